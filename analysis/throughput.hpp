// SPDX-License-Identifier: MIT
// Achieved rates and the roofline. Rates come from the median time and the variant's own traffic model; they are
// lower bounds of what the device moved, because the model counts the least bytes.
#pragma once
#include <optional>
#include <string>

#include "analysis/device_under_test.hpp"
#include "analysis/estimate.hpp"

namespace hiplab {

/// The measured memory ceiling of a device: its best `bandwidth` point whose rotation proves it cold.
struct Ceiling {
  Estimate gbs;
  std::string point;    ///< the point's label
  std::string variant;  ///< of the bandwidth experiment
  std::size_t run = 0;  ///< index of the file that it is from
};

struct Throughput {
  Estimate gbs;                        ///< bytes / median time, 1 GB = 1e9 bytes
  double tops = 0;                     ///< operations / median time, in 1e12 a second
  double intensity = 0;                ///< operations / byte
  std::optional<double> of_ceiling;    ///< share of the measured ceiling, 1 = all of it
  std::optional<double> of_datasheet;  ///< share of the CITED bandwidth
  std::optional<double>
      of_roofline;      ///< least time / median time; least time from ceiling (or datasheet) and peak rate
  std::string no_roof;  ///< why there is no roofline although the memory's roof is known
  std::string bound;    ///< "memory" or "compute": which of the two roofs is lower here; empty: unknown
};

/// value and interval of `amount` / time; the ends swap, because the rate falls with the time.
Estimate rate_of(double amount, const Estimate& time);

Throughput throughput_of(const PointRecord& point, const Estimate& median_us, const DeviceUnderTest& device,
                         const std::optional<Ceiling>& ceiling);

}  // namespace hiplab
