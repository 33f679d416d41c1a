// SPDX-License-Identifier: MIT
#include "selftest/detection.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/check.hpp"
#include "analysis/quantile.hpp"
#include "analysis/run_analysis.hpp"

namespace hiplab::selftest {
namespace {

struct Compared {
  const Ratio* ratio;  ///< has an interval
  bool unsettled;
};

void count(Tally& tally, const Compared& compared, double delta) {
  const Interval& interval = *compared.ratio->ratio.interval;
  ++tally.of;
  tally.off_one += !interval.contains(1);
  tally.off_one_slower += interval.low > 1;
  tally.unsettled += compared.unsettled;
  const CheckVerdict by_interval = verdict_of_interval(interval, delta);
  tally.beyond_slower += by_interval == CheckVerdict::regressed;
  tally.beyond += by_interval == CheckVerdict::regressed || by_interval == CheckVerdict::improved;
  switch (compared.unsettled ? CheckVerdict::inconclusive : by_interval) {
    case CheckVerdict::regressed:
      ++tally.regressed;
      break;
    case CheckVerdict::improved:
      ++tally.improved;
      break;
    case CheckVerdict::equivalent:
      ++tally.equivalent;
      break;
    default:
      ++tally.inconclusive;
  }
}

Tally tally_of(const std::vector<Compared>& all, std::size_t from, double delta) {
  Tally tally;
  std::vector<double> least, pairs;
  Series logs(1);
  for (std::size_t i = from; i < all.size(); ++i) {
    count(tally, all[i], delta);
    logs[0].push_back({std::log(all[i].ratio->ratio.value)});
    least.push_back(all[i].ratio->detectable);
    pairs.push_back(static_cast<double>(all[i].ratio->pairs));
  }
  if (tally.of == 0) return tally;
  std::vector<double> values;
  for (const auto& block : logs[0]) values.push_back(block[0]);
  tally.ratio.value = std::exp(median(values));
  if (const auto ends = bootstrap_median_interval(logs))
    tally.ratio.interval = Interval{std::exp(ends->low), std::exp(ends->high)};
  tally.detectable = median(least);
  tally.pairs = median(pairs);
  return tally;
}

}  // namespace

Detection detect(const RunRecord& pairs, const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices,
                 std::size_t for_floor) {
  const std::vector<RunRecord> runs{pairs};
  const RunAnalysis analysis = analyze_runs(runs, {spec}, devices);
  std::vector<Compared> equal, longer;
  std::size_t equal_unusable = 0, longer_unusable = 0;
  for (const PointAnalysis& point : analysis.points) {
    const bool null = point.record->variant == "same_again";
    if (!null && point.record->variant != "longer") continue;
    if (!point.to_baseline || !point.to_baseline->paired || !point.to_baseline->ratio.interval)
      ++(null ? equal_unusable : longer_unusable);
    else
      (null ? equal : longer).push_back({&*point.to_baseline, !analysis.undecided_because(point).empty()});
  }
  Detection detection;
  detection.device = analysis.devices[0].name;
  detection.cpu = analysis.devices[0].cpu;
  std::vector<Ratio> first;
  for (std::size_t i = 0; i < std::min(for_floor, equal.size()); ++i) first.push_back(*equal[i].ratio);
  detection.floor = noise_floor(first);
  detection.delta = detection.floor.delta();
  detection.equal = tally_of(equal, for_floor, detection.delta);
  detection.longer = tally_of(longer, for_floor, detection.delta);
  detection.equal.unusable = equal_unusable;
  detection.longer.unusable = longer_unusable;
  return detection;
}

}  // namespace hiplab::selftest
