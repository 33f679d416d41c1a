// SPDX-License-Identifier: MIT
#include "analysis/crossover.hpp"

#include <algorithm>

namespace hiplab {

Crossover crossover_of(std::vector<SizeRatio> ratios) {
  std::sort(ratios.begin(), ratios.end(), [](const SizeRatio& a, const SizeRatio& b) { return a.at < b.at; });
  Crossover crossover;
  for (const SizeRatio& r : ratios) {
    const bool decided = r.ratio.interval.has_value();
    if (decided && r.ratio.interval->low > 1) crossover.last_slower = r.at;
    if (!decided || r.ratio.interval->high >= 1)
      crossover.first_faster.reset();
    else if (!crossover.first_faster)
      crossover.first_faster = r.at;
  }
  return crossover;
}

double worst_cost(const std::vector<SizeRatio>& ratios, std::int64_t threshold) {
  double worst = 1;
  for (const SizeRatio& r : ratios) worst = std::max(worst, r.at >= threshold ? r.ratio.value : 1 / r.ratio.value);
  return worst;
}

}  // namespace hiplab
