// SPDX-License-Identifier: MIT
#include "analysis/run_analysis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "analysis/dependence.hpp"
#include "analysis/point_identity.hpp"
#include "analysis/quantile.hpp"
#include "analysis/utc_time.hpp"
#include "host/parallel_for.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

const char kBandwidth[] = "bandwidth";

std::vector<std::vector<double>> block_medians(const Series& series) {
  std::vector<std::vector<double>> medians;
  for (const auto& process : series) {
    auto& row = medians.emplace_back();
    for (const auto& block : process) row.push_back(median(block));
  }
  return medians;
}

// Everything of a timing but the rates, which need the ceiling.
std::optional<Timing> time_point(const PointRecord& point, const DeviceUnderTest& device) {
  const ArmSamples arm = keep_samples(point, 0);
  if (arm.samples == 0) return std::nullopt;
  Timing timing;
  timing.samples = arm.samples;
  timing.flagged = arm.flagged;
  timing.dropped_blocks = arm.dropped.size();
  timing.times_us = arm.times();
  if (timing.times_us.empty()) {
    timing.validity.faults.push_back("every block has a flagged sample: nothing is left to summarise");
    return timing;
  }
  const auto impossible =
      std::count_if(point.samples.begin(), point.samples.end(), [](const Sample& sample) { return !(sample.us > 0); });
  if (impossible > 0) {
    timing.validity.faults.push_back(fmt::format("{} of {} times are not above 0", impossible, point.samples.size()));
    timing.times_us.clear();
    return timing;
  }
  const Series series = arm.series();
  const auto medians = block_medians(series);
  timing.summary = summarize(timing.times_us);
  timing.blocks = arm.blocks.size();
  timing.processes = series.size();
  timing.lag1 = autocorrelation(medians, 1);
  for (const auto& process : medians)
    if (const double z = runs_test_z(process); std::abs(z) > std::abs(timing.runs_z)) timing.runs_z = z;
  BootstrapOptions options;
  options.run_length = dependent_run_length(medians);
  timing.median_us = {timing.summary.median, bootstrap_time_interval(series, options)};
  timing.modes = find_two_modes(timing.times_us);
  timing.validity = judge_validity(point, arm, timing.summary.median, device);
  return timing;
}

bool has_times(const PointAnalysis& point) {
  return point.timing && !point.timing->times_us.empty();
}

// Between the beginnings of two runs; 0 where one of them is not recorded.
double hours_between(const RunRecord& a, const RunRecord& b) {
  const auto seconds = [](const RunRecord& run) {
    const auto started = run.root.find("started");
    return started == run.root.end() ? std::nullopt : utc_seconds(started->second);
  };
  const auto x = seconds(a), y = seconds(b);
  return x && y ? std::abs(*x - *y) / 3600 : 0;
}

void find_ceilings(RunAnalysis& analysis) {
  const std::vector<RunRecord>& runs = *analysis.runs;
  std::vector<std::optional<Ceiling>> own(runs.size());
  for (const PointAnalysis& point : analysis.points) {
    const DeviceUnderTest& device = analysis.device(point);
    if (point.record->experiment != kBandwidth || !point.usable() || !proven_cold(*point.record, device)) continue;
    const double bytes = point.record->bytes_read + point.record->bytes_written;
    const Ceiling here{rate_of(bytes / 1e3, point.timing->median_us), point.label, point.record->variant, point.run};
    if (!own[point.run] || here.gbs.value > own[point.run]->gbs.value) own[point.run] = here;
    const auto known = analysis.ceilings.find(device.name);
    if (known == analysis.ceilings.end() || here.gbs.value > known->second.gbs.value)
      analysis.ceilings[device.name] = here;
  }
  for (std::size_t r = 0; r < runs.size(); ++r) {
    std::optional<Ceiling> nearest;
    for (std::size_t b = 0; b < runs.size(); ++b) {
      if (!own[b] || analysis.devices[b].name != analysis.devices[r].name) continue;
      const double hours = hours_between(runs[r], runs[b]),
                   known = nearest ? hours_between(runs[r], runs[nearest->run]) : HUGE_VAL;
      if (hours < known || (hours == known && own[b]->gbs.value > nearest->gbs.value)) nearest = own[b];
    }
    analysis.run_ceilings.push_back(nearest);
  }
}

bool same_conditions(const PointRecord& a, const PointRecord& b, const std::vector<std::string>& along) {
  if (a.experiment != b.experiment || a.shape != b.shape || a.metric != b.metric) return false;
  if (along.empty()) return a.axes == b.axes;
  return std::all_of(along.begin(), along.end(), [&](const std::string& axis) {
    const auto x = a.axes.find(axis), y = b.axes.find(axis);
    return (x == a.axes.end()) == (y == b.axes.end()) && (x == a.axes.end() || x->second == y->second);
  });
}

// The baseline's own point of the same run at the published values of what it is tuned in; where that was not measured,
// one that differs in a single tuned axis.
std::optional<std::size_t> find_untuned(const RunAnalysis& analysis, std::size_t index, const ExperimentSpec& spec) {
  const PointAnalysis& point = analysis.points[index];
  const AxisValues away = tuned_away(spec, *point.record), published = published_identity(spec, *point.record);
  if (away.empty()) return std::nullopt;
  std::vector<AxisValues> wanted{published};
  for (const auto& [axis, value] : away) {
    wanted.push_back(identity_of(spec, *point.record));
    wanted.back()[axis] = published.at(axis);
  }
  for (const AxisValues& axes : wanted)
    for (std::size_t i = 0; i < analysis.points.size(); ++i) {
      const PointAnalysis& other = analysis.points[i];
      if (other.run != point.run || other.record->variant != spec.baseline || !other.usable()) continue;
      if (other.record->experiment == spec.name && other.record->shape == point.record->shape &&
          other.record->metric == point.record->metric && identity_of(spec, *other.record) == axes)
        return i;
    }
  return std::nullopt;
}

std::optional<std::size_t> find_baseline(const RunAnalysis& analysis, std::size_t index, const ExperimentSpec& spec) {
  const PointAnalysis& point = analysis.points[index];
  if (point.record->variant == spec.baseline) return find_untuned(analysis, index, spec);
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < analysis.points.size(); ++i) {
    const PointAnalysis& other = analysis.points[i];
    if (other.run != point.run || other.record->variant != spec.baseline || !other.usable()) continue;
    if (!same_conditions(*point.record, *other.record, spec.baseline_axes)) continue;
    if (!found || other.record->axes == point.record->axes) found = i;  // the same group is the best partner
  }
  return found;
}

void summarize_marks(PointAnalysis& point) {
  const RegionTable& table = point.record->regions;
  if (table.names.empty() || table.launches.empty()) return;
  try {
    point.regions = summarize_regions(table);
    if (table.ctas) point.reduced = reduce_last_launch(table);
  } catch (const std::invalid_argument& fault) {
    point.regions_fault = fault.what();
  }
}

// A file read twice would count each of its points as two independent ones.
void refuse_twins(const std::vector<RunRecord>& runs) {
  for (std::size_t b = 0; b < runs.size(); ++b)
    for (std::size_t a = 0; a < b; ++a)
      if (!runs[b].digest.empty() && runs[a].digest == runs[b].digest)
        throw UserError(fmt::format("{} and {} are the same file: give it once", runs[a].path, runs[b].path));
}

struct Comparisons {
  std::vector<Ratio> ratios;
  std::vector<std::string> labels;
  void add(const Ratio& ratio, const std::string& label) {
    ratios.push_back(ratio);
    labels.push_back(label);
  }
};

// Pairs of one code count where a pair of other code would be judged too: neighbours of one group, settled, one mode.
void find_floors(RunAnalysis& analysis) {
  std::map<std::tuple<std::string, std::string, std::string>, std::pair<Comparisons, Comparisons>> found;
  for (const PointAnalysis& point : analysis.points) {
    auto& [twins, variants] = found[{point.record->experiment, analysis.device(point).name, point.record->metric}];
    if (point.aa) twins.add(*point.aa, point.label);
    if (point.same_code && point.to_baseline->paired && analysis.undecided_because(point).empty())
      variants.add(*point.to_baseline, point.label);
  }
  for (const auto& [key, list] : found)
    analysis.floors[key] = {noise_floor(list.first.ratios, list.first.labels),
                            noise_floor(list.second.ratios, list.second.labels)};
}

}  // namespace

std::optional<Ceiling> RunAnalysis::ceiling(const PointAnalysis& point) const {
  return run_ceilings[point.run];
}

bool RunAnalysis::same_sitting(std::size_t run) const {
  const auto& best = run_ceilings[run];
  return !best || hours_between((*runs)[run], (*runs)[best->run]) <= kSittingHours;
}

NoiseFloors RunAnalysis::floor(const PointAnalysis& point) const {
  const auto it = floors.find({point.record->experiment, device(point).name, point.record->metric});
  return it == floors.end() ? NoiseFloors{} : it->second;
}

std::optional<Change> RunAnalysis::change(const PointAnalysis& point) const {
  if (!point.to_baseline) return std::nullopt;
  if (point.same_code) return Change::same_code;
  if (!undecided_because(point).empty()) return Change::undecided;
  return judge_change(point.to_baseline->ratio, floor(point).between_variants().delta());
}

std::string RunAnalysis::undecided_because(const PointAnalysis& point) const {
  if (!point.to_baseline) return "";
  for (const PointAnalysis* side : {&point, &points[*point.baseline]}) {
    if (!side->usable()) return "no usable time";
    if (side->record->warmup == "unsettled") return "warm-up unsettled";
    if (side->timing->modes) return "two modes";
  }
  return point.to_baseline->ratio.interval ? "" : "too few pairs";
}

bool RunAnalysis::above_ceiling(const PointAnalysis& point) const {
  const auto best = ceiling(point);
  if (!best || !point.usable() || point.timing->validity.metric != "cold") return false;
  const Estimate& gbs = point.timing->throughput.gbs;
  return gbs.interval && gbs.interval->low > best->gbs.value;
}

std::vector<std::vector<std::size_t>> points_by_device(const RunAnalysis& analysis, const std::string& experiment) {
  std::vector<std::string> names;
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < analysis.points.size(); ++i) {
    if (analysis.points[i].record->experiment != experiment) continue;
    const std::string& name = analysis.device(analysis.points[i]).name;
    const auto known = std::find(names.begin(), names.end(), name);
    const auto at = static_cast<std::size_t>(known - names.begin());
    if (known == names.end()) {
      names.push_back(name);
      groups.emplace_back();
    }
    groups[at].push_back(i);
  }
  return groups;
}

RunAnalysis analyze_runs(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                         const std::vector<DevicePeaks>& device_table) {
  refuse_twins(runs);
  RunAnalysis analysis;
  analysis.runs = &runs;
  for (std::size_t r = 0; r < runs.size(); ++r) {
    analysis.devices.push_back(device_under_test(runs[r], device_table));
    for (const PointRecord& record : runs[r].points) {
      PointAnalysis point;
      point.run = r;
      point.record = &record;
      point.label = runs.size() == 1 ? record.id : fmt::format("{}:{}", r + 1, record.id);
      analysis.points.push_back(std::move(point));
    }
  }
  parallel_for(analysis.points.size(), [&](std::size_t i) {
    PointAnalysis& point = analysis.points[i];
    point.timing = time_point(*point.record, analysis.device(point));
    summarize_marks(point);
    if (point.usable() && has_aa_twin(*point.record)) {
      try {
        point.aa = aa_ratio(*point.record);
      } catch (const std::invalid_argument&) {  // every shared block was dropped: no floor from this point
      }
    }
  });
  find_ceilings(analysis);
  parallel_for(analysis.points.size(), [&](std::size_t i) {
    PointAnalysis& point = analysis.points[i];
    if (!has_times(point)) return;
    point.timing->throughput =
        throughput_of(*point.record, point.timing->median_us, analysis.device(point), analysis.ceiling(point));
    const auto spec = std::find_if(specs.begin(), specs.end(),
                                   [&](const ExperimentSpec& s) { return s.name == point.record->experiment; });
    if (spec == specs.end() || !point.usable()) return;
    point.baseline = find_baseline(analysis, i, *spec);
    if (!point.baseline) return;
    point.to_baseline = ratio_of_points(*point.record, *analysis.points[*point.baseline].record);
    point.same_code = runs_baseline_code(*spec, *point.record, analysis.device(point).arch);
  });
  find_floors(analysis);
  return analysis;
}

}  // namespace hiplab
