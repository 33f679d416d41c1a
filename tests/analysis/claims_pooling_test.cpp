// SPDX-License-Identifier: MIT
// A point counts once in a claim, however often it was measured.
#include <cmath>

#include "tests/analysis/claims_case.hpp"

namespace hiplab {
namespace {

// One place measured in two files and another in one: each is one point of a claim about both.
TEST(ClaimsPooling, WhatIsMeasuredInSeveralFilesCountsOnce) {
  RunRecord again = record();
  again.digest = "another file";
  again.points.resize(2);  // M = 1 only, here 3 % slower
  for (PointRecord& p : again.points)
    for (Sample& sample : p.samples) sample.us *= 1.03;
  RunRecord third = again;
  third.digest = "a third file";
  ClaimSpec c = claim();
  c.of.axes.clear();  // M = 1 (about 103 us as the median of three) and M = 4 (150 us)
  const ClaimResult value = evaluate({record(), again, third}, c).at(0);
  EXPECT_NEAR(*value.measured, 126.5, 1) << "the median of all four times would be 103";
  EXPECT_LT(value.interval->low, 126) << "the 100 us of the first file are inside";
  EXPECT_EQ(value.points.size(), 4u) << "every point is named";

  ClaimSpec ratio = gain();
  ratio.rule = "ratio";
  ratio.unit = "";
  ratio.of.axes.clear();
  ratio.over->axes.clear();  // 0.8 at M = 1, three times, and 1.067 at M = 4
  const ClaimResult pairs = evaluate({record(), again, third}, ratio).at(0);
  EXPECT_NEAR(*pairs.measured, std::sqrt(0.8 * 160 / 150), 0.01) << "counted thrice it would be 0.86";
  EXPECT_EQ(pairs.points.size(), 8u);
}

TEST(ClaimsPooling, AnAxisThatTheVariantDoesNotReadMakesNoFurtherPoint) {
  RunRecord run = record();
  run.points.reserve(12);
  for (std::int64_t limit : {24, 64}) {
    PointRecord copy = run.points[0];
    copy.id = "00009" + std::to_string(limit % 10);
    copy.axes["limit"] = limit;
    run.points.push_back(copy);
  }
  ClaimSpec c = claim();
  c.of.axes.clear();
  ExperimentSpec spec = synthetic::demo_spec();
  spec.claims = {c};
  spec.tuning = {{"limit", 50, {}, {"other"}}};
  const std::vector<RunRecord> runs{run};
  const auto results = evaluate_claims(analyze_runs(runs, {spec}, {synthetic::device_row()}), {spec});
  EXPECT_NEAR(*results.at(0).measured, 125, 1) << "the median of 100, 100, 100 and 150 would be 100";
}

TEST(ClaimsPooling, AFailureInOneOfSeveralFilesIsNotOutvoted) {
  RunRecord again = record();
  again.digest = "another file";
  again.points[0].status = "gate_failed";
  EXPECT_EQ(evaluate({record(), again}, claim()).at(0).verdict, Verdict::not_measured);
}

}  // namespace
}  // namespace hiplab
