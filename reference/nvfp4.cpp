// SPDX-License-Identifier: MIT
#include "reference/nvfp4.hpp"

#include <cmath>
#include <limits>

#include "host/parallel_for.hpp"

namespace hiplab::reference {
namespace {

/// Of `count` ascending non-negative values, the index nearest to |value|, ties to the even index; the sign bit added.
template <class Value>
int nearest(float value, int count, int sign_bit, Value value_of) {
  const double size = std::fabs(static_cast<double>(value));
  int best = 0;
  for (int i = 1; i < count; ++i) {
    const double off = std::fabs(value_of(i) - size), best_off = std::fabs(value_of(best) - size);
    if (off < best_off || (off == best_off && i % 2 == 0)) best = i;
  }
  return std::signbit(value) ? best | sign_bit : best;
}

}  // namespace

float e2m1_value(int code) {
  constexpr float kMagnitudes[] = {0, 0.5f, 1, 1.5f, 2, 3, 4, 6};
  const float magnitude = kMagnitudes[code & 7];
  return code & 8 ? -magnitude : magnitude;
}

float e4m3_value(int byte) {
  const int exponent = (byte >> 3) & 15, fraction = byte & 7;
  if (exponent == 15 && fraction == 7) return std::numeric_limits<float>::quiet_NaN();
  const float magnitude = exponent == 0 ? std::ldexp(static_cast<float>(fraction), -9)
                                        : std::ldexp(static_cast<float>(8 + fraction), exponent - 10);
  return byte & 0x80 ? -magnitude : magnitude;
}

int e2m1_nearest(float value) {
  if (std::isnan(value)) return 0;
  return nearest(value, 8, 8, [](int i) { return static_cast<double>(e2m1_value(i)); });
}

int e4m3_nearest(float value) {
  if (std::isnan(value)) return 0x7f;
  return nearest(value, 0x7f, 0x80, [](int i) { return static_cast<double>(e4m3_value(i)); });
}

std::int64_t nvfp4_scale_offset(std::int64_t row, std::int64_t group, std::int64_t k) {
  const std::int64_t tiles = (k / 16 + 3) / 4;
  return ((row / 128) * tiles + group / 4) * 512 + (row % 32) * 16 + ((row / 32) % 4) * 4 + group % 4;
}

std::int64_t nvfp4_scale_bytes(std::int64_t rows, std::int64_t k) {
  return (rows + 127) / 128 * ((k / 16 + 3) / 4) * 512;
}

float Nvfp4Matrix::at(std::int64_t row, std::int64_t column) const {
  const int byte = codes[static_cast<std::size_t>(row * (k / 2) + column / 2)];
  const int code = column % 2 ? byte >> 4 : byte & 15;
  const float scale = e4m3_value(scales[static_cast<std::size_t>(nvfp4_scale_offset(row, column / 16, k))]);
  const float scaled = e2m1_value(code) * scale;
  return scaled * global_scale;
}

std::vector<float> nvfp4_weights(const Nvfp4Matrix& matrix) {
  std::vector<float> weights(static_cast<std::size_t>(matrix.rows * matrix.k));
  parallel_for(static_cast<std::size_t>(matrix.rows), [&](std::size_t row) {
    for (std::int64_t c = 0; c < matrix.k; ++c)
      weights[row * static_cast<std::size_t>(matrix.k) + static_cast<std::size_t>(c)] =
          matrix.at(static_cast<std::int64_t>(row), c);
  });
  return weights;
}

}  // namespace hiplab::reference
