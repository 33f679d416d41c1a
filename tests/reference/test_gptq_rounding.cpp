// SPDX-License-Identifier: MIT
// The bit-exact reference: its rounding against values worked out by hand and against Eigen's, its orders, and what it
// says an arithmetic costs.
#include <gtest/gtest.h>

#include <Eigen/Core>
#include <array>
#include <cmath>

#include "datasets/gptq_inputs.hpp"
#include "reference/gptq_rounding.hpp"

namespace hiplab::reference {
namespace {

GptqLayer layer_of(const Tensors& t, std::int64_t k, std::int64_t n, std::int64_t group, int bits = 4) {
  return {k,
          n,
          group,
          1,
          t.at("qweight").as<std::uint32_t>(),
          t.at("qzeros").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          bits,
          t.at("g_idx").as<std::int32_t>()};
}

TEST(HalfRounding, AgreesWithEigenBetweenAllNeighbours) {
  for (std::uint32_t bits = 0; bits < 0x7c00; ++bits) {
    const double low = half_value(static_cast<std::uint16_t>(bits)),
                 high = bits == 0x7bff ? 65536.0 : half_value(bits + 1);
    for (const double share : {0.0, 0.25, 0.5, 0.75}) {
      const auto value = static_cast<float>(low + share * (high - low));
      ASSERT_EQ(bits_of_half(nearest_half(value)), Eigen::half(value).x) << value;
      ASSERT_EQ(bits_of_half(nearest_half(-value)), Eigen::half(-value).x) << -value;
    }
  }
  EXPECT_EQ(bits_of_half(nearest_half(65519.9)), 0x7bff);
  EXPECT_EQ(bits_of_half(nearest_half(65520)), 0x7c00);
  EXPECT_EQ(bits_of_half(nearest_half(0x1.8p-24)), 2) << "a tie between subnormals goes to even";
}

TEST(HalfRounding, AnFmaRoundsOnceWhereTwoRoundingsWouldErr) {
  // 1 + 2^-11 is a tie that goes down to 1; a product of 2^-40 more must take it up. In double the sum needs 52 bits.
  EXPECT_EQ(half_fma(0x1p-11, 1, 1), 1.0);
  EXPECT_EQ(half_fma(0x1p-20, 0x1p-20, 1 + 0x1p-10), 1 + 0x1p-10);
  // 32 x (1 + 2^-10 / 2) is half way; the addend of 2^-48 lies outside of double's 53 bits but not outside of the
  // answer.
  const double tie = 2048.0, below = 0x1p-24;
  EXPECT_EQ(half_fma(below, below, tie), 2048.0);
  EXPECT_EQ(half_fma(1.0, 1.0, tie), 2048.0) << "2049 is a tie: to even";
  EXPECT_EQ(float_fma(0x1p-30, 0x1p-30, 1 + 0x1p-23), 1 + 0x1p-23);
  // fp32: 1 x 2^-24 + 1 is a tie to even; with 2^-80 more (101 bits apart) it is above the tie.
  EXPECT_EQ(float_fma(1 + 0x1p-23, 0x1p-24, 1), 1 + 0x1p-23);
}

TEST(GptqRounding, FollowsTheWorkedExampleOfTheFormat) {
  // Codes 3 15 0 7 12 9 1 6, stored zero 7, scale 0.5, x = 1: -5.5.
  const std::array<std::uint32_t, 4> words{0x619c70f3, 0, 0, 0};
  const std::array<std::uint32_t, 1> zeros{0x7};
  const std::array<std::uint16_t, 1> scales{0x3800};
  std::array<std::uint16_t, 8> x;
  x.fill(0x3c00);
  const GptqLayer layer{8, 1, 8, 1, words, zeros, scales};
  for (const auto arithmetic : {GptqArithmetic::published, GptqArithmetic::alt, GptqArithmetic::rebuilt})
    EXPECT_EQ(half_value(GptqRounding(layer, arithmetic, 128).product(x, 1).front()), -5.5);
}

TEST(GptqRounding, AddsBlocksInTheGivenOrder) {
  const std::array<double, 3> sums{2048, 1, 1};
  EXPECT_EQ(add_blocks(sums), 2048) << "each 1 is a tie that goes to even";
  EXPECT_EQ(add_blocks(sums, std::array<std::int64_t, 3>{1, 2, 0}), 2050);
}

TEST(RoundingError, NamesAnOverflowAndCallsZerosExact) {
  Tensors t = datasets::gptq_inputs(2, 256, 32, 128, 5);
  auto scales = t.at("scales").as<std::uint16_t>();
  std::fill(scales.begin(), scales.end(), 0);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto zeros = rounding_error(layer_of(t, 256, 32, 128), x, 2, GptqArithmetic::published, 128);
  EXPECT_EQ(zeros.rel_l2, 0);
  EXPECT_FALSE(zeros.overflows);
  // One group, x = 1 and then -1: the columns' common part cancels between the blocks, and overflows within them.
  std::fill(scales.begin(), scales.end(), 0x5c00);  // 256
  auto activations = t.at("x").as<std::uint16_t>();
  for (std::size_t i = 0; i < activations.size(); ++i) activations[i] = i % 256 < 128 ? 0x3c00 : 0xbc00;  // 1, then -1
  EXPECT_FALSE(rounding_error(layer_of(t, 256, 32, 256), x, 2, GptqArithmetic::one_rounding, 128).overflows);
  EXPECT_TRUE(rounding_error(layer_of(t, 256, 32, 256), x, 2, GptqArithmetic::published, 128).overflows);
}

TEST(RoundingError, GrowsWithTheNumberOfBlocksAndNotForOneRounding) {
  const auto error = [](std::int64_t k, GptqArithmetic arithmetic, std::int64_t block) {
    const Tensors t = datasets::gptq_inputs(8, k, 32, 128, 5);
    return rounding_error(layer_of(t, k, 32, 128), t.at("x").as<std::uint16_t>(), 8, arithmetic, block).rel_l2;
  };
  const auto published = GptqArithmetic::published;
  EXPECT_GT(error(5120, published, 128), 1.5 * error(1280, published, 128));
  EXPECT_LT(error(5120, published, 512), error(5120, published, 128));
  EXPECT_LT(error(5120, GptqArithmetic::one_rounding, 128), 2.83e-4)
      << "2^-11 / sqrt(3): the most that one rounding costs";
  EXPECT_GT(error(5120, GptqArithmetic::alt, 128), error(5120, published, 128));
}

}  // namespace
}  // namespace hiplab::reference
