// SPDX-License-Identifier: MIT
#include "analysis/kept_samples.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace hiplab {

ArmSamples keep_samples(const PointRecord& point, std::uint32_t side) {
  ArmSamples arm;
  std::vector<const Sample*> ordered;
  std::set<BlockKey> flagged;
  for (const Sample& sample : point.samples) {
    if (sample.side != side) continue;
    ordered.push_back(&sample);
    if (!is_cause(sample.flag)) continue;
    ++arm.flagged;
    flagged.insert({sample.process, sample.block});
  }
  arm.samples = ordered.size();
  arm.dropped.assign(flagged.begin(), flagged.end());
  std::stable_sort(ordered.begin(), ordered.end(), [](const Sample* a, const Sample* b) {
    return std::pair(a->process, a->order) < std::pair(b->process, b->order);
  });
  for (const Sample* sample : ordered) {
    const BlockKey key{sample->process, sample->block};
    if (!flagged.contains(key)) arm.blocks[key].push_back(sample->us);
  }
  return arm;
}

Series ArmSamples::series() const {
  Series series;
  const std::uint32_t* process = nullptr;
  for (const auto& [key, times_us] : blocks) {
    if (!process || *process != key.first) series.emplace_back();
    process = &key.first;
    series.back().push_back(times_us);
  }
  return series;
}

std::vector<double> ArmSamples::times() const {
  std::vector<double> all;
  for (const auto& [key, times_us] : blocks) all.insert(all.end(), times_us.begin(), times_us.end());
  return all;
}

std::map<BlockKey, double> block_log_means(const ArmSamples& arm) {
  std::map<BlockKey, double> means;
  for (const auto& [key, times_us] : arm.blocks) {
    double sum = 0;
    for (double us : times_us) sum += std::log(us);
    means[key] = sum / static_cast<double>(times_us.size());
  }
  return means;
}

}  // namespace hiplab
