// SPDX-License-Identifier: MIT
// Spills, scratch and overflow into AGPRs may shrink, never grow: what each kernel may have stands in a file of the repository.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/isa/isa_row.hpp"

namespace hiplab::isa {

/// What one kernel may have on one architecture. A kernel without an allowance may have none of it.
struct Allowance {
  std::string experiment, kernel, arch;
  std::uint32_t vgpr_spill = 0, sgpr_spill = 0, scratch = 0;
  std::uint32_t agpr = 0;  ///< of a kernel without matrix instructions: values that found no VGPR
};

/// [[allowed]] tables with these keys; agpr may be left out where it is 0. Throws UserError naming the file and the key.
std::vector<Allowance> read_ratchet(const std::filesystem::path& toml);

/// One line for each kernel over its allowance, for each allowance that has become too generous (to be lowered), and
/// for each that names a kernel which is not there.
std::vector<std::string> ratchet_violations(const std::vector<IsaRow>& rows, const std::vector<Allowance>& allowed);

}  // namespace hiplab::isa
