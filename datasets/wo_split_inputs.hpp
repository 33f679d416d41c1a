// SPDX-License-Identifier: MIT
// Seeded inputs of the split-K W_O experiment.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// Fills a tensor of bf16 with N(0, sigma) values (sum of twelve uniforms, the same bits on every machine).
void fill_bf16_normal(Tensor& tensor, std::uint64_t seed, double sigma = 1);

/// Uniformly random bytes.
void fill_bytes(Tensor& tensor, std::uint64_t seed);

/// Uniformly random E4M3 scale bytes; 0x7f and 0xff (NaN) replaced by 0x40 (2.0), as the published harness does.
void fill_scale_bytes(Tensor& tensor, std::uint64_t seed);

/// E4M3 scale bytes of 0x28 .. 0x2f (0.25 .. 0.47): products of a whole layer stay near the size of their inputs.
void fill_small_scale_bytes(Tensor& tensor, std::uint64_t seed);

/// Tensors x, codes, scales, global_scale of y = W x, as kernels/wo_split/problem.hpp lays them out.
Tensors wo_split_inputs(std::int64_t n, std::int64_t k, std::int64_t sequences, float global_scale, std::uint64_t seed);

}  // namespace hiplab::datasets
