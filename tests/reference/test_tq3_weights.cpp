// SPDX-License-Identifier: MIT
// The reference of TQ3 against the definition in double precision and against published constants.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "reference/tq3_weights.hpp"

namespace hiplab::reference {
namespace {

std::vector<float> gaussian_group(std::uint64_t seed) {
  const datasets::RandomStream random(seed, "tq3");
  std::vector<float> values(kTq3Group);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<float>(0.02 * datasets::gaussian(random.bits(i)));
  return values;
}

double length(const std::vector<double>& values) {
  double squares = 0;
  for (const double x : values) squares += x * x;
  return std::sqrt(squares);
}

/// s2 H (s1 g / |g|) with the matrix written out.
std::vector<double> rotated(const std::vector<float>& group) {
  const Tq3Table& table = tq3_table();
  const double norm = length({group.begin(), group.end()});
  std::vector<double> y(kTq3Group);
  for (unsigned i = 0; i < kTq3Group; ++i) {
    for (unsigned j = 0; j < kTq3Group; ++j)
      y[i] += (std::popcount(i & j) % 2 ? -1 : 1) * double{group[j]} * table.signs_before[j] / norm;
    y[i] *= table.signs_after[i] / std::sqrt(double{kTq3Group});
  }
  return y;
}

TEST(Tq3Table, SignsAndCentroidsAreThoseOfTheSource) {
  const Tq3Table& table = tq3_table();
  const auto hex = [](const std::array<float, kTq3Group>& signs) {
    std::string text;
    for (int i = 0; i < kTq3Group; i += 4) {
      int digit = 0;
      for (int b = 0; b < 4; ++b) digit = 2 * digit + (signs[i + b] > 0);
      text += "0123456789abcdef"[digit];
    }
    return text;
  };
  EXPECT_EQ(hex(table.signs_before), "4442ebfce83ed5806f5d52ffe7fad6a6");
  EXPECT_EQ(hex(table.signs_after), "e00b84153a6702241c4b80a3d3fda428");
  const double root = std::sqrt(128.0);
  const double optimum[] = {0.2450942, 0.7560053, 1.3439093, 2.1519457};
  for (int i = 0; i < 4; ++i) {
    EXPECT_NEAR(table.centroids[4 + i] * root, optimum[i], 1e-6);
    EXPECT_NEAR(table.centroids[3 - i] * root, -optimum[i], 1e-6);
  }
}

TEST(Tq3, CodesAreThoseOfTheDefinitionButBesideABoundary) {
  const Tq3Table& table = tq3_table();
  int beside = 0;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const auto group = gaussian_group(seed);
    const Tq3Group encoded = tq3_encode(group, false);
    const auto y = rotated(group);
    EXPECT_NEAR(encoded.norm, length({group.begin(), group.end()}), 1e-6 * encoded.norm);
    for (int i = 0; i < kTq3Group; ++i) {
      int code = 0;
      double nearest = 1;
      for (const float boundary : table.boundaries) {
        code += boundary < y[i];
        nearest = std::min(nearest, std::abs(boundary - y[i]));
      }
      if (nearest < 1e-6)
        ++beside;
      else
        EXPECT_EQ(tq3_code(encoded.packed, i), code) << seed << " " << i;
    }
  }
  EXPECT_LT(beside, 5);
}

TEST(Tq3, TheErrorIsThatOfEightLevels) {
  double errors = 0, squares = 0, corrected_length = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const auto group = gaussian_group(seed);
    const Tq3Group encoded = tq3_encode(group, false), corrected = tq3_encode(group, true);
    const auto back = tq3_decode(encoded.packed, encoded.norm);
    for (int i = 0; i < kTq3Group; ++i) {
      errors += std::pow(back[i] - group[i], 2);
      squares += std::pow(group[i], 2);
    }
    EXPECT_EQ(corrected.packed, encoded.packed);
    corrected_length = length(tq3_decode(corrected.packed, corrected.norm));
    EXPECT_NEAR(corrected_length, encoded.norm, 1e-5 * encoded.norm) << "the group's own length";
  }
  EXPECT_NEAR(errors / squares, 0.034548, 0.002) << "Lloyd-Max with eight levels on a Gaussian";
}

TEST(Tq3, EdgesAreDefined) {
  const Tq3Group zero = tq3_encode(std::vector<float>(128), true);
  EXPECT_EQ(zero.norm, 0);
  for (const double x : tq3_decode(zero.packed, zero.norm)) EXPECT_EQ(x, 0);
  std::vector<float> spike(128);
  spike[77] = -3;
  const Tq3Group one = tq3_encode(spike, true);
  EXPECT_NEAR(tq3_decode(one.packed, one.norm)[77], -3, 0.5) << "all of it in one place";
  EXPECT_EQ(tq3_encode(std::vector<float>(40, 1.0f), false).norm, std::sqrt(40.0f)) << "padding adds nothing";
}

TEST(Tq3, CodesLieLowestBitFirst) {
  std::array<std::uint8_t, kTq3Bytes> packed{};
  packed[0] = 0b11'010'001, packed[1] = 0b1'100'011'1;  // codes 1, 2, 7, 3, 4, 1 and so on
  const int want[] = {1, 2, 7, 3, 4, 1};
  for (int i = 0; i < 6; ++i) EXPECT_EQ(tq3_code(packed, i), want[i]) << i;
}

}  // namespace
}  // namespace hiplab::reference
