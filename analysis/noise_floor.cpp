// SPDX-License-Identifier: MIT
#include "analysis/noise_floor.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/quantile.hpp"

namespace hiplab {

namespace {
constexpr std::size_t kEnoughForPercentile = 20;
}

double NoiseFloor::delta() const {
  return std::max(kDeltaPolicy, 2 * floor);
}

bool has_aa_twin(const PointRecord& point) {
  return std::any_of(point.samples.begin(), point.samples.end(), [](const Sample& s) { return s.side == 1; });
}

Ratio aa_ratio(const PointRecord& point, const BootstrapOptions& options) {
  return paired_ratio({point, 1}, {point, 0}, options);
}

NoiseFloor noise_floor(const std::vector<Ratio>& aa_ratios, const std::vector<std::string>& labels) {
  NoiseFloor result;
  result.comparisons = aa_ratios.size();
  if (aa_ratios.empty()) return result;
  std::vector<double> distances;
  for (const Ratio& aa : aa_ratios) distances.push_back(std::abs(aa.ratio.value - 1));
  const auto widest = std::max_element(distances.begin(), distances.end());
  result.largest = *widest;
  if (!labels.empty()) result.widest = labels.at(static_cast<std::size_t>(widest - distances.begin()));
  std::sort(distances.begin(), distances.end());
  result.is_maximum = distances.size() < kEnoughForPercentile;
  result.floor = result.is_maximum ? distances.back() : quantile_of_sorted(distances, 0.95);
  return result;
}

Change judge_change(const Estimate& ratio, double delta) {
  if (!ratio.interval) return Change::undecided;
  if (ratio.interval->low > 1 + delta) return Change::slower;
  if (ratio.interval->high < 1 - delta) return Change::faster;
  if (ratio.interval->low >= 1 - delta && ratio.interval->high <= 1 + delta) return Change::within_floor;
  return Change::undecided;
}

const char* change_name(Change change) {
  constexpr const char* kNames[] = {"faster", "slower", "within the floor", "undecided", "same code"};
  return kNames[static_cast<int>(change)];
}

}  // namespace hiplab
