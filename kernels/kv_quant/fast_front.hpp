// SPDX-License-Identifier: MIT
// What a block of fast.hpp puts into LDS before its first step: rotated queries, the table of a key's codes. And how words
// of a vector become fragments.
#pragma once
#include "kernels/hip/matrix_left.hpp"
#include "kernels/kv_quant/attend.hpp"
#include "kernels/kv_quant/packed.hpp"

namespace hiplab::kv_quant::fast {
using namespace matrix;

/// 1 / sqrt(d), exact where it can be.
constexpr float inverse_root(std::int32_t d) {
  return d == 64 ? 0.125f : d == 128 ? 0.08838834764831845f : 0.0625f;
}

/// The wave's queries into LDS, halves from byte `to` on: times scale log2(e), rotated where keys are. A lane has elements
/// lane, lane + wave_size(), ... of a head; heads by fours, so that loads of several are in flight.
template <class Key, int D, class Lds>
HIPLAB_DEVICE void put_queries(const Lds& lds, std::uint32_t to, const DecodeBuffers& b, const Decode& p, std::int64_t first) {
  constexpr int kMost = D / 32, kBatch = 4;
  const int own = D / static_cast<int>(wave_size());
  const auto element = [](int j) { return lane() + wave_size() * static_cast<std::uint32_t>(j); };
  float before[kMost], after[kMost];
#pragma unroll
  for (int j = 0; j < kMost; ++j) {
    before[j] = after[j] = p.scale * kLog2E;
    if constexpr (Key::kRotates)
      if (j < own)
        before[j] *= b.tables[kSignsBefore + static_cast<std::int32_t>(element(j))],
            after[j] = b.tables[kSignsAfter + static_cast<std::int32_t>(element(j))] * inverse_root(D);
  }
  for (std::int32_t from = 0; from < p.group(); from += kBatch) {
    float all[kBatch][kMost];
#pragma unroll
    for (int k = 0; k < kBatch; ++k) {
      const std::int32_t h = from + k < p.group() ? from + k : p.group() - 1;
#pragma unroll
      for (int j = 0; j < kMost; ++j) all[k][j] = j < own ? to_float(b.q[(first + h) * D + element(j)]) * before[j] : 0;
    }
#pragma unroll
    for (int k = 0; k < kBatch; ++k) {
      float(&x)[kMost] = all[k];
      if constexpr (Key::kRotates) {
        for (std::uint32_t distance = 1; distance < wave_size(); distance *= 2)
#pragma unroll
          for (int j = 0; j < kMost; ++j) {
            const float other = shuffle_xor(x[j], distance);
            x[j] = (lane() & distance) != 0 ? other - x[j] : x[j] + other;
          }
#pragma unroll
        for (int distance = 1; distance < kMost; distance *= 2)
#pragma unroll
          for (int j = 0; j < kMost; ++j)
            if (distance < own && (j & distance) == 0) {
              const float low = x[j], high = x[j + distance];
              x[j] = low + high, x[j + distance] = low - high;
            }
      }
#pragma unroll
      for (int j = 0; j < kMost; ++j) {
        if (j >= own || from + k >= p.group()) continue;
        if constexpr (Key::kRotates) x[j] *= after[j];
        lds.template vec<std::uint16_t>(to / 2 + static_cast<std::uint32_t>((from + k) * D) + element(j)) = to_half(x[j]).bits;
      }
    }
  }
}

/// The table of a key's codes into LDS, from byte `to` on. Whole block; a level comes from the lane that loaded it.
template <class PackedKey, class Lds>
HIPLAB_DEVICE void put_table(const Lds& lds, std::uint32_t to, const float* levels) {
  const std::uint32_t mine = to_half(levels[lane() % PackedKey::kCodes]).bits;
  for (std::uint32_t i = thread_x(); i < PackedKey::kEntries * kTableCopies / 4; i += block_dim_x()) {
    const std::uint32_t entry = i / (kTableCopies / 4);
    const std::uint32_t word = shuffle(mine, entry % PackedKey::kCodes) | shuffle(mine, entry / PackedKey::kCodes) << 16;
    u32x4 four;
    four[0] = four[1] = four[2] = four[3] = word;
    lds.template vec<u32x4>(to / 16 + i) = four;
  }
}

/// Puts the words of an eighth of line l into fragments: steps of run_length() / 2 words.
template <int Words>
HIPLAB_DEVICE void put_words(std::uint32_t (&a)[2][Words], bool left, int l, int eighth, const std::uint32_t (&w)[4]) {
  const int of_step = run_length() / 2;
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    const int word = 4 * eighth + i;
    a[word / of_step][left ? place_a<half>(l, word % of_step) : word % of_step] = w[i];
  }
}

}  // namespace hiplab::kv_quant::fast
