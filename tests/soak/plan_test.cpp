// SPDX-License-Identifier: MIT
#include "soak/plan.hpp"

#include <gtest/gtest.h>

#include "runner/user_error.hpp"
#include "tests/runner/program.hpp"
#include "tests/soak/small_plan.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::soak {
namespace {

class PlanFile : public testing::Test {
protected:
  Plan read(const std::string& text) {
    write_whole_file(folder_ / "plan.toml", text);
    return read_plan(folder_ / "plan.toml", HIPLAB_SOURCE_DIR);
  }
  std::string error_of(const std::string& text) {
    return test::user_error_of([&] { read(text); });
  }
  std::string error_with(const std::string& from, const std::string& to) {
    std::string text = test::small_plan();
    return error_of(text.replace(text.find(from), from.size(), to));
  }
  test::TemporaryFolder folder_;
};

TEST_F(PlanFile, IsReadWhole) {
  const Plan plan = read("experiment = \"wo_split\"\n" + test::small_plan());
  EXPECT_EQ(plan.title, "A small soak");
  EXPECT_EQ(plan.replays, 3);
  ASSERT_EQ(plan.arms.size(), 2u);
  EXPECT_EQ(plan.arms[1].set.at("wall"), "90");
  EXPECT_FALSE(plan.built_in());
  EXPECT_TRUE(plan.quality);
  EXPECT_FALSE(plan.concurrent);
  EXPECT_EQ(plan.limit_s, 20);
  EXPECT_EQ(plan.supplementary_limit_s, 20);
  EXPECT_EQ(plan.rules.quality_least, 30);
}

TEST_F(PlanFile, WhatIsWrongIsToldWithFileAndLine) {
  EXPECT_NE(error_with("replays = 3", "replays = 0").find("plan.toml:4: 'replays' must be from 1 to 99"),
            std::string::npos);
  EXPECT_NE(error_with("baseline = \"old\"", "baseline = \"none\"").find("no [[arm]] is called 'none'"),
            std::string::npos);
  EXPECT_NE(error_with("name = \"new\"", "name = \"old\"").find("two arms are called 'old'"), std::string::npos);
  EXPECT_NE(error_with("name = \"new\"", "name = \"../new\"").find("no name for a folder"), std::string::npos);
  EXPECT_NE(error_with("wall = \"90\"", "out = \"90\"").find("given by hiplab itself"), std::string::npos);
  EXPECT_NE(error_with("limit_s = 20", "limit = 20").find("primary: unknown key 'limit'"), std::string::npos);
  EXPECT_NE(error_with("limit_s = 20", "limit_s = -1").find("above 0"), std::string::npos);
  EXPECT_NE(error_with("limit_s = 20", "limit_s = nan").find("above 0"), std::string::npos);
  EXPECT_NE(error_with("limit_s = 20", "run = [\"x\"]").find("'run' and 'replay' exclude each other"),
            std::string::npos);
  EXPECT_NE(error_with("[supplementary]", "[supplement]").find("unknown key 'supplement'"), std::string::npos);
  EXPECT_NE(
      error_of("experiment = \"door\"\n" + test::small_plan()).find("no experiment 'door' with a [verdict] table"),
      std::string::npos);
  EXPECT_NE(error_of(test::small_plan("", "[verdict]\nfaster = 3\n")).find("unknown key 'faster'"), std::string::npos);
}

TEST_F(PlanFile, ASupplementaryPhaseWithoutABoundIsRefused) {
  std::string text = test::small_plan();
  text.erase(text.rfind("limit_s = 20"));
  EXPECT_NE(error_of(text).find("'limit_s' is missing: a supplementary phase is bounded"), std::string::npos);
}

TEST_F(PlanFile, APlaceholderWithoutAValueIsRefusedBeforeAnythingRuns) {
  EXPECT_NE(error_with("set = {wall = \"90\"}", "").find("arm new: nothing gives '{wall}' a value"), std::string::npos);
}

TEST(Expand, ReplacesNamesAndLeavesTheShellsBraces) {
  EXPECT_EQ(expand({"a{x}b", "${x}", "{ print $1 }", "{}", "{\"k\": 1}", "{x}{x}"}, {{"x", "1"}}),
            (Template{"a1b", "${x}", "{ print $1 }", "{}", "{\"k\": 1}", "11"}));
  EXPECT_EQ(expand({"{x}"}, {{"x", "{y}"}}), Template{"{y}"}) << "values are not expanded again";
  EXPECT_THROW(expand({"{y}"}, {{"x", "1"}}), UserError);
}

}  // namespace
}  // namespace hiplab::soak
