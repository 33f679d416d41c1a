// SPDX-License-Identifier: MIT
#include "runner/number_formats.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

namespace hiplab {
namespace {

TEST(NumberFormats, EveryHalfAndBfloat16SurvivesTheWayThroughDouble) {
  for (Dtype dtype : {Dtype::f16, Dtype::bf16}) {
    for (std::uint64_t bits = 0; bits < 65536; ++bits) {
      const double value = to_double(dtype, bits);
      if (std::isnan(value)) {
        EXPECT_FALSE(is_finite(dtype, bits));
      } else {
        ASSERT_EQ(from_double(dtype, value), bits) << dtype_name(dtype) << " " << bits;
      }
    }
  }
}

TEST(NumberFormats, KnownValuesHaveTheirPublishedBits) {
  EXPECT_EQ(from_double(Dtype::f16, 1.0), 0x3C00u);
  EXPECT_EQ(from_double(Dtype::f16, -2.0), 0xC000u);
  EXPECT_EQ(from_double(Dtype::f16, 65504.0), 0x7BFFu);
  EXPECT_EQ(from_double(Dtype::f16, std::ldexp(1, -24)), 0x0001u);
  EXPECT_EQ(from_double(Dtype::bf16, 1.0), 0x3F80u);
  EXPECT_EQ(from_double(Dtype::f32, 1.0), 0x3F800000u);
  EXPECT_EQ(from_double(Dtype::f64, 1.0), 0x3FF0000000000000u);
}

TEST(NumberFormats, RoundsToNearestWithTiesToEven) {
  const double ulp = std::ldexp(1, -10);
  EXPECT_EQ(from_double(Dtype::f16, 1 + 0.5 * ulp), 0x3C00u);
  EXPECT_EQ(from_double(Dtype::f16, 1 + 1.5 * ulp), 0x3C02u);
  EXPECT_EQ(from_double(Dtype::f16, 1 + 0.51 * ulp), 0x3C01u);
  EXPECT_EQ(from_double(Dtype::f16, 65519.0), 0x7BFFu);
  EXPECT_EQ(from_double(Dtype::f16, 65520.0), 0x7C00u) << "half way beyond the largest is infinity";
}

#if defined(__FLT16_MAX__)
TEST(NumberFormats, HalfAgreesWithTheCompilersOwnRounding) {
  std::uint64_t state = 7;
  for (int i = 0; i < 20000; ++i) {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    const double value = std::ldexp(static_cast<double>(state), static_cast<int>(state % 48) - 92);
    const auto expected = std::bit_cast<std::uint16_t>(static_cast<_Float16>(value));
    ASSERT_EQ(from_double(Dtype::f16, value), expected) << value;
  }
}
#endif

TEST(NumberFormats, IntegersSaturateAndRoundTrip) {
  EXPECT_EQ(from_double(Dtype::i8, -200), 0x80u);
  EXPECT_EQ(from_double(Dtype::i8, 200), 0x7Fu);
  EXPECT_EQ(to_double(Dtype::i8, 0x80), -128);
  EXPECT_EQ(from_double(Dtype::u8, 300), 255u);
  EXPECT_EQ(to_double(Dtype::i32, from_double(Dtype::i32, -123456789)), -123456789);
  EXPECT_EQ(from_double(Dtype::u32, 4294967295.0), 0xFFFFFFFFu);
}

TEST(NumberFormats, UlpDistanceCountsRepresentableValues) {
  EXPECT_EQ(ulp_distance(Dtype::f16, 0x3C00, 0x3C01), 1u);
  EXPECT_EQ(ulp_distance(Dtype::f16, 0x0001, 0x8001), 2u) << "across zero";
  EXPECT_EQ(ulp_distance(Dtype::f16, 0x0000, 0x8000), 0u) << "both zeros are one value";
  EXPECT_EQ(ulp_distance(Dtype::bf16, 0x3F80, 0x3F7F), 1u) << "over the edge of an exponent";
  EXPECT_EQ(ulp_distance(Dtype::i8, 0xFF, 0x01), 2u);
  EXPECT_EQ(ulp_distance(Dtype::u64, 5, 9), 4u);
  EXPECT_EQ(ulp_distance(Dtype::f64, std::bit_cast<std::uint64_t>(1.0),
                         std::bit_cast<std::uint64_t>(std::nextafter(1.0, 2.0))),
            1u);
}

}  // namespace
}  // namespace hiplab
