// SPDX-License-Identifier: MIT
// amdgpu's binary table of sensors, /sys/bus/pci/devices/<address>/gpu_metrics (Linux, kgd_pp_interface.h).
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hiplab::machine {

struct GpuMetrics {
  double clock_mhz = -1;  ///< core clock; negative: the table has none
  /// Reasons now (format 1.3), in the words of ThrottleReason; nothing: the table counts residencies instead.
  std::optional<std::uint32_t> reasons;
  /// Time spent held back since start (format 3.0): a counter that moved between two looks was active between them.
  struct Residency {
    std::uint32_t reason = 0;
    std::uint64_t count = 0;
  };
  std::vector<Residency> residencies;
};

/// Nothing for a table of a format that is not known here, or cut short. Known: 1.1 to 1.3 (MI100, MI200, RDNA boards;
/// of these 1.3 tells reasons) and 3.0 (Strix Halo).
std::optional<GpuMetrics> parse_gpu_metrics(std::span<const std::byte> table);

}  // namespace hiplab::machine
