// SPDX-License-Identifier: MIT
// Clocks, temperature and power of an NVIDIA card through NVML, opened when first asked for. Reads only.
#include <dlfcn.h>

#include "kernels/hip/vendor_check.hpp"

namespace hiplab::hip {
namespace {

/// NVML's calls by their documented C signatures; a null device: not available.
struct Nvml {
  using Device = void*;
  enum Clock { kStreamingMultiprocessor = 1, kMemory = 2 };
  int (*clock)(Device, int, unsigned*) = nullptr;
  int (*temperature)(Device, int, unsigned*) = nullptr;
  int (*power)(Device, unsigned*) = nullptr;
  Device device = nullptr;

  explicit Nvml(const std::string& pci_id) {
    void* library = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    const auto init = reinterpret_cast<int (*)()>(dlsym(library, "nvmlInit_v2"));
    const auto find = reinterpret_cast<int (*)(const char*, Device*)>(dlsym(library, "nvmlDeviceGetHandleByPciBusId_v2"));
    clock = reinterpret_cast<decltype(clock)>(dlsym(library, "nvmlDeviceGetClockInfo"));
    temperature = reinterpret_cast<decltype(temperature)>(dlsym(library, "nvmlDeviceGetTemperature"));
    power = reinterpret_cast<decltype(power)>(dlsym(library, "nvmlDeviceGetPowerUsage"));
    if (!init || !find || !clock || !temperature || !power || init() != 0) return;
    if (find(pci_id.c_str(), &device) != 0) device = nullptr;
  }
};
}  // namespace

Telemetry read_telemetry(const std::string& pci_id) {
  static const Nvml nvml(pci_id);
  Telemetry out;
  if (!nvml.device) return out;
  unsigned value = 0;
  if (nvml.clock(nvml.device, Nvml::kStreamingMultiprocessor, &value) == 0) out.clock_mhz = value;
  if (nvml.clock(nvml.device, Nvml::kMemory, &value) == 0) out.memory_clock_mhz = value;
  if (nvml.temperature(nvml.device, 0, &value) == 0) out.temperature_c = value;
  if (nvml.power(nvml.device, &value) == 0) out.power_w = value / 1000.0;
  return out;
}

}  // namespace hiplab::hip
