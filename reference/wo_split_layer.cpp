// SPDX-License-Identifier: MIT
#include "reference/wo_split_layer.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "host/parallel_for.hpp"

namespace hiplab::reference {
namespace {

constexpr std::size_t kThreads = 128, kLanes = 32;
constexpr float kNoScore = -3.0e38f;

float bf16_rounded(float value) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(bf16_nearest(value)) << 16);
}

float sigmoid(float x) {
  const float e = stated_exp2(x * -1.44269504088896340736f);
  return 1.0f / (1.0f + e);
}

/// Partial sums of 128 threads (thread t takes t, t + 128, ...), a butterfly over 32 lanes, the four groups in order.
float block_sum_of_squares(const std::vector<float>& values) {
  std::array<float, kThreads> sums{};
  for (std::size_t i = 0; i < values.size(); ++i)
    sums[i % kThreads] = std::fma(values[i], values[i], sums[i % kThreads]);
  for (std::size_t distance = kLanes / 2; distance > 0; distance /= 2) {
    const auto before = sums;
    for (std::size_t i = 0; i < kThreads; ++i) sums[i] = before[i] + before[i ^ distance];
  }
  return ((sums[0] + sums[kLanes]) + sums[2 * kLanes]) + sums[3 * kLanes];
}

std::vector<float> rms_norm(const std::vector<float>& values, const std::vector<float>& gamma, float eps) {
  const float mean = block_sum_of_squares(values) / static_cast<float>(values.size());
  const float inverse = 1.0f / std::sqrt(mean + eps);
  std::vector<float> out(values.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    const float scaled = values[i] * inverse, factor = 1.0f + gamma[i];
    out[i] = bf16_rounded(scaled * factor);
  }
  return out;
}

std::vector<float> part(const std::vector<float>& all, std::size_t index, std::size_t count) {
  const auto first = all.begin() + static_cast<std::ptrdiff_t>(index * count);
  return {first, first + static_cast<std::ptrdiff_t>(count)};
}

/// Row `token` of a cache for one KV head.
std::vector<float> cache_row(const WoLayer& l, std::span<const std::uint8_t> cache, std::int64_t sequence,
                             std::int64_t token, std::int64_t head) {
  const std::int64_t page = l.block_table[static_cast<std::size_t>(sequence * l.max_pages + token / l.page_tokens)];
  const std::int64_t at = ((page * l.page_tokens + token % l.page_tokens) * l.kv_heads + head) * l.head_dim;
  std::vector<float> row(static_cast<std::size_t>(l.head_dim));
  for (std::int64_t d = 0; d < l.head_dim; ++d)
    row[static_cast<std::size_t>(d)] = e4m3_value(cache[static_cast<std::size_t>(at + d)]);
  return row;
}

/// One query head: tiles of 128 tokens, each summed from 0, joined by fma with the correction.
std::vector<float> attend(const WoLayer& l, std::int64_t sequence, std::int64_t head, const float* q) {
  const auto dim = static_cast<std::size_t>(l.head_dim);
  const std::int64_t kv = head / l.heads_per_kv, tokens = l.context[static_cast<std::size_t>(sequence)];
  float largest = kNoScore, weight = 0;
  std::vector<float> sum(dim, 0.0f);
  for (std::int64_t first = 0; first < tokens; first += 128) {
    const std::int64_t last = std::min<std::int64_t>(first + 128, tokens);
    std::vector<float> scores;
    for (std::int64_t j = first; j < last; ++j) {
      const auto k = cache_row(l, l.k_cache, sequence, j, kv);
      float dot = 0;
      for (std::size_t d = 0; d < dim; ++d) dot = std::fma(q[d], k[d], dot);
      scores.push_back(dot * l.score_scale);
    }
    const float next = std::max(largest, *std::max_element(scores.begin(), scores.end()));
    const float correction = stated_exp2(largest - next);
    largest = next;
    float tile_weight = 0;
    std::vector<float> tile_sum(dim, 0.0f);
    for (std::int64_t j = first; j < last; ++j) {
      const auto v = cache_row(l, l.v_cache, sequence, j, kv);
      const float p = stated_exp2(scores[static_cast<std::size_t>(j - first)] - next);
      tile_weight += p;
      for (std::size_t d = 0; d < dim; ++d) tile_sum[d] = std::fma(p, v[d], tile_sum[d]);
    }
    weight = std::fma(weight, correction, tile_weight);
    for (std::size_t d = 0; d < dim; ++d) sum[d] = std::fma(sum[d], correction, tile_sum[d]);
  }
  for (float& value : sum) value = value / weight * l.v_scale;
  return sum;
}

std::vector<float> attention_of(const WoLayer& l, std::int64_t sequence) {
  const std::int64_t heads = l.kv_heads * l.heads_per_kv;
  const auto width = static_cast<std::size_t>(heads * l.head_dim);
  std::vector<float> out(width);
  const auto q = part(l.q, static_cast<std::size_t>(sequence), width),
             gate = part(l.gate, static_cast<std::size_t>(sequence), width);
  parallel_for(static_cast<std::size_t>(heads), [&](std::size_t head) {
    const std::size_t at = head * static_cast<std::size_t>(l.head_dim);
    const auto values = attend(l, sequence, static_cast<std::int64_t>(head), q.data() + at);
    for (std::size_t d = 0; d < values.size(); ++d)
      out[at + d] = bf16_rounded(l.gated ? values[d] * sigmoid(gate[at + d]) : values[d]);
  });
  return out;
}

float chain(const float* weights, const float* x, std::int64_t count) {
  float sum = 0;
  for (std::int64_t k = 0; k < count; ++k) sum = std::fma(weights[k], x[k], sum);
  return sum;
}

/// Values of 16 channels after E2M1 with one E4M3 scale.
void requantise_group(float* values) {
  float largest = 0;
  for (int i = 0; i < 16; ++i) largest = std::max(largest, std::fabs(values[i]));
  const float scale = e4m3_value(e4m3_nearest(largest / 6.0f));
  for (int i = 0; i < 16; ++i) values[i] = scale > 0 ? e2m1_value(e2m1_nearest(values[i] / scale)) * scale : 0.0f;
}

/// The MLP of one sequence, columns of slices summed apart and added in order.
std::vector<float> mlp(const WoLayer& l, const std::vector<float>& fc1, const std::vector<float>& fc2,
                       const std::vector<float>& x) {
  const auto width = static_cast<std::size_t>(l.intermediate);
  std::vector<float> activation(width);
  parallel_for(width, [&](std::size_t i) {
    const float gate = chain(fc1.data() + i * x.size(), x.data(), l.hidden);
    const float up = chain(fc1.data() + (i + width) * x.size(), x.data(), l.hidden);
    const float silu = gate * sigmoid(gate);
    activation[i] = bf16_rounded(silu * up);
  });
  for (std::size_t i = 0; i < width; i += 16) requantise_group(activation.data() + i);
  std::vector<float> y(x.size());
  const std::int64_t per_column = l.intermediate / l.slice_ctas;
  parallel_for(y.size(), [&](std::size_t row) {
    float total = 0;
    for (std::int64_t bx = 0; bx < l.slice_ctas; ++bx) {
      float column = 0;
      for (std::int64_t first = bx * per_column; first < (bx + 1) * per_column; first += 64)
        column += chain(fc2.data() + row * width + first, activation.data() + first, 64);
      total += column;
    }
    y[row] = bf16_rounded(total);
  });
  return y;
}

void append(std::vector<float>& all, const std::vector<float>& one) {
  all.insert(all.end(), one.begin(), one.end());
}

}  // namespace

float stated_exp2(float x) {
  if (x < -126.0f) return 0.0f;
  const float bounded = std::min(x, 127.0f), whole = std::nearbyint(bounded), f = bounded - whole;
  constexpr float kTaylor[] = {1.5403530e-4f, 1.3333558e-3f, 9.6181291e-3f, 5.5504109e-2f,
                               2.4022651e-1f, 6.9314718e-1f, 1.0f};
  float y = kTaylor[0];
  for (int i = 1; i < 7; ++i) y = std::fma(y, f, kTaylor[i]);
  return std::ldexp(y, static_cast<int>(whole));
}

WoLayerOutputs wo_layer(const WoLayer& l) {
  WoLayerOutputs out;
  const auto hidden = static_cast<std::size_t>(l.hidden);
  const auto fc1 = nvfp4_weights(l.fc1), fc2 = nvfp4_weights(l.fc2);
  for (std::int64_t s = 0; s < l.sequences; ++s) {
    auto stream = part(l.x, static_cast<std::size_t>(s), hidden);
    const auto residual = part(l.residual, static_cast<std::size_t>(s), hidden);
    for (std::size_t i = 0; i < hidden; ++i) stream[i] += residual[i];
    append(out.normed_in, rms_norm(stream, l.gamma_in, l.eps));
    const auto attention = attention_of(l, s);
    append(out.attention, attention);
    const auto wo = wo_split_order(l.wo, attention, l.kv_heads, l.split);
    append(out.wo, wo);
    for (std::size_t i = 0; i < hidden; ++i) stream[i] = wo[i] + stream[i];
    for (float value : stream) out.residual_out.push_back(bf16_rounded(value));
    const auto normed = rms_norm(stream, l.gamma_post, l.eps);
    append(out.post_norm, normed);
    append(out.y, mlp(l, fc1, fc2, normed));
  }
  return out;
}

}  // namespace hiplab::reference
