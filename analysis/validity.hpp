// SPDX-License-Identifier: MIT
// Is a measured time to be believed? A time that physics forbids is INVALID, never fast.
#pragma once
#include <string>
#include <vector>

#include "analysis/device_under_test.hpp"
#include "analysis/kept_samples.hpp"

namespace hiplab {

inline constexpr double kMostFlaggedShare = 0.05;  ///< more dropped for cause: the run was not quiet
inline constexpr double kColdRotation = 2;         ///< bytes between two uses of a buffer, in last-level caches

struct Validity {
  std::vector<std::string> faults;  ///< why the time is INVALID; empty: valid
  std::string metric = "cold";      ///< what the time really is: cold only where the rotation proves it
  std::string metric_note;          ///< why a promised cold time is labelled warm; empty when the promise was kept
  bool valid() const { return faults.empty(); }
};

/// Cold is proven by rotation_bytes >= 2 x last-level cache, with a cache size that is known.
bool proven_cold(double rotation_bytes, const DeviceUnderTest& device);
bool proven_cold(const PointRecord& point, const DeviceUnderTest& device);

/// The least time of the point in us by the CITED peaks: operations / peak rate and, for a cold time, bytes / peak
/// bandwidth. 0 where the table has no row for the device (the CPU ground never has).
double physical_floor_us(const PointRecord& point, const DeviceUnderTest& device, bool cold);

Validity judge_validity(const PointRecord& point, const ArmSamples& samples, double median_us,
                        const DeviceUnderTest& device);

}  // namespace hiplab
