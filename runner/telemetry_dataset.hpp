// SPDX-License-Identifier: MIT
// Telemetry as an HDF5 group: the same layout in a part file and in the run file (docs/file-format.md).
#pragma once
#include <H5Cpp.h>

#include "analysis/telemetry_record.hpp"

namespace hiplab {

void write_telemetry(H5::Group& group, const TelemetryRecord& record);
TelemetryRecord read_telemetry(const H5::Group& group);

}  // namespace hiplab
