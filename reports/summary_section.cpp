// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/number_text.hpp"
#include "reports/claims_output.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

// The least and the greatest of a number over points, each with the point that it comes from.
struct Extremes {
  double least = HUGE_VAL, most = -HUGE_VAL;
  std::string least_label, most_label;
  void include(double value, const std::string& label) {
    if (value < least) {
      least = value;
      least_label = label;
    }
    if (value > most) {
      most = value;
      most_label = label;
    }
  }
  bool empty() const { return least > most; }
  std::string text(double factor = 1) const {
    if (least_label == most_label) return fmt::format("{} ({})", number_text(factor * least), point_link(least_label));
    return fmt::format("{} ({}) to {} ({})", number_text(factor * least), point_link(least_label),
                       number_text(factor * most), point_link(most_label));
  }
};

// The ratios of one variant to the baseline on one device, cold or warm.
struct VariantGain {
  std::string variant, metric;
  std::vector<double> ratios, lows, highs;
  Extremes single;
  std::size_t changes[4] = {};
};

double geometric_mean(const std::vector<double>& values) {
  double sum = 0;
  for (double v : values) sum += std::log(v);
  return std::exp(sum / static_cast<double>(values.size()));
}

std::vector<VariantGain> gains(const ReportContext& context, const std::vector<PointGroup>& groups) {
  std::vector<VariantGain> list;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.to_baseline) continue;
      const std::string& metric = point.timing->validity.metric;
      auto it = std::find_if(list.begin(), list.end(), [&](const VariantGain& g) {
        return g.variant == point.record->variant && g.metric == metric;
      });
      if (it == list.end()) {
        list.emplace_back();
        list.back().variant = point.record->variant;
        list.back().metric = metric;
        it = list.end() - 1;
      }
      const Estimate& ratio = point.to_baseline->ratio;
      it->ratios.push_back(ratio.value);
      it->single.include(ratio.value, point.label);
      ++it->changes[static_cast<int>(*context.analysis.change(point))];
      if (!ratio.interval) continue;
      it->lows.push_back(ratio.interval->low);
      it->highs.push_back(ratio.interval->high);
    }
  }
  return list;
}

std::string gain_sentence(const VariantGain& gain, const ExperimentSpec& spec) {
  Estimate mean{geometric_mean(gain.ratios), std::nullopt};
  if (gain.lows.size() == gain.ratios.size())
    mean.interval = Interval{geometric_mean(gain.lows), geometric_mean(gain.highs)};
  const auto count = [&](Change c) { return gain.changes[static_cast<int>(c)]; };
  const std::string start = fmt::format("- `{}`, {}, took {} times the time of `{}`", gain.variant, gain.metric,
                                        estimate_text(mean), spec.baseline);
  if (gain.ratios.size() == 1) {
    for (Change c : {Change::faster, Change::slower, Change::within_floor, Change::undecided})
      if (count(c))
        return fmt::format("{} at the one point {}: {}.\n", start, point_link(gain.single.least_label), change_name(c));
  }
  return fmt::format(
      "{} (geometric mean of {} points, single points from {}): faster at {}, slower at {}, within the noise floor at "
      "{}, "
      "undecided at {}.\n",
      start, gain.ratios.size(), gain.single.text(), count(Change::faster), count(Change::slower),
      count(Change::within_floor), count(Change::undecided));
}

std::string floor_sentence(const ReportContext& context, const PointAnalysis& point) {
  const NoiseFloor floor = context.analysis.floor(point);
  if (floor.comparisons == 0) return "- No A/A comparison was recorded: the noise floor is not known.\n";
  return fmt::format(
      "- The same code measured twice differed by up to {} % ({} of {} A/A comparisons); a change counts "
      "beyond {} %.\n",
      number_text(100 * floor.floor), floor.is_maximum ? "the largest" : "the 95th percentile", floor.comparisons,
      number_text(100 * floor.delta()));
}

std::string bandwidth_sentences(const ReportContext& context, const std::vector<PointGroup>& groups) {
  using Key = std::pair<std::string, std::string>;  // variant, metric: a cache's rate is no rate of the memory
  std::vector<Key> keys;
  std::map<Key, Extremes> rates, shares;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.usable()) continue;
      const Key key{point.record->variant, point.timing->validity.metric};
      if (!rates.contains(key)) keys.push_back(key);
      const Throughput& t = point.timing->throughput;
      rates[key].include(t.gbs.value, point.label);
      if (t.of_ceiling) shares[key].include(*t.of_ceiling, point.label);
    }
  }
  std::string text;
  for (const Key& key : keys) {
    const Extremes& share = shares[key];
    text += fmt::format("- `{}`, {}, moved its least traffic at {} GB/s", key.first, key.second, rates[key].text());
    if (!share.empty() && share.least_label == share.most_label)
      text += fmt::format(", {} % of the measured ceiling", number_text(100 * share.least));
    else if (!share.empty())
      text += fmt::format(", {} to {} % of the measured ceiling", number_text(100 * share.least),
                          number_text(100 * share.most));
    text += ".\n";
  }
  return text;
}

std::string count_sentence(const ReportContext& context, const std::vector<PointGroup>& groups) {
  std::size_t all = 0, passed = 0, usable = 0, skipped = 0;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      ++all;
      passed += point.passed();
      usable += point.usable();
      skipped += point.record->status == "skipped";
    }
  }
  return fmt::format(
      "- {} points: {} passed the numeric gate, {} of them with a usable time; {} failed, {} skipped with a "
      "reason.\n",
      all, passed, usable, all - passed - skipped, skipped);
}

std::string check_sentence(const ReportContext& context, const std::vector<PointGroup>& groups) {
  std::size_t all = 0, passed = 0;
  for (const PointGroup& group : groups) {
    all += group.points.size();
    for (std::size_t i : group.points) passed += context.analysis.points[i].passed();
  }
  return fmt::format("- {} of {} checks passed.\n", passed, all);
}

}  // namespace

std::string summary_section(const ReportContext& context) {
  std::string text = "## Summary\n\n";
  for (const ExperimentSpec& spec : context.specs) {
    auto groups = point_groups(context.analysis, spec);
    if (spec.conformance) {  // no time of it means anything
      text += fmt::format("**{}**, conformance:\n\n{}\n", spec.name, check_sentence(context, groups));
      continue;
    }
    while (!groups.empty()) {
      const std::string device = groups.front().device;
      std::vector<PointGroup> here;
      for (const PointGroup& g : groups)
        if (g.device == device) here.push_back(g);
      std::erase_if(groups, [&](const PointGroup& g) { return g.device == device; });
      const PointAnalysis& first = context.analysis.points[here.front().points.front()];
      text += fmt::format("**{}**, {}:\n\n", spec.name, measured_on(context.analysis.device(first)));
      text += count_sentence(context, here);
      if (context.analysis.device(first).cpu) {
        text += "- Rates and ratios of its functional times are in the tables only: they say nothing about a GPU.\n\n";
        continue;
      }
      text += bandwidth_sentences(context, here);
      if (spec.name != "bandwidth")  // its kernels move different bytes: a ratio of their times says nothing
        for (const VariantGain& gain : gains(context, here)) text += gain_sentence(gain, spec);
      text += floor_sentence(context, first) + "\n";
    }
  }
  if (!context.claims.empty())
    text += fmt::format("Published claims: {} in all; {}.\n\n", context.claims.size(), verdict_counts(context.claims));
  return text;
}

}  // namespace hiplab
