// SPDX-License-Identifier: MIT
// Whether rows that were written down earlier are still those of the machine code on disk.
#pragma once
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"

namespace hiplab::isa {

struct Compared {
  std::vector<std::string> differences;  ///< one line a kernel that differs, is missing or is too many
  std::string other_compiler;            ///< not empty: nothing was compared, and why
};

/// Of `committed`, the rows of the experiments that `now` has, and of all its architectures. Rows of two compilers are
/// not compared: their machine code differs without a fault.
Compared compare_committed(const std::vector<IsaRow>& committed, const std::vector<IsaRow>& now);

/// The first instance, by name, of each kernel template on each architecture.
std::vector<IsaRow> first_instances(const std::vector<IsaRow>& rows);

}  // namespace hiplab::isa
