// SPDX-License-Identifier: MIT
// Whole runs of the program on the fake ground.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "analysis/isa/isa_json.hpp"
#include "runner/run_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/runner/same_record.hpp"

namespace hiplab::test {
namespace {

const std::vector<std::string> kRun = {"run", "fake", "--device", "gpu", "--out", "r.h5"};

std::vector<std::string> with(std::vector<std::string> base, const std::vector<std::string>& more) {
  base.insert(base.end(), more.begin(), more.end());
  return base;
}

TEST(Run, RecordsEveryPointWithItsSamplesAndLeavesNoParts) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab(kRun, folder.path());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_EQ(outcome.out, "r.h5: 6 points (6 ok)\n");
  EXPECT_FALSE(std::filesystem::exists(folder / "r.h5.parts"));
  const RunRecord record = read_run_file(folder / "r.h5");
  EXPECT_EQ(record.root.at("command"), "hiplab run fake --device gpu --out r.h5");
  EXPECT_EQ(record.root.at("preset"), "quick");
  EXPECT_EQ(record.root.at("complete"), "yes");
  EXPECT_EQ(record.environment.at("device_name"), "Fake device");
  EXPECT_EQ(record.environment.at("last_level_cache_bytes"), "100000");
  EXPECT_EQ(record.environment.at("kernel_compiler"), "fakecc 1");
  ASSERT_EQ(record.points.size(), 6u);
  for (const auto& point : record.points) {
    EXPECT_GE(point.samples.size(), 60u) << point.id;
    EXPECT_GE(point.rotation_bytes, 2 * 100000.0) << point.id;
    EXPECT_EQ(point.timer, "graph x " + std::to_string(point.inner));
    EXPECT_EQ(point.first_us, point.variant == "good_too" ? 30 : 20);
    EXPECT_EQ(point.regions.launches.size(), point.variant == "marked" ? 5u : 0u);
    bool twin = false;
    for (const auto& sample : point.samples) twin = twin || sample.side == 1;
    EXPECT_EQ(twin, point.variant == "good") << "the baseline has its A/A twin";
  }
}

TEST(Run, WhereNoPointIsOkTheExitCodeIsOne) {
  TemporaryFolder folder;
  EXPECT_EQ(hiplab(with(kRun, {"--variant", "nan"}), folder.path()).exit_code, 1);
  EXPECT_EQ(read_run_file(folder / "r.h5").points.size(), 2u);
}

// The tests' experiments with one more line in the shape `small`.
Circumstances stating(const TemporaryFolder& folder, const std::string& line) {
  Circumstances edited;
  edited.share = folder / "share";
  std::filesystem::copy(HIPLAB_SOURCE_DIR "/tests/runner/share", edited.share,
                        std::filesystem::copy_options::recursive);
  const auto toml = edited.share / "experiments/fake/experiment.toml";
  std::stringstream text;
  text << std::ifstream(toml).rdbuf();
  std::string whole = text.str();
  whole.insert(whole.find("N = 96"), line + "\n");
  std::ofstream(toml) << whole;
  return edited;
}

TEST(Run, AFailureThatTheExperimentStatesIsNoErrorAndEveryOtherOneIs) {
  TemporaryFolder folder;
  const Circumstances edited = stating(folder, "must_fail = [\"nan\"]");
  const auto run = with(kRun, {"--variant", "good", "--variant", "nan"});
  const Outcome stated = hiplab(run, folder.path(), edited);
  EXPECT_EQ(stated.exit_code, 0) << stated.out;
  EXPECT_NE(stated.out.find("2 failed as experiment.toml states they must"), std::string::npos) << stated.out;
  const Outcome other = hiplab(with(run, {"--force", "--variant", "wrong"}), folder.path(), edited);
  EXPECT_EQ(other.exit_code, 1);
  EXPECT_NE(other.out.find("fake wrong small: is gate_failed, which is not expected here"), std::string::npos)
      << other.out;
}

TEST(Run, AStatedFailureThatDoesNotFailIsAnError) {
  TemporaryFolder folder;
  const Circumstances edited = stating(folder, "must_fail = [\"good_too\"]");
  const Outcome passed = hiplab(kRun, folder.path(), edited);
  EXPECT_EQ(passed.exit_code, 1);
  EXPECT_NE(passed.out.find("fake good_too small: must fail its gate here, as published, and is ok"), std::string::npos)
      << passed.out;
}

TEST(Run, AShapeThatMustBeRefusedAndRunsIsAnError) {
  TemporaryFolder folder;
  const Outcome ran = hiplab(kRun, folder.path(), stating(folder, "must_skip = [\"marked\"]"));
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_NE(ran.out.find("fake marked small: must refuse this shape and is ok"), std::string::npos) << ran.out;
}

TEST(Run, TheRecordedCommandHasNoFolderOfThisMachine) {
  TemporaryFolder folder;
  const std::string out = (folder / "r.h5").string();
  for (const auto& option : {std::vector<std::string>{"--out", out}, {"--out=" + out}}) {
    ASSERT_EQ(hiplab(with({"run", "fake", "--force"}, option), folder.path()).exit_code, 0);
    const std::string command = read_run_file(out).root.at("command");
    EXPECT_EQ(command.find(folder.path().string()), std::string::npos) << command;
  }
}

TEST(Run, ProcessesEachMeasureEverythingAndAreTold) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(with(kRun, {"--processes", "3", "--variant", "good*"}), folder.path()).exit_code, 0);
  for (const auto& point : read_run_file(folder / "r.h5").points) {
    std::set<std::uint32_t> processes;
    for (const auto& sample : point.samples) processes.insert(sample.process);
    EXPECT_EQ(processes, (std::set<std::uint32_t>{0, 1, 2})) << point.id;
  }
}

TEST(Run, ShardsTogetherAreTheWholeRun) {
  TemporaryFolder folder;
  const std::vector<std::string> run = {"run",           "fake", "--preset", "published", "--processes", "1",
                                        "--cap-seconds", "1",    "--device", "gpu",       "--out"};
  ASSERT_EQ(hiplab(with(run, {"whole.h5"}), folder.path()).exit_code, 0);
  std::map<std::string, std::string> whole, joined;
  for (const auto& point : read_run_file(folder / "whole.h5").points) whole[point.id] = content(point);
  for (int i = 1; i <= 4; ++i) {
    const std::string file = "s" + std::to_string(i) + ".h5";
    ASSERT_EQ(hiplab(with(run, {file, "--shard", std::to_string(i) + "/4"}), folder.path()).exit_code, 0);
    for (const auto& point : read_run_file(folder / file).points)
      EXPECT_TRUE(joined.emplace(point.id, content(point)).second) << point.id << " in two shards";
  }
  EXPECT_EQ(joined, whole);
  EXPECT_EQ(whole.size(), 12u);
}

TEST(Run, WarmIsASecondRecordOnOneBufferSet) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(with(kRun, {"--warm", "--variant", "good", "--set", "M=1"}), folder.path()).exit_code, 0);
  const auto points = read_run_file(folder / "r.h5").points;
  ASSERT_EQ(points.size(), 2u);
  EXPECT_EQ(points[0].metric, "cold");
  EXPECT_GT(points[0].rotation, 1u);
  EXPECT_EQ(points[1].metric, "warm");
  EXPECT_EQ(points[1].rotation, 1u);
  EXPECT_FALSE(points[1].samples.empty());
}

TEST(Run, ResumingWhatWasNeverBegunSaysSo) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab(with(kRun, {"--resume"}), folder.path());
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_NE(outcome.err.find("nothing of r.h5 was measured before; --resume starts it\n"), std::string::npos)
      << outcome.err;
  EXPECT_EQ(hiplab(with(kRun, {"--force", "--resume"}), folder.path()).err.find("measured before"), std::string::npos);
}

TEST(Run, AnExistingFileIsReplacedOnlyByForce) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(kRun, folder.path()).exit_code, 0);
  const std::string digest = read_run_file(folder / "r.h5").digest;
  const Outcome again = hiplab(kRun, folder.path());
  EXPECT_EQ(again.exit_code, 2);
  EXPECT_EQ(again.err, "hiplab: r.h5 exists; --force replaces it, --out names another file\n");
  EXPECT_EQ(read_run_file(folder / "r.h5").digest, digest);
  EXPECT_EQ(hiplab(with(kRun, {"--resume"}), folder.path()).exit_code, 0) << "already complete";
  EXPECT_EQ(read_run_file(folder / "r.h5").digest, digest);
  // Another seed: on a ground with a clock of its own, the same request in the same second gives the same bytes.
  EXPECT_EQ(hiplab(with(kRun, {"--force", "--seed", "2"}), folder.path()).exit_code, 0);
  EXPECT_NE(read_run_file(folder / "r.h5").digest, digest);
}

TEST(Run, AFinishedFileOfAnotherRequestIsNotTakenForThisOne) {
  TemporaryFolder folder;
  Circumstances edited;
  edited.share = folder / "share";
  std::filesystem::copy(HIPLAB_SOURCE_DIR "/tests/runner/share", edited.share,
                        std::filesystem::copy_options::recursive);
  const auto resumed = with(kRun, {"--resume"});
  ASSERT_EQ(hiplab(kRun, folder.path(), edited).exit_code, 0);
  EXPECT_EQ(hiplab(resumed, folder.path(), edited).exit_code, 0);
  const Outcome seed = hiplab(with(resumed, {"--seed", "2"}), folder.path(), edited);
  EXPECT_EQ(seed.exit_code, 2);
  EXPECT_EQ(seed.err, "hiplab: r.h5 belongs to another run: its seed is '42', now it is '2'; --force starts anew\n");
  std::ofstream(edited.share / "experiments/fake/experiment.toml", std::ios::app) << "# another word\n";
  const Outcome data = hiplab(resumed, folder.path(), edited);
  EXPECT_EQ(data.exit_code, 2);
  EXPECT_NE(data.err.find("its SHA-256 of experiments/fake/experiment.toml is"), std::string::npos) << data.err;
}

TEST(Run, DefaultFileIsNamedAfterExperimentDeviceAndPreset) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab({"run", "fake"}, folder.path()).exit_code, 0);
  EXPECT_TRUE(std::filesystem::exists(folder / "reports/local/fake-cpu-quick.h5"));
}

TEST(List, JsonHasTheFieldsOfTheContract) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab({"list", "--json"}, folder.path());
  ASSERT_EQ(outcome.exit_code, 0);
  const auto list = nlohmann::json::parse(outcome.out);
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0]["name"], "fake");
  EXPECT_EQ(list[0]["title"], "Twice a vector, rightly and wrongly");
  EXPECT_EQ(list[0]["source"], "the tests");
  EXPECT_EQ(list[0]["variants"][0]["name"], "good");
  EXPECT_EQ(list[0]["variants"][0]["idea"], "for tests");
  EXPECT_EQ(list[0]["variants"][0]["parent"], "");
  EXPECT_EQ(list[0]["axes"][0]["name"], "M");
  EXPECT_EQ(list[0]["axes"][0]["values"]["quick"], (std::vector<int>{1, 2}));
  EXPECT_EQ(list[0]["claims"][0]["id"], "fake.ratio");
  EXPECT_FALSE(list[0]["claims"][0]["statement"].empty());
}

TEST(Device, SaysWhichGroundsAreUsable) {
  TemporaryFolder folder;
  const Outcome outcome = hiplab({"device", "--json"}, folder.path());
  ASSERT_EQ(outcome.exit_code, 0);
  const auto rows = nlohmann::json::parse(outcome.out);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[1]["backend"], "cuda");
  EXPECT_EQ(rows[1]["usable"], true);
  EXPECT_EQ(rows[1]["device_name"], "Fake device");
  EXPECT_EQ(rows[2]["usable"], false);
  EXPECT_NE(rows[2]["reason"].get<std::string>().find("not built"), std::string::npos);
}

TEST(Claims, AreJudgedFromARunFile) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(kRun, folder.path()).exit_code, 0);
  const Outcome outcome = hiplab({"claims", "r.h5", "--json"}, folder.path());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto claims = nlohmann::json::parse(outcome.out);
  ASSERT_EQ(claims.size(), 1u);
  for (const char* field : {"id", "verdict", "reason", "published", "measured", "interval", "evidence", "points"})
    EXPECT_TRUE(claims[0].contains(field)) << field;
}

TEST(Check, OfTwoRunsOfOneBuildIsSameCodeAndOfOneFileIsRefused) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(with(kRun, {"--variant", "good*"}), folder.path()).exit_code, 0);
  std::filesystem::rename(folder / "r.h5", folder / "base.h5");
  ASSERT_EQ(hiplab(with(kRun, {"--variant", "good*", "--seed", "2"}), folder.path()).exit_code, 0);
  const std::vector<std::string> check = {"check", "r.h5", "--against", "base.h5", "--junit", "check.xml"};
  const Outcome outcome = hiplab(check, folder.path());
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  EXPECT_NE(outcome.out.find("SAME CODE"), std::string::npos) << outcome.out;
  EXPECT_TRUE(std::filesystem::exists(folder / "check.xml"));
  const Outcome itself = hiplab({"check", "r.h5", "--against", "r.h5"}, folder.path());
  EXPECT_EQ(itself.exit_code, 2);
  EXPECT_EQ(itself.err, "hiplab: r.h5 and r.h5 are the same file\n");
}

isa::IsaRow kernel_of(const std::string& variant, const std::string& digest) {
  isa::IsaRow row;
  row.experiment = "fake";
  row.variant = variant;
  row.kernel = "hiplab::fake::" + variant + "::kernel";
  row.arch = "fake";
  row.digest = digest;
  return row;
}

// The fake ground is one library, so its runs have equal bytes: code files that differ cannot both be theirs.
TEST(Check, WithCodeFilesEachRowSaysWhatBecameOfItsKernels) {
  TemporaryFolder folder;
  ASSERT_EQ(hiplab(with(kRun, {"--variant", "good*"}), folder.path()).exit_code, 0);
  std::filesystem::rename(folder / "r.h5", folder / "base.h5");
  ASSERT_EQ(hiplab(with(kRun, {"--variant", "good*", "--seed", "2"}), folder.path()).exit_code, 0);
  std::vector<isa::IsaRow> rows = {kernel_of("good", "1"), kernel_of("good_too", "2")};
  for (const char* name : {"old.json", "same.json"}) std::ofstream(folder / name) << isa::to_json(rows);
  rows[1].digest = "3";
  rows[1].scratch = 16;
  std::ofstream(folder / "grown.json") << isa::to_json(rows);
  const auto check = [&](const std::string& code) {
    return hiplab({"check", "r.h5", "--against", "base.h5", "--all", "--code", code, "--code-against", "old.json"},
                  folder.path());
  };
  const Outcome same = check("same.json");
  EXPECT_EQ(same.exit_code, 0) << same.out << same.err;
  EXPECT_NE(same.out.find("same code (1 kernel)"), std::string::npos) << same.out;
  const Outcome grown = check("grown.json");
  EXPECT_EQ(grown.exit_code, 1) << grown.out << grown.err;
  EXPECT_NE(grown.out.find("1 of 1 kernels changed: good_too: scratch 0 -> 16"), std::string::npos) << grown.out;
  EXPECT_NE(grown.out.find("\n- fake good_too, good_too on fake: scratch 0 -> 16\n"), std::string::npos) << grown.out;
  EXPECT_NE(grown.out.find("2 SAME CODE"), std::string::npos) << grown.out;
  rows[0].arch = rows[1].arch = "gfx1100";
  rows.push_back(kernel_of("good", "1"));
  rows.back().arch = "gfx942";
  std::ofstream(folder / "others.json") << isa::to_json(rows);
  const Outcome others = check("others.json");
  EXPECT_EQ(others.exit_code, 2);
  EXPECT_EQ(
      others.err,
      "hiplab: the device (fake) names no architecture of others.json; choose one with --arch: gfx1100, gfx942\n");
  const Outcome twice = check("old.json");
  EXPECT_EQ(twice.exit_code, 2);
  EXPECT_EQ(twice.err, "hiplab: old.json and old.json are the same file\n");
}

TEST(Help, EveryVerbHasIt) {
  TemporaryFolder folder;
  for (const char* verb : {"quickstart", "list", "device", "run", "report", "claims", "version"}) {
    const Outcome outcome = hiplab({verb, "--help"}, folder.path());
    EXPECT_EQ(outcome.exit_code, 0) << verb;
    EXPECT_NE(outcome.out.find("Usage: hiplab " + std::string(verb)), std::string::npos) << outcome.out;
  }
}

}  // namespace
}  // namespace hiplab::test
