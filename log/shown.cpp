// SPDX-License-Identifier: MIT
#include "log/shown.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace hiplab::log {
namespace {

/// A state is the code of one build: the same variant of another commit is another state.
std::string state(const std::string& code, const RunSource& run) {
  return code + "@" + run.build;
}

void show_measured(const Generated& g, Shown& shown, LadderEntry& rung) {
  shown.evidence = g.evidence;
  shown.device = g.device;
  shown.points = fmt::format("{}; {}", fmt::join(g.points, "; "), g.selection.metric);
  if (g.ratio && !g.functional) shown.gain = inverse(*g.ratio);
  rung.base = state(g.base, g.runs.back());
  rung.fresh = state(g.fresh, g.runs.front());
}

void show_cited(const Cited& cited, Shown& shown, LadderEntry& rung) {
  shown.evidence = "CITED";
  shown.device = shown.figures->device;
  shown.points = cited.points;
  shown.verdict = shown.figures->verdict;
  if (shown.figures->gain) shown.gain = Estimate{*shown.figures->gain, std::nullopt};
  rung.base = cited.base;
  rung.fresh = cited.fresh;
}

}  // namespace

Estimate inverse(const Estimate& estimate) {
  Estimate result{1 / estimate.value, std::nullopt};
  if (estimate.interval) result.interval = Interval{1 / estimate.interval->high, 1 / estimate.interval->low};
  return result;
}

std::vector<Shown> shown_entries(const Log& log, const std::filesystem::path& log_file) {
  std::vector<Shown> all;
  std::vector<LadderEntry> rungs;
  for (const Entry& entry : log.entries) {
    Shown& shown = all.emplace_back();
    LadderEntry& rung = rungs.emplace_back();
    shown.entry = &entry;
    shown.evidence = "none";
    if (entry.generated) {
      shown.verdict = entry.generated->derived.verdict;
      show_measured(*entry.generated, shown, rung);
    } else if (entry.cited) {
      shown.figures = read_cited(log, entry, log_file);
      show_cited(*entry.cited, shown, rung);
    }
    if (entry.decision) shown.verdict = entry.decision->verdict;
    rung.id = entry.id;
    rung.verdict = shown.verdict;
    rung.evidence = shown.evidence;
    rung.device = shown.device;
    rung.points = shown.points;
    rung.gain = shown.gain;
  }
  const auto steps = climb(rungs);
  for (std::size_t i = 0; i < all.size(); ++i) all[i].step = steps[i];
  return all;
}

}  // namespace hiplab::log
