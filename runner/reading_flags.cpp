// SPDX-License-Identifier: MIT
#include "runner/reading_flags.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hiplab {

std::int32_t usual_processes(std::span<const GpuReading> readings) {
  std::int32_t fewest = -1;
  for (const auto& reading : readings)
    if (reading.processes >= 0) fewest = fewest < 0 ? reading.processes : std::min(fewest, reading.processes);
  return fewest;
}

std::uint32_t flags_of(std::span<const GpuReading> readings, std::int32_t usual) {
  std::uint32_t flags = kGood;
  for (const auto& reading : readings) {
    const std::uint32_t reasons = reading.throttle & kReasonsUnknown ? 0 : reading.throttle;
    if (reasons & (kTooHot | kHardwareSlowdown)) flags |= kHeldBack;
    if (reasons & kPowerLimit) flags |= kPowerLimited;
    // Where ids are of another namespace, only a process that came while we measured is known not to be ours.
    if (reading.others > 0 || (reading.others < 0 && usual >= 0 && reading.processes > usual)) flags |= kShared;
  }
  return flags;
}

void flag_readings(const std::vector<std::vector<Sample>*>& arms, std::span<const GpuReading> readings) {
  using Key = std::pair<std::uint32_t, std::uint32_t>;
  struct Extent {
    double begin_s, end_s;
  };
  std::map<Key, Extent> blocks;
  for (const auto* samples : arms)
    for (const Sample& sample : *samples) {
      if (sample.began_s < 0) continue;
      const auto [block, fresh] =
          blocks.try_emplace({sample.process, sample.block}, Extent{sample.began_s, sample.ended_s});
      if (fresh) continue;
      block->second.begin_s = std::min(block->second.begin_s, sample.began_s);
      block->second.end_s = std::max(block->second.end_s, sample.ended_s);
    }
  std::vector<GpuReading> ordered(readings.begin(), readings.end());
  std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.time_s < b.time_s; });
  const std::int32_t usual = usual_processes(ordered);
  const auto first_from = [&](double time_s) {
    return std::partition_point(ordered.begin(), ordered.end(), [&](const auto& r) { return r.time_s < time_s; });
  };
  for (auto* samples : arms)
    for (Sample& sample : *samples) {
      const auto block = blocks.find({sample.process, sample.block});
      if (block == blocks.end()) continue;
      auto last = first_from(block->second.begin_s);
      const auto first = last;
      while (last != ordered.end() && last->time_s <= block->second.end_s) ++last;
      sample.flag |= flags_of({first, last}, usual);
    }
}

}  // namespace hiplab
