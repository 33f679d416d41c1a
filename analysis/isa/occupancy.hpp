// SPDX-License-Identifier: MIT
// How many waves of a kernel can be resident on one SIMD, and which resource sets the limit. DERIVED from the register
// and LDS sizes of the architectures (LLVM's AMDGPU usage guide and subtarget tables; checked against the compiler's
// own figure by a test).
#pragma once
#include <cstdint>
#include <string>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

/// What one compute unit (gfx9) or half a workgroup processor (gfx11, gfx12) offers.
struct RegisterFile {
  std::uint32_t simds = 4;        ///< SIMDs that share the LDS
  std::uint32_t most_waves = 10;  ///< a SIMD
  std::uint32_t vgprs = 256;      ///< a lane of a SIMD
  std::uint32_t vgpr_granule = 4;
  std::uint32_t sgprs = 800;  ///< a SIMD; 0: no limit, each wave has its own
  std::uint32_t sgpr_granule = 16;
  std::uint32_t lds = 65536;  ///< bytes
  std::uint32_t lds_granule = 512;
};

/// Throws UserError for an architecture that the table lacks.
RegisterFile register_file(const std::string& arch);

struct Occupancy {
  std::uint32_t waves = 0;  ///< a SIMD
  std::string limit;        ///< "vgpr", "sgpr", "lds" or "waves"
};

/// For blocks of `threads` with `dynamic_lds` more bytes.
Occupancy occupancy(const KernelCode& kernel, std::uint32_t threads, std::uint32_t dynamic_lds = 0);

}  // namespace hiplab::isa
