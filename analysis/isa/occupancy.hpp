// SPDX-License-Identifier: MIT
// How many waves of a kernel can be resident on one SIMD, and which resource sets the limit. DERIVED from the sizes of
// the architectures; docs/isa.md names the source of each rule, and a test explains by them every difference from the
// compiler's own figure.
#pragma once
#include <cstdint>
#include <string>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

/// What the waves of one block share: a compute unit (gfx9, and gfx11 or gfx12 in CU mode) or a whole work-group
/// processor of two compute units (gfx11 and gfx12 in WGP mode, which the compiler takes unless told otherwise).
struct ComputeUnit {
  std::uint32_t simds = 4;
  std::uint32_t most_waves = 10;  ///< a SIMD
  std::uint32_t vgprs = 256;      ///< a lane of a SIMD
  std::uint32_t vgpr_granule = 4;
  std::uint32_t sgprs = 800;  ///< a SIMD; 0: no limit, each wave has its own
  std::uint32_t sgpr_granule = 16;
  std::uint32_t lds = 65536;  ///< bytes
  std::uint32_t lds_granule = 512;
  std::uint32_t most_blocks = 16;  ///< of more than one wave: each takes a barrier
};

/// Throws UserError for an architecture that the table lacks.
ComputeUnit compute_unit(const std::string& arch, bool wgp_mode);

struct Occupancy {
  std::uint32_t waves = 0;   ///< on the fullest SIMD
  std::uint32_t blocks = 0;  ///< on the compute unit or work-group processor; 0: not even one fits
  std::string limit;         ///< "vgpr", "sgpr", "lds", "waves" (slots of a SIMD) or "blocks" (barriers)
};

/// For blocks of `threads` with `dynamic_lds` more bytes. Blocks are resident whole.
Occupancy occupancy(const KernelCode& kernel, std::uint32_t threads, std::uint32_t dynamic_lds = 0);

}  // namespace hiplab::isa
