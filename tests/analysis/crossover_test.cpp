// SPDX-License-Identifier: MIT
#include "analysis/crossover.hpp"

#include <gtest/gtest.h>

namespace hiplab {
namespace {

SizeRatio at(std::int64_t m, double low, double high) {
  return {m, {(low + high) / 2, Interval{low, high}}};
}

TEST(Crossover, LiesBetweenTheLastSlowerAndTheFirstFasterSize) {
  const auto found = crossover_of({at(64, 0.6, 0.7), at(1, 1.4, 1.5), at(16, 1.2, 1.3), at(32, 0.8, 0.9)});
  EXPECT_EQ(found.last_slower, 16);
  EXPECT_EQ(found.first_faster, 32);
  EXPECT_TRUE(found.allows(17));
  EXPECT_TRUE(found.allows(32));
  EXPECT_FALSE(found.allows(16)) << "it would take the slower kernel at 16";
  EXPECT_FALSE(found.allows(33)) << "it would take the slower kernel at 32";
}

TEST(Crossover, UndecidedSizesWidenItAndDecideNothing) {
  const auto found = crossover_of({at(1, 1.4, 1.5), at(8, 0.98, 1.03), at(16, 0.99, 1.01), at(32, 0.8, 0.9)});
  EXPECT_EQ(found.last_slower, 1);
  EXPECT_EQ(found.first_faster, 32);
  EXPECT_FALSE(crossover_of({at(1, 1.4, 1.5), at(32, 0.9, 1.0)}).first_faster) << "1 is in the interval";
  EXPECT_FALSE(crossover_of({{32, {0.5, std::nullopt}}}).first_faster) << "no interval, no decision";
}

TEST(Crossover, AFasterSizeBelowASlowerOneIsNoCrossover) {
  const auto found = crossover_of({at(8, 0.7, 0.8), at(16, 1.2, 1.3), at(32, 0.8, 0.9)});
  EXPECT_EQ(found.last_slower, 16);
  EXPECT_EQ(found.first_faster, 32);
  EXPECT_FALSE(crossover_of({at(8, 0.7, 0.8), at(16, 1.2, 1.3)}).first_faster) << "slower again at the end";
  EXPECT_FALSE(crossover_of({at(8, 0.7, 0.8), at(16, 1.2, 1.3)}).allows(8));
}

TEST(Crossover, FasterEverywhereAndNowhere) {
  const auto always = crossover_of({at(4, 0.5, 0.6), at(8, 0.5, 0.6)});
  EXPECT_FALSE(always.last_slower);
  EXPECT_EQ(always.first_faster, 4);
  EXPECT_FALSE(crossover_of({}).first_faster);
  EXPECT_FALSE(crossover_of({}).allows(1));
}

TEST(Crossover, TheCostOfAThresholdIsThatOfItsWorstSize) {
  const std::vector<SizeRatio> ratios{at(16, 1.25, 1.25), at(32, 0.8, 0.8)};
  EXPECT_DOUBLE_EQ(worst_cost(ratios, 32), 1) << "the faster kernel at both sizes";
  EXPECT_DOUBLE_EQ(worst_cost(ratios, 16), 1.25) << "takes it where it is slower";
  EXPECT_DOUBLE_EQ(worst_cost(ratios, 64), 1.25) << "leaves it where it is faster";
  EXPECT_DOUBLE_EQ(worst_cost({}, 32), 1);
}

}  // namespace
}  // namespace hiplab
