// SPDX-License-Identifier: MIT
// The published choice between baseline, alt and dequantise + library, case by case.
#include <gtest/gtest.h>

#include "experiments/gptq_mi100/dispatch.hpp"

namespace hiplab::gptq {
namespace {

using Values = std::map<std::string, std::int64_t>;

Choice choice(std::int64_t m, Values axes = {}) {
  Point p;
  p.values = {{"M", m}, {"K", 256}, {"N", 264}, {"group", 128}};
  for (const auto& [axis, value] : axes) p.values[axis] = value;
  return choice_of(p);
}

TEST(GptqDispatch, FourBitsAreFusedUpToFiftyRowsAndEightUpToTwentyFour) {
  EXPECT_EQ(choice(1), Choice::baseline);
  EXPECT_EQ(choice(50), Choice::baseline);
  EXPECT_EQ(choice(51), Choice::rebuilt);
  EXPECT_EQ(choice(24, {{"bits", 8}}), Choice::baseline);
  EXPECT_EQ(choice(25, {{"bits", 8}}), Choice::rebuilt);
}

TEST(GptqDispatch, ActOrderAloneStaysWithTheFusedKernel) {
  EXPECT_EQ(choice(8, {{"act_order", 1}}), Choice::baseline);
  EXPECT_EQ(choice(50, {{"act_order", 1}}), Choice::baseline);
  EXPECT_EQ(choice(8, {{"split_k", 4}}), Choice::baseline) << "a split K alone does too";
}

TEST(GptqDispatch, ActOrderWithASplitKGoesToAltUpToEightRows) {
  for (const std::int64_t bits : {4, 8}) {
    const Values split{{"act_order", 1}, {"split_k", 4}, {"bits", bits}};
    EXPECT_EQ(choice(1, split), Choice::alt) << bits;
    EXPECT_EQ(choice(8, split), Choice::alt) << bits;
    EXPECT_EQ(choice(9, split), Choice::rebuilt) << bits;
  }
  EXPECT_EQ(choice(1, {{"act_order", 1}, {"split_k", 4}, {"bits", 3}}), Choice::rebuilt) << "alt holds 4 and 8 bits";
}

TEST(GptqDispatch, OneGroupOverKHasNoOrderToLose) {
  EXPECT_EQ(choice(50, {{"act_order", 1}, {"split_k", 4}, {"group", -1}}), Choice::baseline);
}

TEST(GptqDispatch, MaxRowsReplacesTheLimitThatApplies) {
  EXPECT_EQ(choice(64, {{"max_rows", 64}}), Choice::baseline);
  EXPECT_EQ(choice(65, {{"max_rows", 64}}), Choice::rebuilt);
  EXPECT_EQ(choice(32, {{"max_rows", 32}, {"bits", 8}}), Choice::baseline);
  const Values split{{"act_order", 1}, {"split_k", 2}, {"max_rows", 16}};
  EXPECT_EQ(choice(16, split), Choice::alt);
  EXPECT_EQ(choice(17, split), Choice::rebuilt);
}

}  // namespace
}  // namespace hiplab::gptq
