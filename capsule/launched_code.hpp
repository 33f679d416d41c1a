// SPDX-License-Identifier: MIT
// A code object holds every instance of every kernel of an experiment; a capsule launches one or two of them.
#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace hiplab::capsule {

/// The ELF with the instructions of kernels other than the launched ones (symbols) set to zero, everything else as it
/// was: it loads and runs like the whole one, and zeros cost nothing once deflated. `kernels`: the symbols of all
/// kernels in it; functions that are no kernels stay. Throws UserError when it is no 64-bit ELF or lacks a launched
/// kernel.
std::vector<std::byte> launched_code_only(std::vector<std::byte> elf, const std::set<std::string>& kernels,
                                          const std::set<std::string>& launched);

}  // namespace hiplab::capsule
