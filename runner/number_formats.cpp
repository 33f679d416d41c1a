// SPDX-License-Identifier: MIT
#include "runner/number_formats.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace hiplab {
namespace {

/// A binary floating-point type by its field widths.
struct FloatFormat {
  int exponent_bits, fraction_bits;
  int bias() const { return (1 << (exponent_bits - 1)) - 1; }
  int width() const { return 1 + exponent_bits + fraction_bits; }
  std::uint64_t sign_mask() const { return 1ull << (width() - 1); }
  std::uint64_t infinity() const { return ((1ull << exponent_bits) - 1) << fraction_bits; }
};

bool is_float(Dtype dtype) {
  return dtype == Dtype::f16 || dtype == Dtype::bf16 || dtype == Dtype::f32 || dtype == Dtype::f64;
}

FloatFormat format_of(Dtype dtype) {
  switch (dtype) {
    case Dtype::f16:
      return {5, 10};
    case Dtype::bf16:
      return {8, 7};
    case Dtype::f32:
      return {8, 23};
    default:
      return {11, 52};
  }
}

double float_to_double(FloatFormat f, std::uint64_t bits) {
  const double sign = bits & f.sign_mask() ? -1.0 : 1.0;
  const std::uint64_t fraction = bits & ((1ull << f.fraction_bits) - 1);
  const int exponent = static_cast<int>((bits & ~f.sign_mask()) >> f.fraction_bits);
  if (exponent == (1 << f.exponent_bits) - 1)
    return fraction ? std::numeric_limits<double>::quiet_NaN() : sign * std::numeric_limits<double>::infinity();
  if (exponent == 0) return sign * std::ldexp(static_cast<double>(fraction), 1 - f.bias() - f.fraction_bits);
  return sign * std::ldexp(1.0 + std::ldexp(static_cast<double>(fraction), -f.fraction_bits), exponent - f.bias());
}

std::uint64_t float_from_double(FloatFormat f, double value) {
  if (f.fraction_bits == 52) return std::bit_cast<std::uint64_t>(value);
  const std::uint64_t sign = std::signbit(value) ? f.sign_mask() : 0;
  if (std::isnan(value)) return sign | f.infinity() | (1ull << (f.fraction_bits - 1));
  const double magnitude = std::fabs(value);
  if (std::isinf(magnitude)) return sign | f.infinity();
  if (magnitude == 0) return sign;
  // In units of the spacing at this magnitude the value is an exact double, so nearbyint rounds once, ties to even.
  const int exponent = std::max(std::ilogb(magnitude), 1 - f.bias());
  const double steps = std::nearbyint(std::ldexp(magnitude, f.fraction_bits - exponent));
  // Adding the steps to the exponent field lets a carry run into the exponent, up to infinity.
  const auto base = static_cast<std::uint64_t>(exponent + f.bias() - 1) << f.fraction_bits;
  const std::uint64_t bits = base + static_cast<std::uint64_t>(steps);
  return sign | (bits > f.infinity() ? f.infinity() : bits);
}

/// Bits to a signed line on which neighbouring values are one apart.
std::int64_t on_a_line(FloatFormat f, std::uint64_t bits) {
  const auto magnitude = static_cast<std::int64_t>(bits & ~f.sign_mask());
  return bits & f.sign_mask() ? -magnitude : magnitude;
}

std::int64_t sign_extended(Dtype dtype, std::uint64_t bits) {
  if (dtype == Dtype::i8) return static_cast<std::int8_t>(bits);
  if (dtype == Dtype::i32) return static_cast<std::int32_t>(bits);
  return static_cast<std::int64_t>(bits);
}

template <class T>
std::uint64_t saturated(double value) {
  if (std::isnan(value)) return 0;
  const double low = static_cast<double>(std::numeric_limits<T>::min());
  const double high = static_cast<double>(std::numeric_limits<T>::max());
  const double rounded = std::nearbyint(value);
  const T result = rounded <= low    ? std::numeric_limits<T>::min()
                   : rounded >= high ? std::numeric_limits<T>::max()
                                     : static_cast<T>(rounded);
  return static_cast<std::uint64_t>(static_cast<std::make_unsigned_t<T>>(result));
}

}  // namespace

std::uint64_t element_bits(Dtype dtype, const std::byte* data, std::size_t index) {
  const std::size_t size = dtype_bytes(dtype);
  std::uint64_t bits = 0;  // little-endian, as all grounds are
  std::memcpy(&bits, data + index * size, size);
  return bits;
}

double to_double(Dtype dtype, std::uint64_t bits) {
  if (dtype == Dtype::f32) return std::bit_cast<float>(static_cast<std::uint32_t>(bits));  // the host's own, and fast
  if (is_float(dtype)) return float_to_double(format_of(dtype), bits);
  if (dtype == Dtype::u64) return static_cast<double>(bits);
  return static_cast<double>(sign_extended(dtype, bits));
}

std::uint64_t from_double(Dtype dtype, double value) {
  switch (dtype) {
    case Dtype::u8:
      return saturated<std::uint8_t>(value);
    case Dtype::i8:
      return saturated<std::int8_t>(value);
    case Dtype::i32:
      return saturated<std::int32_t>(value);
    case Dtype::u32:
      return saturated<std::uint32_t>(value);
    case Dtype::u64:
      return saturated<std::uint64_t>(value);
    case Dtype::f32:
      return std::bit_cast<std::uint32_t>(static_cast<float>(value));
    default:
      return float_from_double(format_of(dtype), value);
  }
}

bool is_finite(Dtype dtype, std::uint64_t bits) {
  if (!is_float(dtype)) return true;
  const FloatFormat f = format_of(dtype);
  return (bits & f.infinity()) != f.infinity();
}

std::uint64_t ulp_distance(Dtype dtype, std::uint64_t a, std::uint64_t b) {
  std::int64_t x, y;
  if (is_float(dtype)) {
    x = on_a_line(format_of(dtype), a);
    y = on_a_line(format_of(dtype), b);
  } else if (dtype == Dtype::u64) {
    return a > b ? a - b : b - a;
  } else {
    x = sign_extended(dtype, a);
    y = sign_extended(dtype, b);
  }
  return x > y ? static_cast<std::uint64_t>(x) - static_cast<std::uint64_t>(y)
               : static_cast<std::uint64_t>(y) - static_cast<std::uint64_t>(x);
}

}  // namespace hiplab
