// SPDX-License-Identifier: MIT
#include "analysis/row_statistics.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hiplab {

std::size_t blocks_to_decide(std::size_t blocks, double half_width, double edge_distance) {
  const double times = half_width / edge_distance;
  const double needed = std::ceil(static_cast<double>(blocks) * times * times);
  if (!(needed < static_cast<double>(kNoNumberOfBlocks))) return kNoNumberOfBlocks;  // also for 0 / 0
  return std::max(static_cast<std::size_t>(needed), blocks + 1);
}

std::vector<bool> holm_rejected(const std::vector<double>& p_values, double level) {
  std::vector<std::size_t> order(p_values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p_values[a] < p_values[b]; });
  std::vector<bool> rejected(p_values.size(), false);
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (p_values[order[i]] > level / static_cast<double>(order.size() - i)) break;
    rejected[order[i]] = true;
  }
  return rejected;
}

double upper_tail(double z) {
  return 0.5 * std::erfc(z / std::sqrt(2.0));
}

double upper_quantile(double p) {
  double low = 0, high = 40;
  for (int i = 0; i < 100; ++i) {
    const double middle = (low + high) / 2;
    (upper_tail(middle) > p ? low : high) = middle;
  }
  return high;
}

}  // namespace hiplab
