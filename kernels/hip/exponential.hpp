// SPDX-License-Identifier: MIT
// Powers and logarithms to base 2 in fp32, as the special-function unit gives them: within a few units in the last place,
// subnormal results may be zero. No two grounds give the same bits.
//   exp2(x): AMD v_exp_f32, NVIDIA MUFU.EX2        log2(x): AMD v_log_f32, NVIDIA MUFU.LG2
#pragma once
#include <cmath>

#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

HIPLAB_DEVICE float exp2(float x) {
#if defined(HIPLAB_NUMERIC_CUDA)
  float y;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
#elif defined(HIPLAB_NUMERIC_AMD)
  return __builtin_amdgcn_exp2f(x);
#else
  return std::exp2(x);
#endif
}

HIPLAB_DEVICE float log2(float x) {
#if defined(HIPLAB_NUMERIC_CUDA)
  float y;
  asm("lg2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
#elif defined(HIPLAB_NUMERIC_AMD)
  return __builtin_amdgcn_logf(x);
#else
  return std::log2(x);
#endif
}

}  // namespace hiplab::hip
