// SPDX-License-Identifier: MIT
#include "analysis/rank_test.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <vector>

#include "analysis/row_statistics.hpp"
#include "analysis/seeded_random.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

/// Share of all sign patterns of n ranks whose positive ranks sum to at least `sum`: the exact p, by enumeration.
double exact_signed_rank(int n, int sum) {
  int count = 0;
  for (unsigned signs = 0; signs < (1u << n); ++signs) {
    int s = 0;
    for (int i = 0; i < n; ++i)
      if (signs >> i & 1) s += i + 1;
    count += s >= sum;
  }
  return count / std::ldexp(1, n);
}

TEST(RankTest, SignedRanksAgreeWithTheCountOfAllSignPatterns) {
  for (const int n : {9, 12, 16})
    for (const unsigned pattern : {0x1u, 0xffffu, 0x5555u, 0xfff0u, 0xf0f0u, 0x0u}) {
      std::vector<double> values;
      int sum = 0;
      for (int i = 0; i < n; ++i) {
        const bool above = pattern >> i & 1;
        values.push_back(7 + (above ? 1 : -1) * 0.1 * (i + 1));
        sum += above ? i + 1 : 0;
      }
      const auto p = signed_rank_above(values, 7);
      ASSERT_TRUE(p);
      EXPECT_NEAR(*p, exact_signed_rank(n, sum), 0.01) << n << " " << pattern;
    }
}

TEST(RankTest, RankSumsAgreeWithTheCountOfAllDraws) {
  constexpr unsigned kEach = 9, kAll = 2 * kEach;
  for (const unsigned chosen : {0x3fe00u, 0x2aaabu & 0x3ffffu, 0x1ff00u, 0x001ffu}) {
    if (std::popcount(chosen) != static_cast<int>(kEach)) continue;
    std::vector<double> a, b;
    int wanted = 0;
    for (unsigned i = 0; i < kAll; ++i) {
      (chosen >> i & 1 ? a : b).push_back(i);
      wanted += chosen >> i & 1 ? static_cast<int>(i) : 0;
    }
    int count = 0, all = 0;
    for (unsigned draw = 0; draw < (1u << kAll); ++draw) {
      if (std::popcount(draw) != static_cast<int>(kEach)) continue;
      int s = 0;
      for (unsigned i = 0; i < kAll; ++i) s += draw >> i & 1 ? static_cast<int>(i) : 0;
      ++all;
      count += s >= wanted;
    }
    EXPECT_NEAR(*rank_sum_above(a, b, 0), static_cast<double>(count) / all, 0.01) << chosen;
    for (double& value : a) value += 100;
    EXPECT_NEAR(*rank_sum_above(a, b, 100), static_cast<double>(count) / all, 0.01) << "the shift is taken off";
  }
}

TEST(RankTest, UnderNineValuesThereIsNoTest) {
  const std::vector<double> eight(8, 1.0), nine(9, 1.0);
  EXPECT_FALSE(signed_rank_above(eight, 0));
  EXPECT_TRUE(signed_rank_above(nine, 0));
  EXPECT_FALSE(rank_sum_above(eight, nine, 0));
  EXPECT_FALSE(rank_sum_above(nine, eight, 0));
  EXPECT_TRUE(rank_sum_above(nine, nine, 0));
}

TEST(RankTest, ValuesOnTheShiftAreNoEvidence) {
  const std::vector<double> equal(30, 2.0);
  EXPECT_EQ(signed_rank_above(equal, 2), 1);
  EXPECT_EQ(rank_sum_above(equal, equal, 0), 1);
  std::vector<double> some(30, 2.0);
  for (int i = 0; i < 8; ++i) some[static_cast<std::size_t>(i)] = 3;
  EXPECT_FALSE(signed_rank_above(some, 2)) << "eight values off the shift";
}

TEST(RankTest, EqualDistancesShareTheirRank) {
  std::vector<double> values;
  for (int i = 0; i < 10; ++i) values.push_back(i % 2 ? 1 : -1);
  EXPECT_NEAR(*signed_rank_above(values, 0), 0.5, 0.06) << "five on each side, all equally far";
}

TEST(RankTest, OfEqualArmsOneInTwentyIsCalledAboveAndAShiftIsFound) {
  SeededRandom random(3);
  int signed_alarms = 0, sum_alarms = 0, found = 0;
  constexpr int kTries = 2000;
  for (int t = 0; t < kTries; ++t) {
    std::vector<double> pairs, a, b;
    for (int i = 0; i < 30; ++i) {
      pairs.push_back(synthetic::normal(random));
      a.push_back(synthetic::normal(random));
      b.push_back(synthetic::normal(random));
    }
    signed_alarms += *signed_rank_above(pairs, 0) < 0.05;
    sum_alarms += *rank_sum_above(a, b, 0) < 0.05;
    found += *signed_rank_above(pairs, -1) < 0.05;
  }
  EXPECT_NEAR(signed_alarms, 0.05 * kTries, 0.015 * kTries);
  EXPECT_NEAR(sum_alarms, 0.05 * kTries, 0.015 * kTries);
  EXPECT_GE(found, 0.99 * kTries);
}

}  // namespace
}  // namespace hiplab
