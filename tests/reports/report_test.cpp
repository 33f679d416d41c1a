// SPDX-License-Identifier: MIT
#include "reports/report.hpp"

#include <gtest/gtest.h>

#include <map>

#include "runner/user_error.hpp"
#include "tests/reports/report_fixture.hpp"

namespace hiplab {
namespace {

TEST_F(Report, GivesEachPointExactlyOneRow) {
  const RunRecord record = run();
  const std::string text = write({record});
  for (const PointRecord& point : record.points)
    EXPECT_EQ(count(text, "<a id=\"p" + point.id + "\"></a>"), 1u) << point.id;
}

TEST_F(Report, NamesFailedSkippedAndInvalidPointsWithTheirReason) {
  const std::string text = write({run()});
  const std::string troubles = text.substr(text.find("### Failed, skipped and invalid points"));
  EXPECT_NE(troubles.find("gate_failed | y[17] is 3.5, not 1.25"), std::string::npos);
  EXPECT_NE(troubles.find("skipped | N must be a multiple of 8 \\| here 260"), std::string::npos);
  EXPECT_NE(troubles.find("INVALID | the median of"), std::string::npos);
  EXPECT_NE(troubles.find("(not used)"), std::string::npos);
}

TEST_F(Report, IsTheSameBytesOnASecondWriting) {
  const RunRecord record = run();
  write({record}, true);
  std::map<std::string, std::string> first;
  for (const auto& entry : fs::recursive_directory_iterator(folder_))
    if (entry.is_regular_file()) first[entry.path().string()] = read(entry.path());
  write({record}, true);
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
    if (!entry.is_regular_file()) continue;
    ++files;
    EXPECT_EQ(first[entry.path().string()], read(entry.path())) << entry.path();
  }
  EXPECT_EQ(files, first.size());
}

TEST_F(Report, ShowsEveryPlotThatItDrewAndNoOther) {
  const std::string text = write({run()}, true);
  ASSERT_EQ(written_.plots_note, "") << "gnuplot-nox is needed for this test";
  EXPECT_GE(written_.plots, 5u);
  std::size_t images = 0;
  for (const auto& entry : fs::directory_iterator(folder_ / "plots")) {
    if (entry.path().extension() != ".png") continue;
    ++images;
    EXPECT_EQ(count(text, "(plots/" + entry.path().filename().string() + ")"), 1u) << entry.path();
    EXPECT_GT(fs::file_size(entry.path()), 5000u) << entry.path();
    EXPECT_TRUE(fs::exists(fs::path(entry.path()).replace_extension(".svg")));
  }
  EXPECT_EQ(images, written_.plots);
  EXPECT_EQ(count(text, "!["), images);
}

TEST_F(Report, IsWrittenWithoutPlotsWhereGnuplotIsMissing) {
  ReportOptions options;
  options.gnuplot = "no-such-plotting-program";
  const auto written = write_report({run()}, specs(), {synthetic::device_row()}, datasets(), folder_, options);
  EXPECT_EQ(written.plots, 0u);
  EXPECT_NE(written.plots_note.find("no-such-plotting-program could not be started"), std::string::npos);
  const std::string text = read(written.report);
  EXPECT_EQ(count(text, written.plots_note), 1u);
  EXPECT_EQ(count(text, "!["), 0u);
}

TEST_F(Report, BeginsWithWhatWasPublishedAndEndsWithHowToRepeat) {
  const std::string text = write({run()});
  std::size_t at = 0;
  for (const char* heading :
       {"## What was published: A made-up experiment", "## What was run", "## Summary", "## Results: demo",
        "### Regions inside the kernel", "### Beside the published tables", "## AMD machine code: demo",
        "## Claims: demo", "## Results: bandwidth", "## Ceilings", "## Limits of the evidence", "## How to repeat"}) {
    const auto next = text.find(heading);
    ASSERT_NE(next, std::string::npos) << heading;
    EXPECT_GT(next, at) << heading;
    at = next;
  }
}

TEST_F(Report, NamesTheCompilerOfTheKernelsWhereItIsRecorded) {
  RunRecord record = run();
  EXPECT_EQ(write({record}).find("compiler of the kernels"), std::string::npos);
  record.environment["kernel_compiler"] = "nvcc 1.2.3";
  EXPECT_NE(write({record}).find("| compiler of the kernels | nvcc 1.2.3 |"), std::string::npos);
}

TEST_F(Report, SaysWhetherTheMarksCoverTheKernel) {
  // Of 1606 ticks of span each block has 1600 in regions, 1400 of them work.
  const std::string text = write({run()});
  EXPECT_NE(
      text.find("the regions of the median block, waiting included, cover 99.63 % of the span (blocks: 99.63 to "
                "99.63 %), within 5.000 % of it; the medians of the work regions add up to 87.17 %, **not within** "
                "5.000 %."),
      std::string::npos);
}

TEST_F(Report, StatesDeviceCommandCommitAndDigest) {
  const std::string text = write({run()});
  for (const char* fact :
       {"Example GPU 1 (gfx908)", "1.2.3", "clang 19", "2025-01-02T03:04:05Z", "`1ac76cd`, clean tree",
        "`hiplab run demo --device gpu --preset published`", "`0123456789abcdef`", "`example.h5`"})
    EXPECT_NE(text.find(fact), std::string::npos) << fact;
  EXPECT_EQ(text.find("somewhere/"), std::string::npos) << "no path of the reader's machine goes in";
}

TEST_F(Report, PutsAnEvidenceClassOnEveryResult) {
  const std::string text = write({run()});
  EXPECT_NE(text.find("*Evidence: MEASURED on Example GPU 1 (gfx908).*"), std::string::npos);
  EXPECT_NE(text.find("*Evidence: CITED.*"), std::string::npos);
  EXPECT_NE(text.find("DERIVED"), std::string::npos);
  EXPECT_EQ(text.find("functional (CPU)"), std::string::npos);
}

TEST_F(Report, OfTheCpuGroundCallsItsTimesFunctionalAndDecidesNoTimeClaim) {
  RunRecord record = synthetic::cpu_run();
  record.points = synthetic::whole_run(5, 3, 8, {1, 4}).points;
  const std::string text = write({record});
  EXPECT_NE(text.find("times are functional (CPU): no evidence about a GPU"), std::string::npos);
  EXPECT_NE(text.find("median us [95 %], functional (CPU)"), std::string::npos);
  const std::string summary = section(text, "## Summary");
  EXPECT_NE(summary.find("passed the numeric gate"), std::string::npos);
  for (const char* words : {"GB/s", "times the time", "A/A"})
    EXPECT_EQ(summary.find(words), std::string::npos) << words << " in: " << summary;
  EXPECT_NE(text.find("**not testable here**"), std::string::npos);
  EXPECT_EQ(text.find("**reproduced**"), std::string::npos);
}

TEST_F(Report, SetsPublishedRowsBesideTheMeasuredOnesAndSaysWhenTheDeviceDiffers) {
  const std::string same = write({run()});
  EXPECT_NE(same.find("37.17"), std::string::npos);
  EXPECT_NE(same.find("the same architecture"), std::string::npos);
  EXPECT_EQ(same.find("120.72"), std::string::npos) << "only rows with metric = tpot were asked for";
  RunRecord other = run();
  other.environment["arch"] = "gfx1100";
  EXPECT_NE(write({other}).find("Published on gfx908, measured on gfx1100: another device"), std::string::npos);
}

TEST_F(Report, KeepsTwoDevicesApart) {
  RunRecord other = run();
  other.digest = "fedcba9876543210";
  other.environment["device_name"] = "Another GPU";
  const std::string text = write({run(), other});
  EXPECT_NE(text.find("#### wide on Example GPU 1"), std::string::npos);
  EXPECT_NE(text.find("#### wide on Another GPU"), std::string::npos);
  EXPECT_EQ(count(text, "<a id=\"p1-000000\"></a>1:000000"), 1u);
  EXPECT_EQ(count(text, "<a id=\"p2-000000\"></a>2:000000"), 1u);
}

TEST_F(Report, SaysWhatIsWeakInTheRecords) {
  RunRecord record = run();
  for (PointRecord& point : record.points) {
    point.warmup = "unsettled";
    point.stopped_by = "cap";
    for (Sample& sample : point.samples) sample.clock_mhz = -1;
    std::erase_if(point.samples, [](const Sample& s) { return s.process > 0; });
  }
  const std::string text = write({record});
  const std::string limits = text.substr(text.find("## Limits of the evidence"));
  for (const char* words :
       {"warm-up did not settle", "time cap", "core clock was not readable", "single process", "Nothing here is real."})
    EXPECT_NE(limits.find(words), std::string::npos) << words;
}

// Every demo point once more, as a warm time of a tenth.
RunRecord with_warm(RunRecord record) {
  const std::size_t cold = record.points.size();
  for (std::size_t i = 0; i < cold; ++i) {
    if (record.points[i].experiment != "demo") continue;
    PointRecord warm = record.points[i];
    warm.id = std::to_string(800000 + i);
    warm.metric = "warm";
    for (Sample& sample : warm.samples) sample.us /= 10;
    record.points.push_back(warm);
  }
  return record;
}

TEST_F(Report, KeepsWarmTimesApartFromColdOnes) {
  RunRecord record = with_warm(run());
  for (PointRecord& point : record.points)
    if (point.metric == "warm") point.operations = 0;  // a tenth of the time would be under the floor of arithmetic
  const std::string text = write({record});
  const std::string beside = section(text, "### Beside the published tables");
  EXPECT_NE(beside.find("| library_fp16 | 4 | cold |"), std::string::npos) << beside;
  EXPECT_NE(beside.find("| library_fp16 | 4 | warm |"), std::string::npos) << beside;
  const std::string summary = section(text, "## Summary");
  for (const char* words : {"- `library_fp16`, cold, took", "- `library_fp16`, warm, took", "- `baseline`, cold, moved",
                            "- `baseline`, warm, moved"})
    EXPECT_EQ(count(summary, words), 1u) << summary;
}

TEST_F(Report, SaysNoBaseWhereNoneWasMeasured) {
  RunRecord record = run();
  for (PointRecord& point : record.points) {
    if (point.experiment != "demo" || point.variant != "baseline" || point.axes.at("M") != 4) continue;
    point.status = "launch_failed";
    point.samples.clear();
  }
  const std::string beside = section(write({record}), "### Beside the published tables");
  const auto at = beside.find("| library_fp16 | 4 |");
  ASSERT_NE(at, std::string::npos) << beside;
  const std::string row = beside.substr(at, beside.find('\n', at) - at);
  EXPECT_NE(row.find("| no base |"), std::string::npos) << row;
}

TEST_F(Report, SaysHowManyPointsARatioStandsFor) {
  RunRecord record = synthetic::whole_run(5, 3, 8, {1, 4});
  record.points[2].status = "launch_failed";  // the baseline of "small" at M = 4
  record.points[2].samples.clear();
  const std::string beside = section(write({record}), "### Beside the published tables");
  EXPECT_NE(beside.find("(of 1 of 2 points; the others have no base)"), std::string::npos) << beside;
}

TEST_F(Report, LabelsAColdPointAboveTheMeasuredCeiling) {
  EXPECT_EQ(write({run()}).find("above the measured ceiling"), std::string::npos);
  RunRecord record = run();
  for (PointRecord& point : record.points)
    if (point.experiment == "demo" && point.variant == "library_fp16" && point.shape == "wide")
      point.bytes_read *= 1.38;  // over the ladder's best, under the datasheet
  const std::string text = write({record});
  EXPECT_NE(text.find("(above the measured ceiling: cache?)"), std::string::npos);
  EXPECT_NE(section(text, "## Limits of the evidence").find("faster than the measured ceiling"), std::string::npos);
}

TEST_F(Report, CallsASingleRatioTheOnePoint) {
  RunRecord record = run();
  std::erase_if(record.points, [](const PointRecord& p) {
    return p.experiment == "demo" && (p.shape != "wide" || p.axes.at("M") != 4);
  });
  const std::string summary = section(write({record}), "## Summary");
  EXPECT_NE(summary.find("at the one point"), std::string::npos) << summary;
  EXPECT_EQ(summary.find("geometric mean of 1"), std::string::npos) << summary;
}

TEST_F(Report, OfAConformanceExperimentShowsGatesAndNoTimes) {
  RunRecord record = run();
  std::erase_if(record.points, [](const PointRecord& p) { return p.experiment != "demo"; });
  auto all = specs();
  all[0].conformance = true;
  all[0].claims.clear();
  written_ = write_report({record}, all, {synthetic::device_row()}, datasets(), folder_);
  EXPECT_EQ(written_.plots, 0u);
  const std::string text = read(written_.report);
  const std::string results = section(text, "## Results: demo");
  EXPECT_NE(results.find("y[17] is 3.5, not 1.25"), std::string::npos) << results;
  EXPECT_NE(results.find("| `00` |"), std::string::npos) << results;
  for (const PointRecord& point : record.points)
    EXPECT_EQ(count(text, "<a id=\"p" + point.id + "\"></a>"), 1u) << point.id;
  for (const char* words : {"GB/s [", "median us", "times the time", "moved its least traffic"})
    EXPECT_EQ(text.find(words), std::string::npos) << words;
}

TEST_F(Report, NamesWhatElseEntersIt) {
  const std::string repeat = section(write({run()}), "## How to repeat");
  for (const char* file : {"`experiments/demo/experiment.toml`", "`datasets/devices.toml`",
                           "`datasets/published/mi100_gptq_performance.csv`", "version of gnuplot"})
    EXPECT_NE(repeat.find(file), std::string::npos) << file;
}

TEST_F(Report, OfAnUnknownExperimentIsStillWritten) {
  written_ = write_report({run()}, {}, {}, datasets(), folder_, {.plots = false});
  const std::string text = read(written_.report);
  EXPECT_NE(text.find("its experiment.toml is not known here"), std::string::npos);
}

TEST_F(Report, RefusesARunWithoutPointsAndAFolderThatCannotBe) {
  RunRecord empty = run();
  empty.points.clear();
  EXPECT_THROW(write({empty}), UserError);
  std::ofstream(folder_ / "file") << "in the way";
  EXPECT_THROW(write_report({run()}, specs(), {}, datasets(), folder_ / "file" / "out", {.plots = false}), UserError);
  EXPECT_FALSE(fs::exists(folder_ / "report.md")) << "nothing half-written under the final name";
}

TEST_F(Report, ReplacesThePlotsOfAnEarlierReport) {
  fs::create_directories(folder_ / "plots");
  std::ofstream(folder_ / "plots" / "old.svg") << "old";
  write({run()}, true);
  EXPECT_FALSE(fs::exists(folder_ / "plots" / "old.svg"));
}

TEST_F(Report, SumsAModelsLayersAndSaysThatTheSumIsDerived) {
  std::ofstream(folder_ / "layers.csv")
      << "model,tp,layer,count,K,N,at_most_rows\nTiny,1,all,10,4096,4096,\nAbsent,1,all,1,7,7,\n"
         "Experts,1,all,1,4096,4096,1\n";
  RunRecord record = run();
  for (PointRecord& point : record.points) point.axes["K"] = point.axes["N"] = 4096;
  auto all = specs();
  all[0].model_layers = "layers.csv";
  all[0].tables.clear();
  const auto written =
      write_report({record}, all, {synthetic::device_row()}, folder_, folder_ / "out", {.plots = false});
  const std::string text = read(written.report);
  const auto at = text.find("### What it would mean for a token");
  ASSERT_NE(at, std::string::npos);
  EXPECT_NE(text.find("DERIVED from the medians", at), std::string::npos);
  EXPECT_NE(text.find("| Tiny |", at), std::string::npos) << text.substr(at, 2000);
  EXPECT_NE(text.find("A model with experts has a sum for one sequence only", at), std::string::npos);
  const auto why = text.find("Models of the table that cannot be summed", at);
  ASSERT_NE(why, std::string::npos);
  const auto summed = [&](const std::string& cells) { return text.substr(at, why - at).find(cells); };
  EXPECT_EQ(summed("| Absent |"), std::string::npos) << "no layer of it was measured";
  EXPECT_NE(text.find("| Absent | 1 | 7 x 7: not measured |", why), std::string::npos) << text.substr(why, 600);
  EXPECT_NE(summed("| Experts | 1 | M = 1 |"), std::string::npos) << text.substr(at, 3000);
  EXPECT_EQ(summed("| Experts | 1 | M = 4 |"), std::string::npos) << "four rows share experts in no known way";
  EXPECT_NE(summed("| Tiny | 1 | M = 4 |"), std::string::npos);
}

TEST_F(Report, SaysByWhichReasonAModelHasNoSum) {
  std::ofstream(folder_ / "layers.csv")
      << "model,tp,layer,count,K,N,at_most_rows\nTiny,1,all,10,4096,4096,\nCut,4,all,1,176,2816,\n";
  RunRecord record = run();
  for (PointRecord& point : record.points) point.axes["K"] = point.axes["N"] = 4096;
  PointRecord refused = record.points.front();
  ASSERT_EQ(refused.variant, "baseline");
  refused.id = "000900";
  refused.axes["K"] = 176;
  refused.axes["N"] = 2816;
  refused.status = "skipped";
  refused.message = "K must be a multiple of 32";
  record.points.push_back(refused);
  auto all = specs();
  all[0].model_layers = "layers.csv";
  all[0].tables.clear();
  const auto written =
      write_report({record}, all, {synthetic::device_row()}, folder_, folder_ / "out", {.plots = false});
  EXPECT_NE(read(written.report).find("| Cut | 4 | 176 x 2816: K must be a multiple of 32 (000900) |"),
            std::string::npos);
}

TEST_F(Report, TellsWhatWasRepackedAndWhetherBitsRepeat) {
  RunRecord record = run();
  for (PointRecord& point : record.points) {
    point.numerics.launches = 100;
    point.numerics.same_bits = point.variant == "baseline" ? 3 : 100;
    point.numerics.deterministic = point.variant != "baseline";
    if (point.variant != "baseline") {
      point.prepare_us = 1234;
      point.prepared_bytes = 3 * 1024 * 1024;
    }
  }
  const auto written = write_report({record}, specs(), {}, datasets(), folder_ / "out", {.plots = false});
  const std::string text = read(written.report);
  EXPECT_NE(text.find("### Repacking and workspace"), std::string::npos);
  EXPECT_NE(text.find("### Do the bits repeat"), std::string::npos);
  EXPECT_NE(text.find("### Variants side by side"), std::string::npos);
}

}  // namespace
}  // namespace hiplab
