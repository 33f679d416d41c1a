// SPDX-License-Identifier: MIT
// Arithmetic that costs less than its words.
//   add_byte<i, f>(x, to): to + f times byte i of x, f below 256. NVIDIA IDP.4A, which leaves shift and mask to the multiplier;
//     AMD a shift, a mask and an addition
//   larger(a, b): fp32, neither is a NaN. NVIDIA FMNMX; AMD v_cmp_gt_f32, v_cndmask_b32
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

template <int Byte, std::uint32_t Factor>
HIPLAB_DEVICE std::uint32_t add_byte(std::uint32_t x, std::uint32_t to) {
  static_assert(Byte >= 0 && Byte < 4 && Factor < 256);
#if defined(HIPLAB_GROUND_CUDA)
  return __dp4a(x, Factor << (8 * Byte), to);
#else
  return (x >> (8 * Byte) & 0xffu) * Factor + to;
#endif
}

HIPLAB_DEVICE float larger(float a, float b) {
#if defined(HIPLAB_GROUND_CUDA)
  return fmaxf(a, b);
#else
  return b > a ? b : a;
#endif
}

}  // namespace hiplab::hip
