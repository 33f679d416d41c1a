// SPDX-License-Identifier: MIT
#pragma once

namespace hiplab {

/// What this program was built from; written anew at each build.
struct BuildInfo {
  const char* version;   ///< 0.1.0
  const char* commit;    ///< git commit, or "unknown" outside a clone
  bool dirty;            ///< the tree had uncommitted changes
  const char* compiler;  ///< of the host code
  const char* flags;     ///< build type and sanitizer
};

const BuildInfo& build_info();

}  // namespace hiplab
