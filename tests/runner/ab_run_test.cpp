// SPDX-License-Identifier: MIT
// Two builds in one run of the whole program, on the fake ground: `run --ab`, and `check` of what it wrote.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "analysis/floor_store.hpp"
#include "runner/run_file.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

const std::string kOther = HIPLAB_BINARY_DIR "/tests/other_grounds", kOwn = HIPLAB_BINARY_DIR "/tests/fake_grounds",
                  kForeign = HIPLAB_BINARY_DIR "/tests/foreign_grounds";

std::vector<std::string> run_with(const std::vector<std::string>& more) {
  std::vector<std::string> all = {"run", "fake", "--device", "gpu", "--out", "r.h5"};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

const PointRecord& point_of(const std::vector<PointRecord>& points, const std::string& variant, std::int64_t m = 1) {
  return *std::find_if(points.begin(), points.end(),
                       [&](const auto& p) { return p.variant == variant && p.axes.at("M") == m; });
}

nlohmann::json checked(const TemporaryFolder& folder, int exit_code, const std::vector<std::string>& more = {}) {
  std::vector<std::string> arguments = {"check", "r.h5", "--json"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const Outcome outcome = hiplab(arguments, folder.path());
  EXPECT_EQ(outcome.exit_code, exit_code) << outcome.err << outcome.out;
  return nlohmann::json::parse(outcome.out);
}

std::string verdict_of(const nlohmann::json& check, const std::string& variant, std::int64_t m = 1) {
  for (const auto& row : check.at("rows"))
    if (row.at("variant") == variant && row.at("axes").at("M") == m) return row.at("verdict");
  return "no such row";
}

TEST(AbRun, APlantedSlowdownIsConfirmedByFreshPairsAndAccusedAndNothingElse) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab(run_with({"--ab", kOther, "--variant", "good*"}), folder.path());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_NE(outcome.err.find("2 of 4 rows measured again to confirm"), std::string::npos) << outcome.err;
  const RunRecord run = read_run_file(folder / "r.h5");
  ASSERT_TRUE(run.base);
  EXPECT_EQ(run.points.size(), 4u);
  EXPECT_EQ(run.base->points.size(), 4u);
  EXPECT_NE(run.environment.at("ground_code_sha256"), run.base->environment.at("ground_code_sha256"));
  ASSERT_EQ(run.base->confirming.size(), 2u);
  EXPECT_EQ(run.base->confirming[0].variant, "good_too");
  EXPECT_GE(run.base->confirming[0].samples.size(), 60u);
  EXPECT_EQ(point_of(run.points, "good_too").numerics.ulp_to_base, 0u);

  const auto check = checked(folder, 1);
  EXPECT_EQ(check.at("paired"), true);
  for (std::int64_t m : {1, 2}) {
    EXPECT_EQ(verdict_of(check, "good_too", m), "REGRESSED");
    EXPECT_EQ(verdict_of(check, "good", m), "EQUIVALENT");
  }
  for (const auto& row : check.at("rows")) {
    EXPECT_NEAR(row.at("ratio").get<double>(), row.at("variant") == "good" ? 1 : 1.03, 1e-9);
    EXPECT_EQ(row.contains("first_stage"), row.at("variant") == "good_too");
    EXPECT_EQ(row.at("numerics").at("new").at("sha256"), row.at("numerics").at("base").at("sha256"));
  }
}

TEST(AbRun, TheHalvesOfAPairAreNeighboursInTime) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good*"}), folder.path()).exit_code, 0);
  const RunRecord run = read_run_file(folder / "r.h5");
  for (const PointRecord& own : run.points) {
    const PointRecord& base = point_of(run.base->points, own.variant, own.axes.at("M"));
    std::map<std::uint32_t, std::set<std::uint64_t>> orders;  // by block
    std::set<std::uint32_t> sides;
    for (const Sample& s : own.samples) {
      orders[s.block].insert(s.order);
      sides.insert(s.side);
    }
    for (const Sample& s : base.samples) orders[s.block].insert(s.order);
    ASSERT_GE(orders.size(), 30u);
    EXPECT_EQ(sides, (std::set<std::uint32_t>{0, 1})) << "every row has an A/A twin on a machine without a floor";
    for (const auto& [block, places] : orders) {
      EXPECT_EQ(places.size(), 6u) << block;
      EXPECT_EQ(*places.rbegin() - *places.begin(), 5u) << own.variant << " block " << block;
    }
  }
}

TEST(AbRun, WithoutConfirmationASuspectIsNotAccused) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good*", "--no-confirm"}), folder.path()).exit_code, 0);
  const auto check = checked(folder, 3);
  EXPECT_EQ(verdict_of(check, "good_too"), "INCONCLUSIVE");
}

TEST(AbRun, ARenamedVariantIsInvalidOnBothSides) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good", "--variant", "marked*"}), folder.path()).exit_code,
            0);
  const auto check = checked(folder, 1);
  EXPECT_EQ(verdict_of(check, "marked"), "INVALID");
  EXPECT_EQ(verdict_of(check, "marked_before"), "INVALID");
  EXPECT_EQ(verdict_of(check, "good"), "EQUIVALENT");
}

TEST(AbRun, AVariantThatOnlyBaseHasIsInvalidThoughNoPresetNamesItAnyLonger) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--ab", kOther}), folder.path()).exit_code, 0);
  const auto check = checked(folder, 1);
  for (std::int64_t m : {1, 2}) {
    EXPECT_EQ(verdict_of(check, "marked_before", m), "INVALID");
    EXPECT_EQ(verdict_of(check, "marked", m), "INVALID");
    EXPECT_EQ(verdict_of(check, "nan", m), "no such row") << "both builds have it, and no preset asks for it";
  }
  EXPECT_NE(check.at("coverage").get<std::string>().find("alone (the other's: none lies beside its library)"),
            std::string::npos);
  // Who asks for certain variants is told of these.
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good", "--force"}), folder.path()).exit_code, 0);
  EXPECT_EQ(verdict_of(checked(folder, 0), "marked_before"), "no such row");
}

/// The other build as an installed tree, whose experiment.toml is ours with `from` replaced.
void install_other(const TemporaryFolder& folder, const std::string& from, const std::string& to) {
  namespace fs = std::filesystem;
  fs::create_directories(folder / "old/lib/hiplab");
  fs::create_directories(folder / "old/share/hiplab/experiments/fake");
  fs::copy_file(kOther + "/ground_cuda.so", folder / "old/lib/hiplab/ground_cuda.so");
  std::string toml = read_whole_text(HIPLAB_SOURCE_DIR "/tests/runner/share/experiments/fake/experiment.toml");
  ASSERT_NE(toml.find(from), std::string::npos);
  toml.replace(toml.find(from), from.size(), to);
  write_whole_file(folder / "old/share/hiplab/experiments/fake/experiment.toml", toml);
}

TEST(AbRun, PointsThatOnlyBasesExperimentTomlAsksForAreInvalid) {
  TemporaryFolder folder;
  install_other(folder, "axes = {M = [1, 2]}\nvariants = [\"good\", \"good_too\", \"marked\"]",
                "axes = {M = [1, 2, 5]}\nvariants = [\"good\", \"wrong\"]");
  ASSERT_EQ(hiplab(run_with({"--ab", "old", "--processes", "2"}), folder.path()).exit_code, 0);
  auto check = checked(folder, 1);
  EXPECT_EQ(check.at("coverage"), "points of both builds' experiment.toml");
  EXPECT_EQ(verdict_of(check, "good", 1), "EQUIVALENT");
  EXPECT_EQ(verdict_of(check, "good", 5), "INVALID") << "a value of an axis that ours no longer names";
  EXPECT_EQ(verdict_of(check, "wrong", 1), "INVALID") << "a variant that our preset no longer names";
  EXPECT_EQ(verdict_of(check, "good_too", 5), "no such row") << "neither asks for it";
  // Shares of the same run together have each of them once.
  std::size_t lost = 0;
  for (const char* shard : {"1/2", "2/2"}) {
    const std::string out = std::string(1, shard[0]) + ".h5";
    ASSERT_EQ(hiplab({"run", "fake", "--device", "gpu", "--out", out, "--ab", "old", "--shard", shard}, folder.path())
                  .exit_code,
              0);
    const RunRecord share = read_run_file(folder / out);
    for (const PointRecord& point : share.base->points)
      lost += point.status == "unpaired" && point.variant != "marked_before";
  }
  EXPECT_EQ(lost, 4u);
}

TEST(AbRun, AnAxisThatOnlyOurExperimentTomlHasLosesNoPoint) {
  TemporaryFolder folder;
  install_other(folder, "axes = {M = [1, 2]}", "axes = {M = [1, 2]}  # another text");
  Circumstances wider;
  wider.share = folder / "share";
  std::filesystem::copy(HIPLAB_SOURCE_DIR "/tests/runner/share", wider.share, std::filesystem::copy_options::recursive);
  const auto file = wider.share / "experiments/fake/experiment.toml";
  std::string toml = read_whole_text(file);
  toml.replace(toml.find("{M = [1, 2]}"), 12, "{M = [1, 2], tile = [8]}");
  write_whole_file(file, toml);
  ASSERT_EQ(hiplab(run_with({"--ab", "old", "--variant", "good"}), folder.path(), wider).exit_code, 0);
  const Outcome outcome = hiplab({"check", "r.h5", "--json"}, folder.path(), wider);
  const auto check = nlohmann::json::parse(outcome.out);
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out;
  EXPECT_EQ(check.at("rows").size(), 2u);
}

TEST(AbRun, AnExperimentTomlOfBaseThatCannotBeReadIsToldOnThePage) {
  TemporaryFolder folder;
  install_other(folder, "title = ", "name_of_another_version = ");
  ASSERT_EQ(hiplab(run_with({"--ab", "old", "--variant", "good"}), folder.path()).exit_code, 0);
  const auto check = checked(folder, 0);
  EXPECT_EQ(
      check.at("coverage"),
      "points of the new build's experiment.toml alone (the other's: fake/experiment.toml:1: 'title' is missing)");
}

TEST(AbRun, BothSidesSayWhichCommitTheirKernelsAreOf) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good"}), folder.path()).exit_code, 0);
  const auto builds = checked(folder, 0).at("builds");
  EXPECT_EQ(builds.at("new").at("commit"), "00000000000000000000000000000000000000a0");
  EXPECT_EQ(builds.at("new").at("dirty"), false);
  EXPECT_EQ(builds.at("base").at("commit"), "00000000000000000000000000000000000000b1");
  EXPECT_EQ(builds.at("base").at("dirty"), true);
}

TEST(AbRun, OtherInputsAreAnotherProblem) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good", "--set", "M=1,1003"}), folder.path()).exit_code, 0);
  const auto check = checked(folder, 1);
  EXPECT_EQ(verdict_of(check, "good", 1003), "INVALID");
  EXPECT_EQ(verdict_of(check, "good", 1), "EQUIVALENT");
}

TEST(AbRun, EqualCodeIsRefusedUnlessItIsAskedFor) {
  TemporaryFolder folder;
  const Outcome refused = hiplab(run_with({"--ab", kOwn}), folder.path());
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_EQ(lines(refused.err), 1u) << refused.err;
  EXPECT_NE(refused.err.find("is the same code as this build"), std::string::npos) << refused.err;
  EXPECT_FALSE(std::filesystem::exists(folder / "r.h5.parts"));
  const Outcome other = hiplab(run_with({"--ab", kOther, "--aa"}), folder.path());
  EXPECT_EQ(other.exit_code, 2);
  EXPECT_NE(other.err.find("--aa compares a build with itself"), std::string::npos) << other.err;
}

TEST(AbRun, AnAARunIsTheSameCodeAndKeepsItsComparisons) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab(run_with({"--aa", "--variant", "good*"}), folder.path());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_NE(outcome.out.find("4 A/A comparisons kept in "), std::string::npos) << outcome.out;
  const auto check = checked(folder, 0);
  EXPECT_EQ(check.at("counts").at("SAME CODE"), 4);
  EXPECT_EQ(check.at("floors")[0].at("comparisons"), 4);
  const auto store = nlohmann::json::parse(read_whole_text(folder / "state/floors.json"));
  EXPECT_EQ(store.at("comparisons").size(), 4u);
  EXPECT_EQ(store.at("comparisons")[0].at("device"), "Fake device");
}

TEST(AbRun, TwentyComparisonsAtFirstAndOneInEveryLaterRun) {
  TemporaryFolder folder;
  const auto twins = [&](const std::string& out) {
    std::size_t count = 0;
    for (const auto& point : read_run_file(folder / out).points)
      count += std::any_of(point.samples.begin(), point.samples.end(), [](const auto& s) { return s.side == 1; });
    return count;
  };
  ASSERT_EQ(
      hiplab(run_with({"--ab", kOther, "--variant", "good*", "--no-confirm", "--set", "M=1,2,3,4,5,6,7,8,9,10,11,12"}),
             folder.path())
          .exit_code,
      0);
  EXPECT_EQ(twins("r.h5"), 20u);
  ASSERT_EQ(hiplab({"run", "fake", "--device", "gpu", "--out", "s.h5", "--ab", kOther, "--no-confirm"}, folder.path())
                .exit_code,
            0);
  EXPECT_EQ(twins("s.h5"), 1u);
}

TEST(AbRun, AFloorOfColdRowsIsNoneOfWarmOnes) {
  TemporaryFolder folder;
  const auto twins = [&](const std::string& out, const std::string& metric) {
    std::size_t count = 0;
    for (const auto& point : read_run_file(folder / out).points)
      count += point.metric == metric &&
               std::any_of(point.samples.begin(), point.samples.end(), [](const auto& s) { return s.side == 1; });
    return count;
  };
  const std::string twelve = "M=1,2,3,4,5,6,7,8,9,10,11,12";
  ASSERT_EQ(hiplab(run_with({"--ab", kOther, "--variant", "good*", "--no-confirm", "--set", twelve}), folder.path())
                .exit_code,
            0);
  EXPECT_EQ(twins("r.h5", "cold"), 20u);
  ASSERT_EQ(hiplab({"run", "fake", "--device", "gpu", "--out", "s.h5", "--ab", kOther, "--no-confirm", "--variant",
                    "good*", "--set", twelve, "--warm"},
                   folder.path())
                .exit_code,
            0);
  EXPECT_EQ(twins("s.h5", "cold"), 1u);
  EXPECT_EQ(twins("s.h5", "warm"), 20u);
}

TEST(AbRun, ALibraryOfAnotherInterfaceIsOneLine) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab({"run", "fake", "--device", "cpu", "--out", "r.h5", "--ab", kForeign}, folder.path());
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
  EXPECT_NE(outcome.err.find("was built from other sources than this program"), std::string::npos) << outcome.err;
  for (const std::string place : {"nowhere", "/usr", "/usr/bin/env"})
    EXPECT_EQ(hiplab(run_with({"--ab", place}), folder.path()).exit_code, 2) << place;
}

TEST(AbRun, ADamagedFloorsFileIsOneLineBeforeAnythingIsMeasured) {
  TemporaryFolder folder;
  for (const char* text :
       {"{", "{\"schema\": \"other/1\"}", "{\"schema\": \"hiplab-floors/1\", \"comparisons\": [1]}"}) {
    write_whole_file(folder / "bad.json", std::string(text));
    const Outcome run = hiplab(run_with({"--ab", kOther, "--floors", "bad.json"}), folder.path());
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_EQ(lines(run.err), 1u) << run.err;
    EXPECT_NE(run.err.find("bad.json is no floors file of hiplab"), std::string::npos) << run.err;
    EXPECT_FALSE(std::filesystem::exists(folder / "r.h5.parts"));
  }
}

TEST(AbRun, AFileOfOneBuildNeedsAnother) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(run_with({"--variant", "good"}), folder.path()).exit_code, 0);
  const Outcome outcome = hiplab({"check", "r.h5"}, folder.path());
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_NE(outcome.err.find("r.h5 holds one build: --against names the file"), std::string::npos) << outcome.err;
  EXPECT_EQ(hiplab({"check", "r.h5", "--floors", "absent.json"}, folder.path()).exit_code, 2);
}

TEST(AbRun, OnTheCpuGroundOutputsAndCoverageAreJudgedAndNoTime) {
  TemporaryFolder folder;
  const Outcome outcome =
      hiplab({"run", "fake", "--device", "cpu", "--out", "r.h5", "--ab", kOther, "--gates-only"}, folder.path());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_FALSE(std::filesystem::exists(folder / "state/floors.json"));
  EXPECT_TRUE(read_run_file(folder / "r.h5").base->confirming.empty());
}

TEST(AbRun, IsTakenUpWhereItWasKilled) {
  TemporaryFolder folder;
  Circumstances slow;
  slow.launch_us = 200;
  slow.kill_after_ms = 1500;
  const auto arguments = run_with({"--ab", kOther, "--variant", "good*"});
  const Outcome killed = hiplab(arguments, folder.path(), slow);
  EXPECT_EQ(killed.signal, 9);
  auto again = arguments;
  again.push_back("--resume");
  ASSERT_EQ(hiplab(again, folder.path()).exit_code, 0);
  EXPECT_EQ(verdict_of(checked(folder, 1), "good_too"), "REGRESSED");
}

}  // namespace
}  // namespace hiplab::test
