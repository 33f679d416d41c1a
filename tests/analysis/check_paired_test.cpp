// SPDX-License-Identifier: MIT
// The check of two builds that were measured in one run, on recorded runs with known truth.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/check.hpp"
#include "runner/user_error.hpp"
#include "tests/analysis/synthetic_run.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

using synthetic::Machine;

constexpr const char* kVariants[] = {"baseline", "rows", "columns", "split", "fused"};

/// Five variants at two M, each with its twin and the other build's point; `slower` times the own one of "split".
RunRecord two_builds(std::uint64_t seed, double slower, const Machine& machine, std::uint32_t blocks = 30,
                     double first_stage_slower = 0) {
  RunRecord run = synthetic::gpu_run();
  run.root["comparison"] = "ab";
  run.environment["ground_sha256"] = "new";
  BaseSide side;
  side.environment = run.environment;
  side.environment["ground_sha256"] = "base";
  SeededRandom random(seed);
  run.points.reserve(64);
  side.points.reserve(64);
  side.confirming.reserve(64);
  side.confirming_base.reserve(64);
  for (const std::int64_t m : {1, 4})
    for (const char* variant : kVariants) {
      const std::string id = "00000" + std::to_string(run.points.size());
      const auto add = [&](std::vector<PointRecord>& list) -> PointRecord& {
        return list.emplace_back(synthetic::point(id, "demo", variant, "small", {{"M", m}}));
      };
      const bool planted = std::string(variant) == "split";
      const double own = planted ? slower : 1, first = planted && first_stage_slower > 0 ? first_stage_slower : own;
      PointRecord &a = add(run.points), &b = add(side.points);
      synthetic::measure({{&a, 50 * first, 0}, {&a, 50 * first, 1}, {&b, 50, 0}}, machine, 5, blocks / 5, random);
      if (!is_suspect(a, b)) continue;
      PointRecord &c = add(side.confirming), &d = add(side.confirming_base);
      synthetic::measure({{&c, 50 * own, 0}, {&d, 50, 0}}, machine, 5, 12, random);
    }
  run.base = std::move(side);
  return run;
}

CheckResult check(const RunRecord& run, const FloorStore& floors = {}) {
  return check_sides(sides_of_comparison(run), {synthetic::demo_spec()}, {synthetic::device_row()}, {}, floors);
}

const CheckRow& row_of(const CheckResult& result, const std::string& variant, std::int64_t m = 1) {
  return *std::find_if(result.rows.begin(), result.rows.end(),
                       [&](const CheckRow& r) { return r.variant == variant && r.axes.at("M") == m; });
}

const Machine kQuiet{0.004, 0.001, 0, 0, 0, true};

TEST(CheckPaired, APlantedSlowdownIsAccusedAndTheRestIsEquivalent) {
  const CheckResult result = check(two_builds(1, 1.03, kQuiet));
  EXPECT_TRUE(result.paired);
  for (const std::int64_t m : {1, 4}) {
    EXPECT_EQ(row_of(result, "split", m).verdict, CheckVerdict::regressed) << row_of(result, "split", m).reason;
    EXPECT_TRUE(row_of(result, "split", m).ratio->paired);
    EXPECT_TRUE(row_of(result, "split", m).screen);
  }
  EXPECT_EQ(result.count(CheckVerdict::regressed), 2u);
  EXPECT_EQ(result.count(CheckVerdict::invalid), 0u);
  EXPECT_EQ(result.exit_code(), 1);
  EXPECT_EQ(row_of(check(two_builds(2, 0.96, kQuiet)), "split").verdict, CheckVerdict::improved);
}

TEST(CheckPaired, EqualBuildsAreNotAccusedNorUnderADriftThatWouldSplitTwoSittings) {
  Machine drifting = kQuiet;
  drifting.drift_per_sample = 0.005;  // 18 % over the samples of a process
  std::size_t accused = 0, rows = 0;
  for (std::uint64_t seed = 0; seed < 10; ++seed)
    for (const Machine& machine : {kQuiet, drifting}) {
      const CheckResult result = check(two_builds(100 + seed, 1, machine));
      accused += result.count(CheckVerdict::regressed) + result.count(CheckVerdict::improved);
      rows += result.rows.size();
    }
  EXPECT_EQ(rows, 200u);
  EXPECT_LE(accused, 2u);
}

TEST(CheckPaired, OnlyTheConfirmationDecidesWhereThereIsOne) {
  const CheckResult cleared = check(two_builds(3, 1, kQuiet, 30, 1.05));
  const CheckRow& row = row_of(cleared, "split");
  EXPECT_EQ(row.verdict, CheckVerdict::equivalent) << row.reason;
  ASSERT_TRUE(row.screen);
  EXPECT_NEAR(row.screen->ratio.value, 1.05, 0.01);
  EXPECT_NEAR(row.ratio->ratio.value, 1, 0.004);
}

TEST(CheckPaired, ASuspectWithoutFreshPairsIsNotAccused) {
  RunRecord run = two_builds(4, 1.03, kQuiet);
  run.base->confirming.clear();
  run.base->confirming_base.clear();
  const CheckResult result = check(run);
  EXPECT_EQ(row_of(result, "split").verdict, CheckVerdict::inconclusive);
  EXPECT_NE(row_of(result, "split").reason.find("no fresh pairs confirm it"), std::string::npos);
  EXPECT_EQ(result.exit_code(), 3);
}

TEST(CheckPaired, NoiseIsInconclusiveAndSaysWhatWouldDecide) {
  Machine noisy = kQuiet;
  noisy.noise = 0.06;
  const CheckResult result = check(two_builds(5, 1, noisy));
  EXPECT_GE(result.count(CheckVerdict::inconclusive), 1u);
  EXPECT_EQ(result.count(CheckVerdict::regressed) + result.count(CheckVerdict::improved), 0u);
  for (const CheckRow& row : result.rows)
    if (row.verdict == CheckVerdict::inconclusive && row.blocks_needed > 0) {
      EXPECT_GT(row.blocks_needed, row.blocks);
      EXPECT_GT(row.detectable, row.delta);
    }
}

TEST(CheckPaired, RowsOnOneSideOnlyAreInvalid) {
  RunRecord run = two_builds(6, 1, kQuiet);
  run.base->points[1].variant = "renamed";
  run.base->points[1].status = "unpaired";
  run.base->points[1].message = "not measured: the new build has no such variant";
  const CheckResult result = check(run);
  EXPECT_EQ(row_of(result, "renamed").reason,
            "the row is missing in NEW (not measured: the new build has no such variant)");
  EXPECT_EQ(row_of(result, "rows").verdict, CheckVerdict::invalid);
  EXPECT_EQ(row_of(result, "renamed").verdict, CheckVerdict::invalid);
  EXPECT_EQ(result.count(CheckVerdict::invalid), 2u);
}

TEST(CheckPaired, EqualCodeIsNeverARegression) {
  RunRecord run = two_builds(7, 1.03, kQuiet);
  run.base->environment["ground_code_sha256"] = run.environment["ground_code_sha256"] = "code";
  const CheckResult result = check(run);
  EXPECT_EQ(result.count(CheckVerdict::same_code), result.rows.size());
  EXPECT_EQ(result.exit_code(), 0);
}

TEST(CheckPaired, EqualDeviceCodeIsSameCodeAndATimeThatMovedAllTheSameIsTold) {
  RunRecord run = two_builds(7, 1.03, kQuiet);
  run.base->environment["device_code_sha256"] = run.environment["device_code_sha256"] = "device";
  const CheckResult result = check(run);
  EXPECT_EQ(result.count(CheckVerdict::same_code), result.rows.size());
  EXPECT_EQ(result.exit_code(), 0);
  EXPECT_FALSE(row_of(result, "rows").moved);
  run.base->environment["device_code_sha256"] = "other";
  EXPECT_EQ(check(run).count(CheckVerdict::same_code), 0u);
}

TEST(CheckPaired, WhatTheSidesDifferByIsNamed) {
  RunRecord run = two_builds(8, 1, kQuiet);
  run.environment["kernel_compiler"] = "clang 19 -O3";
  run.base->environment["kernel_compiler"] = "clang 19 -O2";
  EXPECT_EQ(check(run).differences,
            std::vector<std::string>{"compiler of the kernels: clang 19 -O3, was clang 19 -O2"});
  const RunRecord base = synthetic::sitting(1);
  RunRecord fresh = synthetic::sitting(2);
  fresh.root["preset"] = "quick";
  std::erase_if(fresh.points, [](const PointRecord& p) { return p.experiment == "demo" && p.axes.at("M") == 4; });
  const auto lines = check_runs(fresh, base, {synthetic::demo_spec()}, {synthetic::device_row()}).differences;
  EXPECT_EQ(lines, (std::vector<std::string>{"preset: quick, was published", "demo M: 1, was 1, 4"}));
}

TEST(CheckPaired, TheRankTestAgreesOnAPlantedChangeAndIsToldWhereItDoesNot) {
  RunRecord run = two_builds(1, 1.03, kQuiet);
  for (const std::int64_t m : {1, 4}) {
    const CheckResult result = check(run);
    const CheckRow& row = row_of(result, "split", m);
    ASSERT_TRUE(row.second);
    EXPECT_LT(row.second->p, 1e-6);
    EXPECT_EQ(row.second->verdict, CheckVerdict::regressed);
    EXPECT_FALSE(row.disagrees);
  }
  // Processes that differ by 0.8 %: every block is within the band, and the interval knows of the processes.
  run = two_builds(1, 1, Machine{0.0005, 0, 0, 0, 0, true});
  for (PointRecord& point : run.points)
    for (Sample& sample : point.samples) sample.us *= sample.process % 2 ? 0.996 : 1.004;
  const CheckResult apart = check(run);
  const CheckRow& row = row_of(apart, "rows");
  EXPECT_EQ(row.verdict, CheckVerdict::inconclusive) << row.reason;
  ASSERT_TRUE(row.second);
  EXPECT_EQ(row.second->verdict, CheckVerdict::equivalent);
  EXPECT_TRUE(row.disagrees);
}

TEST(CheckPaired, AnImprovementIsUnexplainedUnlessTheTrafficModelTells) {
  RunRecord run = two_builds(2, 0.96, kQuiet);
  ASSERT_EQ(row_of(check(run), "split").verdict, CheckVerdict::improved);
  EXPECT_TRUE(row_of(check(run), "split").unexplained);
  EXPECT_FALSE(row_of(check(run), "rows").unexplained) << "no improvement";
  for (PointRecord& point : run.base->confirming) point.bytes_read += 64;
  EXPECT_FALSE(row_of(check(run), "split").unexplained);
}

TEST(CheckPaired, AnotherLaunchShapeIsToldAndExplains) {
  RunRecord run = two_builds(2, 0.96, kQuiet);
  const auto launched = [](std::vector<PointRecord>& points, const char* as) {
    for (PointRecord& point : points) point.launches = as;
  };
  for (auto* side : {&run.points, &run.base->confirming}) launched(*side, "grid 80x1x1 block 256x1x1 dynamic LDS 0");
  for (auto* side : {&run.base->points, &run.base->confirming_base})
    launched(*side, "grid 80x1x1 block 256x1x1 dynamic LDS 0");
  EXPECT_TRUE(row_of(check(run), "split").unexplained) << "the same launches explain nothing";
  EXPECT_EQ(row_of(check(run), "split").launches, CheckRow::Launches::same);
  for (auto* side : {&run.base->points, &run.base->confirming_base})
    launched(*side, "grid 40x1x1 block 512x1x1 dynamic LDS 0");
  const CheckResult otherwise = check(run);
  EXPECT_FALSE(row_of(otherwise, "split").unexplained);
  EXPECT_EQ(row_of(otherwise, "split").launches_text,
            "grid 80x1x1 block 256x1x1 dynamic LDS 0, was grid 40x1x1 block 512x1x1 dynamic LDS 0");
}

TEST(CheckPaired, AVariantOfALargeClaimHasTheLargerPolicy) {
  const RunRecord run = two_builds(8, 1.008, Machine{0.0005, 0.0001, 0, 0, 0, true}, 100);
  ExperimentSpec spec = synthetic::demo_spec();
  const auto delta = [&](const std::string& variant) {
    return row_of(check_sides(sides_of_comparison(run), {spec}, {synthetic::device_row()}), variant).delta;
  };
  spec.claims.clear();
  EXPECT_DOUBLE_EQ(delta("split"), 0.005);
  ClaimSpec claim;
  claim.rule = "change_percent";
  claim.of.variant = "spl*";
  for (const auto& [published, wanted] : {std::pair{4.9, 0.005}, std::pair{-5.0, 0.01}, std::pair{6.3, 0.01}}) {
    claim.published = published;
    spec.claims = {claim};
    EXPECT_DOUBLE_EQ(delta("split"), wanted) << published;
    EXPECT_DOUBLE_EQ(delta("rows"), 0.005) << "another variant";
  }
  claim.rule = "ratio";
  for (const auto& [published, wanted] : {std::pair{1.04, 0.005}, std::pair{0.94, 0.01}, std::pair{1.06, 0.01}}) {
    claim.published = published;
    spec.claims = {claim};
    EXPECT_DOUBLE_EQ(delta("split"), wanted) << published;
  }
}

TEST(CheckPaired, TheCommitOfASideIsItsLibrarysAndTheProgramsSaysNothingOfTheOther) {
  RunRecord run = two_builds(8, 1, kQuiet);
  run.root["commit"] = "program";
  CheckResult result = check(run);
  EXPECT_EQ(result.fresh_build.commit, "program");
  EXPECT_TRUE(result.fresh_build.of_program);
  EXPECT_EQ(result.base_build.commit, "");
  run.environment["ground_commit"] = "own";
  run.environment["ground_dirty"] = "no";
  run.base->environment["ground_commit"] = "other";
  run.base->environment["ground_dirty"] = "yes";
  result = check(run);
  EXPECT_EQ(result.fresh_build.commit, "own");
  EXPECT_FALSE(result.fresh_build.dirty || result.fresh_build.of_program);
  EXPECT_EQ(result.base_build.commit, "other");
  EXPECT_TRUE(result.base_build.dirty);
}

TEST(CheckPaired, AFileOfOneBuildIsRefused) {
  EXPECT_NE(test::user_error_of([] { sides_of_comparison(synthetic::sitting(1)); }).find("holds one build"),
            std::string::npos);
}

/// A store of one earlier A/A run of the same machine whose arms differed by 4 %.
FloorStore restless_store(const std::string& when, const std::string& driver) {
  RunRecord aa = two_builds(9, 1, kQuiet, 30);
  aa.root["comparison"] = "aa";
  aa.root["started"] = when;
  aa.environment["driver"] = driver;
  for (PointRecord& point : aa.points)
    for (Sample& sample : point.samples) sample.us *= sample.side == 1 ? 1 : 1.04;
  FloorStore store;
  store.add(aa);
  return store;
}

TEST(CheckPaired, AKeptFloorWidensTheBandAndAnExpiredOneDoesNot) {
  const RunRecord run = two_builds(1, 1.03, kQuiet);
  const std::string driver = run.environment.at("driver");
  const auto verdict = [&](const FloorStore& store) { return row_of(check(run, store), "split").verdict; };
  EXPECT_EQ(verdict({}), CheckVerdict::regressed);
  EXPECT_EQ(verdict(restless_store("2024-12-20T00:00:00Z", driver)), CheckVerdict::equivalent);
  EXPECT_EQ(verdict(restless_store("2024-11-20T00:00:00Z", driver)), CheckVerdict::regressed) << "over 30 days";
  EXPECT_EQ(verdict(restless_store("2024-12-20T00:00:00Z", "9.9")), CheckVerdict::regressed) << "another driver";
  const CheckResult expired = check(run, restless_store("2024-12-20T00:00:00Z", "9.9"));
  EXPECT_EQ(expired.floors.at(0).unused, "the driver was 9.9, is 1.2.3");
  EXPECT_EQ(expired.floors.at(0).kept, 0u);
}

TEST(CheckPaired, AKeptFloorWidensTheBandOfTwoFilesToo) {
  const RunRecord base = synthetic::sitting(1);
  RunRecord fresh = synthetic::sitting(2);
  for (PointRecord& point : fresh.points)
    for (Sample& sample : point.samples) sample.us *= 1.03;
  const auto regressed = [&](const FloorStore& store) {
    return check_runs(fresh, base, {synthetic::demo_spec()}, {synthetic::device_row()}, {}, store)
        .count(CheckVerdict::regressed);
  };
  const std::string driver = fresh.environment.at("driver");
  const std::size_t all = regressed({});
  EXPECT_GE(all, 8u);
  EXPECT_EQ(regressed(restless_store("2024-12-20T00:00:00Z", "9.9")), all);
  EXPECT_LE(regressed(restless_store("2024-12-20T00:00:00Z", driver)), all - 8) << "the rows of that experiment";
}

}  // namespace
}  // namespace hiplab
