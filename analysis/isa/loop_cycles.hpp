// SPDX-License-Identifier: MIT
// llvm-mca's estimate of a loop. DERIVED: a model of issue and latency of one wave alone, no memory system, no other
// waves.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

struct LoopCycles {
  std::optional<double> cycles;  ///< of one iteration, over 20 of them; none for an empty loop or with a trouble
  std::uint32_t replaced = 0;    ///< buffer accesses that it was given in another form, see for_llvm_mca
  std::string trouble;           ///< why there is none: "llvm-mca crashed", "llvm-mca refused it: <its words>"
};

/// Throws UserError when llvm-mca is missing.
LoopCycles loop_cycles(const std::string& arch, std::span<const Instruction> loop);

/// The instruction as llvm-mca can take it: it crashes (LLVM 19, in its reading of the operands) on every buffer
/// access, which is how gfx906, gfx908 and gfx90a reach scratch. The scratch_ instruction of the same width and
/// registers has the same latency in LLVM's models (both are vector memory accesses). Any other instruction: itself.
Instruction for_llvm_mca(const Instruction& instruction);

}  // namespace hiplab::isa
