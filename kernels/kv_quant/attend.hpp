// SPDX-License-Identifier: MIT
// Decode attention over a paged cache, split over the tokens: the steps that faithful.hpp and gqa_shared.hpp share.
//   score_t = scale <q, k_t>,  out = sum_t exp(score_t) v_t / sum_t exp(score_t)
// A lane holds eight neighbouring elements; d / 8 lanes are a stream that takes whole tokens, a wave has wave_size / (d /
// 8) streams. Each stream keeps, for every query head of its KV head, the largest score so far, the sum of the weights
// and eight elements of the output (online softmax, base 2: the query carries scale log2(e)). Rotated keys are never
// rotated back: the query is rotated once, <q, H c> = <H q, c>. Values are scaled through their weight. fp32 throughout.
#pragma once
#include "kernels/hip/exponential.hpp"
#include "kernels/kv_quant/cache.hpp"
#include "kernels/kv_quant/hadamard.hpp"

namespace hiplab::kv_quant {

/// One decode step of `batch` sequences of equal length, one query a sequence.
struct Decode {
  Cache layout;
  std::int32_t batch = 1, heads = 1, context = 1;
  std::int32_t pages = 1;         ///< of a sequence in the block table
  float scale = 1;                ///< of the scores
  std::int32_t splits = 1;        ///< parts of the context, each by its own block; the last ones may be empty
  std::int32_t split_tokens = 1;  ///< of a part, where parts have equal length
  std::int32_t filled = 1;        ///< parts that are not empty, the first ones

  HIPLAB_HOST_DEVICE std::int32_t group() const { return heads / layout.kv_heads; }
};

/// The context in `splits` parts of equal length, a multiple of `step` tokens.
inline Decode in_splits(Decode p, std::int32_t splits, std::int32_t step = 1) {
  p.splits = splits;
  const std::int32_t steps = (p.context + step - 1) / step;
  p.split_tokens = (steps + splits - 1) / splits * step;
  p.filled = (p.context + p.split_tokens - 1) / p.split_tokens;
  return p;
}

/// What a decode kernel reads and writes.
struct DecodeBuffers {
  const half* q = nullptr;                    ///< [batch][heads][d]
  const std::uint8_t* cache = nullptr;        ///< [pages][page_tokens][kv_heads][slot]
  const float* tables = nullptr;              ///< [2][kTable], of keys and of values
  const std::int32_t* block_table = nullptr;  ///< [batch][pages]
  float* partial = nullptr;                   ///< [batch][heads][splits][d]: a split's own output
  float* weight = nullptr;                    ///< [batch][heads][splits][2]: its largest score, base 2, and sum of weights
  half* out = nullptr;                        ///< [batch][heads][d]
};

/// Read: the slots once, q, 4 of the block table a page; written: out. Operations: 4 d a token and query head.
constexpr LeastTraffic least_decode_traffic(double batch, double heads, double kv_heads, double d, double context,
                                            double slot, double page_tokens) {
  return {batch * (context * kv_heads * slot + heads * 2 * d + 4 * context / page_tokens), batch * heads * 2 * d,
          batch * heads * context * 4 * d};
}

constexpr float kLowest = -1e30f;  ///< below any score
constexpr float kLog2E = 1.4426950408889634f;

/// Queries of `count` heads from `first` on into LDS as fp32, times scale log2(e), rotated where keys are. Whole block.
template <class Key, class Lds>
HIPLAB_DEVICE void load_queries(const Lds& q, const DecodeBuffers& b, const Decode& p, std::int32_t first,
                                std::int32_t count) {
  const std::int32_t d = p.layout.head_dim;
  for (auto i = static_cast<std::int32_t>(thread_index()); i < count * d; i += static_cast<std::int32_t>(block_dim_x()))
    q[i] = to_float(b.q[std::int64_t{first} * d + i]) * (p.scale * kLog2E);
  if constexpr (Key::kRotates) rotate(q, count, d, b.tables + kSignsBefore, b.tables + kSignsAfter);
  barrier();
}

/// Both sides' levels into LDS: [2][16]. Whole block; load_queries() has the barrier.
template <class Lds>
HIPLAB_DEVICE void load_levels(const Lds& levels, const float* tables) {
  const std::uint32_t t = thread_index();
  if (t < 32) levels[t] = tables[t / 16 * kTable + t % 16];
}

/// A part of an LDS view.
template <class Lds>
struct LevelsOf {
  const Lds& all;
  std::uint32_t first;
  HIPLAB_DEVICE float operator[](std::uint32_t i) const { return all[first + i]; }
};

/// The sum over the `lanes` lanes of a stream, in every one of them.
HIPLAB_DEVICE float of_stream(float mine, std::uint32_t lanes) {
  for (std::uint32_t distance = lanes / 2; distance > 0; distance /= 2) mine += shuffle_xor(mine, distance);
  return mine;
}

/// A stream's state for `Heads` query heads of one KV head, and its step over `Tile` tokens.
template <class Key, class Value, int KeyAlign, int ValueAlign, int Heads, int Tile>
struct TokenStream {
  static_assert(!Key::kHasOffset, "a codec with an offset is for values");
  static_assert(!Value::kCorrectsNorm, "a codec whose reader corrects the norm is for keys");
  float acc[Heads][8], highest[Heads], sum[Heads], offset[Heads];

  HIPLAB_DEVICE TokenStream() {
#pragma unroll
    for (int h = 0; h < Heads; ++h) {
      highest[h] = kLowest, sum[h] = 0, offset[h] = 0;
#pragma unroll
      for (int j = 0; j < 8; ++j) acc[h][j] = 0;
    }
  }

  /// slots: where the tokens' slots begin; live: those that count (the others' addresses can be read). q: LDS, [Heads][d].
  template <class Q, class Levels>
  HIPLAB_DEVICE void step(const std::uint8_t* const (&slots)[Tile], const bool (&live)[Tile], const Q& q, int eighth,
                          std::int32_t d, const Levels& levels) {
    const LevelsOf<Levels> key_levels{levels, 0}, value_levels{levels, 16};
    float key[Tile][8], value[Tile][8], dot[Tile][Heads];
    Scalars key_scalars[Tile], value_scalars[Tile];
#pragma unroll
    for (int u = 0; u < Tile; ++u) {
      Key::template eight<KeyAlign>(slots[u], eighth, key_levels, key[u]);
      key_scalars[u] = Key::template open<KeyAlign>(slots[u], d);
      const std::uint8_t* of_value = slots[u] + Key::bytes(d);
      Value::template eight<ValueAlign>(of_value, eighth, value_levels, value[u]);
      value_scalars[u] = Value::template open<ValueAlign>(of_value, d);
    }
#pragma unroll
    for (int h = 0; h < Heads; ++h) {
      const auto at = static_cast<std::uint32_t>(h * d / 4 + 2 * eighth);
      const f32x4 low = q.template vec<f32x4>(at), high = q.template vec<f32x4>(at, 1);
#pragma unroll
      for (int u = 0; u < Tile; ++u) {
        float own = 0;
#pragma unroll
        for (int j = 0; j < 8; ++j) own = fma(j < 4 ? low[j % 4] : high[j % 4], key[u][j], own);
        dot[u][h] = of_stream(own, static_cast<std::uint32_t>(d / 8));
      }
    }
    if constexpr (Key::kCorrectsNorm) {
#pragma unroll
      for (int u = 0; u < Tile; ++u) {
        float own = 0;
#pragma unroll
        for (int j = 0; j < 8; ++j) own = fma(key[u][j], key[u][j], own);
        key_scalars[u].scale /= square_root(of_stream(own, static_cast<std::uint32_t>(d / 8)) + 1e-16f);
      }
    }
#pragma unroll
    for (int h = 0; h < Heads; ++h) {
      float most = highest[h];
#pragma unroll
      for (int u = 0; u < Tile; ++u) {
        dot[u][h] *= key_scalars[u].scale;
        if (live[u] && dot[u][h] > most) most = dot[u][h];
      }
      const float before = exp2(highest[h] - most);
      highest[h] = most;
      sum[h] *= before, offset[h] *= before;
#pragma unroll
      for (int j = 0; j < 8; ++j) acc[h][j] *= before;
#pragma unroll
      for (int u = 0; u < Tile; ++u) {
        const float weight = live[u] ? exp2(dot[u][h] - most) : 0.0f;
        sum[h] += weight;
        if constexpr (Value::kHasOffset) offset[h] = fma(weight, value_scalars[u].offset, offset[h]);
        const float scaled = weight * value_scalars[u].scale;
#pragma unroll
        for (int j = 0; j < 8; ++j) acc[h][j] = fma(scaled, value[u][j], acc[h][j]);
      }
    }
  }
};

}  // namespace hiplab::kv_quant
