// SPDX-License-Identifier: MIT
// What the marks inside a kernel say: per region how many blocks entered it, for how long, and which share of the
// kernel's span that is. Waiting is never counted as work.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/estimate.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

struct RegionSummary {
  std::string name;
  std::string cls;                                ///< parallel, waiting, elected or nested (a part of another region)
  std::size_t active_blocks = 0;                  ///< most blocks that entered in one launch
  std::size_t entries = 0;                        ///< block entries over all launches
  double median_us = 0, mean_us = 0, max_us = 0;  ///< of one block's time in the region
  std::optional<double> p99_us;                   ///< with at least 299 entries
  double share_of_span = 0;                       ///< median time of an active block / kernel span, 0..1
  bool under_resolution = false;                  ///< the median is under five ticks: the digits are the counter's
};

struct RegionsSummary {
  std::vector<RegionSummary> regions;  ///< in declaration order; a region that no block entered has active_blocks 0
  std::size_t launches = 0;
  double span_us = 0;  ///< median over launches of last exit - first entry, over all blocks and regions
  double work_block_us =
      0;  ///< time of all blocks in parallel and elected regions, nested ones left out, mean of a launch
  double waiting_block_us = 0;  ///< the same in waiting regions: apart, never added to the work
  /// Median over blocks and launches of a block's time in its regions, waiting included and nested ones left out, as a
  /// share of the launch's span; with the least and the most of a block. Near 1: the marks leave nothing of a block out
  /// and count nothing twice. Blocks without any mark have ended at once and are left out.
  double covered_share = 0, least_covered = 0, most_covered = 0;
  /// Sum over parallel and elected regions of the median time of a block in them, as a share of the span: near 1 where
  /// phases follow each other and every wait of a block is another block's work.
  double work_share = 0;
  /// Time with the marks / time without, paired by block, and the same of the unmarked kernel against itself. Without
  /// an interval where few blocks or, in files of earlier versions, only the medians are known; empty: not measured.
  std::optional<Estimate> mark_ratio, mark_floor;
};

/// What the cost of the marks says about the shares of a kernel's regions.
enum class MarkCost {
  small,   ///< within kSmallMarkCost of nothing
  slower,  ///< the marks cost more
  faster,  ///< the marked kernel is the faster one: marks cost nothing below zero, so the compiler made another kernel
  unknown
};
inline constexpr double kSmallMarkCost = 0.02;
MarkCost mark_cost(const RegionsSummary& regions);

/// Both shares are checked against this much around 1.
inline constexpr double kCoverTolerance = 0.05;
inline bool within_cover_tolerance(double share) {
  return share >= 1 - kCoverTolerance && share <= 1 + kCoverTolerance;
}

/// Throws std::invalid_argument when a launch's ticks do not have the size [blocks][regions][2] or when an exit lies
/// before its entry. A block that never entered a region has both ticks 0 and is left out of that region. Where a
/// block's waiting lies inside one of its parallel or elected regions, that part is taken out of the region's time.
/// (The place of a region that accumulates over a loop is not known: its time stands as recorded.)
RegionsSummary summarize_regions(const RegionTable& table);

}  // namespace hiplab
