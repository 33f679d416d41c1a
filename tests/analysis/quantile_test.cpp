// SPDX-License-Identifier: MIT
#include "analysis/quantile.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

TEST(Quantile, MedianIsTheMiddleOrTheMeanOfTheTwoMiddleValues) {
  EXPECT_EQ(median({5, 1, 3}), 3);
  EXPECT_EQ(median({4, 1, 3, 2}), 2.5);
  EXPECT_EQ(median({7}), 7);
}

TEST(Quantile, NoValuesAreRefusedAndNotReadAsZero) {
  EXPECT_THROW(median({}), std::invalid_argument);
  EXPECT_THROW(quantile_of_sorted({}, 0.5), std::invalid_argument);
}

TEST(Quantile, InterpolatesBetweenOrderStatistics) {
  const std::vector<double> sorted{10, 20, 30, 40};
  EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 0), 10);
  EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 0.25), 17.5);
  EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 1), 40);
}

TEST(Quantile, DeviationOfANormalSampleIsTwoThirdsOfSigma) {
  SeededRandom random(3);
  std::vector<double> values;
  for (int i = 0; i < 20000; ++i) values.push_back(5 * synthetic::normal(random));
  EXPECT_NEAR(median_absolute_deviation(values, median(values)), 5 * 0.6745, 0.1);
}

TEST(Quantile, BoundsOfTheNinetyNinthPercentileNeedTwoHundredNinetyNineSamples) {
  std::vector<double> sorted(298);
  for (std::size_t i = 0; i < sorted.size(); ++i) sorted[i] = static_cast<double>(i);
  EXPECT_FALSE(quantile_interval(sorted, 0.99, 0.95));
  sorted.push_back(298);
  const auto interval = quantile_interval(sorted, 0.99, 0.95);
  ASSERT_TRUE(interval);
  EXPECT_EQ(interval->high, 298);
  EXPECT_LT(interval->low, 296);
}

TEST(Quantile, EachBoundMissesTheTrueQuantileInAtMostOneOfTwenty) {
  SeededRandom random(11);
  int above = 0, below = 0;
  constexpr int kTrials = 1000;
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<double> values;
    for (int i = 0; i < 400; ++i) values.push_back(random.uniform());
    std::sort(values.begin(), values.end());
    const auto interval = quantile_interval(values, 0.9, 0.95);
    ASSERT_TRUE(interval);
    above += interval->low > 0.9;
    below += interval->high < 0.9;
  }
  EXPECT_LE(above, 65);  // 50 expected at most, and two standard deviations
  EXPECT_LE(below, 65);
  EXPECT_GE(above + below, 40) << "bounds that never miss are wider than they say";
}

}  // namespace
}  // namespace hiplab
