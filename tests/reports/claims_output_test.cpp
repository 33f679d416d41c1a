// SPDX-License-Identifier: MIT
#include "reports/claims_output.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hiplab {
namespace {

ClaimResult measured() {
  ClaimResult c;
  c.experiment = "demo";
  c.id = "demo.gain";
  c.statement = "A gain.";
  c.source = "a log";
  c.verdict = Verdict::reproduced;
  c.reason = "inside";
  c.published = 6.3;
  c.unit = "%";
  c.direction = "at_least";
  c.measured = 7;
  c.interval = Interval{6.5, 7.5};
  c.evidence = "MEASURED on Example GPU 1 (gfx908)";
  c.device = "Example GPU 1";
  c.points = {"000001", "000000"};
  return c;
}

ClaimResult statement() {
  ClaimResult c;
  c.id = "demo.words";
  c.verdict = Verdict::not_testable_here;
  c.reason = "words only";
  c.has_number = false;
  c.evidence = "CITED";
  return c;
}

TEST(ClaimsJson, HasTheFieldsThatOtherToolsRelyOn) {
  const auto array = nlohmann::json::parse(claims_json(std::vector<ClaimResult>{measured(), statement()}));
  ASSERT_EQ(array.size(), 2u);
  for (const auto& row : array)
    for (const char* field : {"id", "verdict", "reason", "published", "measured", "interval", "evidence", "points"})
      EXPECT_TRUE(row.contains(field)) << field;
  EXPECT_EQ(array[0]["verdict"], "reproduced");
  EXPECT_EQ(array[0]["published"], 6.3);
  EXPECT_EQ(array[0]["interval"], nlohmann::json::array({6.5, 7.5}));
  EXPECT_EQ(array[0]["points"], nlohmann::json::array({"000001", "000000"}));
  EXPECT_EQ(array[1]["verdict"], "not testable here");
  EXPECT_TRUE(array[1]["published"].is_null());
  EXPECT_TRUE(array[1]["measured"].is_null());
  EXPECT_TRUE(array[1]["interval"].is_null());
}

TEST(ClaimsJson, OfNoClaimsIsAnEmptyArray) {
  EXPECT_EQ(claims_json(std::vector<ClaimResult>{}), "[]\n");
}

TEST(ClaimsText, GivesVerdictPublishedMeasuredAndReason) {
  const std::string text = claims_text(std::vector<ClaimResult>{measured(), statement()});
  EXPECT_EQ(text.find("1 reproduced, 0 contradicted, 1 not testable here, 0 not measured\n"), 0u);
  for (const char* part : {"reproduced", "demo/demo.gain", "at least 6.3 % (a log)", "7.000 [6.500, 7.500] %",
                           "MEASURED on Example GPU 1 (gfx908), points 000001 000000", "words only"})
    EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
}

TEST(ClaimsText, SaysWhenThereAreNone) {
  EXPECT_EQ(claims_text(std::vector<ClaimResult>{}), "No claim belongs to the experiments of this file.\n");
}

}  // namespace
}  // namespace hiplab
