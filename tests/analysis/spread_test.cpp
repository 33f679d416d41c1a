// SPDX-License-Identifier: MIT
#include "analysis/spread.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace hiplab {
namespace {

TEST(Spread, KeepsItsDigitsFarFromZero) {
  // The squares of these take 60 bits: a difference of their sums would have none left.
  const std::vector<double> far{1e9, 1e9 + 1, 1e9 + 2};
  EXPECT_DOUBLE_EQ(sample_sd(far).value(), 1);
}

TEST(Spread, OfOneValueIsUnknown) {
  EXPECT_FALSE(sample_sd(std::vector<double>{3}));
}

}  // namespace
}  // namespace hiplab
