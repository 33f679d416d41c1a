// SPDX-License-Identifier: MIT
// Seeded INT4 layers in the compressed-tensors layout, and fp16 activations.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// Tensors x f16 [M,K], near-Gaussian; w_packed u32 [N,K/8], every code equally likely; scales f16 [N,K/group], uniform
/// in [0.002, 0.02); zeros u32 [N/8,K/group], zero points over their full range 0..15. Outputs of K = 17408 stay within
/// fp16.
Tensors awq_mmq_inputs(std::int64_t m, std::int64_t n, std::int64_t k, std::uint64_t seed, std::int64_t group = 32);

/// The same tensors as the published test draws them (its groups are of 32): x 0.1 N(0,1); every code equally likely;
/// scales 0.01 |N(0,1)| + 0.001; every zero point 8.
Tensors awq_published_inputs(std::int64_t m, std::int64_t n, std::int64_t k, std::uint64_t seed,
                             std::int64_t group = 32);

/// Draws `x` f16 [M,K] anew with the tails of a Gaussian (up to 6.9 standard deviations: a row's largest value decides
/// its scale), then multiplies `channels` of its columns, at seeded places, by 50: activations of language models have
/// a few channels far above the rest. Throws std::invalid_argument for more channels than columns.
void draw_activations(Tensor& x, std::int64_t channels, std::uint64_t seed);

}  // namespace hiplab::datasets
