// SPDX-License-Identifier: MIT
// The published continuation prefill's first step: cached tokens of a sequence read back as a full copy, f16
// [kv_heads][tokens][d] (its size is what the published workspace grows by). Keys are rotated back.
//
// A block reads one vector: a thread decodes eight neighbours into LDS; then scalars, norm correction, the inverse
// rotation. Traffic: Codec::bytes(d) read, 2 d written, a token and KV head.
#pragma once
#include "kernels/kv_quant/store.hpp"

namespace hiplab::kv_quant::load_back {

/// Read: the codec's bytes, 4 of the block table a page; written 2 d; a token and KV head.
constexpr LeastTraffic least_traffic(double tokens, double kv_heads, double d, double bytes, double page_tokens) {
  return {tokens * (kv_heads * bytes + 4 / page_tokens), tokens * kv_heads * 2 * d, 0};
}

/// block_table: i32 [pages], of one sequence; table: f32 [kTable] from element part.table on; to: f16 [kv_heads][tokens][d].
template <class Codec, int Align>
__global__ void __launch_bounds__(store::kThreads)
    kernel(const std::uint8_t* cache, const float* table, const std::int32_t* block_table, half* to, Cache layout,
           Part part) {
  HIPLAB_SHARED(float, x, kMostHeadDim);
  HIPLAB_SHARED(float, room, store::kThreads);
  table += part.table;
  const auto token = static_cast<std::int32_t>(block_x()), head = static_cast<std::int32_t>(block_y());
  const std::int32_t d = layout.head_dim, t = static_cast<std::int32_t>(thread_x());
  const std::int64_t place = layout.place(block_table, token);
  const std::uint8_t* from = cache + layout.at(place, head) + part.offset;

  Scalars scalars = Codec::template open<Align>(from, d);
  float square = 0;
  for (std::int32_t i = t; i < d / 8; i += store::kThreads) {
    float eight[8];
    Codec::template eight<Align>(from, i, table, eight);
#pragma unroll
    for (int j = 0; j < 8; ++j) {
      square = fma(eight[j], eight[j], square);
      x[8 * i + j] = eight[j];
    }
  }
  if constexpr (Codec::kCorrectsNorm)
    scalars.scale = scalars.scale / square_root(block_tree<store::kThreads>(room, square, Sum()) + 1e-16f);
  if constexpr (Codec::kRotates) rotate(x, 1, d, table + kSignsAfter, table + kSignsBefore);
  barrier();
  half* own = to + (std::int64_t{head} * grid_dim_x() + token) * d;
  for (std::int32_t i = t; i < d; i += store::kThreads) own[i] = to_half(fma(x[i], scalars.scale, scalars.offset));
}

/// Enqueues the keys or values of the first `tokens` of a sequence.
template <class Codec, int Align>
void run(const Cache& layout, const Part& part, std::int32_t tokens, Stream stream, const std::uint8_t* cache,
         const float* table, const std::int32_t* block_table, half* to) {
  launch<kernel<Codec, Align>>(store::launch_shape(tokens, layout.kv_heads), stream, cache, table, block_table, to,
                               layout, part);
}

}  // namespace hiplab::kv_quant::load_back
