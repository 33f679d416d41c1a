// SPDX-License-Identifier: MIT
// Paged store: a token's keys (or values) of every KV head, encoded into their slots.
//
// A block holds one vector in LDS: its norm and range by a tree, the rotation where the codec has one, then a thread
// encodes kGroup neighbours. Published: norm and rotation by a library's matrix product, then one program a (token, KV
// head). fp32 throughout. Traffic: 2 d bytes read, Codec::bytes(d) written, a token and KV head.
#pragma once
#include "kernels/hip/block_tree.hpp"
#include "kernels/kv_quant/cache.hpp"
#include "kernels/kv_quant/hadamard.hpp"

namespace hiplab::kv_quant::store {

constexpr std::int32_t kThreads = 64;

/// Read: keys and values 2 d each and 4 of slot_mapping; written: the slot; a token and KV head. Operations: the
/// rotation's d log2(d), not counted.
constexpr LeastTraffic least_traffic(double tokens, double kv_heads, double d, double slot) {
  return {tokens * (kv_heads * 4 * d + 4), tokens * kv_heads * slot, 0};
}

inline LaunchShape launch_shape(std::int32_t tokens, std::int32_t kv_heads) {
  return {{static_cast<std::uint32_t>(tokens), static_cast<std::uint32_t>(kv_heads)}, {kThreads}, 0};
}

/// from: f16 [tokens][kv_heads][d]; table: f32 [kTable] from element part.table on.
template <class Codec>
__global__ void __launch_bounds__(kThreads) kernel(const half* from, const float* table, const std::int32_t* slot_mapping,
                                                   std::uint8_t* cache, Cache layout, Part part) {
  HIPLAB_SHARED(float, x, kMostHeadDim);
  HIPLAB_SHARED(float, room, kThreads);
  table += part.table;
  const std::int32_t place = slot_mapping[block_x()], d = layout.head_dim, t = static_cast<std::int32_t>(thread_x());
  if (place < 0) return;
  const half* own = from + (std::int64_t{block_x()} * layout.kv_heads + block_y()) * d;
  std::uint8_t* to = cache + layout.at(place, static_cast<std::int32_t>(block_y())) + part.offset;

  VectorFacts facts;
  float square = 0, low = to_float(own[0]), high = low;
  for (std::int32_t i = t; i < d; i += kThreads) {
    const float value = to_float(own[i]);
    x[i] = value;
    square = fma(value, value, square);
    low = Least()(low, value), high = Most()(high, value);
  }
  if constexpr (Codec::kRotates) {
    facts.norm = square_root(block_tree<kThreads>(room, square, Sum()));
    for (std::int32_t i = t; i < d; i += kThreads) x[i] = x[i] / (facts.norm + 1e-8f);
    rotate(x, 1, d, table + kSignsBefore, table + kSignsAfter);
  } else {
    facts.low = block_tree<kThreads>(room, low, Least()), facts.high = block_tree<kThreads>(room, high, Most());
  }

  float square_of_levels = 0;
  for (std::int32_t group = t; group < d / Codec::kGroup; group += kThreads) {
    float values[Codec::kGroup];
#pragma unroll
    for (int j = 0; j < Codec::kGroup; ++j) values[j] = x[group * Codec::kGroup + j];
    square_of_levels += Codec::encode(values, group, facts, table, to);
  }
  facts.square_of_levels = block_tree<kThreads>(room, square_of_levels, Sum());
  if (t == 0) {
    Codec::finish(facts, d, to);
    if (part.last && (part.offset + Codec::bytes(d)) % 2 != 0) to[Codec::bytes(d)] = 0;  // the pad byte
  }
}

/// Enqueues `tokens` keys or values.
template <class Codec>
void run(const Cache& layout, const Part& part, std::int32_t tokens, Stream stream, const half* from, const float* table,
         const std::int32_t* slot_mapping, std::uint8_t* cache) {
  launch<kernel<Codec>>(launch_shape(tokens, layout.kv_heads), stream, from, table, slot_mapping, cache, layout, part);
}

}  // namespace hiplab::kv_quant::store
