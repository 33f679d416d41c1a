// SPDX-License-Identifier: MIT
// What rounding activations to int8 takes from a result, by the block that shares a scale: Gaussian data, and with 10
// channels times 50. Each scheme's stated product against the product with the activations as they are (Eigen, double).
#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <span>
#include <vector>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/hip/numeric.hpp"
#include "reference/awq_mmq.hpp"
#include "tests/reference/awq_layer.hpp"

namespace hiplab {
namespace {

using test::relative_l2;

// Many rows: where zero points are corrected by the sums of x, the error is nearly the same in all columns of a row.
constexpr std::int64_t kM = 64, kN = 64, kK = 5120;

enum class Block { row, of_128, of_32, of_32_sums_of_codes, of_32_presubtracted };

/// Zero points subtracted before the multiplication, the activations of blocks of 32, all in double.
std::vector<double> presubtracted(const reference::AwqLayer& w, std::span<const std::uint16_t> x) {
  const auto blocks = reference::quantize_blocks(x, kM, kK);
  std::vector<double> y(static_cast<std::size_t>(kM * kN));
  for (std::int64_t n = 0; n < kN; ++n)
    for (std::int64_t k = 0; k < kK; ++k) {
      const double weight = (w.code(n, k) - w.zero(n, k / w.group)) * double{w.scale(n, k / w.group)};
      for (std::int64_t m = 0; m < kM; ++m) {
        const auto at = static_cast<std::size_t>(m * kK + k);
        y[static_cast<std::size_t>(m * kN + n)] += weight * blocks.q[at] * double{blocks.scales[2 * (at / 32)]};
      }
    }
  return y;
}

double error_of(Block block, std::int64_t outliers) {
  const std::int64_t group = block == Block::of_128 ? 128 : 32;
  Tensors t = datasets::awq_mmq_inputs(kM, kN, kK, 42, group);
  datasets::draw_activations(t.at("x"), outliers, 42);
  const auto layer = test::awq_layer(t, kN, kK, group);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto want = reference::awq_product(layer, x, kM);
  if (block == Block::row) return relative_l2(reference::awq_row_scales(layer, x, kM), want);
  if (block == Block::of_32_presubtracted) return relative_l2(presubtracted(layer, x), want);
  if (block == Block::of_32_sums_of_codes)
    return relative_l2(reference::awq_blocks(layer, x, kM, reference::BlockSums::of_codes), want);
  if (block == Block::of_32) return relative_l2(reference::awq_blocks(layer, x, kM), want);
  return relative_l2(reference::awq_in_shares(layer, x, kM, {64, 128, 1}), want);
}

TEST(AwqRounding, OnGaussianDataAllSchemesAreOffByLessThanAPercentAndSmallerBlocksByLess) {
  const double row = error_of(Block::row, 0), chunk = error_of(Block::of_128, 0),
               block = error_of(Block::of_32_presubtracted, 0);
  EXPECT_NEAR(row, 0.0088, 0.2 * 0.0088);
  EXPECT_NEAR(chunk, 0.0067, 0.2 * 0.0067);
  EXPECT_NEAR(block, 0.0060, 0.2 * 0.0060);
  EXPECT_GT(row, chunk);
  EXPECT_GT(chunk, block);
}

TEST(AwqRounding, WithOutlierChannelsOneScaleARowIsNearlyTenTimesAsFarOffAsBlocksOf32) {
  const double row = error_of(Block::row, 10), chunk = error_of(Block::of_128, 10),
               block = error_of(Block::of_32_presubtracted, 10);
  EXPECT_NEAR(row, 0.103, 0.2 * 0.103);
  EXPECT_NEAR(chunk, 0.024, 0.2 * 0.024);
  EXPECT_NEAR(block, 0.011, 0.2 * 0.011);
  EXPECT_GT(row, 6 * block);
}

// Codes of 0 to 15 instead of differences of -15 to 15 meet the rounding errors: sqrt(77.5 / 42.5) = 1.35 times them.
TEST(AwqRounding, CorrectingZeroPointsByTheTrueSumsTakesAThirdMoreThanSubtractingThemFirst) {
  for (const std::int64_t outliers : {0, 10}) {
    const double ratio = error_of(Block::of_32, outliers) / error_of(Block::of_32_presubtracted, outliers);
    EXPECT_NEAR(ratio, 1.35, 0.25) << outliers;
  }
}

TEST(AwqRounding, SumsOfCodesAreTheSameAsSubtractingZeroPointsFirst) {
  for (const std::int64_t outliers : {0, 10})
    EXPECT_NEAR(error_of(Block::of_32_sums_of_codes, outliers) / error_of(Block::of_32_presubtracted, outliers), 1,
                0.05)
        << outliers << ", but for scales and sums rounded to fp16";
}

TEST(AwqRounding, ActivationsThatInt8HoldsExactlyLoseNothingButTheOutputsRounding) {
  Tensors t = datasets::awq_mmq_inputs(kM, kN, kK, 42, 32);
  const auto x = t.at("x").as<std::uint16_t>();
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = hip::to_half(static_cast<float>(i % 32 == 0 ? 127 : static_cast<int>(i % 251) - 125)).bits;
  const auto layer = test::awq_layer(t, kN, kK, 32);
  const auto want = reference::awq_product(layer, x, kM);
  EXPECT_LT(relative_l2(reference::awq_row_scales(layer, x, kM), want), 5e-4);
  std::vector<double> other = want;
  for (double& y : other) y *= 1.1;
  EXPECT_NEAR(relative_l2(other, want), 0.1, 1e-9) << "the measure itself";
}

TEST(AwqActivations, OutliersAreWholeColumnsAsManyAsAskedFor) {
  Tensor plain("x", Dtype::f16, {64, 512}, Role::in), spiked("x", Dtype::f16, {64, 512}, Role::in);
  datasets::draw_activations(plain, 0, 7);
  datasets::draw_activations(spiked, 10, 7);
  const auto a = plain.as<std::uint16_t>(), b = spiked.as<std::uint16_t>();
  std::set<std::size_t> columns;
  double squares = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double v = double{hip::to_float(hip::half{a[i]})};
    squares += v * v;
    if (a[i] != b[i]) columns.insert(i % 512);
  }
  EXPECT_EQ(columns.size(), 10u);
  EXPECT_NEAR(squares / static_cast<double>(a.size()), 1, 0.05);
  EXPECT_THROW(datasets::draw_activations(plain, 513, 7), std::invalid_argument);
}

}  // namespace
}  // namespace hiplab
