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

}  // namespace
}  // namespace hiplab
