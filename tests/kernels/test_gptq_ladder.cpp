// SPDX-License-Identifier: MIT
// Every 4-bit variant on the CPU ground against the double-precision product: odd sizes, tails, guards, both wave
// widths, several orders of threads and blocks; and what fp32_reduce promises.
#include <gtest/gtest.h>

#include <cstring>

#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {
using hip::half;
using hip::simt::Order;

// Size 1 row, tails of every row count, N under, at and over a block's columns, K under and over its 128, groups below,
// at and above the block, groups that neither divide it nor are divided by it, both zero conventions.
const std::vector<Case> kCases = {{1, 128, 8, 128},  {1, 128, 512, 128},    {2, 256, 520, 128}, {3, 384, 504, 128},
                                  {4, 160, 64, 32},  {5, 32, 16, 32},       {6, 256, 136, 64},  {7, 512, 264, 256},
                                  {8, 128, 72, 128}, {9, 128, 72, 64},      {17, 640, 40, 128}, {2, 384, 24, 192},
                                  {2, 640, 24, 640}, {3, 256, 40, 64, 4, 0}};

class Ladder : public ::testing::TestWithParam<LadderRow> {};

TEST_P(Ladder, AgreesWithTheReferenceAndLeavesTheGuardRowAlone) {
  for (const Case& c : kCases) {
    Layer layer(c);
    const auto y = layer.run(GetParam().enqueue);
    EXPECT_LT(relative_l2(y, layer.expected()), 1e-3) << ::testing::PrintToString(c);
    EXPECT_EQ(first_touched_guard(y, c), -1) << ::testing::PrintToString(c);
  }
}

TEST_P(Ladder, AgreesUnderEveryOrderAndWaveWidth) {
  Layer layer({9, 256, 264, 128});
  const auto expected = layer.expected();
  for (std::uint32_t wave : {32u, 64u})
    for (const Order order : {Order::forward, Order::reverse, Order::shuffled}) {
      test::WithOptions options({.wave = wave, .order = order, .seed = 3});
      EXPECT_LT(relative_l2(layer.run(GetParam().enqueue), expected), 1e-3)
          << "wave " << wave << " order " << static_cast<int>(order);
    }
}

TEST_P(Ladder, WrongZeroPointsAreNoticed) {
  Layer layer({1, 128, 64, 128});
  const auto expected = layer.expected();
  for (auto& word : layer.tensors().at("qzeros").as<std::uint32_t>()) word ^= 0x11111111;
  EXPECT_GT(relative_l2(layer.run(GetParam().enqueue), expected), 0.05);  // every zero point is one off
}

TEST_P(Ladder, ZeroScalesGiveExactZeros) {
  Layer layer({2, 256, 64, 128});
  auto& scales = layer.tensors().at("scales").bytes;
  std::memset(scales.data(), 0, scales.size());
  const auto y = layer.run(GetParam().enqueue);
  for (std::size_t i = 0; i < 128; ++i) ASSERT_EQ(to_float(y[i]), 0.0f) << i;
}

INSTANTIATE_TEST_SUITE_P(Variants, Ladder, ::testing::ValuesIn(ladder()),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(NarrowLoads, GiveTheBitsOfSixteenByteLoads) {
  // One K block: a single atomic an element, so bits do not depend on an order.
  Layer layer({3, 128, 264, 64});
  const auto wide = layer.run(baseline_row().enqueue);
  for (const auto& row : {detail::plain_row<vec_int2::run>("vec_int2", "shuffled"),
                          detail::plain_row<vec_int::run>("vec_int", "shuffled"),
                          detail::plain_row<lds_coalesced::run>("lds_coalesced", "shuffled"),
                          detail::plain_row<transposed::run>("transposed", "transposed"),
                          detail::plain_row<wave_shuffle::run>("wave_shuffle", "shuffled"),
                          detail::plain_row<fdot2_as_published::run>("fdot2_as_published", "shuffled")}) {
    const auto y = layer.run(row.enqueue);
    EXPECT_EQ(std::memcmp(y.data(), wide.data(), wide.size() * sizeof(half)), 0) << row.name;
  }
}

TEST(Fp32Reduce, GivesTheSameBitsForAnyOrderWhereAtomicsDoNot) {
  Layer layer({4, 1280, 136, 128});
  const auto bits_under = [&](const LadderRow& row, std::uint64_t seed) {
    test::WithOptions options({.order = seed ? Order::shuffled : Order::forward, .seed = seed, .workers = 1});
    const auto y = layer.run(row.enqueue);
    return std::string(reinterpret_cast<const char*>(y.data()), y.size() * sizeof(half));
  };
  const auto first = bits_under(fp32_reduce_row(), 0), atomics = bits_under(baseline_row(), 0);
  int differing = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    EXPECT_EQ(bits_under(fp32_reduce_row(), seed), first) << "seed " << seed;
    differing += bits_under(baseline_row(), seed) != atomics;
  }
  EXPECT_GT(differing, 0) << "twenty orders of the blocks never changed a bit of the atomic sums";
}

TEST(Fp32Reduce, IsThreeToTenTimesCloserThanAtomicsAtK5120) {
  Layer layer({1, 5120, 256, 128});
  const auto expected = layer.expected();
  const double reduce = relative_l2(layer.run(fp32_reduce_row().enqueue), expected);
  const double atomics = relative_l2(layer.run(baseline_row().enqueue), expected);
  EXPECT_GT(atomics / reduce, 3.0) << "atomics " << atomics << " fp32 " << reduce;
  EXPECT_LT(atomics / reduce, 10.0) << "atomics " << atomics << " fp32 " << reduce;
}

TEST(GptqLaunchShapes, CoverEveryColumnRowAndK) {
  const Problem p{9, 5120, 520, 128, 1};
  EXPECT_EQ(baseline::launch_shape(p, 1, 256).grid.x, 1u);
  EXPECT_EQ(baseline::launch_shape(p, 1, 256).grid.z, 20u);
  EXPECT_EQ(wave_shuffle::launch_shape(p, 1).grid.x, 5u);
  EXPECT_EQ(mfma::launch_shape(p, 32).grid.x, 9u);
  EXPECT_EQ(mfma::launch_shape(p, 64).grid.x, 17u);
  EXPECT_EQ(mfma::launch_shape(p, 64).grid.y, 1u);
  EXPECT_EQ(fp32_reduce::sum_shape(p).grid.x, 10u);
  EXPECT_EQ(fp32_reduce::workspace_floats(9, 5120, 520), 40 * 9 * 520);
}

}  // namespace
}  // namespace hiplab::gptq
