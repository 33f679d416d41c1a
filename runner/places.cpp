// SPDX-License-Identifier: MIT
#include "runner/places.hpp"

#include <cstdlib>

namespace hiplab {

namespace fs = std::filesystem;

fs::path executable_path() {
  return fs::read_symlink("/proc/self/exe");
}

fs::path share_root() {
  if (const char* set = std::getenv("HIPLAB_SHARE"); set && *set) return set;
  const fs::path installed = executable_path().parent_path().parent_path() / "share" / "hiplab";
  if (fs::exists(installed / "experiments")) return installed;
  return HIPLAB_SOURCE_ROOT;
}

fs::path ground_folder() {
  if (const char* set = std::getenv("HIPLAB_GROUNDS"); set && *set) return set;
  return executable_path().parent_path().parent_path() / "lib" / "hiplab";
}

}  // namespace hiplab
