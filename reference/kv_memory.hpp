// SPDX-License-Identifier: MIT
// Bytes of a KV cache and of what attention over it needs beside it, as vLLM's TurboQuant allocates (PRs #38479, #40941).
#pragma once
#include <cstdint>

namespace hiplab::reference {

/// A model's attention: `layers` of them keep a cache; a hybrid model has `groups` groups of so many layers each, of which
/// one keeps keys and values, and all of them are given pages.
struct KvModel {
  std::int64_t layers = 0, heads = 0, kv_heads = 0, head_dim = 0;
  std::int64_t groups = 1;
};

/// page = block_size kv_heads slot: bytes of one block of a layer.
std::int64_t page_bytes(const KvModel& model, std::int64_t slot, std::int64_t block_size);

/// What a server prints as its capacity: bytes / (groups layers kv_heads slot), in whole blocks.
std::int64_t reported_tokens(const KvModel& model, std::int64_t slot, std::int64_t bytes, std::int64_t block_size);
/// Tokens that one sequence may use of them: `groups` times as many.
std::int64_t usable_tokens(const KvModel& model, std::int64_t slot, std::int64_t bytes, std::int64_t block_size);

/// Partial results of decode, resident: sequences heads (splits (head_dim + 1) 4 + head_dim out_bytes + 4), for each layer
/// in the merge version, once after #40941.
std::int64_t decode_scratch(const KvModel& model, std::int64_t sequences, std::int64_t splits, std::int64_t out_bytes,
                            bool each_layer);

/// The full dequantised copies (K and V, fp16) of a continuation prefill over `cached` tokens, resident: of every layer in
/// the merge version, one pair after #40941.
std::int64_t dequantised_copies(const KvModel& model, std::int64_t cached, std::int64_t block_size, bool each_layer);
/// K or V with every KV head repeated for its query heads, `element_bytes` each.
std::int64_t expanded_heads(const KvModel& model, std::int64_t tokens, std::int64_t element_bytes);
/// Scores of `queries` against `keys`, `element_bytes` each.
std::int64_t score_matrix(const KvModel& model, std::int64_t queries, std::int64_t keys, std::int64_t element_bytes);
/// Prefill over tiles of `tile` tokens: K and V of one tile, fp16, whatever the context.
std::int64_t tiled_workspace(const KvModel& model, std::int64_t tile);

/// Compression of a whole model where `skipped` of its layers stay in the model's format: N / ((N - s) / r + s).
double effective_ratio(double ratio, double layers, double skipped);

}  // namespace hiplab::reference
