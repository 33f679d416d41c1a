// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>

namespace hiplab {

/// SHA-256 over the code and the constants of a ground library: host code, device code of the vendors (.nv_fatbin,
/// .hip_fatbin) and read-only data. Unlike the digest of the file it does not change with the search paths that
/// installing rewrites, nor with symbol tables and debug information. Empty: the file is no ELF library.
std::string code_digest(const std::filesystem::path& library);

}  // namespace hiplab
