// SPDX-License-Identifier: MIT
// Continuation prefill as published (vLLM's TurboQuant backend, more than 128 new tokens): all cached tokens
// dequantised (load.hpp), the new ones appended, then attention with an explicit mask, scores and weights as whole
// matrices:
//   S = mask(scale Q K^T), W = softmax(S), out = W V;  query head h reads KV head h / group
// Scores and weights are fp16 [heads][chunk][tokens], as the library's unfused path keeps them; sums are fp32. Rows
// that are not asked for stay unwritten: the arrays have room for all of them, as published.
//
// Arrays of one layer, bytes: copies 4 kv_heads cached d (kept), joined 4 kv_heads tokens d, mask chunk tokens, scores
// and weights 2 heads chunk tokens each. They are why a request dies whose cache has room (tiled.hpp needs none of
// them).
#pragma once
#include "kernels/hip/block_tree.hpp"
#include "kernels/hip/exponential.hpp"
#include "kernels/kv_prefill/chunk.hpp"

namespace hiplab::kv_prefill {

namespace full_copy {

constexpr std::int32_t kKeys = 128;  ///< of a block of scores()
constexpr float kLog2E = 1.4426950408889634f;

/// copy: f16 [kv_heads][cached][d]; own: f16 [chunk][kv_heads][d]; joined: f16 [kv_heads][tokens][d].
__global__ inline void __launch_bounds__(64) append(const half* copy, const half* own, half* joined, Chunk c) {
  const auto token = static_cast<std::int32_t>(block_x()), head = static_cast<std::int32_t>(block_y()), d = c.head_dim;
  const half* from = token < c.cached ? copy + (std::int64_t{head} * c.cached + token) * d
                                      : own + (std::int64_t{token - c.cached} * c.kv_heads + head) * d;
  half* to = joined + (std::int64_t{head} * c.tokens() + token) * d;
  for (auto i = static_cast<std::int32_t>(thread_x()); i < d; i += 64) to[i] = from[i];
}

/// mask: u8 [chunk][tokens], 1 where the query may see the key.
__global__ inline void __launch_bounds__(kThreads) fill_mask(std::uint8_t* mask, Chunk c) {
  const auto key = static_cast<std::int32_t>(block_x() * kThreads + thread_x()),
             row = c.row(static_cast<std::int32_t>(block_y()));
  if (key < c.tokens()) mask[std::int64_t{row} * c.tokens() + key] = key <= c.cached + row;
}

/// q: f16 [rows][heads][d]; keys: f16 [kv_heads][tokens][d]; scores: f16 [heads][chunk][tokens], -infinity where
/// masked.
__global__ inline void __launch_bounds__(kKeys)
    fill_scores(const half* q, const half* keys, const std::uint8_t* mask, half* scores, Chunk c) {
  HIPLAB_SHARED(float, query, kv_quant::kMostHeadDim);
  const auto j = static_cast<std::int32_t>(block_y()), head = static_cast<std::int32_t>(block_z()), d = c.head_dim;
  const auto t = static_cast<std::int32_t>(thread_x()), key = static_cast<std::int32_t>(block_x()) * kKeys + t;
  for (std::int32_t i = t; i < d; i += kKeys)
    query[i] = to_float(q[(std::int64_t{j} * c.heads + head) * d + i]) * c.scale;
  barrier();
  if (key >= c.tokens()) return;
  const half* own = keys + (std::int64_t{head / c.group()} * c.tokens() + key) * d;
  float sum = 0;
  for (std::int32_t i = 0; i < d; ++i) sum = fma(query[i], to_float(own[i]), sum);
  const std::int32_t row = c.row(j);
  const bool seen = mask[std::int64_t{row} * c.tokens() + key] != 0;
  scores[(std::int64_t{head} * c.chunk + row) * c.tokens() + key] = seen ? to_half(sum) : half{0xfc00};
}

/// weights: f16 [heads][chunk][tokens], the softmax of the row's scores.
__global__ inline void __launch_bounds__(kThreads) fill_weights(const half* scores, half* weights, Chunk c) {
  HIPLAB_SHARED(float, room, kThreads);
  const auto t = static_cast<std::int32_t>(thread_x());
  const std::int64_t line =
      (std::int64_t{block_y()} * c.chunk + c.row(static_cast<std::int32_t>(block_x()))) * c.tokens();
  const std::int32_t seen = c.cached + c.row(static_cast<std::int32_t>(block_x())) + 1;
  float most = to_float(scores[line]);
  for (std::int32_t key = t; key < seen; key += kThreads) most = Most()(most, to_float(scores[line + key]));
  most = block_tree<kThreads>(room, most, Most());
  float sum = 0;
  for (std::int32_t key = t; key < seen; key += kThreads) sum += exp2((to_float(scores[line + key]) - most) * kLog2E);
  sum = block_tree<kThreads>(room, sum, Sum());
  for (std::int32_t key = t; key < c.tokens(); key += kThreads)
    weights[line + key] = to_half(key < seen ? exp2((to_float(scores[line + key]) - most) * kLog2E) / sum : 0.0f);
}

/// values: f16 [kv_heads][tokens][d]; out: f16 [rows][heads][d].
__global__ inline void __launch_bounds__(kv_quant::kMostHeadDim)
    weigh(const half* weights, const half* values, half* out, Chunk c) {
  const auto j = static_cast<std::int32_t>(block_x()), head = static_cast<std::int32_t>(block_y()), d = c.head_dim;
  const auto i = static_cast<std::int32_t>(thread_x());
  if (i >= d) return;
  const half* w = weights + (std::int64_t{head} * c.chunk + c.row(j)) * c.tokens();
  const half* v = values + std::int64_t{head / c.group()} * c.tokens() * d + i;
  float sum = 0;
#pragma unroll 8
  for (std::int32_t key = 0; key < c.tokens(); ++key)
    sum = fma(to_float(w[key]), to_float(v[std::int64_t{key} * d]), sum);
  out[(std::int64_t{j} * c.heads + head) * d + i] = to_half(sum);
}

/// What one layer reads and writes; the arrays as above.
struct Buffers {
  const half *q = nullptr, *k_copy = nullptr, *v_copy = nullptr, *k_own = nullptr, *v_own = nullptr;
  half *k_joined = nullptr, *v_joined = nullptr;
  std::uint8_t* mask = nullptr;
  half *scores = nullptr, *weights = nullptr, *out = nullptr;
};

inline void run(const Chunk& c, Stream stream, const Buffers& b) {
  const auto u = [](std::int32_t n) { return static_cast<std::uint32_t>(n); };
  const LaunchShape tokens = {{u(c.tokens()), u(c.kv_heads)}, {64}, 0};
  launch<append>(tokens, stream, b.k_copy, b.k_own, b.k_joined, c);
  launch<append>(tokens, stream, b.v_copy, b.v_own, b.v_joined, c);
  launch<fill_mask>(LaunchShape{{blocks_over(c.tokens()).grid.x, u(c.rows)}, {kThreads}, 0}, stream, b.mask, c);
  launch<fill_scores>(LaunchShape{{u((c.tokens() + kKeys - 1) / kKeys), u(c.rows), u(c.heads)}, {kKeys}, 0}, stream,
                      b.q, b.k_joined, b.mask, b.scores, c);
  launch<fill_weights>(LaunchShape{{u(c.rows), u(c.heads)}, {kThreads}, 0}, stream, b.scores, b.weights, c);
  launch<weigh>(LaunchShape{{u(c.rows), u(c.heads)}, {kv_quant::kMostHeadDim}, 0}, stream, b.weights, b.v_joined, b.out,
                c);
}

}  // namespace full_copy
}  // namespace hiplab::kv_prefill
