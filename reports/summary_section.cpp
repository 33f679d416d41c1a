// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/number_text.hpp"
#include "analysis/point_identity.hpp"
#include "reports/claims_output.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"
#include "runner/expected_outcome.hpp"

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

// The ratios of one variant to the baseline on one device, cold or warm, at one setting of its tuning axes. What
// several files measured is pooled first: a place counts once.
struct VariantGain {
  std::string variant, metric, tuned, base;  ///< tuned, base: the tuning away from the published values, of both
  std::map<std::pair<std::string, AxisValues>, std::vector<Estimate>> places;  ///< by shape and identity
  Extremes single;
  std::size_t points = 0, changes[kChanges] = {};
};

double geometric_mean(const std::vector<double>& values) {
  double sum = 0;
  for (double v : values) sum += std::log(v);
  return std::exp(sum / static_cast<double>(values.size()));
}

std::vector<VariantGain> gains(const ReportContext& context, const std::vector<PointGroup>& groups,
                               const ExperimentSpec& spec) {
  std::vector<VariantGain> list;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.to_baseline) continue;
      const std::string &variant = point.record->variant, &metric = point.timing->validity.metric;
      const std::string tuned = axes_text(tuned_away(spec, *point.record));
      const std::string base = axes_text(tuned_away(spec, *context.analysis.points[*point.baseline].record));
      auto it = std::find_if(list.begin(), list.end(), [&](const VariantGain& g) {
        return g.variant == variant && g.metric == metric && g.tuned == tuned && g.base == base;
      });
      if (it == list.end()) it = list.insert(it, {variant, metric, tuned, base, {}, {}, 0, {}});
      const Estimate& ratio = point.to_baseline->ratio;
      it->places[{point.record->shape, identity_of(spec, *point.record)}].push_back(ratio);
      it->single.include(ratio.value, point.label);
      ++it->points;
      ++it->changes[static_cast<int>(*context.analysis.change(point))];
    }
  }
  return list;
}

// "faster at 3, slower at 4", of the words that occur.
std::string counted(const VariantGain& gain) {
  std::vector<std::string> parts;
  for (Change c : {Change::faster, Change::slower, Change::within_floor, Change::undecided, Change::same_code})
    if (const std::size_t n = gain.changes[static_cast<int>(c)])
      parts.push_back(fmt::format("{} at {}", change_name(c), n));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string gain_sentence(const VariantGain& gain, const ExperimentSpec& spec) {
  std::vector<double> values, lows, highs;
  for (const auto& [place, ratios] : gain.places) {
    const Estimate one = pooled(ratios);
    values.push_back(one.value);
    if (!one.interval) continue;
    lows.push_back(one.interval->low);
    highs.push_back(one.interval->high);
  }
  Estimate mean{geometric_mean(values), std::nullopt};
  if (lows.size() == values.size()) mean.interval = Interval{geometric_mean(lows), geometric_mean(highs)};
  const auto named = [](const std::string& variant, const std::string& tuned) {
    return fmt::format("`{}`{}", variant, tuned.empty() ? "" : " with " + tuned);
  };
  const std::string start = fmt::format("- {}, {}, took {} times the time of {}", named(gain.variant, gain.tuned),
                                        gain.metric, estimate_text(mean), named(spec.baseline, gain.base));
  if (gain.points == 1)
    return fmt::format("{} at the one point {}: {}.\n", start, point_link(gain.single.least_label),
                       counted(gain).substr(0, counted(gain).rfind(" at ")));
  const std::string points = gain.points == values.size() ? "" : fmt::format(" measured at {} points", gain.points);
  return fmt::format("{} (geometric mean of {} places{}, single points from {}): {}.\n", start, values.size(), points,
                     gain.single.text(), counted(gain));
}

// "up to 0.9 % (95th percentile of 96 comparisons; the largest, 3.7 %, at 2:000123)"
std::string floor_words(const NoiseFloor& floor) {
  if (floor.is_maximum)
    return fmt::format("up to {} % (the largest of {} comparisons, at {})", number_text(100 * floor.floor),
                       floor.comparisons, point_link(floor.widest));
  return fmt::format("up to {} % (the 95th percentile of {} comparisons; the largest, {} %, at {})",
                     number_text(100 * floor.floor), floor.comparisons, number_text(100 * floor.largest),
                     point_link(floor.widest));
}

// Which variants the comparisons of one code come from, and why they are that.
std::string same_code_words(const ReportContext& context, const PointAnalysis& first, const ExperimentSpec& spec) {
  std::vector<std::string> words;
  for (const SameCode& same : spec.same_code)
    if (std::any_of(context.analysis.points.begin(), context.analysis.points.end(), [&](const PointAnalysis& point) {
          return point.same_code && point.record->experiment == spec.name && point.record->variant == same.variant &&
                 context.analysis.device(point).name == context.analysis.device(first).name;
        }))
      words.push_back(fmt::format("`{}` and `{}`: {}", same.variant, same.as, same.because));
  return fmt::format("{}", fmt::join(words, "; "));
}

std::string floor_sentence(const ReportContext& context, const PointAnalysis& point, const ExperimentSpec& spec) {
  const NoiseFloors floors = context.analysis.floor(point);
  if (floors.between_variants().comparisons == 0)
    return "- No A/A comparison was recorded: the noise floor is not known.\n";
  std::string text = "- Noise floor:";
  if (floors.twin.comparisons)
    text +=
        fmt::format(" one variant replayed on the same buffers differed from itself by {}.", floor_words(floors.twin));
  if (floors.variants.comparisons)
    text += fmt::format(" Two variants that run one machine code, each on buffers of its own ({}), differed by {}.",
                        same_code_words(context, point, spec), floor_words(floors.variants));
  else if (spec.name != "bandwidth")
    text +=
        " No two variants here are known to run one machine code, so what buffers of their own make two variants "
        "differ by is not in it.";
  return text +
         fmt::format(
             " A change between variants counts beyond {} %, twice the wider of these and never less than {} %.\n",
             number_text(100 * floors.between_variants().delta()), number_text(100 * kDeltaPolicy));
}

// Points tuned away from the published values are in the tables only: the least of a tuned range is no figure of the
// variant.
std::string bandwidth_sentences(const ReportContext& context, const std::vector<PointGroup>& groups,
                                const ExperimentSpec& spec) {
  using Key = std::pair<std::string, std::string>;  // variant, metric: a cache's rate is no rate of the memory
  std::vector<Key> keys;
  std::map<Key, Extremes> rates, shares;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.usable() || !tuned_away(spec, *point.record).empty()) continue;
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

// Of an experiment that states which failures must happen.
std::string outcome_sentence(const ReportContext& context, const std::vector<PointGroup>& groups,
                             const ExperimentSpec& spec) {
  if (!states_outcomes(spec)) return "";
  std::size_t expected = 0;
  std::vector<std::string> faults;
  for (const PointGroup& group : groups)
    for (std::size_t i : group.points) {
      const PointOutcome outcome = outcome_of(spec, *context.analysis.points[i].record);
      expected += outcome.expected_failure;
      if (!outcome.fault.empty()) faults.push_back(context.analysis.points[i].label);
    }
  return fmt::format("- Failures that `experiment.toml` states: {} happened; {}.\n", expected,
                     faults.empty()
                         ? "every other outcome is as stated too"
                         : fmt::format("**{} outcomes are not as stated**: {}", faults.size(), point_links(faults)));
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
      text += count_sentence(context, here) + outcome_sentence(context, here, spec);
      if (context.analysis.device(first).cpu) {
        text += "- Rates and ratios of its functional times are in the tables only: they say nothing about a GPU.\n\n";
        continue;
      }
      text += bandwidth_sentences(context, here, spec);
      const auto ratios = gains(context, here, spec);
      if (spec.name != "bandwidth" && !ratios.empty())
        text +=
            "- The ratios that follow pool every shape, row count and width that a variant has: which way and how "
            "often. Where and how much is in the tables.\n";
      if (spec.name != "bandwidth")  // its kernels move different bytes: a ratio of their times says nothing
        for (const VariantGain& gain : ratios) text += gain_sentence(gain, spec);
      text += floor_sentence(context, first, spec) + "\n";
    }
  }
  if (!context.claims.empty())
    text += fmt::format("Published claims: {} in all; {}.\n\n", context.claims.size(), verdict_counts(context.claims));
  return text;
}

}  // namespace hiplab
