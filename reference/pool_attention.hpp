// SPDX-License-Identifier: MIT
// Attention of a long prompt whose tokens are drawn from a pool of a few vectors, in double precision: tokens of one
// entry have one score, so a softmax over a quarter of a million tokens is one over the pool with the entries' counts.
//   out = sum_e (c_e exp(s_e) v_e + r_e exp(t_e) w_e) / sum_e (c_e exp(s_e) + r_e exp(t_e))
// c_e: tokens of entry e that are read as their stored bytes stand for them (keys k_e, values v_e, score s_e = scale
// <q, k_e>); r_e: those read as they were (score t_e, values w_e).
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

/// Keys and values of a pool, each [entries][kv_heads][head_dim].
struct TokenPool {
  std::int64_t entries = 0, heads = 0, kv_heads = 0, head_dim = 0;
  std::vector<double> stored_keys, stored_values, keys, values;
};

/// The entry of a token: ((2654435761 (token + 1) + 40503 layer + 2246822519 sequence) mod 2^32 >> 12) mod entries.
std::int64_t pool_entry(std::int64_t token, std::int64_t layer, std::int64_t sequence, std::int64_t entries);

/// How often each entry occurs among tokens first ... last - 1 of a sequence in a layer.
std::vector<std::int64_t> entry_counts(std::int64_t first, std::int64_t last, std::int64_t layer, std::int64_t sequence,
                                       std::int64_t entries);

/// One query, [heads][head_dim]; counts as above.
std::vector<double> pool_attention(const TokenPool& pool, std::span<const double> q,
                                   std::span<const std::int64_t> stored, std::span<const std::int64_t> as_they_were);

}  // namespace hiplab::reference
