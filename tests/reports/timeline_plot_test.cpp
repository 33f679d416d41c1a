// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "reports/plots.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

// One point of four blocks: block 3 works only, the others wait first. `sum` accumulates over a loop.
std::vector<RunRecord> one_run() {
  RunRecord run = synthetic::gpu_run();
  PointRecord& p = run.points.emplace_back(synthetic::point("000000", "demo", "baseline", "small", {{"M", 1}}));
  p.regions.names = {"wait", "work", "sum", "other_sum"};
  p.regions.classes = {"waiting", "parallel", "parallel", "parallel"};
  p.regions.accumulates = {false, false, true, true};
  p.regions.tick_ns = 10;
  p.regions.blocks = 4;
  RegionLaunch launch;
  for (std::uint64_t b = 0; b < 4; ++b)
    for (std::uint64_t tick : {b == 3 ? 0u : 1000u, b == 3 ? 0u : 1500u, 1500u, 1700u, 1500u, 1900u, 1600u, 1700u})
      launch.ticks.push_back(tick);
  p.regions.launches = {launch};
  return {run};
}

TEST(TimelinePlot, HasABarForEachBlockThatEnteredAndSumsBehindOneAnother) {
  const auto runs = one_run();
  const ExperimentSpec spec = synthetic::demo_spec();
  const auto plots = timeline_plots(analyze_runs(runs, {spec}, {}), spec);
  ASSERT_EQ(plots.size(), 1u);
  const std::string& script = plots[0].script;
  EXPECT_NE(script.find("$r0 << EOD\n0 0 0 5 -0.45 0.45\n0 1 0 5 0.55 1.45\n0 2 0 5 1.55 2.45\nEOD\n"),
            std::string::npos)
      << script;
  EXPECT_NE(script.find("\n5 3 5 7 2.55 3.45\n"), std::string::npos) << script;
  EXPECT_NE(script.find("$r2 << EOD\n5 0 5 9 -0.45 0.45\n"), std::string::npos) << script;
  EXPECT_NE(script.find("$r3 << EOD\n9 0 9 10 -0.45 0.45\n"), std::string::npos)
      << "entered at 6 us, behind the first sum";
  EXPECT_LT(script.find("$r3 <<"), script.find("$r1 <<")) << "what has a place is drawn over the sums";
  EXPECT_NE(script.find("$r3 using 1:2:3:4:5:6 with boxxyerror fs solid 0.85 noborder lc rgb \"#ffe0a3\""),
            std::string::npos)
      << script;
  EXPECT_NE(script.find("#d8d8d8"), std::string::npos) << "waiting is grey";
  EXPECT_NE(plots[0].caption.find("000000"), std::string::npos);
}

TEST(TimelinePlot, IsLeftOutWithoutWaitingAndForTooManyBlocks) {
  const ExperimentSpec spec = synthetic::demo_spec();
  auto runs = one_run();
  runs[0].points[0].regions.classes[0] = "parallel";
  EXPECT_TRUE(timeline_plots(analyze_runs(runs, {spec}, {}), spec).empty());
  runs = one_run();
  RegionTable& table = runs[0].points[0].regions;
  table.blocks = 600;
  table.launches[0].ticks.assign(std::size_t{600} * 4 * 2, 5);
  EXPECT_TRUE(timeline_plots(analyze_runs(runs, {spec}, {}), spec).empty());
}

}  // namespace
}  // namespace hiplab
