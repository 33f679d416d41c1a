// SPDX-License-Identifier: MIT
#include "capsule/source_stamp.hpp"

#include <fmt/format.h>

#include <fstream>

#include "runner/user_error.hpp"

namespace hiplab::capsule {

std::string source_stamp(const std::string& experiment, const std::filesystem::path& built) {
  std::ifstream in(built.string() + ".sources");
  for (std::string name, stamp; in >> name >> stamp;)
    if (name == experiment) return stamp;
  return "";
}

std::string same_sources(const std::string& experiment, const std::filesystem::path& code_object,
                         const std::filesystem::path& ground) {
  const auto code = source_stamp(experiment, code_object), host = source_stamp(experiment, ground);
  const auto refuse = [&](const std::string& why) {
    throw UserError(fmt::format("{}: {}; build targets code_objects and grounds again", code_object.string(), why));
  };
  if (code.empty()) refuse("nothing says which kernel sources it was compiled from");
  if (host.empty()) refuse(fmt::format("nothing says which kernel sources {} was compiled from", ground.string()));
  if (code != host)
    refuse(fmt::format("compiled from other kernel sources ({:.12}) than the CPU ground ({:.12})", code, host));
  return code;
}

}  // namespace hiplab::capsule
