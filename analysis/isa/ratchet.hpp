// SPDX-License-Identifier: MIT
// Spills, scratch and overflow into AGPRs may shrink, never grow: what each kernel may have stands in a file of the
// repository.
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

struct Ratchet {
  std::string compiler;  ///< with which the allowances were set, as its code objects name it
  std::vector<Allowance> allowed;
};

/// `compiler` and [[allowed]] tables with these keys; agpr may be left out where it is 0. Throws UserError naming the
/// file and the key.
Ratchet read_ratchet(const std::filesystem::path& toml);

struct Violation {
  std::string line;
  bool grown = false;  ///< over its allowance; else an allowance that has become too generous, or is for nothing
};

/// One for each kernel over its allowance, for each allowance that has become too generous (to be lowered), and for
/// each that names a kernel which is not there.
std::vector<Violation> ratchet_violations(const std::vector<IsaRow>& rows, const std::vector<Allowance>& allowed);

enum class Held {
  yes,
  no,               ///< red
  by_another_only,  ///< another compiler's code spills nowhere more, and elsewhere less: the file stays as it is
};

struct RatchetVerdict {
  Held held = Held::yes;
  std::string message;  ///< of anything but yes: what to do in one line, then the kernels
};

/// Another compiler than the ratchet's may spill less without a word being changed in the file; more is red with any.
RatchetVerdict judge(const std::vector<IsaRow>& rows, const Ratchet& ratchet);

}  // namespace hiplab::isa
