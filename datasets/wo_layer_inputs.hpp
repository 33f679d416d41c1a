// SPDX-License-Identifier: MIT
// Seeded inputs of the fused decode step of the split-K W_O experiment.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

struct WoLayerShape {
  std::int64_t hidden = 5120, kv_heads = 4, heads_per_kv = 6, head_dim = 256, intermediate = 17408;
  std::int64_t sequences = 1, context = 1024, page_tokens = 16;

  std::int64_t columns() const { return kv_heads * heads_per_kv * head_dim; }
  std::int64_t max_pages() const { return (context + page_tokens - 1) / page_tokens; }
};

/// The input tensors of kernels/wo_split/fused/problem.hpp under its names. Vectors are N(0,1), gammas N(0, 0.1), both
/// caches N(0,1) rounded to E4M3; codes are uniformly random, scale bytes 0.25 to 0.47, and the global scales keep each
/// product near the size of its input. Sequence s has context - 24 s tokens (at least 1); pages are dealt in a seeded
/// order, so that no sequence's pages are neighbours.
Tensors wo_layer_inputs(const WoLayerShape& shape, float wo_global_scale, std::uint64_t seed);

}  // namespace hiplab::datasets
