// SPDX-License-Identifier: MIT
#include "analysis/device_under_test.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "analysis/text_entry.hpp"
#include "runner/device_row.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

}  // namespace

DeviceUnderTest device_under_test(const RunRecord& run, const std::vector<DevicePeaks>& table) {
  DeviceUnderTest device;
  device.name = text_entry(run.environment, "device_name");
  device.arch = text_entry(run.environment, "arch");
  device.cpu =
      lower(text_entry(run.environment, "backend")) == "cpu" || device.arch == "x86_64" || device.arch == "aarch64";
  for (const char* key : {"last_level_cache_bytes", "l2_bytes"})
    device.last_level_cache_bytes =
        std::max(device.last_level_cache_bytes, std::strtod(text_entry(run.environment, key).c_str(), nullptr));
  if (device.cpu) return device;
  if (const DevicePeaks* row = find_device_row(table, device.name, device.arch)) device.peaks = *row;
  if (device.peaks)
    device.last_level_cache_bytes = std::max(device.last_level_cache_bytes, device.peaks->last_level_cache_bytes);
  return device;
}

double peak_rate(const DevicePeaks& peaks, const std::string& unit) {
  constexpr double kTera = 1e12;
  if (unit == "fp16") return peaks.fp16_tflops * kTera;
  if (unit == "fp32") return peaks.fp32_tflops * kTera;
  if (unit == "matrix_fp16") return peaks.matrix_fp16_tflops * kTera;
  if (unit == "matrix_int8") return peaks.matrix_int8_tops * kTera;
  if (unit == "int8") return 0;  // dot products outside the matrix unit: no datasheet of the table states them
  throw UserError("operations unit '" + unit + "' is not known; known: fp16, fp32, int8, matrix_fp16, matrix_int8");
}

}  // namespace hiplab
