// SPDX-License-Identifier: MIT
// The parts folder of a run in progress: one small file for each (point, process), each whole or not there, so that a
// run can be killed at any instant and taken up again.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"

namespace hiplab {

/// What a run must have in common with the parts it continues, in words that a message can show. `root` and
/// `environment` go to the run file as the first sitting saw them.
struct RunManifest {
  std::map<std::string, std::string> key;
  std::map<std::string, std::string> root;
  std::map<std::string, std::string> environment;
  std::map<std::string, std::string> telemetry = {};  ///< TelemetryRecord::notes
  std::string audit = {};                             ///< RunRecord::audit
};

class PartsFolder {
public:
  explicit PartsFolder(std::filesystem::path folder) : folder_(std::move(folder)), references_(folder_) {}

  /// Makes the folder with its manifest. Throws UserError.
  void create(const RunManifest& manifest) const;
  bool exists() const { return std::filesystem::exists(folder_ / "manifest.json"); }
  /// Throws UserError when the manifest is damaged.
  RunManifest manifest() const;
  /// Holds the folder for this process and its children; false when another run holds it for longer than `patience_s`.
  bool lock(double patience_s) const;
  void remove() const;

  /// Throws UserError when the disk is full.
  void write(const PointRecord& point, std::uint32_t process) const;
  bool has(std::uint64_t id, std::uint32_t process) const;
  /// The point as the processes before `processes` recorded it; a damaged part counts as absent.
  std::optional<PointRecord> read(std::uint64_t id, std::uint32_t process) const;
  /// What the first process that recorded the point as anything but ok says of it.
  std::optional<PointRecord> failure(std::uint64_t id, std::uint32_t processes) const;
  bool ended(std::uint64_t id, std::uint32_t processes) const { return failure(id, processes).has_value(); }

  /// Ids of the own points that are measured again to confirm. Throws UserError when they are not there or damaged.
  void write_suspects(const std::set<std::uint64_t>& ids) const;
  std::set<std::uint64_t> suspects() const;

  /// The reference of an output, so that later processes and sittings need not compute it again.
  void write_reference(std::uint64_t group, const std::string& output, const std::vector<double>& values) const;
  std::optional<std::vector<double>> read_reference(std::uint64_t group, const std::string& output) const;

  /// The sensors' readings while one process timed a group.
  void write_readings(std::uint64_t group, std::uint32_t process, const std::vector<GpuReading>& readings) const;
  std::vector<GpuReading> read_readings(std::uint64_t group, std::uint32_t process) const;

  const std::filesystem::path& folder() const { return folder_; }
  /// The same for the points of the other build, and for what is measured again to confirm; made with this one.
  PartsFolder base() const { return PartsFolder(folder_ / "base"); }
  PartsFolder confirmation() const {
    PartsFolder again(folder_ / "confirmation");
    again.references_ = references_;
    return again;
  }

private:
  std::filesystem::path part(std::uint64_t id, std::uint32_t process) const;
  std::filesystem::path reference(std::uint64_t group, const std::string& output) const;
  std::filesystem::path readings(std::uint64_t group, std::uint32_t process) const;
  std::filesystem::path folder_, references_;  ///< where parts and where references are
};

/// One record from what each process measured: samples in order of process, numerics of the first, the worst of status,
/// warm-up, stopping, rotation and determinism. A point that any process saw fail carries no samples.
PointRecord merge_processes(const std::vector<PointRecord>& parts);

}  // namespace hiplab
