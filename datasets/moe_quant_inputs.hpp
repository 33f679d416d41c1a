// SPDX-License-Identifier: MIT
// Seeded expert weights of a mixture-of-experts layer.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// Tensors experts bf16 [E,N,K]: Gaussian, each row with a spread of its own (log-normal around 0.02), one input in 256
/// eight times that; the first 128 of the first row are zeros and of the next 128 all but one.
Tensors moe_quant_inputs(std::int64_t experts, std::int64_t n, std::int64_t k, std::uint64_t seed);

}  // namespace hiplab::datasets
