// SPDX-License-Identifier: MIT
#include "reference/pool_attention.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>

namespace hiplab::reference {
namespace {

using Vector = Eigen::Map<const Eigen::VectorXd>;

Vector vector_of(const std::vector<double>& all, const TokenPool& pool, std::int64_t entry, std::int64_t kv_head) {
  return Vector(all.data() + (entry * pool.kv_heads + kv_head) * pool.head_dim, pool.head_dim);
}

}  // namespace

std::int64_t pool_entry(std::int64_t token, std::int64_t layer, std::int64_t sequence, std::int64_t entries) {
  const std::int64_t word = std::int64_t{1} << 32;
  // Each term mod 2^32 first: the products stay below 2^63.
  const std::int64_t mixed = ((token + 1) % word * 2654435761 % word + 40503 * layer + 2246822519 * sequence) % word;
  return mixed / 4096 % entries;
}

std::vector<std::int64_t> entry_counts(std::int64_t first, std::int64_t last, std::int64_t layer, std::int64_t sequence,
                                       std::int64_t entries) {
  std::vector<std::int64_t> counts(static_cast<std::size_t>(entries), 0);
  for (std::int64_t token = first; token < last; ++token)
    ++counts[static_cast<std::size_t>(pool_entry(token, layer, sequence, entries))];
  return counts;
}

std::vector<double> pool_attention(const TokenPool& pool, std::span<const double> q,
                                   std::span<const std::int64_t> stored, std::span<const std::int64_t> as_they_were) {
  const double scale = 1 / std::sqrt(static_cast<double>(pool.head_dim));
  std::vector<double> out(q.size());
  for (std::int64_t head = 0; head < pool.heads; ++head) {
    const std::int64_t kv_head = head / (pool.heads / pool.kv_heads);
    const Vector query(q.data() + head * pool.head_dim, pool.head_dim);
    struct Term {
      std::int64_t count;
      double score;
      Vector value;
    };
    std::vector<Term> terms;
    for (std::int64_t e = 0; e < pool.entries; ++e) {
      const auto i = static_cast<std::size_t>(e);
      if (stored[i] > 0)
        terms.push_back({stored[i], scale * query.dot(vector_of(pool.stored_keys, pool, e, kv_head)),
                         vector_of(pool.stored_values, pool, e, kv_head)});
      if (as_they_were[i] > 0)
        terms.push_back({as_they_were[i], scale * query.dot(vector_of(pool.keys, pool, e, kv_head)),
                         vector_of(pool.values, pool, e, kv_head)});
    }
    double most = -std::numeric_limits<double>::infinity(), sum = 0;
    for (const Term& term : terms) most = std::max(most, term.score);
    Eigen::VectorXd total = Eigen::VectorXd::Zero(pool.head_dim);
    for (const Term& term : terms) {
      const double weight = static_cast<double>(term.count) * std::exp(term.score - most);
      sum += weight;
      total += weight * term.value;
    }
    Eigen::Map<Eigen::VectorXd>(out.data() + head * pool.head_dim, pool.head_dim) = total / sum;
  }
  return out;
}

}  // namespace hiplab::reference
