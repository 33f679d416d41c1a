// SPDX-License-Identifier: MIT
#include "reports/draw_plots.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/reports/report_fixture.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

TEST(DrawPlots, APlotThatGnuplotRefusesIsNamedAndTheOthersAreDrawn) {
  const fs::path folder = fs::path(HIPLAB_BINARY_DIR) / "draw_plots_test";
  fs::remove_all(folder);
  Plot good, bad;
  good.name = "good";
  good.script = "plot x\n";
  bad.name = "bad";
  bad.script = "plot this is not gnuplot\n";
  std::string note;
  const auto drawn = draw_plots({good, bad}, folder, "gnuplot", note);
  EXPECT_TRUE(drawn[0].drawn);
  EXPECT_FALSE(drawn[1].drawn);
  EXPECT_NE(note.find("Plot bad was not drawn"), std::string::npos) << note;
  EXPECT_EQ(note.find('\n'), std::string::npos);
  EXPECT_TRUE(fs::exists(folder / "good.svg"));
  EXPECT_TRUE(fs::exists(folder / "bad.gp")) << "to see what was refused";
  EXPECT_FALSE(fs::exists(folder / "bad.svg"));
  fs::remove_all(folder);
}

// gnuplot does not notice a full disk. The stand-in ends well, too, and leaves half a picture.
TEST(DrawPlots, ACutPictureNeverGetsItsFinalNameAndTheEarlierOnesStay) {
  test::TemporaryFolder folder;
  Plot plot;
  plot.name = "plot";
  plot.script = "plot x\n";
  std::string note;
  ASSERT_TRUE(draw_plots({plot}, folder / "plots", "gnuplot", note)[0].drawn) << note;
  const auto whole = read_whole_file(folder / "plots/plot.png");
  const fs::path half = folder / "half";
  std::ofstream(half) << "#!/bin/sh\ngnuplot \"$1\" && truncate -s -1 plot.png\n";
  fs::permissions(half, fs::perms::owner_all);
  try {
    draw_plots({plot}, folder / "plots", half.string(), note);
    FAIL() << "half a picture was taken for a whole one";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find("plot was cut short"), std::string::npos) << error.what();
  }
  EXPECT_EQ(read_whole_file(folder / "plots/plot.png"), whole);
  EXPECT_FALSE(fs::exists(folder / "plots/drawing"));
}

TEST(Plots, HaveAtMostSixteenRowsAndNameTheirPoints) {
  const std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 2, 3, 4, 5, 6, 7, 8, 9})};
  const ExperimentSpec spec = synthetic::demo_spec();
  const RunAnalysis analysis = analyze_runs(runs, {spec}, {synthetic::device_row()});
  const auto plots = distribution_plots(analysis, spec);
  ASSERT_EQ(plots.size(), 4u) << "two shapes, each at its least and greatest M";
  for (const Plot& plot : plots) {
    EXPECT_EQ(plot.script.find("$dots16"), std::string::npos);
    EXPECT_NE(plot.caption.find("Points 0000"), std::string::npos) << plot.caption;
  }
}

TEST(Plots, GiveALongRowNameTheWidthItNeeds) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  const ExperimentSpec spec = synthetic::demo_spec();
  const auto width = [&] { return distribution_plots(analyze_runs(runs, {spec}, {}), spec).at(0).width; };
  const int usual = width();
  for (auto& point : runs[0].points) point.variant += "_in_a_form_whose_name_is_a_whole_sentence";
  EXPECT_GT(width(), usual + 100);
}

TEST(Plots, CountTheSamplesThatTheCutHides) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 30, {1})};
  const ExperimentSpec spec = synthetic::demo_spec();
  const auto caption = [&] { return distribution_plots(analyze_runs(runs, {spec}, {}), spec).at(0).caption; };
  EXPECT_EQ(caption().find("samples beyond"), std::string::npos) << caption();
  int slow = 0;
  for (Sample& sample : runs[0].points.at(0).samples)
    if (sample.side == 0 && slow++ < 3) sample.us *= 2;
  EXPECT_NE(caption().find("with 3 of "), std::string::npos) << caption();
}

TEST(Plots, BreakATitleThatIsWiderThanThePage) {
  const std::string conditions = "act_order = 0, bits = 4, block_kn = 128, group = 128, launch_bounds = 0, scales = 0";
  const PanelLayout plain(2, "short", {}),
      broken_title(2, "A device of a long name: " + conditions + ", " + conditions, {});
  EXPECT_EQ(plain.open().find("\\n"), std::string::npos);
  EXPECT_NE(broken_title.open().find(", \\n"), std::string::npos) << broken_title.open();
  EXPECT_GT(broken_title.height(), plain.height());
  for (const std::string& line : broken("first, second, a third part", 12)) EXPECT_LE(line.size(), 14u) << line;
  EXPECT_EQ(quoted_lines({"a \"b\"", "c"}), "\"a 'b'\\nc\"");
}

TEST(Plots, GiveALongKeyTheHeightItNeeds) {
  const auto top = [](std::size_t entries) {
    return PanelLayout(1, "title", {entries, {"with lines", "fdot2_as_published"}}).height();
  };
  EXPECT_EQ(top(2), top(4)) << "one line of the key";
  EXPECT_GT(top(14), top(4));
  const PanelLayout wide(1, "title", {16, {"with lines", "fdot2_as_published zero_offset=0"}});
  EXPECT_NE(wide.open().find("maxcols 2 "), std::string::npos) << "three columns do not fit between the margins";
}

TEST(Plots, HaveNoPanelForAShapeOfOneValueAndSayHowManyAreLeftOut) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  const std::vector<ExperimentSpec> specs{synthetic::demo_spec()};
  const auto plot = [&] { return median_plots(analyze_runs(runs, specs, {}), specs[0]); };
  ASSERT_EQ(count(plot().at(0).script, "set title \"wide"), 1u);
  EXPECT_EQ(plot().at(0).caption.find("left out"), std::string::npos);
  const auto keep_one_row = [&](const std::string& shape) {
    std::erase_if(runs[0].points, [&](const PointRecord& p) { return p.shape == shape && p.axes.at("M") > 1; });
  };
  keep_one_row("wide");
  ASSERT_EQ(plot().size(), 1u);
  EXPECT_EQ(count(plot().at(0).script, "set title \"wide"), 0u);
  EXPECT_EQ(count(plot().at(0).script, "set title \"small"), 1u);
  EXPECT_NE(plot().at(0).caption.find("1 panel of one M is left out"), std::string::npos) << plot().at(0).caption;
  keep_one_row("small");
  EXPECT_TRUE(plot().empty());
}

TEST(Plots, NameAnAxisOnlyWhereItsValueIsUnusual) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  for (auto& point : runs[0].points) point.axes["block"] = 128;
  auto tuned = runs[0].points[0];
  tuned.id = "000900";
  tuned.axes["block"] = 256;
  runs[0].points.push_back(tuned);
  const std::vector<ExperimentSpec> specs{synthetic::demo_spec()};
  const std::string script = median_plots(analyze_runs(runs, specs, {}), specs[0]).at(0).script;
  EXPECT_NE(script.find("title \"baseline\""), std::string::npos) << script;
  EXPECT_NE(script.find("title \"baseline block=256\""), std::string::npos) << script;
  EXPECT_NE(script.find("block = 128 unless named"), std::string::npos) << script;
  EXPECT_EQ(script.find("block=128"), std::string::npos) << script;
}

TEST(Plots, GiveTheValuesOfAnAxisPanelsOfTheirOwnWhereSeriesAreMany) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8)};
  auto plain = runs[0].points;
  std::erase_if(plain, [&](const PointRecord& point) { return point.shape != plain.front().shape; });
  const std::vector<ExperimentSpec> specs{synthetic::demo_spec()};
  const auto script = [&](const std::vector<std::int64_t>& splits, std::size_t left_out) {
    runs[0].points.clear();
    for (std::int64_t split : splits)
      for (auto point : plain) {
        point.axes["split"] = split;
        point.id = fmt::format("{:06}", runs[0].points.size());
        runs[0].points.push_back(point);
      }
    runs[0].points.resize(runs[0].points.size() - left_out);
    return median_plots(analyze_runs(runs, specs, {}), specs[0]).at(0).script;
  };
  const std::string few = script({1}, 0), many = script({1, 2, 4, 8, 16}, 0), tuned = script({1, 2, 4, 8, 16}, 1);
  const auto panels = [](const std::string& text) { return count(text, "set title \"small"); };
  EXPECT_EQ(panels(few), 1u) << few;
  EXPECT_EQ(panels(many), 5u) << many;
  EXPECT_NE(many.find("split = 8"), std::string::npos) << many;
  EXPECT_EQ(many.find("split=8"), std::string::npos) << "no series is named by it";
  EXPECT_EQ(panels(tuned), 1u) << "one series lacks a value";
  EXPECT_NE(tuned.find("split=16"), std::string::npos) << tuned;
}

TEST(Plots, ShowLongTimesInMilliseconds) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  const std::vector<ExperimentSpec> specs{synthetic::demo_spec()};
  const auto unit_shown = [&](const char* words) {
    for (const Plot& plot : make_plots(analyze_runs(runs, specs, {}), specs, {}))
      if (plot.script.find(words) != std::string::npos) return true;
    return false;
  };
  EXPECT_TRUE(unit_shown("one launch (us)"));
  EXPECT_TRUE(unit_shown("set ylabel \"us\""));
  for (auto& point : runs[0].points)
    for (auto& sample : point.samples) sample.us *= 1e5;
  EXPECT_FALSE(unit_shown("one launch (us)"));
  EXPECT_TRUE(unit_shown("one launch (ms)"));
  EXPECT_TRUE(unit_shown("set ylabel \"ms\""));
}

TEST(Plots, LeaveOutDistributionsWhenAsked) {
  const std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  const std::vector<ExperimentSpec> specs{synthetic::demo_spec()};
  const RunAnalysis analysis = analyze_runs(runs, specs, {});
  const std::size_t distributions = distribution_plots(analysis, specs.front()).size();
  ASSERT_GT(distributions, 0u);
  EXPECT_EQ(make_plots(analysis, specs, {}, {}, false).size() + distributions, make_plots(analysis, specs, {}).size());
}

TEST(Plots, OfTheCpuGroundSayThatTimesAreFunctional) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  runs[0].environment = synthetic::cpu_run().environment;
  const std::vector<ExperimentSpec> specs{synthetic::demo_spec()};
  const RunAnalysis analysis = analyze_runs(runs, specs, {});
  for (const Plot& plot : make_plots(analysis, specs, {}))
    EXPECT_NE(plot.script.find("functional: CPU"), std::string::npos) << plot.name;
}

TEST(Plots, HaveNoRooflineWithoutARoof) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1, 4})};
  const ExperimentSpec spec = synthetic::demo_spec();
  EXPECT_EQ(roofline_plots(analyze_runs(runs, {spec}, {synthetic::device_row()}), spec).size(), 1u);
  std::erase_if(runs[0].points, [](const PointRecord& p) { return p.experiment == "bandwidth"; });
  EXPECT_TRUE(roofline_plots(analyze_runs(runs, {spec}, {}), spec).empty());
}

TEST(Plots, TheRooflineNamesTheVariantsThatItLeavesOut) {
  std::vector<RunRecord> runs{synthetic::whole_run(1, 1, 8, {1})};
  const ExperimentSpec spec = synthetic::demo_spec();
  const auto caption = [&] {
    return roofline_plots(analyze_runs(runs, {spec}, {synthetic::device_row()}), spec).at(0).caption;
  };
  EXPECT_EQ(caption().find("Left out"), std::string::npos);
  const auto of_demo = std::find_if(runs[0].points.begin(), runs[0].points.end(), [](const PointRecord& p) { return p.experiment == "demo"; });
  const PointRecord one = *of_demo;
  for (std::size_t i = 0; i < kMostSeries; ++i) {
    runs[0].points.push_back(one);
    runs[0].points.back().id += fmt::format("-{}", i);
    runs[0].points.back().variant = fmt::format("more_{}", i);
  }
  EXPECT_NE(caption().find("Left out: "), std::string::npos) << caption();
  EXPECT_NE(caption().find(fmt::format("more_{}", kMostSeries - 1)), std::string::npos) << caption();
}

TEST(PlotStyle, TextFromARecordCannotBreakAScript) {
  EXPECT_EQ(quoted("a \"b\" \\ c\nd"), "\"a 'b' / c d\"");
  EXPECT_EQ(file_stem("NVIDIA H200/../x"), "NVIDIA-H200----x");
}

TEST(PlotStyle, ANarrowLogarithmicAxisHasSeveralTicks) {
  EXPECT_EQ(log_ticks(14, 330), "(20, 50, 100, 200)");
  EXPECT_EQ(log_ticks(0.9, 2e5), "(1, 10, 100, 1000, 10000, 100000)");
}

TEST(PlotStyle, NumbersThatWouldRunIntoEachOtherKeepTheirMarkOnly) {
  const std::vector<std::int64_t> rows{1, 2, 16, 24, 31, 32, 33, 64, 480, 512};
  EXPECT_EQ(number_ticks(rows, 0.9, 600, true, 350), "(1, 2, 16, 24, \"\" 31, \"\" 32, \"\" 33, 64, \"\" 480, 512)");
  EXPECT_EQ(number_ticks(rows, 0.9, 600, true, 6000), "(1, 2, 16, 24, 31, 32, 33, 64, 480, 512)");
  EXPECT_EQ(number_ticks({1, 2, 3}, 0.5, 3.5, false, 350), "(1, 2, 3)");
}

}  // namespace
}  // namespace hiplab
