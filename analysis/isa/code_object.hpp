// SPDX-License-Identifier: MIT
// An AMD code object (one ELF, one architecture) read with LLVM's own tools: metadata notes and disassembly.
//
// Needs llvm-readelf and llvm-objdump of LLVM 19 or later (Debian: llvm-19). Evidence class of everything here:
// COMPILED.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hiplab::isa {

struct Instruction {
  std::uint64_t address = 0;
  std::string name;      ///< mnemonic, encoding suffixes (_e32, _e64, _sdwa, _dpp) removed
  std::string operands;  ///< as printed, without the address comment
  std::uint64_t bytes = 0;
  std::int64_t target = -1;  ///< of a branch inside the kernel: its address; otherwise -1
  std::string encoding;      ///< the bytes themselves, as llvm-objdump prints their words
};

/// One kernel of a code object.
struct KernelCode {
  std::string symbol;      ///< mangled
  std::string name;        ///< demangled, without its parameters
  std::string arch;        ///< gfx908
  std::uint32_t vgpr = 0;  ///< .vgpr_count: on gfx90a and gfx942 vector registers of both kinds together
  std::uint32_t agpr = 0;  ///< accumulation registers; gfx908, gfx90a, gfx942 only
  std::uint32_t sgpr = 0;
  std::uint32_t lds = 0;      ///< static bytes a block
  std::uint32_t scratch = 0;  ///< private bytes a lane
  std::uint32_t vgpr_spill = 0, sgpr_spill = 0;
  std::uint32_t wave = 64;
  bool wgp_mode = false;  ///< gfx11, gfx12: a block's waves go to both compute units of a work-group processor
  std::uint32_t most_threads = 1024;  ///< .max_flat_workgroup_size
  std::vector<Instruction> instructions;

  std::uint64_t code_bytes() const;
};

/// Every kernel of the file, in symbol order. Throws UserError when the file is no AMD code object or a tool is
/// missing.
std::vector<KernelCode> read_code_object(const std::filesystem::path& file);

/// The same without instructions: quick, whatever the size of the file.
std::vector<KernelCode> read_metadata(const std::filesystem::path& file);

/// Reads the instructions of these kernels of the file only.
void disassemble(const std::filesystem::path& file, std::vector<KernelCode>& kernels);

/// "Debian clang version 19.1.7 (3~deb12u1)", as the file itself says; "unknown compiler" where it does not.
std::string compiler_of(const std::filesystem::path& file);

/// SHA-256 over what decides how a launch runs: the instructions as encoded (branches hold distances, so nothing
/// depends on where the kernel lies), registers of each kind, LDS, scratch, wave width, WGP mode and the largest block.
/// Equal digests are SAME CODE; docs/isa.md says why each is in it. Left out: names, argument metadata, padding.
std::string digest(const KernelCode& kernel);

}  // namespace hiplab::isa
