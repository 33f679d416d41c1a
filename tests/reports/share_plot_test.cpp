// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/run_analysis.hpp"
#include "reports/plots.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

std::vector<Plot> plots_of(const std::vector<RunRecord>& runs, const ExperimentSpec& spec = synthetic::demo_spec()) {
  return share_plots(analyze_runs(runs, {spec}, {synthetic::device_row()}), spec);
}

TEST(SharePlot, HasABarForEachVariantInAPanelForEachShapeAtTheLeastRowCount) {
  const std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 8, {1, 4})};
  const auto plots = plots_of(runs);
  ASSERT_EQ(plots.size(), 1u);
  const std::string& script = plots[0].script;
  EXPECT_NE(script.find("set ytics (\"baseline\" 2, \"library_fp16\" 1)"), std::string::npos) << script;
  for (const char* shape : {"\"small", "\"wide"}) EXPECT_NE(script.find(shape), std::string::npos) << script;
  EXPECT_NE(script.find("M = 1"), std::string::npos) << script;
  // baseline at M = 1: 350 / 1.12 GB/s of a ceiling of about 890
  const auto at = script.find("$p0base << EOD\n2 ");
  ASSERT_NE(at, std::string::npos) << script;
  EXPECT_NEAR(std::stod(script.substr(at + 17)), 100 * 350 / 1.12 / 890, 1.5) << script;
  const auto label = script.find("\"", at + 17), end = script.find("\n", at + 17);  // "share %, time us" behind the bar
  ASSERT_LT(label, end) << script;
  const std::string text = script.substr(label + 1, end - label - 2);
  EXPECT_NEAR(std::stod(text), 100 * 350 / 1.12 / 890, 1.5) << text;
  ASSERT_NE(text.find(" %, "), std::string::npos) << text;
  const auto point = std::find_if(runs[0].points.begin(), runs[0].points.end(), [](const PointRecord& p) {
    return p.experiment == "demo" && p.variant == "baseline" && p.axes.at("M") == 1;
  });
  ASSERT_NE(point, runs[0].points.end());
  const double us = static_cast<double>(point->bytes_read) / 350e3 * 1.12;
  EXPECT_NEAR(std::stod(text.substr(text.find(" %, ") + 4)), us, 0.02 * us) << text;
  EXPECT_EQ(plots[0].caption.find("000002"), std::string::npos) << "M = 4: " << plots[0].caption;
}

TEST(SharePlot, LeavesOutWhatIsTunedAwayAndWhatIsWarm) {
  std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 8, {1})};
  for (PointRecord& p : runs[0].points)
    if (p.experiment == "demo") p.axes["block"] = p.shape == "wide" ? 256 : 128;
  ExperimentSpec spec = synthetic::demo_spec();
  spec.tuning = {{"block", 128, {}, {}}};
  const auto plots = plots_of(runs, spec);
  ASSERT_EQ(plots.size(), 1u);
  EXPECT_EQ(plots[0].script.find("\"wide"), std::string::npos);
  for (PointRecord& p : runs[0].points)
    if (p.experiment == "demo") p.rotation_bytes = 1;
  EXPECT_TRUE(plots_of(runs, spec).empty());
}

TEST(SharePlot, NamesNoAxisThatOnlyPointsLeftOutHave) {
  std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 8, {1, 4})};
  for (PointRecord& p : runs[0].points)
    if (p.experiment == "demo" && p.axes.at("M") == 4) p.axes["outliers"] = 10;
  EXPECT_EQ(plots_of(runs).at(0).script.find("outliers"), std::string::npos);
  for (PointRecord& p : runs[0].points)
    if (p.experiment == "demo") p.axes["outliers"] = 10;
  EXPECT_NE(plots_of(runs).at(0).script.find("outliers = 10"), std::string::npos);
}

TEST(SharePlot, SaysWhenTheCeilingIsOfAnotherSitting) {
  std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 8, {1}), synthetic::whole_run(6, 3, 8, {1})};
  runs[1].digest = "another file";
  std::erase_if(runs[1].points, [](const PointRecord& p) { return p.experiment == "bandwidth"; });
  EXPECT_EQ(plots_of(runs).at(0).script.find("another sitting"), std::string::npos);
  runs[1].root["started"] = "2025-01-02T09:04:05Z";
  EXPECT_NE(plots_of(runs).at(0).script.find("another sitting"), std::string::npos);
}

TEST(SharePlot, IsNotDrawnWithoutACeilingOrOnTheCpu) {
  std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 8, {1})};
  RunRecord cpu = synthetic::cpu_run();
  cpu.points = runs[0].points;
  const std::vector<RunRecord> functional{cpu};
  EXPECT_TRUE(plots_of(functional).empty());
  std::erase_if(runs[0].points, [](const PointRecord& p) { return p.experiment == "bandwidth"; });
  EXPECT_TRUE(plots_of(runs).empty());
}

TEST(SharePlot, DrawsThePublishedShareAsALine) {
  const std::vector<RunRecord> runs{synthetic::whole_run(5, 3, 8, {1})};
  ExperimentSpec spec = synthetic::demo_spec();
  ClaimSpec claim;
  claim.quantity = "share_of_datasheet";
  claim.unit = "%";
  claim.published = 2.8;
  spec.claims = {claim};
  EXPECT_NE(plots_of(runs, spec).at(0).script.find("published: 2.8 %"), std::string::npos);
  EXPECT_EQ(plots_of(runs).at(0).script.find("published"), std::string::npos);
  for (const char* other : {"share_of_matrix_peak", "share_of_ceiling"}) {
    spec.claims[0].quantity = other;
    EXPECT_EQ(plots_of(runs, spec).at(0).script.find("published"), std::string::npos) << other;
  }
}

}  // namespace
}  // namespace hiplab
