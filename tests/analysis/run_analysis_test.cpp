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
  const double cold = analyze(runs).floor(find(analyze(runs), "baseline", 1)).floor;
  PointRecord warm = runs[0].points[0];
  const auto has_twin = [](const PointRecord& p) { return has_aa_twin(p) && p.experiment != "bandwidth"; };
  warm = *std::find_if(runs[0].points.begin(), runs[0].points.end(), has_twin);
  warm.id = "900000";
  warm.metric = "warm";
  for (Sample& s : warm.samples)
    if (s.side == 1) s.us *= 1.5;  // an A/A twin half as slow again
  runs[0].points.push_back(warm);
  const RunAnalysis analysis = analyze(runs);
  EXPECT_NEAR(analysis.floor(analysis.points.back()).floor, 0.5, 0.05);
  EXPECT_EQ(analysis.floor(find(analysis, "baseline", 1)).floor, cold);
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
  EXPECT_GT(analysis.floor(fast).comparisons, 0u);
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

}  // namespace
}  // namespace hiplab
