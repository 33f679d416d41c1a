// SPDX-License-Identifier: MIT
#include "analysis/number_text.hpp"

#include <gtest/gtest.h>

namespace hiplab {
namespace {

TEST(NumberText, HasFourSignificantDigitsAndFewExponents) {
  EXPECT_EQ(number_text(0), "0");
  EXPECT_EQ(number_text(37.5249), "37.52");
  EXPECT_EQ(number_text(0.041237), "0.04124");
  EXPECT_EQ(number_text(-1843.4), "-1843");
  EXPECT_EQ(number_text(51200), "51200");
  EXPECT_EQ(number_text(2.2e-5), "2.200e-05");
  EXPECT_EQ(number_text(3e9), "3.000e+09");
}

TEST(NumberText, WritesTheIntervalBesideTheValue) {
  EXPECT_EQ(estimate_text({1.5, Interval{1.25, 1.75}}), "1.500 [1.250, 1.750]");
  EXPECT_EQ(estimate_text({1.5, {}}), "1.500");
}

}  // namespace
}  // namespace hiplab
