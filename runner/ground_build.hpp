// SPDX-License-Identifier: MIT
// What a ground library says of the sources that it was built from.
#pragma once
#include <filesystem>
#include <string>

namespace hiplab {

struct GroundBuild {
  std::string commit;  ///< "unknown" outside of a clone; empty: the library does not say
  bool dirty = false;  ///< with uncommitted changes
};

/// Reads what HIPLAB_GROUND_BUILD left in the library. Throws UserError where the file cannot be read.
GroundBuild read_ground_build(const std::filesystem::path& library);

}  // namespace hiplab

/// Leaves "COMMIT clean" or "COMMIT dirty" (uncommitted changes) in a ground library: in an ELF section of its own, of
/// one size whatever it says, so that equal code keeps its digest (code_digest.hpp) from commit to commit.
#define HIPLAB_GROUND_BUILD(text) \
  __attribute__((section(".hiplab_build"), used)) static const char hiplab_ground_build[64] = text;
