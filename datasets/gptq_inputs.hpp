// SPDX-License-Identifier: MIT
// Seeded GPTQ layers and activations in the checkpoint's layout.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// What a layer is made of besides its sizes.
struct GptqFormat {
  std::int64_t bits = 4;   ///< 2, 3, 4 or 8
  bool act_order = false;  ///< g_idx a seeded permutation of k / group instead of k / group
};

/// Tensors x, qweight, qzeros, scales, g_idx, y for y[M,N] = x[M,K] W[K,N]. Codes and stored zero points are random
/// over their full range in every field (the published tests drew 0..15 per 32-bit word, which left seven of eight
/// codes zero); activations are uniform in [-1, 1]; scales are uniform in [0.005, 0.015], so that outputs stay far
/// inside fp16.
Tensors gptq_inputs(std::int64_t m, std::int64_t k, std::int64_t n, std::int64_t group, std::uint64_t seed,
                    const GptqFormat& format = {});

/// Overwrites qweight and qzeros with 0..15 (4 bits) a 32-bit word, as the published tests drew them.
void draw_as_published(Tensors& tensors, std::uint64_t seed);

}  // namespace hiplab::datasets
