// SPDX-License-Identifier: MIT
#include "analysis/floor_store.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "runner/whole_file.hpp"
#include "tests/analysis/synthetic_run.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

/// An A/A run with `rows` rows whose sides differ by 0.1 %, 0.2 %, ...
RunRecord aa_run(std::size_t rows, const std::string& when = "2025-01-02T03:04:05Z") {
  RunRecord run = synthetic::gpu_run();
  run.root["comparison"] = "aa";
  run.root["started"] = when;
  run.environment["host_cpu"] = "Example CPU";
  run.environment["host_kernel"] = "boots differ";
  run.base.emplace();
  run.points.reserve(rows);
  run.base->points.reserve(rows);
  SeededRandom random(1);
  const synthetic::Machine exact{0, 0, 0, 0, 0, true};
  for (std::size_t i = 0; i < rows; ++i) {
    const auto add = [&](std::vector<PointRecord>& list) -> PointRecord& {
      return list.emplace_back(
          synthetic::point("000000", "demo", "baseline", "small", {{"M", static_cast<std::int64_t>(i)}}));
    };
    PointRecord &own = add(run.points), &base = add(run.base->points);
    synthetic::measure({{&own, 50 * (1 + 0.001 * static_cast<double>(i + 1)), 0}, {&base, 50, 0}}, exact, 1, 10,
                       random);
  }
  return run;
}

Circumstance later(const RunRecord& run, const std::string& when) {
  Circumstance at = circumstance_of(run);
  at.when = when;
  return at;
}

std::size_t count(const FloorStore& store, const Circumstance& at) {
  return store.find(at, "demo", "cold").comparisons.size();
}

TEST(FloorStore, KeepsWhatARunComparedAndReadsItBack) {
  const auto folder = test::own_folder();
  const auto file = folder / "deep" / "floors.json";
  const RunRecord run = aa_run(20);
  FloorStore store;
  store.add(run);
  store.add(run);  // the same run twice counts once
  store.write(file);
  const FloorStore::Found found = FloorStore::read(file, true).find(later(run, "2025-01-10T00:00:00Z"), "demo", "cold");
  ASSERT_EQ(found.comparisons.size(), 20u);
  EXPECT_EQ(found.unused, "");
  const NoiseFloor floor = floor_of(found.comparisons);
  EXPECT_FALSE(floor.is_maximum);
  EXPECT_NEAR(floor.floor, 0.01905, 1e-6) << "the 95th percentile of 0.1 % .. 2 %";
  EXPECT_TRUE(floor_of({found.comparisons.begin(), found.comparisons.begin() + 3}).is_maximum);
}

TEST(FloorStore, RunsThatEndTogetherLoseNoComparison) {
  const auto folder = test::own_folder();
  const auto file = folder / "deep" / "floors.json";
  constexpr std::size_t kRuns = 8;
  std::vector<RunRecord> runs;
  for (std::size_t i = 0; i < kRuns; ++i) runs.push_back(aa_run(3, "2025-01-02T03:04:0" + std::to_string(i) + "Z"));
  std::vector<std::thread> threads;
  for (const RunRecord& run : runs) threads.emplace_back([&] { FloorStore::keep(file, run); });
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(count(FloorStore::read(file, true), later(runs[0], "2025-01-10T00:00:00Z")), 3 * kRuns);
}

TEST(FloorStore, AFolderThatCannotBeWrittenIsOneLine) {
  const std::string line = test::user_error_of([] { FloorStore::keep("/proc/hiplab/floors.json", aa_run(1)); });
  EXPECT_NE(line.find("cannot lock /proc/hiplab/floors.json.lock: "), std::string::npos) << line;
}

TEST(FloorStore, CountsOnlyForTheSameMachineDriverClocksAndThirtyDays) {
  const RunRecord run = aa_run(3);
  FloorStore store;
  store.add(run);
  Circumstance at = later(run, "2025-01-31T00:00:00Z");
  EXPECT_EQ(count(store, at), 3u);
  at.environment["host_kernel"] = "another boot";
  EXPECT_EQ(count(store, at), 3u);
  EXPECT_EQ(count(store, later(run, "2025-02-02T00:00:00Z")), 0u);
  EXPECT_EQ(count(store, later(run, "no date")), 0u);
  for (const auto& [name, value] : {std::pair{"driver", "2"}, std::pair{"nominal_clock_mhz", "900"},
                                    std::pair{"device_name", "Another"}, std::pair{"host_cpu", "Another"}}) {
    Circumstance other = at;
    other.environment[name] = value;
    EXPECT_EQ(count(store, other), 0u) << name;
  }
  at.clock_mhz = 1540;  // the run's was 1500
  EXPECT_EQ(count(store, at), 3u);
  at.clock_mhz = 1200;
  EXPECT_EQ(count(store, at), 0u);
  EXPECT_EQ(store.find(at, "demo", "cold").unused, "the core clock was 1500 MHz, is 1200");
  at.clock_mhz.reset();
  EXPECT_TRUE(store.find(at, "demo", "warm").comparisons.empty());
}

TEST(FloorStore, AddingRemovesWhatNoLongerCounts) {
  FloorStore store;
  store.add(aa_run(3, "2025-01-02T03:04:05Z"));
  const RunRecord now = aa_run(2, "2025-03-02T03:04:05Z");
  store.add(now);
  EXPECT_EQ(count(store, later(now, "2025-03-03T00:00:00Z")), 2u);
  EXPECT_EQ(count(store, later(now, "2025-01-03T00:00:00Z")), 0u);
}

TEST(FloorStore, LeavesAloneWhatOtherExperimentsKeepAtClocksOfTheirOwn) {
  FloorStore store;
  store.add(aa_run(3, "2025-01-02T03:04:05Z"));
  RunRecord other = aa_run(2, "2025-01-03T03:04:05Z");
  for (auto* points : {&other.points, &other.base->points})
    for (PointRecord& point : *points) {
      point.experiment = "another";
      for (Sample& sample : point.samples) sample.clock_mhz = 900;
    }
  store.add(other);
  EXPECT_EQ(count(store, later(aa_run(3), "2025-01-04T00:00:00Z")), 3u);
  EXPECT_EQ(store.find(later(other, "2025-01-04T00:00:00Z"), "another", "cold").comparisons.size(), 2u);
}

TEST(FloorStore, ComparisonsOfALaterDayDoNotCount) {
  const RunRecord run = aa_run(3, "2025-01-02T03:04:05Z");
  FloorStore store;
  store.add(run);
  EXPECT_EQ(count(store, later(run, "2025-01-01T00:00:00Z")), 0u);
}

TEST(FloorStore, TimesOfTheCpuGroundAndFailedOrUnsettledRowsAreNoComparisons) {
  RunRecord run = aa_run(4);
  run.points[0].status = "gate_failed";
  run.base->points[1].warmup = "unsettled";
  EXPECT_EQ(aa_comparisons(run).size(), 2u);
  run.environment["backend"] = "cpu";
  EXPECT_TRUE(aa_comparisons(run).empty());
}

TEST(FloorStore, AForeignOrDamagedFileIsOneLine) {
  const auto folder = test::own_folder();
  const auto file = folder / "floors.json";
  EXPECT_NO_THROW(FloorStore::read(file, false));
  EXPECT_THROW(FloorStore::read(file, true), UserError);
  FloorStore store;
  store.add(aa_run(1));
  store.write(file);
  const std::string whole = read_whole_text(file);
  std::string negative = whole, foreign = whole, untyped = whole;
  negative.replace(negative.find("\"ratio\": "), 9, "\"ratio\": -");
  foreign.replace(foreign.find("floors/1"), 8, "floors/2");
  untyped.replace(untyped.find("\"driver\": "), 10, "\"driver\": 1, \"x\": ");
  for (const std::string& text : {std::string(), whole.substr(0, whole.size() / 2), negative, foreign, untyped}) {
    write_whole_file(file, text);
    const std::string line = test::user_error_of([&] { FloorStore::read(file, false); });
    EXPECT_NE(line.find("floors.json is no floors file of hiplab ("), std::string::npos) << line;
    EXPECT_EQ(line.find('\n'), std::string::npos) << line;
  }
}

}  // namespace
}  // namespace hiplab
