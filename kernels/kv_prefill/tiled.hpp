// SPDX-License-Identifier: MIT
// New against full_copy.hpp: no copy of the cache and no matrix of scores. Cached tokens are read from their slots by
// the decode kernel (kv_quant/gqa_shared.hpp), a row of the chunk being a sequence of its batch that shares the pages;
// the chunk's own tokens are read as they are, as one more split; merge.hpp joins all splits by their largest scores.
// Workspace: 4 (d + 2) bytes a row, head and split, whatever the context. Rotated keys are met by rotated queries in
// the cached part and by plain ones in the chunk's own, so nothing is rotated back. Correct first: a row reads all
// slots for itself. Not for presets that rotate values.
#pragma once
#include "kernels/kv_prefill/full_copy.hpp"
#include "kernels/kv_quant/gqa_shared.hpp"
#include "kernels/kv_quant/presets.hpp"

namespace hiplab::kv_prefill::tiled {

constexpr std::int32_t kTile = 64;    ///< the chunk's own tokens that a block takes at a time, one a thread
constexpr std::int32_t kSplits = 32;  ///< of the cached tokens, at most
constexpr int kHeads = 4;             ///< query heads that a block of the cached part serves

/// Floats of partial results a row and query head: outputs and weights of every split.
constexpr std::int64_t partial_floats(std::int64_t d) {
  return (kSplits + 1) * (d + 2);
}

/// The chunk's own tokens 0 ... row: split `split` of a row's partial results, laid out as attend.hpp has them.
/// q: f16 [rows][heads][d]; k, v: f16 [chunk][kv_heads][d].
__global__ inline void __launch_bounds__(kTile)
    own_tokens(const half* q, const half* k, const half* v, float* partial, float* weight, Chunk c, std::int32_t splits,
               std::int32_t split) {
  HIPLAB_SHARED(float, query, kv_quant::kMostHeadDim);
  HIPLAB_SHARED(float, w, kTile);
  HIPLAB_SHARED(float, room, kTile);
  const auto j = static_cast<std::int32_t>(block_x()), head = static_cast<std::int32_t>(block_y()), d = c.head_dim;
  const auto t = static_cast<std::int32_t>(thread_x()), kv_head = head / c.group(), last = c.row(j);
  const std::int64_t line = std::int64_t{j} * c.heads + head;
  for (std::int32_t i = t; i < d; i += kTile) query[i] = to_float(q[line * d + i]) * (c.scale * kv_quant::kLog2E);
  float acc[kv_quant::kMostHeadDim / kTile] = {}, highest = kv_quant::kLowest, sum = 0;
  barrier();
  for (std::int32_t first = 0; first <= last; first += kTile) {
    float score = kv_quant::kLowest;
    if (first + t <= last) {
      const half* own = k + (std::int64_t{first + t} * c.kv_heads + kv_head) * d;
      score = 0;
      for (std::int32_t i = 0; i < d; ++i) score = fma(query[i], to_float(own[i]), score);
    }
    const float most = Most()(highest, block_tree<kTile>(room, score, Most())), before = exp2(highest - most);
    w[t] = first + t <= last ? exp2(score - most) : 0.0f;
    barrier();
    highest = most;
    sum *= before;
#pragma unroll
    for (int e = 0; e < kv_quant::kMostHeadDim / kTile; ++e) acc[e] *= before;
    const std::int32_t count = last + 1 - first < kTile ? last + 1 - first : kTile;
    for (std::int32_t u = 0; u < count; ++u) {
      const half* own = v + (std::int64_t{first + u} * c.kv_heads + kv_head) * d;
      sum += w[u];
#pragma unroll
      for (int e = 0; e < kv_quant::kMostHeadDim / kTile; ++e)
        if (e * kTile + t < d) acc[e] = fma(w[u], to_float(own[e * kTile + t]), acc[e]);
    }
    barrier();
  }
  const std::int64_t to = line * splits + split;
#pragma unroll
  for (int e = 0; e < kv_quant::kMostHeadDim / kTile; ++e)
    if (e * kTile + t < d) partial[to * d + e * kTile + t] = acc[e] / sum;
  if (t == 0) weight[2 * to] = highest, weight[2 * to + 1] = sum;
}

/// Attention of `rows` queries of the chunk over the cached tokens and their own. b: as of a decode step whose batch
/// are the rows; its block_table is the sequence's. k, v: the chunk's own.
template <class Key, class Value>
void run(const Chunk& c, const kv_quant::Cache& layout, Stream stream, const kv_quant::DecodeBuffers& b, const half* k,
         const half* v) {
  using namespace kv_quant;
  static_assert(!Value::kRotates, "the chunk's own values are not rotated");
  const std::int32_t splits = c.cached < 64 * kSplits ? (c.cached + 63) / 64 : kSplits;
  std::int32_t filled = 0;
  if (c.cached > 0) {
    Decode cached = in_splits({layout, c.rows, c.heads, c.cached, 0, c.scale}, splits);  // 0 pages apart: one sequence
    filled = cached.filled;
    cached.splits = splits + 1;  // the last one is empty here
    gqa_shared::run_splits<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>(), kHeads>(cached, stream, b);
  }
  launch<own_tokens>(LaunchShape{{static_cast<std::uint32_t>(c.rows), static_cast<std::uint32_t>(c.heads)}, {kTile}, 0},
                     stream, b.q, k, v, b.partial, b.weight, c, splits + 1, filled);
  Decode all{layout, c.rows, c.heads, filled + 1, 0, c.scale, splits + 1, 1, filled + 1};  // a split a "token"
  merge::run<false>(all, b, stream);
}

/// One query over the first `tokens` of a sequence, all of them read from their slots.
template <class Key, class Value>
void run_decode(const Chunk& c, const kv_quant::Cache& layout, std::int32_t tokens, Stream stream,
                const kv_quant::DecodeBuffers& b) {
  using namespace kv_quant;
  const Decode p =
      in_splits({layout, 1, c.heads, tokens, 0, c.scale}, tokens < 64 * kSplits ? (tokens + 63) / 64 : kSplits);
  gqa_shared::run_splits<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>(), kHeads>(p, stream, b);
  merge::run<false>(p, b, stream);
}

}  // namespace hiplab::kv_prefill::tiled
