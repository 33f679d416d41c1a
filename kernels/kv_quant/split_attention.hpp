// SPDX-License-Identifier: MIT
// The body of a split decode kernel for `Heads` query heads that share a KV head: the streams of a block over its part of
// the context, then their results joined in LDS in the order of the streams. faithful.hpp runs it with one head and one
// wave, gqa_shared.hpp with all heads of a KV head and several waves.
#pragma once
#include "kernels/kv_quant/attend.hpp"

namespace hiplab::kv_quant {

/// first_head: the first of the query heads, of which `count` <= Heads exist (the others' queries are zero).
template <class Key, class Value, int KeyAlign, int ValueAlign, int Heads, int Tile>
HIPLAB_DEVICE void attend_split(const DecodeBuffers& b, const Decode& p, std::int32_t sequence, std::int32_t kv_head,
                                std::int32_t first_head, std::int32_t count, std::int32_t split) {
  HIPLAB_SHARED(float, q, Heads * kMostHeadDim);
  HIPLAB_SHARED(float, levels, 32);
  HIPLAB_SHARED(float, joined, 2 * Heads);
  const std::int32_t d = p.layout.head_dim, begin = split * p.split_tokens;
  const std::int32_t end = begin + p.split_tokens < p.context ? begin + p.split_tokens : p.context;
  if (begin >= end) return;  // an empty split: the merge does not read it
  const auto t = static_cast<std::int32_t>(thread_index()), threads = static_cast<std::int32_t>(block_dim_x());
  for (std::int32_t i = count * d + t; i < Heads * d; i += threads) q[i] = 0;
  load_levels(levels, b.tables);
  load_queries<Key>(q, b, p, sequence * p.heads + first_head, count);

  const std::int32_t lanes = d / 8, streams = threads / lanes, stream = t / lanes, eighth = t % lanes;
  const std::int32_t* pages = b.block_table + std::int64_t{sequence} * p.pages;
  TokenStream<Key, Value, KeyAlign, ValueAlign, Heads, Tile> own;
  for (std::int32_t first = begin; first < end; first += Tile * streams) {
    const std::uint8_t* slots[Tile];
    bool live[Tile];
#pragma unroll
    for (int u = 0; u < Tile; ++u) {
      const std::int32_t token = first + u * streams + stream;
      live[u] = token < end;
      slots[u] = b.cache + p.layout.at(p.layout.place(pages, live[u] ? token : begin), kv_head);
    }
    own.step(slots, live, q, eighth, d, levels);
  }

  // Joined over the streams of the block: the largest score first, then sums in the order of the streams.
  barrier();
  float most[Heads];
  for (std::int32_t s = 0; s < streams; ++s) {
    if (s == stream && eighth == 0) {
#pragma unroll
      for (int h = 0; h < Heads; ++h)
        if (s == 0 || own.highest[h] > joined[2 * h]) joined[2 * h] = own.highest[h];
    }
    barrier();
  }
#pragma unroll
  for (int h = 0; h < Heads; ++h) most[h] = joined[2 * h];
  for (std::int32_t s = 0; s < streams; ++s) {
    if (s == stream) {
#pragma unroll
      for (int h = 0; h < Heads; ++h) {
        const float by = exp2(own.highest[h] - most[h]);
        if (eighth == 0) joined[2 * h + 1] = fma(own.sum[h], by, s == 0 ? 0.0f : joined[2 * h + 1]);
#pragma unroll
        for (int j = 0; j < 8; ++j) {
          const std::int32_t at = h * d + 8 * eighth + j;
          q[at] = fma(own.acc[h][j] + own.offset[h], by, s == 0 ? 0.0f : q[at]);
        }
      }
    }
    barrier();
  }
  const std::int64_t row = (std::int64_t{sequence} * p.heads + first_head) * p.splits + split;
  for (std::int32_t i = t; i < count * d; i += threads) {
    const std::int32_t h = i / d;
    b.partial[(row + std::int64_t{h} * p.splits) * d + i % d] = q[i] / joined[2 * h + 1];
  }
  if (t < 2 * count) b.weight[(row + std::int64_t{t / 2} * p.splits) * 2 + t % 2] = joined[t];
}

}  // namespace hiplab::kv_quant
