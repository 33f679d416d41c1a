// SPDX-License-Identifier: MIT
// The published tiles as machine code: rows x columns (waves = rows / 16).
#include "kernels/awq_mmq/tile_matrix.hpp"
#include "kernels/awq_mmq/wide_step.hpp"

namespace hiplab::awq_mmq {

#define HIPLAB_TILE(rows, cols, order)                                                                       \
  template __global__ void kernel<rows, cols, order>(const std::int8_t*, const float*, const std::uint32_t*, \
                                                     const half*, const std::uint32_t*, half*, Problem);
HIPLAB_TILE(128, 128, Order::together)
HIPLAB_TILE(64, 64, Order::together)
HIPLAB_TILE(64, 48, Order::together)
HIPLAB_TILE(128, 128, Order::turns)
#undef HIPLAB_TILE

template __global__ void wide_step::kernel<512>(const std::int8_t*, const float*, const std::uint32_t*, const float*,
                                                float*, Problem);

}  // namespace hiplab::awq_mmq
