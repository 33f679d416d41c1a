// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "reports/plots.hpp"

namespace hiplab {
namespace {

ClaimResult claim(const std::string& id, double published, std::optional<double> measured, const std::string& unit) {
  ClaimResult result;
  result.experiment = "demo";
  result.id = "demo." + id;
  result.verdict = Verdict::contradicted;
  result.published = published;
  result.measured = measured;
  result.unit = unit;
  result.direction = "equal";
  result.device = "Card";
  result.points = {"000007"};
  return result;
}

ExperimentSpec demo() {
  ExperimentSpec spec;
  spec.name = "demo";
  return spec;
}

TEST(ClaimPlot, HasARowForEachMeasuredClaimAndAPlotForEachUnit) {
  auto bound = claim("share", 2.8, 31.5, "%");
  bound.interval = Interval{30, 33};
  bound.direction = "at_least";
  const auto plots = claim_plots({bound, claim("gain", 6.3, -1, "%"), claim("time", 30, 20, "us")}, demo());
  ASSERT_EQ(plots.size(), 2u);
  EXPECT_NE(plots[0].script.find("$published << EOD\n2.8 0 \">=\"\n6.3 1 \"\"\nEOD\n"), std::string::npos)
      << plots[0].script;
  EXPECT_NE(plots[0].script.find("$measured << EOD\n31.5 0 30 33\n-1 1 -1 -1\nEOD\n"), std::string::npos)
      << plots[0].script;
  EXPECT_NE(plots[0].script.find("share: contradicted"), std::string::npos);
  EXPECT_NE(plots[0].caption.find("000007"), std::string::npos);
  EXPECT_NE(plots[0].name, plots[1].name);
  EXPECT_EQ(plots[1].shape, kClaimsPlace);
}

TEST(ClaimPlot, HasARangeWhereWhatWasMeasuredIsWhatWasPublished) {
  const auto plots = claim_plots({claim("threshold", 32, 32, "rows")}, demo());
  ASSERT_EQ(plots.size(), 1u);
  EXPECT_NE(plots[0].script.find("set xrange [31.968:32.032]"), std::string::npos) << plots[0].script;
}

TEST(ClaimPlot, LeavesOutWhatHasNothingToCompare) {
  auto words = claim("words", 0, 5, "");
  words.has_number = false;
  auto other = claim("other", 1, 2, "");
  other.experiment = "another";
  EXPECT_TRUE(claim_plots({words, other, claim("unmeasured", 1, {}, ""), claim("zeros", 0, 0, "")}, demo()).empty());
}

}  // namespace
}  // namespace hiplab
