// SPDX-License-Identifier: MIT
// Twelve words a thread from three random words a, b, c: packed fp16 fma, add and multiply over finite halves (subnormals included),
// fp32 -> fp16, fp16 -> fp32, fp8 -> fp32, fp32 -> fp8, fp32 -> bf16, dot4 on random bytes, dot2 on small integers (exact),
// a pair of fp8 -> fp16, a byte permutation.
// Expected: v_pk_fma_f16, v_dot2*, v_dot4*, v_perm_b32 on AMD; HFMA2, IDP, PRMT on NVIDIA.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::door {
using namespace hip;

constexpr int kNumberWords = 12;

/// Clears the top exponent bit of both halves: finite, below 2.
HIPLAB_HOST_DEVICE std::uint32_t finite_halves(std::uint32_t w) { return w & 0xbfffbfffu; }
/// A finite fp32 of moderate size: exponent 96 .. 159 of 255.
HIPLAB_HOST_DEVICE std::uint32_t moderate_float(std::uint32_t w) { return (w & 0x9fffffffu & ~0x60000000u) + 0x30000000u; }
/// Small integers -8 .. 7 as halves, from two nibbles.
HIPLAB_HOST_DEVICE half2 small_integers(std::uint32_t w) {
  return half2{{to_half(static_cast<float>(static_cast<int>(w & 15u) - 8)), to_half(static_cast<float>(static_cast<int>((w >> 4) & 15u) - 8))}};
}

/// Two fp8 codes without NaN, signs included.
HIPLAB_HOST_DEVICE std::uint32_t finite_fp8_pair(std::uint32_t w) {
  return (w & 255u) % 127 | (w >> 9 & 128u) | (w >> 8 & 255u) % 127 << 8 | (w >> 2 & 32768u);
}

__global__ void numbers(const std::uint32_t* in, std::uint32_t* out) {
  const std::uint32_t i = block_x() * block_dim_x() + thread_x();
  const std::uint32_t a = in[3 * i], b = in[3 * i + 1], c = in[3 * i + 2];
  std::uint32_t* o = out + std::uint64_t{i} * kNumberWords;
  const half2 ha = as_half2(finite_halves(a)), hb = as_half2(finite_halves(b)), hc = as_half2(finite_halves(c));
  const float moderate = hip::detail::bits_as<float>(moderate_float(a));
  o[0] = as_word(hfma2(ha, hb, hc));
  o[1] = as_word(hadd2(ha, hb));
  o[2] = as_word(hmul2(ha, hb));
  o[3] = to_half(moderate).bits;
  o[4] = hip::detail::bits_as<std::uint32_t>(to_float(ha[0]));
  o[5] = hip::detail::bits_as<std::uint32_t>(to_float(fp8_e4m3{static_cast<std::uint8_t>(b % 127)}));
  o[6] = to_fp8(moderate * 64.0f).bits;
  o[7] = to_bfloat16(moderate).bits;
  o[8] = static_cast<std::uint32_t>(dot4(hip::detail::bits_as<i8x4>(a), hip::detail::bits_as<i8x4>(b), static_cast<std::int32_t>(c >> 8)));
  o[9] = hip::detail::bits_as<std::uint32_t>(dot2(small_integers(a), small_integers(b), static_cast<float>(c & 255u)));
  o[10] = as_word(to_half2_from_fp8(finite_fp8_pair(c)));
  o[11] = byte_perm<0x7250>(a, b) ^ byte_perm<0x1436>(a, b);
}

}  // namespace hiplab::door
