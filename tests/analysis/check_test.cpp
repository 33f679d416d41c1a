// SPDX-License-Identifier: MIT
#include "analysis/check.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "runner/user_error.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

using synthetic::sitting;

CheckResult check(const RunRecord& fresh, const RunRecord& base) {
  return check_runs(fresh, base, {synthetic::demo_spec()}, {synthetic::device_row()});
}

PointRecord& point(RunRecord& run, const std::string& variant, std::int64_t m) {
  return *std::find_if(run.points.begin(), run.points.end(), [&](const PointRecord& p) {
    return p.experiment == "demo" && p.variant == variant && p.axes.at("M") == m;
  });
}

const CheckRow& row_of(const CheckResult& result, const PointRecord& p) {
  return *std::find_if(result.rows.begin(), result.rows.end(), [&](const CheckRow& r) {
    return r.experiment == p.experiment && r.variant == p.variant && r.shape == p.shape && r.axes == p.axes;
  });
}

void scale(PointRecord& p, double by) {
  for (Sample& s : p.samples) s.us *= by;
}

TEST(Check, APlantedSlowdownIsRegressedAndASpeedUpImprovedAndTheRestHolds) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  scale(point(fresh, "baseline", 1), 1.03);
  scale(point(fresh, "library_fp16", 4), 0.95);
  const CheckResult result = check(fresh, base);
  EXPECT_EQ(row_of(result, point(fresh, "baseline", 1)).verdict, CheckVerdict::regressed);
  EXPECT_EQ(row_of(result, point(fresh, "library_fp16", 4)).verdict, CheckVerdict::improved);
  EXPECT_EQ(result.count(CheckVerdict::regressed), 1u);
  EXPECT_EQ(result.count(CheckVerdict::improved), 1u);
  EXPECT_EQ(result.count(CheckVerdict::invalid), 0u);
  EXPECT_EQ(result.exit_code(), 1);
}

TEST(Check, TwoSittingsOfOneThingAreNotAccused) {
  std::size_t accused = 0, rows = 0;
  for (std::uint64_t seed = 10; seed < 20; ++seed) {
    const CheckResult result = check(sitting(2 * seed), sitting(2 * seed + 1));
    accused += result.count(CheckVerdict::regressed) + result.count(CheckVerdict::improved);
    rows += result.rows.size();
  }
  EXPECT_GE(rows, 200u);
  EXPECT_LE(accused, rows / 20);
}

TEST(Check, EqualGroundLibrariesAreSameCodeWhateverTheTimesSay) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  fresh.environment["ground_sha256"] = base.environment.at("ground_sha256");
  scale(point(fresh, "baseline", 1), 1.2);
  const CheckResult result = check(fresh, base);
  EXPECT_EQ(result.count(CheckVerdict::same_code), result.rows.size());
  EXPECT_EQ(result.exit_code(), 0);
}

TEST(Check, EqualGroundLibrariesWithAnotherMatrixLibraryAreJudgedByTheirTimes) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  fresh.environment["ground_sha256"] = base.environment.at("ground_sha256");
  fresh.environment["library"] = "another version";
  EXPECT_EQ(check(fresh, base).count(CheckVerdict::same_code), 0u);
}

TEST(Check, RowsOnOneSideOnlyAreInvalid) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  point(fresh, "baseline", 1).variant = "renamed";
  const CheckResult result = check(fresh, base);
  EXPECT_EQ(result.count(CheckVerdict::invalid), 2u);
  EXPECT_EQ(result.exit_code(), 1);
  EXPECT_EQ(row_of(result, point(fresh, "renamed", 1)).reason, "the row is not in BASE");
  RunRecord skipped = sitting(2);
  point(skipped, "baseline", 1).status = "skipped";
  EXPECT_EQ(check(skipped, base).count(CheckVerdict::invalid), 1u);
}

TEST(Check, AFailedGateIsInvalidAndSaysOnWhichSide) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  PointRecord& wrong = point(fresh, "baseline", 4);
  wrong.status = "gate_failed";
  wrong.message = "NaN at 7";
  wrong.samples.clear();
  EXPECT_EQ(row_of(check(fresh, base), wrong).reason, "NEW: gate_failed: NaN at 7");
  EXPECT_EQ(row_of(check(base, fresh), wrong).reason, "BASE: gate_failed: NaN at 7");
}

TEST(Check, ATimeUnderThePhysicalFloorIsInvalidAndNotFast) {
  RunRecord fresh = sitting(2);
  PointRecord& p = point(fresh, "baseline", 1);
  scale(p, 1e-3);
  EXPECT_EQ(row_of(check(fresh, sitting(1)), p).verdict, CheckVerdict::invalid);
}

TEST(Check, ANoisyRowIsInconclusiveAndSaysHowManyBlocksWouldDecide) {
  RunRecord base = sitting(1), fresh = sitting(2);
  SeededRandom random(5);
  for (RunRecord* run : {&base, &fresh}) {
    PointRecord& p = point(*run, "library_fp16", 1);
    for (Sample& s : p.samples) s.us *= std::exp(0.1 * synthetic::normal(random));
  }
  const CheckResult result = check(fresh, base);
  const CheckRow& row = row_of(result, point(fresh, "library_fp16", 1));
  EXPECT_EQ(row.verdict, CheckVerdict::inconclusive) << row.reason;
  EXPECT_GT(row.detectable, row.delta);
  EXPECT_GT(row.half_width, row.edge_distance);
  EXPECT_GT(row.blocks_needed, row.blocks);
  EXPECT_EQ(result.exit_code(), 3);
}

TEST(Check, BlocksToDecideFollowFromTheDistanceToTheEdge) {
  EXPECT_EQ(blocks_to_decide(30, 0.02, 0.01), 120u);
  EXPECT_EQ(blocks_to_decide(30, 0.02, 0.005), 480u);
  EXPECT_EQ(blocks_to_decide(30, 0.01, 0.02), 31u) << "undecided: more than there are";
  EXPECT_EQ(blocks_to_decide(30, 0.02, 0), kNoNumberOfBlocks) << "on the edge no number of blocks decides";
  EXPECT_EQ(blocks_to_decide(30, 0, 0), kNoNumberOfBlocks);
}

// The power of the blocks to show delta says nothing about a ratio that lies close to an edge.
TEST(Check, ARatioNearAnEdgeNeedsManyMoreBlocksThanOneFarFromIt) {
  const auto needed = [](double change) {
    RunRecord base = sitting(1), fresh = sitting(2);
    SeededRandom random(5);
    for (RunRecord* run : {&base, &fresh})
      for (Sample& s : point(*run, "library_fp16", 1).samples) s.us *= std::exp(0.03 * synthetic::normal(random));
    const double ratio = row_of(check(fresh, base), point(fresh, "library_fp16", 1)).ratio->ratio.value;
    scale(point(fresh, "library_fp16", 1), (1 + change) / ratio);
    const CheckResult result = check(fresh, base);
    const CheckRow& row = row_of(result, point(fresh, "library_fp16", 1));
    EXPECT_EQ(row.verdict, CheckVerdict::inconclusive) << change << ": " << row.reason;
    EXPECT_NEAR(row.edge_distance, std::abs(std::log(1 + change) - std::log1p(row.delta)), 1e-4);
    return row.blocks_needed;
  };
  const RunRecord base = sitting(1), fresh = sitting(2);
  const double delta = check(fresh, base).rows.front().delta;
  EXPECT_GT(needed(1.02 * delta), 100 * needed(0.5 * delta));
}

TEST(Check, ASideWithTwoModesOrAnUnsettledWarmUpIsAtBestInconclusive) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  scale(point(fresh, "baseline", 1), 1.2);
  point(fresh, "baseline", 1).warmup = "unsettled";
  EXPECT_EQ(row_of(check(fresh, base), point(fresh, "baseline", 1)).verdict, CheckVerdict::inconclusive);
}

TEST(Check, OutputsAreComparedByTheirDigests) {
  const RunRecord base = sitting(1);
  RunRecord fresh = sitting(2);
  EXPECT_EQ(row_of(check(fresh, base), point(fresh, "baseline", 1)).outputs, "same bits");
  point(fresh, "baseline", 1).numerics.sha256 = "11";
  point(fresh, "baseline", 1).numerics.max_ulp = 9;
  EXPECT_EQ(row_of(check(fresh, base), point(fresh, "baseline", 1)).outputs,
            "other bits: relative L2 0.0008300 was 0.0008300, 9 ULP was 0");
}

TEST(Check, OfOtherDevicesTheSameFileOrNoCommonRowIsRefused) {
  const RunRecord base = sitting(1);
  RunRecord other = sitting(2);
  other.environment["device_name"] = "Another GPU";
  EXPECT_THROW(check(other, base), UserError);
  EXPECT_THROW(check(base, base), UserError);
  RunRecord empty = sitting(2);
  empty.points.clear();
  EXPECT_THROW(check(empty, base), UserError);
}

TEST(Check, OnTheCpuGroundTimesAreNotCompared) {
  RunRecord base = sitting(1), fresh = sitting(2);
  for (RunRecord* run : {&base, &fresh}) run->environment = synthetic::cpu_run().environment;
  scale(point(fresh, "baseline", 1), 3);
  const CheckResult result = check(fresh, base);
  EXPECT_FALSE(result.timed);
  EXPECT_EQ(result.exit_code(), 0);
  point(fresh, "baseline", 1).status = "gate_failed";
  EXPECT_EQ(check(fresh, base).exit_code(), 1);
}

TEST(Holm, RejectsStepByStepAndStopsAtTheFirstThatHolds) {
  EXPECT_EQ(holm_rejected({0.01, 0.04, 0.03, 0.005}), (std::vector<bool>{true, false, false, true}));
  EXPECT_EQ(holm_rejected({0.05}), (std::vector<bool>{true}));
  EXPECT_EQ(holm_rejected({0.03, 0.03}), (std::vector<bool>{false, false}));
  EXPECT_TRUE(holm_rejected({}).empty());
}

}  // namespace
}  // namespace hiplab
