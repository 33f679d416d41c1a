// SPDX-License-Identifier: MIT
// What the sensors' readings mean for the samples that were taken around them.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "analysis/run_record.hpp"

namespace hiplab {

/// The fewest processes that any reading saw on the GPU: those that were there all the time, ours among them. Negative:
/// no reading could count.
std::int32_t usual_processes(std::span<const GpuReading> readings);

/// Sample flags of readings that fell into one block.
std::uint32_t flags_of(std::span<const GpuReading> readings, std::int32_t usual);

/// Flags the samples of every block with what the readings inside it say. A reading counts for a block only when its
/// middle lies between the begin of the block's first window and the end of its last, over all arms; one before or
/// after describes something else. Samples without windows stay as they are.
void flag_readings(const std::vector<std::vector<Sample>*>& arms, std::span<const GpuReading> readings);

}  // namespace hiplab
