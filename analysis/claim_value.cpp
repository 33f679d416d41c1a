// SPDX-License-Identifier: MIT
#include "analysis/claim_value.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <tuple>

#include "analysis/geometric_mean.hpp"
#include "analysis/point_identity.hpp"
#include "analysis/quantile.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

const std::set<std::string> kTimeQuantities{"time_us", "rate", "bandwidth_gbs", "share_of_ceiling",
                                            "share_of_datasheet"};
const std::set<std::string> kNumericQuantities{"rel_l2", "max_abs_over_rms", "distinct_ratio", "gate_failed", "workspace_mib"};

bool is_figure(const std::string& quantity) {
  return quantity.starts_with(kFigurePrefix);
}

bool matches_name(const std::string& pattern, const std::string& name) {
  return pattern.empty() || fnmatch(pattern.c_str(), name.c_str(), 0) == 0;
}

bool matches(const PointQuery& query, const PointRecord& point) {
  return matches_name(query.variant, point.variant) && matches_name(query.shape, point.shape) &&
         query.takes(point.axes);
}

// Factor from the quantity's own unit (us, 1/s, GB/s, 1) to the claim's.
double unit_factor(const ClaimSpec& claim) {
  if (claim.rule == "change_percent") return 1;
  if (claim.unit == "%") return 100;
  if (claim.rule == "ratio") return 1;
  if (claim.quantity == "time_us") return claim.unit == "ms" ? 1e-3 : claim.unit == "s" ? 1e-6 : 1;
  if (claim.quantity == "bandwidth_gbs") return claim.unit == "TB/s" ? 1e-3 : 1;
  if (is_figure(claim.quantity)) return claim.unit == "MiB" ? 0x1p-20 : claim.unit == "GiB" ? 0x1p-30 : 1;
  return 1;
}

// The figure that a quantity names; none: the point has no such figure.
const Figure* figure_of(const PointRecord& record, const std::string& quantity) {
  for (const Figure& figure : record.numerics.figures)
    if (kFigurePrefix + figure.name == quantity) return &figure;
  return nullptr;
}

// Why the point gives no value at all; empty: it gives one.
std::string unusable(const PointAnalysis& point, const std::string& quantity) {
  const PointRecord& record = *point.record;
  const bool time = is_time_quantity(quantity), figure = is_figure(quantity);
  const bool judged = record.status == "ok" || record.status == "gate_failed";
  if (!judged || ((time || figure) && record.status != "ok"))
    return fmt::format("point {} is {}{}", point.label, record.status,
                       record.message.empty() ? "" : ": " + record.message);
  if (figure && !figure_of(record, quantity)) return fmt::format("point {} has no {}", point.label, quantity);
  if (!time) return "";
  if (!point.timing) return fmt::format("point {} has no samples", point.label);
  if (!point.timing->validity.valid())
    return fmt::format("point {} is INVALID: {}", point.label, point.timing->validity.faults.front());
  if (!point.timing->validity.metric_note.empty())
    return fmt::format("point {}: {}", point.label, point.timing->validity.metric_note);
  return "";
}

// Why the point's time cannot decide although it has a value; empty: it can.
std::string undecidable(const PointAnalysis& point) {
  if (point.record->warmup == "unsettled") return fmt::format("the warm-up of point {} did not settle", point.label);
  if (point.timing->modes)
    return fmt::format("the times of point {} have two modes ({:.4g} and {:.4g} us)", point.label,
                       point.timing->modes->low_median, point.timing->modes->high_median);
  if (!point.timing->median_us.interval)
    return fmt::format("point {} has {} blocks: too few for an interval", point.label, point.timing->blocks);
  return "";
}

Estimate quotient(const Estimate& a, const Estimate& b) {
  Estimate q{a.value / b.value, std::nullopt};
  if (a.interval && b.interval)
    q.interval = Interval{a.interval->low / b.interval->high, a.interval->high / b.interval->low};
  return q;
}

std::optional<Estimate> time_quantity(const RunAnalysis& analysis, const PointAnalysis& point,
                                      const std::string& name) {
  const Timing& timing = *point.timing;
  if (name == "time_us") return timing.median_us;
  if (name == "rate") return rate_of(1e6, timing.median_us);
  if (name == "bandwidth_gbs") return timing.throughput.gbs;
  if (name == "share_of_ceiling") {
    const auto ceiling = analysis.ceiling(point);
    return ceiling ? std::optional(quotient(timing.throughput.gbs, ceiling->gbs)) : std::nullopt;
  }
  const auto& peaks = analysis.device(point).peaks;
  if (!peaks || peaks->bandwidth_gbs <= 0) return std::nullopt;
  const Interval exact{peaks->bandwidth_gbs, peaks->bandwidth_gbs};
  return quotient(timing.throughput.gbs, {peaks->bandwidth_gbs, exact});
}

double numeric_quantity(const PointRecord& record, const std::string& name) {
  if (is_figure(name)) return figure_of(record, name)->value;
  if (name == "rel_l2") return record.numerics.rel_l2;
  if (name == "max_abs_over_rms") return record.numerics.max_abs_over_rms;
  if (name == "distinct_ratio") return record.numerics.distinct_ratio;
  if (name == "workspace_mib") return record.workspace_bytes / (1024 * 1024);
  return record.status == "gate_failed" ? 1 : 0;
}

// What tells a point from another measurement of the same: variant, shape, metric and the axes of its own.
using Identity = std::tuple<std::string, std::string, std::string, AxisValues>;

Identity identity(const ExperimentSpec& spec, const PointAnalysis& point) {
  const PointRecord& record = *point.record;
  return {record.variant, record.shape, record.metric, identity_of(spec, record)};
}

// Collects the estimates of each point or pair, by its identity. One obstacle is enough for no value at all: what is
// left after the failures is not what the claim speaks of, and may be its better half.
struct Collected {
  const char* things = "points";
  const char* nothing = "no recorded point matches";
  std::vector<std::pair<std::vector<Identity>, std::vector<Estimate>>> estimates;  ///< as first met
  std::size_t blocked = 0, usable = 0;
  std::string obstacle, indecision;
  void add(std::vector<Identity> of, const Estimate& estimate) {
    ++usable;
    const auto known =
        std::find_if(estimates.begin(), estimates.end(), [&](const auto& entry) { return entry.first == of; });
    if (known == estimates.end())
      estimates.push_back({std::move(of), {estimate}});
    else
      known->second.push_back(estimate);
  }
  void block(const std::string& why) {
    ++blocked;
    if (obstacle.empty()) obstacle = why;
  }
  void doubt(const std::string& why) {
    if (indecision.empty()) indecision = why;
  }
};

ClaimValue combine(Collected&& all, bool exact, double factor,
                   const std::function<double(const std::vector<double>&)>& middle) {
  ClaimValue result;
  result.exact = exact;
  if (all.blocked > 0) {
    result.reason =
        fmt::format("{} of {} {} unusable: {}", all.blocked, all.blocked + all.usable, all.things, all.obstacle);
    return result;
  }
  if (all.estimates.empty()) {
    result.reason = all.nothing;
    return result;
  }
  result.reason = all.indecision;
  std::vector<double> values, lows, highs;
  for (const auto& [of, measured] : all.estimates) {
    const Estimate e = pooled(measured);
    values.push_back(e.value);
    if (!e.interval) continue;
    lows.push_back(e.interval->low);
    highs.push_back(e.interval->high);
  }
  result.value = Estimate{middle(values) * factor, std::nullopt};
  if (lows.size() == values.size()) result.value->interval = Interval{middle(lows) * factor, middle(highs) * factor};
  return result;
}

ClaimValue plain_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& spec,
                       const std::vector<std::size_t>& points) {
  const bool time = is_time_quantity(claim.quantity);
  Collected all;
  std::vector<std::string> labels;
  for (std::size_t i : points) {
    const PointAnalysis& point = analysis.points[i];
    if (const auto why = unusable(point, claim.quantity); !why.empty()) {
      all.block(why);
      continue;
    }
    std::optional<Estimate> value;
    if (time) {
      value = time_quantity(analysis, point, claim.quantity);
      if (!value) all.block(claim.quantity + " needs a ceiling or a datasheet row of this device, and there is none");
      if (const auto why = undecidable(point); !why.empty()) all.doubt(why);
    } else {
      const double number = numeric_quantity(*point.record, claim.quantity);
      value = Estimate{number, Interval{number, number}};
    }
    if (!value) continue;
    all.add({identity(spec, point)}, *value);
    labels.push_back(point.label);
  }
  ClaimValue result = combine(std::move(all), !time, unit_factor(claim),
                              [](const std::vector<double>& values) { return median(values); });
  if (result.value) result.points = std::move(labels);
  return result;
}

// Ratio of one pair in the quantity's own sense: a rate's ratio is the inverse of the times'.
Estimate pair_ratio(const PointAnalysis& of, const PointAnalysis& over, const std::string& quantity) {
  if (!is_time_quantity(quantity)) {
    const double r = numeric_quantity(*of.record, quantity) / numeric_quantity(*over.record, quantity);
    return {r, Interval{r, r}};
  }
  const Estimate times = ratio_of_points(*of.record, *over.record).ratio;
  if (quantity == "time_us") return times;
  double amount = 1;
  if (quantity != "rate")
    amount =
        (of.record->bytes_read + of.record->bytes_written) / (over.record->bytes_read + over.record->bytes_written);
  return rate_of(amount, times);
}

// Axes that both queries fix are what the claim compares along; all others that both points have must be equal.
bool is_pair(const PointAnalysis& of, const PointAnalysis& over, const ClaimSpec& claim) {
  if (of.run != over.run) return false;
  const bool along_shape = !claim.of.shape.empty() && !claim.over->shape.empty() && claim.of.shape != claim.over->shape;
  if (!along_shape && of.record->shape != over.record->shape) return false;
  const auto free = [&](const std::string& axis) {
    return claim.of.axes.contains(axis) && claim.over->axes.contains(axis);
  };
  for (const auto& [axis, value] : of.record->axes) {
    const auto other = over.record->axes.find(axis);
    if (!along_shape && !free(axis) && other != over.record->axes.end() && other->second != value) return false;
  }
  return true;
}

ClaimValue ratio_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& spec,
                       const std::vector<std::size_t>& of, const std::vector<std::size_t>& over) {
  const bool time = is_time_quantity(claim.quantity);
  Collected all;
  all.things = "pairs";
  if (!of.empty() && !over.empty()) all.nothing = "no pair of recorded points differs only in what the claim compares";
  std::vector<std::string> labels;
  for (std::size_t i : of) {
    for (std::size_t j : over) {
      const PointAnalysis &top = analysis.points[i], &bottom = analysis.points[j];
      if (!is_pair(top, bottom, claim)) continue;
      std::string why = unusable(top, claim.quantity);
      if (why.empty()) why = unusable(bottom, claim.quantity);
      if (!why.empty()) {
        all.block(why);
        continue;
      }
      if (time)
        for (const PointAnalysis* side : {&top, &bottom})
          if (const auto doubt = undecidable(*side); !doubt.empty()) all.doubt(doubt);
      Estimate ratio = pair_ratio(top, bottom, claim.quantity);
      if (!std::isfinite(ratio.value) || ratio.value <= 0) {
        all.block(fmt::format("the ratio of points {} and {} is not a positive number", top.label, bottom.label));
        continue;
      }
      all.add({identity(spec, top), identity(spec, bottom)}, ratio);
      labels.push_back(top.label);
      labels.push_back(bottom.label);
    }
  }
  const bool percent_change = claim.rule == "change_percent";
  ClaimValue result = combine(std::move(all), !time, percent_change ? 1 : unit_factor(claim), geometric_mean);
  if (percent_change && result.value) {
    result.value->value = 100 * (result.value->value - 1);
    if (auto& interval = result.value->interval) *interval = {100 * (interval->low - 1), 100 * (interval->high - 1)};
  }
  if (result.value) result.points = std::move(labels);
  return result;
}

// Share of the pairs that wrote the same bytes: outputs of different names count as the same where their bytes are.
ClaimValue same_bits_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& spec,
                           const std::vector<std::size_t>& of, const std::vector<std::size_t>& over) {
  ClaimValue result;
  result.exact = true;
  double equal = 0, pairs = 0;
  for (std::size_t i : of) {
    for (std::size_t j : over) {
      const PointAnalysis &one = analysis.points[i], &other = analysis.points[j];
      if (!is_pair(one, other, claim) || !tuned_as_asked(spec, claim.of, *one.record) ||
          !tuned_as_asked(spec, *claim.over, *other.record))
        continue;
      for (const PointAnalysis* point : {&one, &other}) {
        if (const auto why = unusable(*point, "rel_l2"); !why.empty()) result.reason = why;
        if (point->record->numerics.sha256.empty())
          result.reason = fmt::format("point {} has no digest of its output", point->label);
        result.points.push_back(point->label);
      }
      pairs += 1;
      equal += one.record->numerics.sha256 == other.record->numerics.sha256 ? 1 : 0;
    }
  }
  if (pairs == 0) result.reason = "no pair of recorded points differs only in what the claim compares";
  if (result.reason.empty())
    result.value = Estimate{equal / pairs, Interval{equal / pairs, equal / pairs}};
  else
    result.points.clear();
  return result;
}

}  // namespace

std::vector<std::size_t> picked_points(const RunAnalysis& analysis, const PointQuery& query,
                                       const std::string& experiment, const std::vector<std::size_t>& candidates) {
  std::vector<std::size_t> picked;
  for (std::size_t i : candidates) {
    const PointRecord& record = *analysis.points[i].record;
    if (record.experiment == experiment && matches(query, record)) picked.push_back(i);
  }
  // Where a warm time of the same buffers was recorded too, a claim means the cold one.
  const auto promised_cold = [&](std::size_t i) { return analysis.points[i].record->metric == "cold"; };
  if (std::any_of(picked.begin(), picked.end(), promised_cold))
    std::erase_if(picked, [&](std::size_t i) { return !promised_cold(i); });
  return picked;
}

bool tuned_as_asked(const ExperimentSpec& spec, const PointQuery& query, const PointRecord& point) {
  const AxisValues tuned = tuned_away(spec, point);
  return std::all_of(tuned.begin(), tuned.end(), [&](const auto& axis) { return query.axes.contains(axis.first); });
}

bool is_time_quantity(const std::string& quantity) {
  return kTimeQuantities.contains(quantity);
}

ClaimValue claim_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& experiment,
                       const std::vector<std::size_t>& candidates) {
  if (claim.rule == "same_bits" && claim.over)
    return same_bits_value(analysis, claim, experiment, picked_points(analysis, claim.of, experiment.name, candidates),
                           picked_points(analysis, *claim.over, experiment.name, candidates));
  if (!kTimeQuantities.contains(claim.quantity) && !is_figure(claim.quantity) &&
      !kNumericQuantities.contains(claim.quantity))
    throw UserError(
        fmt::format("claim {} of {}: quantity '{}' is not known", claim.id, experiment.name, claim.quantity));
  const auto of = picked_points(analysis, claim.of, experiment.name, candidates);
  if (claim.rule == "value") return plain_value(analysis, claim, experiment, of);
  if (claim.rule != "ratio" && claim.rule != "change_percent")
    throw UserError(fmt::format("claim {} of {}: rule '{}' is not known", claim.id, experiment.name, claim.rule));
  if (!claim.over)
    throw UserError(fmt::format("claim {} of {}: rule {} needs a query 'over'", claim.id, experiment.name, claim.rule));
  return ratio_value(analysis, claim, experiment, of,
                     picked_points(analysis, *claim.over, experiment.name, candidates));
}

}  // namespace hiplab
