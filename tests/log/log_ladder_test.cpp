// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>

#include "log/ladder.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab::log {
namespace {

LadderEntry entry(std::string id, LogVerdict verdict, std::string base, std::string fresh, double gain) {
  LadderEntry e;
  e.id = std::move(id);
  e.verdict = verdict;
  e.evidence = "MEASURED";
  e.device = "Example GPU 1";
  e.points = "small M=1";
  e.base = std::move(base);
  e.fresh = std::move(fresh);
  e.gain = Estimate{gain, Interval{gain / 1.1, gain * 1.1}};
  return e;
}

TEST(LogLadder, KeptEntriesMultiplyAndSoDoTheEnds) {
  const auto steps = climb({entry("1", LogVerdict::keep, "a", "b", 1.2), entry("2", LogVerdict::keep, "b", "c", 1.5)});
  EXPECT_EQ(steps[1].ladder, 1u);
  EXPECT_TRUE(steps[1].rung);
  EXPECT_EQ(steps[1].on, "1");
  EXPECT_NEAR(steps[1].cumulative->value, 1.8, 1e-12);
  EXPECT_NEAR(steps[1].cumulative->interval->low, 1.8 / 1.21, 1e-12);
  EXPECT_NEAR(steps[1].cumulative->interval->high, 1.8 * 1.21, 1e-12);
}

TEST(LogLadder, OthersStandBesideItAndDoNotMoveIt) {
  const auto steps =
      climb({entry("1", LogVerdict::keep, "a", "b", 1.2), entry("2", LogVerdict::reverted, "b", "x", 0.5),
             entry("3", LogVerdict::no_impact, "b", "y", 1.0), entry("4", LogVerdict::keep, "b", "c", 1.5)});
  EXPECT_FALSE(steps[1].rung);
  EXPECT_NEAR(steps[1].cumulative->value, 0.6, 1e-12) << "where it would have led";
  EXPECT_NEAR(steps[3].cumulative->value, 1.8, 1e-12);
  EXPECT_EQ(steps[3].on, "1");
}

TEST(LogLadder, TwoAlternativesOfOneBaseAreNotMultiplied) {
  const auto steps = climb({entry("1", LogVerdict::keep, "a", "b", 1.2), entry("2", LogVerdict::keep, "a", "c", 1.5)});
  EXPECT_NEAR(steps[1].cumulative->value, 1.5, 1e-12);
  EXPECT_EQ(steps[1].on, "") << "it stands on the start";
  EXPECT_EQ(steps[1].ladder, 1u);
}

TEST(LogLadder, ARevertedStateIsNoRung) {
  const auto steps =
      climb({entry("1", LogVerdict::reverted, "a", "b", 0.9), entry("2", LogVerdict::keep, "b", "c", 1.5)});
  EXPECT_EQ(steps[1].ladder, 2u);
  EXPECT_EQ(steps[1].broken, "its base is no rung");
  EXPECT_NEAR(steps[1].cumulative->value, 1.5, 1e-12);
}

TEST(LogLadder, OtherPointsDevicesOrEvidenceBreakTheChain) {
  const LadderEntry first = entry("1", LogVerdict::keep, "a", "b", 1.2);
  LadderEntry points = entry("2", LogVerdict::keep, "b", "c", 1.5), device = points, evidence = points;
  points.points = "small M=6";
  device.device = "Example GPU 2";
  evidence.evidence = "CITED";
  for (const auto& [other, why] : {std::pair{points, "other points"}, std::pair{device, "another device"},
                                   std::pair{evidence, "another class of evidence"}}) {
    const auto steps = climb({first, other});
    EXPECT_EQ(steps[1].ladder, 2u) << why;
    EXPECT_EQ(steps[1].broken, why);
    EXPECT_NEAR(steps[1].cumulative->value, 1.5, 1e-12) << why;
  }
}

TEST(LogLadder, AnotherBuildAtPointsKnownBeforeIsNoRungWhateverStoodBetween) {
  LadderEntry other = entry("2", LogVerdict::keep, "b", "c", 3);
  other.points = "elsewhere";
  const auto steps =
      climb({entry("1", LogVerdict::keep, "a@1", "b@1", 1.2), other, entry("3", LogVerdict::keep, "b@2", "c@2", 1.5)});
  EXPECT_EQ(steps[2].ladder, 3u);
  EXPECT_EQ(steps[2].broken, "its base is no rung");
}

TEST(LogLadder, ALadderGoesOnAfterEntriesOfAnother) {
  LadderEntry other = entry("2", LogVerdict::keep, "b", "c", 3);
  other.points = "elsewhere";
  const auto steps =
      climb({entry("1", LogVerdict::keep, "a", "b", 1.2), other, entry("3", LogVerdict::keep, "b", "c", 1.5)});
  EXPECT_EQ(steps[2].ladder, 1u);
  EXPECT_EQ(steps[2].broken, "");
  EXPECT_NEAR(steps[2].cumulative->value, 1.8, 1e-12);
}

TEST(LogLadder, AFactorWithoutAnIntervalLeavesNone) {
  auto bare = entry("1", LogVerdict::keep, "a", "b", 1.2);
  bare.gain->interval.reset();
  const auto steps = climb({bare, entry("2", LogVerdict::keep, "b", "c", 1.5)});
  EXPECT_NEAR(steps[1].cumulative->value, 1.8, 1e-12);
  EXPECT_FALSE(steps[1].cumulative->interval);
}

TEST(LogLadder, AnEntryWithoutAGainStandsOnNone) {
  auto none = entry("1", LogVerdict::keep, "a", "b", 1.2);
  none.gain.reset();
  const auto steps = climb({none, entry("2", LogVerdict::keep, "b", "c", 1.5)});
  EXPECT_EQ(steps[0].ladder, 0u);
  EXPECT_FALSE(steps[0].cumulative);
  EXPECT_EQ(steps[1].ladder, 1u);
}

// Two steps whose errors are one and the same: the hardest case, where adding half-widths as squares would cover less
// than it says. The multiplied ends must still cover in 95 of 100.
TEST(LogLadder, MultipliedEndsCoverEvenWhereTheStepsShareTheirError) {
  SeededRandom random(11);
  int covered = 0, as_squares = 0;
  const int tries = 4000;
  for (int i = 0; i < tries; ++i) {
    const double error = 0.02 * synthetic::normal(random), half = 1.96 * 0.02;
    const double gain = std::exp(error);  // the truth is 1
    const Estimate step{gain, Interval{gain * std::exp(-half), gain * std::exp(half)}};
    const Estimate both = product(step, step);
    covered += both.interval->contains(1);
    as_squares += std::abs(2 * error) <= std::sqrt(2.0) * half;
  }
  EXPECT_GE(covered, 0.94 * tries);
  EXPECT_LT(as_squares, 0.90 * tries) << "the narrower rule fails here, so this test can tell";
}

}  // namespace
}  // namespace hiplab::log
