// SPDX-License-Identifier: MIT
#include "analysis/run_analysis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "analysis/dependence.hpp"
#include "analysis/quantile.hpp"
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

void find_ceilings(RunAnalysis& analysis) {
  for (const PointAnalysis& point : analysis.points) {
    const DeviceUnderTest& device = analysis.device(point);
    if (point.record->experiment != kBandwidth || !point.usable() || !proven_cold(*point.record, device)) continue;
    const double bytes = point.record->bytes_read + point.record->bytes_written;
    const Estimate gbs = rate_of(bytes / 1e3, point.timing->median_us);
    const auto known = analysis.ceilings.find(device.name);
    if (known == analysis.ceilings.end() || gbs.value > known->second.gbs.value)
      analysis.ceilings[device.name] = {gbs, point.label, point.record->variant};
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

std::optional<std::size_t> find_baseline(const RunAnalysis& analysis, std::size_t index, const ExperimentSpec& spec) {
  const PointAnalysis& point = analysis.points[index];
  if (point.record->variant == spec.baseline) return std::nullopt;
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

void find_floors(RunAnalysis& analysis) {
  std::map<std::tuple<std::string, std::string, std::string>, std::vector<Ratio>> ratios;
  for (const PointAnalysis& point : analysis.points)
    if (point.aa)
      ratios[{point.record->experiment, analysis.device(point).name, point.record->metric}].push_back(*point.aa);
  for (const auto& [key, list] : ratios) analysis.floors[key] = noise_floor(list);
}

}  // namespace

std::optional<Ceiling> RunAnalysis::ceiling(const PointAnalysis& point) const {
  const auto it = ceilings.find(device(point).name);
  return it == ceilings.end() ? std::nullopt : std::optional(it->second);
}

NoiseFloor RunAnalysis::floor(const PointAnalysis& point) const {
  const auto it = floors.find({point.record->experiment, device(point).name, point.record->metric});
  return it == floors.end() ? NoiseFloor{} : it->second;
}

std::optional<Change> RunAnalysis::change(const PointAnalysis& point) const {
  if (!point.to_baseline) return std::nullopt;
  if (!undecided_because(point).empty()) return Change::undecided;
  return judge_change(point.to_baseline->ratio, floor(point).delta());
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
  find_floors(analysis);
  parallel_for(analysis.points.size(), [&](std::size_t i) {
    PointAnalysis& point = analysis.points[i];
    if (!has_times(point)) return;
    point.timing->throughput =
        throughput_of(*point.record, point.timing->median_us, analysis.device(point), analysis.ceiling(point));
    const auto spec = std::find_if(specs.begin(), specs.end(),
                                   [&](const ExperimentSpec& s) { return s.name == point.record->experiment; });
    if (spec == specs.end() || !point.usable()) return;
    point.baseline = find_baseline(analysis, i, *spec);
    if (point.baseline) point.to_baseline = ratio_of_points(*point.record, *analysis.points[*point.baseline].record);
  });
  return analysis;
}

}  // namespace hiplab
