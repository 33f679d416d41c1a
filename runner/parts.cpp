// SPDX-License-Identifier: MIT
#include "runner/parts.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <nlohmann/json.hpp>
#include <thread>

#include "runner/run_file.hpp"
#include "runner/sha256.hpp"
#include "runner/sweep.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

/// A reference larger than this is computed again rather than kept on disk.
constexpr std::size_t kLargestKeptReference = std::size_t{256} << 20;

constexpr std::size_t kDigestBytes = 64;

}  // namespace

void PartsFolder::create(const RunManifest& manifest) const {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (!error) fs::create_directories(base().folder(), error);
  if (!error) fs::create_directories(confirmation().base().folder(), error);
  if (error) throw UserError(fmt::format("cannot make {}: {}", folder_.string(), error.message()));
  const nlohmann::json json = {{"key", manifest.key},
                               {"root", manifest.root},
                               {"environment", manifest.environment},
                               {"telemetry", manifest.telemetry},
                               {"audit", manifest.audit}};
  write_whole_file(folder_ / "manifest.json", json.dump(1));
}

RunManifest PartsFolder::manifest() const {
  const std::string text = read_whole_text(folder_ / "manifest.json");
  try {
    const auto json = nlohmann::json::parse(text);
    RunManifest manifest;
    json.at("key").get_to(manifest.key);
    json.at("root").get_to(manifest.root);
    json.at("environment").get_to(manifest.environment);
    json.at("telemetry").get_to(manifest.telemetry);
    json.at("audit").get_to(manifest.audit);
    return manifest;
  } catch (const nlohmann::json::exception&) {
    throw UserError(
        fmt::format("{} is damaged; remove {} and run again", (folder_ / "manifest.json").string(), folder_.string()));
  }
}

bool PartsFolder::lock(double patience_s) const {
  // Left open, and open in the children too: the lock ends with the last process of the run, not before.
  const int fd = open((folder_ / "lock").c_str(), O_CREAT | O_RDWR, 0666);
  if (fd < 0) throw UserError(fmt::format("cannot write {}: {}", (folder_ / "lock").string(), std::strerror(errno)));
  const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(patience_s);
  while (flock(fd, LOCK_EX | LOCK_NB) != 0) {
    if (std::chrono::steady_clock::now() >= until) {
      close(fd);
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return true;
}

void PartsFolder::remove() const {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

fs::path PartsFolder::part(std::uint64_t id, std::uint32_t process) const {
  return folder_ / fmt::format("{}.{}.h5", point_name(id), process);
}

fs::path PartsFolder::reference(std::uint64_t group, const std::string& output) const {
  return references_ / fmt::format("reference-{}-{}.bin", group, output);
}

fs::path PartsFolder::readings(std::uint64_t group, std::uint32_t process) const {
  return folder_ / fmt::format("telemetry-{}.{}.h5", group, process);
}

void PartsFolder::write_readings(std::uint64_t group, std::uint32_t process,
                                 const std::vector<GpuReading>& readings) const {
  write_telemetry_part(this->readings(group, process), readings);
}

std::vector<GpuReading> PartsFolder::read_readings(std::uint64_t group, std::uint32_t process) const {
  if (!fs::exists(readings(group, process))) return {};
  try {
    return read_telemetry_part(readings(group, process));
  } catch (const UserError&) {
    return {};  // as for a damaged part; the samples keep the flags that it gave
  }
}

void PartsFolder::write(const PointRecord& point, std::uint32_t process) const {
  write_part_file(part(std::stoull(point.id), process), point);
}

bool PartsFolder::has(std::uint64_t id, std::uint32_t process) const {
  return fs::exists(part(id, process));
}

std::optional<PointRecord> PartsFolder::read(std::uint64_t id, std::uint32_t process) const {
  if (!has(id, process)) return std::nullopt;
  try {
    return read_part_file(part(id, process));
  } catch (const UserError&) {
    return std::nullopt;  // a damaged part is measured again
  }
}

std::optional<PointRecord> PartsFolder::failure(std::uint64_t id, std::uint32_t processes) const {
  for (std::uint32_t p = 0; p < processes; ++p)
    if (auto record = read(id, p); record && record->status != "ok") return record;
  return std::nullopt;
}

void PartsFolder::write_suspects(const std::set<std::uint64_t>& ids) const {
  write_whole_file(folder_ / "suspects.json", nlohmann::json(ids).dump());
}

std::set<std::uint64_t> PartsFolder::suspects() const {
  try {
    return nlohmann::json::parse(read_whole_text(folder_ / "suspects.json")).get<std::set<std::uint64_t>>();
  } catch (const nlohmann::json::exception&) {
    throw UserError(fmt::format("{} is damaged; remove it and run again", (folder_ / "suspects.json").string()));
  }
}

// Layout: SHA-256 of the values (64 characters), then the values.
void PartsFolder::write_reference(std::uint64_t group, const std::string& output,
                                  const std::vector<double>& values) const {
  const auto body = std::as_bytes(std::span(values));
  if (body.size() > kLargestKeptReference) return;
  const std::string digest = sha256_hex(body);
  const auto head = std::as_bytes(std::span(digest));
  std::vector<std::byte> file(head.begin(), head.end());
  file.insert(file.end(), body.begin(), body.end());
  write_whole_file(reference(group, output), file);
}

std::optional<std::vector<double>> PartsFolder::read_reference(std::uint64_t group, const std::string& output) const {
  if (!fs::exists(reference(group, output))) return std::nullopt;
  const auto bytes = read_whole_file(reference(group, output));
  if (bytes.size() < kDigestBytes) return std::nullopt;
  const auto body = std::span(bytes).subspan(kDigestBytes);
  if (sha256_hex(body) != std::string(reinterpret_cast<const char*>(bytes.data()), kDigestBytes)) return std::nullopt;
  std::vector<double> values(body.size() / sizeof(double));
  std::memcpy(values.data(), body.data(), values.size() * sizeof(double));
  return values;
}

PointRecord merge_processes(const std::vector<PointRecord>& parts) {
  PointRecord merged = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const PointRecord& part = parts[i];
    merged.samples.insert(merged.samples.end(), part.samples.begin(), part.samples.end());
    if (merged.status == "ok" && part.status != "ok") {
      merged.status = part.status;
      merged.message = part.message;
      if (part.status == "gate_failed") {
        const Numerics before = merged.numerics;
        merged.numerics = part.numerics;
        merged.numerics.deterministic = before.deterministic && part.numerics.deterministic;
        merged.numerics.launches = before.launches;
        merged.numerics.same_bits = before.same_bits;
      }
    }
    if (part.warmup == "unsettled") merged.warmup = "unsettled";
    if (part.stopped_by == "cap") merged.stopped_by = "cap";
    merged.numerics.launches += part.numerics.launches;
    merged.numerics.same_bits += part.numerics.same_bits;
    if (!part.numerics.deterministic || (!part.numerics.sha256.empty() && !merged.numerics.sha256.empty() &&
                                         part.numerics.sha256 != merged.numerics.sha256))
      merged.numerics.deterministic = false;
    if (merged.regions.names.empty()) merged.regions = part.regions;
    if (part.rotation_bytes > 0 && (merged.rotation_bytes <= 0 || part.rotation_bytes < merged.rotation_bytes)) {
      merged.rotation = part.rotation;
      merged.rotation_bytes = part.rotation_bytes;
    }
  }
  if (merged.status != "ok") {  // a failed point has no time, whatever the other processes measured
    merged.samples.clear();
    merged.regions = {};
  }
  return merged;
}

}  // namespace hiplab
