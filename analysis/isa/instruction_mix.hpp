// SPDX-License-Identifier: MIT
// Counts of what matters in a kernel's machine code, for the whole kernel and for its hot loop.
#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

/// Classes: dot2, dot4, wmma, mfma, pk_fma, global_load_16B (8B, 4B, small), global_store_*, lds_read_*, lds_write_*,
/// lds_permute, global_atomic, lds_atomic, scratch, wait, barrier, branch, valu, salu. An instruction is in one class
/// only; classes without an instruction are absent.
std::map<std::string, std::uint32_t> instruction_mix(std::span<const Instruction> code);

/// The class of one instruction. gfx906, gfx908 and gfx90a reach scratch by buffer instructions through a descriptor
/// that the compiler holds, by an offset alone; global memory is reached so by nobody here (no kernel makes a
/// descriptor), and a buffer access with an index would be counted as global.
std::string instruction_class(const std::string& name, const std::string& operands = "");

/// Multiply-adds of one matrix instruction of a wave, by the shape in its name: 4096 for v_wmma_i32_16x16x16_iu8 and
/// v_mfma_i32_16x16x16i8. 0: it is no matrix instruction.
std::uint32_t multiply_adds(const std::string& name);

/// The loop with the most instructions that are not scalar, those of loops within it not counted, in the order of their
/// addresses, loops within included; empty without a loop: a fully unrolled kernel has none. A loop is a set of
/// instructions that all lead to one another, wherever the compiler put them, rarely taken ways included.
std::vector<Instruction> hot_loop(const KernelCode& kernel);

}  // namespace hiplab::isa
