// SPDX-License-Identifier: MIT
#include "runner/environment.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <fstream>

#include "runner/build_info.hpp"
#include "runner/code_digest.hpp"
#include "runner/device_row.hpp"
#include "runner/ground_build.hpp"
#include "runner/schedule.hpp"
#include "runner/sha256.hpp"

namespace hiplab {
namespace {

/// The value of the first line "KEY : value" of a file; empty when there is none.
std::string field_of(const char* file, const std::string& key, char separator) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.compare(0, key.size(), key) != 0) continue;
    const auto at = line.find(separator);
    if (at == std::string::npos) continue;
    std::string value = line.substr(at + 1);
    value.erase(0, value.find_first_not_of(" \t\""));
    value.erase(value.find_last_not_of(" \t\"") + 1);
    return value;
  }
  return "";
}

/// Median time between two events with nothing in between: what any event-timed figure carries. Never subtracted.
double event_floor_us(hip::Runtime& runtime) {
  const hip::Stream stream = runtime.create_stream();
  const hip::Event from = runtime.create_event(), to = runtime.create_event();
  std::vector<double> us;
  for (int i = 0; i < 51; ++i) {
    runtime.record(from, stream);
    runtime.record(to, stream);
    us.push_back(runtime.elapsed_us(from, to));
  }
  runtime.destroy(from);
  runtime.destroy(to);
  runtime.destroy(stream);
  return median_of(us);
}

void describe_host(std::map<std::string, std::string>& environment) {
  utsname system{};
  uname(&system);
  const std::string cpu = field_of("/proc/cpuinfo", "model name", ':');
  environment["host_cpu"] = cpu.empty() ? "unknown" : cpu;
  environment["host_cores"] = std::to_string(sysconf(_SC_NPROCESSORS_ONLN));
  environment["host_memory"] = field_of("/proc/meminfo", "MemTotal", ':');
  environment["host_os"] = field_of("/etc/os-release", "PRETTY_NAME", '=');
  environment["host_kernel"] = fmt::format("{} {}", system.sysname, system.release);
  environment["host"] =
      fmt::format("{} ({} cores), {}", environment["host_cpu"], environment["host_cores"], environment["host_os"]);
}

/// What can be read of the card itself; what cannot is left out.
void describe_card(std::map<std::string, std::string>& environment, const machine::GpuFacts& facts) {
  const auto text = [&](const char* name, const std::string& value) {
    if (!value.empty()) environment[name] = value;
  };
  const auto number = [&](const char* name, double value) {
    if (value >= 0) environment[name] = fmt::format("{:.0f}", value);
  };
  text("kernel_driver", facts.driver);
  text("firmware", facts.firmware);
  text("ecc", facts.ecc);
  text("partition", facts.partition);
  text("clock_policy", facts.clock_policy);
  number("power_cap_w", facts.power_cap_w);
  number("power_default_w", facts.power_default_w);
  number("max_clock_mhz", facts.max_clock_mhz);
  number("set_clock_mhz", facts.set_clock_mhz);
  number("max_memory_clock_mhz", facts.max_memory_clock_mhz);
}

}  // namespace

const DevicePeaks* find_peaks(const std::vector<DevicePeaks>& table, const hip::DeviceFacts& facts) {
  return find_device_row(table, facts.name, facts.arch);
}

std::size_t last_level_cache_bytes(const hip::DeviceFacts& facts, const DevicePeaks* peaks) {
  const std::size_t cited = peaks ? static_cast<std::size_t>(peaks->last_level_cache_bytes) : 0;
  const std::size_t known = std::max(facts.l2_bytes, cited);
  return known ? known : std::size_t{32} << 20;
}

std::map<std::string, std::string> describe_environment(const LoadedGround& ground, const DevicePeaks* peaks,
                                                        machine::GpuCard* card) {
  const auto& facts = ground.facts;
  const GpuReading telemetry = card ? card->read() : GpuReading{};
  std::map<std::string, std::string> environment = {
      {"device_name", facts.name},
      {"arch", facts.arch},
      {"backend", ground.backend},
      {"driver", facts.driver},
      {"runtime", facts.runtime},
      {"library", facts.library},
      {"pci_id", facts.pci_id},
      {"wave", std::to_string(facts.wave)},
      {"multiprocessors", std::to_string(facts.multiprocessors)},
      {"lds_per_block", std::to_string(facts.lds_per_block)},
      {"memory_bytes", std::to_string(facts.memory_bytes)},
      {"l2_bytes", std::to_string(facts.l2_bytes)},
      {"last_level_cache_bytes", std::to_string(last_level_cache_bytes(facts, peaks))},
      {"nominal_clock_mhz", fmt::format("{:.0f}", facts.clock_mhz)},
      {"memory_clock_mhz", fmt::format("{:.0f}", telemetry.memory_clock_mhz)},
      {"temperature_c", fmt::format("{:.0f}", telemetry.temperature_c)},
      {"power_w", fmt::format("{:.0f}", telemetry.power_w)},
      {"tick_ns", fmt::format("{:.6g}", facts.tick_ns)},
      {"cooperative", facts.cooperative ? "yes" : "no"},
      {"event_floor_us", fmt::format("{:.3f}", event_floor_us(*ground.runtime))},
      {"compiler", build_info().compiler},
      {"kernel_compiler", facts.ground == hip::Ground::cpu ? build_info().compiler : facts.compiler},
      {"build", build_info().flags},
      {"ground_sha256", sha256_of_file(ground.library)},
      {"ground_code_sha256", code_digest(ground.library)},
      {"timing", facts.ground == hip::Ground::cpu ? "functional: wall clock of the CPU ground, no evidence about a GPU"
                                                  : "device events"},
  };
  if (const std::string device_code = device_code_digest(ground.library); !device_code.empty())
    environment["device_code_sha256"] = device_code;
  if (const GroundBuild build = read_ground_build(ground.library); !build.commit.empty()) {
    environment["ground_commit"] = build.commit;
    environment["ground_dirty"] = build.dirty ? "yes" : "no";
  }
  if (peaks) environment["device_table_row"] = peaks->name;
  if (card) describe_card(environment, card->facts());
  describe_host(environment);
  return environment;
}

std::map<std::string, std::string> describe_other_build(const LoadedGround& ground, const DevicePeaks* peaks) {
  auto environment = describe_environment(ground, peaks, nullptr);  // the sensors are the run's own: it is one device
  for (const char* ours : {"compiler", "build"}) environment.erase(ours);
  if (ground.facts.ground == hip::Ground::cpu) environment.erase("kernel_compiler");
  return environment;
}

std::string utc_now() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

}  // namespace hiplab
