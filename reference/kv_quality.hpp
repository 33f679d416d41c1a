// SPDX-License-Identifier: MIT
// What a KV cache loses of attention, in double precision: the output and the weights of one query over keys and values
// as they were, against those over what a cache's bytes stand for.
#pragma once
#include <string>

#include "reference/kv_attention.hpp"

namespace hiplab::reference {

struct KvQuality {
  double rel_l2 = 0;      ///< |out' - out|_2 / |out|_2 over all heads
  double worst_head = 0;  ///< the largest of one head
  double kl = 0;          ///< sum_t p_t log(p_t / p'_t), nats, mean over heads
  double worst_kl = 0;    ///< the largest of one head
};

/// q: [heads][head_dim], batch 1. `exact` gives keys and values as they were, `stored` those of the cache.
KvQuality kv_quality(const DecodeShape& shape, std::span<const double> q, const ReadToken& exact,
                     const ReadToken& stored);

/// What cannot be true of any cache; empty: nothing. A worst head below the mean, a negative divergence, an error of
/// the weights alone where nothing of the output is off, anything that is not finite.
std::string fault_of(const KvQuality& quality);

}  // namespace hiplab::reference
