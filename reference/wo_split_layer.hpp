// SPDX-License-Identifier: MIT
// The fused decode step in plain loops, fp32, in the orders that kernels/wo_split/fused state. Shares nothing with
// them.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "reference/wo_split.hpp"

namespace hiplab::reference {

/// Inputs of all sequences as fp32 (bf16 and E4M3 values are exact in it).
struct WoLayer {
  std::int64_t hidden = 0, kv_heads = 4, heads_per_kv = 6, head_dim = 256, intermediate = 0, sequences = 1, split = 1;
  std::int64_t slice_ctas = 8, page_tokens = 16, max_pages = 1;
  float eps = 1e-6f, score_scale = 1, v_scale = 1;
  bool gated = true;
  std::vector<float> x, residual, gamma_in, gamma_post, q, gate;
  std::span<const std::uint8_t> k_cache, v_cache;       ///< E4M3 [pages][page_tokens][kv_heads][head_dim]
  std::span<const std::uint32_t> block_table, context;  ///< [sequences][max_pages], [sequences]
  Nvfp4Matrix wo, fc1, fc2;                             ///< fc1: gate rows, then up rows
};

/// Outputs of all sequences; bf16 values stand as fp32.
struct WoLayerOutputs {
  std::vector<float> normed_in, attention, wo, residual_out, post_norm, y;
};

WoLayerOutputs wo_layer(const WoLayer& layer);

/// 2^x by the stated polynomial; x in [-126, 127] (below: 0, above: 2^127).
float stated_exp2(float x);

}  // namespace hiplab::reference
