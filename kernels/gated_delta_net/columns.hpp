// SPDX-License-Identifier: MIT
// The recurrence of decode.hpp over several tokens as llama.cpp's first kernel arranged it (March 2026), of which the
// published spill was said: one block of V threads a head, a thread keeps a whole column of the state, K = 128 floats
// that lie V apart in memory, through a loop over tokens. That kernel carried no launch bound, so the compiler had to
// leave room for blocks of 1024 threads although 128 are launched; MostThreads = 1024 is that, 128 is the honest bound.
// PerElement: the gate is a vector (one decay for each k), else one number a token. Sums in fp32, k in order.
// Traffic: as decode.hpp states it.
#pragma once
#include <cstdint>

#include "kernels/gated_delta_net/decode.hpp"

namespace hiplab::gated_delta_net::columns {
using namespace hip;

inline LaunchShape launch_shape(std::int32_t heads) {
  return {{static_cast<std::uint32_t>(heads)}, {kWidth}, 0};
}

/// state: f32 [heads][K][V]; q, k: f32 [tokens][heads][K]; v, out: f32 [tokens][heads][V]; decay: f32 [tokens][heads]
/// or, PerElement, [tokens][heads][K]; beta: f32 [tokens][heads].
template <int MostThreads, bool PerElement>
__global__ void __launch_bounds__(MostThreads)
    kernel(float* state, const float* q, const float* k, const float* v, const float* decay, const float* beta,
           float* out, std::int32_t tokens) {
  const int column = static_cast<int>(thread_x()), head = static_cast<int>(block_x());
  const int heads = static_cast<int>(grid_dim_x());
  float* mine = state + head * kWidth * kWidth + column;
  float held[kWidth];
#pragma unroll
  for (int i = 0; i < kWidth; ++i) held[i] = mine[i * kWidth];

  for (std::int32_t token = 0; token < tokens; ++token) {
    const int at = token * heads + head;
    const float* key = k + at * kWidth;
    const float* query = q + at * kWidth;
    const float* gate = decay + (PerElement ? at * kWidth : at);
    float projected = 0;
#pragma unroll
    for (int i = 0; i < kWidth; ++i) projected = fma(gate[PerElement ? i : 0] * held[i], key[i], projected);
    const float delta = beta[at] * (v[at * kWidth + column] - projected);
    float sum = 0;
#pragma unroll
    for (int i = 0; i < kWidth; ++i) {
      held[i] = fma(delta, key[i], gate[PerElement ? i : 0] * held[i]);
      sum = fma(held[i], query[i], sum);
    }
    out[at * kWidth + column] = sum;
  }
#pragma unroll
  for (int i = 0; i < kWidth; ++i) mine[i * kWidth] = held[i];
}

/// Enqueues `tokens` tokens for every head.
template <int MostThreads, bool PerElement>
void run(std::int32_t heads, std::int32_t tokens, Stream stream, float* state, const float* q, const float* k,
         const float* v, const float* decay, const float* beta, float* out) {
  launch<kernel<MostThreads, PerElement>>(launch_shape(heads), stream, state, q, k, v, decay, beta, out, tokens);
}

}  // namespace hiplab::gated_delta_net::columns
