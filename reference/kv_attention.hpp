// SPDX-License-Identifier: MIT
// Attention of one query a sequence over keys and values that somebody reads, in double precision:
//   out = sum_t softmax_t(scale <q, k_t>) v_t, query head h reads KV head h / (heads / kv_heads)
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace hiplab::reference {

struct DecodeShape {
  std::int64_t batch = 1, heads = 1, kv_heads = 1, head_dim = 1, context = 1;
};

/// Gives the key and the value of a token of a sequence and KV head. Called from several threads.
using ReadToken = std::function<void(std::int64_t sequence, std::int64_t kv_head, std::int64_t token,
                                     std::span<double> key, std::span<double> value)>;

/// q: [batch][heads][head_dim]; the result has its shape. scale: 1 / sqrt(head_dim).
std::vector<double> decode_attention(const DecodeShape& shape, std::span<const double> q, const ReadToken& read);

}  // namespace hiplab::reference
