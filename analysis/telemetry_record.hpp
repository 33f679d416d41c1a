// SPDX-License-Identifier: MIT
// What the sensors of a GPU said while a run was timed, as the run file keeps it.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace hiplab {

/// Why a GPU held its clocks below what it could, in words that both vendors share.
enum ThrottleReason : std::uint32_t {
  kPowerLimit = 1,        ///< the power limit: the ordinary governor of a card under load
  kTooHot = 2,            ///< a temperature limit
  kHardwareSlowdown = 4,  ///< a power brake, a current limit or an outside signal
  kClockSetting = 8,      ///< somebody set lower clocks
  kIdle = 16,
  kOtherReason = 32,
  kReasonsUnknown = 1u << 31  ///< the card does not tell
};

/// "power limit, too hot"; "none"; "not readable".
std::string throttle_words(std::uint32_t reasons);

/// One look at the sensors; negative: not readable.
struct GpuReading {
  double time_s = 0;   ///< middle of the look on the host's steady clock, the same in all processes
  double read_us = 0;  ///< how long the look took
  std::uint32_t process = 0;
  double clock_mhz = -1, memory_clock_mhz = -1, power_w = -1, temperature_c = -1, memory_used_bytes = -1;
  std::uint32_t throttle = kReasonsUnknown;
  std::int32_t processes = -1;  ///< that hold the GPU, ours included
  std::int32_t others = -1;     ///< of these not ours; below zero though processes are known: ids of another namespace
};

struct TelemetryRecord {
  /// source, interval and the meaning of a field; `absent` says why there are no readings.
  std::map<std::string, std::string> notes;
  std::vector<GpuReading> readings;  ///< by process and time
};

}  // namespace hiplab
