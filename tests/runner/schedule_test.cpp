// SPDX-License-Identifier: MIT
#include "runner/schedule.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace hiplab {
namespace {

TEST(Schedule, TwoArmsGiveAbbaOrBaab) {
  SplitMix64 random(1);
  std::set<std::vector<std::size_t>> seen;
  for (int i = 0; i < 50; ++i) seen.insert(block_order(2, random));
  EXPECT_EQ(seen, (std::set<std::vector<std::size_t>>{{0, 1, 1, 0}, {1, 0, 0, 1}}));
}

TEST(Schedule, ABlockIsAnOrderOfAllArmsAndItsReverse) {
  SplitMix64 random(2);
  std::set<std::vector<std::size_t>> seen;
  for (int i = 0; i < 200; ++i) {
    const auto order = block_order(4, random);
    ASSERT_EQ(order.size(), 8u);
    std::vector<std::size_t> first(order.begin(), order.begin() + 4), second(order.begin() + 4, order.end());
    std::reverse(second.begin(), second.end());
    ASSERT_EQ(first, second);
    seen.insert(first);
    std::sort(first.begin(), first.end());
    ASSERT_EQ(first, (std::vector<std::size_t>{0, 1, 2, 3}));
  }
  EXPECT_EQ(seen.size(), 24u) << "every permutation comes up";
}

TEST(Schedule, SameSeedGivesTheSameOrder) {
  SplitMix64 one(9), two(9);
  for (int i = 0; i < 20; ++i) EXPECT_EQ(block_order(5, one), block_order(5, two));
}

TEST(Schedule, ALinearDriftHitsEveryArmOfABlockAlike) {
  SplitMix64 random(3);
  const auto order = block_order(3, random);
  std::vector<double> sum(3, 0);
  for (std::size_t i = 0; i < order.size(); ++i) sum[order[i]] += static_cast<double>(i);
  EXPECT_EQ(sum[0], sum[1]);
  EXPECT_EQ(sum[1], sum[2]);
}

TEST(MedianInterval, UsesTheTabulatedOrderStatistics) {
  // Ranks of the 95 % interval of a median from binomial tables: n=6 -> 1,6; n=10 -> 2,9; n=30 -> 10,21; n=100 ->
  // 40,61.
  for (auto [n, low, high] : std::vector<std::array<int, 3>>{{6, 1, 6}, {10, 2, 9}, {30, 10, 21}, {100, 40, 61}}) {
    std::vector<double> values;
    for (int i = n; i >= 1; --i) values.push_back(i);
    const MedianInterval interval = median_interval(values);
    EXPECT_EQ(interval.low, low) << n;
    EXPECT_EQ(interval.high, high) << n;
    EXPECT_EQ(interval.median, (n + 1) / 2.0) << n;
  }
}

TEST(MedianInterval, IsUnboundedWithFewerThanSixValues) {
  EXPECT_FALSE(median_interval({1, 1, 1, 1, 1}).relative_half_width() <= 1e9);
  EXPECT_EQ(median_interval({1, 1, 1, 1, 1, 1}).relative_half_width(), 0);
}

TEST(MedianInterval, CoversTheTrueMedianAboutNineteenTimesInTwenty) {
  SplitMix64 random(5);
  int covered = 0;
  constexpr int kTrials = 2000;
  for (int t = 0; t < kTrials; ++t) {
    std::vector<double> values;
    for (int i = 0; i < 31; ++i) values.push_back(static_cast<double>(random.next() >> 11));
    const MedianInterval interval = median_interval(values);
    const double truth = static_cast<double>(1ull << 52);
    covered += interval.low <= truth && truth <= interval.high;
  }
  EXPECT_GE(covered, 0.94 * kTrials);
  EXPECT_LE(covered, 0.985 * kTrials);
}

}  // namespace
}  // namespace hiplab
