// SPDX-License-Identifier: MIT
// What the sensors said within the timed blocks of a run, and what asking them cost.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "analysis/estimate.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

struct Readings {
  std::size_t count = 0;  ///< that could be read
  double low = 0, median = 0, high = 0;
};

struct TelemetrySummary {
  std::size_t readings = 0;
  std::size_t inside = 0;  ///< of these within a timed block: only they describe the samples
  Readings clock_mhz, memory_clock_mhz, power_w, temperature_c, memory_used_bytes;  ///< within blocks
  std::map<std::uint32_t, std::size_t>
      reasons;                                 ///< readings within blocks by ThrottleReason; kReasonsUnknown: not told
  std::size_t with_others = 0;                 ///< readings within blocks that saw another process
  std::size_t others_unknown = 0;              ///< that counted processes without knowing whose they are
  Readings read_us;                            ///< length of a look, over all readings
  std::map<std::uint32_t, std::size_t> flags;  ///< samples by SampleFlag, all points
  std::size_t samples = 0;
  /// ln(time / median of the point in its process) of windows during which a look was under way, less the same of all
  /// others, with its 95 % interval: what the looks cost. Nothing with fewer than kLeastOverlapped such windows.
  std::optional<Estimate> cost;
  std::size_t overlapped = 0, apart = 0;
};

inline constexpr std::size_t kLeastOverlapped = 30;

TelemetrySummary summarize_telemetry(const RunRecord& run);

}  // namespace hiplab
