// SPDX-License-Identifier: MIT
// out[M,N] = x W^T for M = 1 .. 8: fp16 activations as they are, sums in fp32, no matrix unit; the weights as
// arranged.hpp keeps them, so that decode and prefill share one copy.
//
// New against stream.hpp with T = half: a block owns 16 rows of W and all of K, its waves take every eighth chunk of
// 128 k; a lane holds one row and one or two quarters of a chunk: 16 bytes a load, a wave reads whole runs. A word of
// codes meets eight neighbours of x, one 16-byte load that 16 lanes share. Rows of x beyond M repeat the last and are
// never written. One kernel for both group sizes: what is a scale for four words in groups of 128 costs three fma.
// Assumes K % 128 == 0. Expected: 16-byte loads, dot2.
#pragma once
#include "kernels/awq_mmq/arranged.hpp"
#include "kernels/awq_mmq/codes.hpp"
#include "kernels/awq_mmq/tile_matrix.hpp"

namespace hiplab::awq_mmq::gemv {

constexpr int kWaves = 8, kMostRows = 8, kTileRows = arranged::kTileRows;

/// Read: codes N K / 2, a word for each group 4 N K / group, activations 2 M K; written: 2 M N. Operations: 2 M N K.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  return {n * k / 2 + 4 * n * k / group + 2 * m * k, 2 * m * n, 2 * m * n * k};
}

inline LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  return {{static_cast<std::uint32_t>((p.n + kTileRows - 1) / kTileRows)}, {kWaves * wave}, 0};
}

/// x: fp16 [M,K]; codes, groups: of arranged.hpp; out: [M,N]; Rows: M or more.
template <int Rows>
__global__ void __launch_bounds__(kWaves* kBoundWave)
    kernel(const half* x, const std::uint32_t* codes, const std::uint32_t* groups, half* out, Problem p) {
  HIPLAB_SHARED(float, sums, kWaves* Rows* kTileRows);
  const int row = static_cast<int>(lane()) % kTileRows, wave = static_cast<int>(wave_index());
  const int quarters = static_cast<int>(wave_size()) / kTileRows;  // at a time
  const int chunks = p.k / arranged::kChunk;
  const std::uint32_t block = block_x() / arranged::kTiles, tile = block_x() % arranged::kTiles;
  float acc[Rows] = {};
  for (int chunk = wave; chunk < chunks; chunk += kWaves) {
    const std::uint64_t at =
        (std::uint64_t{block} * static_cast<std::uint32_t>(chunks) + chunk) * arranged::kTiles + tile;
    u32x4 scales;
    if (p.group == kGroup) {
      scales = load(reinterpret_cast<const u32x4*>(groups) + at * kTileRows + row);
    } else {
      const std::uint32_t one = groups[at * kTileRows + row];
      scales = u32x4{{one, one, one, one}};
    }
#pragma unroll
    for (int part = 0; part < 4 / quarters; ++part) {
      const int q = part * quarters + static_cast<int>(lane()) / kTileRows;
      const u32x4 piece =
          load_nontemporal(reinterpret_cast<const u32x4*>(codes) + at * arranged::kPiecesOfTile + q * kTileRows + row);
#pragma unroll
      for (int j = 0; j < 4; ++j) {
        if constexpr (Rows >= 4) keep_order();  // or x of all words is read before the first is used
        half2 w[4];
#pragma unroll
        for (int pair = 0; pair < 4; ++pair) w[pair] = two_halves(piece[j], scales[j] >> 16, pair);
        const float scale = to_float(half{static_cast<std::uint16_t>(scales[j])});
#pragma unroll
        for (int m = 0; m < Rows; ++m) {
          const int real = m < p.m ? m : p.m - 1;
          const half8 own = load(reinterpret_cast<const half8*>(x + std::int64_t{real} * p.k +
                                                                chunk * arranged::kChunk + j * kGroup + q * 8));
          float sum = dot2(half2{{own[0], own[2]}}, w[0], 0.0f);
          sum = dot2(half2{{own[1], own[3]}}, w[1], sum);
          sum = dot2(half2{{own[4], own[6]}}, w[2], sum);
          sum = dot2(half2{{own[5], own[7]}}, w[3], sum);
          acc[m] = hip::fma(sum, scale, acc[m]);
        }
      }
    }
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) {
    for (std::uint32_t mask = kTileRows; mask < wave_size(); mask *= 2) acc[m] += shuffle_xor(acc[m], mask);
    if (lane() < kTileRows) sums[(wave * Rows + m) * kTileRows + row] = acc[m];
  }
  barrier();
  for (int i = static_cast<int>(thread_x()); i < Rows * kTileRows; i += kWaves * static_cast<int>(wave_size())) {
    const int m = i / kTileRows, n = static_cast<int>(block_x()) * kTileRows + i % kTileRows;
    float sum = 0;
#pragma unroll
    for (int of = 0; of < kWaves; ++of) sum += sums[of * Rows * kTileRows + i];
    if (m < p.m && n < p.n) write_out(out, p, m, n, sum);
  }
}

/// Enqueues out for waves of `wave` lanes.
inline void run(const Problem& p, std::uint32_t wave, Stream stream, const half* x, const std::uint32_t* codes,
                const std::uint32_t* groups, half* out) {
  const auto enqueue = [&]<int Rows>() {
    launch<kernel<Rows>>(launch_shape(p, wave), stream, x, codes, groups, out, p);
  };
  if (p.m <= 1) return enqueue.template operator()<1>();
  if (p.m <= 2) return enqueue.template operator()<2>();
  if (p.m <= 4) return enqueue.template operator()<4>();
  enqueue.template operator()<kMostRows>();
}

}  // namespace hiplab::awq_mmq::gemv
