// SPDX-License-Identifier: MIT
// Every variant of the ladder, 4 and 8 bits, on the CPU ground against the double-precision product: odd sizes, tails,
// guards, both wave widths, several orders of threads and blocks; and what fp32_reduce promises.
#include <gtest/gtest.h>

#include <cstring>
#include <stdexcept>
#include <tuple>

#include "kernels/gptq/fp32_reduce.hpp"
#include "kernels/gptq/mfma.hpp"
#include "kernels/gptq/wave_shuffle.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {
using hip::half;
using hip::simt::Order;

// Size 1 row, tails of every row count, N under, at and over a block's columns, K under and over its 128, groups below,
// at and above the block, groups that neither divide it nor are divided by it, both zero conventions, act-order.
const std::vector<Case> kCases = {{1, 128, 8, 128},
                                  {1, 128, 512, 128},
                                  {2, 256, 520, 128},
                                  {3, 384, 504, 128},
                                  {4, 160, 64, 32},
                                  {5, 32, 16, 32},
                                  {6, 256, 136, 64},
                                  {7, 512, 264, 256},
                                  {8, 128, 72, 128},
                                  {9, 128, 72, 64},
                                  {17, 640, 40, 128},
                                  {2, 384, 24, 192},
                                  {2, 640, 24, 640},
                                  {3, 256, 40, 64, 4, 0},
                                  {2, 256, 72, 64, 4, 1, true},
                                  {9, 640, 40, 128, 4, 0, true},
                                  {3, 160, 24, 32, 4, 1, true}};

/// Every row of the ladder that holds the width.
class Ladder : public ::testing::TestWithParam<std::tuple<std::int64_t, std::string>> {
protected:
  static std::int64_t bits() { return std::get<0>(GetParam()); }
  static Case at_width(Case c) {
    c.bits = bits();
    return c;
  }
  static LadderRow row(const Case& c) {
    for (const LadderRow& row : ladder(format_of(c)))
      if (row.name == std::get<1>(GetParam())) return row;
    throw std::logic_error("no such row");
  }
};

// 8 bits: a block's sum is rounded to fp16 every 8 k, 64 times in a block of 512. The gates of the experiment, which
// follow from the inputs, are tighter (tests/experiments/test_gptq_gates.cpp).
TEST_P(Ladder, AgreesWithTheReferenceAndLeavesTheGuardRowAlone) {
  for (const Case& each : kCases) {
    const Case c = at_width(each);
    Layer layer(c);
    const auto y = layer.run(row(c).enqueue);
    EXPECT_LT(relative_l2(y, layer.expected()), bits() == 8 ? 2e-3 : 1e-3) << ::testing::PrintToString(c);
    EXPECT_EQ(first_touched_guard(y, c), -1) << ::testing::PrintToString(c);
  }
}

TEST_P(Ladder, AgreesUnderEveryOrderAndWaveWidth) {
  for (const bool act_order : {false, true}) {
    const Case c{9, 256, 264, 64, bits(), 1, act_order};
    Layer layer(c);
    const auto expected = layer.expected();
    for (std::uint32_t wave : {32u, 64u})
      for (const Order order : {Order::forward, Order::reverse, Order::shuffled}) {
        test::WithOptions options({.wave = wave, .order = order, .seed = 3});
        EXPECT_LT(relative_l2(layer.run(row(c).enqueue), expected), 1e-3)
            << "wave " << wave << " order " << static_cast<int>(order) << (act_order ? " act-order" : "");
      }
  }
}

TEST_P(Ladder, WrongZeroPointsAreNoticed) {
  const Case c = at_width({1, 128, 64, 128});
  Layer layer(c);
  const auto expected = layer.expected();
  for (auto& word : layer.tensors().at("qzeros").as<std::uint32_t>())
    word ^= bits() == 8 ? 0x10101010 : 0x11111111;  // 16 of 256, 1 of 16
  EXPECT_GT(relative_l2(layer.run(row(c).enqueue), expected), 0.05);
}

TEST_P(Ladder, ActivationsThatAreNotGatheredAreNoticed) {
  const Case c = at_width({2, 256, 64, 64, 4, 1, true});
  Layer layer(c);
  const Case plain{c.m, c.k, c.n, c.group, c.bits};
  EXPECT_GT(relative_l2(layer.run(row(plain).enqueue), layer.expected()), 0.1);
}

TEST_P(Ladder, ZeroScalesGiveExactZeros) {
  const Case c = at_width({2, 256, 64, 128});
  Layer layer(c);
  auto& scales = layer.tensors().at("scales").bytes;
  std::memset(scales.data(), 0, scales.size());
  const auto y = layer.run(row(c).enqueue);
  for (std::size_t i = 0; i < 128; ++i) ASSERT_EQ(to_float(y[i]), 0.0f) << i;
}

std::vector<std::tuple<std::int64_t, std::string>> rows_of_both_widths() {
  std::vector<std::tuple<std::int64_t, std::string>> rows;
  for (const std::int64_t bits : {4, 8})
    for (const LadderRow& row : ladder({bits})) rows.emplace_back(bits, row.name);
  return rows;
}
INSTANTIATE_TEST_SUITE_P(Variants, Ladder, ::testing::ValuesIn(rows_of_both_widths()), [](const auto& row) {
  return std::get<1>(row.param) + "_" + std::to_string(std::get<0>(row.param)) + "bit";
});

/// Rows of the ladder whose arithmetic is baseline's, rounding by rounding.
std::vector<LadderRow> rows_with_baselines_rounding(const Format& f) {
  std::vector<LadderRow> rows;
  for (const LadderRow& row : ladder(f))
    for (const char* name :
         {"vec_int2", "vec_int", "lds_coalesced", "transposed", "wave_shuffle", "fdot2_as_published"})
      if (row.name == std::string(name)) rows.push_back(row);
  return rows;
}

TEST(NarrowLoads, GiveTheBitsOfSixteenByteLoadsAtBothWidths) {
  // One K block: a single atomic an element, so bits do not depend on an order.
  for (const std::int64_t bits : {4, 8})
    for (const bool act_order : {false, true}) {
      Layer layer({3, 128, 264, 64, bits, 1, act_order});
      const Format f = format_of(layer.shape());
      const auto wide = layer.run(baseline_row(f).enqueue);
      const auto rows = rows_with_baselines_rounding(f);
      ASSERT_EQ(rows.size(), 6u);
      for (const auto& row : rows) {
        const auto y = layer.run(row.enqueue);
        EXPECT_EQ(std::memcmp(y.data(), wide.data(), wide.size() * sizeof(half)), 0)
            << row.name << ", " << bits << " bits" << (act_order ? ", act-order" : "");
      }
    }
}

TEST(Fdot2, GivesBaselinesBitsAtEightBitsWhereDot2IsTwoFmasAndOthersAtFour) {
  const auto differs = [](std::int64_t bits) {
    Layer layer({3, 128, 264, 64, bits});
    const auto y = layer.run(baseline_row(format_of(layer.shape())).enqueue);
    for (const LadderRow& row : ladder(format_of(layer.shape())))
      if (row.name == std::string("fdot2"))
        return std::memcmp(layer.run(row.enqueue).data(), y.data(), y.size() * sizeof(half)) != 0;
    return false;
  };
  EXPECT_FALSE(differs(8)) << "eight fp32 FMAs either way";
  EXPECT_TRUE(differs(4)) << "packed fp16 against fp32";
}

TEST(Fp32Reduce, GivesTheSameBitsForAnyOrderWhereAtomicsDoNot) {
  for (const Format& f : {Format{4, false}, Format{8, false}, Format{8, true}}) {
    Layer layer({4, 1280, 136, 128, f.bits, 1, f.act_order});
    const auto bits_under = [&](const LadderRow& row, std::uint64_t seed) {
      test::WithOptions options({.order = seed ? Order::shuffled : Order::forward, .seed = seed, .workers = 1});
      const auto y = layer.run(row.enqueue);
      return std::string(reinterpret_cast<const char*>(y.data()), y.size() * sizeof(half));
    };
    const auto first = bits_under(fp32_reduce_row(f), 0), atomics = bits_under(baseline_row(f), 0);
    int differing = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      EXPECT_EQ(bits_under(fp32_reduce_row(f), seed), first) << "seed " << seed;
      differing += bits_under(baseline_row(f), seed) != atomics;
    }
    EXPECT_GT(differing, 0) << "twenty orders of the blocks never changed a bit of the atomic sums";
  }
}

TEST(Fp32Reduce, IsThreeToTenTimesCloserThanAtomicsAtK5120AtBothWidths) {
  for (const std::int64_t bits : {4, 8}) {
    Layer layer({1, 5120, 256, 128, bits});
    const Format f = format_of(layer.shape());
    const auto expected = layer.expected();
    const double reduce = relative_l2(layer.run(fp32_reduce_row(f).enqueue), expected);
    const double atomics = relative_l2(layer.run(baseline_row(f).enqueue), expected);
    EXPECT_GT(atomics / reduce, 3.0) << bits << " bits: atomics " << atomics << " fp32 " << reduce;
    EXPECT_LT(atomics / reduce, 10.0) << bits << " bits: atomics " << atomics << " fp32 " << reduce;
  }
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
