// SPDX-License-Identifier: MIT
#include "analysis/telemetry_summary.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/quantile.hpp"

namespace hiplab {
namespace {

struct Span {
  double begin_s, end_s;
};

Readings readings_of(std::vector<double> values) {
  std::erase_if(values, [](double value) { return value < 0; });
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  return {values.size(), values.front(), quantile_of_sorted(values, 0.5), values.back()};
}

/// Blocks of all points, joined where they touch, in order of time. Blocks of one sitting do not overlap.
std::vector<Span> blocks_of(const RunRecord& run) {
  std::vector<Span> windows;
  for (const auto& point : run.points)
    for (const auto& sample : point.samples)
      if (sample.began_s >= 0) windows.push_back({sample.began_s, sample.ended_s});
  std::sort(windows.begin(), windows.end(), [](const Span& a, const Span& b) { return a.begin_s < b.begin_s; });
  // Windows of one block follow each other within the microseconds that the host needs; blocks are further apart only
  // where something stands between them, and a reading there describes no sample.
  constexpr double kGap_s = 1e-4;
  std::vector<Span> blocks;
  for (const Span& window : windows)
    if (!blocks.empty() && window.begin_s - blocks.back().end_s <= kGap_s)
      blocks.back().end_s = std::max(blocks.back().end_s, window.end_s);
    else
      blocks.push_back(window);
  return blocks;
}

/// The first span that ends at `time_s` or later holds it, or none does.
bool within(const std::vector<Span>& spans, double begin_s, double end_s) {
  const auto span = std::partition_point(spans.begin(), spans.end(), [&](const Span& s) { return s.end_s < begin_s; });
  return span != spans.end() && span->begin_s <= end_s;
}

std::vector<Span> looks_of(const TelemetryRecord& telemetry) {
  std::vector<Span> looks;
  for (const auto& reading : telemetry.readings)
    looks.push_back({reading.time_s - reading.read_us / 2e6, reading.time_s + reading.read_us / 2e6});
  std::sort(looks.begin(), looks.end(), [](const Span& a, const Span& b) { return a.begin_s < b.begin_s; });
  return looks;
}

void compare_windows(const RunRecord& run, TelemetrySummary& summary) {
  const auto looks = looks_of(run.telemetry);
  std::vector<double> during, apart;
  for (const auto& point : run.points) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<double>> times;  // by process and side
    for (const auto& sample : point.samples) times[{sample.process, sample.side}].push_back(sample.us);
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> medians;
    for (const auto& [key, all] : times) medians[key] = median(all);
    for (const auto& sample : point.samples) {
      if (sample.began_s < 0) continue;
      const double off = std::log(sample.us / medians.at({sample.process, sample.side}));
      (within(looks, sample.began_s, sample.ended_s) ? during : apart).push_back(off);
    }
  }
  summary.overlapped = during.size();
  summary.apart = apart.size();
  if (during.size() < kLeastOverlapped || apart.size() < kLeastOverlapped) return;
  const double base = median(apart);
  std::sort(during.begin(), during.end());
  Estimate cost{quantile_of_sorted(during, 0.5) - base, {}};
  if (const auto interval = quantile_interval(during, 0.5, 0.975))
    cost.interval = Interval{interval->low - base, interval->high - base};
  summary.cost = cost;
}

}  // namespace

TelemetrySummary summarize_telemetry(const RunRecord& run) {
  TelemetrySummary summary;
  const auto blocks = blocks_of(run);
  std::vector<double> clock, memory_clock, power, temperature, memory, lengths;
  for (const auto& reading : run.telemetry.readings) {
    ++summary.readings;
    lengths.push_back(reading.read_us);
    if (!within(blocks, reading.time_s, reading.time_s)) continue;
    ++summary.inside;
    clock.push_back(reading.clock_mhz);
    memory_clock.push_back(reading.memory_clock_mhz);
    power.push_back(reading.power_w);
    temperature.push_back(reading.temperature_c);
    memory.push_back(reading.memory_used_bytes);
    for (std::uint32_t bit = 1; bit; bit <<= 1)
      if (reading.throttle & bit) ++summary.reasons[bit];
    summary.with_others += reading.others > 0;
    summary.others_unknown += reading.others < 0;
  }
  summary.clock_mhz = readings_of(std::move(clock));
  summary.memory_clock_mhz = readings_of(std::move(memory_clock));
  summary.power_w = readings_of(std::move(power));
  summary.temperature_c = readings_of(std::move(temperature));
  summary.memory_used_bytes = readings_of(std::move(memory));
  summary.read_us = readings_of(std::move(lengths));
  for (const auto& point : run.points)
    for (const auto& sample : point.samples) {
      ++summary.samples;
      for (std::uint32_t bit = 1; bit; bit <<= 1)
        if (sample.flag & bit) ++summary.flags[bit];
    }
  compare_windows(run, summary);
  return summary;
}

}  // namespace hiplab
