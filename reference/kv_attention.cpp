// SPDX-License-Identifier: MIT
#include "reference/kv_attention.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <limits>

#include "host/parallel_for.hpp"

namespace hiplab::reference {
namespace {

/// Tokens that one thread takes: whatever their number, the parts are joined in order.
constexpr std::int64_t kPart = 1024;

struct PartOfHead {
  double highest = -std::numeric_limits<double>::infinity(), sum = 0;
  Eigen::VectorXd out;
};

}  // namespace

std::vector<double> decode_attention(const DecodeShape& s, std::span<const double> q, const ReadToken& read) {
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const std::int64_t parts = (s.context + kPart - 1) / kPart, group = s.heads / s.kv_heads;
  const Eigen::Map<const RowMajor> queries(q.data(), s.batch * s.heads, s.head_dim);
  std::vector<PartOfHead> of_parts(static_cast<std::size_t>(s.batch * s.heads * parts));
  parallel_for(static_cast<std::size_t>(s.batch * s.kv_heads * parts), [&](std::size_t i) {
    const auto index = static_cast<std::int64_t>(i);
    const std::int64_t part = index % parts, kv_head = index / parts % s.kv_heads, sequence = index / parts / s.kv_heads;
    const std::int64_t first = part * kPart, tokens = std::min(kPart, s.context - first);
    RowMajor keys(tokens, s.head_dim), values(tokens, s.head_dim);
    for (std::int64_t t = 0; t < tokens; ++t)
      read(sequence, kv_head, first + t, {keys.row(t).data(), static_cast<std::size_t>(s.head_dim)},
           {values.row(t).data(), static_cast<std::size_t>(s.head_dim)});
    for (std::int64_t head = kv_head * group; head < (kv_head + 1) * group; ++head) {
      const Eigen::VectorXd scores =
          keys * queries.row(sequence * s.heads + head).transpose() / std::sqrt(static_cast<double>(s.head_dim));
      PartOfHead& own = of_parts[static_cast<std::size_t>((sequence * s.heads + head) * parts + part)];
      own.highest = scores.maxCoeff();
      const Eigen::VectorXd weights = (scores.array() - own.highest).exp();
      own.sum = weights.sum();
      own.out = values.transpose() * weights;
    }
  });
  std::vector<double> out(q.size());
  for (std::int64_t row = 0; row < s.batch * s.heads; ++row) {
    const std::span<const PartOfHead> own(of_parts.data() + row * parts, static_cast<std::size_t>(parts));
    double highest = own[0].highest, sum = 0;
    for (const auto& part : own) highest = std::max(highest, part.highest);
    Eigen::VectorXd all = Eigen::VectorXd::Zero(s.head_dim);
    for (const auto& part : own) {
      sum += part.sum * std::exp(part.highest - highest);
      all += part.out * std::exp(part.highest - highest);
    }
    Eigen::Map<Eigen::VectorXd>(out.data() + row * s.head_dim, s.head_dim) = all / sum;
  }
  return out;
}

}  // namespace hiplab::reference
