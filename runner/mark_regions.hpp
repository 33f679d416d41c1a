// SPDX-License-Identifier: MIT
#pragma once
#include "analysis/run_record.hpp"
#include "runner/gated_variant.hpp"

namespace hiplab {

/// Launches the marked kernel a few times and keeps the raw ticks of every block and region, with the median time of
/// the kernel without and with the marks. Empty for a variant without regions.
RegionTable mark_regions(hip::Runtime& runtime, GatedVariant& variant);

}  // namespace hiplab
