// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "analysis/run_analysis.hpp"
#include "reference/kv_codecs.hpp"
#include "reports/plots.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

ExperimentSpec quality_spec() {
  ExperimentSpec spec = synthetic::demo_spec();
  spec.untimed = true;
  spec.figures = {"bits", "rel_l2", "worst_head", "kl"};
  return spec;
}

/// Two formats over two contexts and two kinds of data; the first has no error.
RunRecord run() {
  RunRecord run = synthetic::whole_run(5, 3, 8, {1});
  const PointRecord like = run.points[0];
  run.points.clear();
  for (const std::int64_t preset : {0, 7})
    for (const std::int64_t context : {512, 4096})
      for (const std::int64_t data : {0, 2}) {
        PointRecord point = like;
        point.experiment = "demo";
        point.shape = "small";
        point.samples.clear();
        point.axes = {{"preset", preset}, {"context", context}, {"data", data}};
        const double error = preset == 0 ? 0 : 0.125 * static_cast<double>(context) / 512;
        point.numerics.figures = {{"bits", preset == 0 ? 16 : 3.09375}, {"rel_l2", error}, {"worst_head", 2 * error}, {"kl", error / 10}};
        run.points.push_back(point);
      }
  return run;
}

std::vector<Plot> plots_of(const RunRecord& record, const ExperimentSpec& spec) {
  return quality_plots(analyze_runs({record}, {spec}, {synthetic::device_row()}), spec);
}

TEST(QualityPlot, ItsFormatsAreThePresetsOfACache) {
  EXPECT_EQ(quality_formats(), reference::kv_preset_names());
}

TEST(QualityPlot, ShowsBitsAgainstErrorAtTheLongestContextAndErrorAgainstContext) {
  const auto plots = plots_of(run(), quality_spec());
  ASSERT_EQ(plots.size(), 2u);
  EXPECT_NE(plots[0].script.find("3.09375 1\n"), std::string::npos) << plots[0].script;
  EXPECT_EQ(plots[0].script.find("3.09375 0.125\n"), std::string::npos) << "not the shorter context";
  EXPECT_NE(plots[0].script.find("turboquant_3bit_nc"), std::string::npos);
  EXPECT_NE(plots[0].script.find("keys of low rank"), std::string::npos);
  EXPECT_NE(plots[1].script.find("512 0.125\n4096 1\n"), std::string::npos) << plots[1].script;
  EXPECT_NE(plots[1].script.find("512 0.25\n4096 2\n"), std::string::npos) << "the worst head";
  EXPECT_NE(plots[0].caption.find("without error"), std::string::npos);
}

TEST(QualityPlot, AFailedPointAndAnotherExperimentHaveNoMark) {
  RunRecord record = run();
  for (PointRecord& point : record.points)
    if (point.axes.at("preset") == 7 && point.axes.at("context") == 4096) point.status = "gate_failed";
  EXPECT_EQ(plots_of(record, quality_spec())[0].script.find("3.09375 1\n"), std::string::npos);
  ExperimentSpec other = quality_spec();
  other.figures = {"bits"};
  EXPECT_TRUE(plots_of(run(), other).empty());
}

}  // namespace
}  // namespace hiplab
