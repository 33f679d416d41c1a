// SPDX-License-Identifier: MIT
#include "analysis/suspect.hpp"

#include <cmath>

#include "analysis/kept_samples.hpp"
#include "analysis/quantile.hpp"

namespace hiplab {

bool is_suspect(const PointRecord& own, const PointRecord& base) {
  const auto ours = block_log_means(keep_samples(own, 0)), theirs = block_log_means(keep_samples(base, 0));
  std::vector<double> differences;
  for (const auto& [key, log_us] : ours)
    if (const auto partner = theirs.find(key); partner != theirs.end()) differences.push_back(log_us - partner->second);
  return !differences.empty() && std::abs(median(std::move(differences))) > std::log1p(kDeltaPolicy);
}

}  // namespace hiplab
