// SPDX-License-Identifier: MIT
#include "analysis/noise_floor.hpp"

#include <gtest/gtest.h>

#include "host/parallel_for.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

Ratio ratio(double value) {
  Ratio r;
  r.ratio.value = value;
  return r;
}

TEST(NoiseFloor, IsTheLargestOfFewAndTheNinetyFifthPercentileOfMany) {
  const NoiseFloor few = noise_floor({ratio(1.001), ratio(0.99), ratio(1.004)});
  EXPECT_NEAR(few.floor, 0.01, 1e-12);
  EXPECT_TRUE(few.is_maximum);
  std::vector<Ratio> many(40, ratio(1.001));
  many.push_back(ratio(1.5));
  EXPECT_FALSE(noise_floor(many).is_maximum);
  EXPECT_LT(noise_floor(many).floor, 0.01);
}

TEST(NoiseFloor, DeltaIsTwiceTheFloorAndNeverUnderThePolicy) {
  EXPECT_NEAR(noise_floor({ratio(1.02)}).delta(), 0.04, 1e-12);
  EXPECT_EQ(noise_floor({ratio(1.0001)}).delta(), kDeltaPolicy);
  EXPECT_EQ(noise_floor({}).comparisons, 0u);
}

TEST(NoiseFloor, ComesFromTheTwinOfTheSamePoint) {
  PointRecord p = synthetic::point("000000", "demo", "baseline", "s", {});
  SeededRandom random(2);
  EXPECT_FALSE(has_aa_twin(p));
  synthetic::measure({{&p, 50, 0}, {&p, 51, 1}}, {0.005}, 3, 20, random);
  EXPECT_TRUE(has_aa_twin(p));
  EXPECT_NEAR(aa_ratio(p).ratio.value, 1.02, 0.004);
}

TEST(Change, IsNamedByWhereTheWholeIntervalLies) {
  EXPECT_EQ(judge_change({1.1, Interval{1.05, 1.15}}, 0.01), Change::slower);
  EXPECT_EQ(judge_change({0.9, Interval{0.85, 0.95}}, 0.01), Change::faster);
  EXPECT_EQ(judge_change({1.0, Interval{0.995, 1.005}}, 0.01), Change::within_floor);
  EXPECT_EQ(judge_change({1.02, Interval{1.0, 1.04}}, 0.01), Change::undecided);
  EXPECT_EQ(judge_change({1.5, std::nullopt}, 0.01), Change::undecided);
}

TEST(Change, EqualArmsAreCalledDifferentInAtMostOneOfTwenty) {
  constexpr std::size_t kTrials = 200;
  std::vector<int> alarm(kTrials);
  parallel_for(kTrials, [&](std::size_t trial) {
    PointRecord a = synthetic::point("0", "demo", "a", "s", {}), b = synthetic::point("1", "demo", "b", "s", {});
    SeededRandom random(trial + 1);
    synthetic::measure({{&a, 50}, {&b, 50}}, {0.01, 0.002}, 5, 12, random);
    BootstrapOptions options;
    options.draws = 1000;
    const Change change = judge_change(paired_ratio({a, 0}, {b, 0}, options).ratio, kDeltaPolicy);
    alarm[trial] = change == Change::slower || change == Change::faster;
  });
  int alarms = 0;
  for (int a : alarm) alarms += a;
  EXPECT_LE(alarms, 16);  // 8 %: the upper end of the binomial band around 5 % of 200
}

}  // namespace
}  // namespace hiplab
