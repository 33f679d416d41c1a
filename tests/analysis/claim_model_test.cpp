// SPDX-License-Identifier: MIT
// Claims on whole steps of a model: the sums are those of known times, and what is missing leaves no value.
#include "analysis/claim_model.hpp"

#include "tests/analysis/claims_case.hpp"

namespace hiplab {
namespace {

constexpr std::int64_t kK = 1000, kWide = 3000, kNarrow = 500;

/// Per layer: slow takes 60 + 4 M (wide) and 10 + M us; quick takes 150 and 25 us at every M.
double true_us(const std::string& variant, std::int64_t m, std::int64_t n) {
  const double scale = n == kWide ? 1 : 0.25;
  const double wide = variant == "slow" ? 60 + 4 * static_cast<double>(m) : 150;
  return n == kWide ? wide : variant == "slow" ? 10 + static_cast<double>(m) : 100 * scale;
}

RunRecord steps(const std::vector<std::int64_t>& rows) {
  RunRecord run = synthetic::gpu_run();
  SeededRandom random(3);
  run.points.reserve(100);
  for (const std::int64_t m : rows)
    for (const auto& [shape, n] : {std::pair("wide", kWide), std::pair("narrow", kNarrow)}) {
      std::vector<synthetic::Arm> arms;
      for (const char* variant : {"slow", "quick"}) {
        std::string id = std::to_string(run.points.size());
        PointRecord& p = run.points.emplace_back(synthetic::point(std::string(6 - id.size(), '0') + id, "demo", variant,
                                                                  shape, {{"M", m}, {"K", kK}, {"N", n}}));
        p.bytes_read = 1e5;
        p.operations = 2.0 * static_cast<double>(m * kK * n);
        p.operations_unit = "matrix_int8";
        p.numerics.sha256 = m < 32 || variant[0] == 's' ? "aa" : "bb";
        arms.push_back({&p, true_us(variant, m, n)});
      }
      synthetic::measure(arms, {0.001}, 3, 12, random);
    }
  return run;
}

Model model() {
  return {"Tiny", "1", {{2, kK, kWide}, {4, kK, kNarrow}}};
}

double true_step_us(const std::string& variant, std::int64_t m) {
  return 2 * true_us(variant, m, kWide) + 4 * true_us(variant, m, kNarrow);
}

ClaimSpec step_claim(const std::string& variant, std::int64_t m) {
  ClaimSpec c = claim();
  c.model = "Tiny";
  c.quantity = "step_ms";
  c.unit = "ms";
  c.published = true_step_us(variant, m) / 1000;
  c.tolerance = 0.01;
  c.of = {variant, "", {{"M", m}}};
  return c;
}

ClaimResult judged(const RunRecord& run, const ClaimSpec& c, std::vector<Model> models = {model()},
                   std::vector<StorageSpec> storage = {}) {
  ExperimentSpec spec = synthetic::demo_spec();
  spec.baseline = "slow";
  spec.claims = {c};
  spec.storage = std::move(storage);
  DevicePeaks row = synthetic::device_row();
  row.matrix_int8_tops = 100;
  const std::vector<RunRecord> runs{run};
  const auto results = evaluate_claims(analyze_runs(runs, {spec}, {row}), {spec}, {{"demo", std::move(models)}});
  EXPECT_EQ(results.size(), 1u);
  return results.at(0);
}

TEST(StepClaims, AStepIsTheSumOverTheLayersWithTheirCounts) {
  const auto result = judged(steps({1, 8}), step_claim("slow", 8));
  EXPECT_EQ(result.verdict, Verdict::reproduced) << result.reason;
  EXPECT_EQ(result.evidence, "DERIVED from points MEASURED on Example GPU 1 (gfx908)");
  EXPECT_EQ(result.points.size(), 2u);
  ClaimSpec wrong = step_claim("slow", 8);
  wrong.published *= 1.05;
  EXPECT_EQ(judged(steps({1, 8}), wrong).verdict, Verdict::contradicted);
}

TEST(StepClaims, AModelThatLacksALayerHasNoValue) {
  Model larger = model();
  larger.layers.push_back({1, 7, 7});
  const auto result = judged(steps({8}), step_claim("slow", 8), {larger});
  EXPECT_EQ(result.verdict, Verdict::not_measured);
  EXPECT_FALSE(result.measured);
  EXPECT_NE(result.reason.find("every layer of Tiny"), std::string::npos) << result.reason;
  EXPECT_EQ(judged(steps({8}), step_claim("slow", 8), {}).verdict, Verdict::not_measured);
}

TEST(StepClaims, AnUnusablePointOfALayerLeavesNoValue) {
  RunRecord run = steps({8});
  run.points[0].status = "gate_failed";
  const auto result = judged(run, step_claim("slow", 8));
  EXPECT_EQ(result.verdict, Verdict::not_measured);
  EXPECT_NE(result.reason.find("gate_failed"), std::string::npos) << result.reason;
  EXPECT_EQ(judged(run, step_claim("quick", 8)).verdict, Verdict::reproduced) << "of another variant";
}

TEST(StepClaims, TimesOfTheCpuGroundTestNothing) {
  RunRecord run = steps({8});
  run.environment = synthetic::cpu_run().environment;
  EXPECT_EQ(judged(run, step_claim("slow", 8)).verdict, Verdict::not_testable_here);
}

TEST(StepClaims, TokensASecondAndShareOfThePeak) {
  ClaimSpec c = step_claim("quick", 8);
  c.quantity = "tokens_per_s";
  c.unit = "tok/s";
  const double rate = 8 / (true_step_us("quick", 8) * 1e-6);
  c.published = rate;
  EXPECT_EQ(judged(steps({8}), c).verdict, Verdict::reproduced);
  c.quantity = "share_of_matrix_peak";
  c.unit = "%";
  c.published = 100 * rate * 2 * (2.0 * kK * kWide + 4.0 * kK * kNarrow) / 100e12;
  EXPECT_EQ(judged(steps({8}), c).verdict, Verdict::reproduced);
  c.published *= 2;
  EXPECT_EQ(judged(steps({8}), c).verdict, Verdict::contradicted);
}

TEST(StepClaims, TheCostOfAWiderStepIsARatioAlongM) {
  ClaimSpec c = step_claim("slow", 9);
  c.rule = "ratio";
  c.unit = "plain steps";
  c.over = PointQuery{"slow", "", {{"M", 1}}};
  c.direction = "at_most";
  c.tolerance = 0;
  const double truth = true_step_us("slow", 9) / true_step_us("slow", 1);
  c.published = truth * 1.01;
  EXPECT_EQ(judged(steps({1, 9}), c).verdict, Verdict::reproduced);
  c.published = truth * 0.99;
  EXPECT_EQ(judged(steps({1, 9}), c).verdict, Verdict::contradicted);
  EXPECT_EQ(judged(steps({9}), c).verdict, Verdict::not_measured) << "no step of one row";
}

TEST(StepClaims, FlatnessIsTheHighestRateOverTheLowest) {
  ClaimSpec c = step_claim("quick", 8);
  c.rule = "flatness";
  c.axis = "M";
  c.unit = "x";
  c.of = {"quick", "", {}, {{"M", 8}}};
  c.published = 4;  // the same time at 8 and 32 rows; 1 row is below the bound
  EXPECT_EQ(judged(steps({1, 8, 32}), c).verdict, Verdict::reproduced);
  c.published = 32;
  EXPECT_EQ(judged(steps({1, 8, 32}), c).verdict, Verdict::contradicted);
  EXPECT_EQ(judged(steps({1, 8}), c).verdict, Verdict::not_measured) << "one value is no curve";
}

ClaimSpec crossover_claim(double published) {
  ClaimSpec c = step_claim("quick", 8);
  c.rule = "crossover";
  c.axis = "M";
  c.unit = "rows";
  c.tolerance = 0.05;
  c.of = {"quick", "", {}};
  c.over = PointQuery{"slow", "", {}};
  c.published = published;
  return c;
}

TEST(StepClaims, TheCrossoverIsKnownAsCloselyAsTheMeasuredSizes) {
  // Whole steps: slow 160 + 12 M, quick 400: equal at M = 20.
  EXPECT_EQ(judged(steps({1, 19, 21, 64}), crossover_claim(20.5)).verdict, Verdict::reproduced);
  EXPECT_EQ(judged(steps({1, 19, 21, 64}), crossover_claim(32)).verdict, Verdict::contradicted);
  const auto coarse = judged(steps({1, 16, 32, 64}), crossover_claim(32));
  EXPECT_EQ(coarse.verdict, Verdict::not_measured) << "anything from 17 to 32";
  EXPECT_DOUBLE_EQ(coarse.interval->low, 17);
  EXPECT_DOUBLE_EQ(coarse.interval->high, 32);
  EXPECT_FALSE(judged(steps({1, 16}), crossover_claim(32)).measured) << "never faster";
}

TEST(StepClaims, StorageFollowsFromShapesAndWordsAlone) {
  ClaimSpec c = claim();
  c.rule = "storage";
  c.storage = "copy";
  c.unit = "GiB";
  const StorageSpec copy{"copy", "Tiny", "", "", 0, {{"codes", 4, 1}, {"scales", 16, 32}}};
  c.published = (2.0 * kK * kWide + 4.0 * kK * kNarrow) * 4.5 / 8 / (1024.0 * 1024 * 1024);
  c.tolerance = 1e-6;
  const auto result = judged(steps({1}), c, {model()}, {copy});
  EXPECT_EQ(result.verdict, Verdict::reproduced) << result.reason;
  EXPECT_EQ(result.evidence, "DERIVED");
  EXPECT_TRUE(result.device.empty());
  c.published *= 1.7;
  EXPECT_EQ(judged(steps({1}), c, {model()}, {copy}).verdict, Verdict::contradicted);
  EXPECT_EQ(judged(steps({1}), c, {}, {copy}).verdict, Verdict::not_measured) << "shapes unknown";
}

ClaimSpec same_bits() {
  ClaimSpec c = claim();
  c.rule = "same_bits";
  c.quantity = "";
  c.unit = "";
  c.published = 1;
  c.tolerance = 0;
  c.of = {"quick", "", {}, {}, {{"M", 31}}};
  c.over = PointQuery{"slow", "", {}};
  return c;
}

TEST(SameBits, EqualDigestsReproduceAndOneOtherContradicts) {
  EXPECT_EQ(judged(steps({1, 8, 32}), same_bits()).verdict, Verdict::reproduced) << "32 is above the bound";
  ClaimSpec all = same_bits();
  all.of.at_most.clear();
  const auto result = judged(steps({1, 8, 32}), all);
  EXPECT_EQ(result.verdict, Verdict::contradicted);
  EXPECT_NEAR(*result.measured, 2.0 / 3, 1e-12);
}

TEST(SameBits, WhatWasNotMeasuredOrHasNoDigestIsNoProof) {
  RunRecord run = steps({8});
  run.points[1].numerics.sha256.clear();
  EXPECT_EQ(judged(run, same_bits()).verdict, Verdict::not_measured);
  run = steps({8});
  run.points[1].status = "launch_failed";
  EXPECT_EQ(judged(run, same_bits()).verdict, Verdict::not_measured);
  EXPECT_EQ(judged(steps({64}), same_bits()).verdict, Verdict::not_measured);
}

TEST(SameBits, APointTunedAwayFromWhatWasPublishedIsNoneOfThePairs) {
  RunRecord run = steps({8});
  for (PointRecord& p : run.points)
    if (p.variant == "quick") p.axes["threshold"] = 4, p.numerics.sha256 = "bb";
  ExperimentSpec spec = synthetic::demo_spec();
  spec.tuning = {{"threshold", 32, {}, {"quick"}}};
  spec.claims = {same_bits()};
  const auto verdict = [&] {
    const std::vector<RunRecord> runs{run};
    return evaluate_claims(analyze_runs(runs, {spec}, {}), {spec}).at(0).verdict;
  };
  EXPECT_EQ(verdict(), Verdict::not_measured);
  spec.claims[0].of.axes["threshold"] = 4;
  EXPECT_EQ(verdict(), Verdict::contradicted) << "the query names it";
}

TEST(SameBits, TheCpuGroundCanTestThem) {
  RunRecord run = steps({8});
  run.environment = synthetic::cpu_run().environment;
  EXPECT_EQ(judged(run, same_bits()).verdict, Verdict::reproduced);
}

}  // namespace
}  // namespace hiplab
