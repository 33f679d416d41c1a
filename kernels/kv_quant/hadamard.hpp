// SPDX-License-Identifier: MIT
// The rotation y = after * H (before * x) of a vector in LDS, by a whole block: H[i][j] = (-1)^popcount(i & j) / sqrt(d),
// d a power of two, `before` and `after` vectors of signs. H is symmetric and its own inverse, so the inverse is the
// same with the two exchanged. log2(d) rounds of d / 2 butterflies; the published path is an fp32 matrix product, whose
// sums differ in the last places.
#pragma once
#include "kernels/kv_quant/codec.hpp"

namespace hiplab::kv_quant {

/// Of `vectors` of d elements each from x[0] on; every thread of the block, with a barrier before (the elements are there)
/// and after.
template <class Lds>
HIPLAB_DEVICE void rotate(const Lds& x, std::int32_t vectors, std::int32_t d, const float* before, const float* after) {
  const auto threads = static_cast<std::int32_t>(block_dim_x()), t = static_cast<std::int32_t>(thread_index());
  const float scale = 1.0f / square_root(static_cast<float>(d));
  barrier();
  for (std::int32_t i = t; i < vectors * d; i += threads) x[i] = before[i % d] * x[i];
  for (std::int32_t half = 1; half < d; half *= 2) {
    barrier();
    for (std::int32_t b = t; b < vectors * d / 2; b += threads) {
      const std::int32_t low = (b & ~(half - 1)) * 2 + (b & (half - 1)), high = low + half;
      const float sum = x[low] + x[high], difference = x[low] - x[high];
      x[low] = sum, x[high] = difference;
    }
  }
  barrier();
  for (std::int32_t i = t; i < vectors * d; i += threads) x[i] = rounded_product(x[i], scale) * after[i % d];
  barrier();
}

}  // namespace hiplab::kv_quant
