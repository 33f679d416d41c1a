// SPDX-License-Identifier: MIT
#include "log/verdict.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/geometric_mean.hpp"
#include "analysis/number_text.hpp"

namespace hiplab::log {
namespace {

std::size_t count(const std::vector<PlaceResult>& places, Change change) {
  return static_cast<std::size_t>(std::count_if(places.begin(), places.end(),
                                                [&](const PlaceResult& p) { return !p.wrong && p.change == change; }));
}

/// "2 of 4 points faster, 1 slower"
std::string counts_text(const std::vector<PlaceResult>& places) {
  std::string text;
  for (Change change : {Change::faster, Change::slower, Change::within_floor, Change::undecided, Change::same_code})
    if (const auto n = count(places, change))
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", n, change_name(change));
  return fmt::format("of {} point{}: {}", places.size(), places.size() == 1 ? "" : "s", text);
}

}  // namespace

const char* verdict_name(LogVerdict verdict) {
  constexpr const char* kNames[] = {"KEEP", "REVERTED", "NO IMPACT", "PENDING", "BLOCKED"};
  return kNames[static_cast<int>(verdict)];
}

std::optional<LogVerdict> verdict_of(const std::string& name) {
  for (LogVerdict verdict : kLogVerdicts)
    if (name == verdict_name(verdict)) return verdict;
  return std::nullopt;
}

std::optional<Estimate> mean_ratio(const std::vector<PlaceResult>& places) {
  std::vector<double> values, lows, highs;
  for (const PlaceResult& place : places) {
    if (!place.ratio) return std::nullopt;
    values.push_back(place.ratio->value);
    if (!place.ratio->interval) continue;
    lows.push_back(place.ratio->interval->low);
    highs.push_back(place.ratio->interval->high);
  }
  if (values.empty()) return std::nullopt;
  Estimate mean{geometric_mean(values), std::nullopt};
  if (lows.size() == values.size()) mean.interval = Interval{geometric_mean(lows), geometric_mean(highs)};
  return mean;
}

double largest_delta(const std::vector<PlaceResult>& places) {
  double delta = 0;
  for (const PlaceResult& place : places) delta = std::max(delta, place.delta);
  return delta;
}

Derived derive_verdict(const std::vector<PlaceResult>& places, bool functional) {
  for (const PlaceResult& place : places)
    if (place.wrong)
      return {LogVerdict::reverted, fmt::format("wrong at point {}: {}", place.new_point, place.because)};
  if (!places.empty() && count(places, Change::same_code) == places.size())
    return {LogVerdict::no_impact, "the same device code at every point: a difference in time is the machine's"};
  if (functional) return {LogVerdict::pending, "times of the CPU ground are functional and decide nothing"};
  const auto mean = mean_ratio(places);
  if (!mean) return {LogVerdict::pending, "not every point has a usable time"};
  for (const PlaceResult& place : places)
    if (place.change == Change::undecided && !place.because.empty())
      return {LogVerdict::pending, fmt::format("the time of point {} cannot be relied on: {}; {}", place.new_point,
                                               place.because, counts_text(places))};
  const double delta = largest_delta(places);
  const std::string seen = counts_text(places);
  const std::string edge = fmt::format("1 +- {} %", number_text(100 * delta));
  const std::size_t faster = count(places, Change::faster), slower = count(places, Change::slower);
  const Change overall = judge_change(*mean, delta);
  if (overall == Change::faster && faster > 0 && slower == 0)
    return {LogVerdict::keep, fmt::format("the mean's interval is below {}; {}", edge, seen)};
  if (overall == Change::slower && slower > 0 && faster == 0)
    return {LogVerdict::reverted, fmt::format("the mean's interval is above {}; {}", edge, seen)};
  if (overall == Change::within_floor && faster + slower == 0)
    return {LogVerdict::no_impact, fmt::format("the mean's interval is inside {}; {}", edge, seen)};
  if (faster > 0 && slower > 0)
    return {LogVerdict::pending, fmt::format("points disagree, so a person decides; {}", seen)};
  return {LogVerdict::pending, fmt::format("the mean's interval is {} {}; {}",
                                           overall == Change::undecided      ? "across an edge of"
                                           : overall == Change::within_floor ? "inside"
                                                                             : "outside of",
                                           edge, seen)};
}

}  // namespace hiplab::log
