// SPDX-License-Identifier: MIT
// The published soak through the rules, and tables that are refused.
#include "reports/arms_csv.hpp"

#include <gtest/gtest.h>

#include "runner/spec.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

using std::filesystem::path;

path published(const std::string& name) {
  return path(HIPLAB_SOURCE_DIR "/datasets/published") / ("wo_split_soak_" + name + ".csv");
}

VerdictRules published_rules() {
  return read_spec(HIPLAB_SOURCE_DIR "/experiments/wo_split/experiment.toml").verdict.value();
}

TEST(PublishedSoak, GivesThePublishedVerdicts) {
  const ArmsTable table = read_arms({published("arms"), published("pairwise")});
  ASSERT_EQ(table.arms.size(), 4u);
  EXPECT_EQ(table.baseline, "wo1");
  const ArmsVerdict result = judge_arms(table.arms, table.baseline, published_rules());
  EXPECT_EQ(result.arms[0].verdict, ArmVerdict::baseline);
  const struct { double gain, p95, quality; } expected[] = {{2.4, -17.66, -1}, {3.4, -24.07, 0}, {3.3, -25.52, -1}};
  for (std::size_t i = 0; i < 3; ++i) {
    const JudgedArm& arm = result.arms[i + 1];
    EXPECT_EQ(arm.verdict, ArmVerdict::keep_opt_in) << arm.arm.name << ": " << arm.reason;
    EXPECT_EQ(arm.rule, 5);
    EXPECT_NEAR(*arm.wall_gain_percent, expected[i].gain, 0.05);
    EXPECT_NEAR(*arm.p95_delta_ms, expected[i].p95, 0.005);
    EXPECT_EQ(*arm.quality_delta, expected[i].quality);
  }
  EXPECT_EQ(*result.p95_noise_ms, 0.95);
  EXPECT_NEAR(*result.baseline_noise_percent, 0.083, 0.001);
  EXPECT_TRUE(result.warnings.empty());
  EXPECT_EQ(result.exit_code(), 0);
}

TEST(PublishedSoak, ItsRepliesMakeEveryArmOneToInvestigate) {
  const ArmsTable table = read_arms({published("arms"), published("pairwise"), published("output_integrity")});
  const ArmsVerdict result = judge_arms(table.arms, table.baseline, published_rules());
  for (const JudgedArm& arm : result.arms) {
    EXPECT_EQ(arm.verdict, ArmVerdict::investigate) << arm.arm.name;
    EXPECT_EQ(arm.rule, 8) << arm.arm.name;
    EXPECT_GT(arm.arm.degenerate_replies.value(), 90u);
  }
  EXPECT_EQ(result.exit_code(), 1);
}

TEST(PublishedSoak, TimesOfTwoRequestsAtOnceAreNotTheArms) {
  const ArmsTable table = read_arms({published("arms"), published("concurrent"), published("failures"),
                                     published("output_integrity"), published("pairwise"), published("replays")});
  ASSERT_EQ(table.arms.size(), 4u);
  EXPECT_EQ(table.arms[0].tpot_p50_ms, 467.98);
  EXPECT_EQ(judge_arms(table.arms, table.baseline, published_rules()).exit_code(), 1);
  EXPECT_EQ(read_arms({published("arms"), published("concurrent")}).arms[0].wall_mean_s, 8104.75);
}

TEST(PublishedSoak, ItsReplaysGiveTheNoiseOfP95) {
  const ArmsTable table = read_arms({published("arms"), published("replays")});
  EXPECT_NEAR(table.arms[0].tpot_noise_ms.value(), 0.95, 0.01);
  EXPECT_EQ(table.arms[0].tpot_p95_ms, 510.73) << "of all replays together, not of one";
}

class ArmsCsv : public testing::Test {
protected:
  ArmsTable read(const std::string& text) {
    write_whole_file(folder_ / "arms.csv", text);
    return read_arms({folder_ / "arms.csv"});
  }
  std::string error_of(const std::string& text) {
    return test::user_error_of([&] { read(text); });
  }
  test::TemporaryFolder folder_;
};

TEST_F(ArmsCsv, ARowAnArmWithEmptyCellsForWhatIsNotKnown) {
  const ArmsTable table = read(
      "arm,quality,replays,replays_expected,wall_mean_s,wall_sd_s,tpot_p95_ms,tpot_noise_ms,degenerate_replies\n"
      "old,48,5,5,1000,2,100,1,0\nnew,,4,5,900,,90,,2\n");
  EXPECT_EQ(table.baseline, "old");
  ASSERT_EQ(table.arms.size(), 2u);
  EXPECT_EQ(table.arms[0].quality, 48);
  EXPECT_EQ(table.arms[0].wall_sd_s, 2);
  EXPECT_FALSE(table.arms[1].quality);
  EXPECT_EQ(table.arms[1].replays_seen, 4u);
  EXPECT_EQ(table.arms[1].replays_expected, 5u);
  EXPECT_EQ(table.arms[1].degenerate_replies, 2u);
}

TEST_F(ArmsCsv, TablesOfNeitherFormAndBadFiguresAreRefused) {
  EXPECT_NE(error_of("a,b\n1,2\n").find("neither the column 'arm' nor 'variant'"), std::string::npos);
  EXPECT_NE(error_of("arm,speed\nx,1\n").find("unknown column 'speed'"), std::string::npos);
  EXPECT_NE(error_of("arm,quality\nx,fast\n").find("'fast' is no number"), std::string::npos);
  EXPECT_NE(error_of("arm,quality\nx,nan\n").find("'nan' is no number"), std::string::npos);
  EXPECT_NE(error_of("arm,wall_mean_s\nx,-1\n").find("no number from 0 on"), std::string::npos);
  EXPECT_NE(error_of("arm,wall_mean_s\nx,0\n").find("more than 0"), std::string::npos);
  EXPECT_NE(error_of("arm,quality,replays\nx,1,2.5\n").find("'2.5' is no count"), std::string::npos);
  EXPECT_NE(error_of("arm,quality\nx,1\nx,2\n").find("arm x: a second row"), std::string::npos);
  EXPECT_NE(error_of("arm,quality\n").find("hold no arm"), std::string::npos);
  const std::string tidy = "variant,metric,stat,value\nx,wall_time,mean,5\n";
  EXPECT_EQ(error_of(tidy), "no error");
  EXPECT_NE(error_of(tidy + "x,wall_time,mean,6\n").find("x wall_time mean: given twice"), std::string::npos);
}

}  // namespace
}  // namespace hiplab
