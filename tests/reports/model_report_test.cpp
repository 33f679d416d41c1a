// SPDX-License-Identifier: MIT
// What a report says of whole models: sums of known times, what is missing, the source's figures beside them.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "reports/model_layers.hpp"
#include "reports/plots.hpp"
#include "reports/published_csv.hpp"
#include "tests/reports/report_fixture.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

/// One model whose layers are the two shapes of the synthetic run, and one that lacks a layer there.
class ModelReport : public Report {
protected:
  void SetUp() override {
    Report::SetUp();
    put("layers.csv",
        "model,tp,layer,count,K,N\nTiny,1,a,2,2048,5120\nTiny,1,b,1,5120,12800\nOther,1,a,1,2048,5120\n"
        "Other,1,c,1,77,88\nTiny,4,a,2,2048,5120\n");
    put("published/rates.csv",
        "gfx_arch,context,metric,value\ngfx1151,0,prefill_rate,100\ngfx1151,0,prefill_rate,120\n"
        "gfx1151,2048,prefill_rate,130\ngfx1151,2048,decode_rate,5\n");
    put("published/drafts.csv",
        "spec_tokens,metric,value\n0,per_stream_rate,5\n1,per_stream_rate,8\n1,mean_accepted_per_round,1.5\n"
        "3,per_stream_rate,10\n3,mean_accepted_per_round,2.5\n3,mean_accepted_per_round,3\n");
    put("rates.csv",
        "arch,int8,fp16,rate_unit,source\ngfx942,4096,2048,a CU,a calculator\ngfx1151,1024,1024,a WGP,a "
        "calculator\ngfx906,,,,none\n");
  }
  void put(const std::string& name, const std::string& text) {
    fs::create_directories((folder_ / "datasets" / name).parent_path());
    std::ofstream(folder_ / "datasets" / name) << text;
  }
  static ExperimentSpec spec() {
    ExperimentSpec demo = synthetic::demo_spec();
    demo.model_layers = "layers.csv";
    demo.matrix_rates = "rates.csv";
    demo.prefill = PrefillSpec{2, {"baseline", "gemv"}, {"rates.csv", {{"metric", "prefill_rate"}}}, "Tiny", 10};
    demo.crossovers = {{"baseline", "library_fp16", 4}, {"library_fp16", "baseline", 0}};
    demo.speculation = SpeculationSpec{"drafts.csv", {0, 1, 3, 15}, {"base*"}, {"The source says two things."}};
    demo.storage = {{"copy", "Tiny", "a log", "no head", 22, {{"codes", 4, 1}, {"scales", 16, 32}}},
                    {"elsewhere", "Unknown", "", "", 0, {{"codes", 4, 1}}}};
    return demo;
  }
  std::string report(const RunRecord& run, const ReportOptions& more = {}) {
    ReportOptions options = more;
    options.plots = false;
    written_ = write_report({run}, {spec()}, {synthetic::device_row()}, folder_ / "datasets", folder_ / "out", options);
    return read(written_.report);
  }
  static RunRecord demo_run(std::vector<std::int64_t> rows = {1, 2, 4, 8}) {
    RunRecord run = synthetic::whole_run(5, 3, 8, std::move(rows));
    std::erase_if(run.points, [](const PointRecord& p) { return p.experiment != "demo"; });
    return run;
  }
};

TEST_F(ModelReport, TokensASecondAreTheRowsOverTheSumOfTheLayers) {
  const std::string text = section(report(demo_run()), "### Tokens a second over the rows of a step");
  ASSERT_FALSE(text.empty());
  // baseline at M = 2: bytes read / 350 GB/s x 1.24, twice the one layer and once the other.
  const auto us = [](double k, double n, double m) { return (0.5 * k * n + 2 * m * k) / 350e3 * (1 + 0.12 * m); };
  const double step = 2 * us(2048, 5120, 2) + us(5120, 12800, 2);
  bool found = false;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.find("| Tiny | baseline | 2 |") == std::string::npos) continue;
    std::istringstream cells(line.substr(line.find("| 2 |") + 5));
    double ms = 0;
    cells >> ms;
    EXPECT_NEAR(ms, step / 1000, 0.02 * step / 1000) << line;
    found = true;
  }
  EXPECT_TRUE(found) << text;
}

TEST_F(ModelReport, AVariantOrALayerThatIsMissingIsNamed) {
  const std::string text = section(report(demo_run()), "### Tokens a second over the rows of a step");
  EXPECT_NE(text.find("- `gemv`: no usable time"), std::string::npos) << text;
  EXPECT_EQ(text.find("- `baseline`"), std::string::npos) << text;
  EXPECT_NE(text.find("- Other: not measured, K x N = 77x88."), std::string::npos) << text;
}

TEST_F(ModelReport, PublishedRatesStandBesideThemAndAreSetAgainstTheirOwnPeak) {
  const std::string text = section(report(demo_run()), "### Tokens a second over the rows of a step");
  // 2 x (2 x 2048 x 5120 + 5120 x 12800) operations a token: 130 tokens/s are 0.224 % of 10 Top/s.
  EXPECT_NE(text.find("| 2048 | 130.0 to 130.0 | 0.2 to 0.2 |"), std::string::npos) << text;
  EXPECT_NE(text.find("| 0 | 100.0 to 120.0 |"), std::string::npos) << text;
  EXPECT_NE(text.find("Highest over lowest: 1.300."), std::string::npos) << text;
  EXPECT_EQ(text.find("| 5.000 to 5.000 |"), std::string::npos) << "a decode rate";
}

TEST_F(ModelReport, TheCrossoverIsTakenFromWhatWasMeasuredAtEachM) {
  // baseline over library_fp16: 0.5 K N / 350e3 (1 + 0.12 M) against 2 K N / 700e3 + 2: faster up to M = 8.
  const std::string early = section(report(demo_run()), "### From which M on");
  EXPECT_NE(early.find("| Tiny, whole step"), std::string::npos) << early;
  EXPECT_NE(early.find("| nowhere | 1 | 4 is late |"), std::string::npos) << early;
  const std::string none = section(report(demo_run({1, 64})), "### From which M on");
  EXPECT_NE(none.find("| 64 | - | no M from which it is decided to be faster |"), std::string::npos) << none;
}

TEST_F(ModelReport, ARoundOfDraftsCostsTheMeasuredRatioOfSteps) {
  const std::string text = section(report(demo_run()), "### Speculative decoding");
  EXPECT_NE(text.find("| baseline | 15 | not measured |"), std::string::npos) << text;
  EXPECT_NE(text.find("| baseline | 3 | 1.3"), std::string::npos) << "1.48 / 1.12, " << text;
  EXPECT_EQ(text.find("library_fp16 |"), std::string::npos) << "not among the variants";
  EXPECT_NE(text.find("The source says two things."), std::string::npos);
  // 8 / 5 = 1.6 times the rate with 1.5 tokens a round: impossible. 2 times with 2.5 to 3: 1.25 to 1.5 steps.
  EXPECT_NE(text.find("| 1 | 8.000 | 1.600 | 1.500 | 0.9375 | no"), std::string::npos) << text;
  EXPECT_NE(text.find("| 3 | 10.00 | 2.000 | 2.500 to 3.000 | 1.250 to 1.500 | yes |"), std::string::npos) << text;
}

TEST_F(ModelReport, StorageIsArithmeticOnShapes) {
  const std::string text = section(report(demo_run()), "### What the weights take in memory");
  const double gib = (2.0 * 2048 * 5120 + 5120.0 * 12800) * 4.5 / 8 / std::pow(1024, 3);
  EXPECT_NE(text.find(fmt::format("{:.4g}", gib).substr(0, 5)), std::string::npos) << text;
  EXPECT_NE(text.find("22.00 (a log)"), std::string::npos) << text;
  EXPECT_NE(text.find("| elsewhere | Unknown | unknown |"), std::string::npos) << text;
}

TEST_F(ModelReport, MatrixRatesJoinWhatIsCitedWithWhatIsCompiled) {
  ReportOptions options;
  isa::ExperimentCode code;
  code.experiment = "demo";
  isa::VariantCode kernel;
  kernel.variant = "baseline";
  kernel.shown.kernel = "k";
  kernel.shown.arch = "gfx942";
  kernel.shown.matrix = {{"v_mfma_i32_16x16x32_i8", 4}, {"v_mfma_f32_16x16x16_f16", 2}};
  code.kernels = {kernel};
  options.machine_code = {code};
  const std::string text = section(report(demo_run(), options), "### Do int8 matrix units double fp16?");
  EXPECT_NE(text.find("`v_mfma_i32_16x16x32_i8`: 8192 | `v_mfma_f32_16x16x16_f16`: 4096 | 2.000 | 4096 | "
                      "2048 | a CU | 2.000 | "
                      "yes |"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("| gfx1151 | none in these code objects | none in these code objects | - | 1024 | 1024 | a WGP | "
                      "1.000 | no |"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("it has no matrix instruction"), std::string::npos);
}

TEST_F(ModelReport, TimePerTokenIsAPlotOfAllVariantsThatNamesTheMissing) {
  const auto models = read_models(folder_ / "datasets", spec());
  const std::vector<RunRecord> runs{demo_run()};
  const auto analysis = analyze_runs(runs, {spec()}, {synthetic::device_row()});
  const auto plots = token_time_plots(analysis, spec(), models);
  ASSERT_EQ(plots.size(), 1u);
  EXPECT_NE(plots[0].script.find("set title \"Tiny\""), std::string::npos) << plots[0].script;
  EXPECT_EQ(plots[0].script.find("\"Other\""), std::string::npos) << "it lacks a layer";
  EXPECT_EQ(count(plots[0].script, "$p0s0 << EOD"), 1u) << plots[0].script;
  EXPECT_EQ(count(plots[0].script, "$p0s1 << EOD"), 1u) << plots[0].script;
  EXPECT_EQ(count(plots[0].script, "$p0s2"), 0u) << plots[0].script;
  EXPECT_NE(plots[0].caption.find("gemv"), std::string::npos) << plots[0].caption;
  EXPECT_EQ(plots[0].caption.find("library_fp16"), std::string::npos) << plots[0].caption;
  RunRecord cpu = demo_run();
  cpu.environment = synthetic::cpu_run().environment;
  const std::vector<RunRecord> functional{cpu};
  EXPECT_TRUE(token_time_plots(analyze_runs(functional, {spec()}, {}), spec(), models).empty());
}

TEST_F(ModelReport, ATableOfLayersWithANumberThatIsNoneIsRefused) {
  put("layers.csv", "model,tp,layer,count,K,N\nTiny,1,a,two,2048,5120\n");
  EXPECT_NE(test::user_error_of([&] { read_models(folder_ / "datasets", spec()); }).find("'two' is no number"),
            std::string::npos);
  EXPECT_NE(test::user_error_of([] { number_cell("fast", "rates.csv"); }).find("rates.csv: 'fast' is no number"),
            std::string::npos);
}

// The figures that claims and notes of awq_mmq_gfx1151 hold as arithmetic on the published tables.
TEST(AwqArithmetic, StorageAndShareOfThePeakFollowFromTheShapes) {
  const auto spec = read_spec(HIPLAB_SOURCE_DIR "/experiments/awq_mmq_gfx1151/experiment.toml");
  const auto models = read_models(datasets(), spec);
  const auto it =
      std::find_if(models.begin(), models.end(), [](const Model& m) { return m.name == "Qwen3.6-27B" && m.tp == "1"; });
  ASSERT_NE(it, models.end());
  EXPECT_NEAR(it->weights(), 24.33e9, 0.01e9);
  EXPECT_NEAR(storage_gib(*it, spec.storage.at(0)), 13.10, 0.005);
  EXPECT_NEAR(storage_gib(*it, spec.storage.at(1)), 14.51, 0.01);
  EXPECT_NEAR(storage_gib(*it, spec.storage.at(2)), 27.61, 0.02);
  EXPECT_NEAR(134.5 * 2 * it->weights() / (spec.prefill->published_peak_tops * 1e12), 0.11, 0.001);
}

}  // namespace
}  // namespace hiplab
