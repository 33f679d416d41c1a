// SPDX-License-Identifier: MIT
#include "analysis/throughput.hpp"

#include <algorithm>

namespace hiplab {

Estimate rate_of(double amount, const Estimate& time) {
  Estimate rate{amount / time.value, std::nullopt};
  if (time.interval) rate.interval = Interval{amount / time.interval->high, amount / time.interval->low};
  return rate;
}

Throughput throughput_of(const PointRecord& point, const Estimate& median_us, const DeviceUnderTest& device,
                         const std::optional<Ceiling>& ceiling) {
  Throughput t;
  const double bytes = point.bytes_read + point.bytes_written;
  t.gbs = rate_of(bytes / 1e3, median_us);
  t.tops = point.operations / median_us.value / 1e6;
  t.intensity = bytes > 0 ? point.operations / bytes : 0;
  const double datasheet_gbs = device.peaks ? device.peaks->bandwidth_gbs : 0;
  if (ceiling) t.of_ceiling = t.gbs.value / ceiling->gbs.value;
  if (datasheet_gbs > 0) t.of_datasheet = t.gbs.value / datasheet_gbs;

  const double roof_gbs = ceiling ? ceiling->gbs.value : datasheet_gbs;
  const bool computes = point.operations > 0;
  const double rate = device.peaks && computes ? peak_rate(*device.peaks, point.operations_unit) : 0;
  if (roof_gbs <= 0) return t;
  if (computes && rate <= 0) {  // the memory's roof alone would pass for the roofline
    t.no_roof = "no roof: no " + point.operations_unit + " rate is known of this device";
    return t;
  }
  const double memory_us = bytes / (roof_gbs * 1e3);
  const double compute_us = rate > 0 ? point.operations / rate * 1e6 : 0;
  t.bound = compute_us > memory_us ? "compute" : "memory";
  t.of_roofline = std::max(memory_us, compute_us) / median_us.value;
  return t;
}

}  // namespace hiplab
