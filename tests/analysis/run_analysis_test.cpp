// SPDX-License-Identifier: MIT
#include "analysis/run_analysis.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

RunAnalysis analyze(const std::vector<RunRecord>& runs, ExperimentSpec spec = synthetic::demo_spec()) {
  return analyze_runs(runs, {std::move(spec)}, {synthetic::device_row()});
}

const PointAnalysis& find(const RunAnalysis& analysis, const std::string& variant, std::int64_t m) {
  for (const PointAnalysis& p : analysis.points)
    if (p.record->variant == variant && p.record->axes.contains("M") && p.record->axes.at("M") == m) return p;
  throw std::logic_error("no such point");
}

TEST(RunAnalysis, TheCeilingIsTheBestColdBandwidthPoint) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 2, 8, {1, 4})};
  const double before = analyze(runs).ceilings.at("Example GPU 1").gbs.value;
  EXPECT_NEAR(before, 890, 15);
  for (PointRecord& p : runs[0].points)
    if (p.experiment == "bandwidth" && p.variant == "read") p.rotation_bytes = 1e6;  // fast, but from the cache
  const Ceiling after = analyze(runs).ceilings.at("Example GPU 1");
  EXPECT_LT(after.gbs.value, before - 50);
  EXPECT_EQ(after.variant, "write");
}

TEST(RunAnalysis, ThereIsNoCeilingWithoutABandwidthPoint) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 2, 8, {1})};
  std::erase_if(runs[0].points, [](const PointRecord& p) { return p.experiment == "bandwidth"; });
  const RunAnalysis analysis = analyze(runs);
  EXPECT_TRUE(analysis.ceilings.empty());
  EXPECT_FALSE(analysis.points[0].timing->throughput.of_ceiling);
}

TEST(RunAnalysis, TheFloorOfWarmTimesIsTheirOwn) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 2, 8, {1, 4})};
  const double cold = analyze(runs).floor(find(analyze(runs), "baseline", 1)).twin.floor;
  PointRecord warm = runs[0].points[0];
  const auto has_twin = [](const PointRecord& p) { return has_aa_twin(p) && p.experiment != "bandwidth"; };
  warm = *std::find_if(runs[0].points.begin(), runs[0].points.end(), has_twin);
  warm.id = "900000";
  warm.metric = "warm";
  for (Sample& s : warm.samples)
    if (s.side == 1) s.us *= 1.5;  // an A/A twin half as slow again
  runs[0].points.push_back(warm);
  const RunAnalysis analysis = analyze(runs);
  EXPECT_NEAR(analysis.floor(analysis.points.back()).twin.floor, 0.5, 0.05);
  EXPECT_EQ(analysis.floor(find(analysis, "baseline", 1)).twin.floor, cold);
}

TEST(RunAnalysis, TheCeilingOfAnotherDeviceIsNotUsed) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 2, 8, {1}), synthetic::whole_run(2, 2, 8, {1})};
  runs[0].digest = "fedcba9876543210";
  std::erase_if(runs[0].points, [](const PointRecord& p) { return p.experiment == "bandwidth"; });
  EXPECT_TRUE(analyze(runs).points[0].timing->throughput.of_ceiling) << "another file of the same device serves";
  runs[0].environment["device_name"] = "Another GPU";
  EXPECT_FALSE(analyze(runs).points[0].timing->throughput.of_ceiling);
}

TEST(RunAnalysis, RatiosGoToTheBaselineOfTheSameGroup) {
  const std::vector<RunRecord> runs{synthetic::whole_run(3, 3, 10, {1, 18})};
  const RunAnalysis analysis = analyze(runs);
  const PointAnalysis& fast = find(analysis, "library_fp16", 18);
  ASSERT_TRUE(fast.to_baseline);
  EXPECT_TRUE(fast.to_baseline->paired);
  EXPECT_EQ(analysis.points[*fast.baseline].record->axes.at("M"), 18);
  EXPECT_EQ(analysis.change(fast), Change::faster);
  EXPECT_EQ(analysis.change(find(analysis, "library_fp16", 1)), Change::slower);
  EXPECT_FALSE(find(analysis, "baseline", 1).to_baseline);
  EXPECT_GT(analysis.floor(fast).twin.comparisons, 0u);
  EXPECT_EQ(analysis.floor(fast).variants.comparisons, 0u) << "no two variants are known to run one code";
}

TEST(RunAnalysis, AnUnsettledWarmUpOrTwoModesLeaveAChangeUndecided) {
  std::vector<RunRecord> runs{synthetic::whole_run(3, 3, 10, {18})};
  runs[0].points[1].warmup = "unsettled";
  EXPECT_EQ(analyze(runs).change(analyze(runs).points[1]), Change::undecided);
  runs[0].points[1].warmup = "settled";
  for (std::size_t i = 0; i < runs[0].points[0].samples.size(); i += 3) runs[0].points[0].samples[i].us *= 1.4;
  const RunAnalysis analysis = analyze(runs);
  EXPECT_EQ(analysis.change(analysis.points[1]), Change::undecided);
}

TEST(RunAnalysis, TheRunsTestSeesADriftInOneProcess) {
  std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 24, {1})};
  const double calm = analyze(runs).points[0].timing->runs_z;
  EXPECT_LT(std::abs(calm), 3) << calm;
  double up = 0;
  for (Sample& sample : runs[0].points[0].samples)
    if (sample.process == 1) sample.us += up += 1;
  EXPECT_LT(analyze(runs).points[0].timing->runs_z, -3);
}

TEST(RunAnalysis, AFailedBaselineGivesNoRatio) {
  std::vector<RunRecord> runs{synthetic::whole_run(3, 2, 8, {1})};
  runs[0].points[0].status = "gate_failed";
  EXPECT_FALSE(analyze(runs).points[1].to_baseline);
}

TEST(RunAnalysis, BaselineAxesLetAnAxisOfTheVariantDiffer) {
  std::vector<RunRecord> runs{synthetic::whole_run(3, 2, 8, {1})};
  runs[0].points[1].axes["tile"] = 4;
  EXPECT_FALSE(analyze(runs).points[1].to_baseline);
  ExperimentSpec spec = synthetic::demo_spec();
  spec.baseline_axes = {"M", "K", "N"};
  const RunAnalysis analysis = analyze(runs, spec);
  ASSERT_TRUE(analysis.points[1].to_baseline);
  EXPECT_FALSE(analysis.points[1].to_baseline->paired) << "another group: its blocks are not pairs";
}

TEST(RunAnalysis, APointWhoseBlocksAreAllFlaggedIsInvalid) {
  std::vector<RunRecord> runs{synthetic::whole_run(3, 2, 8, {1})};
  for (Sample& s : runs[0].points[0].samples) s.flag = kThrottled;
  const RunAnalysis analysis = analyze(runs);
  EXPECT_FALSE(analysis.points[0].usable());
  EXPECT_FALSE(analysis.points[0].timing->validity.faults.empty());
}

TEST(RunAnalysis, BrokenMarksAreReportedAndDoNotStopTheRest) {
  std::vector<RunRecord> runs{synthetic::whole_run(3, 2, 8, {1})};
  runs[0].points[0].regions.launches[0].ticks.pop_back();
  const RunAnalysis analysis = analyze(runs);
  EXPECT_FALSE(analysis.points[0].regions);
  EXPECT_NE(analysis.points[0].regions_fault, "");
  EXPECT_TRUE(analysis.points[1].regions);
}

// Forty places at which three variants take the same time but for 1 % of luck that each has of its own there (where its
// buffers lie); the twin shares the baseline's luck. `choice` runs the baseline's code, `other` does not.
RunRecord lucky_run() {
  RunRecord run = synthetic::gpu_run();
  SeededRandom random(11);
  run.points.reserve(200);
  for (std::int64_t m = 1; m <= 40; ++m) {
    const auto add = [&](const char* variant) {
      PointRecord& p = run.points.emplace_back(
          synthetic::point(std::to_string(100000 + run.points.size()), "demo", variant, "s", {{"M", m}}));
      p.bytes_read = 1e6;
      return synthetic::Arm{&p, 50 * std::exp(0.01 * synthetic::normal(random)), 0};
    };
    const synthetic::Arm base = add("baseline");
    synthetic::measure({base, {base.point, base.us, 1}, add("choice"), add("other")}, {0.002}, 3, 12, random);
  }
  return run;
}

std::size_t accused(const RunAnalysis& analysis, const std::string& variant) {
  return static_cast<std::size_t>(std::count_if(analysis.points.begin(), analysis.points.end(), [&](const auto& point) {
    const auto change = analysis.change(point);
    return point.record->variant == variant && (change == Change::slower || change == Change::faster);
  }));
}

TEST(RunAnalysis, VariantsOfOneCodeKeepTheLuckOfBuffersFromBeingCalledADifference) {
  const std::vector<RunRecord> runs{lucky_run()};
  const RunAnalysis by_twin = analyze(runs);
  EXPECT_GT(accused(by_twin, "other"), 20u) << "the twin shares the baseline's buffers and sees nothing";

  ExperimentSpec spec = synthetic::demo_spec();
  spec.same_code = {{"choice", "baseline", {}, {}, {}, "it calls the same function"}};
  const RunAnalysis analysis = analyze(runs, spec);
  const PointAnalysis& other = find(analysis, "other", 1);
  const NoiseFloors floors = analysis.floor(other);
  EXPECT_EQ(floors.variants.comparisons, 40u);
  EXPECT_LT(floors.twin.floor, 0.003);
  EXPECT_NEAR(floors.variants.floor, 0.028, 0.012);  // 1.96 x sqrt(2) x 1 %
  EXPECT_EQ(&floors.between_variants(), &floors.variants);
  EXPECT_GE(floors.variants.largest, floors.variants.floor);
  EXPECT_EQ(floors.variants.widest.size(), 6u);
  EXPECT_LE(accused(analysis, "other"), 2u);
  EXPECT_EQ(accused(analysis, "choice"), 0u);
  EXPECT_EQ(analysis.change(find(analysis, "choice", 1)), Change::same_code);
}

TEST(RunAnalysis, APairOfOneCodeWhoseWarmUpDidNotSettleIsNoMeasureOfTheFloor) {
  std::vector<RunRecord> runs{lucky_run()};
  for (PointRecord& p : runs[0].points)
    if (p.variant == "choice" && p.axes.at("M") > 5) p.warmup = "unsettled";
  ExperimentSpec spec = synthetic::demo_spec();
  spec.same_code = {{"choice", "baseline", {}, {}, {}, "it calls the same function"}};
  EXPECT_EQ(analyze(runs, spec).floor(analyze(runs, spec).points[0]).variants.comparisons, 5u);
}

TEST(RunAnalysis, ATunedBaselineIsHeldAgainstThePublishedOne) {
  RunRecord run = synthetic::gpu_run();
  SeededRandom random(4);
  run.points.reserve(10);
  for (const auto& [block, bound, us] :
       {std::tuple(128, 0, 50.0), std::tuple(256, 0, 60.0), std::tuple(256, 2, 45.0), std::tuple(512, 2, 45.0)}) {
    PointRecord& p = run.points.emplace_back(synthetic::point(std::to_string(run.points.size()), "demo", "baseline",
                                                              "s", {{"M", 1}, {"block", block}, {"bound", bound}}));
    p.bytes_read = 1e6;
    synthetic::measure({{&p, us, 0}}, {0.002}, 3, 12, random);
  }
  ExperimentSpec spec = synthetic::demo_spec();
  spec.tuning = {{"block", 128, {}, {}}, {"bound", 0, {}, {}}};
  const std::vector<RunRecord> runs{run};
  const RunAnalysis whole = analyze(runs, spec);
  EXPECT_FALSE(whole.points[0].baseline) << "it is the base";
  EXPECT_EQ(whole.points[1].baseline, 0u);
  EXPECT_NEAR(whole.points[1].to_baseline->ratio.value, 1.2, 0.01);
  EXPECT_FALSE(whole.points[1].to_baseline->paired) << "other axes are another group";
  EXPECT_EQ(whole.points[2].baseline, 0u);
  run.points.erase(run.points.begin());
  const std::vector<RunRecord> rest{run};
  const RunAnalysis part = analyze(rest, spec);
  EXPECT_FALSE(part.points[0].baseline);
  EXPECT_EQ(part.points[1].baseline, 0u) << "one tuned axis away";
  EXPECT_FALSE(part.points[2].baseline) << "nothing of the same width";
}

TEST(RunAnalysis, ARunIsHeldAgainstTheCeilingThatWasMeasuredNearestToIt) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 2, 8, {1}), synthetic::whole_run(2, 2, 8, {1}),
                              synthetic::whole_run(3, 2, 8, {1})};
  for (std::size_t r = 0; r < 3; ++r) runs[r].digest = std::to_string(r);
  for (PointRecord& p : runs[1].points)
    for (Sample& sample : p.samples) sample.us *= p.experiment == "bandwidth" ? 1.1 : 1;
  std::erase_if(runs[2].points, [](const PointRecord& p) { return p.experiment == "bandwidth"; });
  runs[1].root["started"] = "2025-01-03T03:04:05Z";
  runs[2].root["started"] = "2025-01-03T04:04:05Z";
  const RunAnalysis analysis = analyze(runs);
  EXPECT_EQ(analysis.run_ceilings[0]->run, 0u);
  EXPECT_EQ(analysis.run_ceilings[2]->run, 1u) << "the better one is a day away";
  EXPECT_TRUE(analysis.same_sitting(2));
  std::vector<RunRecord> apart{runs[0], runs[2]};
  const RunAnalysis late = analyze(apart);
  EXPECT_EQ(late.run_ceilings[1]->run, 0u);
  EXPECT_FALSE(late.same_sitting(1));
}

}  // namespace
}  // namespace hiplab
