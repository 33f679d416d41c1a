// SPDX-License-Identifier: MIT
// llvm-mca's estimate of a loop. DERIVED: a model of issue and latency of one wave alone, no memory system, no other
// waves.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

/// Cycles of one iteration, over 20 of them. None for an empty loop, and where LLVM has no model of the architecture
/// or of one of its instructions. Throws UserError when llvm-mca is missing.
std::optional<double> loop_cycles(const std::string& arch, std::span<const Instruction> loop);

}  // namespace hiplab::isa
