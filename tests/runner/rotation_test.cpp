// SPDX-License-Identifier: MIT
#include "runner/rotation.hpp"

#include <gtest/gtest.h>

namespace hiplab {
namespace {

constexpr std::size_t kCache = 60 << 20;
constexpr std::size_t kPlenty = std::size_t{64} << 30;

TEST(Rotation, CoversTwiceTheCacheForEverySizeThatMemoryAllows) {
  for (std::size_t bytes : {std::size_t{65536}, std::size_t{100001}, std::size_t{3} << 20, kCache, 2 * kCache + 1}) {
    const RotationPlan plan = plan_rotation(bytes, bytes, kCache, kPlenty);
    EXPECT_GE(plan.bytes_between, 2.0 * kCache) << bytes;
    EXPECT_GE(plan.copies, 2u) << bytes;
  }
}

TEST(Rotation, TakesNoMoreCopiesThanNeeded) {
  EXPECT_EQ(plan_rotation(kCache, kCache, kCache, kPlenty).copies, 2u);
  EXPECT_EQ(plan_rotation(kCache - 1, kCache, kCache, kPlenty).copies, 3u);
  EXPECT_EQ(plan_rotation(10 * kCache, 10 * kCache, kCache, kPlenty).copies, 2u);
}

TEST(Rotation, CountsTouchedBytesNotAllocatedOnes) {
  const RotationPlan plan = plan_rotation(1 << 20, 8 << 20, kCache, kPlenty);
  EXPECT_EQ(plan.copies, 120u);
  EXPECT_EQ(plan.bytes_between, 120.0 * (1 << 20));
}

TEST(Rotation, AdmitsAShorterRotationWhenMemoryIsShort) {
  const RotationPlan plan = plan_rotation(1 << 20, 1 << 20, kCache, 10 << 20);
  EXPECT_EQ(plan.copies, 10u);
  EXPECT_LT(plan.bytes_between, 2.0 * kCache);
  EXPECT_EQ(plan_rotation(1 << 20, 1 << 20, kCache, 0).copies, 1u) << "one set is always there";
}

TEST(Rotation, TinyPointsAreCappedAndSaySo) {
  const RotationPlan plan = plan_rotation(64, 64, kCache, kPlenty);
  EXPECT_EQ(plan.copies, kMostCopies);
  EXPECT_EQ(plan.bytes_between, 64.0 * kMostCopies);
}

}  // namespace
}  // namespace hiplab
