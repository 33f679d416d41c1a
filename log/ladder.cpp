// SPDX-License-Identifier: MIT
#include "log/ladder.hpp"

#include <algorithm>

namespace hiplab::log {
namespace {

struct Rung {
  std::string state, entry;
  Estimate level;
};

struct Ladder {
  std::string evidence, device, points;
  std::vector<Rung> rungs;  ///< the start first, then as they were kept

  const Rung* find(const std::string& state) const {
    const auto found = std::find_if(rungs.rbegin(), rungs.rend(), [&](const Rung& r) { return r.state == state; });
    return found == rungs.rend() ? nullptr : &*found;
  }
};

bool same_place(const Ladder& ladder, const LadderEntry& entry) {
  return ladder.evidence == entry.evidence && ladder.device == entry.device && ladder.points == entry.points;
}

std::string why_broken(const std::vector<Ladder>& ladders, const Ladder& last, const LadderEntry& entry) {
  if (std::any_of(ladders.begin(), ladders.end(), [&](const Ladder& l) { return same_place(l, entry); }))
    return "its base is no rung";
  if (last.evidence != entry.evidence) return "another class of evidence";
  if (last.device != entry.device) return "another device";
  return "other points";
}

}  // namespace

Estimate product(const Estimate& a, const Estimate& b) {
  Estimate result{a.value * b.value, std::nullopt};
  if (a.interval && b.interval)
    result.interval = Interval{a.interval->low * b.interval->low, a.interval->high * b.interval->high};
  return result;
}

std::vector<LadderStep> climb(const std::vector<LadderEntry>& entries) {
  std::vector<LadderStep> steps;
  std::vector<Ladder> ladders;
  std::size_t last = 0;  // ladder of the entry before; 0: none yet
  for (const LadderEntry& entry : entries) {
    LadderStep& step = steps.emplace_back();
    if (!entry.gain) continue;
    for (std::size_t i = ladders.size(); i-- > 0 && step.ladder == 0;) {
      const Ladder& ladder = ladders[i];
      if (!same_place(ladder, entry)) continue;
      if (const Rung* rung = ladder.find(entry.base)) {
        step.ladder = i + 1;
        step.on = rung->entry;
        step.level = rung->level;
      }
    }
    if (step.ladder == 0) {
      if (last > 0) step.broken = why_broken(ladders, ladders[last - 1], entry);
      ladders.push_back({entry.evidence, entry.device, entry.points, {{entry.base, "", step.level}}});
      step.ladder = ladders.size();
    }
    step.cumulative = product(step.level, *entry.gain);
    step.rung = entry.verdict == LogVerdict::keep;
    if (step.rung) ladders[step.ladder - 1].rungs.push_back({entry.fresh, entry.id, *step.cumulative});
    last = step.ladder;
  }
  return steps;
}

}  // namespace hiplab::log
