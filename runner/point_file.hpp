// SPDX-License-Identifier: MIT
// One recorded point as an HDF5 group: the same layout in a part file and in the run file (docs/file-format.md).
#pragma once
#include <H5Cpp.h>

#include "analysis/run_record.hpp"

namespace hiplab {

void write_point(H5::Group& group, const PointRecord& point);

/// Throws H5::Exception or std::runtime_error when the group is not a recorded point.
PointRecord read_point(const H5::Group& group, const std::string& id);

}  // namespace hiplab
