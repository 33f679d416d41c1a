// SPDX-License-Identifier: MIT
#include "analysis/throughput.hpp"

#include <gtest/gtest.h>

#include "runner/user_error.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

DeviceUnderTest gpu() {
  return device_under_test(synthetic::gpu_run(), {synthetic::device_row()});
}

PointRecord point(double read, double written, double operations) {
  PointRecord p = synthetic::point("0", "demo", "v", "s", {});
  p.bytes_read = read;
  p.bytes_written = written;
  p.operations = operations;
  return p;
}

TEST(Throughput, CountsReadAndWrittenBytesOverTheMedian) {
  const Throughput t =
      throughput_of(point(60e6, 40e6, 2e8), {200, Interval{190, 250}}, gpu(), Ceiling{{800, {}}, "7", "read"});
  EXPECT_NEAR(t.gbs.value, 500, 1e-9);
  EXPECT_NEAR(t.gbs.interval->low, 400, 1e-9);
  EXPECT_NEAR(t.gbs.interval->high, 100e3 / 190, 1e-9);
  EXPECT_NEAR(t.tops, 1, 1e-12);
  EXPECT_NEAR(t.intensity, 2, 1e-12);
  EXPECT_NEAR(*t.of_ceiling, 0.625, 1e-12);
  EXPECT_NEAR(*t.of_datasheet, 0.5, 1e-12);
  EXPECT_EQ(t.bound, "memory");
  EXPECT_NEAR(*t.of_roofline, 0.625, 1e-12);
}

TEST(Throughput, IsBoundByComputeWhereTheArithmeticTakesLonger) {
  const Throughput t = throughput_of(point(1e6, 0, 5e9), {200, {}}, gpu(), Ceiling{{800, {}}, "7", "read"});
  EXPECT_EQ(t.bound, "compute");
  EXPECT_NEAR(*t.of_roofline, 0.5, 1e-12);  // 5e9 at 50e12 a second: 100 us
}

TEST(Throughput, HasNoRooflineWhereTheUnitsPeakIsNotKnown) {
  PointRecord p = point(1e6, 0, 5e9);
  p.operations_unit = "int8";
  const Throughput t = throughput_of(p, {200, {}}, gpu(), Ceiling{{800, {}}, "7", "read"});
  EXPECT_FALSE(t.of_roofline);
  EXPECT_NE(t.no_roof.find("no roof: no int8 rate"), std::string::npos) << t.no_roof;
  EXPECT_TRUE(t.of_ceiling);
}

TEST(PeakRate, KnowsEveryUnitOfAnExperimentAndNoOther) {
  DevicePeaks row = synthetic::device_row();
  row.matrix_fp16_tflops = 3;
  row.matrix_int8_tops = 4;
  EXPECT_EQ(peak_rate(row, "fp16"), 50e12);
  EXPECT_EQ(peak_rate(row, "fp32"), 25e12);
  EXPECT_EQ(peak_rate(row, "matrix_fp16"), 3e12);
  EXPECT_EQ(peak_rate(row, "matrix_int8"), 4e12);
  EXPECT_EQ(peak_rate(row, "int8"), 0);
  EXPECT_THROW(peak_rate(row, "fp61"), UserError);
}

TEST(Throughput, HasNoShareWithoutACeilingOrADatasheet) {
  const DeviceUnderTest cpu = device_under_test(synthetic::cpu_run(), {synthetic::device_row()});
  const Throughput t = throughput_of(point(1e6, 0, 1), {10, {}}, cpu, std::nullopt);
  EXPECT_FALSE(t.of_ceiling);
  EXPECT_FALSE(t.of_datasheet);
  EXPECT_FALSE(t.of_roofline);
  EXPECT_EQ(t.bound, "");
}

}  // namespace
}  // namespace hiplab
