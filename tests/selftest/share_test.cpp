// SPDX-License-Identifier: MIT
#include "selftest/share.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace hiplab::selftest {
namespace {

TEST(Share, IntervalIsThatOfClopperAndPearson) {
  // Closed forms at the ends: 1 - 0.025^(1/n), and its mirror.
  EXPECT_NEAR(interval_of({0, 200}).high, 1 - std::pow(0.025, 1.0 / 200), 1e-9);
  EXPECT_EQ(interval_of({0, 200}).low, 0);
  EXPECT_NEAR(interval_of({200, 200}).low, std::pow(0.025, 1.0 / 200), 1e-9);
  EXPECT_EQ(interval_of({200, 200}).high, 1);
  // 1 of 2: 1 - (1 - p)^2 = 0.025 and p^2 = 0.025.
  EXPECT_NEAR(interval_of({1, 2}).low, 1 - std::sqrt(0.975), 1e-9);
  EXPECT_NEAR(interval_of({1, 2}).high, std::sqrt(0.975), 1e-9);
}

TEST(Share, FivePercentOf200EndsAt8Percent) {
  EXPECT_FALSE(surely_over({16, 200}, 0.05));
  EXPECT_TRUE(surely_over({17, 200}, 0.05));
  EXPECT_FALSE(surely_over({0, 200}, 0.05));
  EXPECT_FALSE(surely_over({1, 10}, 0.05)) << "one of ten proves nothing";
}

TEST(Share, NothingCountedIsAnything) {
  EXPECT_EQ(interval_of({0, 0}).low, 0);
  EXPECT_EQ(interval_of({0, 0}).high, 1);
  EXPECT_EQ(Share{}.value(), 0);
}

}  // namespace
}  // namespace hiplab::selftest
