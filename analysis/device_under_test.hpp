// SPDX-License-Identifier: MIT
// Which device a run was made on, and what is CITED about it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "runner/spec.hpp"

namespace hiplab {

struct DeviceUnderTest {
  std::string name, arch;
  bool cpu = true;                    ///< times are functional only, never evidence about a GPU
  std::optional<DevicePeaks> peaks;   ///< the row of the device table, if there is one; never for the CPU ground
  double last_level_cache_bytes = 0;  ///< the larger of the table's and the runtime's figure; 0: unknown
};

/// From the environment's device_name, arch, backend and cache sizes. The table row is that of
/// runner/device_row.hpp.
DeviceUnderTest device_under_test(const RunRecord& run, const std::vector<DevicePeaks>& table);

/// The row's peak rate in operations a second for a unit of PointRecord::operations_unit; 0: the table states none.
/// Throws UserError for a unit that experiments cannot name.
double peak_rate(const DevicePeaks& peaks, const std::string& unit);

}  // namespace hiplab
