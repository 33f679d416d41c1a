// SPDX-License-Identifier: MIT
#pragma once
#include <H5Cpp.h>

#include <vector>

#include "analysis/run_record.hpp"

namespace hiplab {

/// /summary: one compound row a point with fixed column names, for h5dump, h5py and pandas. Everything in it can be
/// computed again from /points; times are over the samples of the point itself (side 0), flagged ones included.
void write_summary(H5::Group& root, const std::vector<PointRecord>& points);

}  // namespace hiplab
