// SPDX-License-Identifier: MIT
#include "analysis/two_modes.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/quantile.hpp"

namespace hiplab {
namespace {

constexpr std::size_t kLeastSamples = 10;
constexpr double kLeastShare = 0.1;
constexpr double kGapInDeviations = 4;
constexpr double kLeastRelativeGap = 0.01;

}  // namespace

std::optional<TwoModes> find_two_modes(std::span<const double> times) {
  const std::size_t n = times.size();
  if (n < kLeastSamples) return std::nullopt;
  std::vector<double> logs;
  for (double time : times) logs.push_back(std::log(time));
  std::sort(logs.begin(), logs.end());

  const auto margin =
      std::max<std::size_t>(2, static_cast<std::size_t>(std::ceil(kLeastShare * static_cast<double>(n))));
  std::size_t split = 0;  // first index of the high side
  double gap = 0;
  for (std::size_t i = margin; i + margin <= n; ++i) {
    if (logs[i] - logs[i - 1] > gap) {
      gap = logs[i] - logs[i - 1];
      split = i;
    }
  }
  if (split == 0 || gap <= std::log1p(kLeastRelativeGap)) return std::nullopt;

  const std::vector<double> low(logs.begin(), logs.begin() + static_cast<std::ptrdiff_t>(split));
  const std::vector<double> high(logs.begin() + static_cast<std::ptrdiff_t>(split), logs.end());
  const double low_center = median(low), high_center = median(high);
  std::vector<double> deviations;
  for (double x : low) deviations.push_back(std::abs(x - low_center));
  for (double x : high) deviations.push_back(std::abs(x - high_center));
  if (gap <= kGapInDeviations * median(std::move(deviations))) return std::nullopt;

  TwoModes modes;
  modes.low_median = std::exp(low_center);
  modes.high_median = std::exp(high_center);
  modes.high_share = static_cast<double>(n - split) / static_cast<double>(n);
  const double border = (logs[split] + logs[split - 1]) / 2;
  for (std::size_t i = 1; i < n; ++i)
    modes.switches += (std::log(times[i]) > border) != (std::log(times[i - 1]) > border);
  return modes;
}

}  // namespace hiplab
