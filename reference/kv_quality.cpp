// SPDX-License-Identifier: MIT
#include "reference/kv_quality.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <vector>

#include "host/parallel_for.hpp"

namespace hiplab::reference {
namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Tokens that a thread reads at once.
constexpr std::int64_t kPart = 512;

/// Of one KV head: keys or values of tokens first ... first + tokens - 1.
struct Part {
  RowMajor keys, values;
};
Part part_of(const DecodeShape& s, const ReadToken& read, std::int64_t kv_head, std::int64_t first, std::int64_t tokens) {
  Part part{RowMajor(tokens, s.head_dim), RowMajor(tokens, s.head_dim)};
  const auto d = static_cast<std::size_t>(s.head_dim);
  for (std::int64_t t = 0; t < tokens; ++t)
    read(0, kv_head, first + t, {part.keys.row(t).data(), d}, {part.values.row(t).data(), d});
  return part;
}

/// Logarithms of the weights of each head, [heads][context], from scores that it is given.
void to_log_weights(RowMajor& scores) {
  for (Eigen::Index head = 0; head < scores.rows(); ++head) {
    const double most = scores.row(head).maxCoeff();
    const double sum = (scores.row(head).array() - most).exp().sum();
    scores.row(head).array() -= most + std::log(sum);
  }
}

RowMajor log_weights(const DecodeShape& s, const Eigen::Map<const RowMajor>& queries, const ReadToken& read) {
  RowMajor scores(s.heads, s.context);
  const std::int64_t parts = (s.context + kPart - 1) / kPart, group = s.heads / s.kv_heads;
  parallel_for(static_cast<std::size_t>(parts * s.kv_heads), [&](std::size_t i) {
    const std::int64_t first = static_cast<std::int64_t>(i) % parts * kPart, kv_head = static_cast<std::int64_t>(i) / parts;
    const std::int64_t tokens = std::min(kPart, s.context - first);
    const Part part = part_of(s, read, kv_head, first, tokens);
    scores.block(kv_head * group, first, group, tokens) =
        queries.middleRows(kv_head * group, group) * part.keys.transpose() / std::sqrt(static_cast<double>(s.head_dim));
  });
  to_log_weights(scores);
  return scores;
}

RowMajor outputs(const DecodeShape& s, const RowMajor& logs, const ReadToken& read) {
  const std::int64_t parts = (s.context + kPart - 1) / kPart, group = s.heads / s.kv_heads;
  std::vector<RowMajor> of_parts(static_cast<std::size_t>(parts * s.kv_heads));
  parallel_for(of_parts.size(), [&](std::size_t i) {
    const std::int64_t first = static_cast<std::int64_t>(i) % parts * kPart, kv_head = static_cast<std::int64_t>(i) / parts;
    const std::int64_t tokens = std::min(kPart, s.context - first);
    const RowMajor weights = logs.block(kv_head * group, first, group, tokens).array().exp();
    of_parts[i] = weights * part_of(s, read, kv_head, first, tokens).values;
  });
  RowMajor out = RowMajor::Zero(s.heads, s.head_dim);
  for (std::size_t i = 0; i < of_parts.size(); ++i)
    out.middleRows(static_cast<std::int64_t>(i) / parts * group, group) += of_parts[i];
  return out;
}

}  // namespace

KvQuality kv_quality(const DecodeShape& s, std::span<const double> q, const ReadToken& exact, const ReadToken& stored) {
  const Eigen::Map<const RowMajor> queries(q.data(), s.heads, s.head_dim);
  const RowMajor logs = log_weights(s, queries, exact), logs_stored = log_weights(s, queries, stored);
  const RowMajor out = outputs(s, logs, exact), out_stored = outputs(s, logs_stored, stored);
  KvQuality quality;
  quality.rel_l2 = (out_stored - out).norm() / out.norm();
  for (Eigen::Index head = 0; head < s.heads; ++head) {
    quality.worst_head = std::max(quality.worst_head, (out_stored.row(head) - out.row(head)).norm() / out.row(head).norm());
    const double kl = (logs.row(head).array().exp() * (logs.row(head) - logs_stored.row(head)).array()).sum();
    quality.kl += kl / static_cast<double>(s.heads);
    quality.worst_kl = std::max(quality.worst_kl, kl);
  }
  return quality;
}

std::string fault_of(const KvQuality& quality) {
  for (const double value : {quality.rel_l2, quality.worst_head, quality.kl, quality.worst_kl})
    if (!std::isfinite(value)) return "not finite";
  if (quality.kl < 0 || quality.worst_kl < 0) return "a divergence is negative";
  if (quality.worst_head < quality.rel_l2 * (1 - 1e-9)) return "the worst head is better than all of them together";
  if (quality.worst_kl < quality.kl * (1 - 1e-9)) return "the worst divergence is less than the mean";
  if (quality.rel_l2 == 0 && quality.kl != 0) return "weights differ and no output does";
  return "";
}

}  // namespace hiplab::reference
