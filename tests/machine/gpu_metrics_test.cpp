// SPDX-License-Identifier: MIT
#include "machine/gpu_metrics.hpp"

#include <gtest/gtest.h>

#include <cstring>

#include "analysis/telemetry_record.hpp"

namespace hiplab::machine {
namespace {

struct Table {
  std::vector<std::byte> bytes;
  Table(std::size_t size, int format, int revision) : bytes(size) {
    put(0, static_cast<std::uint16_t>(size));
    bytes[2] = std::byte(format);
    bytes[3] = std::byte(revision);
  }
  template <class T>
  Table& put(std::size_t at, T value) {
    std::memcpy(bytes.data() + at, &value, sizeof value);
    return *this;
  }
};

TEST(GpuMetrics, ABoardTellsItsReasons) {
  Table table(120, 1, 3);
  table.put<std::uint16_t>(54, 1502);
  const auto reasons = [&](std::uint64_t status) {
    return *parse_gpu_metrics(table.put<std::uint64_t>(112, status).bytes)->reasons;
  };
  EXPECT_EQ(parse_gpu_metrics(table.bytes)->clock_mhz, 1502);
  EXPECT_EQ(reasons(0), 0u);
  EXPECT_EQ(reasons(1ull << 0), kPowerLimit) << "PPT0";
  EXPECT_EQ(reasons(1ull << 36), kTooHot) << "hot spot";
  EXPECT_EQ(reasons(1ull << 45), kTooHot) << "VRHOT1";
  EXPECT_EQ(reasons(1ull << 47), kHardwareSlowdown) << "PROCHOT of the GPU";
  EXPECT_EQ(reasons(1ull << 16), kHardwareSlowdown) << "current limit";
  EXPECT_EQ(reasons(1ull << 57), kOtherReason);
  EXPECT_EQ(reasons(1ull << 0 | 1ull << 34), kPowerLimit | kTooHot);
}

TEST(GpuMetrics, AFieldThatThePartLacksIsNotAReading) {
  Table table(120, 1, 3);
  table.put<std::uint16_t>(54, 0xFFFF).put<std::uint64_t>(112, ~0ull);
  const auto metrics = parse_gpu_metrics(table.bytes);
  EXPECT_LT(metrics->clock_mhz, 0);
  EXPECT_FALSE(metrics->reasons);
}

TEST(GpuMetrics, EarlierTablesOfABoardHaveAClockAndNoReasons) {
  for (const auto& [revision, size] : {std::pair(1, 96), {2, 104}}) {
    Table table(static_cast<std::size_t>(size), 1, revision);
    table.put<std::uint16_t>(54, 900);
    EXPECT_EQ(parse_gpu_metrics(table.bytes)->clock_mhz, 900);
    EXPECT_FALSE(parse_gpu_metrics(table.bytes)->reasons);
  }
}

TEST(GpuMetrics, StrixHaloCountsTheTimeItWasHeldBack) {
  Table table(264, 3, 0);
  table.put<std::uint16_t>(174, 2900);
  for (unsigned i = 0; i < 7; ++i) table.put<std::uint32_t>(228 + 4 * i, 10 + i);
  const auto metrics = parse_gpu_metrics(table.bytes);
  EXPECT_EQ(metrics->clock_mhz, 2900);
  ASSERT_EQ(metrics->residencies.size(), 7u);
  EXPECT_EQ(metrics->residencies[0].reason, kHardwareSlowdown);
  EXPECT_EQ(metrics->residencies[3].reason, kPowerLimit);
  EXPECT_EQ(metrics->residencies[3].count, 13u);
  EXPECT_EQ(metrics->residencies[6].reason, kTooHot);
}

TEST(GpuMetrics, AnUnknownOrCutTableIsNoReading) {
  EXPECT_FALSE(parse_gpu_metrics({}));
  EXPECT_FALSE(parse_gpu_metrics(Table(120, 9, 0).bytes));
  EXPECT_FALSE(parse_gpu_metrics(Table(120, 1, 4).bytes)) << "a later layout";
  Table cut(264, 3, 0);
  cut.bytes.resize(200);
  EXPECT_FALSE(parse_gpu_metrics(cut.bytes));
  EXPECT_FALSE(parse_gpu_metrics(Table(100, 3, 0).bytes)) << "shorter than its layout";
}

}  // namespace
}  // namespace hiplab::machine
