// SPDX-License-Identifier: MIT
// The run file: one HDF5 file with everything a run recorded. Layout and units: docs/file-format.md.
#pragma once
#include <cstddef>
#include <filesystem>
#include <vector>

#include "analysis/run_record.hpp"

namespace hiplab {

inline constexpr const char* kRunSchema = "hiplab-run/1";

/// Writes the file whole or not at all: to a temporary name, flushed, renamed.
void write_run_file(const std::filesystem::path& path, const RunRecord& record);

/// Reads a run file and sets `path` and `digest`. Throws UserError naming the file when it is missing, is no HDF5
/// file, is not one of ours, is cut short, or its bytes do not match the digest that it carries.
RunRecord read_run_file(const std::filesystem::path& path);

/// A part file: one point, as one process recorded it.
void write_part_file(const std::filesystem::path& path, const PointRecord& point);
PointRecord read_part_file(const std::filesystem::path& path);

/// The same of the sensors' readings while a group was timed.
void write_telemetry_part(const std::filesystem::path& path, const std::vector<GpuReading>& readings);
std::vector<GpuReading> read_telemetry_part(const std::filesystem::path& path);

}  // namespace hiplab
