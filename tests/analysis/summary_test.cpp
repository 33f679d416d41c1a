// SPDX-License-Identifier: MIT
#include "analysis/summary.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <stdexcept>

namespace hiplab {
namespace {

std::vector<double> one_to(int n) {
  std::vector<double> values(static_cast<std::size_t>(n));
  std::iota(values.begin(), values.end(), 1.0);
  return values;
}

TEST(Summary, GivesEndsQuartilesMeanAndDeviation) {
  const Summary s = summarize(one_to(9));
  EXPECT_EQ(s.n, 9u);
  EXPECT_EQ(s.min, 1);
  EXPECT_EQ(s.q1, 3);
  EXPECT_EQ(s.median, 5);
  EXPECT_EQ(s.q3, 7);
  EXPECT_EQ(s.max, 9);
  EXPECT_EQ(s.mean, 5);
  EXPECT_EQ(s.mad, 2);
  EXPECT_EQ(s.outliers.total(), 0u);
}

TEST(Summary, CountsMildAndFarOutliersWithoutRemovingThem) {
  auto values = one_to(9);  // q1 and q3 stay near 3 and 7: fences near 13 and 19
  values.push_back(14.5);
  values.push_back(40);
  values.push_back(-30);
  const Summary s = summarize(values);
  EXPECT_EQ(s.n, 12u);
  EXPECT_EQ(s.outliers.far_high, 1u);
  EXPECT_EQ(s.outliers.far_low, 1u);
  EXPECT_EQ(s.max, 40);
  EXPECT_EQ(s.min, -30);
}

TEST(Summary, PrintsNoNinetyNinthPercentileUnderTwoHundredNinetyNineSamples) {
  EXPECT_FALSE(summarize(one_to(298)).p99);
  const Summary s = summarize(one_to(299));
  ASSERT_TRUE(s.p99);
  EXPECT_EQ(*s.p99, 297);  // rank ceil(0.99 x 299)
  ASSERT_TRUE(s.p99_interval);
  EXPECT_TRUE(s.p99_interval->contains(*s.p99));
}

TEST(Summary, RefusesNoSamples) {
  EXPECT_THROW(summarize({}), std::invalid_argument);
}

}  // namespace
}  // namespace hiplab
