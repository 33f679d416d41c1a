// SPDX-License-Identifier: MIT
// Arithmetic on the door's number formats, one meaning on every ground.
//
//   to_float(half|bfloat16|fp8_e4m3), to_half(float), to_bfloat16(float), to_fp8(float): round to nearest even;
//     to_fp8 saturates at 448, NaN stays NaN
//   to_half2_from_fp8(pair): two e4m3 bytes, the low byte first; every value is exact in binary16
//   byte_perm<s>(a, b): result byte i is the byte that nibble i of s names: 0-3 of a, 4-7 of b (0 the lowest).
//     AMD v_perm_b32, NVIDIA PRMT
//   and_or<mask>(x, bits): (x & mask) | bits. AMD v_and_or_b32, NVIDIA LOP3
//   hadd2 hsub2 hmul2 hfma2 (packed fp16), hfma (scalar): IEEE binary16, each operation rounded once, subnormals kept
//     AMD v_pk_fma_f16 and kin; NVIDIA HFMA2
//   dot2(a, b, c): a.x b.x + a.y b.y + c, fp16 products, fp32 sum. AMD v_dot2_f32_f16; elsewhere two chained fp32 FMAs.
//     The instruction rounds in its own way (one rounding on some parts): compare within 1 ULP of fp32.
//   dot4(a, b, c): sum of four signed int8 products plus c, int32, exact. gfx9 v_dot4_i32_i8, gfx11/12 v_dot4_i32_iu8,
//     NVIDIA IDP.4A
//   rounded_product(a, b): fp32 product that no compiler fuses with a later addition; square_root(x): fp32, correctly
//     rounded
//   fma(a, b, c): fp32, one rounding
#pragma once
#include <cmath>
#include <cstdint>

#include "kernels/hip/ground.hpp"
#include "kernels/hip/types.hpp"
#if defined(HIPLAB_GROUND_CUDA)
#include <cuda_fp16.h>
#include <cuda_fp8.h>
#endif

namespace hiplab::hip {

namespace detail {
template <class To, class From>
HIPLAB_HOST_DEVICE To bits_as(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;  // by memcpy: CUDA's own half types are not trivially copyable
  __builtin_memcpy(&to, &from, sizeof to);
  return to;
}

// Software conversions: the CPU ground's arithmetic, and the host's on every ground.

HIPLAB_HOST_DEVICE float half_to_float(std::uint16_t h) {
  const std::uint32_t magnitude = std::uint32_t{h & 0x7fffu} << 13;
  // Moving the exponent from bias 15 to 127 by a multiplication keeps subnormals right.
  std::uint32_t out = bits_as<std::uint32_t>(bits_as<float>(magnitude) * 0x1p112f);
  if ((h & 0x7c00u) == 0x7c00u) out = magnitude | 0x7f800000u;
  return bits_as<float>(out | (std::uint32_t{h & 0x8000u} << 16));
}

HIPLAB_HOST_DEVICE std::uint16_t float_to_half(float value) {
  const std::uint32_t bits = bits_as<std::uint32_t>(value);
  const std::uint16_t sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
  std::uint32_t magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return static_cast<std::uint16_t>(sign | 0x7e00u);
  if (magnitude >= 0x477ff000u) return static_cast<std::uint16_t>(sign | 0x7c00u);  // 65520 and above round to infinity
  if (magnitude < 0x38800000u) {
    // Below 2^-14: adding 0.5 lines the last place up with half's 2^-24, and the fp32 addition rounds to even.
    const float shifted = bits_as<float>(magnitude) + 0.5f;
    return static_cast<std::uint16_t>(sign | (bits_as<std::uint32_t>(shifted) - 0x3f000000u));
  }
  magnitude += 0xc8000000u + 0xfffu + ((magnitude >> 13) & 1u);  // rebias by -112 << 23, round to nearest even
  return static_cast<std::uint16_t>(sign | (magnitude >> 13));
}

/// binary64 to binary16 with one rounding: through binary32 rounded to odd, which loses nothing (24 >= 11 + 2 bits).
HIPLAB_HOST_DEVICE std::uint16_t double_to_half(double value) {
  const float nearest = static_cast<float>(value);
  std::uint32_t bits = bits_as<std::uint32_t>(nearest);
  const double back = static_cast<double>(nearest);
  if (back != value && (bits & 0x7f800000u) != 0x7f800000u && value == value) {
    const bool rounded_away = (back > value) == (value > 0);
    if (rounded_away && (bits & 1u) == 0) bits -= 1;
    else bits |= 1u;
  }
  return float_to_half(bits_as<float>(bits));
}

HIPLAB_HOST_DEVICE float fp8_to_float(std::uint8_t e) {
  const std::uint32_t exponent = (e >> 3) & 15u, fraction = e & 7u, sign = std::uint32_t{e & 0x80u} << 24;
  if (exponent == 15 && fraction == 7) return bits_as<float>(sign | 0x7fc00000u);
  if (exponent == 0) {
    const float magnitude = static_cast<float>(fraction) * 0x1p-9f;
    return sign ? -magnitude : magnitude;
  }
  return bits_as<float>(sign | ((exponent + 120u) << 23) | (fraction << 20));
}

HIPLAB_HOST_DEVICE std::uint8_t float_to_fp8(float value) {
  const std::uint32_t bits = bits_as<std::uint32_t>(value);
  const std::uint32_t sign = (bits >> 24) & 0x80u;
  std::uint32_t magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return static_cast<std::uint8_t>(sign | 0x7fu);
  if (magnitude >= 0x43e00000u) return static_cast<std::uint8_t>(sign | 0x7eu);  // 448 and above saturate
  if (magnitude < 0x3c800000u) {  // below 2^-6: multiples of 2^-9; adding 2^14 rounds there (24-bit significand)
    const float shifted = bits_as<float>(magnitude) + 16384.0f;
    return static_cast<std::uint8_t>(sign | (bits_as<std::uint32_t>(shifted) - 0x46800000u));
  }
  magnitude += 0xc4000000u + 0x7ffffu + ((magnitude >> 20) & 1u);  // rebias by -120 << 23
  return static_cast<std::uint8_t>(sign | (magnitude >> 20));
}

HIPLAB_HOST_DEVICE std::uint16_t float_to_bfloat16(float value) {
  const std::uint32_t bits = bits_as<std::uint32_t>(value);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return static_cast<std::uint16_t>((bits >> 16) | 0x40u);
  return static_cast<std::uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}
}  // namespace detail

#if defined(HIPLAB_GROUND_CUDA) && defined(__CUDA_ARCH__)
#define HIPLAB_NUMERIC_CUDA 1
#elif defined(HIPLAB_GROUND_AMD) && defined(__HIP_DEVICE_COMPILE__)
#define HIPLAB_NUMERIC_AMD 1
#endif

HIPLAB_HOST_DEVICE float to_float(half h) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return __half2float(__ushort_as_half(h.bits));
#elif defined(HIPLAB_NUMERIC_AMD)
  return static_cast<float>(detail::bits_as<_Float16>(h));
#else
  return detail::half_to_float(h.bits);
#endif
}
HIPLAB_HOST_DEVICE half to_half(float f) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return half{__half_as_ushort(__float2half_rn(f))};
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half>(static_cast<_Float16>(f));
#else
  return half{detail::float_to_half(f)};
#endif
}
HIPLAB_HOST_DEVICE float to_float(bfloat16 b) { return detail::bits_as<float>(std::uint32_t{b.bits} << 16); }
HIPLAB_HOST_DEVICE bfloat16 to_bfloat16(float f) { return bfloat16{detail::float_to_bfloat16(f)}; }
HIPLAB_HOST_DEVICE float to_float(fp8_e4m3 e) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return __half2float(__half(__nv_cvt_fp8_to_halfraw(e.bits, __NV_E4M3)));
#else
  return detail::fp8_to_float(e.bits);
#endif
}
HIPLAB_HOST_DEVICE fp8_e4m3 to_fp8(float f) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return fp8_e4m3{static_cast<std::uint8_t>(__nv_cvt_float_to_fp8(f, __NV_SATFINITE, __NV_E4M3))};
#else
  return fp8_e4m3{detail::float_to_fp8(f)};
#endif
}

/// One 32-bit word as two halves (low first) and back.
HIPLAB_HOST_DEVICE half2 as_half2(std::uint32_t word) { return detail::bits_as<half2>(word); }
HIPLAB_HOST_DEVICE std::uint32_t as_word(half2 h) { return detail::bits_as<std::uint32_t>(h); }
HIPLAB_HOST_DEVICE half2 both(half h) { return half2{{h, h}}; }

/// fp16 a*b + c, rounded once.
HIPLAB_HOST_DEVICE half hfma(half a, half b, half c) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return half{__half_as_ushort(__hfma(__ushort_as_half(a.bits), __ushort_as_half(b.bits), __ushort_as_half(c.bits)))};
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half>(__builtin_elementwise_fma(detail::bits_as<_Float16>(a), detail::bits_as<_Float16>(b), detail::bits_as<_Float16>(c)));
#else
  // The product of two 11-bit significands is exact in binary64, and where the sum is not, the addend that is lost is
  // far below half an ULP of the result: one rounding remains.
  const double product = static_cast<double>(to_float(a)) * static_cast<double>(to_float(b));
  return half{detail::double_to_half(product + static_cast<double>(to_float(c)))};
#endif
}
HIPLAB_HOST_DEVICE half hadd(half a, half b) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return half{__half_as_ushort(__hadd_rn(__ushort_as_half(a.bits), __ushort_as_half(b.bits)))};
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half>(static_cast<_Float16>(detail::bits_as<_Float16>(a) + detail::bits_as<_Float16>(b)));
#else
  return half{detail::float_to_half(to_float(a) + to_float(b))};  // binary32 holds the sum well enough: 24 >= 2 x 11 + 2
#endif
}
HIPLAB_HOST_DEVICE half hmul(half a, half b) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return half{__half_as_ushort(__hmul_rn(__ushort_as_half(a.bits), __ushort_as_half(b.bits)))};
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half>(static_cast<_Float16>(detail::bits_as<_Float16>(a) * detail::bits_as<_Float16>(b)));
#else
  return half{detail::float_to_half(to_float(a) * to_float(b))};  // the product is exact in binary32
#endif
}

template <std::uint32_t Selector>
HIPLAB_HOST_DEVICE std::uint32_t byte_perm(std::uint32_t a, std::uint32_t b) {
  static_assert((Selector & ~0x7777u) == 0, "four nibbles, each 0 to 7");
#if defined(HIPLAB_NUMERIC_CUDA)
  return __byte_perm(a, b, Selector);
#elif defined(HIPLAB_NUMERIC_AMD)
  constexpr std::uint32_t kBytes =
      (Selector & 7u) | (Selector & 0x70u) << 4 | (Selector & 0x700u) << 8 | (Selector & 0x7000u) << 12;
  return __builtin_amdgcn_perm(b, a, kBytes);
#else
  const std::uint64_t bytes = std::uint64_t{b} << 32 | a;
  std::uint32_t out = 0;
  for (int i = 0; i < 4; ++i) out |= static_cast<std::uint32_t>(bytes >> (Selector >> (4 * i) & 7u) * 8 & 0xffu) << (8 * i);
  return out;
#endif
}

template <std::uint32_t Mask>
HIPLAB_HOST_DEVICE std::uint32_t and_or(std::uint32_t x, std::uint32_t bits) {
#if defined(HIPLAB_NUMERIC_CUDA)
  std::uint32_t out;  // one LOP3, which the compiler misses where `bits` is a constant too
  asm("lop3.b32 %0, %1, %2, %3, 0xea;" : "=r"(out) : "r"(x), "n"(Mask), "r"(bits));
  return out;
#else
  return (x & Mask) | bits;
#endif
}

#if defined(HIPLAB_NUMERIC_AMD)
namespace detail {
using AmdHalf2 = _Float16 __attribute__((ext_vector_type(2)));
}
#endif

HIPLAB_HOST_DEVICE half2 hadd2(half2 a, half2 b) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return detail::bits_as<half2>(__hadd2_rn(detail::bits_as<__half2>(a), detail::bits_as<__half2>(b)));
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half2>(detail::bits_as<detail::AmdHalf2>(a) + detail::bits_as<detail::AmdHalf2>(b));
#else
  return half2{{hadd(a[0], b[0]), hadd(a[1], b[1])}};
#endif
}
HIPLAB_HOST_DEVICE half2 hmul2(half2 a, half2 b) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return detail::bits_as<half2>(__hmul2_rn(detail::bits_as<__half2>(a), detail::bits_as<__half2>(b)));
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half2>(detail::bits_as<detail::AmdHalf2>(a) * detail::bits_as<detail::AmdHalf2>(b));
#else
  return half2{{hmul(a[0], b[0]), hmul(a[1], b[1])}};
#endif
}

/// The low 16 bits of `pair`.
HIPLAB_HOST_DEVICE half2 to_half2_from_fp8(std::uint32_t pair) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return detail::bits_as<half2>(__half2(__nv_cvt_fp8x2_to_halfraw2(static_cast<__nv_fp8x2_storage_t>(pair), __NV_E4M3)));
#else
  // e4m3's exponent and fraction, moved to binary16's, read as value * 2^-8, subnormals included; 0x7f is its NaN.
  const std::uint32_t apart = (pair & 0xffu) | (pair & 0xff00u) << 8, magnitude = (apart & 0x007f007fu) << 7;
  std::uint32_t out = as_word(hmul2(as_half2(magnitude), as_half2(0x5c005c00u)));
  if ((magnitude & 0xffffu) == 0x3f80u) out |= 0x7e00u;
  if (magnitude >> 16 == 0x3f80u) out |= 0x7e000000u;
  return as_half2(out | (apart & 0x00800080u) << 8);
#endif
}

HIPLAB_HOST_DEVICE half2 hfma2(half2 a, half2 b, half2 c) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return detail::bits_as<half2>(__hfma2(detail::bits_as<__half2>(a), detail::bits_as<__half2>(b), detail::bits_as<__half2>(c)));
#elif defined(HIPLAB_NUMERIC_AMD)
  return detail::bits_as<half2>(__builtin_elementwise_fma(detail::bits_as<detail::AmdHalf2>(a), detail::bits_as<detail::AmdHalf2>(b), detail::bits_as<detail::AmdHalf2>(c)));
#else
  return half2{{hfma(a[0], b[0], c[0]), hfma(a[1], b[1], c[1])}};
#endif
}

HIPLAB_HOST_DEVICE float fma(float a, float b, float c) { return __builtin_fmaf(a, b, c); }

HIPLAB_HOST_DEVICE float rounded_product(float a, float b) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return __fmul_rn(a, b);
#else
#if defined(__clang__)
#pragma clang fp contract(off)
#endif
  const float product = a * b;
  return product;
#endif
}

HIPLAB_HOST_DEVICE float square_root(float x) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return __fsqrt_rn(x);
#else
  return __builtin_sqrtf(x);
#endif
}

HIPLAB_HOST_DEVICE float dot2(half2 a, half2 b, float c) {
#if defined(HIPLAB_NUMERIC_AMD) && __has_builtin(__builtin_amdgcn_fdot2)
  return __builtin_amdgcn_fdot2(detail::bits_as<detail::AmdHalf2>(a), detail::bits_as<detail::AmdHalf2>(b), c, false);
#else
  return fma(to_float(a[1]), to_float(b[1]), fma(to_float(a[0]), to_float(b[0]), c));
#endif
}

HIPLAB_HOST_DEVICE std::int32_t dot4(i8x4 a, i8x4 b, std::int32_t c) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return __dp4a(detail::bits_as<int>(a), detail::bits_as<int>(b), c);
#elif defined(HIPLAB_NUMERIC_AMD) && defined(__GFX9__)
  return __builtin_amdgcn_sdot4(detail::bits_as<int>(a), detail::bits_as<int>(b), c, false);
#elif defined(HIPLAB_NUMERIC_AMD)
  return __builtin_amdgcn_sudot4(true, detail::bits_as<int>(a), true, detail::bits_as<int>(b), c, false);
#else
  for (int i = 0; i < 4; ++i) c += std::int32_t{a[i]} * std::int32_t{b[i]};
  return c;
#endif
}

}  // namespace hiplab::hip
