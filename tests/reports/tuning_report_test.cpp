// SPDX-License-Identifier: MIT
// What experiment.toml says of tuning, of one code and of expected failures, as a report shows it.
#include <gtest/gtest.h>

#include <fstream>

#include "analysis/point_identity.hpp"
#include "tests/reports/report_fixture.hpp"

namespace hiplab {
namespace {

class TuningReport : public Report {
protected:
  // One layer of 4096 x 4096, ten times in the model Tiny. Times: baseline 50 us with blocks of 128 and 60 with 256;
  // choice (the limit is its axis) 40 with 50 rows and 20 with 64.
  static RunRecord tuned_run() {
    RunRecord run = synthetic::gpu_run();
    SeededRandom random(3);
    run.points.reserve(8);
    const auto add = [&](const char* variant, AxisValues axes, double us) {
      axes.merge(AxisValues{{"M", 2}, {"K", 4096}, {"N", 4096}});
      PointRecord& p = run.points.emplace_back(
          synthetic::point("00000" + std::to_string(run.points.size()), "demo", variant, "s", std::move(axes)));
      p.bytes_read = 8e6;
      return synthetic::Arm{&p, us, 0};
    };
    for (const auto& [block, us] : {std::pair(128, 50.0), std::pair(256, 60.0)}) {
      const auto base = add("baseline", {{"block", block}}, us);
      synthetic::measure({base, {base.point, base.us, 1}}, {0.002}, 3, 12, random);
    }
    for (const auto& [limit, us] : {std::pair(50, 40.0), std::pair(64, 20.0)})
      synthetic::measure({add("choice", {{"limit", limit}}, us)}, {0.002}, 3, 12, random);
    return run;
  }

  static ExperimentSpec tuned_spec() {
    ExperimentSpec spec = synthetic::demo_spec();
    spec.model_layers = "layers.csv";
    spec.tuning = {{"block", 128, {}, {"baseline"}}, {"limit", 50, {}, {"choice"}}};
    return spec;
  }

  std::string write_tuned(const std::vector<RunRecord>& runs, const ExperimentSpec& spec) {
    std::ofstream(folder_ / "layers.csv") << "model,tp,layer,count,K,N,at_most_rows\nTiny,1,all,10,4096,4096,\n";
    return read(
        write_report(runs, {spec}, {synthetic::device_row()}, folder_, folder_ / "out", {.plots = false}).report);
  }
};

// The cells of the row of the sums that names the variant and the axes.
std::string sum_row(const std::string& text, const std::string& variant, const std::string& axes) {
  const std::string sums = section(text, "### What it would mean for a token");
  const std::string begin = "| Example GPU 1 | Tiny | 1 | " + axes + " | " + variant + " |";
  const auto at = sums.find(begin);
  return at == std::string::npos ? "no row in " + sums : sums.substr(at, sums.find('\n', at) - at);
}

TEST_F(TuningReport, SumsAWiderBlockAgainstThePublishedOne) {
  const std::string text = write_tuned({tuned_run()}, tuned_spec());
  EXPECT_NE(sum_row(text, "baseline", "block = 128").find("| base |"), std::string::npos);
  const std::string wide = sum_row(text, "baseline", "block = 256");
  EXPECT_NE(wide.find("+0.1"), std::string::npos) << wide;  // 10 x (60 - 50) us
  EXPECT_NE(wide.find(" ms, +20."), std::string::npos) << wide;
  EXPECT_NE(wide.find("]: slower"), std::string::npos) << wide;
  EXPECT_EQ(wide.find("| base |"), std::string::npos) << wide;
}

TEST_F(TuningReport, SumsARowLimitAgainstThePublishedLimitOfTheSameVariant) {
  const std::string row = sum_row(write_tuned({tuned_run()}, tuned_spec()), "choice", "limit = 64");
  EXPECT_NE(row.find("-60."), std::string::npos) << "20 us against the baseline's 50: " << row;
  EXPECT_NE(row.find("-50."), std::string::npos) << "20 us against its own 40: " << row;
}

TEST_F(TuningReport, TakesRowAndBaseFromOneFile) {
  RunRecord other = tuned_run();
  other.digest = "another file";
  for (PointRecord& p : other.points)
    for (Sample& sample : p.samples) sample.us *= p.axes.contains("block") && p.axes.at("block") == 256 ? 4 : 2;
  const std::string text = write_tuned({tuned_run(), other}, tuned_spec());
  const std::string sums = section(text, "### What it would mean for a token");
  EXPECT_EQ(count(sums, "| block = 256 | baseline |"), 2u) << "one a file, and none mixed: " << sums;
  EXPECT_NE(sums.find(" ms, +20."), std::string::npos) << sums;
  EXPECT_NE(sums.find(" ms, +140."), std::string::npos) << "4 x 60 against 2 x 50: " << sums;
}

TEST_F(TuningReport, NamesThePointThatATunedBaselineIsHeldAgainst) {
  const std::string text = write_tuned({tuned_run()}, tuned_spec());
  EXPECT_NE(text.find(", unpaired, to [000000](#p000000): slower"), std::string::npos);
  EXPECT_NE(section(text, "## Summary").find("`baseline` with block = 256, cold, took 1.2"), std::string::npos)
      << section(text, "## Summary");
}

TEST_F(TuningReport, SaysWhatTheFloorBetweenVariantsComesFrom) {
  RunRecord record = synthetic::whole_run(5, 3, 8, {1, 4});
  ExperimentSpec spec = synthetic::demo_spec();
  EXPECT_NE(write_tuned({record}, spec).find("No two variants here are known to run one machine code"),
            std::string::npos);
  for (PointRecord& p : record.points)
    if (p.variant == "library_fp16") p.bytes_read /= 4;  // not too fast to be true
  spec.same_code = {{"library_fp16", "baseline", {}, {}, {}, "for this test"}};
  const std::string summary = section(write_tuned({record}, spec), "## Summary");
  EXPECT_NE(
      summary.find("each on buffers of its own (`library_fp16` and `baseline`: for this test), differed by up to"),
      std::string::npos)
      << summary;
  EXPECT_NE(summary.find("the largest of 4 comparisons, at [00"), std::string::npos) << summary;
  EXPECT_NE(summary.find("same code at 4"), std::string::npos) << summary;
}

TEST_F(TuningReport, MarksOutcomesThatAreNotAsStated) {
  RunRecord record = synthetic::whole_run(5, 3, 8, {1, 4});
  for (std::size_t i : {1u, 5u}) {  // library_fp16 on "small" and on "wide", both at M = 1
    record.points[i].status = "gate_failed";
    record.points[i].samples.clear();
  }
  ExperimentSpec spec = synthetic::demo_spec();
  spec.shapes = {{"small", {}, "", {"library*"}, {}}, {"wide", {}, "", {}, {}}};
  const std::string text = write_tuned({record}, spec);
  const std::string summary = section(text, "## Summary");
  EXPECT_NE(summary.find("1 happened; **2 outcomes are not as stated**: [000003](#p000003), [000005](#p000005)"),
            std::string::npos)
      << summary;
  EXPECT_NE(text.find("| gate_failed | must fail |"), std::string::npos);
  EXPECT_NE(text.find("| gate_failed | **no**: is gate_failed, which is not expected here |"), std::string::npos);
}

}  // namespace
}  // namespace hiplab
