// SPDX-License-Identifier: MIT
// out[M,N] = sum over groups of 32 k: d_w d_x sum(q xq) + m_w s_x; int4 weights with scale and minimum against int8
// activations in the q8_1 form. The work split of llama.cpp's matrix kernel on its 128 x 128 tile with 8 waves, of
// which the published spill was said (facts: tile, waves, K step, what a wave owns; the code is ours): new against
// tile_matrix.hpp: a K step of 256 values unpacked into LDS at once, activations in two halves of it; a wave owns 32
// weight rows x 64 activation columns (two A fragments meet each B fragment), eight fp32 fragments of sums and one
// integer fragment at a time; the zero point enters as a minimum times the activations' sum. Assumes K % 256 == 0. LDS
// 56 KiB a block. Expected: v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942.
#pragma once
#include "kernels/awq_mmq/tile_matrix.hpp"

namespace hiplab::awq_mmq::wide_step {
using namespace hip;

constexpr int kTileSide = 128, kStep = 256, kHalfStep = 128;
constexpr int kWaves = 8, kOwnedRows = 32;
constexpr int kWeightWords = kStep / 4 + 4, kActWords = kHalfStep / 4 + 4;  // four more against bank conflicts
constexpr int kActColumns = kTileSide / kSide / 2;                          // activation sub-tiles of a wave

constexpr unsigned kLdsBytes = 4 * kTileSide * (kWeightWords + kStep / kGroup + kActWords);
/// False where the ground's compiler refuses so much static LDS (CUDA).
constexpr bool kBuilt = kLdsBytes <= kMostStaticLds;

/// Read: codes N K / 2, scale and minimum 8 N G, activations M K, their scales and sums 8 M G, with G = K / 32 groups;
/// written: 4 M N. Operations: 2 M N K in int8.
constexpr LeastTraffic least_traffic(double m, double n, double k) {
  const double groups = k / kGroup;
  return {n * k / 2 + 8 * n * groups + m * k + 8 * m * groups, 4 * m * n, 2 * m * n * k};
}

inline LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  const auto up = [](int a) { return static_cast<std::uint32_t>((a + kTileSide - 1) / kTileSide); };
  return {{up(p.n), up(p.m)}, {kWaves * wave}, 0};
}

template <class Words>
HIPLAB_DEVICE std::int8_t byte_of(const Words& words, int row, int stride, int k) {
  return static_cast<std::int8_t>(std::uint32_t{words[row * stride + k / 4]} >> (8 * (k % 4)));
}

/// xq: i8 [M,K]; xs: f32 [M,K/32,2], d and s; w: u32 [N,K/8], lowest k lowest; dm: f32 [N,K/32,2], d and m; out: f32
/// [M,N]. Rows beyond M or N are clamped and never written.
template <int Waves>
__global__ void __launch_bounds__(Waves* kBoundWave)
    kernel(const std::int8_t* xq, const float* xs, const std::uint32_t* w, const float* dm, float* out, Problem p) {
  using namespace matrix;
  HIPLAB_SHARED(std::uint32_t, weights, kTileSide * kWeightWords);
  HIPLAB_SHARED(half2, weight_dm, kTileSide * (kStep / kGroup));
  HIPLAB_SHARED(std::uint32_t, acts, kTileSide * kActWords);
  const int t = static_cast<int>(thread_x()), threads = static_cast<int>(block_dim_x());
  const int n0 = static_cast<int>(block_x()) * kTileSide, m0 = static_cast<int>(block_y()) * kTileSide;
  const int wave = static_cast<int>(wave_index());
  const int row0 = (wave / 2) * kOwnedRows, column0 = (wave % 2) * kSide;
  float sums[kActColumns * 2][kHeldC] = {};

  for (int k = 0; k < p.k; k += kStep) {
    for (int i = t; i < kTileSide * kStep / 4; i += threads) {
      const int row = i / (kStep / 4), word = i % (kStep / 4), n = n0 + row < p.n ? n0 + row : p.n - 1;
      weights[row * kWeightWords + word] = unpack4(w[n * (p.k / 8) + k / 8 + word / 2] >> (16 * (word % 2)), 0);
    }
    for (int i = t; i < kTileSide * kStep / kGroup; i += threads) {
      const int row = i / (kStep / kGroup), n = n0 + row < p.n ? n0 + row : p.n - 1;
      const float* pair = dm + 2 * (n * (p.k / kGroup) + k / kGroup + i % (kStep / kGroup));
      weight_dm[i] = half2{{to_half(pair[0]), to_half(pair[1])}};
    }
    for (int part = 0; part < kStep; part += kHalfStep) {
      for (int i = t; i < kTileSide * kActWords; i += threads) {
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
        FragmentA<std::int8_t> a[2][2];
#pragma unroll
        for (int n = 0; n < 2; ++n)
#pragma unroll
          for (int h = 0; h < 2; ++h)
            for (int i = 0; i < count_a(); ++i)
              a[n][h].e[i] = byte_of(weights, row0 + n * kSide + a_row<std::int8_t>(i), kWeightWords,
                                     part + g * kGroup + h * kSide + a_k<std::int8_t>(i));
#pragma unroll
        for (int j = 0; j < kActColumns; ++j) {
          const int column = column0 + j * 2 * kSide;
          FragmentB<std::int8_t> b[2] = {};
#pragma unroll
          for (int h = 0; h < 2; ++h)
            for (int i = 0; i < count_b(); ++i)
              b[h].e[i] = byte_of(acts, column + b_col<std::int8_t>(i), kActWords,
                                  16 + g * kGroup + h * kSide + b_k<std::int8_t>(i));
#pragma unroll
          for (int n = 0; n < 2; ++n) {
            FragmentC<std::int8_t> c = {};
            mma(c, a[n][0], b[0]);
            mma(c, a[n][1], b[1]);
            for (int i = 0; i < count_c(); ++i) {
              const half2 dx = as_half2(acts[(column + c_col(i)) * kActWords + g]);
              const half2 dw = weight_dm[(row0 + n * kSide + c_row(i)) * (kStep / kGroup) + part / kGroup + g];
              float& sum = sums[2 * j + n][i];
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
  for (int j = 0; j < kActColumns; ++j)
#pragma unroll
    for (int n = 0; n < 2; ++n)
      for (int i = 0; i < count_c(); ++i) {
        const int m = m0 + column0 + j * 2 * kSide + c_col(i), row = n0 + row0 + n * kSide + c_row(i);
        if (m < p.m && row < p.n) out[m * p.n + row] = sums[2 * j + n][i];
      }
}

/// Enqueues out for waves of `wave` lanes; needs kBuilt.
template <bool Built = kBuilt>
void run(const Problem& p, std::uint32_t wave, Stream stream, const std::int8_t* xq, const float* xs,
         const std::uint32_t* w, const float* dm, float* out) {
  if constexpr (Built)
    launch<kernel<kWaves>>(launch_shape(p, wave), stream, xq, xs, w, dm, out, p);
  else
    throw Error(Error::Kind::launch, "awq_mmq: 56 KiB of static LDS are more than this ground's compiler allows");
}

}  // namespace hiplab::awq_mmq::wide_step
