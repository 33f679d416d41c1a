// SPDX-License-Identifier: MIT
// The marks of a point in a run file: raw ticks, what they cost, and their reduced table (docs/file-format.md).
#pragma once
#include <H5Cpp.h>

#include "analysis/run_record.hpp"

namespace hiplab {

void write_regions(H5::Group& point, const RegionTable& regions);

/// Throws H5::Exception or std::runtime_error when the datasets are not what write_regions writes. The reduced table is
/// not read: it follows from the ticks.
RegionTable read_regions(const H5::Group& point);

}  // namespace hiplab
