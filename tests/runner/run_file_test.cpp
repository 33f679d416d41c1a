// SPDX-License-Identifier: MIT
#include "runner/run_file.hpp"

#include <gtest/gtest.h>

#include "runner/h5_objects.hpp"
#include "runner/rng.hpp"
#include "runner/sha256.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/runner/same_record.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

RunRecord example() {
  RunRecord record;
  record.root = {{"version", "1"}, {"commit", "abc"}, {"command", "hiplab run fake"}, {"complete", "yes"}};
  record.environment = {{"device_name", "Fake device"}, {"driver", ""}};
  for (int i = 0; i < 3; ++i) {
    PointRecord p;
    p.id = "00000" + std::to_string(i);
    p.experiment = "fake";
    p.variant = "v" + std::to_string(i);
    p.shape = "s";
    p.axes = {{"M", 4}, {"group", -1}};
    p.status = i == 2 ? "gate_failed" : "ok";
    p.message = i == 2 ? "wrong: 3 \xC2\xB5s" : "";
    p.timer = "graph x 40";
    p.warmup = "settled";
    p.stopped_by = "precision";
    p.inner = 40;
    p.rotation = 7;
    p.rotation_bytes = 1e9;
    p.bytes_read = 1e6;
    p.bytes_written = 2e6;
    p.operations = 3e6;
    p.operations_unit = "fp16";
    p.traffic_words = "all of it";
    p.seed = 42;
    p.first_us = 99;
    for (unsigned s = 0; s < 20u * static_cast<unsigned>(i != 2); ++s)
      p.samples.push_back({10.0 + s, s, s / 4, s % 2, s % 3, 1000.5, 60, s % 5 == 0 ? 1u : 0u});
    p.numerics = {"gate", i != 2, "", 1e-3, 2e-3, 3e-3, 5, 6, 7, 8, 9, 0.75, std::string(64, 'a'), i != 1};
    if (i == 0)
      p.regions = {{"load", "wait"},
                   {"parallel", "waiting"},
                   {true, false},
                   {CtaMask::all, CtaMask::waiters},
                   CtaGrid{2, 1, 1, 1, 2},
                   10,
                   2,
                   7,
                   1e9,
                   {{{1, 2, 3, 4, 5, 6, 7, 8}}, {{9, 9, 9, 9, 0, 0, 0, 0}}},
                   20,
                   21,
                   {{20, 0, 0, 0}, {21, 1, 0, 1}, {20, 2, 0, 2}}};
    if (i == 0) p.numerics.drift = {{"y", "chained", 0.5, 0.25, 1e-7}, {"y", "library", 1, 2, 3}};
    if (i == 0) p.numerics.figures = {{"fits", 8192}, {"refused[1]", 536870912}};
    for (Sample& sample : p.samples) {
      sample.began_s = 100 + sample.us;
      sample.ended_s = 101 + sample.us;
    }
    record.points.push_back(p);
  }
  GpuReading reading;
  reading.time_s = 110.5;
  reading.read_us = 250;
  reading.process = 2;
  reading.clock_mhz = 1500;
  reading.power_w = 300.25;
  reading.throttle = kPowerLimit | kTooHot;
  reading.processes = 3;
  reading.others = 1;
  record.telemetry = {{{"source", "a test"}}, {reading, GpuReading{}}};
  record.audit = "{\"score\": \"1 of 1 in order\"}";
  return record;
}

class RunFile : public testing::Test {
protected:
  RunFile() { write_run_file(file_, example()); }
  std::string error() const {
    return test::user_error_of([&] { read_run_file(file_); });
  }
  void replace(const std::vector<std::byte>& bytes) { write_whole_file(file_, bytes); }
  test::TemporaryFolder folder_;
  const std::filesystem::path file_ = folder_ / "run.h5";
};

TEST_F(RunFile, GivesBackWhatWasWritten) {
  const RunRecord read = read_run_file(file_), wrote = example();
  EXPECT_EQ(read.path, file_.string());
  EXPECT_EQ(read.digest, sha256_of_file(file_));
  EXPECT_EQ(read.environment, wrote.environment);
  EXPECT_EQ(read.root.at("schema"), "hiplab-run/1");
  EXPECT_EQ(read.root.at("command"), "hiplab run fake");
  ASSERT_EQ(read.points.size(), 3u);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(test::content(read.points[i]), test::content(wrote.points[i]));
    ASSERT_EQ(read.points[i].samples.size(), wrote.points[i].samples.size());
    for (std::size_t s = 0; s < wrote.points[i].samples.size(); ++s) {
      const Sample &a = read.points[i].samples[s], &b = wrote.points[i].samples[s];
      EXPECT_EQ(std::tie(a.us, a.order, a.block, a.side, a.process, a.clock_mhz, a.temperature_c, a.flag),
                std::tie(b.us, b.order, b.block, b.side, b.process, b.clock_mhz, b.temperature_c, b.flag));
      EXPECT_EQ(std::tie(a.began_s, a.ended_s), std::tie(b.began_s, b.ended_s));
    }
  }
  const RegionTable &a = read.points[0].regions, b = wrote.points[0].regions;
  EXPECT_EQ(std::tie(a.names, a.classes, a.accumulates, a.tick_ns, a.blocks, a.unmarked_us, a.marked_us),
            std::tie(b.names, b.classes, b.accumulates, b.tick_ns, b.blocks, b.unmarked_us, b.marked_us));
  EXPECT_EQ(std::tie(a.masks, a.rotation, a.rotation_bytes), std::tie(b.masks, b.rotation, b.rotation_bytes));
  ASSERT_TRUE(a.ctas);
  EXPECT_EQ(std::tie(a.ctas->x, a.ctas->y, a.ctas->z, a.ctas->heads, a.ctas->split),
            std::make_tuple(2u, 1u, 1u, 1u, 2u));
  ASSERT_EQ(a.cost_samples.size(), 3u);
  EXPECT_EQ(std::make_tuple(a.cost_samples[1].us, a.cost_samples[1].side), std::make_tuple(21.0, 1u));
  ASSERT_EQ(read.points[0].numerics.drift.size(), 2u);
  const Drift& drift = read.points[0].numerics.drift[0];
  EXPECT_EQ(std::tie(drift.output, drift.order, drift.max_abs, drift.max_rel, drift.of_largest),
            std::make_tuple("y", "chained", 0.5, 0.25, 1e-7));
  EXPECT_TRUE(read.points[1].numerics.drift.empty());
  ASSERT_EQ(read.points[0].numerics.figures.size(), 2u);
  EXPECT_EQ(read.points[0].numerics.figures[1].name, "refused[1]");
  EXPECT_EQ(read.points[0].numerics.figures[1].value, 536870912);
  EXPECT_TRUE(read.points[1].numerics.figures.empty());
  ASSERT_EQ(a.launches.size(), 2u);
  EXPECT_EQ(a.launches[1].ticks, b.launches[1].ticks);
  EXPECT_TRUE(read.points[1].regions.names.empty());
}

TEST_F(RunFile, GivesBackTelemetryAndAudit) {
  const RunRecord read = read_run_file(file_);
  EXPECT_EQ(read.audit, "{\"score\": \"1 of 1 in order\"}");
  EXPECT_EQ(read.telemetry.notes, (std::map<std::string, std::string>{{"source", "a test"}}));
  ASSERT_EQ(read.telemetry.readings.size(), 2u);
  const GpuReading& r = read.telemetry.readings[0];
  EXPECT_EQ(std::tie(r.time_s, r.read_us, r.process, r.clock_mhz, r.power_w, r.throttle, r.processes, r.others),
            std::make_tuple(110.5, 250.0, 2u, 1500.0, 300.25, kPowerLimit | kTooHot, 3, 1));
  EXPECT_LT(r.temperature_c, 0) << "not readable stays so";
  EXPECT_EQ(read.telemetry.readings[1].throttle, kReasonsUnknown);
}

TEST_F(RunFile, OfAnEarlierVersionHasNeitherTelemetryNorWindows) {
  RunRecord old = example();
  for (auto& point : old.points)
    for (auto& sample : point.samples) sample.began_s = sample.ended_s = -1;
  old.telemetry = {};
  old.audit.clear();
  write_run_file(file_, old);
  EXPECT_THROW(H5::H5File(file_.string(), H5F_ACC_RDONLY).openDataSet("/points/000000/samples_window"), H5::Exception);
  const RunRecord read = read_run_file(file_);
  EXPECT_LT(read.points[0].samples[0].began_s, 0);
  EXPECT_TRUE(read.telemetry.notes.empty());
  EXPECT_EQ(read.audit, "");
}

TEST_F(RunFile, IsAnOrdinaryHdf5FileWithUnitsOnEveryDataset) {
  const H5::H5File file(file_.string(), H5F_ACC_RDONLY);
  for (const char* name : {"/points/000000/samples_us", "/points/000000/samples_meta", "/points/000000/regions",
                           "/points/000000/regions_reduced", "/points/000000/regions_cost_us",
                           "/points/000000/regions_cost_meta", "/points/000000/numerics/drift", "/points/000000/numerics/figures",
                           "/points/000000/samples_window", "/telemetry/readings", "/audit", "/summary"}) {
    const H5::DataSet dataset = file.openDataSet(name);
    EXPECT_FALSE(h5::get_text(dataset, "unit").empty()) << name;
    EXPECT_FALSE(h5::get_text(dataset, "description").empty()) << name;
  }
  EXPECT_EQ(file.openDataSet("/summary").getSpace().getSimpleExtentNpoints(), 3);
  H5::CompType row(sizeof(double));
  row.insertMember("median_us", 0, H5::PredType::NATIVE_DOUBLE);
  double medians[3];
  file.openDataSet("/summary").read(medians, row);
  EXPECT_EQ(medians[0], 19) << "median of the ten even times 10, 12 .. 28, those of side 0";
}

TEST_F(RunFile, TheReducedTableIsOfTheLastLaunchAndOfTheMask) {
  const H5::H5File file(file_.string(), H5F_ACC_RDONLY);
  const H5::DataSet dataset = file.openDataSet("/points/000000/regions_reduced");
  struct Row {
    std::uint64_t expected, active;
    double sum;
  } rows[2];
  H5::CompType type(sizeof(Row));
  type.insertMember("expected_ctas", HOFFSET(Row, expected), H5::PredType::NATIVE_UINT64);
  type.insertMember("active_ctas", HOFFSET(Row, active), H5::PredType::NATIVE_UINT64);
  type.insertMember("sum_ticks", HOFFSET(Row, sum), H5::PredType::NATIVE_DOUBLE);
  dataset.read(rows, type);
  EXPECT_EQ(rows[0].expected, 2u);
  EXPECT_EQ(rows[0].active, 0u) << "no positive time in the last launch";
  EXPECT_EQ(rows[1].expected, 1u) << "one waiter";
}

TEST_F(RunFile, AnyDamagedByteIsSeen) {
  const auto whole = read_whole_file(file_);
  SplitMix64 random(11);
  for (int i = 0; i < 60; ++i) {
    auto bytes = whole;
    bytes[random.below(bytes.size())] ^= static_cast<std::byte>(1u << random.below(8));
    replace(bytes);
    EXPECT_NE(error().find("run.h5"), std::string::npos) << error();
    EXPECT_EQ(test::lines(error()), 0u) << "one line";
  }
}

TEST_F(RunFile, ATruncatedFileIsSeenAtEveryLength) {
  const auto whole = read_whole_file(file_);
  SplitMix64 random(12);
  for (int i = 0; i < 40; ++i) {
    auto bytes = whole;
    bytes.resize(i < 10 ? static_cast<std::size_t>(i) : random.below(bytes.size()));
    replace(bytes);
    EXPECT_NE(error().find("run.h5"), std::string::npos) << error();
    EXPECT_NE(error(), "no error");
  }
}

TEST_F(RunFile, ForeignFilesAreNamedForWhatTheyAre) {
  write_whole_file(file_, std::string("just some text, long enough to be a file of its own kind, but no HDF5"));
  EXPECT_NE(error().find("is not an HDF5 file"), std::string::npos) << error();
  h5::Image image;
  replace(image.finish());
  EXPECT_NE(error().find("was not written by hiplab"), std::string::npos) << error();
  std::filesystem::remove(file_);
  EXPECT_NE(error().find("No such file"), std::string::npos) << error();
  std::filesystem::create_directory(file_);
  EXPECT_NE(error().find("run.h5"), std::string::npos) << error();
}

TEST_F(RunFile, APartIsNoRunFileAndTheOtherWayRound) {
  write_part_file(folder_ / "part.h5", example().points[0]);
  EXPECT_EQ(test::content(read_part_file(folder_ / "part.h5")), test::content(example().points[0]));
  EXPECT_THROW(read_run_file(folder_ / "part.h5"), UserError);
  EXPECT_THROW(read_part_file(file_), UserError);
}

}  // namespace
}  // namespace hiplab
