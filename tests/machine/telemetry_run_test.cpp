// SPDX-License-Identifier: MIT
// Whole runs on the fake ground with a stand-in for its sensors.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "runner/run_file.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

class TelemetryRun : public testing::Test {
protected:
  ~TelemetryRun() override {
    for (const char* name : {"LD_LIBRARY_PATH", "HIPLAB_FAKE_PCI_ID", "FAKE_NVML_REASONS", "FAKE_NVML_INIT"})
      unsetenv(name);
  }
  static void sensors(const char* folder) {
    setenv("LD_LIBRARY_PATH", (std::string(HIPLAB_BINARY_DIR "/tests/") + folder).c_str(), 1);
    setenv("HIPLAB_FAKE_PCI_ID", "0000:17:00.0", 1);
  }
  RunRecord run(const std::string& device = "gpu", std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"run",   "fake",  "--device", device,          "--variant",
                                          "good*", "--out", "r.h5",     "--cap-seconds", "1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    test::Circumstances lasting;
    lasting.launch_us = 20;
    const auto outcome = test::hiplab(arguments, folder_.path(), lasting);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err << outcome.out;
    return read_run_file(folder_ / "r.h5");
  }
  test::TemporaryFolder folder_;
};

TEST_F(TelemetryRun, SensorsAreReadWhileKernelsAreTimed) {
  sensors("fake_nvml");
  const RunRecord record = run();
  EXPECT_EQ(record.telemetry.notes.at("source"), "NVML (libnvidia-ml.so.1)");
  EXPECT_EQ(record.telemetry.notes.count("absent"), 0u);
  ASSERT_GE(record.telemetry.readings.size(), 2u);
  for (const auto& reading : record.telemetry.readings) {
    EXPECT_EQ(reading.clock_mhz, 1980);
    EXPECT_EQ(reading.power_w, 310);
    EXPECT_EQ(reading.throttle, 0u);
    EXPECT_GT(reading.time_s, 0);
  }
  EXPECT_EQ(record.environment.at("kernel_driver"), "999.1");
  EXPECT_EQ(record.environment.at("power_cap_w"), "700");
  EXPECT_EQ(record.environment.at("ecc"), "on");
  for (const auto& point : record.points)
    for (const auto& sample : point.samples) {
      EXPECT_EQ(sample.flag, kGood);
      EXPECT_EQ(sample.clock_mhz, 1980);
      EXPECT_GT(sample.began_s, 0);
    }
}

TEST_F(TelemetryRun, ReadingsOfEveryProcessAreKept) {
  sensors("fake_nvml");
  std::set<std::uint32_t> processes;
  for (const auto& reading : run("gpu", {"--processes", "2"}).telemetry.readings) processes.insert(reading.process);
  EXPECT_EQ(processes, (std::set<std::uint32_t>{0, 1}));
}

TEST_F(TelemetryRun, ReadingsOfTheConfirmationAreKept) {
  sensors("fake_nvml");
  const RunRecord record = run("gpu", {"--ab", HIPLAB_BINARY_DIR "/tests/other_grounds"});
  ASSERT_TRUE(record.base);
  ASSERT_FALSE(record.base->confirming.empty());
  const double confirming_from = record.base->confirming[0].samples.front().began_s;
  ASSERT_FALSE(record.telemetry.readings.empty());
  EXPECT_GT(record.telemetry.readings.back().time_s, confirming_from);
}

TEST_F(TelemetryRun, AHotCardFlagsTheBlocksThatAReadingFellInto) {
  sensors("fake_nvml");
  setenv("FAKE_NVML_REASONS", "0x40", 1);
  const RunRecord record = run();
  ASSERT_FALSE(record.telemetry.readings.empty());
  EXPECT_EQ(record.telemetry.readings[0].throttle, kTooHot);
  std::size_t flagged = 0, samples = 0;
  for (const auto& point : record.points)
    for (const auto& sample : point.samples) {
      ++samples;
      flagged += (sample.flag & kHeldBack) != 0;
    }
  EXPECT_GT(samples, 0u);
  EXPECT_GT(flagged, 0u) << "no reading fell into any of the blocks";
}

TEST_F(TelemetryRun, WithoutSensorsTheFileSaysWhyAndTheRunIsWhole) {
  sensors("empty_nvml");
  EXPECT_EQ(run().telemetry.notes.at("absent"), "libnvidia-ml.so.1 has no nvmlInit_v2");
}

TEST_F(TelemetryRun, ALibraryThatCannotStartIsSaid) {
  sensors("fake_nvml");
  setenv("FAKE_NVML_INIT", "9", 1);
  const RunRecord record = run();
  EXPECT_EQ(record.telemetry.notes.at("absent"), "nvmlInit_v2 failed with status 9");
  EXPECT_TRUE(record.telemetry.readings.empty());
}

TEST_F(TelemetryRun, AnAddressThatTheLibraryDoesNotKnowIsSaid) {
  sensors("fake_nvml");
  setenv("HIPLAB_FAKE_PCI_ID", "0000:99:00.0", 1);
  EXPECT_NE(run().telemetry.notes.at("absent").find("no GPU at the PCI address '0000:99:00.0'"), std::string::npos);
}

TEST_F(TelemetryRun, TheAuditIsInEveryFile) {
  const auto audit = nlohmann::json::parse(run("cpu").audit);
  EXPECT_TRUE(audit["findings"].is_array());
  EXPECT_FALSE(audit["score"].get<std::string>().empty());
}

TEST_F(TelemetryRun, TheReportNamesRangesAndCost) {
  sensors("fake_nvml");
  run();
  const auto outcome = test::hiplab({"report", "r.h5", "--out", "report"}, folder_.path());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  std::ifstream in(folder_ / "report/report.md");
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  EXPECT_NE(text.find("### Telemetry\n\nMEASURED on Fake device"), std::string::npos);
  EXPECT_NE(text.find("A look took "), std::string::npos);
  EXPECT_NE(text.find("Audit of the machine at the start: "), std::string::npos);
}

}  // namespace
}  // namespace hiplab
