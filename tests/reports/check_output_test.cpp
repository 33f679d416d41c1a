// SPDX-License-Identifier: MIT
#include "reports/check_output.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hiplab {
namespace {

CheckRow row(const char* variant, CheckVerdict verdict) {
  CheckRow r;
  r.experiment = "demo";
  r.variant = variant;
  r.shape = "small";
  r.axes = {{"M", 1}};
  r.metric = "cold";
  r.verdict = verdict;
  r.reason = "1 < 2 & \"so\"";
  Ratio ratio;
  ratio.ratio = {1.03, Interval{1.02, 1.04}};
  r.ratio = ratio;
  r.base_us = 10;
  r.new_us = 10.3;
  return r;
}

CheckResult result() {
  CheckResult r;
  r.device = "Example GPU 1";
  r.rows = {row("holds", CheckVerdict::equivalent), row("slow", CheckVerdict::regressed),
            row("noisy", CheckVerdict::inconclusive)};
  r.rows[2].blocks = 60;
  r.rows[2].blocks_needed = 240;
  r.rows[2].half_width = 0.02;
  r.rows[2].edge_distance = 0.01;
  return r;
}

TEST(CheckOutput, MarkdownListsWhatIsNotInOrderAndAllOnRequest) {
  const std::string text = check_markdown(result(), "new.h5", "base.h5", false);
  EXPECT_NE(text.find("3 rows: 1 REGRESSED, 1 INCONCLUSIVE, 1 EQUIVALENT."), std::string::npos) << text;
  EXPECT_NE(text.find("demo slow small (M=1)"), std::string::npos);
  EXPECT_NE(text.find("1.030 [1.020, 1.040]"), std::string::npos) << text;
  EXPECT_NE(text.find("with 60 blocks the ratio is known to +- 2.000 % and lies 1.000 % from the nearest edge: about "
                      "240 blocks would decide"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("demo holds"), std::string::npos);
  EXPECT_NE(check_markdown(result(), "new.h5", "base.h5", true).find("demo holds"), std::string::npos);
}

TEST(CheckOutput, TheCommitOfEachSidesKernelsIsShown) {
  CheckResult r = result();
  r.coverage = "points of both builds' experiment.toml";
  EXPECT_NE(check_markdown(r, "n", "b", false).find("Kernels of commit: NEW not recorded; BASE not recorded."),
            std::string::npos);
  EXPECT_TRUE(nlohmann::json::parse(check_json(r))["builds"]["base"].is_null());
  r.fresh_build = {"0a1b", true, false};
  r.base_build = {"2c3d", false, true};
  const std::string text = check_markdown(r, "n", "b", false);
  EXPECT_NE(
      text.find("Kernels of commit: NEW `0a1b` with uncommitted changes; BASE `2c3d` (the program's; the kernels' "
                "is not recorded).\n\nCompared are the points of both builds' experiment.toml.\n"),
      std::string::npos)
      << text;
  const auto json = nlohmann::json::parse(check_json(r));
  EXPECT_EQ(json["builds"]["new"]["commit"], "0a1b");
  EXPECT_EQ(json["builds"]["new"]["dirty"], true);
  EXPECT_EQ(json["coverage"], "points of both builds' experiment.toml");
}

TEST(CheckOutput, ARankTestThatDisagreesIsAWarningAndItsRowIsShown) {
  CheckResult r = result();
  r.floors.emplace_back();
  for (CheckRow& row : r.rows) row.second = SecondOpinion{"a rank test", 60, 3e-6, CheckVerdict::regressed};
  const std::string agreeing = check_markdown(r, "n", "b", true);
  EXPECT_NE(agreeing.find("; a rank test: p < 0.0001 of no change |"), std::string::npos) << agreeing;
  EXPECT_EQ(agreeing.find("Warning"), std::string::npos);
  r.rows[0].disagrees = true;
  const std::string text = check_markdown(r, "n", "b", false);
  EXPECT_NE(text.find("**Warning:** of 1 row the rank test says otherwise"), std::string::npos) << text;
  EXPECT_NE(text.find("demo holds"), std::string::npos) << "in order but for that";
  EXPECT_NE(text.find("and it disagrees: by it REGRESSED"), std::string::npos) << text;
  const auto json = nlohmann::json::parse(check_json(r))["rows"][0]["second_opinion"];
  EXPECT_EQ(json["verdict"], "REGRESSED");
  EXPECT_EQ(json["disagrees"], true);
}

TEST(CheckOutput, AnImprovementThatNothingExplainsIsMarked) {
  CheckResult r = result();
  r.rows[1].verdict = CheckVerdict::improved;
  EXPECT_EQ(check_markdown(r, "n", "b", false).find("UNEXPLAINED"), std::string::npos);
  r.rows[1].unexplained = true;
  const std::string text = check_markdown(r, "n", "b", false);
  EXPECT_NE(text.find("| IMPROVED, UNEXPLAINED | demo slow"), std::string::npos) << text;
  EXPECT_NE(text.find("the traffic model is the same, launch shapes are not recorded, and no code files were given"), std::string::npos) << text;
  EXPECT_EQ(nlohmann::json::parse(check_json(r))["rows"][1]["unexplained"], true);
}

TEST(CheckOutput, VariantsOfALargeClaimHaveTheLargerPolicyAndAreNamed) {
  CheckResult r = result();
  r.floors.emplace_back();
  r.floors[0].experiment = "demo";
  r.floors[0].metric = "cold";
  for (CheckRow& row : r.rows) row.delta = 0.005;
  r.rows[1].delta = 0.01;
  EXPECT_NE(
      check_markdown(r, "n", "b", false)
          .find("none measured; delta is the policy's alone, 0.5000 %; 1.000 % for slow, of which a change of 5 % "
                "or more was published"),
      std::string::npos)
      << check_markdown(r, "n", "b", false);
}

TEST(CheckOutput, ARunOfTwoBuildsShowsItsFloorItsDifferencesAndTheFirstStage) {
  CheckResult r = result();
  r.paired = true;
  r.differences = {"compiler of the kernels: clang 19, was clang 18"};
  r.floors.emplace_back();
  r.floors[0].experiment = "demo";
  r.floors[0].metric = "cold";
  r.floors[0].floor.floor = 0.004;
  r.floors[0].floor.comparisons = 21;
  r.floors[0].floor.is_maximum = false;
  r.floors[0].kept = 20;
  r.floors[0].unused = "the driver was 1, is 2";
  r.rows[1].screen = Ratio{};
  r.rows[1].screen->ratio = {1.04, Interval{1.01, 1.07}};
  r.rows[1].numerics.emplace();
  r.rows[1].numerics->first.ulp_to_base = 3;
  r.rows[2].detectable = 0.013;
  const std::string text = check_markdown(r, "new.h5", "", false);
  for (const char* words :
       {"# new.h5 against the other build, in one run, on Example GPU 1", "of pairs that stood next to one another",
        "- compiler of the kernels: clang 19, was clang 18",
        "- demo (cold): 0.4000 % (95th percentile of 21 comparisons), so delta is 0.8000 %; 20 kept from earlier runs; "
        "others are kept and do not count: the driver was 1, is 2",
        "60 blocks show a change of 1.300 % in four of five tries"})
    EXPECT_NE(text.find(words), std::string::npos) << words << " in " << text;
  const auto json = nlohmann::json::parse(check_json(r));
  EXPECT_EQ(json["paired"], true);
  EXPECT_EQ(json["differences"].size(), 1u);
  EXPECT_EQ(json["floors"][0]["delta"], 0.008);
  EXPECT_EQ(json["rows"][1]["first_stage"]["ratio"], 1.04);
  EXPECT_EQ(json["rows"][1]["numerics"]["ulp_apart"], 3);
  EXPECT_FALSE(json["rows"][0].contains("first_stage"));
}

TEST(CheckOutput, ARatioOnTheEdgeIsSaidToStayUndecided) {
  CheckResult r = result();
  r.rows[2].edge_distance = 0;
  r.rows[2].blocks_needed = kNoNumberOfBlocks;
  const std::string text = check_markdown(r, "new.h5", "base.h5", false);
  EXPECT_NE(text.find("lies 0 % from the nearest edge: on it, as far as any number of blocks can tell"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("would decide"), std::string::npos) << text;
  EXPECT_TRUE(nlohmann::json::parse(check_json(r))["rows"][2]["blocks_needed"].is_null());
  EXPECT_EQ(nlohmann::json::parse(check_json(result()))["rows"][2]["blocks_needed"], 240);
}

TEST(CheckOutput, JsonHoldsVerdictsAndTheExitCode) {
  const auto json = nlohmann::json::parse(check_json(result()));
  EXPECT_EQ(json["exit_code"], 1);
  EXPECT_EQ(json["counts"]["REGRESSED"], 1);
  EXPECT_EQ(json["rows"][1]["verdict"], "REGRESSED");
  EXPECT_EQ(json["rows"][1]["interval"][1], 1.04);
}

TEST(CheckOutput, JUnitCountsFailuresAndEscapes) {
  const std::string text = check_junit(result());
  EXPECT_NE(text.find("tests=\"3\" failures=\"1\" skipped=\"1\""), std::string::npos) << text;
  EXPECT_NE(text.find("<failure message=\"REGRESSED: 1 &lt; 2 &amp; &quot;so&quot;\"/>"), std::string::npos) << text;
}

/// `holds` kept its code and yet moved; `slow` has grown spills; `noisy` launches no kernel of the project.
CheckResult result_with_code() {
  CheckResult r = result();
  r.rows[0].verdict = CheckVerdict::same_code;
  r.rows[0].moved = true;
  r.rows[0].code = "same code (1 kernel)";
  isa::IsaChange same{isa::Change::same_code, "demo", "hiplab::demo::holds::kernel", "gfx908", {}, {}, {}};
  isa::IsaChange grown{
      isa::Change::changed, "demo", "hiplab::demo::slow::kernel", "gfx908", {"scratch 0 -> 16"}, {"scratch 0 -> 16"},
      {"scratch 0 -> 16"}};
  r.code = CodeEvidence{"gfx908", true, {{"demo", "holds", {same}}, {"demo", "slow", {grown}}, {"demo", "noisy", {}}}};
  return r;
}

TEST(CheckOutput, WithoutCodeFilesNothingIsSaidOfDeviceCode) {
  EXPECT_EQ(check_markdown(result(), "new.h5", "base.h5", true).find("device code"), std::string::npos);
  const auto json = nlohmann::json::parse(check_json(result()));
  EXPECT_FALSE(json.contains("code"));
  EXPECT_FALSE(json["rows"][0].contains("code"));
  EXPECT_EQ(check_junit(result()).find("system-out"), std::string::npos);
}

TEST(CheckOutput, MarkdownTellsGrownSpillsAndRowsThatMovedWithoutTheirKernels) {
  const std::string text = check_markdown(result_with_code(), "new.h5", "base.h5", false);
  EXPECT_NE(
      text.find("Device code (COMPILED for gfx908, which ran): variants with the same code: 1, with changed code: "
                "1, without a kernel of this project: 1."),
      std::string::npos)
      << text;
  EXPECT_NE(text.find("**More spills or scratch than before:**\n\n- demo slow, slow on gfx908: scratch 0 -> 16\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("| SAME CODE | demo holds"), std::string::npos) << text;
  CheckResult still = result_with_code();
  still.rows[0].moved = false;
  EXPECT_EQ(check_markdown(still, "new.h5", "base.h5", false).find("| SAME CODE | demo holds"), std::string::npos);
}

TEST(CheckOutput, CodeThatDidNotRunIsSaidToDecideNothing) {
  CheckResult r = result_with_code();
  r.code->ran = false;
  const std::string text = check_markdown(r, "new.h5", "base.h5", false);
  EXPECT_NE(text.find("(COMPILED for gfx908; other machine code ran, so it decides no verdict)"), std::string::npos)
      << text;
}

TEST(CheckOutput, JsonAndJUnitCarryTheCodeToo) {
  const auto json = nlohmann::json::parse(check_json(result_with_code()));
  EXPECT_EQ(json["code"]["arch"], "gfx908");
  EXPECT_EQ(json["code"]["variants"][0]["same_code"], true);
  EXPECT_EQ(json["code"]["variants"][1]["kernels"][0]["grown"][0], "scratch 0 -> 16");
  EXPECT_EQ(json["code"]["variants"][2]["same_code"], false);
  EXPECT_EQ(json["rows"][0]["moved"], true);
  EXPECT_NE(check_junit(result_with_code())
                .find("<system-out>more spills or scratch than before: demo slow, slow on gfx908: scratch 0 -&gt; "
                      "16</system-out>"),
            std::string::npos);
}

}  // namespace
}  // namespace hiplab
