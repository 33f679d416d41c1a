// SPDX-License-Identifier: MIT
#include "reference/tq3_weights.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <bit>
#include <cmath>

#include "reference/lloyd_max.hpp"

namespace hiplab::reference {
namespace {

using Values = std::array<float, kTq3Group>;

/// Neighbours in pairs, then the pairs' sums, and so on.
float tree_sum(Values terms) {
  for (int count = kTq3Group; count > 1; count /= 2)
    for (int i = 0; i < count / 2; ++i) terms[i] = terms[2 * i] + terms[2 * i + 1];
  return terms[0];
}

float length(const Values& values) {
  Values squares;
  std::transform(values.begin(), values.end(), squares.begin(), [](float x) { return x * x; });
  return std::sqrt(tree_sum(squares));
}

void rotate(Values& values, const Tq3Table& table) {
  for (int i = 0; i < kTq3Group; ++i) values[i] *= table.signs_before[i];
  for (int distance = 1; distance < kTq3Group; distance *= 2)
    for (int i = 0; i < kTq3Group; ++i) {
      if ((i & distance) != 0) continue;
      const float a = values[i], b = values[i + distance];
      values[i] = a + b;
      values[i + distance] = a - b;
    }
  const auto factor = static_cast<float>(1 / std::sqrt(static_cast<double>(kTq3Group)));
  for (int i = 0; i < kTq3Group; ++i) values[i] = values[i] * factor * table.signs_after[i];
}

Tq3Table made() {
  Tq3Table table;
  const Levels levels = optimal_levels(3, kTq3Group);
  std::copy(levels.centroids.begin(), levels.centroids.end(), table.centroids.begin());
  std::copy(levels.midpoints.begin(), levels.midpoints.end(), table.boundaries.begin());
  const auto before = signs(42, kTq3Group), after = signs(42, kTq3Group, kTq3Group);
  std::copy(before.begin(), before.end(), table.signs_before.begin());
  std::copy(after.begin(), after.end(), table.signs_after.begin());
  return table;
}

}  // namespace

const Tq3Table& tq3_table() {
  static const Tq3Table table = made();
  return table;
}

Tq3Group tq3_encode(std::span<const float> values, bool corrected) {
  const Tq3Table& table = tq3_table();
  Values group{};
  std::copy(values.begin(), values.end(), group.begin());
  Tq3Group result;
  result.norm = length(group);
  if (result.norm > 0)
    for (float& x : group) x /= result.norm;
  rotate(group, table);
  Values chosen{};
  for (int i = 0; i < kTq3Group; ++i) {
    unsigned code = 0;
    for (const float boundary : table.boundaries) code += boundary < group[i] ? 1u : 0u;
    chosen[i] = table.centroids[code];
    for (int bit = 3 * i; code != 0; code /= 2, ++bit)
      result.packed[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>((code & 1u) << bit % 8);
  }
  if (corrected) result.norm = result.norm / length(chosen);
  return result;
}

int tq3_code(std::span<const std::uint8_t, kTq3Bytes> packed, int i) {
  int code = 0;
  for (int b = 0; b < 3; ++b) code |= (packed[static_cast<std::size_t>((3 * i + b) / 8)] >> (3 * i + b) % 8 & 1) << b;
  return code;
}

std::vector<double> tq3_decode(std::span<const std::uint8_t, kTq3Bytes> packed, float norm) {
  const Tq3Table& table = tq3_table();
  Eigen::VectorXd c(kTq3Group);
  for (int i = 0; i < kTq3Group; ++i) c[i] = double{table.centroids[tq3_code(packed, i)]} * table.signs_after[i];
  std::vector<double> values(kTq3Group);
  for (unsigned i = 0; i < kTq3Group; ++i) {
    double sum = 0;  // row i of H: (-1)^popcount(i & j)
    for (unsigned j = 0; j < kTq3Group; ++j) sum += std::popcount(i & j) % 2 ? -c[j] : c[j];
    values[i] = norm * sum / std::sqrt(static_cast<double>(kTq3Group)) * table.signs_before[i];
  }
  return values;
}

}  // namespace hiplab::reference
