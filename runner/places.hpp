// SPDX-License-Identifier: MIT
// Where the program finds its grounds and its data, installed or in the build tree.
#pragma once
#include <filesystem>

namespace hiplab {

/// The running executable.
std::filesystem::path executable_path();

/// Folder with experiments/ and datasets/: $HIPLAB_SHARE, else <exe>/../share/hiplab where it exists, else the source
/// tree.
std::filesystem::path share_root();

/// Folder with ground_*.so: $HIPLAB_GROUNDS, else lib/hiplab beside the executable's folder.
std::filesystem::path ground_folder();

}  // namespace hiplab
