// SPDX-License-Identifier: MIT
#include "runner/group_timing.hpp"

#include <algorithm>
#include <cmath>

namespace hiplab {
namespace {

constexpr std::uint64_t kMostConfirmingPairs = 100;  ///< of a row, over all processes (at least 30, by min_blocks)

}  // namespace

GroupTiming group_timing(const PassOptions& options, const SweepGroup& group, const std::string& metric) {
  GroupTiming timing;
  timing.warm = metric == "warm";
  timing.rotate = options.rotate;
  timing.cache_bytes = options.cache_bytes;
  timing.options.process = options.process;
  // Each process gets its share of the cap and of the blocks; the intervals of n processes together are narrower by
  // the square root of n, if the processes agree.
  timing.options.cap_s = options.cap_s / options.processes;
  timing.options.warmup_cap_s = std::min(5.0, timing.options.cap_s / 3);
  timing.options.min_blocks = std::max<std::uint64_t>(10, (30 + options.processes - 1) / options.processes);
  timing.options.precision *= std::sqrt(static_cast<double>(options.processes));
  timing.options.seed = group.point.seed ^ (group.index << 20) ^ (std::uint64_t{options.process} << 8) ^ timing.warm ^
                        (std::uint64_t{options.confirm} << 40);
  timing.options.rows_apart = options.ab;
  if (options.confirm) timing.options.max_blocks = (kMostConfirmingPairs + options.processes - 1) / options.processes;
  timing.options.interrupted = options.interrupted;
  return timing;
}

}  // namespace hiplab
