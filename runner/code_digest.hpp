// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <string>

namespace hiplab {

/// SHA-256 over the code and the constants of a ground library: host code, device code and read-only data. Unlike the
/// digest of the file it does not change with the search paths that installing rewrites, nor with symbol tables and
/// debug information. Empty: the file is no ELF library.
std::string code_digest(const std::filesystem::path& library);

/// Of the vendors' machine code alone (.nv_fatbin, .hip_fatbin); empty: the library has none. nvcc puts a process id
/// into host names, so that two builds of one commit agree in this and in nothing else.
std::string device_code_digest(const std::filesystem::path& library);

/// The bytes of one section of an ELF file; empty: there is none, or the file is no ELF library.
std::string section_text(const std::filesystem::path& library, const std::string& name);

}  // namespace hiplab
