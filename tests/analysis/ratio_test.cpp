// SPDX-License-Identifier: MIT
#include "analysis/ratio.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "host/parallel_for.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

using synthetic::Machine;

struct Pair {
  PointRecord base = synthetic::point("000000", "demo", "baseline", "s", {{"M", 1}});
  PointRecord candidate = synthetic::point("000001", "demo", "other", "s", {{"M", 1}});
};

Pair simulate(std::uint64_t seed, double true_ratio, const Machine& machine, std::uint32_t processes = 5,
              std::uint32_t blocks = 10) {
  Pair pair;
  SeededRandom random(seed);
  synthetic::measure({{&pair.base, 50}, {&pair.candidate, 50 * true_ratio}}, machine, processes, blocks, random);
  return pair;
}

Ratio ratio_of(const Pair& pair, std::uint32_t draws = 2000) {
  BootstrapOptions options;
  options.draws = draws;
  return paired_ratio({pair.candidate, 0}, {pair.base, 0}, options);
}

TEST(Ratio, OfAPlantedTwoPercentSlowdownIsSeen) {
  const Ratio r = ratio_of(simulate(1, 1.02, {0.01}));
  ASSERT_TRUE(r.ratio.interval);
  EXPECT_GT(r.ratio.interval->low, 1.0);
  EXPECT_TRUE(r.ratio.interval->contains(1.02));
  EXPECT_NEAR(r.hodges_lehmann, 1.02, 0.005);
  EXPECT_EQ(r.pairs, 50u);
  EXPECT_EQ(r.processes, 5u);
}

TEST(Ratio, IntervalCoversTheTrueRatioInNineteenOfTwenty) {
  constexpr std::size_t kTrials = 600;
  std::vector<int> covered(kTrials);
  parallel_for(kTrials, [&](std::size_t trial) {
    covered[trial] = ratio_of(simulate(trial + 1, 0.9, {0.02}, 1, 50), 1000).ratio.interval->contains(0.9);
  });
  int sum = 0;
  for (int c : covered) sum += c;
  EXPECT_NEAR(sum / static_cast<double>(kTrials), 0.95, 0.03);
}

TEST(Ratio, LinearDriftCancelsInInterleavedBlocks) {
  Machine drifting{0.002};
  drifting.drift_per_sample = 0.002;  // 40 % over a process of 200 samples
  const Ratio r = ratio_of(simulate(2, 1.0, drifting, 1, 50));
  EXPECT_NEAR(r.ratio.value, 1.0, 0.002);
  EXPECT_TRUE(r.ratio.interval->contains(1.0));
}

TEST(Ratio, TheSameDriftLooksLikeASlowdownWhenArmsAreMeasuredOneAfterTheOther) {
  Machine drifting{0.002};
  drifting.drift_per_sample = 0.002;
  drifting.interleaved = false;
  const Ratio r = ratio_of(simulate(2, 1.0, drifting, 1, 50));
  EXPECT_GT(r.ratio.interval->low, 1.1);
}

TEST(Ratio, BlocksWithAFlaggedSampleAreDroppedInPairsAndCounted) {
  Pair pair = simulate(3, 1.0, {0.01});
  for (PointRecord* point : {&pair.base, &pair.candidate}) {
    Sample& sample = point->samples[point == &pair.base ? 0 : 40];
    sample.flag = kThrottled;
    sample.us *= 50;
  }
  const Ratio r = ratio_of(pair);
  EXPECT_EQ(r.pairs, 48u);
  EXPECT_EQ(r.dropped_blocks, 2u);
  EXPECT_NEAR(r.ratio.value, 1.0, 0.01);
}

TEST(Ratio, ArmsWithoutASharedBlockCannotBePaired) {
  Pair pair = simulate(4, 1.5, {0.01});
  for (Sample& sample : pair.candidate.samples) sample.process += 100;
  EXPECT_THROW(ratio_of(pair), std::invalid_argument);
  const Ratio r = ratio_of_points(pair.candidate, pair.base);
  EXPECT_FALSE(r.paired);
  EXPECT_TRUE(r.ratio.interval->contains(1.5));
}

TEST(Ratio, BlockNumbersOfDifferentGroupsAreNeverPaired) {
  Pair pair = simulate(5, 2.0, {0.01});
  EXPECT_TRUE(ratio_of_points(pair.candidate, pair.base).paired);
  pair.candidate.axes["M"] = 2;
  EXPECT_FALSE(ratio_of_points(pair.candidate, pair.base).paired);
}

TEST(Ratio, UnpairedIntervalIsWiderUnderDrift) {
  Machine drifting{0.002};
  drifting.drift_per_sample = 0.0005;
  const Pair pair = simulate(6, 1.0, drifting, 1, 50);
  const Ratio paired = ratio_of(pair), unpaired = unpaired_ratio({pair.candidate, 0}, {pair.base, 0});
  EXPECT_GT(unpaired.ratio.interval->half_width(), 3 * paired.ratio.interval->half_width());
}

TEST(Ratio, DetectableChangeShrinksWithTheRootOfThePairs) {
  const double few = ratio_of(simulate(7, 1, {0.01}, 1, 50)).detectable,
               many = ratio_of(simulate(7, 1, {0.01}, 1, 800)).detectable;
  EXPECT_NEAR(few / many, 4, 0.8);
}

TEST(Ratio, HodgesLehmannWithstandsAFarOutlier) {
  EXPECT_NEAR(hodges_lehmann({1, 1.1, 0.9, 1, 1000}), 1.05, 0.06);
}

}  // namespace
}  // namespace hiplab
