// SPDX-License-Identifier: MIT
#include "analysis/two_modes.hpp"

#include <gtest/gtest.h>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

std::vector<double> times(std::uint64_t seed, int n, double slow_share, double slow_factor, double noise = 0.01) {
  SeededRandom random(seed);
  std::vector<double> values;
  for (int i = 0; i < n; ++i) {
    const bool slow = random.uniform() < slow_share;
    values.push_back(100 * (slow ? slow_factor : 1) * std::exp(noise * synthetic::normal(random)));
  }
  return values;
}

TEST(TwoModes, AreFoundWithTheirMediansAndShare) {
  const auto modes = find_two_modes(times(1, 200, 0.3, 1.25));
  ASSERT_TRUE(modes);
  EXPECT_NEAR(modes->low_median, 100, 1);
  EXPECT_NEAR(modes->high_median, 125, 1.5);
  EXPECT_NEAR(modes->high_share, 0.3, 0.08);
}

TEST(TwoModes, OfEqualSizeDoNotHideEachOther) {
  EXPECT_TRUE(find_two_modes(times(2, 200, 0.5, 1.25)));
}

TEST(TwoModes, AreNotSeenInOneBellMoreThanOnceInAHundred) {
  int alarms = 0;
  for (std::uint64_t seed = 100; seed < 600; ++seed) alarms += find_two_modes(times(seed, 60, 0, 1, 0.03)).has_value();
  EXPECT_LE(alarms, 5);
}

TEST(TwoModes, NeedATenthOfTheSamplesOnEachSide) {
  auto values = times(3, 100, 0, 1);
  for (int i = 0; i < 5; ++i) values[static_cast<std::size_t>(i) * 20] = 150;  // 5 %: a tail, not a mode
  EXPECT_FALSE(find_two_modes(values));
  for (int i = 0; i < 15; ++i) values[static_cast<std::size_t>(i) * 6] = 150;
  EXPECT_TRUE(find_two_modes(values));
}

TEST(TwoModes, AreNotTheStepsOfACoarseTimer) {
  std::vector<double> values;
  for (int i = 0; i < 100; ++i) values.push_back(i % 2 ? 100.0 : 100.5);
  EXPECT_FALSE(find_two_modes(values));
}

TEST(TwoModes, SwitchesTellSlowStatesFromAMix) {
  std::vector<double> slow_state, mixed;
  SeededRandom random(5);
  for (int i = 0; i < 100; ++i) {
    const double noise = std::exp(0.005 * synthetic::normal(random));
    slow_state.push_back((i < 50 ? 100 : 130) * noise);
    mixed.push_back((i % 2 ? 100 : 130) * noise);
  }
  EXPECT_EQ(find_two_modes(slow_state)->switches, 1u);
  EXPECT_EQ(find_two_modes(mixed)->switches, 99u);
}

TEST(TwoModes, NeedTenSamples) {
  EXPECT_FALSE(find_two_modes(std::vector<double>{1, 1, 1, 1, 2, 2, 2, 2, 2}));
}

}  // namespace
}  // namespace hiplab
