// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "reports/plots.hpp"
#include "tests/reports/report_fixture.hpp"

namespace hiplab {
namespace {

ExperimentSpec with(ComparisonSpec comparison) {
  ExperimentSpec spec = synthetic::demo_spec();
  for (const char* shape : {"small", "wide"}) {
    spec.shapes.emplace_back();
    spec.shapes.back().name = shape;
  }
  spec.comparisons = {std::move(comparison)};
  return spec;
}

ComparisonSpec times() {
  return {"library over baseline",         "time_us", {"library_fp16", "", {{"bits", 4}}},
          {"baseline", "", {{"bits", 4}}}, "",        {{0.8, "two requests"}}};
}

std::vector<Plot> plots_of(const std::vector<RunRecord>& runs, const ExperimentSpec& spec) {
  return comparison_plots(analyze_runs(runs, {spec}, {synthetic::device_row()}), spec);
}

// The true ratio of whole_run's times: the library reads four times the bytes.
double truth(double k, double n, double m) {
  const double weights = 0.5 * k * n, x = 2 * m * k;
  return ((4 * weights + x) / 700e3 + 2) / ((weights + x) / 350e3 * (1 + 0.12 * m));
}

// The lines of a data block.
std::vector<std::vector<double>> block(const std::string& script, const std::string& name) {
  std::vector<std::vector<double>> rows;
  const auto at = script.find(name + " << EOD\n");
  EXPECT_NE(at, std::string::npos) << name << "\n" << script;
  if (at == std::string::npos) return rows;
  std::istringstream lines(script.substr(at + name.size() + 8));
  for (std::string line; std::getline(lines, line) && line != "EOD";) {
    std::istringstream numbers(line);
    rows.emplace_back();
    for (double number; numbers >> number;) rows.back().push_back(number);
  }
  return rows;
}

TEST(ComparisonPlot, HasARowForEachShapeAndAMarkForEachM) {
  const auto plots = plots_of({synthetic::whole_run(5, 3, 8, {1, 4})}, with(times()));
  ASSERT_EQ(plots.size(), 1u);
  const std::string& script = plots[0].script;
  EXPECT_NE(script.find("set ytics (\"small\" 0, \"wide\" 1)"), std::string::npos) << script;
  EXPECT_NE(script.find("set arrow from 1, graph 0 to 1, graph 1"), std::string::npos) << "the line at 1";
  EXPECT_NE(script.find("set arrow from 0.8, graph 0"), std::string::npos) << "the published ratio";
  EXPECT_NE(script.find("dashed: published 0.8 (CITED), two requests"), std::string::npos) << script;
  for (const auto& [name, m] : {std::pair("$r0", 1.0), std::pair("$r1", 4.0)}) {
    const auto rows = block(script, name);
    ASSERT_EQ(rows.size(), 2u) << name;
    for (std::size_t shape : {0u, 1u}) {
      ASSERT_EQ(rows[shape].size(), 4u);
      EXPECT_NEAR(rows[shape][0], shape ? truth(5120, 12800, m) : truth(2048, 5120, m), 0.02) << name;
      EXPECT_NEAR(rows[shape][1], static_cast<double>(shape), 0.5) << "within its row";
      EXPECT_LT(rows[shape][2], rows[shape][0]);
      EXPECT_GT(rows[shape][3], rows[shape][0]);
    }
  }
  EXPECT_NE(plots[0].caption.find("000000, 000001"), std::string::npos) << plots[0].caption;
}

TEST(ComparisonPlot, MarksThatDecideNothingAreHollowAndThoseWithoutAValueAreCounted) {
  RunRecord run = synthetic::whole_run(5, 3, 8, {1, 4});
  run.points[1].warmup = "unsettled";  // library_fp16, small, M = 1
  run.points[7].status = "gate_failed";
  run.points[7].samples.clear();
  const auto plots = plots_of({run}, with(times()));
  ASSERT_EQ(plots.size(), 1u);
  EXPECT_EQ(block(plots[0].script, "$r0h").size(), 1u);
  EXPECT_EQ(block(plots[0].script, "$r0").size(), 1u);
  EXPECT_EQ(block(plots[0].script, "$r1").size(), 1u);
  EXPECT_NE(plots[0].caption.find("Hollow marks decide nothing: the warm-up of point 000001 did not settle"),
            std::string::npos)
      << plots[0].caption;
  EXPECT_NE(plots[0].caption.find("Without a mark: 1 of 4, 1 of 1 pairs unusable: point 000007 is gate_failed"),
            std::string::npos)
      << plots[0].caption;
}

TEST(ComparisonPlot, RunsAlongAnAxisWithBothSidesBesideTheirRatio) {
  RunRecord run = synthetic::whole_run(5, 3, 8, {1});
  for (PointRecord& p : run.points)
    if (p.experiment == "demo")
      p.numerics.rel_l2 = p.variant == "baseline" ? 1e-3 : static_cast<double>(p.axes.at("K")) * 1e-7;
  ComparisonSpec errors = times();
  errors.quantity = "rel_l2";
  errors.along = "K";
  const auto plots = plots_of({run}, with(errors));
  ASSERT_EQ(plots.size(), 1u);
  const std::string& script = plots[0].script;
  const std::vector<std::vector<double>> ratios{{2048, 0.2048, 0.2048, 0.2048}, {5120, 0.512, 0.512, 0.512}};
  EXPECT_EQ(block(script, "$r0"), ratios);
  EXPECT_EQ(block(script, "$v0").at(1), (std::vector<double>{5120, 5.12e-4, 5.12e-4, 5.12e-4}));
  EXPECT_EQ(block(script, "$v0h").at(0), (std::vector<double>{2048, 1e-3, 1e-3, 1e-3}));
  EXPECT_NE(script.find("set xtics (2048, 5120)"), std::string::npos) << script;
}

TEST(ComparisonPlot, ShowsWorkspaceInMiB) {
  RunRecord run = synthetic::cpu_run();
  run.points = synthetic::whole_run(5, 3, 8, {1}).points;
  for (PointRecord& p : run.points)
    if (p.experiment == "demo") p.workspace_bytes = (p.variant == "baseline" ? 8 : 2) * 1024.0 * 1024;
  ComparisonSpec workspace = times();
  workspace.quantity = "workspace_mib";
  workspace.along = "K";
  const auto plots = plots_of({run}, with(workspace));
  ASSERT_EQ(plots.size(), 1u);
  EXPECT_EQ(block(plots[0].script, "$r0").at(0), (std::vector<double>{2048, 0.25, 0.25, 0.25}));
  EXPECT_EQ(block(plots[0].script, "$v0h").at(0), (std::vector<double>{2048, 8, 8, 8}));
  EXPECT_NE(plots[0].script.find("workspace, MiB"), std::string::npos);
}

TEST(ComparisonPlot, NoTimeOfACpuIsComparedButItsErrorsAre) {
  RunRecord cpu = synthetic::cpu_run();
  cpu.points = synthetic::whole_run(5, 3, 8, {1}).points;
  EXPECT_TRUE(plots_of({cpu}, with(times())).empty());
  ComparisonSpec errors = times();
  errors.quantity = "rel_l2";
  EXPECT_EQ(plots_of({cpu}, with(errors)).size(), 1u);
}

TEST_F(Report, SaysWhereAComparisonHasNothingMeasuredAndDrawsNothing) {
  ComparisonSpec absent = times();
  absent.title = "absent over baseline";
  absent.of.variant = "absent";
  ExperimentSpec spec = with(absent);
  spec.comparisons.push_back(times());
  ReportOptions options;
  const std::vector<RunRecord> runs{run()};
  const auto text_of = [&](bool plots) {
    options.plots = plots;
    return read(write_report(runs, {spec}, {synthetic::device_row()}, datasets(), folder_, options).report);
  };
  const std::string text = text_of(true);
  EXPECT_NE(text.find("- absent over baseline on Example GPU 1: nothing was measured that can be compared, no recorded "
                      "point matches.\n"),
            std::string::npos)
      << section(text, "## Compared");
  EXPECT_EQ(text.find("### absent over baseline"), std::string::npos);
  EXPECT_FALSE(fs::exists(folder_ / "plots" / "comparison-demo-Example-GPU-1-1.gp"));
  EXPECT_NE(section(text, "### library over baseline").find("comparison-demo-Example-GPU-1-2.png"), std::string::npos)
      << section(text, "### library over baseline");
  EXPECT_TRUE(fs::exists(folder_ / "plots" / "comparison-demo-Example-GPU-1-2.png"));
  EXPECT_NE(text_of(false).find("- library over baseline on Example GPU 1: measured, and the figure was not drawn.\n"),
            std::string::npos);
}

}  // namespace
}  // namespace hiplab
