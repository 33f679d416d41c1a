// SPDX-License-Identifier: MIT
// Receipts: what the published scalar kernel gets wrong, and what the published test lets through.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

#include "datasets/awq_mmq_inputs.hpp"
#include "reference/awq_published.hpp"
#include "tests/reference/awq_layer.hpp"

namespace hiplab::reference {
namespace {

constexpr double kBoundOfVersion0 = 0.01, kBoundOfVersion1 = 0.5;  // as published

struct Case {
  Tensors tensors;
  std::int64_t m, n, k;

  AwqLayer layer() const { return test::awq_layer(tensors, n, k, 32); }
  std::span<const std::uint16_t> x() const { return tensors.at("x").as<std::uint16_t>(); }
  std::vector<double> expectation(bool rounded) const { return awq_published_expectation(layer(), x(), m, rounded); }
};
Case published(std::int64_t m, std::int64_t n, std::int64_t k, std::uint64_t seed) {
  return {datasets::awq_published_inputs(m, n, k, seed), m, n, k};
}

/// Codes and zero points uniform in 0 .. 15 have a variance of 21.25 each, so weights have a mean square of 42.5, and
/// what v0 takes wrongly, z - 8, one of 21.5: an error of sqrt(21.5 / 42.5) = 0.71 of the result.
TEST(AwqScalarV0, IsRightOnSymmetricWeightsAndIgnoresZeroPoints) {
  Case c{datasets::awq_mmq_inputs(16, 64, 512, 21), 16, 64, 512};
  const auto asymmetric = awq_scalar_v0(c.layer(), c.x(), c.m);
  EXPECT_NEAR(test::relative_l2(asymmetric, awq_product(c.layer(), c.x(), c.m)), std::sqrt(21.5 / 42.5), 0.07);
  for (auto& word : c.tensors.at("zeros").as<std::uint32_t>()) word = 0x88888888u;
  EXPECT_EQ(awq_scalar_v0(c.layer(), c.x(), c.m), asymmetric);
  EXPECT_LT(test::relative_l2(asymmetric, awq_product(c.layer(), c.x(), c.m)), 0x1p-11);  // fp16: half a unit at most
}

/// One row, one group, by hand: codes 3 15 0 7 12 9 1 6 and then 8, x = 1: the sum of code - 8 is -11, with the right
/// zero point 5 it is 53 + 24 * 8 - 32 * 5 = 85.
TEST(AwqScalarV0, WorkedExample) {
  const std::vector<std::uint32_t> words{0x619C70F3u, 0x88888888u, 0x88888888u, 0x88888888u}, zeros{5};
  const std::vector<std::uint16_t> scales{0x3800}, ones(32, 0x3c00);  // 0.5 and 1 as fp16
  const AwqLayer layer{1, 32, words, scales, zeros};
  EXPECT_EQ(awq_scalar_v0(layer, ones, 1), std::vector<double>{-5.5});
  EXPECT_EQ(awq_product(layer, ones, 1), std::vector<double>{42.5});
}

/// The published shapes, but for the four of more than a second here (K = 4096).
TEST(AwqPublishedTest, PassesWhatTheReferencesSay) {
  for (const auto [m, n, k] : {std::array{64, 256, 256}, {128, 1024, 1024}}) {
    const Case c = published(m, n, k, 22);
    EXPECT_TRUE(awq_published_verdict(awq_scalar_v0(c.layer(), c.x(), m), c.expectation(false), kBoundOfVersion0));
  }
  for (const auto [m, n, k] :
       {std::array{64, 64, 256}, {128, 128, 1024}, {256, 256, 1024}, {100, 64, 256}, {64, 80, 256}, {100, 80, 256}}) {
    const Case c = published(m, n, k, 22);
    EXPECT_TRUE(awq_published_verdict(awq_row_scales(c.layer(), c.x(), m), c.expectation(true), kBoundOfVersion1));
  }
}

/// How many of 100 draws an output of zeros passes.
int zeros_passed(std::int64_t m, std::int64_t n, std::int64_t k) {
  int passed = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const auto expected = published(m, n, k, 100 + seed).expectation(true);
    passed += awq_published_verdict(std::vector<double>(expected.size(), 0.0), expected, kBoundOfVersion1);
  }
  return passed;
}

TEST(AwqPublishedTest, ItsSmallestCasePassesAnOutputOfZeros) {
  const int passed = zeros_passed(64, 64, 256);
  RecordProperty("zeros_passed_of_100", passed);
  EXPECT_GE(passed, 90);
  EXPECT_EQ(zeros_passed(128, 128, 1024), 0);  // a larger K shows it
}

TEST(AwqPublishedTest, PassesAnOutputOfNaN) {
  const auto expected = published(128, 128, 1024, 23).expectation(true);
  EXPECT_TRUE(awq_published_verdict(std::vector<double>(expected.size(), std::numeric_limits<double>::quiet_NaN()),
                                    expected, kBoundOfVersion1));
}

TEST(AwqPublishedTest, FailsOneOutputBeyondItsBound) {
  auto result = published(64, 64, 256, 24).expectation(true);
  const auto expected = result;
  result[77] += 0.499;
  EXPECT_TRUE(awq_published_verdict(result, expected, kBoundOfVersion1));
  result[77] += 0.002;
  EXPECT_FALSE(awq_published_verdict(result, expected, kBoundOfVersion1));
}

}  // namespace
}  // namespace hiplab::reference
