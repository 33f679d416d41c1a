// SPDX-License-Identifier: MIT
#include "analysis/validity.hpp"

#include <gtest/gtest.h>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

DeviceUnderTest gpu() {
  return device_under_test(synthetic::gpu_run(), {synthetic::device_row()});
}

PointRecord point(double us, double bytes, double operations = 0) {
  PointRecord p = synthetic::point("000000", "demo", "v", "s", {});
  p.bytes_read = bytes;
  p.operations = operations;
  SeededRandom random(1);
  synthetic::measure({{&p, us}}, {0.001}, 1, 20, random);
  return p;
}

Validity judge(const PointRecord& p, double us) {
  return judge_validity(p, keep_samples(p, 0), us, gpu());
}

TEST(Validity, AnHonestColdTimeIsValidAndCold) {
  const Validity v = judge(point(120, 100e6), 120);  // 833 of 1000 GB/s
  EXPECT_TRUE(v.valid());
  EXPECT_EQ(v.metric, "cold");
  EXPECT_EQ(v.metric_note, "");
}

TEST(Validity, AColdTimeUnderBytesOverPeakBandwidthIsInvalidNotFast) {
  const Validity v = judge(point(90, 100e6), 90);  // would be 1111 GB/s
  ASSERT_FALSE(v.valid());
  EXPECT_NE(v.faults[0].find("physical floor of 100 us"), std::string::npos) << v.faults[0];
}

TEST(Validity, AWarmTimeMayBeatTheMemoryButNotTheArithmetic) {
  PointRecord p = point(90, 100e6, 1e9);
  p.metric = "warm";
  EXPECT_TRUE(judge(p, 90).valid());
  EXPECT_FALSE(judge(p, 19).valid());  // 1e9 operations at 50 TFLOP/s take 20 us
}

TEST(Validity, ColdIsOnlyWhatTheRotationProves) {
  PointRecord p = point(90, 100e6);
  p.rotation_bytes = 2 * 16 * 1024 * 1024 - 1;
  Validity v = judge(p, 90);
  EXPECT_EQ(v.metric, "warm");
  EXPECT_NE(v.metric_note.find("under twice the last-level cache"), std::string::npos);
  EXPECT_TRUE(v.valid()) << "a warm time has no memory floor";
  p.rotation_bytes += 1;
  v = judge(p, 120);
  EXPECT_EQ(v.metric, "cold");
}

TEST(Validity, ColdCannotBeProvenWithoutACacheSize) {
  DeviceUnderTest device = gpu();
  device.last_level_cache_bytes = 0;
  const PointRecord p = point(120, 100e6);
  const Validity v = judge_validity(p, keep_samples(p, 0), 120, device);
  EXPECT_EQ(v.metric, "warm");
  EXPECT_NE(v.metric_note.find("not known"), std::string::npos);
}

TEST(Validity, MoreThanFivePercentFlaggedSamplesAreInvalid) {
  PointRecord p = point(120, 100e6);  // 40 samples
  p.samples[0].flag = p.samples[1].flag = kClockDrift;
  EXPECT_TRUE(judge(p, 120).valid());
  p.samples[2].flag = kThrottled;
  const Validity v = judge(p, 120);
  ASSERT_FALSE(v.valid());
  EXPECT_NE(v.faults[0].find("3 of 40"), std::string::npos) << v.faults[0];
}

TEST(DeviceUnderTest, TakesTheTableRowAndTheLargerCache) {
  RunRecord run = synthetic::gpu_run();
  EXPECT_EQ(gpu().peaks->bandwidth_gbs, 1000);
  run.environment["l2_bytes"] = "99999999";
  EXPECT_EQ(device_under_test(run, {synthetic::device_row()}).last_level_cache_bytes, 99999999);
  run.environment["device_name"] = "Another";
  EXPECT_FALSE(device_under_test(run, {synthetic::device_row()}).peaks);
}

TEST(DeviceUnderTest, TheCpuGroundNeverHasADatasheet) {
  DevicePeaks row = synthetic::device_row();
  const DeviceUnderTest device = device_under_test(synthetic::cpu_run(), {row});
  EXPECT_TRUE(device.cpu);
  EXPECT_FALSE(device.peaks);
}

TEST(DeviceUnderTest, ARelativeOfTheSameNameIsNoMatch) {
  DevicePeaks row = synthetic::device_row();
  row.match = "H200";
  row.except = {"NVL"};
  for (const auto& [name, arch, fits] :
       {std::tuple("NVIDIA H200", "gfx908", true), std::tuple("nvidia h200 141GB", "gfx908", true),
        std::tuple("NVIDIA H200", "gfx908:sramecc+:xnack-", true), std::tuple("NVIDIA GH200 480GB", "gfx908", false),
        std::tuple("NVIDIA H200X", "gfx908", false), std::tuple("NVIDIA H200 NVL", "gfx908", false),
        std::tuple("NVIDIA H200", "gfx90a", false), std::tuple("GH200 H200", "gfx908", true)}) {
    RunRecord run = synthetic::gpu_run();
    run.environment["device_name"] = name;
    run.environment["arch"] = arch;
    EXPECT_EQ(device_under_test(run, {row}).peaks.has_value(), fits) << name << ' ' << arch;
  }
}

TEST(DeviceUnderTest, TheFirstRowThatFitsCounts) {
  DevicePeaks longer = synthetic::device_row(), shorter = synthetic::device_row();
  longer.match = "GPU 1";
  longer.bandwidth_gbs = 1;
  shorter.match = "GPU";
  EXPECT_EQ(device_under_test(synthetic::gpu_run(), {longer, shorter}).peaks->bandwidth_gbs, 1);
}

}  // namespace
}  // namespace hiplab
