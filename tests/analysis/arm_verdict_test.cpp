// SPDX-License-Identifier: MIT
// Every rule where it decides and where it must not, at its boundaries. The published table is judged in
// tests/reports/arms_csv_test.cpp.
#include "analysis/arm_verdict.hpp"

#include <gtest/gtest.h>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

ArmResult arm(const std::string& name, double wall_s = 1000, double p95_ms = 100, double quality = 48) {
  ArmResult a;
  a.name = name;
  a.quality = quality;
  a.wall_mean_s = wall_s;
  a.wall_sd_s = 1;
  a.tpot_p95_ms = p95_ms;
  a.tpot_noise_ms = 1;
  a.replays_seen = a.replays_expected = 5;
  return a;
}

ArmsVerdict judge(const ArmResult& base, const ArmResult& other, const VerdictRules& rules = {}) {
  return judge_arms({base, other}, base.name, rules);
}

const JudgedArm& other_of(const ArmsVerdict& result) {
  return result.arms[1];
}

void expect(const ArmsVerdict& result, ArmVerdict verdict, int rule) {
  EXPECT_STREQ(arm_verdict_name(other_of(result).verdict), arm_verdict_name(verdict)) << other_of(result).reason;
  EXPECT_EQ(other_of(result).rule, rule) << other_of(result).reason;
}

TEST(ArmVerdict, Rule1_WithoutAScoreThereIsNoVerdictWhateverElse) {
  ArmResult a = arm("a", 500);
  a.quality.reset();
  a.degenerate_replies = 3;
  expect(judge(arm("base"), a), ArmVerdict::no_verdict, 1);
  EXPECT_EQ(judge(arm("base"), a).exit_code(), 3);
  ArmResult base = arm("base");
  base.quality.reset();
  expect(judge(base, arm("a", 500)), ArmVerdict::no_verdict, 1);
  EXPECT_NE(judge(base, arm("a")).arms[0].verdict, ArmVerdict::baseline);
}

TEST(ArmVerdict, Rule2_ThirtyOfFiftyIsEnoughAndTwentyNineIsNot) {
  expect(judge(arm("base", 1000, 100, 31), arm("a", 1000, 100, 30)), ArmVerdict::keep_opt_in, 5);
  expect(judge(arm("base", 1000, 100, 31), arm("a", 1000, 100, 29)), ArmVerdict::investigate, 2);
  EXPECT_EQ(judge(arm("base", 1000, 100, 29), arm("a", 1000, 100, 31)).arms[0].verdict, ArmVerdict::investigate)
      << "the baseline's own score counts too";
}

TEST(ArmVerdict, Rule2_TwoBelowTheBaselineIsAllowedAndThreeIsNot) {
  expect(judge(arm("base"), arm("a", 1000, 100, 46)), ArmVerdict::keep_opt_in, 5);
  expect(judge(arm("base"), arm("a", 1000, 100, 45)), ArmVerdict::investigate, 2);
  expect(judge(arm("base"), arm("a", 1000, 100, 50)), ArmVerdict::keep_opt_in, 5);
  expect(judge(arm("base"), arm("a", 500, 50, 45)), ArmVerdict::investigate, 2);
}

TEST(ArmVerdict, Rule8_OneDegenerateReplyIsInvestigatedWhateverTheTiming) {
  for (double wall_s : {500.0, 1000.0, 2000.0}) {
    ArmResult a = arm("a", wall_s);
    a.degenerate_replies = 1;
    a.degenerate_example = "replay 2, reply 1: \"!\" fills 100 % of 134 characters";
    const ArmsVerdict result = judge(arm("base"), a);
    expect(result, ArmVerdict::investigate, 8);
    EXPECT_EQ(other_of(result).reason, "1 degenerate reply, replay 2, reply 1: \"!\" fills 100 % of 134 characters");
    EXPECT_EQ(result.exit_code(), 1);
  }
  ArmResult base = arm("base");
  base.degenerate_replies = 2;
  EXPECT_EQ(judge(base, arm("a")).arms[0].verdict, ArmVerdict::investigate) << "the baseline is no exception";
  expect(judge(base, arm("a")), ArmVerdict::keep_opt_in, 5);
}

TEST(ArmVerdict, Rule3_TwoPercentSlowerIsAllowedAndMoreIsNot) {
  expect(judge(arm("base"), arm("a", 1020)), ArmVerdict::keep_opt_in, 5);
  expect(judge(arm("base"), arm("a", 1020.1)), ArmVerdict::investigate, 3);
}

TEST(ArmVerdict, Rule3_ANoisyBaselineWidensIt) {
  ArmResult base = arm("base");
  base.wall_sd_s = 40;  // 4 %
  expect(judge(base, arm("a", 1040)), ArmVerdict::keep_opt_in, 5);
  expect(judge(base, arm("a", 1041)), ArmVerdict::investigate, 3);
}

TEST(ArmVerdict, Rule4_FivePercentIsEnoughAndLessIsNot) {
  expect(judge(arm("base"), arm("a", 950)), ArmVerdict::default_candidate, 4);
  expect(judge(arm("base", 8000.3), arm("a", 8000.3 * 0.95)), ArmVerdict::default_candidate, 4);
  expect(judge(arm("base"), arm("a", 950.1)), ArmVerdict::keep_opt_in, 5);
}

TEST(ArmVerdict, Rule4_TheP95MayBeWorseByItsNoiseAndNoMore) {
  expect(judge(arm("base"), arm("a", 900, 101)), ArmVerdict::default_candidate, 4);
  expect(judge(arm("base"), arm("a", 900, 101.1)), ArmVerdict::keep_opt_in, 5);
}

TEST(ArmVerdict, Rule5_PrintsBothDeltasAndTheNoise) {
  const ArmsVerdict result = judge(arm("base"), arm("a", 980, 95));
  expect(result, ArmVerdict::keep_opt_in, 5);
  EXPECT_EQ(other_of(result).reason, "wall 2.000 % faster, p95 -5 ms (noise 1.000 ms)");
  EXPECT_EQ(result.exit_code(), 0);
}

TEST(ArmVerdict, Rule6_OfSeveralCandidatesTheLowerP95Wins) {
  const ArmsVerdict result =
      judge_arms({arm("base"), arm("a", 900, 90), arm("b", 940, 80), arm("c", 990, 70)}, "base", {});
  EXPECT_FALSE(result.arms[1].preferred);
  EXPECT_TRUE(result.arms[2].preferred);
  EXPECT_FALSE(result.arms[3].preferred) << "the lowest p95 of all is no candidate";
}

TEST(ArmVerdict, Rule6_AboveFivePercentOfNoiseTheBarIsTwiceTheNoise) {
  ArmResult base = arm("base");
  base.wall_sd_s = 50;  // exactly 5 %: the bar stays
  EXPECT_DOUBLE_EQ(judge(base, arm("a", 940)).bar_percent, 5);
  expect(judge(base, arm("a", 940)), ArmVerdict::default_candidate, 4);
  base.wall_sd_s = 60;
  EXPECT_DOUBLE_EQ(judge(base, arm("a", 940)).bar_percent, 12);
  expect(judge(base, arm("a", 890)), ArmVerdict::keep_opt_in, 5);
  expect(judge(base, arm("a", 880)), ArmVerdict::default_candidate, 4);
}

TEST(ArmVerdict, Rule7_MissingReplaysAreWarnedOfAndDoNotDecide) {
  ArmResult a = arm("a", 900);
  a.replays_seen = 3;
  const ArmsVerdict result = judge(arm("base"), a);
  ASSERT_EQ(result.warnings.size(), 1u);
  EXPECT_EQ(result.warnings[0], "a: 3 of 5 replays are there");
  expect(result, ArmVerdict::default_candidate, 4);
  EXPECT_TRUE(judge(arm("base"), arm("a")).warnings.empty());
}

TEST(ArmVerdict, WithoutATimedReplayThereIsNoVerdict) {
  ArmResult a = arm("a");
  a.wall_mean_s.reset();
  a.replays_seen = 0;
  expect(judge(arm("base"), a), ArmVerdict::no_verdict, 0);
  ArmResult base = arm("base");
  base.tpot_p95_ms.reset();
  expect(judge(base, arm("a", 900)), ArmVerdict::no_verdict, 0);
}

TEST(ArmVerdict, UnknownNoiseIsSaidAndHelpsNoArm) {
  ArmResult base = arm("base");
  base.wall_sd_s.reset();
  base.tpot_noise_ms.reset();
  const ArmsVerdict result = judge(base, arm("a", 900, 100.5));
  expect(result, ArmVerdict::keep_opt_in, 5);
  ASSERT_EQ(result.warnings.size(), 1u);
  EXPECT_NE(result.warnings[0].find("noise is not known"), std::string::npos);
}

TEST(ArmVerdict, TheThresholdsAreThoseGiven) {
  VerdictRules rules;
  rules.faster_percent = 1;
  expect(judge(arm("base"), arm("a", 985), rules), ArmVerdict::default_candidate, 4);
  rules.quality_most_below = 0;
  expect(judge(arm("base"), arm("a", 985, 100, 47), rules), ArmVerdict::investigate, 2);
}

TEST(ArmVerdict, ArmsWithoutTheBaselineOrWithEqualNamesAreRefused) {
  EXPECT_THROW(judge_arms({arm("a")}, "base", {}), UserError);
  EXPECT_THROW(judge_arms({arm("base"), arm("a"), arm("a")}, "base", {}), UserError);
  EXPECT_THROW(judge_arms({}, "base", {}), UserError);
}

}  // namespace
}  // namespace hiplab
