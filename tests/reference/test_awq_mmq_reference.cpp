// SPDX-License-Identifier: MIT
// The INT4 codec and the two schemes of activation rounding on worked examples, and the products in stated order
// against the one in double precision.
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/awq_mmq_inputs.hpp"
#include "reference/awq_mmq.hpp"
#include "reference/gptq.hpp"
#include "reference/gptq_rounding.hpp"

namespace hiplab::reference {
namespace {

AwqLayer layer_of(const Tensors& t, std::int64_t n, std::int64_t k, std::int64_t group = 32) {
  return {n,
          k,
          t.at("w_packed").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          t.at("zeros").as<std::uint32_t>(),
          group};
}

/// 32 halves: the first four as given, the others zero.
std::vector<std::uint16_t> block(std::vector<double> first) {
  first.resize(32, 0.0);
  std::vector<std::uint16_t> halves;
  for (const double value : first) halves.push_back(bits_of_half(value));
  return halves;
}

TEST(AwqCodec, CodesLieAlongKAndZeroPointsAlongN) {
  const std::vector<std::uint32_t> words{0x619C70F3u, 0, 0, 0}, zeros{0xA5889678u};  // the layout's published examples
  const std::vector<std::uint16_t> scales{bits_of_half(0.5)};
  const AwqLayer layer{1, 32, words, scales, zeros};
  const int codes[] = {3, 15, 0, 7, 12, 9, 1, 6}, points[] = {8, 7, 6, 9, 8, 8, 5, 10};
  for (int i = 0; i < 8; ++i) {
    EXPECT_EQ(layer.code(0, i), codes[i]);
    EXPECT_EQ(layer.zero(i, 0), points[i]);
  }
  EXPECT_EQ(layer.scale(0, 0), 0.5f);
  EXPECT_EQ(scales_and_minima(layer), (std::vector<float>{0.5f, -4.0f}));
}

TEST(AwqActivations, BlocksRoundTiesAwayAndKeepTheSumOfTheValuesThemselves) {
  const auto q = quantize_blocks(block({-2, 1, 0.5, 0.25}), 1, 32);
  EXPECT_FLOAT_EQ(q.scales[0], 2.0f / 127);
  EXPECT_EQ(q.scales[1], -0.25f);
  EXPECT_EQ((std::vector<std::int8_t>(q.q.begin(), q.q.begin() + 5)), (std::vector<std::int8_t>{-127, 64, 32, 16, 0}));
  EXPECT_EQ(quantize_blocks(block({}), 1, 32).scales, (std::vector<float>{0, 0}));
  // 127 with d = 1 and a tie at 2.5.
  EXPECT_EQ(quantize_blocks(block({127, 2.5, -2.5}), 1, 32).q[1], 3);
}

TEST(AwqActivations, RowsRoundTiesToEvenUnderOneScale) {
  const auto q = quantize_rows(block({127, 2.5, -2.5, 3.5}), 1, 32);
  EXPECT_EQ(q.scales, std::vector<float>{1.0f});
  EXPECT_EQ((std::vector<std::int8_t>(q.q.begin(), q.q.begin() + 4)), (std::vector<std::int8_t>{127, 2, -2, 4}));
  EXPECT_EQ(quantize_rows(block({}), 1, 32).scales, std::vector<float>{1e-8f});
}

/// The published example of both ways to take the zero point in: s = 0.01, z = 6, codes 15 0 9 6 8 8 ...
TEST(AwqProducts, BothWaysOfTheZeroPointOnTheWorkedExample) {
  const std::vector<std::uint32_t> words{0x8888690Fu, 0x88888888u, 0x88888888u, 0x88888888u}, zeros{6};
  const std::vector<std::uint16_t> scales{bits_of_half(0.01)};
  const AwqLayer layer{1, 32, words, scales, zeros};
  const auto x = block({-2, 1, 0.5, 0.25});
  EXPECT_NEAR(awq_product(layer, x, 1)[0], -0.225, 6e-5);         // 0.01 as fp16
  EXPECT_NEAR(awq_row_scales(layer, x, 1)[0], -0.2253543, 2e-4);  // ends in fp16: steps of 1.2e-4 there
  EXPECT_NEAR(awq_blocks(layer, x, 1)[0], -0.2245276, 3e-4);      // d, s and the minimum are fp16
}

/// What rounding activations to int8 may cost: an error uniform in half a step of max|x| / 127, independent from value
/// to value, against near-Gaussian x: max / 127 / sqrt(12) / rms(x), with max at most 3.5 rms: 0.8 %. Weights are
/// exact.
TEST(AwqProducts, AreWithinTheActivationsRoundingOfTheProductInDouble) {
  constexpr std::int64_t kM = 5, kN = 72, kK = 512;
  const Tensors t = datasets::awq_mmq_inputs(kM, kN, kK, 3);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto exact = awq_product(layer_of(t, kN, kK), x, kM);
  const auto error = [&](const std::vector<double>& y) {
    double difference = 0, size = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
      difference += (y[i] - exact[i]) * (y[i] - exact[i]);
      size += exact[i] * exact[i];
    }
    return std::sqrt(difference / size);
  };
  const double bound = 1.2 * 3.5 / 127 / std::sqrt(12.0);
  EXPECT_LT(error(awq_row_scales(layer_of(t, kN, kK), x, kM)), bound);
  EXPECT_LT(error(awq_blocks(layer_of(t, kN, kK), x, kM)), bound);
  // One wrong zero point must be outside: the bound is no formality.
  Tensors wrong = t;
  wrong.at("zeros").as<std::uint32_t>()[0] ^= 0x88888888u;
  EXPECT_GT(error(awq_row_scales(layer_of(wrong, kN, kK), x, kM)), bound);
}

/// A group of 128 is four groups of 32 that share scale and zero point: the same weights, hence the same sums wherever
/// a sum does not end with the group.
TEST(AwqProducts, OfGroupsOf128AreThoseOfFourEqualGroupsOf32) {
  constexpr std::int64_t kM = 3, kN = 16, kK = 3 * 128;
  const Tensors wide = datasets::awq_mmq_inputs(kM, kN, kK, 4, 128);
  Tensors narrow = datasets::awq_mmq_inputs(kM, kN, kK, 4, 32);
  const auto repeat = [](auto from, auto to) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = from[i / 4];
  };
  repeat(wide.at("scales").as<std::uint16_t>(), narrow.at("scales").as<std::uint16_t>());
  repeat(wide.at("zeros").as<std::uint32_t>(), narrow.at("zeros").as<std::uint32_t>());
  const auto x = wide.at("x").as<std::uint16_t>();
  const AwqLayer of_128 = layer_of(wide, kN, kK, 128), of_32 = layer_of(narrow, kN, kK);
  EXPECT_EQ(awq_product(of_128, x, kM), awq_product(of_32, x, kM));
  EXPECT_EQ(awq_blocks(of_128, x, kM), awq_blocks(of_32, x, kM));
  const auto exact = awq_product(of_128, x, kM), rows_128 = awq_row_scales(of_128, x, kM),
             rows_32 = awq_row_scales(of_32, x, kM);
  for (std::size_t i = 0; i < exact.size(); ++i)
    EXPECT_NEAR(rows_128[i], rows_32[i], 1e-3 * std::abs(exact[i]) + 1e-3) << i;  // one rounding to fp16 each
}

}  // namespace
}  // namespace hiplab::reference
