// SPDX-License-Identifier: MIT
#include "analysis/region_summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "analysis/quantile.hpp"
#include "analysis/ratio.hpp"
#include "analysis/summary.hpp"

namespace hiplab {
namespace {

constexpr double kTicksForADigit = 5;

void check_shape(const RegionTable& table, const RegionLaunch& launch) {
  const std::size_t expected = std::size_t{table.blocks} * table.names.size() * 2;
  if (launch.ticks.size() != expected || table.classes.size() != table.names.size())
    throw std::invalid_argument(fmt::format("region ticks hold {} values for {} blocks and {} regions, not {}",
                                            launch.ticks.size(), table.blocks, table.names.size(), expected));
}

struct Span {
  std::uint64_t first = std::numeric_limits<std::uint64_t>::max(), last = 0;
  void include(std::uint64_t entry, std::uint64_t exit) {
    first = std::min(first, entry);
    last = std::max(last, exit);
  }
  bool empty() const { return last == 0; }
};

// The marks of one block in one launch.
class BlockMarks {
public:
  BlockMarks(const RegionTable& table, const RegionLaunch& launch, std::size_t block)
      : table_(table), ticks_(&launch.ticks[block * table.names.size() * 2]), block_(block) {}

  std::uint64_t entry(std::size_t region) const { return ticks_[region * 2]; }
  std::uint64_t exit(std::size_t region) const { return ticks_[region * 2 + 1]; }
  bool waiting(std::size_t region) const { return table_.classes[region] == "waiting"; }
  bool nested(std::size_t region) const { return table_.classes[region] == "nested"; }

  bool entered(std::size_t region) const {
    if (entry(region) == 0 && exit(region) == 0) return false;
    if (exit(region) < entry(region))
      throw std::invalid_argument(
          fmt::format("region {} of block {} ends before it begins", table_.names[region], block_));
    return true;
  }

  // Ticks spent in the region, without the waiting that lies inside it.
  std::uint64_t ticks(std::size_t region) const {
    std::uint64_t inside = exit(region) - entry(region);
    if (waiting(region) || accumulates(region)) return inside;
    for (std::size_t other = 0; other < table_.names.size(); ++other) {
      if (!waiting(other) || accumulates(other) || !entered(other)) continue;
      const std::uint64_t from = std::max(entry(region), entry(other)), to = std::min(exit(region), exit(other));
      if (to > from) inside -= std::min(inside, to - from);
    }
    return inside;
  }

private:
  bool accumulates(std::size_t region) const {
    return region < table_.accumulates.size() && table_.accumulates[region];
  }

  const RegionTable& table_;
  const std::uint64_t* ticks_;
  std::size_t block_;
};

void compare_marked(const RegionTable& table, RegionsSummary& result) {
  if (table.cost_samples.empty()) {
    if (table.unmarked_us > 0 && table.marked_us > 0)
      result.mark_ratio = Estimate{table.marked_us / table.unmarked_us, std::nullopt};
    return;
  }
  PointRecord sides;
  sides.id = "regions";
  sides.samples = table.cost_samples;
  result.mark_ratio = paired_ratio({sides, 1}, {sides, 0}).ratio;
  result.mark_floor = paired_ratio({sides, 2}, {sides, 0}).ratio;
}

void summarize_region(RegionSummary& region, const std::vector<double>& times_us, double span_us, double tick_ns) {
  region.entries = times_us.size();
  if (times_us.empty()) return;
  const Summary s = summarize(times_us);
  region.median_us = s.median;
  region.mean_us = s.mean;
  region.max_us = s.max;
  region.p99_us = s.p99;
  region.share_of_span = span_us > 0 ? s.median / span_us : 0;
  region.under_resolution = s.median < kTicksForADigit * tick_ns / 1e3;
}

}  // namespace

RegionsSummary summarize_regions(const RegionTable& table) {
  const std::size_t count = table.names.size();
  RegionsSummary result;
  result.launches = table.launches.size();
  std::vector<std::vector<double>> times_us(count);
  std::vector<double> spans_us, covered;
  result.regions.resize(count);
  for (const RegionLaunch& launch : table.launches) {
    check_shape(table, launch);
    Span span;
    std::vector<std::size_t> active(count);
    std::vector<double> in_regions_us;
    for (std::size_t block = 0; block < table.blocks; ++block) {
      const BlockMarks marks(table, launch, block);
      double inside_us = 0;
      for (std::size_t r = 0; r < count; ++r) {
        if (!marks.entered(r)) continue;
        span.include(marks.entry(r), marks.exit(r));
        ++active[r];
        const double us = static_cast<double>(marks.ticks(r)) * table.tick_ns / 1e3;
        times_us[r].push_back(us);
        if (marks.nested(r)) continue;
        (marks.waiting(r) ? result.waiting_block_us : result.work_block_us) += us;
        inside_us += us;
      }
      if (inside_us > 0) in_regions_us.push_back(inside_us);
    }
    if (!span.empty()) {
      spans_us.push_back(static_cast<double>(span.last - span.first) * table.tick_ns / 1e3);
      for (double us : in_regions_us) covered.push_back(us / spans_us.back());
    }
    for (std::size_t r = 0; r < count; ++r)
      result.regions[r].active_blocks = std::max(result.regions[r].active_blocks, active[r]);
  }
  if (result.launches > 0) {
    result.work_block_us /= static_cast<double>(result.launches);
    result.waiting_block_us /= static_cast<double>(result.launches);
  }
  if (!spans_us.empty()) result.span_us = median(spans_us);
  for (std::size_t r = 0; r < count; ++r) {
    result.regions[r].name = table.names[r];
    result.regions[r].cls = table.classes[r];
    summarize_region(result.regions[r], times_us[r], result.span_us, table.tick_ns);
    if (table.classes[r] == "parallel" || table.classes[r] == "elected")
      result.work_share += result.regions[r].share_of_span;
  }
  if (!covered.empty()) {
    const auto [least, most] = std::minmax_element(covered.begin(), covered.end());
    result.least_covered = *least;
    result.most_covered = *most;
    result.covered_share = median(covered);
  }
  compare_marked(table, result);
  return result;
}

MarkCost mark_cost(const RegionsSummary& regions) {
  if (!regions.mark_ratio) return MarkCost::unknown;
  const Estimate& ratio = *regions.mark_ratio;
  const Interval range = ratio.interval.value_or(Interval{ratio.value, ratio.value});
  if (range.high < 1 - kSmallMarkCost) return MarkCost::faster;
  if (range.low > 1 + kSmallMarkCost) return MarkCost::slower;
  return range.low >= 1 - kSmallMarkCost && range.high <= 1 + kSmallMarkCost ? MarkCost::small : MarkCost::unknown;
}

}  // namespace hiplab
