// SPDX-License-Identifier: MIT
#include "analysis/second_opinion.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "analysis/kept_samples.hpp"
#include "analysis/rank_test.hpp"

namespace hiplab {
namespace {

constexpr double kOneSided = 0.025;  ///< as the ends of a 95 % interval

/// p of "the change in ln t is `shift` or less", and of "or more".
struct OneSided {
  std::function<std::optional<double>(double shift)> above, below;
};

std::vector<double> negated(std::vector<double> values) {
  for (double& value : values) value = -value;
  return values;
}

std::vector<double> log_ratios(const PointRecord& fresh, const PointRecord& base) {
  const auto a = block_log_means(keep_samples(fresh, 0)), b = block_log_means(keep_samples(base, 0));
  std::vector<double> ratios;
  for (const auto& [key, a_log] : a)
    if (const auto partner = b.find(key); partner != b.end()) ratios.push_back(a_log - partner->second);
  return ratios;
}

std::vector<double> block_means(const PointRecord& point) {
  std::vector<double> means;
  for (const auto& [key, value] : block_log_means(keep_samples(point, 0))) means.push_back(value);
  return means;
}

OneSided of_pairs(const std::vector<double>& ratios) {
  return {[ratios](double shift) { return signed_rank_above(ratios, shift); },
          [mirrored = negated(ratios)](double shift) { return signed_rank_above(mirrored, -shift); }};
}

OneSided of_sides(const std::vector<double>& a, const std::vector<double>& b) {
  return {[a, b](double shift) { return rank_sum_above(a, b, shift); },
          [a, b](double shift) { return rank_sum_above(b, a, -shift); }};
}

CheckVerdict against_band(const OneSided& p, double edge) {
  const auto rejects = [](const std::optional<double>& value) { return value && *value <= kOneSided; };
  if (rejects(p.above(edge))) return CheckVerdict::regressed;
  if (rejects(p.below(-edge))) return CheckVerdict::improved;
  return rejects(p.below(edge)) && rejects(p.above(-edge)) ? CheckVerdict::equivalent : CheckVerdict::inconclusive;
}

}  // namespace

std::optional<SecondOpinion> second_opinion(const PointRecord& fresh, const PointRecord& base, bool paired,
                                            double delta) {
  SecondOpinion opinion;
  OneSided p;
  if (paired) {
    const std::vector<double> ratios = log_ratios(fresh, base);
    opinion.test = "Wilcoxon's signed-rank test";
    opinion.blocks = ratios.size();
    p = of_pairs(ratios);
  } else {
    const std::vector<double> a = block_means(fresh), b = block_means(base);
    opinion.test = "Mann and Whitney's test";
    opinion.blocks = std::min(a.size(), b.size());
    p = of_sides(a, b);
  }
  if (opinion.blocks < kLeastForRankTest) return std::nullopt;
  // Fewer than nine pairs off the shift can be left: then there is no evidence of a change.
  opinion.p = std::min(1.0, 2 * std::min(p.above(0).value_or(1), p.below(0).value_or(1)));
  opinion.verdict = against_band(p, std::log1p(delta));
  return opinion;
}

}  // namespace hiplab
