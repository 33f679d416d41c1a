// SPDX-License-Identifier: MIT
// What a block of fast.hpp puts into LDS before its first step: rotated queries, the table of a key's codes. And how words
// of a vector become fragments.
#pragma once
#include "kernels/hip/matrix_left.hpp"
#include "kernels/kv_quant/attend.hpp"
#include "kernels/kv_quant/packed.hpp"

namespace hiplab::kv_quant::fast {
using namespace matrix;

/// The wave's queries into LDS, halves from byte `to` on: times scale log2(e), rotated where keys are. A lane has elements
/// lane, lane + wave_size(), ... of a head.
template <class Key, int D, class Lds>
HIPLAB_DEVICE void put_queries(const Lds& lds, std::uint32_t to, const DecodeBuffers& b, const Decode& p, std::int64_t first) {
  constexpr int kMost = D / 32;
  const int own = D / static_cast<int>(wave_size());
  const float* signs = b.tables + kSignsBefore;
  for (std::int32_t h = 0; h < p.group(); ++h) {
    const half* from = b.q + (first + h) * D;
    float x[kMost];
#pragma unroll
    for (int j = 0; j < kMost; ++j) {
      const std::uint32_t e = lane() + wave_size() * static_cast<std::uint32_t>(j);
      x[j] = j < own ? to_float(from[e]) * (p.scale * kLog2E) : 0;
      if constexpr (Key::kRotates) x[j] *= j < own ? signs[e] : 0;
    }
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
      const std::uint32_t e = lane() + wave_size() * static_cast<std::uint32_t>(j);
      if (j >= own) continue;
      if constexpr (Key::kRotates) x[j] *= signs[kSignsAfter - kSignsBefore + static_cast<std::int32_t>(e)] / square_root(static_cast<float>(D));
      lds.template vec<std::uint16_t>(to / 2 + static_cast<std::uint32_t>(h * D) + e) = to_half(x[j]).bits;
    }
  }
}

/// The table of a key's codes into LDS, from word `to` on. Whole block.
template <class PackedKey, class Lds>
HIPLAB_DEVICE void put_table(const Lds& lds, std::uint32_t to, const float* levels) {
  for (std::uint32_t i = thread_x(); i < PackedKey::kEntries * kTableCopies / 4; i += block_dim_x()) {
    const std::uint32_t word = PackedKey::entry(levels, i / (kTableCopies / 4));
    u32x4 four;
    four[0] = four[1] = four[2] = four[3] = word;
    lds.template vec<u32x4>(to / 4 + i) = four;
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
