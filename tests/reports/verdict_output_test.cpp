// SPDX-License-Identifier: MIT
#include "reports/verdict_output.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hiplab {
namespace {

ArmsVerdict result() {
  ArmResult base;
  base.name = "old";
  base.quality = 48;
  base.wall_mean_s = 1000;
  base.wall_sd_s = 1;
  base.tpot_p95_ms = 100;
  base.tpot_noise_ms = 0.5;
  base.replays_seen = base.replays_expected = 5;
  ArmResult fast = base;
  fast.name = "new";
  fast.wall_mean_s = 900;
  fast.tpot_p95_ms = 95;
  fast.replays_seen = 4;
  return judge_arms({base, fast}, "old", {});
}

TEST(VerdictOutput, MissingReplaysStandBeforeTheTables) {
  const std::string text = verdict_markdown(result(), "A soak", "CITED from a table");
  EXPECT_NE(text.find("# A soak\n\n*Evidence: CITED from a table.*\n\n## Warning\n\n- new: 4 of 5 replays are there."),
            std::string::npos)
      << text;
  EXPECT_LT(text.find("## Warning"), text.find("## Arms"));
}

TEST(VerdictOutput, PrintsVerdictsWithRulesAndThresholds) {
  const std::string text = verdict_markdown(result(), "A soak", "CITED");
  EXPECT_NE(text.find("| new | +10.00 | -5.000 | +0 |"), std::string::npos) << text;
  EXPECT_NE(text.find("- **new**: default candidate, preferred (lowest p95 of the candidates) (rule 4): wall 10.00 % "
                      "faster, p95 -5 ms (noise 0.5000 ms)."),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("score at least 30 of 50 and at most 2 below"), std::string::npos) << text;
  EXPECT_NE(text.find("Baseline noise: wall 0.1000 %, p95 0.5000 ms."), std::string::npos) << text;
}

TEST(VerdictOutput, JsonHoldsTheSameForPrograms) {
  const auto json = nlohmann::json::parse(verdict_json(result(), "A soak", "CITED"));
  EXPECT_EQ(json["arms"][1]["verdict"], "default candidate");
  EXPECT_EQ(json["arms"][1]["rule"], 4);
  EXPECT_TRUE(json["arms"][0]["rule"].is_null());
  EXPECT_EQ(json["thresholds"]["quality_least"], 30);
  EXPECT_EQ(json["warnings"].size(), 1u);
  EXPECT_EQ(json["exit_code"], 0);
}

}  // namespace
}  // namespace hiplab
