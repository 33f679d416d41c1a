// SPDX-License-Identifier: MIT
// What a report says of marks: their cost with its sign, the reduced table, the reducer on published figures; and
// drift.
#include "tests/reports/report_fixture.hpp"

namespace hiplab {
namespace {

/// The first point with regions, its marks costing `ratio`, on rotated sets, with masks of a grid of eight CTAs.
RunRecord marked_run(double ratio) {
  RunRecord record = synthetic::whole_run(5, 3, 8, {1, 4});
  for (PointRecord& point : record.points) {
    RegionTable& table = point.regions;
    if (table.names.empty()) continue;
    table.masks = {CtaMask::all, CtaMask::heads, CtaMask::all};
    table.ctas = CtaGrid{4, 2, 1, 1, 4};
    table.rotation = 7;
    table.rotation_bytes = 1e12;
    for (std::uint32_t block = 0; block < 20; ++block)
      for (std::uint32_t side = 0; side < 3; ++side)
        table.cost_samples.push_back(
            {(50.0 + block % 5 * 0.01) * (side == 1 ? ratio : 1), block * 3 + side, block, side});
  }
  return record;
}

TEST_F(Report, NamesANegativeCostOfTheMarksAndCautionsBesideTheShares) {
  const std::string text = section(write({marked_run(0.8)}), "### Regions inside the kernel");
  EXPECT_NE(text.find("**caution**: the marks change the kernel's time by -20.00 [-20.00, -20.00] %: a negative cost"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("| 7 sets, cold |"), std::string::npos);
}

TEST_F(Report, CautionsWhereTheMarksCostMuchAndSaysNothingWhereTheyDoNot) {
  EXPECT_NE(section(write({marked_run(1.3)}), "### Regions inside the kernel")
                .find("**caution**: the marks cost 30.00 [30.00, 30.00] % of the kernel's time"),
            std::string::npos);
  const std::string small = section(write({marked_run(1.001)}), "### Regions inside the kernel");
  EXPECT_EQ(small.find("caution"), std::string::npos);
  EXPECT_NE(small.find("| 0.10000 [0.10000, 0.10000] |"), std::string::npos) << small;
}

TEST_F(Report, ReducesTheLastLaunchByTheMasksOfTheRegions) {
  const std::string text = section(write({marked_run(1)}), "### Regions inside the kernel");
  // Eight CTAs, of which the last never enters; "multiply" is said to be of one CTA and is entered by seven.
  EXPECT_NE(text.find("| load | all | 8 | 7 | 4.000 |"), std::string::npos) << text;
  EXPECT_NE(text.find("| multiply | heads | 1 | 1 (**and 6 outside of the mask**) | 10.00 |"), std::string::npos)
      << text;
  const auto wait = text.find("| reduce | all | 8 | 7 | 2.000 | 2.000 | 2.000 | 1400 | - |");
  EXPECT_NE(wait, std::string::npos) << "a wait has no share: " << text;
}

TEST_F(Report, ShowsDriftBesideTheResultsAndGatesNothing) {
  RunRecord record = run();
  EXPECT_EQ(write({record}).find("Drift from other orders"), std::string::npos);
  record.points[0].numerics.drift = {{"y", "chained", 7, 0.0048, 8.5e-7}, {"y", "library", 6, 0.01, 7e-7}};
  const std::string text = write({record});
  EXPECT_NE(text.find("drift / largest output, not gated"), std::string::npos);
  EXPECT_NE(text.find("| 8.50e-07 |"), std::string::npos);
  EXPECT_NE(
      section(text, "### Drift from other orders of summation").find("| y | chained | 7.000 | 0.004800 | 8.500e-07 |"),
      std::string::npos)
      << section(text, "### Drift from other orders of summation");
}

class WoSplitReport : public Report {
protected:
  static ExperimentSpec spec() {
    return read_spec(fs::path(HIPLAB_SOURCE_DIR) / "experiments/wo_split/experiment.toml");
  }
  std::string reducer_section(const ExperimentSpec& wo_split) {
    RunRecord record = synthetic::gpu_run();
    record.points.push_back(synthetic::point("000000", "wo_split", "faithful", "wo_640", {{"split", 1}}));
    ReportOptions options;
    options.plots = false;
    const auto written = write_report({record}, {wo_split}, {}, datasets(), folder_, options);
    return section(read(written.report), "### The region reducer on the published figures");
  }
};

TEST_F(WoSplitReport, RunsTheReducerOnThePublishedFiguresBesideTheClaimsThatTheyCorrect) {
  const std::string text = reducer_section(spec());
  EXPECT_NE(
      text.find("- id 11, printed as `phase4_residual`: 28 of the 28 CTAs of the mask `waiters` have a time, 0.4200 "
                "to 230.8 us: `phase1_pre_wo_wait` (wait). `wo_split.label_11`: contradicted."),
      std::string::npos)
      << text;
  EXPECT_NE(
      text.find("- id 12, printed as `phaseE_post`: 1 of the 64 CTAs of the mask `all` have a time, 2706 to 2869 us: "
                "`phase1_gather_reduce` (one elected CTA). `wo_split.label_12`: contradicted."),
      std::string::npos)
      << text;
  EXPECT_NE(text.find("| 3 | phase1_wo_post | phase1_wo_post | work | parts | 32 | 12 |"), std::string::npos) << text;
  EXPECT_EQ(text.find("outside of the mask"), std::string::npos);
}

TEST_F(WoSplitReport, AMaskThatTheFiguresDoNotFitIsSeen) {
  ExperimentSpec wrong = spec();
  ASSERT_EQ(wrong.published_regions.at(0).rows.at(11).id, "11");
  wrong.published_regions[0].rows[11].mask = CtaMask::heads;
  EXPECT_NE(reducer_section(wrong).find("| 4 | 4 (**and 24 outside of the mask**) |"), std::string::npos);
}

}  // namespace
}  // namespace hiplab
