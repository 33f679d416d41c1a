// SPDX-License-Identifier: MIT
#include "selftest/summary.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hiplab::selftest {
namespace {

Result of(Outcome outcome) {
  Result result;
  result.device = "Fake GPU";
  result.cpu = false;
  result.findings = {{"sound", "the control", Outcome::in_order, "passes"}, {"nan", "a NaN", outcome, "said | that"}};
  return result;
}

TEST(Summary, OneMissedFaultOrOneAccusedControlIsExitCodeOne) {
  EXPECT_EQ(of(Outcome::caught).exit_code(), 0);
  EXPECT_EQ(of(Outcome::not_here).exit_code(), 0);
  EXPECT_EQ(of(Outcome::missed).exit_code(), 1);
  EXPECT_EQ(of(Outcome::accused).exit_code(), 1);
  EXPECT_EQ(Result{}.exit_code(), 1) << "a self test of nothing";
}

TEST(Summary, FalseAlarmsOverFivePercentAreExitCodeOneAndAreSaid) {
  Result result = of(Outcome::caught);
  result.detection.emplace();
  result.detection->equal.of = result.detection->longer.of = 200;
  EXPECT_EQ(result.exit_code(), 0);
  EXPECT_NE(summary_markdown(result).find("not surely over 5 %"), std::string::npos);
  result.detection->equal.beyond = 17;
  EXPECT_EQ(result.exit_code(), 1);
  EXPECT_NE(summary_markdown(result).find("FALSE ALARMS ARE OVER 5 %"), std::string::npos);
}

TEST(Summary, JsonSaysTheSameAsTheTable) {
  Result result = of(Outcome::missed);
  result.detection.emplace();
  result.detection->longer.of = 200;
  result.detection->longer.regressed = 190;
  const auto json = nlohmann::json::parse(summary_json(result));
  EXPECT_EQ(json["exit_code"], 1);
  EXPECT_EQ(json["findings"][1]["outcome"], "MISSED");
  EXPECT_EQ(json["detected_2_percent"]["hits"], 190);
  const std::string text = summary_markdown(result);
  EXPECT_NE(text.find("| nan | a NaN | MISSED | said / that |"), std::string::npos) << text;
  EXPECT_NE(text.find("190 of 200"), std::string::npos);
}

}  // namespace
}  // namespace hiplab::selftest
