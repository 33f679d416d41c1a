// SPDX-License-Identifier: MIT
// out = x W^T (problem.hpp) from arranged weights, without the matrix unit: two steps of the ladder that differ in how a
// word of eight codes meets eight neighbours of x.
//
// New against rows.hpp: the layout. A CTA owns a tile of 16 rows, its waves take every eighth chunk of 128 k; a lane
// holds one quarter of a row of it (wave64) or two (wave32; of two rows on NVIDIA, for its layout): 16 bytes a load, a wave reads whole runs of memory,
// x is one 16-byte load that 16 lanes share. OneByOne (`arranged`): integers, then floats, an fma each. Pairs
// (`bit_tricks`): fp16 pairs by masks, dot2. Rows of x beyond M repeat the last and are never written.
// Expected: 16-byte loads of codes; Pairs: v_pk_add_f16, dot2.
#pragma once
#include "kernels/decode_w4a16/arranged.hpp"
#include "kernels/decode_w4a16/codes.hpp"
#include "kernels/decode_w4a16/problem.hpp"
#include "kernels/hip/bound_wave.hpp"

namespace hiplab::decode_w4a16::vector {

constexpr int kWaves = 8;

/// How a word of codes is multiplied: struct of_word makes what M rows of x share, dot() is called for each row.
struct OneByOne {
  float w[8];
  HIPLAB_DEVICE OneByOne(std::uint32_t word, std::uint32_t zero) {
#pragma unroll
    for (int i = 0; i < 8; ++i) w[i] = one_code(word, zero, i);
  }
  HIPLAB_DEVICE float dot(const half8& x) const {
    float sum = 0;
#pragma unroll
    for (int i = 0; i < 8; ++i) sum = hip::fma(w[i], to_float(x[i]), sum);
    return sum;
  }
};
struct Pairs {
  half2 w[4];
  HIPLAB_DEVICE Pairs(std::uint32_t word, std::uint32_t zero) {
    const Subtrahends minus = subtrahends(zero);
#pragma unroll
    for (int pair = 0; pair < 4; ++pair) w[pair] = pair_of(word, minus, pair);
  }
  HIPLAB_DEVICE float dot(const half8& x) const {
    float sum = 0;
#pragma unroll
    for (int pair = 0; pair < 4; ++pair) sum = dot2(half2{{x[2 * pair], x[2 * pair + 1]}}, w[pair], sum);
    return sum;
  }
};

inline LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  return {{static_cast<std::uint32_t>((p.n + arranged::kTileRows - 1) / arranged::kTileRows)}, {kWaves * wave}, 0};
}

/// codes, groups: of arranged.hpp; Rows: M or more.
template <class Word, int Rows>
__global__ void __launch_bounds__(kWaves* kBoundWave)
    kernel(const half* x, const std::uint32_t* codes, const std::uint32_t* groups, half* out, Problem p) {
  constexpr int kTileRows = arranged::kTileRows;
  HIPLAB_SHARED(float, sums, kWaves* Rows* kTileRows);
  constexpr int kSets = arranged::kRowStep == 1 ? 1 : 2;  // of sums: a lane's two pieces are of two rows
  const int wave = static_cast<int>(wave_index()), parts = arranged::kTilePieces / static_cast<int>(wave_size());
  const auto piece_of = [&](int part) { return part * static_cast<int>(wave_size()) + static_cast<int>(lane()); };
  const auto row_of = [&](int part) { return piece_of(part) / arranged::kRowStep % kTileRows; };
  const auto quarter_of = [&](int part) { return piece_of(part) / arranged::kQuarterStep % 4; };
  const int chunks = (p.k + arranged::kChunk - 1) / arranged::kChunk, groups_of_chunk = arranged::kChunk / p.group;
  float acc[kSets][Rows] = {};
  for (int chunk = wave; chunk < chunks; chunk += kWaves) {
    const std::uint64_t at = std::uint64_t{block_x()} * static_cast<std::uint32_t>(chunks) + chunk;
    std::uint32_t own_groups[4];
#pragma unroll
    for (int part = 0; part < parts; ++part) {
      const int q = quarter_of(part), set = part % kSets;
      if (part < kSets)
#pragma unroll
        for (int j = 0; j < 4; ++j)
          own_groups[j] = groups[(at * kTileRows + arranged::place_of_row(row_of(part))) * groups_of_chunk +
                                 j * groups_of_chunk / 4];
      const u32x4 piece =
          load_nontemporal(reinterpret_cast<const u32x4*>(codes) + at * arranged::kTilePieces + piece_of(part));
#pragma unroll
      for (int j = 0; j < 4; ++j) {
        const int k = chunk * arranged::kChunk + j * 32 + q * 8;
        if (k >= p.k) break;  // K ends with a group, and groups with a word
        if constexpr (Rows >= 4) keep_order();  // or x of all words is read before the first is used
        const Word word(piece[j], own_groups[j] >> 16);
        const float scale = to_float(half{static_cast<std::uint16_t>(own_groups[j])});
#pragma unroll
        for (int m = 0; m < Rows; ++m) {
          const int real = m < p.m ? m : p.m - 1;
          const half8 own = load(reinterpret_cast<const half8*>(x + std::int64_t{real} * p.k + k));
          acc[set][m] = hip::fma(word.dot(own), scale, acc[set][m]);
        }
      }
    }
  }
#pragma unroll
  for (int set = 0; set < kSets; ++set)
#pragma unroll
    for (int m = 0; m < Rows; ++m) {
      for (std::uint32_t mask = arranged::kQuarterStep;
           mask < wave_size() && mask < 4 * arranged::kQuarterStep; mask *= 2)
        acc[set][m] += shuffle_xor(acc[set][m], mask);
      if (quarter_of(set) == 0) sums[(wave * Rows + m) * kTileRows + row_of(set)] = acc[set][m];
    }
  barrier();
  for (int i = static_cast<int>(thread_x()); i < Rows * kTileRows; i += kWaves * static_cast<int>(wave_size())) {
    const int m = i / kTileRows, n = static_cast<int>(block_x()) * kTileRows + i % kTileRows;
    float sum = 0;
#pragma unroll
    for (int of = 0; of < kWaves; ++of) sum += sums[of * Rows * kTileRows + i];
    if (m < p.m && n < p.n) out[std::int64_t{m} * p.n + n] = to_half(sum);
  }
}

/// Enqueues out for waves of `wave` lanes.
template <class Word>
void run(const Problem& p, std::uint32_t wave, Stream stream, const half* x, const std::uint32_t* codes,
         const std::uint32_t* groups, half* out) {
  with_rows(p, [&]<int Rows>() {
    launch<kernel<Word, Rows>>(launch_shape(p, wave), stream, x, codes, groups, out, p);
  });
}

}  // namespace hiplab::decode_w4a16::vector
