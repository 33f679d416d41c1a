// SPDX-License-Identifier: MIT
// What a cache loses of attention, measured on the device: one query a sequence of length `context`, once over keys and
// values as they were and once over what the cache's bytes stand for, both in fp32.
//   out, out'      outputs of a head;   rel = |out' - out|_2 / |out|_2, of all heads and of the worst one
//   p, p'          weights of a head;   KL = sum_t p_t log(p_t / p'_t), in nats, the mean over heads and the worst
// With delta_t = score'_t - score_t, their mean c = sum p delta and x = delta - c:
//   KL = log(sum p e^delta) - c = log(1 + sum p (e^x - 1 - x))
// a sum of positive terms: nothing cancels where the weights hardly differ, and equal weights give 0 exactly.
// Plain first: a thread a token, then a block a head, then a block a head and eight elements. Not for timing.
#pragma once
#include "kernels/hip/block_tree.hpp"
#include "kernels/hip/exponential.hpp"
#include "kernels/kv_quant/attend.hpp"

namespace hiplab::kv_quant::quality {

constexpr std::int32_t kTokens = 64, kThreads = 256;
constexpr std::int32_t kMostGroup = 16;
constexpr float kLn2 = 0.6931471805599453f;

/// What the kernels pass on: scores become weights in place.
struct Scratch {
  float* weights = nullptr;  ///< [2][heads][context]: of keys as they were, of the cache; scores are base 2
  float* kl = nullptr;       ///< [heads]
  float* outs = nullptr;     ///< [2][heads][d]
};

/// The measures of a point, one number each.
struct Measures {
  float *rel_l2 = nullptr, *worst_head = nullptr, *kl = nullptr, *worst_kl = nullptr;
  float *bits = nullptr, *model_bits = nullptr;  ///< of an element in this layer, and on average over a model's layers
  std::uint32_t* slot_bytes = nullptr;           ///< of a token of one KV head
};

/// q: f16 [heads][d]; k: f16 [context][kv_heads][d]. Both scores of a token, of every head of its KV head.
template <class Key, int Align>
__global__ void __launch_bounds__(kTokens)
    scores(const half* q, const half* k, const std::uint8_t* cache, const float* tables, const std::int32_t* block_table,
           float* to, Decode p) {
  HIPLAB_SHARED(float, plain, kMostGroup * kMostHeadDim);
  HIPLAB_SHARED(float, turned, Key::kRotates ? kMostGroup * kMostHeadDim : 1);
  const auto t = static_cast<std::int32_t>(thread_x()), kv_head = static_cast<std::int32_t>(block_y());
  const std::int32_t d = p.layout.head_dim, group = p.group(), token = static_cast<std::int32_t>(block_x()) * kTokens + t;
  for (std::int32_t i = t; i < group * d; i += kTokens) {
    plain[i] = to_float(q[std::int64_t{kv_head} * group * d + i]);
    if constexpr (Key::kRotates) turned[i] = plain[i];
  }
  if constexpr (Key::kRotates) rotate(turned, group, d, tables + kSignsBefore, tables + kSignsAfter);
  barrier();
  if (token >= p.context) return;
  const half* own = k + (std::int64_t{token} * p.layout.kv_heads + kv_head) * d;
  const std::uint8_t* slot = cache + p.layout.at(p.layout.place(block_table, token), kv_head);
  Scalars scalars = Key::template open<Align>(slot, d);
  if constexpr (Key::kCorrectsNorm) {
    float square = 0;
    for (std::int32_t eighth = 0; eighth < d / 8; ++eighth) {
      float x[8];
      Key::template eight<Align>(slot, eighth, tables, x);
#pragma unroll
      for (int j = 0; j < 8; ++j) square = fma(x[j], x[j], square);
    }
    scalars.scale = scalars.scale / square_root(square + 1e-16f);
  }
  for (std::int32_t h = 0; h < group; ++h) {
    float exact = 0, stored = 0;
    for (std::int32_t eighth = 0; eighth < d / 8; ++eighth) {
      float x[8];
      Key::template eight<Align>(slot, eighth, tables, x);
#pragma unroll
      for (int j = 0; j < 8; ++j) {
        const std::int32_t at = h * d + 8 * eighth + j;
        exact = fma(plain[at], to_float(own[8 * eighth + j]), exact);
        if constexpr (Key::kRotates) stored = fma(turned[at], x[j], stored);
        else stored = fma(plain[at], x[j], stored);
      }
    }
    const std::int64_t line = (std::int64_t{kv_head} * group + h) * p.context + token;
    to[line] = exact * (p.scale * kLog2E);
    to[std::int64_t{p.heads} * p.context + line] = stored * scalars.scale * (p.scale * kLog2E);
  }
}

/// e^x - 1 - x times p = 2^power, without loss for small x and without overflow for large ones.
HIPLAB_DEVICE float weighted_rest(float p, float power, float x) {
  if (x > -0.5f && x < 0.5f) {
    const float tail = 1.0f / 120 + x * (1.0f / 720 + x * (1.0f / 5040 + x * (1.0f / 40320)));
    return p * x * x * (0.5f + x * (1.0f / 6 + x * (1.0f / 24 + x * tail)));
  }
  return exp2(power + x * kLog2E) - p * (1 + x);
}
/// log(1 + x), x >= 0.
HIPLAB_DEVICE float log_of_one_and(float x) {
  if (x > 0.1f) return log2(1 + x) * kLn2;
  return x * (1 - x * (0.5f - x * (1.0f / 3 - x * (0.25f - x * (0.2f - x * (1.0f / 6 - x * (1.0f / 7)))))));
}

/// Softmax of both scores of a head in place, and the divergence of the second from the first.
__global__ inline void __launch_bounds__(kThreads) soften(float* weights, float* kl, Decode p) {
  HIPLAB_SHARED(float, room, kThreads);
  const auto t = static_cast<std::int32_t>(thread_x()), head = static_cast<std::int32_t>(block_x());
  float* exact = weights + std::int64_t{head} * p.context;
  float* stored = exact + std::int64_t{p.heads} * p.context;
  float most = kLowest, most_stored = kLowest;
  for (std::int32_t i = t; i < p.context; i += kThreads) {
    most = Most()(most, exact[i]);
    most_stored = Most()(most_stored, stored[i]);
  }
  most = block_tree<kThreads>(room, most, Most());
  most_stored = block_tree<kThreads>(room, most_stored, Most());
  float sum = 0, sum_stored = 0;
  for (std::int32_t i = t; i < p.context; i += kThreads) {
    sum += exp2(exact[i] - most);
    sum_stored += exp2(stored[i] - most_stored);
  }
  sum = block_tree<kThreads>(room, sum, Sum());
  sum_stored = block_tree<kThreads>(room, sum_stored, Sum());
  float mean = 0;
  for (std::int32_t i = t; i < p.context; i += kThreads)
    mean = fma(exp2(exact[i] - most) / sum, stored[i] - exact[i], mean);
  mean = block_tree<kThreads>(room, mean, Sum());
  const float log_sum = log2(sum);
  float rest = 0;
  for (std::int32_t i = t; i < p.context; i += kThreads) {
    const float own = exp2(exact[i] - most) / sum, x = (stored[i] - exact[i] - mean) * kLn2;
    rest += weighted_rest(own, exact[i] - most - log_sum, x);
    exact[i] = own;
    stored[i] = exp2(stored[i] - most_stored) / sum_stored;
  }
  rest = block_tree<kThreads>(room, rest, Sum());
  if (t == 0) kl[head] = log_of_one_and(rest);
}

/// v: f16 [context][kv_heads][d]. Eight elements of both outputs of a head; values that are rotated stay so.
template <class Key, class Value, int Align>
__global__ void __launch_bounds__(kThreads)
    outputs(const float* weights, const half* v, const std::uint8_t* cache, const float* tables,
            const std::int32_t* block_table, float* outs, Decode p) {
  HIPLAB_SHARED(float, room, kThreads);
  const auto t = static_cast<std::int32_t>(thread_x()), head = static_cast<std::int32_t>(block_x());
  const auto eighth = static_cast<std::int32_t>(block_y());
  const std::int32_t d = p.layout.head_dim, kv_head = head / p.group();
  const float* exact = weights + std::int64_t{head} * p.context;
  const float* stored = exact + std::int64_t{p.heads} * p.context;
  float of_exact[8] = {}, of_stored[8] = {};
  for (std::int32_t i = t; i < p.context; i += kThreads) {
    const half* own = v + (std::int64_t{i} * p.layout.kv_heads + kv_head) * d + 8 * eighth;
    const std::uint8_t* from = cache + p.layout.at(p.layout.place(block_table, i), kv_head) + Key::bytes(d);
    const Scalars scalars = Value::template open<Align>(from, d);
    float x[8];
    Value::template eight<Align>(from, eighth, tables + kTable, x);
#pragma unroll
    for (int j = 0; j < 8; ++j) {
      of_exact[j] = fma(exact[i], to_float(own[j]), of_exact[j]);
      of_stored[j] = fma(stored[i], fma(x[j], scalars.scale, scalars.offset), of_stored[j]);
    }
  }
#pragma unroll
  for (int j = 0; j < 8; ++j) {
    const float a = block_tree<kThreads>(room, of_exact[j], Sum()), b = block_tree<kThreads>(room, of_stored[j], Sum());
    if (t == 0) {
      outs[std::int64_t{head} * d + 8 * eighth + j] = a;
      outs[(std::int64_t{p.heads} + head) * d + 8 * eighth + j] = b;
    }
  }
}

/// The measures of all heads, in their order. One block.
template <bool RotatesValues>
__global__ void __launch_bounds__(kThreads)
    measure(const float* outs, const float* kl, const float* tables, float* rel_l2, float* worst_head, float* mean_kl,
            float* worst_kl, Decode p) {
  HIPLAB_SHARED(float, room, kThreads);
  HIPLAB_SHARED(float, x, kMostHeadDim);
  const auto t = static_cast<std::int32_t>(thread_x());
  const std::int32_t d = p.layout.head_dim;
  float all_off = 0, all = 0, worst = 0, divergence = 0, worst_divergence = 0;
  for (std::int32_t head = 0; head < p.heads; ++head) {
    const float own = t < d ? outs[std::int64_t{head} * d + t] : 0.0f;
    if (t < d) x[t] = outs[(std::int64_t{p.heads} + head) * d + t];
    barrier();
    if constexpr (RotatesValues) rotate(x, 1, d, tables + kTable + kSignsAfter, tables + kTable + kSignsBefore);
    const float off = t < d ? x[t] - own : 0.0f;
    const float off_square = block_tree<kThreads>(room, off * off, Sum()), square = block_tree<kThreads>(room, own * own, Sum());
    all_off += off_square, all += square;
    worst = Most()(worst, off_square / square);
    divergence += kl[head];
    worst_divergence = Most()(worst_divergence, kl[head]);
  }
  if (t != 0) return;
  *rel_l2 = square_root(all_off / all);
  *worst_head = square_root(worst);
  *mean_kl = divergence / static_cast<float>(p.heads);
  *worst_kl = worst_divergence;
}

/// Of `layers` layers `plain` keep 16 bits an element: the server's boundary layers.
__global__ inline void __launch_bounds__(1)
    cost(float* bits, float* model_bits, std::uint32_t* slot_bytes, Cache layout, std::int32_t layers, std::int32_t plain) {
  const float own = static_cast<float>(8 * layout.slot) / static_cast<float>(2 * layout.head_dim);
  *slot_bytes = static_cast<std::uint32_t>(layout.slot);
  *bits = own;
  *model_bits = (16.0f * static_cast<float>(plain) + own * static_cast<float>(layers - plain)) / static_cast<float>(layers);
}

/// One sequence. k, v: f16 [context][kv_heads][d], as they were before they were encoded.
template <class Key, class Value, int KeyAlign, int ValueAlign>
void run(const Decode& p, std::int32_t layers, std::int32_t plain, Stream stream, const DecodeBuffers& b, const half* k,
         const half* v, const Scratch& s, const Measures& to) {
  const auto u = [](std::int32_t n) { return static_cast<std::uint32_t>(n); };
  launch<scores<Key, KeyAlign>>(LaunchShape{{u((p.context + kTokens - 1) / kTokens), u(p.layout.kv_heads)}, {kTokens}, 0},
                                stream, b.q, k, b.cache, b.tables, b.block_table, s.weights, p);
  launch<soften>(LaunchShape{{u(p.heads)}, {kThreads}, 0}, stream, s.weights, s.kl, p);
  launch<outputs<Key, Value, ValueAlign>>(LaunchShape{{u(p.heads), u(p.layout.head_dim / 8)}, {kThreads}, 0}, stream,
                                          s.weights, v, b.cache, b.tables, b.block_table, s.outs, p);
  launch<measure<Value::kRotates>>(LaunchShape{{1}, {kThreads}, 0}, stream, s.outs, s.kl, b.tables, to.rel_l2,
                                   to.worst_head, to.kl, to.worst_kl, p);
  launch<cost>(LaunchShape{{1}, {1}, 0}, stream, to.bits, to.model_bits, to.slot_bytes, p.layout, layers, plain);
}

}  // namespace hiplab::kv_quant::quality
