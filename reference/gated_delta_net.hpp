// SPDX-License-Identifier: MIT
// The recurrence of a gated delta net over tokens, for each head with its state S [V][K]:
//   S <- S diag(decay);   d = beta (v - S k);   S <- S + d k^T;   o = S q
// in double precision (Eigen), and in fp32 in the stated order of the kernels, bit by bit.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

constexpr std::int64_t kDeltaWidth = 128;  ///< K and V of a head

/// Tensors as datasets/gated_delta_net_inputs.hpp lays them out.
struct DeltaNet {
  std::int64_t heads = 0, tokens = 0;
  bool vector_gate = false;  ///< a decay for each k instead of one number
  std::span<const float> state, q, k, v, decay, beta;

  float decay_at(std::int64_t token, std::int64_t head, std::int64_t i) const {
    const auto at = token * heads + head;
    return decay[static_cast<std::size_t>(vector_gate ? at * kDeltaWidth + i : at)];
  }
};

template <class T>
struct DeltaNetResult {
  std::vector<T> state;  ///< [heads][V][K] after the last token
  std::vector<T> out;    ///< [tokens][heads][V]
};

DeltaNetResult<double> delta_net_exact(const DeltaNet& net);

/// fp32. A row's K values lie with `lanes` lanes, K / lanes neighbours each; a lane adds in ascending order by fma from
/// zero, the lanes' sums are added as a butterfly (v = v + v of lane ^ lanes / 2, then halves of it). Every product
/// that feeds an fma's sum is rounded first: decay s, then fma(decay s, k, .), fma(d, k, decay s), fma(S, q, .).
DeltaNetResult<float> delta_net_order(const DeltaNet& net, std::int64_t lanes);

}  // namespace hiplab::reference
