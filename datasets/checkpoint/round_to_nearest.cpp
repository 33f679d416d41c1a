// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/round_to_nearest.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "host/parallel_for.hpp"
#include "runner/number_formats.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

struct Grid {
  std::uint16_t scale_bits = 0;
  double scale = 1;
  int zero = 0;
};

Grid grid_of(std::span<const double> values, const RoundingRule& rule, const std::string& where) {
  double low = 0, high = 0;
  for (const double value : values) {
    if (!std::isfinite(value)) throw UserError(where + " has a NaN or an infinite weight");
    low = std::min(low, value);
    high = std::max(high, value);
  }
  if (rule.symmetric) {
    high = std::max(high, -low);
    low = -high;
  }
  const int most = (1 << rule.bits) - 1;
  // A group of zeros has any scale; 1 is what a reader expects to see.
  const double wanted = high > low ? (high - low) / most : 1;
  Grid grid;
  grid.scale_bits = static_cast<std::uint16_t>(from_double(rule.scale_type, wanted));
  // Too small for the type: its least value, so that no code is divided by zero.
  if (grid.scale_bits == 0) grid.scale_bits = 1;
  if (!is_finite(rule.scale_type, grid.scale_bits))
    throw UserError(where + " needs a scale beyond " + dtype_name(rule.scale_type));
  grid.scale = to_double(rule.scale_type, grid.scale_bits);
  grid.zero = rule.symmetric ? 1 << (rule.bits - 1)
                             : std::clamp(static_cast<int>(std::nearbyint(-low / grid.scale)), rule.least_zero, most);
  return grid;
}

}  // namespace

RoundedWeights round_to_nearest(std::span<const double> w, std::int64_t n, std::int64_t k, const RoundingRule& rule) {
  const std::int64_t groups = k / rule.group;
  RoundedWeights result;
  result.codes.resize(static_cast<std::size_t>(n * k));
  result.zeros.resize(static_cast<std::size_t>(n * groups));
  result.scales.resize(result.zeros.size());
  std::vector<double> errors(static_cast<std::size_t>(n)), squares(errors.size());
  const double most = (1 << rule.bits) - 1;
  parallel_for(errors.size(), [&](std::size_t row) {
    for (std::int64_t g = 0; g < groups; ++g) {
      const std::size_t begin = row * static_cast<std::size_t>(k) + static_cast<std::size_t>(g * rule.group);
      const auto values = w.subspan(begin, static_cast<std::size_t>(rule.group));
      const Grid grid = grid_of(values, rule, "row " + std::to_string(row) + ", group " + std::to_string(g));
      const std::size_t at = row * static_cast<std::size_t>(groups) + static_cast<std::size_t>(g);
      result.zeros[at] = static_cast<std::uint8_t>(grid.zero);
      result.scales[at] = grid.scale_bits;
      for (std::size_t i = 0; i < values.size(); ++i) {
        const double code = std::clamp(std::nearbyint(values[i] / grid.scale) + grid.zero, 0.0, most);
        result.codes[begin + i] = static_cast<std::uint8_t>(code);
        const double error = (code - grid.zero) * grid.scale - values[i];
        errors[row] += error * error;
        squares[row] += values[i] * values[i];
      }
    }
  });
  // Row by row: the same sum on any number of cores.
  for (std::size_t row = 0; row < errors.size(); ++row) {
    result.error_squares += errors[row];
    result.weight_squares += squares[row];
  }
  return result;
}

}  // namespace hiplab::datasets
