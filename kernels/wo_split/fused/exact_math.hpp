// SPDX-License-Identifier: MIT
// exp2, sigmoid and block sums whose every rounding is stated, so that all grounds give the same bits.
//
// exp2: n = nearest integer (ties to even), f = x - n; the Taylor polynomial of 2^f up to f^6 in Horner's form by fma
// (relative error below 2e-7), times 2^n. Below -126 it is 0; beyond 127 it stays at 2^127.
#pragma once
#include "kernels/wo_split/fused/problem.hpp"

namespace hiplab::wo_split::fused {

HIPLAB_DEVICE float exact_exp2(float x) {
  if (x < -126.0f) return 0.0f;
  const float bounded = x > 127.0f ? 127.0f : x;
  const float whole = (bounded + 12582912.0f) - 12582912.0f;  // 1.5 * 2^23: the addition rounds to an integer
  const float f = bounded - whole;
  float y = 1.5403530e-4f;
  y = hip::fma(y, f, 1.3333558e-3f);
  y = hip::fma(y, f, 9.6181291e-3f);
  y = hip::fma(y, f, 5.5504109e-2f);
  y = hip::fma(y, f, 2.4022651e-1f);
  y = hip::fma(y, f, 6.9314718e-1f);
  y = hip::fma(y, f, 1.0f);
  const std::uint32_t exponent = static_cast<std::uint32_t>(static_cast<std::int32_t>(whole) + 127) << 23;
  return rounded_product(y, hip::detail::bits_as<float>(exponent));
}

HIPLAB_DEVICE float sigmoid(float x) {
  return 1.0f / (1.0f + exact_exp2(rounded_product(x, -kLog2e)));
}

/// Sum over the block's 128 threads: a butterfly (16, 8, 4, 2, 1) in each group of 32 lanes, then the four groups in
/// order. `area` is 4 floats of LDS that nobody else uses; ends with a barrier.
HIPLAB_DEVICE float block_sum(float value, const LdsView<float>& lds, std::uint32_t area) {
#pragma unroll
  for (std::uint32_t distance = 16; distance > 0; distance /= 2) value = value + shuffle_xor(value, distance);
  if (thread_index() % 32 == 0) lds[area + thread_index() / 32] = value;
  barrier();
  const float sum = ((lds[area] + lds[area + 1]) + lds[area + 2]) + lds[area + 3];
  barrier();
  return sum;
}

/// RMS norm of value(i), i < hidden, scaled by 1 + gamma, to bf16. Thread t sums i = t, t + 128, ... by fma.
template <class Value>
HIPLAB_DEVICE void rms_norm(const FusedProblem& p, const LdsView<float>& lds, std::uint32_t area, const Value& value,
                            const bfloat16* gamma, bfloat16* out) {
  float squares = 0;
  for (std::uint32_t i = thread_index(); i < p.hidden; i += kThreads) {
    const float v = value(i);
    squares = hip::fma(v, v, squares);
  }
  const float mean = block_sum(squares, lds, area) / static_cast<float>(p.hidden);
  const float inverse = 1.0f / square_root(mean + p.eps);
  for (std::uint32_t i = thread_index(); i < p.hidden; i += kThreads)
    out[i] = to_bfloat16(rounded_product(rounded_product(value(i), inverse), 1.0f + to_float(gamma[i])));
}

}  // namespace hiplab::wo_split::fused
