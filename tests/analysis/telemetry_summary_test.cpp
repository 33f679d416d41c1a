// SPDX-License-Identifier: MIT
#include "analysis/telemetry_summary.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace hiplab {
namespace {

/// A hundred blocks of one window of a second, one second apart; a look of 0.2 s in every other window. Windows with a
/// look take `factor` times as long.
RunRecord run_with(double factor) {
  RunRecord run;
  run.points.emplace_back();
  for (std::uint32_t block = 0; block < 100; ++block) {
    const double begin = 10 + 2.0 * block;
    Sample sample;
    sample.us = 100 * (1 + 1e-4 * (block % 7)) * (block % 2 ? factor : 1);
    sample.block = block;
    sample.began_s = begin;
    sample.ended_s = begin + 1;
    run.points[0].samples.push_back(sample);
    GpuReading reading;
    reading.time_s = block % 2 ? begin + 0.5 : begin + 1.5;  // in the window, or in the pause behind it
    reading.read_us = 2e5;
    reading.power_w = block % 2 ? 300 + block : 50;
    reading.throttle = block == 1 ? kPowerLimit | kTooHot : 0;
    reading.processes = 2;
    reading.others = block == 3 ? 1 : 0;
    run.telemetry.readings.push_back(reading);
  }
  run.telemetry.notes["source"] = "a test";
  return run;
}

TEST(TelemetrySummary, OnlyReadingsWithinWindowsDescribeThem) {
  const TelemetrySummary summary = summarize_telemetry(run_with(1));
  EXPECT_EQ(summary.readings, 100u);
  EXPECT_EQ(summary.inside, 50u);
  EXPECT_EQ(summary.power_w.count, 50u);
  EXPECT_EQ(summary.power_w.low, 301) << "50 W is what the card drew between the windows";
  EXPECT_EQ(summary.power_w.high, 399);
  EXPECT_EQ(summary.clock_mhz.count, 0u) << "it was not readable";
  EXPECT_EQ(summary.reasons, (std::map<std::uint32_t, std::size_t>{{kPowerLimit, 1}, {kTooHot, 1}}));
  EXPECT_EQ(summary.with_others, 1u);
  EXPECT_EQ(summary.read_us.median, 2e5);
}

TEST(TelemetrySummary, TheCostOfALookIsFoundWhereThereIsOneAndOnlyThere) {
  const auto none = summarize_telemetry(run_with(1)).cost;
  ASSERT_TRUE(none && none->interval);
  EXPECT_TRUE(none->interval->contains(0)) << none->value;
  const TelemetrySummary slowed = summarize_telemetry(run_with(1.01));
  EXPECT_EQ(slowed.overlapped, 50u);
  EXPECT_EQ(slowed.apart, 50u);
  ASSERT_TRUE(slowed.cost && slowed.cost->interval);
  EXPECT_NEAR(slowed.cost->value, std::log(1.01), 2e-4);
  EXPECT_FALSE(slowed.cost->interval->contains(0));
}

TEST(TelemetrySummary, TooFewWindowsWithALookTellNothing) {
  RunRecord run = run_with(1.01);
  run.telemetry.readings.resize(20);
  EXPECT_FALSE(summarize_telemetry(run).cost);
  EXPECT_FALSE(summarize_telemetry(RunRecord()).cost);
}

TEST(TelemetrySummary, FlagsAreCountedOneByOne) {
  RunRecord run = run_with(1);
  run.points[0].samples[0].flag = kClockDrift | kPowerLimited;
  run.points[0].samples[1].flag = kPowerLimited;
  const TelemetrySummary summary = summarize_telemetry(run);
  EXPECT_EQ(summary.samples, 100u);
  EXPECT_EQ(summary.flags, (std::map<std::uint32_t, std::size_t>{{kClockDrift, 1}, {kPowerLimited, 2}}));
}

}  // namespace
}  // namespace hiplab
