// SPDX-License-Identifier: MIT
// Number formats of the kernels, the same on every ground: binary16, bfloat16, FP8 E4M3 (fn) and short vectors.
//
// A scalar format is its bits; arithmetic on it is a door function (numeric.hpp), so that each ground can use its own
// instruction. The types are plain structs, so that a kernel has the same mangled name on every ground.
#pragma once
#include <cstdint>

#include "kernels/hip/ground.hpp"

namespace hiplab::hip {

/// IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits.
struct half {
  std::uint16_t bits;
};

/// The upper half of a binary32: 1 sign, 8 exponent, 7 fraction bits.
struct bfloat16 {
  std::uint16_t bits;
};

/// OCP FP8 E4M3 (the "fn" form): bias 7, largest 448, no infinity, NaN is S.1111.111.
struct fp8_e4m3 {
  std::uint8_t bits;
};

/// N values of T, aligned to their whole size (at most 16 bytes), so that one load or store moves them all.
template <class T, int N>
struct alignas(sizeof(T) * N > 16 ? 16 : sizeof(T) * N) vec {
  T v[N];
  HIPLAB_HOST_DEVICE T& operator[](int i) { return v[i]; }
  HIPLAB_HOST_DEVICE const T& operator[](int i) const { return v[i]; }
};

using half2 = vec<half, 2>;
using half4 = vec<half, 4>;
using half8 = vec<half, 8>;
using bf16x2 = vec<bfloat16, 2>;
using bf16x8 = vec<bfloat16, 8>;
using fp8x4 = vec<fp8_e4m3, 4>;
using fp8x16 = vec<fp8_e4m3, 16>;
using i8x4 = vec<std::int8_t, 4>;
using i32x4 = vec<std::int32_t, 4>;
using u32x2 = vec<std::uint32_t, 2>;
using u32x4 = vec<std::uint32_t, 4>;
using f32x2 = vec<float, 2>;
using f32x4 = vec<float, 4>;

/// Grid and block extents.
struct Dim3 {
  std::uint32_t x = 1, y = 1, z = 1;
  HIPLAB_HOST_DEVICE std::uint64_t count() const { return std::uint64_t{x} * y * z; }
};

/// What a launch asks for; a pure function of the problem in every variant.
struct LaunchShape {
  Dim3 grid, block;
  std::uint32_t dynamic_lds = 0;  ///< bytes
};

/// Who an atomic or a fence is ordered against.
enum class Scope { block, device, system };

}  // namespace hiplab::hip
