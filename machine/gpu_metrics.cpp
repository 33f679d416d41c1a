// SPDX-License-Identifier: MIT
#include "machine/gpu_metrics.hpp"

#include <cstring>

#include "analysis/telemetry_record.hpp"

namespace hiplab::machine {
namespace {

template <class T>
T at(std::span<const std::byte> table, std::size_t offset) {
  T value{};
  std::memcpy(&value, table.data() + offset, sizeof value);
  return value;
}

bool told(std::uint16_t value) {
  return value != 0xFFFF;  // the driver's mark for a field that the part does not have
}

// The driver's numbering of reasons that is the same for every part: 0 to 15 power, 16 to 31 current, 32 to 43
// temperature, 44 and 45 hot voltage regulators, 46 and 47 an outside signal.
std::uint32_t words_of(std::uint64_t status) {
  const auto any = [&](int first, int last) {
    return ((status >> first) & ((std::uint64_t{1} << (last - first + 1)) - 1)) != 0;
  };
  std::uint32_t words = 0;
  if (any(0, 15)) words |= kPowerLimit;
  if (any(16, 31) || any(46, 47)) words |= kHardwareSlowdown;
  if (any(32, 45)) words |= kTooHot;
  if (any(48, 63)) words |= kOtherReason;
  return words;
}

GpuMetrics board(std::span<const std::byte> table, int revision) {
  constexpr std::size_t kClock = 54, kStatus = 112;
  GpuMetrics metrics;
  if (const auto clock = at<std::uint16_t>(table, kClock); told(clock)) metrics.clock_mhz = clock;
  if (revision == 3 && at<std::uint64_t>(table, kStatus) != ~std::uint64_t{0})
    metrics.reasons = words_of(at<std::uint64_t>(table, kStatus));
  return metrics;
}

GpuMetrics strix(std::span<const std::byte> table) {
  constexpr std::size_t kClock = 174, kFirst = 228;
  // prochot, then the power limits spl, fppt, sppt, then core, graphics and SoC temperatures
  constexpr std::uint32_t kReasons[] = {kHardwareSlowdown, kPowerLimit, kPowerLimit, kPowerLimit,
                                        kTooHot,           kTooHot,     kTooHot};
  GpuMetrics metrics;
  if (const auto clock = at<std::uint16_t>(table, kClock); told(clock)) metrics.clock_mhz = clock;
  for (std::size_t i = 0; i < std::size(kReasons); ++i)
    metrics.residencies.push_back({kReasons[i], at<std::uint32_t>(table, kFirst + 4 * i)});
  return metrics;
}

}  // namespace

std::optional<GpuMetrics> parse_gpu_metrics(std::span<const std::byte> table) {
  constexpr std::size_t kBoardBytes[] = {0, 96, 104, 120}, kStrixBytes = 264;
  if (table.size() < 4 || table.size() < at<std::uint16_t>(table, 0)) return std::nullopt;
  const int format = at<std::uint8_t>(table, 2), revision = at<std::uint8_t>(table, 3);
  if (format == 1 && revision >= 1 && revision <= 3 && table.size() >= kBoardBytes[revision])
    return board(table, revision);
  if (format == 3 && revision == 0 && table.size() >= kStrixBytes) return strix(table);
  return std::nullopt;
}

}  // namespace hiplab::machine
