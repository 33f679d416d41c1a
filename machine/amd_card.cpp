// SPDX-License-Identifier: MIT
#include "machine/amd_card.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cstdlib>

#include "machine/gpu_metrics.hpp"

namespace hiplab::machine {
namespace {

double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// "gfx1151" of the topology's 110501: two decimals for the major version, then minor and stepping, these in hex.
std::string arch_of(double version) {
  const int value = static_cast<int>(version);
  return value > 0 ? fmt::format("gfx{}{:x}{:x}", value / 10000, value / 100 % 100, value % 100) : "";
}

class AmdCard final : public GpuCard {
public:
  AmdCard(HostFiles files, std::string pci_id, std::set<int> own)
      : files_(std::move(files)), pci_id_(std::move(pci_id)), own_(std::move(own)) {
    folder_ = "sys/bus/pci/devices/" + pci_id_ + "/";
    const auto sensors = files_.names(folder_ + "hwmon");
    if (!sensors.empty()) hwmon_ = folder_ + "hwmon/" + sensors.front() + "/";
    find_node();
  }

  std::string source() const override { return "amdgpu's files below /sys (hwmon, gpu_metrics, mem_info, kfd)"; }

  GpuFacts facts() override {
    GpuFacts facts;
    facts.vendor = "AMD";
    facts.pci_id = pci_id_;
    facts.product = text("product_name");
    facts.arch = arch_;
    facts.driver = driver();
    if (const auto vbios = text("vbios_version"); !vbios.empty()) facts.firmware = "VBIOS " + vbios;
    for (const char* part : {"mec", "smc", "sdma", "rlc"})
      if (const auto version = text(fmt::format("fw_version/{}_fw_version", part)); !version.empty())
        facts.firmware += fmt::format("{}{} {}", facts.firmware.empty() ? "" : ", ", part, version);
    facts.power_cap_w = number(hwmon_ + "power1_cap", 1e-6);
    facts.power_default_w = number(hwmon_ + "power1_cap_default", 1e-6);
    facts.max_clock_mhz = highest_state("pp_dpm_sclk");
    facts.max_memory_clock_mhz = highest_state("pp_dpm_mclk");
    facts.clock_policy = text("power_dpm_force_performance_level");
    facts.partition = text("current_compute_partition");
    if (const auto memory = text("current_memory_partition"); !memory.empty())
      facts.partition += (facts.partition.empty() ? "" : " ") + memory;
    // "feature mask: 0x1fb": bit 0 is the memory controller's error correction.
    if (const auto ras = text("ras/features"); ras.find("0x") != std::string::npos)
      facts.ecc = std::strtoull(ras.c_str() + ras.find("0x"), nullptr, 16) & 1 ? "on" : "off";
    facts.iommu_type = text("iommu_group/type");
    facts.memory_bytes = number(folder_ + "mem_info_vram_total");
    facts.gtt_bytes = number(folder_ + "mem_info_gtt_total");
    return facts;
  }

  GpuReading read_clock() override {
    GpuReading reading;
    const double begin = seconds_now();
    read_hwmon(reading);
    stamp(reading, begin);
    return reading;
  }

  GpuReading read() override {
    GpuReading reading;
    const double begin = seconds_now();
    read_hwmon(reading);
    reading.memory_clock_mhz = number(hwmon_ + "freq2_input", 1e-6);
    reading.power_w = number(hwmon_ + "power1_average", 1e-6);
    if (reading.power_w < 0) reading.power_w = number(hwmon_ + "power1_input", 1e-6);
    reading.memory_used_bytes = number(folder_ + "mem_info_vram_used");
    read_metrics(reading);
    count_processes(reading);
    stamp(reading, begin);
    return reading;
  }

private:
  std::string text(const std::string& name) const { return files_.text(folder_ + name).value_or(""); }
  double number(const std::string& path, double unit = 1) const {
    const auto value = files_.number(path);
    return value && *value >= 0 ? *value * unit : -1;
  }
  static void stamp(GpuReading& reading, double begin) {
    const double end = seconds_now();
    reading.time_s = (begin + end) / 2;
    reading.read_us = (end - begin) * 1e6;
  }
  std::string driver() const {
    const auto version = files_.text("sys/module/amdgpu/version");
    return version ? "amdgpu " + *version : files_.exists("sys/module/amdgpu") ? "amdgpu of the kernel" : "";
  }

  /// The largest of the lines "1: 1700Mhz *".
  double highest_state(const std::string& name) const {
    double highest = -1;
    const std::string states = text(name);
    for (auto at = states.find(": "); at != std::string::npos; at = states.find(": ", at + 2)) {
      int mhz = 0;
      std::from_chars(states.data() + at + 2, states.data() + states.size(), mhz);
      highest = std::max(highest, static_cast<double>(mhz));
    }
    return highest;
  }

  void read_hwmon(GpuReading& reading) const {
    reading.clock_mhz = number(hwmon_ + "freq1_input", 1e-6);
    reading.temperature_c = number(hwmon_ + "temp1_input", 1e-3);
  }

  /// A residency that grew since the last look was active between the two.
  void read_metrics(GpuReading& reading) {
    const auto bytes = files_.bytes(folder_ + "gpu_metrics");
    const auto metrics = parse_gpu_metrics(bytes);
    if (!metrics) return;
    if (reading.clock_mhz < 0) reading.clock_mhz = metrics->clock_mhz;
    if (metrics->reasons) reading.throttle = *metrics->reasons;
    if (!metrics->residencies.empty() && last_.size() == metrics->residencies.size()) {
      reading.throttle = 0;
      for (std::size_t i = 0; i < last_.size(); ++i)
        if (metrics->residencies[i].count != last_[i].count) reading.throttle |= last_[i].reason;
    }
    last_ = metrics->residencies;
  }

  /// The compute node of this card: its architecture, and the id under which processes are listed.
  void find_node() {
    const std::string nodes = "sys/class/kfd/kfd/topology/nodes/";
    unsigned domain = 0, bus = 0, device = 0, function = 0;
    if (std::sscanf(pci_id_.c_str(), "%x:%x:%x.%x", &domain, &bus, &device, &function) != 4) return;
    const double place = bus << 8 | device << 3 | function;
    for (const auto& node : files_.names(nodes)) {
      const std::string properties = nodes + node + "/properties";
      if (keyed_number(files_, properties, "location_id ") != place) continue;
      if (keyed_number(files_, properties, "domain ").value_or(0) != domain) continue;
      arch_ = arch_of(keyed_number(files_, properties, "gfx_target_version ").value_or(0));
      gpu_id_ = files_.text(nodes + node + "/gpu_id").value_or("");
    }
  }

  void count_processes(GpuReading& reading) const {
    const std::string folder = "sys/class/kfd/kfd/proc";
    if (!files_.exists(folder) || gpu_id_.empty()) return;
    reading.processes = reading.others = 0;
    for (const auto& name : files_.names(folder)) {
      if (number(folder + "/" + name + "/vram_" + gpu_id_) <= 0) continue;
      ++reading.processes;
      reading.others += own_.count(std::atoi(name.c_str())) == 0;
    }
  }

  HostFiles files_;
  std::string pci_id_, folder_, hwmon_ = "sys/no-sensors/", arch_, gpu_id_;
  std::set<int> own_;
  std::vector<GpuMetrics::Residency> last_;
};

}  // namespace

std::vector<std::string> amd_pci_ids(const HostFiles& files) {
  std::vector<std::string> ids;
  for (const auto& name : files.names("sys/bus/pci/devices")) {
    const std::string folder = "sys/bus/pci/devices/" + name + "/";
    if (files.text(folder + "vendor") == "0x1002" && files.exists(folder + "mem_info_vram_total")) ids.push_back(name);
  }
  return ids;
}

std::unique_ptr<GpuCard> open_amd_card(const HostFiles& files, const std::string& pci_id, const std::set<int>& own,
                                       std::string& why) {
  std::string id = pci_id;
  std::transform(id.begin(), id.end(), id.begin(), [](unsigned char c) { return std::tolower(c); });
  if (id.empty() || !files.exists("sys/bus/pci/devices/" + id)) {
    why = fmt::format("/sys/bus/pci/devices has no GPU at the address '{}'", pci_id);
    return nullptr;
  }
  return std::make_unique<AmdCard>(files, id, own);
}

}  // namespace hiplab::machine
