// SPDX-License-Identifier: MIT
// Each judge is seen to miss and to accuse: a self test that cannot fail is worth nothing.
#include "selftest/findings.hpp"

#include <gtest/gtest.h>

#include "tests/selftest/planted_run.hpp"

namespace hiplab::selftest {
namespace {

PlantedFault fault(const std::string& variant, Finder by, const std::string& words = "") {
  return {variant, "what", {by, words, ""}, {by, words, ""}};
}

/// Of one point `v`, changed by `plant`.
template <class Plant>
Finding judged(const PlantedFault& expected, Plant plant) {
  RunRecord run = planted_run();
  run.points = {planted_point("000000", "v", 10, 1)};
  plant(run.points[0]);
  const auto findings = judge_faults(run, {expected}, planted_spec(), {});
  EXPECT_EQ(findings.size(), 1u);
  return findings.at(0);
}

void fail_gate(PointRecord& point) {
  point.status = "gate_failed";
  point.message = "y: 1 elements NaN";
  point.samples.clear();
}

TEST(Findings, AFaultIsCaughtByWhatMustFindItForTheReasonStated) {
  EXPECT_EQ(judged(fault("v", Finder::gate, "NaN"), fail_gate).outcome, Outcome::caught);
  EXPECT_EQ(judged(fault("v", Finder::gate, "unwritten"), fail_gate).outcome, Outcome::missed);
  EXPECT_EQ(judged(fault("v", Finder::launch, "NaN"), fail_gate).outcome, Outcome::missed);
  EXPECT_EQ(judged(fault("v", Finder::gate, "NaN"), [](PointRecord&) {}).outcome, Outcome::missed);
}

TEST(Findings, AControlIsAccusedByAnythingThatIsSaidAgainstIt) {
  const auto control = fault("v", Finder::nothing);
  EXPECT_EQ(judged(control, [](PointRecord&) {}).outcome, Outcome::in_order);
  EXPECT_EQ(judged(control, fail_gate).outcome, Outcome::accused);
  EXPECT_EQ(judged(control, [](PointRecord& p) { p.status = "skipped"; }).outcome, Outcome::accused);
  EXPECT_EQ(judged(control, [](PointRecord& p) { p.samples[0].us = 0; }).outcome, Outcome::accused);
  EXPECT_EQ(judged(control, [](PointRecord& p) { p.numerics.deterministic = false; }).outcome, Outcome::accused);
}

TEST(Findings, OtherBitsAreFoundInTheRecordOfDeterminism) {
  const auto bits = fault("v", Finder::bits);
  EXPECT_EQ(judged(bits, [](PointRecord& p) { p.numerics.deterministic = false; }).outcome, Outcome::caught);
  EXPECT_EQ(judged(bits, [](PointRecord&) {}).outcome, Outcome::missed);
}

TEST(Findings, SkippedWorkIsFoundByTheFloorOfTheDevice) {
  DevicePeaks peaks;
  peaks.name = peaks.match = "Fake GPU";
  peaks.arch = "sm_00";
  peaks.bandwidth_gbs = 1000;
  peaks.last_level_cache_bytes = 1000;
  RunRecord run = planted_run();
  run.points = {planted_point("000000", "v", 10, 1)};
  run.points[0].bytes_read = 20e6;  // 20 us at 1000 GB/s
  run.points[0].rotation_bytes = 40e6;
  const auto expected = fault("v", Finder::floor, "under the physical floor");
  EXPECT_EQ(judge_faults(run, {expected}, planted_spec(), {peaks})[0].outcome, Outcome::caught);
  EXPECT_EQ(judge_faults(run, {expected}, planted_spec(), {})[0].outcome, Outcome::missed) << "no peaks, no floor";
}

TEST(Findings, AFaultWithoutAPointIsMissedAndOneThatCannotBeShownHereSaysWhy) {
  const auto absent = judge_faults(planted_run(), {fault("v", Finder::gate)}, planted_spec(), {});
  EXPECT_EQ(absent[0].outcome, Outcome::missed);
  PlantedFault elsewhere = fault("v", Finder::gate);
  elsewhere.gpu = {Finder::nothing, "", "no such thing"};
  const auto skipped = judge_faults(planted_run(), {elsewhere}, planted_spec(), {});
  EXPECT_EQ(skipped[0].outcome, Outcome::not_here);
  EXPECT_EQ(skipped[0].evidence, "no such thing");
}

TEST(Findings, EveryFaultInARecordIsCaught) {
  RunRecord run = planted_run();
  run.points = {planted_point("000000", "sound", 10, 1), planted_point("000001", "v", 10, 2)};
  const auto findings = judge_planted_records(run, planted_spec(), {});
  ASSERT_EQ(findings.size(), 7u);
  for (const auto& finding : findings) EXPECT_EQ(finding.outcome, Outcome::caught) << finding.fault << finding.evidence;
}

TEST(Findings, RecordsWithoutATimedControlAreAFailure) {
  RunRecord run = planted_run();
  const auto of_nothing = judge_planted_records(run, planted_spec(), {});
  ASSERT_EQ(of_nothing.size(), 1u);
  EXPECT_TRUE(is_failure(of_nothing[0]));
  run.points = {planted_point("000000", "sound", 10, 1)};
  run.points[0].samples.clear();
  EXPECT_TRUE(is_failure(judge_planted_records(run, planted_spec(), {}).at(0)));
}

TEST(Findings, ATimeThatIsProvenColdIsNoWarmOne) {
  RunRecord run = planted_run();
  run.points = {planted_point("000000", "sound", 10, 1), planted_point("000001", "longer", 10, 2)};
  EXPECT_EQ(judge_labels(run, planted_spec(), {}).outcome, Outcome::caught);
  run.points[1].rotation_bytes = 2000;
  EXPECT_EQ(judge_labels(run, planted_spec(), {}).outcome, Outcome::missed);
  run.points.clear();
  EXPECT_EQ(judge_labels(run, planted_spec(), {}).outcome, Outcome::missed) << "nothing was timed";
}

}  // namespace
}  // namespace hiplab::selftest
