// SPDX-License-Identifier: MIT
#include "selftest/detection.hpp"

#include <gtest/gtest.h>

#include "selftest/simulation.hpp"
#include "tests/selftest/planted_run.hpp"

namespace hiplab::selftest {
namespace {

PointRecord arm(PointRecord point, const std::string& variant, std::int64_t comparison) {
  PointRecord named = planted_point("000000", variant, 1, 1);
  named.id = variant + std::to_string(comparison);
  named.axes["comparison"] = comparison;
  named.samples = std::move(point.samples);
  return named;
}

/// Groups of sound, same_again and longer, where same_again truly differs by `equal` and longer by `slower`.
RunRecord pairs(std::size_t comparisons, double equal, double slower) {
  RunRecord run = planted_run();
  for (std::size_t c = 0; c < comparisons; ++c) {
    const auto number = static_cast<std::int64_t>(c);
    const SimulatedPair null = simulate(Machine::white, Order::interleaved, equal, 30, 2 * c + 1);
    const SimulatedPair more = simulate(Machine::white, Order::interleaved, slower, 30, 2 * c + 1);
    run.points.push_back(arm(null.base, "sound", number));
    run.points.push_back(arm(null.candidate, "same_again", number));
    run.points.push_back(arm(more.candidate, "longer", number));
  }
  return run;
}

TEST(Detection, EqualCodeIsNotAccusedAndTwoPercentIsFound) {
  const Detection d = detect(pairs(40, 0, 0.02), planted_spec(), {}, 10);
  EXPECT_EQ(d.floor.comparisons, 10u);
  EXPECT_EQ(d.equal.of, 30u);
  EXPECT_EQ(d.longer.of, 30u);
  EXPECT_EQ(d.false_alarms().hits, 0u);
  EXPECT_TRUE(d.holds());
  EXPECT_NEAR(d.longer.ratio.value, 1.02, 0.002);
  EXPECT_LE(d.delta, 0.02);
  EXPECT_GT(d.longer.off_one_slower, 25u);
}

TEST(Detection, AMachineThatAccusesEqualCodeDoesNotHold) {
  // The floor is taken while the arms are equal; then one of them slows down by 5 %.
  RunRecord run = pairs(10, 0, 0.02);
  for (auto& point : pairs(50, 0.05, 0.02).points)
    if (point.axes.at("comparison") >= 10) run.points.push_back(point);
  const Detection d = detect(run, planted_spec(), {}, 10);
  EXPECT_EQ(d.false_alarms().hits, 40u);
  EXPECT_FALSE(d.holds());
}

TEST(Detection, WhatNeverSettlesIsUndecidedAndDoesNotHoldByThat) {
  RunRecord run = pairs(10, 0, 0.02);
  for (auto& point : pairs(50, 0.05, 0.02).points)
    if (point.axes.at("comparison") >= 10) run.points.push_back(point);
  for (auto& point : run.points) point.warmup = "unsettled";
  const Detection d = detect(run, planted_spec(), {}, 10);
  EXPECT_EQ(d.false_alarms().hits, 0u);
  EXPECT_EQ(d.equal.unsettled, 40u);
  EXPECT_EQ(d.false_alarms_unsettled_too().hits, 40u);
  EXPECT_FALSE(d.holds());
}

TEST(Detection, FailedPointsAreCountedAndNothingComparedDoesNotHold) {
  RunRecord run = pairs(4, 0, 0.02);
  for (auto& point : run.points)
    if (point.variant == "same_again") {
      point.status = "gate_failed";
      point.samples.clear();
    }
  const Detection d = detect(run, planted_spec(), {}, 1);
  EXPECT_EQ(d.equal.unusable, 4u);
  EXPECT_EQ(d.equal.of, 0u);
  EXPECT_FALSE(d.holds());
}

}  // namespace
}  // namespace hiplab::selftest
