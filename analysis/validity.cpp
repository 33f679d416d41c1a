// SPDX-License-Identifier: MIT
#include "analysis/validity.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hiplab {

bool proven_cold(double rotation_bytes, const DeviceUnderTest& device) {
  return device.last_level_cache_bytes > 0 && rotation_bytes >= kColdRotation * device.last_level_cache_bytes;
}

bool proven_cold(const PointRecord& point, const DeviceUnderTest& device) {
  return point.metric == "cold" && proven_cold(point.rotation_bytes, device);
}

double physical_floor_us(const PointRecord& point, const DeviceUnderTest& device, bool cold) {
  if (!device.peaks) return 0;
  constexpr double kBytesPerMicrosecondPerGbs = 1e3;
  double floor_us = 0;
  if (cold && device.peaks->bandwidth_gbs > 0)
    floor_us = (point.bytes_read + point.bytes_written) / (device.peaks->bandwidth_gbs * kBytesPerMicrosecondPerGbs);
  const double rate = point.operations > 0 ? peak_rate(*device.peaks, point.operations_unit) : 0;
  if (rate > 0) floor_us = std::max(floor_us, point.operations / rate * 1e6);
  return floor_us;
}

Validity judge_validity(const PointRecord& point, const ArmSamples& samples, double median_us,
                        const DeviceUnderTest& device) {
  constexpr double kMiB = 1024 * 1024;
  Validity validity;
  const bool cold = proven_cold(point, device);
  validity.metric = cold ? "cold" : "warm";
  if (point.metric == "cold" && !cold) {
    validity.metric_note =
        device.last_level_cache_bytes > 0
            ? fmt::format(
                  "cold was promised, but {:.1f} MiB between two uses of a buffer is under twice the last-level "
                  "cache ({:.1f} MiB): labelled warm",
                  point.rotation_bytes / kMiB, device.last_level_cache_bytes / kMiB)
            : std::string("cold was promised, but the size of the last-level cache is not known: labelled warm");
  }
  if (samples.samples > 0 &&
      static_cast<double>(samples.flagged) > kMostFlaggedShare * static_cast<double>(samples.samples))
    validity.faults.push_back(
        fmt::format("{} of {} samples are flagged (clock drift, throttling or another process), more than {:.0f} %",
                    samples.flagged, samples.samples, 100 * kMostFlaggedShare));
  const double floor_us = physical_floor_us(point, device, cold);
  if (median_us > 0 && median_us < floor_us)
    validity.faults.push_back(
        fmt::format("the median of {:.4g} us is under the physical floor of {:.4g} us "
                    "(bytes and operations at the datasheet peaks)",
                    median_us, floor_us));
  return validity;
}

}  // namespace hiplab
