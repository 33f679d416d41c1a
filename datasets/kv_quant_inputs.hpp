// SPDX-License-Identifier: MIT
// Seeded queries, keys and values of a decode step, and the pages of a cache.
#pragma once
#include <cstdint>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// How keys are drawn. Queries and values are N(0, 1) always.
enum class KeyData : std::int64_t {
  gaussian,  ///< N(0, 1)
  outliers,  ///< N(0, 1), channel 3 of every head times 30
  low_rank,  ///< eight directions a head, weighted N(0, 1), of unit variance an element, and a tenth of noise
  captured,  ///< N(0, 1), over which keys, values and queries of a file are written
};

struct KvShape {
  std::int64_t batch = 1, heads = 1, kv_heads = 1, head_dim = 64, context = 1, page_tokens = 16;
  std::int64_t pages() const { return (context + page_tokens - 1) / page_tokens; }  ///< of a sequence
};

/// q f16 [batch][heads][head_dim]; k, v f16 [batch][context][kv_heads][head_dim]; block_table i32 [batch][pages], a
/// permutation of all pages; slot_mapping i32 [batch context], where each token goes.
Tensors kv_quant_inputs(const KvShape& shape, KeyData data, std::uint64_t seed);

}  // namespace hiplab::datasets
