// SPDX-License-Identifier: MIT
#include "analysis/masked_regions.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

#include "analysis/quantile.hpp"

namespace hiplab {
namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

void check_size(std::span<const std::uint64_t> ticks, const CtaGrid& grid, const std::vector<RegionRule>& rules) {
  if (ticks.size() != std::size_t{grid.count()} * rules.size() * 2)
    throw std::invalid_argument("region ticks hold " + std::to_string(ticks.size()) + " values for " +
                                std::to_string(grid.count()) + " CTAs and " + std::to_string(rules.size()) +
                                " regions");
}

/// Exit - entry; 0 for a row that was never entered or runs backwards.
double delta(std::span<const std::uint64_t> ticks, std::size_t regions, std::size_t cta, std::size_t region) {
  const std::uint64_t entry = ticks[(cta * regions + region) * 2], exit = ticks[(cta * regions + region) * 2 + 1];
  return exit > entry ? static_cast<double>(exit - entry) : 0;
}

}  // namespace

std::vector<bool> cta_mask(const CtaGrid& grid, CtaMask mask) {
  std::vector<bool> in;
  for (std::uint32_t bz = 0; bz < grid.z; ++bz)
    for (std::uint32_t by = 0; by < grid.y; ++by)
      for (std::uint32_t bx = 0; bx < grid.x; ++bx) {
        const bool head = by < grid.heads, part = head && bx < grid.split;
        in.push_back(mask == CtaMask::all || (mask == CtaMask::origin && bx == 0 && by == 0) ||
                     (mask == CtaMask::heads && head && bx == 0) || (mask == CtaMask::parts && part) ||
                     (mask == CtaMask::waiters && part && bx > 0));
      }
  return in;
}

std::vector<MaskedRegion> reduce_masked(std::span<const std::uint64_t> ticks, const CtaGrid& grid,
                                        const std::vector<RegionRule>& rules, std::optional<double> tick_ns,
                                        std::optional<double> kernel_us) {
  check_size(ticks, grid, rules);
  std::vector<MaskedRegion> out;
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const auto in = cta_mask(grid, rules[r].mask);
    MaskedRegion region;
    region.name = rules[r].name;
    std::vector<double> times;
    for (std::size_t cta = 0; cta < in.size(); ++cta) {
      const double time = delta(ticks, rules.size(), cta, r);
      region.expected_ctas += in[cta];
      if (time <= 0) continue;
      if (in[cta])
        times.push_back(time);
      else
        ++region.outside_ctas;
    }
    region.active_ctas = times.size();
    std::sort(times.begin(), times.end());
    if (!times.empty()) {
      region.sum_ticks = std::accumulate(times.begin(), times.end(), 0.0);
      region.mean_ticks = region.sum_ticks / static_cast<double>(times.size());
      region.median_ticks = quantile_of_sorted(times, 0.5);
      region.p99_ticks = quantile_of_sorted(times, 0.99);
    }
    const double us = tick_ns && kernel_us && !times.empty() ? *tick_ns / 1e3 : kNotANumber;
    region.mean_us = region.mean_ticks * us;
    region.median_us = region.median_ticks * us;
    region.p99_us = region.p99_ticks * us;
    region.fraction = kernel_us && rules[r].kind == RegionKind::work ? region.median_us / *kernel_us : kNotANumber;
    out.push_back(region);
  }
  return out;
}

std::vector<MaskedRegion> reduce_last_launch(const RegionTable& table) {
  if (!table.ctas || table.masks.size() != table.names.size() || table.launches.empty())
    throw std::invalid_argument("the regions state no grid, or no launch was kept");
  std::vector<RegionRule> rules;
  for (std::size_t r = 0; r < table.names.size(); ++r) {
    const std::string& cls = table.classes.at(r);
    rules.push_back({table.names[r], table.masks[r],
                     cls == "waiting"   ? RegionKind::wait
                     : cls == "elected" ? RegionKind::dynamic_single
                                        : RegionKind::work});
  }
  return reduce_masked(table.launches.back().ticks, *table.ctas, rules,
                       table.tick_ns > 0 ? std::optional(table.tick_ns) : std::nullopt,
                       table.marked_us > 0 ? std::optional(table.marked_us) : std::nullopt);
}

}  // namespace hiplab
