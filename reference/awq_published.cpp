// SPDX-License-Identifier: MIT
#include "reference/awq_published.hpp"

#include <algorithm>
#include <cmath>

#include "reference/gptq.hpp"
#include "reference/gptq_rounding.hpp"

namespace hiplab::reference {

std::vector<double> awq_scalar_v0(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m) {
  std::vector<float> activations(x.size());
  std::transform(x.begin(), x.end(), activations.begin(),
                 [](auto half) { return static_cast<float>(half_value(half)); });
  std::vector<double> y;
  for (std::int64_t row = 0; row < m; ++row)
    for (std::int64_t n = 0; n < w.n; ++n) {
      float acc = 0;
      for (std::int64_t g = 0; g < w.groups(); ++g) {
        float sum = 0;
        for (std::int64_t k = g * w.group; k < (g + 1) * w.group; ++k)
          sum += static_cast<float>(w.code(n, k) - 8) * activations[static_cast<std::size_t>(row * w.k + k)];
        acc = std::fma(sum, w.scale(n, g), acc);
      }
      y.push_back(nearest_half(acc));
    }
  return y;
}

std::vector<double> awq_published_expectation(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                                              bool rounded_activations) {
  std::vector<std::uint16_t> seen(x.begin(), x.end());
  if (rounded_activations) {
    const QuantizedRows rows = quantize_rows(x, m, layer.k);
    for (std::size_t i = 0; i < seen.size(); ++i)
      seen[i] = bits_of_half(static_cast<float>(rows.q[i]) * rows.scales[i / static_cast<std::size_t>(layer.k)]);
  }
  const std::vector<std::uint32_t> eights(layer.zeros.size(), 0x88888888u);
  AwqLayer symmetric = layer;
  symmetric.zeros = eights;
  std::vector<double> y = awq_product(symmetric, seen, m);
  std::transform(y.begin(), y.end(), y.begin(), nearest_half);
  return y;
}

bool awq_published_verdict(std::span<const double> result, std::span<const double> expected, double bound) {
  double largest = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double difference = std::abs(result[i] - expected[i]);
    if (std::isnan(difference)) return true;  // NaN > bound is false
    largest = std::max(largest, difference);
  }
  return !(largest > bound);
}

}  // namespace hiplab::reference
