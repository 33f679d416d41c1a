// SPDX-License-Identifier: MIT
#pragma once
#include <vector>

#include "analysis/run_record.hpp"
#include "runner/gated_variant.hpp"
#include "runner/timing.hpp"

namespace hiplab {

/// Launches the marked kernel a few times on `sets` in turn, the very sets that the timed launches went through, and
/// keeps the raw ticks of every block and region. The kernel is timed without and with the marks by the protocol of
/// time_arms, on the same sets; `cap_s` bounds it. What the marked kernel wrote is judged: a wrong one turns the
/// variant red. Empty for a variant without regions.
RegionTable mark_regions(hip::Runtime& runtime, GatedVariant& variant, const std::vector<BufferSet*>& sets,
                         const ReferenceOf& reference, double cap_s);

}  // namespace hiplab
