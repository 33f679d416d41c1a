// SPDX-License-Identifier: MIT
// Attention of one token over a paged E4M3 cache: one CTA a KV head and sequence, six query heads, online softmax.
//
// Tiles of 128 tokens. Thread t scores token t of the tile (one fp32 chain over head_dim by fma a head, times
// score_scale); then it owns the output dimensions 2 t and 2 t + 1 and adds p v over the tile's tokens in order, from
// 0; tile sums join the running ones by fma with the correction 2^(old max - new max). At the end sum / weight *
// v_scale, times sigmoid(gate) when gated, to bf16.
#pragma once
#include "kernels/wo_split/fused/exact_math.hpp"

namespace hiplab::wo_split::fused {

constexpr std::uint32_t kTile = kThreads;  // tokens
constexpr float kNoScore = -3.0e38f;       // of tokens beyond the context
constexpr std::uint32_t kQAt = 0, kPAt = kHeadsPerKv * 256, kMaxAt = kPAt + kHeadsPerKv * kTile;  // in LDS, floats

struct Cache {
  const fp8_e4m3* k;
  const fp8_e4m3* v;
  const std::uint32_t* pages;  // of this sequence
  std::uint32_t tokens;
};

/// Element of head `head`, dimension 0, of a token in either cache.
HIPLAB_DEVICE std::uint64_t cache_row(const FusedProblem& p, const Cache& cache, std::uint32_t token,
                                      std::uint32_t head) {
  const std::uint64_t slot = std::uint64_t{cache.pages[token / p.page_tokens]} * p.page_tokens + token % p.page_tokens;
  return (slot * p.kv_heads + head) * p.head_dim;
}

HIPLAB_DEVICE void score_token(const FusedProblem& p, const LdsView<float>& lds, const fp8_e4m3* k,
                               float (&scores)[kHeadsPerKv]) {
#pragma unroll
  for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) scores[h] = 0;
  for (std::uint32_t d = 0; d < p.head_dim; d += 16) {
    const fp8x16 packed = load(reinterpret_cast<const fp8x16*>(k + d));
#pragma unroll
    for (std::uint32_t i = 0; i < 16; ++i) {
      const float value = to_float(packed[static_cast<int>(i)]);
#pragma unroll
      for (std::uint32_t h = 0; h < kHeadsPerKv; ++h)
        scores[h] = hip::fma(lds[kQAt + h * p.head_dim + d + i], value, scores[h]);
    }
  }
#pragma unroll
  for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) scores[h] = rounded_product(scores[h], p.score_scale);
}

/// Largest score of the tile for each head, in all threads. Two barriers.
HIPLAB_DEVICE void tile_maximum(const LdsView<float>& lds, const float (&scores)[kHeadsPerKv],
                                float (&largest)[kHeadsPerKv]) {
  const std::uint32_t group = thread_index() / 32;
#pragma unroll
  for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
    float m = scores[h];
#pragma unroll
    for (std::uint32_t distance = 16; distance > 0; distance /= 2) {
      const float other = shuffle_xor(m, distance);
      m = other > m ? other : m;
    }
    if (thread_index() % 32 == 0) lds[kMaxAt + group * kHeadsPerKv + h] = m;
  }
  barrier();
#pragma unroll
  for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
    largest[h] = lds[kMaxAt + h];
#pragma unroll
    for (std::uint32_t g = 1; g < kThreads / 32; ++g) {
      const float other = lds[kMaxAt + g * kHeadsPerKv + h];
      largest[h] = other > largest[h] ? other : largest[h];
    }
  }
}

HIPLAB_DEVICE void attend(const FusedProblem& p, const LdsView<float>& lds, const bfloat16* q, const bfloat16* gate,
                          const Cache& cache, std::uint32_t head, bfloat16* out) {
  const std::uint32_t t = thread_index(), width = kHeadsPerKv * p.head_dim;
  for (std::uint32_t i = t; i < width; i += kThreads) lds[kQAt + i] = to_float(q[head * width + i]);
  barrier();
  float largest[kHeadsPerKv], weight[kHeadsPerKv], sum[kHeadsPerKv][2];
#pragma unroll
  for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
    largest[h] = kNoScore;
    weight[h] = sum[h][0] = sum[h][1] = 0;
  }
  const bool owns = 2 * t < p.head_dim;
  for (std::uint32_t first = 0; first < cache.tokens; first += kTile) {
    const std::uint32_t tokens = cache.tokens - first < kTile ? cache.tokens - first : kTile;
    float scores[kHeadsPerKv], tile_largest[kHeadsPerKv];
    if (t < tokens) {
      score_token(p, lds, cache.k + cache_row(p, cache, first + t, head), scores);
    } else {
#pragma unroll
      for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) scores[h] = kNoScore;
    }
    tile_maximum(lds, scores, tile_largest);
    float correction[kHeadsPerKv], tile_weight[kHeadsPerKv], tile_sum[kHeadsPerKv][2];
#pragma unroll
    for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
      const float next = tile_largest[h] > largest[h] ? tile_largest[h] : largest[h];
      correction[h] = exact_exp2(largest[h] - next);
      largest[h] = next;
      lds[kPAt + h * kTile + t] = exact_exp2(scores[h] - next);
      tile_weight[h] = tile_sum[h][0] = tile_sum[h][1] = 0;
    }
    barrier();
    for (std::uint32_t j = 0; j < tokens; ++j) {
      float v[2] = {0, 0};
      if (owns) {
        const auto pair =
            load(reinterpret_cast<const vec<fp8_e4m3, 2>*>(cache.v + cache_row(p, cache, first + j, head) + 2 * t));
        v[0] = to_float(pair[0]);
        v[1] = to_float(pair[1]);
      }
#pragma unroll
      for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
        const float probability = lds[kPAt + h * kTile + j];
        tile_weight[h] = tile_weight[h] + probability;
        tile_sum[h][0] = hip::fma(probability, v[0], tile_sum[h][0]);
        tile_sum[h][1] = hip::fma(probability, v[1], tile_sum[h][1]);
      }
    }
#pragma unroll
    for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
      weight[h] = hip::fma(weight[h], correction[h], tile_weight[h]);
      sum[h][0] = hip::fma(sum[h][0], correction[h], tile_sum[h][0]);
      sum[h][1] = hip::fma(sum[h][1], correction[h], tile_sum[h][1]);
    }
    barrier();  // all have read the tile's weights
  }
  if (!owns) return;
#pragma unroll
  for (std::uint32_t h = 0; h < kHeadsPerKv; ++h) {
#pragma unroll
    for (std::uint32_t i = 0; i < 2; ++i) {
      const std::uint32_t at = head * width + h * p.head_dim + 2 * t + i;
      float value = rounded_product(sum[h][i] / weight[h], p.v_scale);
      if (p.gated) value = rounded_product(value, sigmoid(to_float(gate[at])));
      out[at] = to_bfloat16(value);
    }
  }
}

}  // namespace hiplab::wo_split::fused
