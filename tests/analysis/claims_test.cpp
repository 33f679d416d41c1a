// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "runner/user_error.hpp"
#include "tests/analysis/claims_case.hpp"

namespace hiplab {
namespace {

TEST(Claims, AValueWhoseIntervalIsInsideTheToleranceIsReproduced) {
  const ClaimResult r = evaluate_one(record(), claim());
  EXPECT_EQ(r.verdict, Verdict::reproduced) << r.reason;
  EXPECT_NEAR(*r.measured, 100, 1);
  EXPECT_TRUE(r.interval->contains(*r.measured));
  EXPECT_EQ(r.points, std::vector<std::string>{"000000"});
  EXPECT_EQ(r.evidence, "MEASURED on Example GPU 1 (gfx908)");
}

TEST(Claims, AValueWhoseIntervalIsOutsideIsContradicted) {
  ClaimSpec c = claim();
  c.published = 120;
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::contradicted);
}

TEST(Claims, AnIntervalThatStraddlesTheBoundIsNotMeasuredAndSaysInconclusive) {
  ClaimSpec c = claim();
  c.published = 95;
  c.tolerance = 5.0 / 95;  // the bound ends at 100, in the middle of the interval
  const ClaimResult r = evaluate_one(record(), c);
  EXPECT_EQ(r.verdict, Verdict::not_measured);
  EXPECT_NE(r.reason.find("inconclusive"), std::string::npos) << r.reason;
  EXPECT_NE(r.reason.find("straddles"), std::string::npos) << r.reason;
}

TEST(Claims, DirectionsLoosenOneBoundOnly) {
  ClaimSpec c = claim();
  c.published = 90;
  c.direction = "at_least";
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
  c.direction = "at_most";
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::contradicted);
  c.tolerance = 0.2;
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
}

TEST(Claims, AnotherDeviceIsNotTestableHereAndKeepsTheValueAsContext) {
  ClaimSpec c = claim();
  c.devices = {"gfx1100", "gfx942"};
  const ClaimResult r = evaluate_one(record(), c);
  EXPECT_EQ(r.verdict, Verdict::not_testable_here);
  EXPECT_NE(r.reason.find("gfx1100 or gfx942"), std::string::npos) << r.reason;
  EXPECT_NE(r.reason.find("Example GPU 1 (gfx908)"), std::string::npos) << r.reason;
  EXPECT_NE(r.reason.find("context"), std::string::npos) << r.reason;
  ASSERT_TRUE(r.measured);
  EXPECT_EQ(r.device, "Example GPU 1");
}

TEST(Claims, ATimeOnTheCpuNeverTestsAClaim) {
  for (const char* quantity : {"time_us", "rate", "bandwidth_gbs"}) {
    ClaimSpec c = claim();
    c.quantity = quantity;
    const ClaimResult r = evaluate_one(record(synthetic::cpu_run()), c);
    EXPECT_EQ(r.verdict, Verdict::not_testable_here) << quantity;
    EXPECT_NE(r.reason.find("needs a GPU"), std::string::npos) << r.reason;
  }
}

TEST(Claims, ANumericQuantityIsTestedOnTheCpuToo) {
  ClaimSpec c = claim();
  c.quantity = "rel_l2";
  c.unit = "relative L2";
  c.published = 8e-4;
  const ClaimResult r = evaluate_one(record(synthetic::cpu_run()), c);
  EXPECT_EQ(r.verdict, Verdict::reproduced) << r.reason;
  EXPECT_FALSE(r.interval) << "a recorded number has no sampling interval";
  c.published = 1e-5;
  EXPECT_EQ(evaluate_one(record(synthetic::cpu_run()), c).verdict, Verdict::contradicted);
}

TEST(Claims, AFigureOfThePointIsTestedInTheUnitOfTheClaim) {
  ClaimSpec c = claim();
  c.quantity = "figure:refused_bytes[2]";
  c.unit = "MiB";
  c.published = 512;
  c.tolerance = 0;
  RunRecord run = record(synthetic::cpu_run());
  for (auto& point : run.points)
    point.numerics.figures = {{"verified_context", 8192}, {"refused_bytes[2]", 512.0 * 1024 * 1024}};
  EXPECT_EQ(evaluate_one(run, c).verdict, Verdict::reproduced);
  c.published = 511;
  EXPECT_EQ(evaluate_one(run, c).verdict, Verdict::contradicted);
  c.quantity = "figure:verified_context";
  c.unit = "tokens";
  c.published = 8192;
  EXPECT_EQ(evaluate_one(run, c).verdict, Verdict::reproduced);
  c.quantity = "figure:absent";
  const ClaimResult absent = evaluate_one(run, c);
  EXPECT_EQ(absent.verdict, Verdict::not_measured);
  EXPECT_NE(absent.reason.find("has no figure:absent"), std::string::npos) << absent.reason;
  c.quantity = "figure:verified_context";
  for (auto& point : run.points) point.status = "gate_failed";
  EXPECT_EQ(evaluate_one(run, c).verdict, Verdict::not_measured) << "what failed its gate is no figure";
}

TEST(Claims, NoMatchingPointIsNotMeasured) {
  ClaimSpec c = claim();
  c.of.axes["M"] = 77;
  const ClaimResult r = evaluate_one(record(), c);
  EXPECT_EQ(r.verdict, Verdict::not_measured);
  EXPECT_EQ(r.reason, "no recorded point matches");
  EXPECT_EQ(r.evidence, "CITED");
  EXPECT_FALSE(r.measured);
}

TEST(Claims, AFailedPointIsNotMeasuredForTimeButItsErrorIs) {
  RunRecord run = record();
  run.points[0].status = "gate_failed";
  run.points[0].message = "17 elements outside";
  const ClaimResult time = evaluate_one(run, claim());
  EXPECT_EQ(time.verdict, Verdict::not_measured);
  EXPECT_NE(time.reason.find("17 elements outside"), std::string::npos) << time.reason;
  ClaimSpec c = claim();
  c.quantity = "gate_failed";
  c.unit = "";
  c.published = 1;
  EXPECT_EQ(evaluate_one(run, c).verdict, Verdict::reproduced) << "a published failure that fails again";
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::contradicted) << "it stopped failing: that is news";
}

TEST(Claims, OneUnusablePointAmongSeveralLeavesTheClaimNotMeasured) {
  ClaimSpec c = claim();
  c.of.axes.clear();  // M = 1 and M = 4: 100 and 150 us
  c.published = 125;
  ASSERT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
  for (const char* status : {"gate_failed", "launch_failed", "out_of_memory", "skipped"}) {
    RunRecord run = record();
    run.points[2].status = status;
    c.published = 100;  // what the surviving point alone would reproduce
    const ClaimResult r = evaluate_one(run, c);
    EXPECT_EQ(r.verdict, Verdict::not_measured) << status;
    EXPECT_EQ(r.reason.find("1 of 2 points unusable: point 000002 is"), 0u) << r.reason;
    EXPECT_FALSE(r.measured);
    EXPECT_TRUE(r.points.empty());
  }
}

TEST(Claims, OneUnusablePairAmongSeveralLeavesARatioNotMeasured) {
  RunRecord run = record();
  run.points[3].status = "gate_failed";
  ClaimSpec c = gain();
  c.of.axes.clear();
  c.over->axes.clear();
  const ClaimResult r = evaluate_one(run, c);
  EXPECT_EQ(r.verdict, Verdict::not_measured);
  EXPECT_EQ(r.reason.find("1 of 2 pairs unusable: point 000003 is gate_failed"), 0u) << r.reason;
}

TEST(Claims, ADeviceEntryMayBeAGlobOfTheProduct) {
  ClaimSpec c = claim();
  c.devices = {"gfx1100", "example gpu*"};
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced) << "letter case aside";
  c.devices = {"Example GPU"};
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::not_testable_here) << "a glob matches the whole name";
  c.devices = {"GFX908"};
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::not_testable_here) << "an arch is written as it is";
}

TEST(Claims, TheSameFileGivenTwiceIsRefused) {
  EXPECT_THROW(evaluate({record(), record()}, claim()), UserError);
}

TEST(Claims, ATimeUnderThePhysicalFloorDecidesNothing) {
  RunRecord run = record();
  run.points[0].bytes_read = 500e6;  // 100 us would be five times the peak bandwidth
  const ClaimResult r = evaluate_one(run, claim());
  EXPECT_EQ(r.verdict, Verdict::not_measured);
  EXPECT_NE(r.reason.find("INVALID"), std::string::npos) << r.reason;
}

TEST(Claims, ATimeThatWasPromisedColdAndIsNotDecidesNothing) {
  RunRecord run = record();
  run.points[0].rotation_bytes = 1e6;
  const ClaimResult r = evaluate_one(run, claim());
  EXPECT_EQ(r.verdict, Verdict::not_measured);
  EXPECT_NE(r.reason.find("labelled warm"), std::string::npos) << r.reason;
}

TEST(Claims, UnsettledWarmUpTwoModesAndFewBlocksAreAtBestInconclusive) {
  RunRecord unsettled = record();
  unsettled.points[0].warmup = "unsettled";
  RunRecord modes = record();
  for (std::size_t i = 0; i < modes.points[0].samples.size(); i += 3) modes.points[0].samples[i].us *= 1.5;
  RunRecord few = record();
  std::erase_if(few.points[0].samples, [](const Sample& s) { return s.process > 0 || s.block > 3; });
  for (const auto& [run, word] :
       {std::pair(unsettled, "settle"), std::pair(modes, "two modes"), std::pair(few, "too few")}) {
    const ClaimResult r = evaluate_one(run, claim());
    EXPECT_EQ(r.verdict, Verdict::not_measured);
    EXPECT_NE(r.reason.find("inconclusive"), std::string::npos) << r.reason;
    EXPECT_NE(r.reason.find(word), std::string::npos) << r.reason;
    EXPECT_TRUE(r.measured);
  }
}

TEST(Claims, AChangeInPercentComesFromPairs) {
  const ClaimResult r = evaluate_one(record(), gain());
  EXPECT_EQ(r.verdict, Verdict::reproduced) << r.reason;
  EXPECT_NEAR(*r.measured, -20, 0.5);
  EXPECT_EQ(r.points, (std::vector<std::string>{"000001", "000000"}));
}

TEST(Claims, ARateRatioIsTheInverseOfTheTimes) {
  ClaimSpec c = gain();
  c.quantity = "rate";
  c.published = 25;  // 1 / 0.8
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
  c.rule = "ratio";
  c.unit = "";
  c.published = 1.25;
  c.tolerance = 0.02;
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
}

TEST(Claims, ARatioOverSeveralPointsIsTheirGeometricMean) {
  ClaimSpec c = gain();
  c.rule = "ratio";
  c.unit = "";
  c.of.axes.clear();
  c.over->axes.clear();
  c.published = std::sqrt(0.8 * 160 / 150);
  c.tolerance = 0.02;
  const ClaimResult r = evaluate_one(record(), c);
  EXPECT_EQ(r.verdict, Verdict::reproduced) << r.reason;
  EXPECT_EQ(r.points.size(), 4u);
}

TEST(Claims, AnAxisThatBothQueriesFixIsComparedAlong) {
  ClaimSpec c = gain();
  c.rule = "ratio";
  c.unit = "";
  c.of = {"baseline", "s", {{"M", 4}}};
  c.over = PointQuery{"baseline", "s", {{"M", 1}}};
  c.published = 1.5;
  c.tolerance = 0.02;
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
}

TEST(Claims, AZeroPublishedTakesTheToleranceAsAbsolute) {
  ClaimSpec c = gain();
  c.published = 0;
  c.tolerance = 25;
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
  c.tolerance = 10;
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::contradicted);
}

TEST(Claims, SharesAndTimesFollowTheUnitOfTheClaim) {
  ClaimSpec c = claim();
  c.published = 0.1;
  c.unit = "ms";
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
  c.quantity = "share_of_datasheet";
  c.published = 50;  // 500 of 1000 GB/s
  c.unit = "%";
  EXPECT_EQ(evaluate_one(record(), c).verdict, Verdict::reproduced);
}

TEST(Claims, AShareOfACeilingNeedsACeiling) {
  ClaimSpec c = claim();
  c.quantity = "share_of_ceiling";
  const ClaimResult r = evaluate_one(record(), c);
  EXPECT_EQ(r.verdict, Verdict::not_measured);
  EXPECT_NE(r.reason.find("ceiling"), std::string::npos) << r.reason;
}

TEST(Claims, AStatementKeepsItsFixedVerdictAndIsDerivedOrCited) {
  ClaimSpec c = claim();
  c.rule = "statement";
  c.quantity = "";
  c.fixed_verdict = "contradicted";
  c.reason = "address arithmetic";
  ClaimResult r = evaluate_one(record(synthetic::cpu_run()), c);
  EXPECT_EQ(r.verdict, Verdict::contradicted);
  EXPECT_EQ(r.reason, "address arithmetic");
  EXPECT_EQ(r.evidence, "DERIVED");
  c.fixed_verdict = "not testable here";
  EXPECT_EQ(evaluate_one(record(), c).evidence, "CITED");
}

TEST(Claims, DevicesAreNeverMixed) {
  RunRecord other = record();
  other.digest = "fedcba9876543210";
  other.environment["device_name"] = "Another GPU";
  other.environment["l2_bytes"] = "1000000";
  for (PointRecord& p : other.points)
    for (Sample& s : p.samples) s.us *= 2;
  const auto results = evaluate({record(), other}, claim());
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[0].verdict, Verdict::reproduced);
  EXPECT_EQ(results[0].points, std::vector<std::string>{"1:000000"});
  EXPECT_EQ(results[1].verdict, Verdict::contradicted);
  EXPECT_EQ(results[1].device, "Another GPU");
}

TEST(Claims, WarmRecordsOfTheSamePointAreNotTakenForColdOnes) {
  RunRecord run = record();
  PointRecord warm = run.points[0];
  warm.id = "000009";
  warm.metric = "warm";
  for (Sample& s : warm.samples) s.us /= 2;
  run.points.push_back(warm);
  EXPECT_EQ(evaluate_one(run, claim()).points, std::vector<std::string>{"000000"});
}

TEST(Claims, UnknownRulesQuantitiesDirectionsAndVerdictsAreTheUsersToMend) {
  for (auto spoil : {+[](ClaimSpec& c) { c.rule = "guess"; }, +[](ClaimSpec& c) { c.quantity = "beauty"; },
                     +[](ClaimSpec& c) { c.direction = "near"; }, +[](ClaimSpec& c) { c.rule = "ratio"; },
                     +[](ClaimSpec& c) {
                       c.rule = "statement";
                       c.fixed_verdict = "perhaps";
                     }}) {
    ClaimSpec c = claim();
    spoil(c);
    EXPECT_THROW(evaluate({record()}, c), UserError);
  }
}

TEST(Claims, OfExperimentsWithoutPointsAreLeftOut) {
  ExperimentSpec spec = synthetic::demo_spec();
  spec.name = "absent";
  spec.claims = {claim()};
  const RunRecord run = record();
  EXPECT_TRUE(evaluate_claims(analyze_runs({run}, {spec}, {}), {spec}).empty());
}

TEST(Claims, AStatementsEvidenceIsWhatItsReasonNames) {
  ClaimSpec c = claim();
  c.rule = "statement";
  c.fixed_verdict = "contradicted";
  for (const auto& [reason, evidence] :
       {std::pair("COMPILED: equal digests", "COMPILED"),
        std::pair("DERIVED and EMULATED: 4 t is 508", "DERIVED and EMULATED"),
        std::pair("EMULATED, of our own loads: equal bits", "EMULATED"), std::pair("it follows", "DERIVED")}) {
    c.reason = reason;
    EXPECT_EQ(evaluate_one(record(), c).evidence, evidence) << reason;
  }
  c.fixed_verdict = "not testable here";
  EXPECT_EQ(evaluate_one(record(), c).evidence, "CITED") << "nothing was decided";
}

}  // namespace
}  // namespace hiplab
