// SPDX-License-Identifier: MIT
#include "runner/sweep.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <set>

#include "runner/glob.hpp"
#include "runner/user_error.hpp"
#include "tests/runner/fake_experiments.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

class Sweep : public testing::Test {
protected:
  Sweep() {
    specs_ = read_specs(HIPLAB_SOURCE_DIR "/tests/runner/share");
    experiments_ = {fake::experiment()};
    ground_.backend = "fake";
    ground_.runtime = &fake::runtime();
    ground_.experiments = &experiments_;
    ground_.facts = fake::runtime().facts();
    selection_.experiments = {"fake"};
  }
  std::vector<SweepGroup> plan() { return plan_sweep(selection_, specs_, ground_); }
  std::string error() {
    return test::user_error_of([&] { plan(); });
  }
  std::vector<ExperimentSpec> specs_;
  std::vector<Experiment> experiments_;
  LoadedGround ground_;
  Selection selection_;
};

TEST_F(Sweep, PresetGivesItsShapesAxesAndVariants) {
  const auto groups = plan();
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].point.shape, "small");
  EXPECT_EQ(groups[0].point.values, (std::map<std::string, std::int64_t>{{"M", 1}, {"N", 96}}));
  EXPECT_EQ(groups[1].point["M"], 2);
  ASSERT_EQ(groups[0].points.size(), 3u);
  EXPECT_EQ(groups[0].baseline, "good");
  EXPECT_EQ(groups[1].points[0].id, 3u);
}

TEST_F(Sweep, SetOverridesAxesAndShapeDimensions) {
  selection_.set = {{"M", {7}}, {"N", {5, 6}}};
  const auto groups = plan();
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].point.shape, "custom-N5");
  EXPECT_EQ(groups[0].point.values, (std::map<std::string, std::int64_t>{{"M", 7}, {"N", 5}}));
  EXPECT_EQ(groups[1].point.shape, "custom-N6");
}

TEST_F(Sweep, OneCustomShapeIsPlannedOnceThoughSeveralShapesLeadToIt) {
  selection_.preset = "published";
  selection_.set = {{"M", {1}}, {"N", {5}}};
  EXPECT_EQ(plan().size(), 1u);
}

TEST_F(Sweep, VariantAndShapeGlobsReplaceThePresets) {
  selection_.variants = {"nan", "good_*"};
  selection_.shapes = {"l*"};
  const auto groups = plan();
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].point.shape, "large");
  ASSERT_EQ(groups[0].points.size(), 2u);
  EXPECT_EQ(groups[0].baseline, "good_too") << "the first one, since the spec's baseline is not asked for";
}

TEST_F(Sweep, WarmAddsARecordForEachVariant) {
  selection_.warm = true;
  const auto groups = plan();
  ASSERT_EQ(groups[0].points.size(), 6u);
  EXPECT_EQ(groups[0].points[0].metric, "cold");
  EXPECT_EQ(groups[0].points[1].metric, "warm");
}

TEST_F(Sweep, ShardsTogetherAreTheWholeWithTheSameIds) {
  selection_.preset = "published";
  std::set<std::uint64_t> whole, joined;
  for (const auto& group : plan())
    for (const auto& point : group.points) whole.insert(point.id);
  selection_.shards = 4;
  for (selection_.shard = 1; selection_.shard <= 4; ++selection_.shard)
    for (const auto& group : plan())
      for (const auto& point : group.points) EXPECT_TRUE(joined.insert(point.id).second) << "in two shards";
  EXPECT_EQ(joined, whole);
  EXPECT_EQ(whole.size(), 12u);
}

TEST_F(Sweep, PointsWaitForThoseThatGoFirst) {
  specs_[0].gate_first = {{"M", 2}};
  selection_.preset = "published";
  selection_.warm = true;
  const auto groups = plan();
  ASSERT_EQ(groups.size(), 6u);
  for (std::size_t g : {0u, 3u}) {  // of each shape
    EXPECT_EQ(groups[g].point["M"], 2);
    for (std::size_t i = 0; i < groups[g].points.size(); ++i) {
      EXPECT_FALSE(groups[g].points[i].after);
      for (std::size_t later : {g + 1, g + 2}) {
        EXPECT_EQ(groups[later].points[i].after, groups[g].points[i].id);
        EXPECT_EQ(groups[later].points[i].after_words, describe(groups[g], groups[g].points[i]));
      }
    }
  }
}

TEST_F(Sweep, PointsThatWaitForOneAnotherAreInOneShard) {
  specs_[0].gate_first = {{"M", 2}};
  selection_.preset = "published";
  selection_.shards = 2;
  std::set<std::uint64_t> joined;
  for (selection_.shard = 1; selection_.shard <= 2; ++selection_.shard) {
    const auto groups = plan();
    ASSERT_EQ(groups.size(), 3u) << "one shape";
    std::set<std::uint64_t> own;
    for (const auto& group : groups)
      for (const auto& point : group.points) own.insert(point.id);
    for (const auto& group : groups)
      for (const auto& point : group.points) EXPECT_TRUE(!point.after || own.count(*point.after));
    joined.merge(own);
  }
  EXPECT_EQ(joined.size(), 12u);
}

TEST_F(Sweep, WhereThePointThatGoesFirstIsNotAskedForNothingWaits) {
  specs_[0].gate_first = {{"M", 2}};
  selection_.set = {{"M", {1, 3}}};
  for (const auto& group : plan())
    for (const auto& point : group.points) EXPECT_FALSE(point.after);
}

TEST_F(Sweep, UnknownNamesListTheKnownOnes) {
  selection_.experiments = {"fack"};
  EXPECT_EQ(error(), "unknown experiment 'fack'; known: fake");
  selection_.experiments = {"fake"};
  selection_.preset = "huge";
  EXPECT_EQ(error(), "experiment fake has no preset 'huge'; known: published, quick");
  selection_.preset = "quick";
  selection_.shapes = {"tiny"};
  EXPECT_EQ(error(), "unknown shape 'tiny'; known: small, large");
  selection_.shapes = {};
  selection_.variants = {"best"};
  EXPECT_NE(error().find("unknown variant 'best'; known: good, good_too"), std::string::npos);
  selection_.variants = {};
  selection_.set = {{"K", {1}}};
  EXPECT_EQ(error(), "unknown axis 'K'; known: M, N");
}

TEST_F(Sweep, RefusedVariantsCarryTheirReasonAndAloneAreAnError) {
  selection_.variants = {"good", "refuses"};
  EXPECT_EQ(plan()[0].points[1].refusal, "not on this device");
  selection_.variants = {"refuses"};
  EXPECT_NE(error().find("nothing to measure: fake refuses small M=1 N=96: not on this device"), std::string::npos)
      << error();
}

TEST_F(Sweep, ValuesOutOfRangeAreRefusedUnlessTheExperimentItselfUsesThem) {
  for (std::int64_t bad : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1} << 31}) {
    selection_.set = {{"N", {5, bad}}};
    EXPECT_EQ(error(), "--set N=" + std::to_string(bad) + ": a value of N is from 1 to 2147483647");
  }
  selection_.set = {{"N", {0x7fffffff}}};
  EXPECT_EQ(error(), "no error");
  selection_.set = {{"M", {0}}};
  EXPECT_NE(error(), "no error");
  specs_[0].presets["published"].axes["M"].push_back(0);
  EXPECT_EQ(error(), "no error");
}

TEST_F(Sweep, AFaultInTheCheckOfAPointRefusesThatPointOnly) {
  selection_.variants = {"good", "good_too", "marked"};
  experiments_[0].variants[0].refuses = [](const Point& p) -> std::string {
    if (p["M"] == 1) throw std::invalid_argument("odd");
    return "";
  };
  experiments_[0].variants[1].refuses = [](const Point& p) -> std::string {
    if (p["M"] == 1) std::raise(SIGFPE);
    return "not here";
  };
  const auto groups = plan();
  EXPECT_EQ(groups[0].points[0].refusal, "its check of the point failed: odd");
  EXPECT_EQ(groups[0].points[1].refusal.rfind("its check of the point died of signal 8", 0), 0u)
      << groups[0].points[1].refusal;
  EXPECT_EQ(groups[0].points[2].refusal, "");
  EXPECT_EQ(groups[1].points[0].refusal, "");
  EXPECT_EQ(groups[1].points[1].refusal, "not here");
}

TEST(SetOption, JoinsTheListsOfARepeatedAxis) {
  std::map<std::string, std::vector<std::int64_t>> set;
  parse_set("M=1,2", set);
  parse_set("M=2,4", set);
  EXPECT_EQ(set["M"], (std::vector<std::int64_t>{1, 2, 4}));
}

TEST(SetOption, ReadsListsAndRefusesTheRest) {
  std::map<std::string, std::vector<std::int64_t>> set;
  parse_set("M=1,2,4", set);
  parse_set("group=-1", set);
  EXPECT_EQ(set["M"], (std::vector<std::int64_t>{1, 2, 4}));
  EXPECT_EQ(set["group"], std::vector<std::int64_t>{-1});
  for (const char* bad : {"M", "=1", "M=", "M=1,", "M=x", "M=1.5", "M=99999999999999999999"})
    EXPECT_THROW(parse_set(bad, set), UserError) << bad;
}

TEST(ShardOption, ReadsIOfNAndRefusesTheRest) {
  Selection selection;
  parse_shard("2/3", selection);
  EXPECT_EQ(selection.shard, 2u);
  EXPECT_EQ(selection.shards, 3u);
  for (const char* bad : {"", "1", "0/2", "3/2", "1/0", "a/2", "1/2x"})
    EXPECT_THROW(parse_shard(bad, selection), UserError) << bad;
}

TEST(Glob, MatchesWholeNames) {
  EXPECT_TRUE(glob_match("qwen*_o", "qwen3_32b_o"));
  EXPECT_TRUE(glob_match("*", ""));
  EXPECT_TRUE(glob_match("a?c", "abc"));
  EXPECT_TRUE(glob_match("*b*b", "abab"));
  EXPECT_FALSE(glob_match("a", "ab"));
  EXPECT_FALSE(glob_match("a?", "a"));
}

}  // namespace
}  // namespace hiplab
