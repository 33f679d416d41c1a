// SPDX-License-Identifier: MIT
#include "machine/nvml_card.hpp"

#include <dlfcn.h>
#include <fmt/format.h>
#include <signal.h>

#include <chrono>

namespace hiplab::machine {
namespace {

using Device = void*;
enum ClockType { kSm = 1, kMemory = 2 };
constexpr unsigned kPowerNow = 186;  ///< NVML_FI_DEV_POWER_INSTANT, in mW

struct MemoryInfo {
  unsigned long long total, free, used;
};
/// nvmlFieldValue_t
struct FieldValue {
  unsigned field, scope;
  long long timestamp_us, latency_us;
  unsigned value_type;
  int status;
  union {
    double real;
    unsigned word;
    unsigned long long wide;
  } value;
};
/// nvmlProcessInfo_t of the _v2 and _v3 calls
struct ProcessInfo {
  unsigned pid;
  unsigned long long memory;
  unsigned gpu_instance, compute_instance;
};
/// nvmlPciInfo_t
struct PciInfo {
  char legacy[16];
  unsigned domain, bus, device, id, subsystem;
  char bus_id[32];
};

/// NVML's calls by their documented C signatures; null: the library has none of that name.
struct Nvml {
  void* library = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
  std::string missing;  ///< why it cannot be used; empty: it can

  template <class Signature>
  Signature* call(const char* name) const {
    return library ? reinterpret_cast<Signature*>(dlsym(library, name)) : nullptr;
  }
  template <class Signature>
  Signature* call(const char* name, const char* older) const {
    Signature* newest = call<Signature>(name);
    return newest ? newest : call<Signature>(older);
  }

  Nvml() {
    if (!library) {
      missing = fmt::format("NVML cannot be opened ({})", dlerror());
      return;
    }
    const auto init = call<int()>("nvmlInit_v2");
    if (!init)
      missing = "libnvidia-ml.so.1 has no nvmlInit_v2";
    else if (const int status = init(); status != 0)
      missing = fmt::format("nvmlInit_v2 failed with status {}", status);
    else if (!by_address)
      missing = "libnvidia-ml.so.1 has no nvmlDeviceGetHandleByPciBusId_v2";
  }

  using OfClock = int(Device, int, unsigned*);
  using OfWord = int(Device, unsigned*);
  using OfPair = int(Device, unsigned*, unsigned*);
  using OfProcesses = int(Device, unsigned*, ProcessInfo*);
  int (*by_address)(const char*, Device*) = call<int(const char*, Device*)>("nvmlDeviceGetHandleByPciBusId_v2");
  int (*count)(unsigned*) = call<int(unsigned*)>("nvmlDeviceGetCount_v2");
  int (*by_index)(unsigned, Device*) = call<int(unsigned, Device*)>("nvmlDeviceGetHandleByIndex_v2");
  int (*pci)(Device, PciInfo*) = call<int(Device, PciInfo*)>("nvmlDeviceGetPciInfo_v3");
  OfClock* clock = call<OfClock>("nvmlDeviceGetClockInfo");
  OfClock* max_clock = call<OfClock>("nvmlDeviceGetMaxClockInfo");
  OfClock* set_clock = call<OfClock>("nvmlDeviceGetApplicationsClock");
  OfClock* temperature = call<OfClock>("nvmlDeviceGetTemperature");
  OfWord* power = call<OfWord>("nvmlDeviceGetPowerUsage");
  OfWord* cap = call<OfWord>("nvmlDeviceGetPowerManagementLimit");
  OfWord* default_cap = call<OfWord>("nvmlDeviceGetPowerManagementDefaultLimit");
  OfPair* ecc = call<OfPair>("nvmlDeviceGetEccMode");
  OfPair* mig = call<OfPair>("nvmlDeviceGetMigMode");
  int (*fields)(Device, int, FieldValue*) = call<int(Device, int, FieldValue*)>("nvmlDeviceGetFieldValues");
  int (*memory)(Device, MemoryInfo*) = call<int(Device, MemoryInfo*)>("nvmlDeviceGetMemoryInfo");
  int (*reasons)(Device, unsigned long long*) = call<int(Device, unsigned long long*)>(
      "nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons");
  OfProcesses* compute =
      call<OfProcesses>("nvmlDeviceGetComputeRunningProcesses_v3", "nvmlDeviceGetComputeRunningProcesses_v2");
  OfProcesses* graphics =
      call<OfProcesses>("nvmlDeviceGetGraphicsRunningProcesses_v3", "nvmlDeviceGetGraphicsRunningProcesses_v2");
  int (*driver)(char*, unsigned) = call<int(char*, unsigned)>("nvmlSystemGetDriverVersion");
  int (*product)(Device, char*, unsigned) = call<int(Device, char*, unsigned)>("nvmlDeviceGetName");
  int (*vbios)(Device, char*, unsigned) = call<int(Device, char*, unsigned)>("nvmlDeviceGetVbiosVersion");
};

const Nvml& nvml() {
  static const Nvml library;
  return library;
}

double seconds_now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

class NvmlCard final : public GpuCard {
public:
  NvmlCard(Device device, std::string pci_id, std::set<int> own)
      : device_(device), pci_id_(std::move(pci_id)), own_(std::move(own)) {}

  std::string source() const override { return "NVML (libnvidia-ml.so.1)"; }

  GpuFacts facts() override {
    const Nvml& n = nvml();
    GpuFacts facts;
    facts.vendor = "NVIDIA";
    facts.pci_id = pci_id_;
    char text[96] = "";
    if (n.product && n.product(device_, text, sizeof text) == 0) facts.product = text;
    if (n.driver && n.driver(text, sizeof text) == 0) facts.driver = text;
    if (n.vbios && n.vbios(device_, text, sizeof text) == 0) facts.firmware = fmt::format("VBIOS {}", text);
    facts.power_cap_w = word(n.cap) / 1e3;
    facts.power_default_w = word(n.default_cap) / 1e3;
    facts.max_clock_mhz = typed(n.max_clock, kSm);
    facts.max_memory_clock_mhz = typed(n.max_clock, kMemory);
    facts.set_clock_mhz = typed(n.set_clock, kSm);
    unsigned now = 0, pending = 0;
    if (n.ecc && n.ecc(device_, &now, &pending) == 0) facts.ecc = now ? "on" : "off";
    if (n.mig && n.mig(device_, &now, &pending) == 0) facts.partition = now ? "MIG on" : "MIG off";
    MemoryInfo memory{};
    if (n.memory && n.memory(device_, &memory) == 0) facts.memory_bytes = static_cast<double>(memory.total);
    return facts;
  }

  GpuReading read_clock() override {
    GpuReading reading;
    const double begin = seconds_now();
    reading.clock_mhz = typed(nvml().clock, kSm);
    reading.temperature_c = typed(nvml().temperature, 0);
    stamp(reading, begin);
    return reading;
  }

  GpuReading read() override {
    const Nvml& n = nvml();
    GpuReading reading;
    const double begin = seconds_now();
    reading.clock_mhz = typed(n.clock, kSm);
    reading.memory_clock_mhz = typed(n.clock, kMemory);
    reading.temperature_c = typed(n.temperature, 0);
    reading.power_w = power_w();
    MemoryInfo memory{};
    if (n.memory && n.memory(device_, &memory) == 0) reading.memory_used_bytes = static_cast<double>(memory.used);
    unsigned long long reasons = 0;
    if (n.reasons && n.reasons(device_, &reasons) == 0) reading.throttle = nvml_reasons(reasons);
    count_processes(reading);
    stamp(reading, begin);
    return reading;
  }

private:
  static void stamp(GpuReading& reading, double begin) {
    const double end = seconds_now();
    reading.time_s = (begin + end) / 2;
    reading.read_us = (end - begin) * 1e6;
  }

  /// -1000 where it cannot be read, so that a division by 1000 gives -1.
  double word(Nvml::OfWord* call) const {
    unsigned value = 0;
    return call && call(device_, &value) == 0 ? value : -1000.0;
  }
  double typed(Nvml::OfClock* call, int type) const {
    unsigned value = 0;
    return call && call(device_, type, &value) == 0 ? value : -1.0;
  }

  /// The present power where the library has it: since Ampere the plain call gives the mean of the last second, which
  /// is not that of a window.
  double power_w() const {
    FieldValue field{};
    field.field = kPowerNow;
    if (nvml().fields && nvml().fields(device_, 1, &field) == 0 && field.status == 0) return field.value.word / 1e3;
    return word(nvml().power) / 1e3;
  }

  void count_processes(GpuReading& reading) const {
    std::set<int> ids;
    if (!collect(nvml().compute, ids)) return;
    collect(nvml().graphics, ids);
    reading.processes = static_cast<std::int32_t>(ids.size());
    std::int32_t ours = 0;
    bool foreign_namespace = false;
    for (int id : ids) {
      ours += own_.count(id) > 0;
      foreign_namespace = foreign_namespace || (kill(id, 0) != 0 && errno == ESRCH);
    }
    // Of processes that this system does not know nobody can say whether they are ours under another number.
    if (!foreign_namespace) reading.others = reading.processes - ours;
  }

  bool collect(Nvml::OfProcesses* call, std::set<int>& ids) const {
    ProcessInfo found[64];
    unsigned count = std::size(found);
    if (!call || call(device_, &count, found) != 0) return false;
    for (unsigned i = 0; i < count && i < std::size(found); ++i) ids.insert(static_cast<int>(found[i].pid));
    return true;
  }

  Device device_;
  std::string pci_id_;
  std::set<int> own_;
};

}  // namespace

std::uint32_t nvml_reasons(unsigned long long reasons) {
  constexpr struct {
    unsigned long long theirs;
    std::uint32_t ours;
  } kWords[] = {{0x1, kIdle},    {0x2, kClockSetting}, {0x4, kPowerLimit},        {0x8, kHardwareSlowdown},
                {0x20, kTooHot}, {0x40, kTooHot},      {0x80, kHardwareSlowdown}, {0x100, kClockSetting}};
  std::uint32_t words = 0;
  for (const auto& word : kWords) {
    if (reasons & word.theirs) words |= word.ours;
    reasons &= ~word.theirs;
  }
  return reasons ? words | kOtherReason : words;
}

std::unique_ptr<GpuCard> open_nvml_card(const std::string& pci_id, const std::set<int>& own, std::string& why) {
  why = nvml().missing;
  if (!why.empty()) return nullptr;
  Device device = nullptr;
  if (const int status = nvml().by_address(pci_id.c_str(), &device); status != 0 || !device) {
    why = fmt::format("NVML knows no GPU at the PCI address '{}' (status {})", pci_id, status);
    return nullptr;
  }
  return std::make_unique<NvmlCard>(device, pci_id, own);
}

std::vector<std::string> nvml_pci_ids() {
  const Nvml& n = nvml();
  std::vector<std::string> ids;
  unsigned count = 0;
  if (!n.missing.empty() || !n.count || !n.by_index || !n.pci || n.count(&count) != 0) return ids;
  for (unsigned i = 0; i < count; ++i) {
    Device device = nullptr;
    PciInfo pci{};
    if (n.by_index(i, &device) == 0 && n.pci(device, &pci) == 0) ids.emplace_back(pci.bus_id);
  }
  return ids;
}

}  // namespace hiplab::machine
