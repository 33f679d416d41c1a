// SPDX-License-Identifier: MIT
// Clocks, temperature and power of an AMD card from the kernel driver's hwmon files. Reads only.
#include <cctype>
#include <filesystem>
#include <fstream>

#include "kernels/hip/vendor_check.hpp"

namespace hiplab::hip {
namespace {

double read_number(const std::filesystem::path& file) {
  double value = -1;
  std::ifstream(file) >> value;
  return value;
}
}  // namespace

Telemetry read_telemetry(const std::string& pci_id) {
  Telemetry out;
  std::string id = pci_id;
  for (char& c : id) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const std::filesystem::path folder = std::filesystem::path("/sys/bus/pci/devices") / id / "hwmon";
  std::error_code missing;
  for (const auto& sensor : std::filesystem::directory_iterator(folder, missing)) {
    const double clock_hz = read_number(sensor.path() / "freq1_input"), memory_hz = read_number(sensor.path() / "freq2_input");
    const double milli_c = read_number(sensor.path() / "temp1_input"), micro_w = read_number(sensor.path() / "power1_average");
    if (clock_hz > 0) out.clock_mhz = clock_hz / 1e6;
    if (memory_hz > 0) out.memory_clock_mhz = memory_hz / 1e6;
    if (milli_c > 0) out.temperature_c = milli_c / 1e3;
    if (micro_w > 0) out.power_w = micro_w / 1e6;
  }
  return out;
}

}  // namespace hiplab::hip
