// SPDX-License-Identifier: MIT
// What a soak does and leaves: order of the phases, markers, receipts, bounds, servers, arms that are runs.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/runner/program.hpp"
#include "tests/soak/small_plan.hpp"

namespace hiplab::test {
namespace {

namespace fs = std::filesystem;

class Soak : public testing::Test {
protected:
  Outcome run(const std::string& plan, const std::vector<std::string>& more = {}) {
    write_whole_file(folder_ / "plan.toml", plan);
    std::vector<std::string> arguments = {"soak", "plan.toml", "--out", "s"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return hiplab(arguments, folder_.path());
  }
  std::string text(const std::string& file) const { return read_whole_text(folder_ / ("s/" + file)); }
  nlohmann::json json(const std::string& file) const { return nlohmann::json::parse(text(file)); }
  bool has(const std::string& file) const { return fs::exists(folder_ / ("s/" + file)); }
  TemporaryFolder folder_;
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST_F(Soak, RunsAllPrimariesBeforeAnySupplementaryAndJudges) {
  const Outcome outcome = run(small_plan());
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  const std::string log = text("runner.log");
  EXPECT_LT(log.find("new primary run03: done"), log.find("old supplementary run: done")) << log;
  for (const char* file :
       {"plan.toml", "old/metadata.json", "new/metadata.json", "old/primary_DONE", "new/primary_DONE",
        "old/supplementary_DONE", "old/primary/run02/result.json", "old/primary/run02/stderr.log",
        "new/supplementary/run/regions.txt", "new/supplementary/run/DONE"})
    EXPECT_TRUE(has(file)) << file;
  const auto summary = json("summary.json");
  EXPECT_EQ(summary["arms"][1]["verdict"], "default candidate");
  EXPECT_NEAR(summary["arms"][1]["wall_mean_s"], 90.2, 1e-9);
  EXPECT_EQ(summary["arms"][1]["degenerate_replies"], 0);
  EXPECT_NE(text("summary.md").find("Thresholds: score at least 30 of 50"), std::string::npos);
  EXPECT_NE(text("summary.md").find("| new | 6 | 0 | 0 | 2 | 0 |"), std::string::npos) << text("summary.md");
}

TEST_F(Soak, AFolderOfASoakIsContinuedOrReplacedOnlyOnRequest) {
  ASSERT_EQ(run(small_plan()).exit_code, 0);
  EXPECT_NE(run(small_plan()).err.find("holds a soak; --resume continues it, --force starts anew"), std::string::npos);
  const auto before = text("old/primary/run01/attempt.json");
  EXPECT_EQ(run(small_plan(), {"--resume"}).exit_code, 0);
  EXPECT_EQ(text("old/primary/run01/attempt.json"), before) << "what is done is not done again";
  const Outcome other = run(replaced(small_plan(), "replays = 3", "replays = 2"), {"--resume"});
  EXPECT_EQ(other.exit_code, 2);
  EXPECT_NE(other.err.find("was made by another plan"), std::string::npos) << other.err;
  EXPECT_EQ(run(replaced(small_plan(), "replays = 3", "replays = 2"), {"--force"}).exit_code, 0);
  EXPECT_FALSE(has("old/primary/run03"));
}

TEST_F(Soak, AFolderOfOtherFilesIsNotTouched) {
  fs::create_directory(folder_ / "s");
  write_whole_file(folder_ / "s/thesis.txt", std::string("mine"));
  for (const char* flag : {"--resume", "--force"}) {
    const Outcome outcome = run(small_plan(), {flag});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_NE(outcome.err.find("holds files that are no soak's"), std::string::npos) << outcome.err;
  }
  EXPECT_EQ(text("thesis.txt"), "mine");
}

TEST_F(Soak, AFailedReplayLeavesAReceiptAndIsTriedAgain) {
  const std::string fails_once =
      "if [ {arm} = new ] && [ $HIPLAB_SOAK_STEP = run02 ] && [ ! -e fixed ]; then echo half > {out}/half; echo broken "
      ">&2; exit 7; fi";
  const Outcome outcome = run(small_plan(fails_once));
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
  EXPECT_TRUE(has("new/primary/run03/DONE")) << "the others go on";
  EXPECT_TRUE(has("old/primary_DONE"));
  EXPECT_FALSE(has("new/primary_DONE"));
  EXPECT_FALSE(has("old/supplementary")) << "no supplementary before all primaries";
  const auto receipt = json("new/failed/primary-run02-1/receipt.json");
  EXPECT_EQ(receipt["exit_code"], 7);
  EXPECT_EQ(receipt["happened"], "exit code 7");
  EXPECT_EQ(receipt["command"][0], "sh");
  EXPECT_EQ(text("new/failed/primary-run02-1/stderr.log"), "broken\n");
  EXPECT_TRUE(has("new/failed/primary-run02-1/half"));
  const std::string summary = text("summary.md");
  EXPECT_LT(summary.find("new: 2 of 3 replays are there"), summary.find("## Arms")) << summary;
  write_whole_file(folder_ / "fixed", std::string());
  EXPECT_EQ(run(small_plan(fails_once), {"--resume"}).exit_code, 0);
  EXPECT_TRUE(has("new/failed/primary-run02-1/receipt.json")) << "a receipt stays";
  EXPECT_NE(text("summary.md").find("new/failed/primary-run02-1"), std::string::npos);
}

TEST_F(Soak, AReceiptKeepsTheScriptThatFailed) {
  write_whole_file(folder_ / "replay.sh", std::string("exit 9\n"));
  const std::string plan = R"(
title = "A script"
baseline = "only"
replays = 1
[[arm]]
name = "only"
set = {}
[primary]
replay = ["sh", "replay.sh", "{out}"]
)";
  EXPECT_EQ(run(plan).exit_code, 1);
  write_whole_file(folder_ / "replay.sh", std::string("exit 0\n"));
  EXPECT_EQ(text("only/failed/primary-run01-1/scripts/replay.sh"), "exit 9\n");
  EXPECT_FALSE(has("only/failed/primary-run01-1/scripts/sh")) << "a program is no script";
}

TEST_F(Soak, AReplayWithoutAWholeResultHasFailed) {
  for (const auto& [more, words] :
       {std::pair{"exit 0", "no result.json was written"},
        std::pair{"echo '{' > {out}/result.json; exit 0", "no JSON object"},
        std::pair{"echo '{\"wall_s\": 1, \"tpot_ms\": []}' > {out}/result.json; exit 0", "'tpot_ms' is missing"},
        std::pair{"echo '{\"wall_s\": 0, \"tpot_ms\": [1]}' > {out}/result.json; exit 0",
                  "'wall_s' is missing or 0"}}) {
    EXPECT_EQ(run(small_plan(more), {"--force"}).exit_code, 1);
    EXPECT_NE(json("old/failed/primary-run01-1/receipt.json")["happened"].get<std::string>().find(words),
              std::string::npos)
        << json("old/failed/primary-run01-1/receipt.json");
  }
}

TEST_F(Soak, AScoreOfAnotherScaleThanTheThresholdsIsRefused) {
  EXPECT_EQ(run(replaced(small_plan(), "\"of\": 50", "\"of\": 100")).exit_code, 1);
  EXPECT_EQ(json("old/failed/primary-quality-1/receipt.json")["happened"],
            "its score is of 100, the thresholds are of 50 (quality_of)");
}

TEST_F(Soak, DegenerateRepliesAreInvestigatedAndOtherBytesCounted) {
  const std::string broken =
      "if [ {arm} = new ] && [ $HIPLAB_SOAK_STEP = run02 ]; then echo \"{\\\"wall_s\\\": 90, \\\"tpot_ms\\\": [9], "
      "\\\"replies\\\": [\\\"$(printf '!%.0s' $(seq 134))\\\", \\\"one of new\\\"]}\" > {out}/result.json; exit 0; fi";
  ASSERT_EQ(run(small_plan(broken)).exit_code, 0);
  const auto arm = json("summary.json")["arms"][1];
  EXPECT_EQ(arm["verdict"], "investigate");
  EXPECT_EQ(arm["rule"], 8);
  EXPECT_EQ(arm["reason"], "1 degenerate reply, replay 2, reply 1: \"!\" fills 100.0 % of 134 characters");
  EXPECT_NE(text("summary.md").find("| new | 6 | 1 | 0 | 2 | 1 |"), std::string::npos) << text("summary.md");
  EXPECT_EQ(hiplab({"verdict", "s"}, folder_.path()).exit_code, 1);
}

TEST_F(Soak, ASupplementaryPhaseIsBoundedAndNeverDoneWhenItFails) {
  const std::string hangs = replaced(small_plan(), "sleep 0.02; echo {arm}", "sleep 1000; echo {arm}");
  EXPECT_EQ(run(replaced(hangs, "regions.txt\"]\nlimit_s = 20", "regions.txt\"]\nlimit_s = 0.3")).exit_code, 1);
  const auto receipt = json("old/failed/supplementary-run-1/receipt.json");
  EXPECT_EQ(receipt["timed_out"], true);
  EXPECT_EQ(receipt["happened"], "no end within 0.3 s");
  EXPECT_FALSE(has("old/supplementary_DONE"));
  EXPECT_TRUE(has("new/failed/supplementary-run-1")) << "the next arm is tried all the same";
  EXPECT_EQ(json("summary.json")["arms"][1]["verdict"], "default candidate") << "the verdict does not need them";

  const std::string fails = replaced(small_plan(), "sleep 0.02; echo {arm}", "exit 3; echo {arm}");
  EXPECT_EQ(run(fails, {"--force"}).exit_code, 1);
  EXPECT_FALSE(has("old/supplementary_DONE"));
  EXPECT_EQ(json("old/failed/supplementary-run-1/receipt.json")["exit_code"], 3);
}

TEST_F(Soak, WhatCouldNotBeCapturedAfterwardsIsSaidAndFailsNothing) {
  const std::string after =
      "[[supplementary.after]]\ncommand = [\"sh\", \"-c\", \"cp {out}/regions.txt {out}/kept.txt\"]\nwhat = \"the "
      "regions\"\n"
      "[[supplementary.after]]\ncommand = [\"sh\", \"-c\", \"exit 4\"]\nwhat = \"the trace\"\n";
  EXPECT_EQ(run(small_plan("", after)).exit_code, 0);
  EXPECT_TRUE(has("new/supplementary/run/kept.txt"));
  EXPECT_TRUE(has("new/supplementary_DONE"));
  EXPECT_EQ(json("new/failed/supplementary-run-1/receipt.json")["not_captured"][0], "the trace");
}

TEST_F(Soak, EveryArmAndModeGetsAFreshServerThatEndsWithIt) {
  const std::string server = R"(
[server]
command = ["sh", "-c", "echo {arm} {mode} >> starts; : > up; trap 'rm -f up; echo {arm} {mode} >> ends; exit 0' TERM; while :; do sleep 0.05; done"]
ready = ["test", "-e", "up"]
ready_wait_s = 0.05
stop_s = 5
)";
  ASSERT_EQ(run(small_plan("test -e up || exit 9", server)).exit_code, 0);
  const std::string starts = read_whole_text(folder_ / "starts");
  EXPECT_EQ(starts, "old primary\nnew primary\nold supplementary\nnew supplementary\n");
  EXPECT_EQ(read_whole_text(folder_ / "ends"), starts);
  EXPECT_TRUE(has("old/primary/server.log"));
}

TEST_F(Soak, AServerThatNeverAnswersOrEndsLeavesAReceipt) {
  const std::string deaf =
      "\n[server]\ncommand = [\"sleep\", \"1000\"]\nready = [\"false\"]\nready_tries = 3\nready_wait_s = 0.05\n";
  EXPECT_EQ(run(small_plan("", deaf)).exit_code, 1);
  EXPECT_EQ(json("old/failed/primary-server-1/receipt.json")["happened"], "it did not answer");
  const std::string ends =
      "\n[server]\ncommand = [\"sh\", \"-c\", \"exit 5\"]\nready = [\"false\"]\nready_wait_s = 0.05\n";
  EXPECT_EQ(run(small_plan("", ends), {"--force"}).exit_code, 1);
  EXPECT_EQ(json("old/failed/primary-server-1/receipt.json")["happened"], "the server ended: exit code 5");
  EXPECT_EQ(json("summary.json")["arms"][0]["verdict"], "no verdict");
}

constexpr const char* kRuns = R"(
title = "Two variants as arms"
baseline = "good"
replays = 2
[verdict]
quality_of = 5
quality_least = 5
quality_most_below = 0
[[arm]]
name = "good"
set = {variant = "good"}
[[arm]]
name = "other"
set = {variant = "good_too"}
[primary]
run = ["fake", "--device", "gpu", "--variant", "{variant}", "--shape", "small", "--set", "M=1", "--cap-seconds", "0.02", "--repeats", "4", "--processes", "1"]
limit_s = 60
)";

TEST_F(Soak, ArmsCanBeRunsOfAnExperiment) {
  const Outcome outcome = run(kRuns);
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err << outcome.out;
  EXPECT_TRUE(has("good/primary/run01/run.h5"));
  EXPECT_EQ(json("good/primary/run01/attempt.json")["command"][0], "hiplab") << "no path of this machine";
  const auto arms = json("summary.json")["arms"];
  EXPECT_EQ(arms[0]["quality"], 5);
  EXPECT_EQ(arms[1]["verdict"], "investigate") << "good_too takes half as long again";
  EXPECT_EQ(arms[1]["rule"], 3);
  EXPECT_NEAR(arms[1]["wall_gain_percent"], -50, 1);
  EXPECT_NE(text("summary.md").find("MEASURED on"), std::string::npos);
}

TEST_F(Soak, AnArmWhoseGateFailsHasNoQualityLeftAndNoTime) {
  const Outcome outcome = run(replaced(kRuns, "variant = \"good_too\"", "variant = \"nan\""));
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err << outcome.out;
  const auto arm = json("summary.json")["arms"][1];
  EXPECT_EQ(arm["quality"], 0);
  EXPECT_EQ(arm["verdict"], "investigate");
  EXPECT_EQ(arm["rule"], 2);
  EXPECT_TRUE(arm["wall_mean_s"].is_null());
}

TEST_F(Soak, ADamagedOrForeignFolderIsRefusedByTheVerdict) {
  fs::create_directory(folder_ / "empty");
  const Outcome outcome = hiplab({"verdict", "empty"}, folder_.path());
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_NE(outcome.err.find("empty is no soak's folder"), std::string::npos) << outcome.err;
}

}  // namespace
}  // namespace hiplab::test
