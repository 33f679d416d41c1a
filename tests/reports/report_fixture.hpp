// SPDX-License-Identifier: MIT
// A made-up run with a point of every fate, and the report of it.
#pragma once
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "reports/report.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {

namespace fs = std::filesystem;

inline fs::path datasets() {
  return fs::path(HIPLAB_SOURCE_DIR) / "datasets";
}

inline std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

inline std::size_t count(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++n;
  return n;
}

// A folder of its own for each test, removed at the end.
class Report : public ::testing::Test {
protected:
  void SetUp() override {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::path(HIPLAB_BINARY_DIR) / "report_test" / info->name();
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  static std::vector<ExperimentSpec> specs() {
    ExperimentSpec demo = synthetic::demo_spec();
    demo.tables = {{"mi100_gptq_performance.csv",
                    "Published rates",
                    {"variant", "metric", "unit", "value"},
                    {{"metric", "tpot"}}}};
    ClaimSpec claim;
    claim.id = "demo.gain";
    claim.statement = "The library takes longer at M = 1.";
    claim.source = "a made-up log";
    claim.published = 80;
    claim.unit = "%";
    claim.tolerance = 0.3;
    claim.rule = "change_percent";
    claim.quantity = "time_us";
    claim.of = {"library_fp16", "wide", {{"M", 1}}};
    claim.over = PointQuery{"baseline", "wide", {{"M", 1}}};
    demo.claims = {claim};
    ExperimentSpec bandwidth;
    bandwidth.name = "bandwidth";
    bandwidth.title = "Memory bandwidth";
    bandwidth.baseline = "copy";
    return {demo, bandwidth};
  }

  // A run with one point of every fate: timed, failed, skipped, invalid.
  static RunRecord run() {
    RunRecord record = synthetic::whole_run(5, 3, 8, {1, 4});
    PointRecord& failed = record.points[1];
    failed.status = "gate_failed";
    failed.numerics.failure = "y[17] is 3.5, not 1.25";
    failed.samples.clear();
    PointRecord& skipped = record.points[3];
    skipped.status = "skipped";
    skipped.message = "N must be a multiple of 8 | here 260";
    skipped.samples.clear();
    record.points[2].bytes_read *= 100;  // too fast to be true
    return record;
  }

  std::string write(const std::vector<RunRecord>& runs, bool plots = false) {
    ReportOptions options;
    options.plots = plots;
    written_ = write_report(runs, specs(), {synthetic::device_row()}, datasets(), folder_, options);
    return read(written_.report);
  }

  fs::path folder_;
  WrittenReport written_;
};

// The section of a heading, up to the next heading of its level or above.
inline std::string section(const std::string& text, const std::string& heading) {
  const auto at = text.find(heading);
  if (at == std::string::npos) return "";
  return text.substr(at, text.find("\n##", at + heading.size()) - at);
}

}  // namespace hiplab
