// SPDX-License-Identifier: MIT
// What changed in machine code between two commits or two compilers.
#pragma once
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"

namespace hiplab::isa {

enum class Change { same_code, changed, appeared, gone };
const char* change_name(Change change);

struct IsaChange {
  Change change = Change::same_code;
  std::string experiment, kernel, arch;
  std::vector<std::string> what;       ///< "vgpr 62 -> 64", "dot2 0 -> 16": every figure that differs
  std::vector<std::string> resources;  ///< those of them that are registers, LDS, scratch, spills or occupancy
  std::vector<std::string> grown;      ///< spills and scratch that became more; of a kernel that appeared: those it has
  std::string before = {}, after = {};  ///< "COMPILER, commit HASH" of each side; empty: not there
};

/// Pairs rows by experiment, kernel and architecture. Equal digests are SAME CODE. Of `before`, rows of experiments or
/// architectures that `after` does not look at are left out.
std::vector<IsaChange> compare(const std::vector<IsaRow>& before, const std::vector<IsaRow>& after);

/// Who compiled each side, one line a change that is not SAME CODE, then the counts.
std::string changes_text(const std::vector<IsaChange>& changes);
std::string changes_json(const std::vector<IsaChange>& changes);

}  // namespace hiplab::isa
