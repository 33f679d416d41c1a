// SPDX-License-Identifier: MIT
// out[M,N] = sum over runs of 32 k: d_w d_x sum(q xq) + m_w s_x; int4 weights with scale and minimum against int8
// activations in the q8_1 form. The work split of llama.cpp's matrix kernel (facts: tiles, waves, K step, what a wave
// owns; the code is ours). New against tile_matrix.hpp: a K step of 256 values unpacked into LDS at once, activations
// in two halves of it; the zero point enters as a minimum times the activations' sum; one integer fragment at a time.
// With 128 activation columns a wave owns 32 weight rows and every other sub-tile of columns (two A fragments meet each
// B fragment), with fewer 16 rows and all columns. Forms, activation columns x weight rows x waves: 48 x 64 x 4, 64 x
// 64 x 4, 128 x 128 x 8, of which a spill was published. Pad: words behind each LDS row of weights; four in the source,
// 0 to see what they are worth (rows of activations are four words longer by their scales). Assumes K % 256 == 0. LDS
// of the largest 56 KiB a block. Expected: v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942.
#pragma once
#include "kernels/awq_mmq/tile_matrix.hpp"
#include "kernels/hip/large_lds.hpp"

namespace hiplab::awq_mmq::wide_step {
using namespace hip;

constexpr int kStep = 256, kHalfStep = 128;

/// What follows from a tile of Cols activation columns x Rows weight rows.
template <int Cols, int Rows, int Pad>
struct Tile {
  static constexpr int kWaves = Rows / 16;
  static constexpr int kRowTiles = Cols >= 128 ? 2 : 1;  ///< of 16 weight rows, of a wave; so many waves share them
  static constexpr int kColumnTiles = Cols / kSide / kRowTiles;
  static constexpr int kWeightWords = kStep / 4 + Pad;
  static constexpr int kActWords = kHalfStep / kGroup + kHalfStep / 4;  ///< scales and sums in front
};

/// Read: codes N K / 2, scale and minimum 8 N K / group, activations M K, their scales and sums 8 M K / 32;
/// written: 4 M N. Operations: 2 M N K in int8.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  return {n * k / 2 + 8 * n * k / group + m * k + 8 * m * k / kGroup, 4 * m * n, 2 * m * n * k};
}

template <int Cols, int Rows, int Pad>
LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  const auto up = [](int a, int b) { return static_cast<std::uint32_t>((a + b - 1) / b); };
  return {{up(p.n, Rows), up(p.m, Cols)},
          {Tile<Cols, Rows, Pad>::kWaves * wave},
          dynamic_bytes_of_large(4 * Rows * Tile<Cols, Rows, Pad>::kWeightWords)};
}

/// xq: i8 [M,K]; xs: f32 [M,K/32,2], d and s; w: u32 [N,K/8], lowest k lowest; dm: f32 [N,K/group,2], d and m; out: f32
/// [M,N]. Rows beyond M or N are clamped and never written.
template <int Cols, int Rows, int Pad>
__global__ void __launch_bounds__(Rows / kSide * kBoundWave)
    kernel(const std::int8_t* xq, const float* xs, const std::uint32_t* w, const float* dm, float* out, Problem p) {
  using namespace matrix;
  using Own = Tile<Cols, Rows, Pad>;
  constexpr int kWeightWords = Own::kWeightWords, kActWords = Own::kActWords, kRowTiles = Own::kRowTiles;
  HIPLAB_LARGE_SHARED(std::uint32_t, weights, Rows * kWeightWords);
  HIPLAB_SHARED(half2, weight_dm, Rows * (kStep / kGroup));
  HIPLAB_SHARED(std::uint32_t, acts, Cols * kActWords);
  const int t = static_cast<int>(thread_x()), threads = static_cast<int>(block_dim_x());
  const int n0 = static_cast<int>(block_x()) * Rows, m0 = static_cast<int>(block_y()) * Cols;
  const int wave = static_cast<int>(wave_index());
  const int row0 = wave / kRowTiles * kRowTiles * kSide, column0 = wave % kRowTiles * kSide;
  const int groups = p.k / p.group;
  float sums[Own::kColumnTiles * kRowTiles][kHeldC] = {};

  for (int k = 0; k < p.k; k += kStep) {
    for (int i = t; i < Rows * kStep / 4; i += threads) {
      const int row = i / (kStep / 4), word = i % (kStep / 4), n = n0 + row < p.n ? n0 + row : p.n - 1;
      weights[row * kWeightWords + word] = unpack4(w[n * (p.k / 8) + k / 8 + word / 2] >> (16 * (word % 2)), 0);
    }
    for (int i = t; i < Rows * kStep / kGroup; i += threads) {
      const int row = i / (kStep / kGroup), n = n0 + row < p.n ? n0 + row : p.n - 1;
      const float* pair = dm + 2 * (n * groups + (k + i % (kStep / kGroup) * kGroup) / p.group);
      weight_dm[i] = half2{{to_half(pair[0]), to_half(pair[1])}};
    }
    for (int part = 0; part < kStep; part += kHalfStep) {
      for (int i = t; i < Cols * kActWords; i += threads) {
        const int row = i / kActWords, word = i % kActWords, m = m0 + row < p.m ? m0 + row : p.m - 1;
        if (word < 4) {
          const float* pair = xs + 2 * (m * (p.k / kGroup) + (k + part) / kGroup + word);
          acts[i] = as_word(half2{{to_half(pair[0]), to_half(pair[1])}});
        } else {
          acts[i] = reinterpret_cast<const std::uint32_t*>(xq)[(m * p.k + k + part) / 4 + word - 4];
        }
      }
      barrier();
      for (int g = 0; g < kHalfStep / kGroup; ++g) {
        FragmentA<std::int8_t> a[kRowTiles][2];
#pragma unroll
        for (int n = 0; n < kRowTiles; ++n)
#pragma unroll
          for (int h = 0; h < 2; ++h)
            for (int i = 0; i < count_a(); ++i)
              a[n][h].e[i] = byte_at(weights, row0 + n * kSide + a_row<std::int8_t>(i), kWeightWords,
                                     part + g * kGroup + h * kSide + a_k<std::int8_t>(i));
#pragma unroll
        for (int j = 0; j < Own::kColumnTiles; ++j) {
          const int column = column0 + j * kRowTiles * kSide;
          FragmentB<std::int8_t> b[2] = {};
#pragma unroll
          for (int h = 0; h < 2; ++h)
            for (int i = 0; i < count_b(); ++i)
              b[h].e[i] = byte_at(acts, column + b_col<std::int8_t>(i), kActWords,
                                  16 + g * kGroup + h * kSide + b_k<std::int8_t>(i));
#pragma unroll
          for (int n = 0; n < kRowTiles; ++n) {
            FragmentC<std::int8_t> c = {};
            mma(c, a[n][0], b[0]);
            mma(c, a[n][1], b[1]);
            for (int i = 0; i < count_c(); ++i) {
              const half2 dx = as_half2(acts[(column + c_col(i)) * kActWords + g]);
              const half2 dw = weight_dm[(row0 + n * kSide + c_row(i)) * (kStep / kGroup) + part / kGroup + g];
              float& sum = sums[kRowTiles * j + n][i];
              sum = fma(to_float(dw[0]) * to_float(dx[0]), static_cast<float>(c.e[i]), sum);
              sum = fma(to_float(dw[1]), to_float(dx[1]), sum);
            }
          }
        }
      }
      barrier();
    }
  }
#pragma unroll
  for (int j = 0; j < Own::kColumnTiles; ++j)
#pragma unroll
    for (int n = 0; n < kRowTiles; ++n)
      for (int i = 0; i < count_c(); ++i) {
        const int m = m0 + column0 + j * kRowTiles * kSide + c_col(i), row = n0 + row0 + n * kSide + c_row(i);
        if (m < p.m && row < p.n) out[m * p.n + row] = sums[kRowTiles * j + n][i];
      }
}

/// Enqueues out for waves of `wave` lanes.
template <int Cols, int Rows, int Pad>
void run(const Problem& p, std::uint32_t wave, Stream stream, const std::int8_t* xq, const float* xs,
         const std::uint32_t* w, const float* dm, float* out) {
  launch<kernel<Cols, Rows, Pad>>(launch_shape<Cols, Rows, Pad>(p, wave), stream, xq, xs, w, dm, out, p);
}

}  // namespace hiplab::awq_mmq::wide_step
