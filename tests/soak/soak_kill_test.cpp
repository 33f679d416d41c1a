// SPDX-License-Identifier: MIT
// A soak killed at random instants, again and again, ends in the same content as one that was left alone, and leaves no
// process behind.
#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "runner/rng.hpp"
#include "tests/runner/program.hpp"
#include "tests/soak/small_plan.hpp"

namespace hiplab::test {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kSoak = {"soak", "plan.toml", "--out", "s", "--resume"};

TEST(KilledSoak, ResumesToTheSameContentAfterManyKills) {
  TemporaryFolder left_alone, killed;
  for (const auto* folder : {&left_alone, &killed}) write_whole_file(*folder / "plan.toml", small_plan());
  const auto start = std::chrono::steady_clock::now();
  const Outcome whole = hiplab(kSoak, left_alone.path());
  ASSERT_EQ(whole.exit_code, 0) << whole.err;
  const auto whole_ms = static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count());
  const auto expected = soak_content(left_alone / "s");
  ASSERT_TRUE(expected.contains("new/primary/run03/DONE"));
  ASSERT_TRUE(expected.contains("new/supplementary_DONE"));

  SplitMix64 random(5);
  int kills = 0, finished = 0;
  while (kills < 30) {
    Circumstances circumstances;
    // Short ones too: what is cut is then the making of the folder.
    circumstances.kill_after_ms = 1 + static_cast<int>(random.below(kills % 3 ? whole_ms / 2 + 1 : 40));
    const Outcome outcome = hiplab(kSoak, killed.path(), circumstances);
    if (outcome.signal == 9) {
      ++kills;
      continue;
    }
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(soak_content(killed / "s"), expected);
    fs::remove_all(killed / "s");
    ASSERT_LT(++finished, 100);
  }
  const Outcome last = hiplab(kSoak, killed.path());
  ASSERT_EQ(last.exit_code, 0) << last.err;
  EXPECT_EQ(soak_content(killed / "s"), expected);
}

TEST(KilledSoak, LeavesNoProcessBehind) {
  TemporaryFolder folder;
  // The step leaves a child of its own that outlives it, as a server does.
  write_whole_file(folder / "plan.toml", small_plan("sleep 1000 & echo $! > child; echo $$ > self; wait"));
  Circumstances circumstances;
  circumstances.kill_after_ms = 2000;
  EXPECT_EQ(hiplab(kSoak, folder.path(), circumstances).signal, 9);
  for (const char* name : {"child", "self"}) {
    pid_t pid = 0;
    std::ifstream(folder / name) >> pid;
    ASSERT_GT(pid, 0) << "the step had not begun";
    for (int i = 0; i < 500 && kill(pid, 0) == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    // Where nobody reaps orphans a dead process stays as a zombie.
    std::ifstream status("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(status, text);
    EXPECT_TRUE(text.empty() || text.find(") Z ") != std::string::npos) << name << " lives: " << text;
  }
}

TEST(StoppedSoak, EndsCleanlyAndSaysHowToGoOn) {
  TemporaryFolder folder;
  write_whole_file(folder / "plan.toml", small_plan("sleep 0.5"));
  Circumstances circumstances;
  circumstances.kill_after_ms = 900;
  circumstances.kill_signal = SIGTERM;
  const Outcome outcome = hiplab(kSoak, folder.path(), circumstances);
  EXPECT_EQ(outcome.exit_code, 143);
  EXPECT_EQ(outcome.err, "hiplab: stopped; --resume continues it\n");
  EXPECT_FALSE(fs::exists(folder / "s/old/failed")) << "being stopped is no failure of the arm";
  EXPECT_EQ(hiplab(kSoak, folder.path()).exit_code, 0);
}

}  // namespace
}  // namespace hiplab::test
