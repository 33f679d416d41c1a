// SPDX-License-Identifier: MIT
// Seeded heads of a gated delta net.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// Heads of K = V = 128, all fp32: state [heads][V][K] (inout); q, k [tokens][heads][K] of unit length, as the models
/// normalise them; v [tokens][heads][V]; decay [tokens][heads], with `vector_gate` [tokens][heads][K], in [0.5, 1); beta
/// [tokens][heads] in [0, 1). Unit keys and decays below one keep the state bounded over any number of launches.
Tensors gated_delta_net_inputs(std::int64_t heads, std::int64_t tokens, bool vector_gate, std::uint64_t seed);

}  // namespace hiplab::datasets
