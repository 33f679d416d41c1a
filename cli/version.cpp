// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/verbs.hpp"
#include "runner/build_info.hpp"

namespace hiplab::cli {

void add_version(CLI::App& app, Action& action) {
  CLI::App* verb = app.add_subcommand("version", "Version, commit and build");
  verb->callback([&action] {
    action = [] {
      const BuildInfo& info = build_info();
      fmt::print("hiplab {} commit {}{}, {}, {}\n", info.version, info.commit, info.dirty ? " (changed)" : "",
                 info.compiler, info.flags);
      return 0;
    };
  });
}

}  // namespace hiplab::cli
