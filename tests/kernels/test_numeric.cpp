// SPDX-License-Identifier: MIT
// The door's software number formats, against rounding by its definition (scaling to integers).
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/random.hpp"
#include "kernels/hip/numeric.hpp"
#include "reference/door.hpp"
#include "reference/gptq.hpp"

namespace hiplab::hip {
namespace {

using reference::half_bits;
using reference::half_value;
using reference::round_to_format;

TEST(Half, WidensEveryBitPatternExactly) {
  for (std::uint32_t bits = 0; bits < 65536; ++bits) {
    const half h{static_cast<std::uint16_t>(bits)};
    const double expected = half_value(h.bits);
    if (std::isnan(expected)) {
      EXPECT_TRUE(std::isnan(to_float(h))) << bits;
    } else {
      EXPECT_EQ(to_float(h), expected) << bits;
    }
  }
}

TEST(Half, RoundsFloatsToNearestEven) {
  const datasets::RandomStream random(1, "floats");
  for (std::uint64_t i = 0; i < 200000; ++i) {
    const float f = static_cast<float>(std::ldexp(random.uniform(2 * i, -1, 1), static_cast<int>(random.bits(2 * i + 1) % 45) - 28));
    const double expected = round_to_format(f, 10, -14);
    if (std::fabs(expected) > 65504) {
      EXPECT_TRUE(std::isinf(to_float(to_half(f)))) << f;
    } else {
      EXPECT_EQ(to_half(f).bits, half_bits(expected)) << f;
    }
  }
}

TEST(Half, HalfwayCasesGoToTheEvenNeighbourAndOverflowStartsAt65520) {
  EXPECT_EQ(to_half(1.0f + 0x1p-11f).bits, 0x3c00);
  EXPECT_EQ(to_half(1.0f + 0x1.8p-10f).bits, 0x3c02);
  EXPECT_EQ(to_half(0x1p-25f).bits, 0x0000);
  EXPECT_EQ(to_half(0x1.8p-24f).bits, 0x0002);
  EXPECT_EQ(to_half(std::nextafter(65520.0f, 0.0f)).bits, 0x7bff);
  EXPECT_EQ(to_half(65520.0f).bits, 0x7c00);
  EXPECT_TRUE(std::isnan(to_float(to_half(std::nanf("")))));
}

TEST(Half, FusedMultiplyAddRoundsOnce) {
  const datasets::RandomStream random(2, "fma");
  for (std::uint64_t i = 0; i < 300000; ++i) {
    const auto finite = [&](int which) { return half{static_cast<std::uint16_t>(random.bits(3 * i + which) & 0xbfff)}; };
    const half a = finite(0), b = finite(1), c = finite(2);
    // binary64 holds product and sum exactly here or loses only what cannot matter (exponents below 1).
    const double exact = half_value(a.bits) * half_value(b.bits) + half_value(c.bits);
    EXPECT_EQ(to_float(hfma(a, b, c)), round_to_format(exact, 10, -14)) << a.bits << " " << b.bits << " " << c.bits;
  }
}

TEST(Half, FusedAndSeparateRoundingDifferWhereTheyMust) {
  // (1 + 2^-10)^2 - (1 + 2^-9) = 2^-20: lost when the product is rounded first.
  const half a{0x3c01}, c{0xbc02};
  EXPECT_EQ(to_float(hfma(a, a, c)), 0x1p-20f);
  EXPECT_EQ(to_float(hadd(hmul(a, a), c)), 0.0f);
}

TEST(Fp8, RoundTripsEveryFiniteCode) {
  for (int code = 0; code < 256; ++code) {
    if ((code & 0x7f) == 0x7f) continue;  // NaN
    EXPECT_EQ(to_fp8(to_float(fp8_e4m3{static_cast<std::uint8_t>(code)})).bits, code);
  }
}

TEST(Fp8, PairsBecomeTheHalvesOfTheirValues) {
  for (std::uint32_t pair = 0; pair < 65536; ++pair) {
    const half2 halves = to_half2_from_fp8(pair | 0xabcd0000u);  // the upper half is not looked at
    for (int i = 0; i < 2; ++i) {
      const float value = to_float(fp8_e4m3{static_cast<std::uint8_t>(pair >> (8 * i))});
      if (std::isnan(value)) EXPECT_TRUE(std::isnan(to_float(halves[i]))) << pair;
      else EXPECT_EQ(halves[i].bits, to_half(value).bits) << pair;
    }
  }
}

TEST(BytePerm, NamesItsBytes) {
  EXPECT_EQ(byte_perm<0x3210>(0x33221100u, 0x77665544u), 0x33221100u);
  EXPECT_EQ(byte_perm<0x7654>(0x33221100u, 0x77665544u), 0x77665544u);
  EXPECT_EQ(byte_perm<0x1404>(0x33221100u, 0x77665544u), 0x11440044u);
}

TEST(Fp8, RoundsToNearestEvenAndSaturates) {
  EXPECT_EQ(to_float(to_fp8(17.0f)), 16.0f);
  EXPECT_EQ(to_float(to_fp8(19.0f)), 20.0f);
  EXPECT_EQ(to_float(to_fp8(1e6f)), 448.0f);
  EXPECT_EQ(to_float(to_fp8(-1e6f)), -448.0f);
  EXPECT_EQ(to_float(to_fp8(0x1p-10f)), 0.0f);
  EXPECT_TRUE(std::isnan(to_float(to_fp8(std::nanf("")))));
}

TEST(Bfloat16, RoundsToNearestEven) {
  const datasets::RandomStream random(3, "bf16");
  for (std::uint64_t i = 0; i < 100000; ++i) {
    const float f = static_cast<float>(random.uniform(i, -300, 300));
    EXPECT_EQ(to_float(to_bfloat16(f)), round_to_format(f, 7, -126)) << f;
  }
}

TEST(Product, IsRoundedBeforeItIsAdded) {
  const float a = 1.00000012f, b = 1.00000012f;  // 1 + 2^-23: the square needs 47 bits
  EXPECT_EQ(rounded_product(a, b) - 1.00000024f, 0.0f);
  EXPECT_NE(fma(a, b, -1.00000024f), 0.0f) << "fused, the low bits would stay";
}

TEST(SquareRoot, IsCorrectlyRounded) {
  const datasets::RandomStream random(5, "sqrt");
  for (std::uint64_t i = 0; i < 1000; ++i) {
    const float f = static_cast<float>(random.uniform(i, 0, 100));
    EXPECT_EQ(square_root(f), static_cast<float>(std::sqrt(static_cast<double>(f)))) << f;
  }
}

TEST(Dot, FourSignedBytesAccumulateExactly) {
  EXPECT_EQ(dot4(i8x4{{-128, 127, 1, -1}}, i8x4{{-128, 127, 2, 3}}, -5), 16384 + 16129 + 2 - 3 - 5);
}

TEST(Dot, TwoHalvesAccumulateInSinglePrecision) {
  EXPECT_EQ(dot2(half2{{half{0x3c01}, half{0x3c00}}}, half2{{half{0x3c01}, half{0x3c00}}}, 0x1p-20f),
            std::fma(1.0f, 1.0f, std::fma(1.0009765625f, 1.0009765625f, 0x1p-20f)));
}

}  // namespace
}  // namespace hiplab::hip
