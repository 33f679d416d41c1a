// SPDX-License-Identifier: MIT
#include "reports/plot_style.hpp"

#include <cmath>

namespace hiplab {

std::string log_ticks(double low, double high) {
  std::vector<std::string> ticks;
  const bool decades_only = high > 1e4 * low;
  for (int power = static_cast<int>(std::floor(std::log10(low)));
       power <= static_cast<int>(std::ceil(std::log10(high))); ++power) {
    for (double step : {1.0, 2.0, 5.0}) {
      const double tick = step * std::pow(10.0, power);
      if (tick < low || tick > high || (decades_only && step != 1)) continue;
      ticks.push_back(fmt::format("{:.6g}", tick));
    }
  }
  return fmt::format("({})", fmt::join(ticks, ", "));
}

std::string label_ranges(const std::vector<std::string>& labels) {
  std::vector<std::string> sorted = labels;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (sorted.size() > kMostSeries)
    return fmt::format("{} to {} ({} of them)", sorted.front(), sorted.back(), sorted.size());
  return fmt::format("{}", fmt::join(sorted, ", "));
}

}  // namespace hiplab
