// SPDX-License-Identifier: MIT
// out[M,N] = sx[m] sum over runs of 32 k: scale[n,g] * sum of xq[m,k] (code(n,k) - zero(n,g)), g the group of the run;
// int4 weights against int8 activations on the matrix units, integer sums exact within a run, fp32 across runs.
//
// The published kernel's structure (gfx1151): a wave owns 16 rows and every 16-column sub-tile of the block; per group
// it stages weights (unpacked, zero subtracted) and activations in LDS, and keeps its integer and its fp32 sums in
// registers: with C columns C / 16 sub-tiles x (8 + 8) registers at wave32. Rows, Cols and waves are tied: waves = Rows
// / 16. Forms: 64 x 64 x 4 (the code), 64 x 48 x 4 (its text), 128 x 128 x 8 (llama.cpp's, said to spill on gfx1151).
// Pad: words behind each LDS row of eight; none in the published code, four make llama.cpp's strides. New in `Turns`:
// the integer sums live for one sub-tile only instead of for all of them. Groups of 128 are not the published kernel's:
// four runs take the same scale and zero point. Assumes K % 32 == 0. Expected: v_wmma_i32_16x16x16_iu8 on gfx11, gfx12;
// v_mfma_i32_16x16x16i8 (gfx942: 16x16x32) on gfx908, gfx90a.
#pragma once
#include <cstdint>

#include "kernels/hip/bound_wave.hpp"
#include "kernels/hip/hip.hpp"
#include "kernels/hip/matrix.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::awq_mmq {
using namespace hip;

constexpr int kGroup = 32;          // the published one, and the run of k whose integer sum is exact
constexpr int kWords = kGroup / 4;  // words of four int8 in a group
constexpr int kSide = matrix::kTile;

/// Tensors: xq i8 [M,K]; sx f32 [M]; w u32 [N,K/8], eight 4-bit codes a word, lowest k in the lowest bits; scales f16
/// [N,K/group]; zeros u32 [N/8,K/group], eight 4-bit zero points a word; out [M,N], fp16 or, where `bf16` is not 0,
/// bfloat16. group: 32 or 128.
struct Problem {
  std::int32_t m = 0, n = 0, k = 0, group = kGroup, bf16 = 0;
};

/// out[m,n], one rounding of `value`. A branch and no template: it runs once an output, and every kernel would double.
HIPLAB_DEVICE void write_out(half* out, const Problem& p, int m, int n, float value) {
  const std::int64_t at = std::int64_t{m} * p.n + n;
  out[at] = p.bf16 != 0 ? half{to_bfloat16(value).bits} : to_half(value);
}

/// Read: codes N K / 2, scales 2 N G, zero points N G / 2, activations M K and their scales 4 M, with G = K / group;
/// written: 2 M N. Operations: 2 M N K in int8.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  const double groups = k / group;
  return {n * k / 2 + 2.5 * n * groups + m * k + 4 * m, 2 * m * n, 2 * m * n * k};
}

/// All integer sums at once (published), or one sub-tile after the other.
enum class Order { together, turns };

template <int Rows, int Cols>
LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  const auto up = [](int a, int b) { return static_cast<std::uint32_t>((a + b - 1) / b); };
  return {{up(p.n, Cols), up(p.m, Rows)}, {Rows / kSide * wave}, 0};
}

/// Four codes of a 16-bit half word, minus the zero, as four int8.
HIPLAB_DEVICE std::uint32_t unpack4(std::uint32_t codes, std::int32_t zero) {
  std::uint32_t out = 0;
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    const auto value = static_cast<std::int32_t>((codes >> (4 * i)) & 15u) - zero;
    out |= (static_cast<std::uint32_t>(value) & 255u) << (8 * i);
  }
  return out;
}

template <class Words>
HIPLAB_DEVICE std::int8_t byte_at(const Words& words, int row, int stride, int k) {
  return static_cast<std::int8_t>(std::uint32_t{words[row * stride + k / 4]} >> (8 * (k % 4)));
}

template <int Rows, int Cols, Order order, int Pad>
__global__ void __launch_bounds__(Rows / kSide * kBoundWave)
    kernel(const std::int8_t* xq, const float* sx, const std::uint32_t* w, const half* scales,
           const std::uint32_t* zeros, half* out, Problem p) {
  using namespace matrix;
  constexpr int kTiles = Cols / kSide, kStride = kWords + Pad;
  HIPLAB_SHARED(std::uint32_t, acts, Rows * kStride);
  HIPLAB_SHARED(std::uint32_t, weights, Cols * kStride);
  HIPLAB_SHARED(float, scale, Cols);
  const int t = static_cast<int>(thread_x()), threads = static_cast<int>(block_dim_x());
  const int n0 = static_cast<int>(block_x()) * Cols, m0 = static_cast<int>(block_y()) * Rows;
  const int row0 = static_cast<int>(wave_index()) * kSide;
  const int groups = p.k / p.group, runs_of_group = p.group / kGroup;
  float sums[kTiles][kHeldC] = {};

  for (int run = 0; run < p.k / kGroup; ++run) {
    const int g = run / runs_of_group;
    for (int i = t; i < Rows * kWords; i += threads) {
      const int m = m0 + i / kWords;
      acts[i / kWords * kStride + i % kWords] =
          m < p.m ? reinterpret_cast<const std::uint32_t*>(xq)[(m * p.k + run * kGroup) / 4 + i % kWords] : 0u;
    }
    for (int i = t; i < Cols * kWords; i += threads) {
      const int n_at = i / kWords, n = n0 + n_at, word = i % kWords;
      std::uint32_t four = 0;
      if (n < p.n) {
        const auto zero = static_cast<std::int32_t>((zeros[n / 8 * groups + g] >> (4 * (n % 8))) & 15u);
        four = unpack4(w[n * (p.k / 8) + run * kGroup / 8 + word / 2] >> (16 * (word % 2)), zero);
      }
      weights[n_at * kStride + word] = four;
    }
    for (int i = t; i < Cols; i += threads) scale[i] = n0 + i < p.n ? to_float(scales[(n0 + i) * groups + g]) : 0.0f;
    barrier();

    FragmentA<std::int8_t> a[2];
#pragma unroll
    for (int half_k = 0; half_k < 2; ++half_k)
      for (int i = 0; i < count_a(); ++i)
        a[half_k].e[i] = byte_at(acts, row0 + a_row<std::int8_t>(i), kStride, half_k * kSide + a_k<std::int8_t>(i));
    FragmentC<std::int8_t> integer[order == Order::together ? kTiles : 1];
#pragma unroll
    for (int tile = 0; tile < kTiles; ++tile) {
      auto& c = integer[order == Order::together ? tile : 0];
      c = {};
#pragma unroll
      for (int half_k = 0; half_k < 2; ++half_k) {
        FragmentB<std::int8_t> b{};
        for (int i = 0; i < count_b(); ++i)
          b.e[i] =
              byte_at(weights, tile * kSide + b_col<std::int8_t>(i), kStride, half_k * kSide + b_k<std::int8_t>(i));
        mma(c, a[half_k], b);
      }
      if constexpr (order == Order::turns)
        for (int i = 0; i < count_c(); ++i)
          sums[tile][i] = fma(static_cast<float>(c.e[i]), float{scale[tile * kSide + c_col(i)]}, sums[tile][i]);
    }
    if constexpr (order == Order::together) {
#pragma unroll
      for (int tile = 0; tile < kTiles; ++tile)
        for (int i = 0; i < count_c(); ++i)
          sums[tile][i] =
              fma(static_cast<float>(integer[tile].e[i]), float{scale[tile * kSide + c_col(i)]}, sums[tile][i]);
    }
    barrier();
  }
#pragma unroll
  for (int tile = 0; tile < kTiles; ++tile)
    for (int i = 0; i < count_c(); ++i) {
      const int m = m0 + row0 + c_row(i), n = n0 + tile * kSide + c_col(i);
      if (m < p.m && n < p.n) write_out(out, p, m, n, sums[tile][i] * sx[m]);
    }
}

/// Enqueues out for waves of `wave` lanes.
template <int Rows, int Cols, Order order, int Pad>
void run(const Problem& p, std::uint32_t wave, Stream stream, const std::int8_t* xq, const float* sx,
         const std::uint32_t* w, const half* scales, const std::uint32_t* zeros, half* out) {
  launch<kernel<Rows, Cols, order, Pad>>(launch_shape<Rows, Cols>(p, wave), stream, xq, sx, w, scales, zeros, out, p);
}

}  // namespace hiplab::awq_mmq
