// SPDX-License-Identifier: MIT
// A recorded run of known times, claims about it, and their verdicts.
#pragma once
#include <gtest/gtest.h>

#include "analysis/claims.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {

// baseline 100 us and other 80 us at M = 1; 150 and 160 at M = 4; 100 MB at each point.
inline RunRecord record(RunRecord run = synthetic::gpu_run()) {
  SeededRandom random(8);
  run.points.reserve(8);
  int id = 0;
  for (const auto& [m, base_us, other_us] : {std::tuple(1, 100.0, 80.0), std::tuple(4, 150.0, 160.0)}) {
    std::vector<synthetic::Arm> arms;
    for (const char* variant : {"baseline", "other"}) {
      PointRecord& p =
          run.points.emplace_back(synthetic::point("00000" + std::to_string(id++), "demo", variant, "s", {{"M", m}}));
      p.bytes_read = 50e6;
      arms.push_back({&p, variant[0] == 'b' ? base_us : other_us});
    }
    synthetic::measure(arms, {0.004}, 3, 12, random);
  }
  return run;
}

inline ClaimSpec claim() {
  ClaimSpec c;
  c.id = "c";
  c.statement = "a statement";
  c.source = "a log";
  c.published = 100;
  c.unit = "us";
  c.tolerance = 0.05;
  c.quantity = "time_us";
  c.of = {"baseline", "s", {{"M", 1}}};
  return c;
}

inline ClaimSpec gain() {
  ClaimSpec c = claim();
  c.rule = "change_percent";
  c.unit = "%";
  c.published = -20;
  c.of = {"other", "", {{"M", 1}}};
  c.over = PointQuery{"baseline", "", {{"M", 1}}};
  return c;
}

inline std::vector<ClaimResult> evaluate(const std::vector<RunRecord>& runs, const ClaimSpec& c) {
  ExperimentSpec spec = synthetic::demo_spec();
  spec.claims = {c};
  return evaluate_claims(analyze_runs(runs, {spec}, {synthetic::device_row()}), {spec});
}

inline ClaimResult evaluate_one(const RunRecord& run, const ClaimSpec& c) {
  const auto results = evaluate({run}, c);
  EXPECT_EQ(results.size(), 1u);
  return results.at(0);
}

}  // namespace hiplab
