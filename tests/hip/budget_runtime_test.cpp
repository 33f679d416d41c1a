// SPDX-License-Identifier: MIT
// A runtime with a budget: what it grants, what it refuses and what it says of that.
#include "kernels/hip/budget_runtime.hpp"

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace hiplab::hip {
namespace {

constexpr std::size_t kMiB = 1 << 20;

TEST(BudgetRuntime, GrantsUpToItsBudgetAndNotOneGranuleMore) {
  BudgetRuntime runtime(hip::runtime(), 8 * kMiB);
  void* first = runtime.allocate(3 * kMiB, "first");  // 4 MiB in granules of 2
  EXPECT_EQ(runtime.used(), 4 * kMiB);
  void* second = runtime.allocate(4 * kMiB, "second");
  EXPECT_EQ(runtime.free_memory(), 0u);
  try {
    runtime.allocate(1, "third");
    ADD_FAILURE() << "more than the budget was granted";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), Error::Kind::memory);
    EXPECT_NE(std::string(error.what()).find("allocating 1 bytes for third: 0 of a budget of 8388608 are free"),
              std::string::npos)
        << error.what();
  }
  EXPECT_EQ(runtime.refusal().name, "third");
  EXPECT_EQ(runtime.refusal().bytes, 1u);
  EXPECT_EQ(runtime.used(), 8 * kMiB) << "a refusal takes nothing";
  runtime.release(first);
  runtime.release(runtime.allocate(2 * kMiB, "fourth"));
  EXPECT_EQ(runtime.used(), 4 * kMiB);
  EXPECT_EQ(runtime.peak(), 8 * kMiB);
  runtime.release(second);
  EXPECT_EQ(runtime.used(), 0u);
}

TEST(BudgetRuntime, RoundsSmallAllocationsTo512BytesAndLargeOnesToTheGranule) {
  BudgetRuntime runtime(hip::runtime(), 64 * kMiB);
  void* small = runtime.allocate(513, "small");
  EXPECT_EQ(runtime.used(), 1024u);
  runtime.release(small);
  void* below = runtime.allocate(kMiB - 1, "below half a granule");
  EXPECT_EQ(runtime.used(), kMiB);
  runtime.release(below);
  void* from = runtime.allocate(kMiB, "half a granule");
  EXPECT_EQ(runtime.used(), 2 * kMiB);
  runtime.release(from);
  EXPECT_THROW(runtime.allocate(64 * kMiB + 1, "one byte too many"), Error);
}

TEST(BudgetRuntime, WhatTheGroundItselfRefusesIsNoRefusalOfTheBudget) {
  BudgetRuntime runtime(hip::runtime(), std::numeric_limits<std::size_t>::max() / 2);
  EXPECT_THROW(runtime.allocate(std::size_t{1} << 60, "more than any machine has"), Error);
  EXPECT_EQ(runtime.refusal().name, "");
  EXPECT_EQ(runtime.used(), 0u);
}

TEST(BudgetRuntime, ItsMemoryIsTheGroundsAndWhatIsNotItsOwnIsLeftAlone) {
  BudgetRuntime runtime(hip::runtime(), kMiB, 512);
  EXPECT_EQ(runtime.facts().memory_bytes, kMiB);
  void* other = hip::runtime().allocate(16, "of the ground");
  runtime.release(other);
  hip::runtime().release(other);
  Placed placed(runtime, 16, "scoped");
  const std::array<unsigned char, 4> sent = {1, 2, 3, 4};
  std::array<unsigned char, 4> got{};
  runtime.upload(placed.at<void>(8), sent.data(), 4);
  runtime.download(got.data(), placed.at<void>(8), 4);
  EXPECT_EQ(got, sent);
  placed = Placed(runtime, 700, "another");
  EXPECT_EQ(runtime.used(), 1024u) << "the first is gone";
  placed = {};
  EXPECT_EQ(runtime.used(), 0u);
}

}  // namespace
}  // namespace hiplab::hip
