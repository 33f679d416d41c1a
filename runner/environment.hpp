// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>
#include <vector>

#include "machine/gpu_card.hpp"
#include "runner/load_ground.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// The row of the device table that fits the device; null: none.
const DevicePeaks* find_peaks(const std::vector<DevicePeaks>& table, const hip::DeviceFacts& facts);

/// The larger of what the runtime says and what the table cites. 32 MiB where neither knows: rather too much.
std::size_t last_level_cache_bytes(const hip::DeviceFacts& facts, const DevicePeaks* peaks);

/// What the run file says about device, host and programs.
/// `card`: the device's sensors; null: there are none.
std::map<std::string, std::string> describe_environment(const LoadedGround& ground, const DevicePeaks* peaks,
                                                        machine::GpuCard* card);

/// The same of another build's ground, as far as its library tells: not what compiled its host code.
std::map<std::string, std::string> describe_other_build(const LoadedGround& ground, const DevicePeaks* peaks);

/// Now in UTC, 2026-01-31T12:00:00Z.
std::string utc_now();

}  // namespace hiplab
