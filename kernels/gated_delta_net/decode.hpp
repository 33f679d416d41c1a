// SPDX-License-Identifier: MIT
// One decode step of a gated delta net for each head, state S f32 [heads][V][K] updated in place:
//   S <- exp(gate) S;   d = beta (v - S k);   S <- S + d k^T;   o = S q
//
// `Lanes` threads share a row of S (K = kWidth = 128 values): thread j of a row keeps kWidth / Lanes of them in
// registers between the decay and the store. Lanes = 1 is the published form: 128 floats, 512 bytes a thread, said to
// spill on gfx1151. With more lanes a thread holds less and the two dot products end in shuffles. Sums run in fp32 over
// a lane's values in order, then by halves. Traffic: 8 V K bytes of state a head (read and written once), 4 (2 K + 2 V
// + 2) for the vectors.
#pragma once
#include <cstdint>

#include "kernels/hip/hip.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::gated_delta_net {
using namespace hip;

constexpr int kWidth = 128;  // K and V of a head
constexpr int kBlock = 128;  // threads

/// Read: state 4 V K a head; q, k (with `vector_gate` the decays too) 4 K each, v 4 V, beta and one decay 4 each, a
/// head and token; written: state 4 V K a head, out 4 V a head and token. Operations: decay 1, the two products and the
/// update 2 each, a value of the state and token.
constexpr LeastTraffic least_traffic(double heads, double tokens, bool vector_gate) {
  const double state = 4.0 * kWidth * kWidth, gate = vector_gate ? kWidth : 1;
  return {heads * (state + tokens * 4 * (3 * kWidth + gate + 1)), heads * (state + tokens * 4 * kWidth),
          heads * tokens * 7 * kWidth * kWidth};
}

/// Blocks of kBlock threads; a head takes kWidth * Lanes threads.
template <int Lanes>
LaunchShape launch_shape(std::int32_t heads) {
  return {{static_cast<std::uint32_t>(heads * Lanes)}, {kBlock}, 0};
}

template <int Lanes>
HIPLAB_DEVICE float row_sum(float value) {
#pragma unroll
  for (int d = Lanes / 2; d > 0; d /= 2) value += shuffle_xor(value, static_cast<std::uint32_t>(d));
  return value;
}

/// q, k: f32 [heads][K]; v, out: f32 [heads][V]; decay (exp of the gate), beta: f32 [heads].
template <int Lanes>
__global__ void __launch_bounds__(kBlock) kernel(float* state, const float* q, const float* k, const float* v,
                                                 const float* decay, const float* beta, float* out) {
  constexpr int kHeld = kWidth / Lanes;
  const int thread = static_cast<int>(block_x()) * kBlock + static_cast<int>(thread_x());
  const int row = thread / Lanes, part = thread % Lanes, head = row / kWidth;
  auto* mine = reinterpret_cast<f32x4*>(state + row * kWidth + part * kHeld);
  const auto* key = k + head * kWidth + part * kHeld;
  const auto* query = q + head * kWidth + part * kHeld;

  float held[kHeld];
  float projected = 0;
#pragma unroll
  for (int i = 0; i < kHeld; i += 4) {
    const f32x4 four = load(mine + i / 4);
#pragma unroll
    for (int j = 0; j < 4; ++j) {
      held[i + j] = four[j] * decay[head];
      projected = fma(held[i + j], key[i + j], projected);
    }
  }
  const float delta = beta[head] * (v[row] - row_sum<Lanes>(projected));
  float sum = 0;
#pragma unroll
  for (int i = 0; i < kHeld; i += 4) {
    f32x4 four;
#pragma unroll
    for (int j = 0; j < 4; ++j) {
      four[j] = fma(delta, key[i + j], held[i + j]);
      sum = fma(four[j], query[i + j], sum);
    }
    store(mine + i / 4, four);
  }
  sum = row_sum<Lanes>(sum);
  if (part == 0) out[row] = sum;
}

/// Enqueues one token for every head.
template <int Lanes>
void run(std::int32_t heads, Stream stream, float* state, const float* q, const float* k, const float* v,
         const float* decay, const float* beta, float* out) {
  launch<kernel<Lanes>>(launch_shape<Lanes>(heads), stream, state, q, k, v, decay, beta, out);
}

}  // namespace hiplab::gated_delta_net
