// SPDX-License-Identifier: MIT
// A run killed at random instants, again and again, ends in the same content as one that was left alone.
#include <gtest/gtest.h>

#include <chrono>

#include "runner/rng.hpp"
#include "runner/run_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/runner/same_record.hpp"

namespace hiplab::test {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kRun = {"run",         "fake",      "--device", "gpu",       "--preset", "published",
                                       "--processes", "2",         "--out",    "r.h5",      "--quiet",  "--cap-seconds",
                                       "0.02",        "--variant", "good*",    "--variant", "aborts",   "--variant",
                                       "nan",         "--variant", "marked"};

std::vector<std::string> resumed() {
  auto arguments = kRun;
  arguments.push_back("--resume");
  return arguments;
}

/// The final name is either absent or whole.
void expect_whole_or_absent(const fs::path& file) {
  if (!fs::exists(file)) return;
  EXPECT_NO_THROW(read_run_file(file));
}

TEST(KilledRun, ResumesToTheSameContentAfterManyKills) {
  TemporaryFolder left_alone, killed;
  ASSERT_EQ(hiplab(kRun, left_alone.path()).exit_code, 0);
  const RunRecord expected = read_run_file(left_alone / "r.h5");
  ASSERT_EQ(expected.points.size(), 30u);

  SplitMix64 random(2024);
  Circumstances circumstances;
  circumstances.launch_us = 100;
  int kills = 0, finished = 0;
  while (kills < 24) {
    circumstances.kill_after_ms = 1 + static_cast<int>(random.below(250));
    const Outcome outcome = hiplab(resumed(), killed.path(), circumstances);
    expect_whole_or_absent(killed / "r.h5");
    if (outcome.signal == 9) {
      ++kills;
      continue;
    }
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;  // over before the kill: the next run starts anew
    EXPECT_EQ(content(read_run_file(killed / "r.h5")), content(expected));
    fs::remove(killed / "r.h5");
    ASSERT_LT(++finished, 100);
  }
  const Outcome last = hiplab(resumed(), killed.path());
  ASSERT_EQ(last.exit_code, 0) << last.err;
  EXPECT_EQ(content(read_run_file(killed / "r.h5")), content(expected));
  EXPECT_FALSE(fs::exists(killed / "r.h5.parts"));
}

TEST(KilledRun, IsWholeOrAbsentWhenKilledWhileTheRunFileIsMade) {
  TemporaryFolder folder;
  Circumstances full;
  full.file_size_limit = 60000;  // every part is there, the run file is still to be made
  ASSERT_EQ(hiplab(kRun, folder.path(), full).exit_code, 2);
  const auto parts = folder / "r.h5.parts";
  ASSERT_TRUE(fs::exists(parts));
  // The time that joining the parts takes on this machine now sets when to kill, so that kills land within it.
  const auto join = [&](const Circumstances& circumstances, const auto& judge) {
    TemporaryFolder copy;
    fs::copy(parts, copy / "r.h5.parts", fs::copy_options::recursive);
    judge(hiplab(resumed(), copy.path(), circumstances), copy);
  };
  const auto start = std::chrono::steady_clock::now();
  join({}, [](const Outcome& outcome, const auto&) { ASSERT_EQ(outcome.exit_code, 0) << outcome.err; });
  const auto whole_ms =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
  SplitMix64 random(7);
  int kills = 0;
  for (int i = 0; i < 200 && kills < 10; ++i) {
    Circumstances circumstances;
    circumstances.kill_after_ms = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(whole_ms) + 1));
    join(circumstances, [&](const Outcome& outcome, const TemporaryFolder& copy) {
      kills += outcome.signal == 9;
      expect_whole_or_absent(copy / "r.h5");
      const Outcome again = hiplab(resumed(), copy.path());
      ASSERT_EQ(again.exit_code, 0) << again.err;
      EXPECT_EQ(read_run_file(copy / "r.h5").points.size(), 30u);
    });
  }
  EXPECT_EQ(kills, 10) << "no kill landed: nothing was shown";
}

TEST(StoppedRun, EndsCleanlyAndSaysHowToGoOn) {
  for (auto [signal, code] : {std::pair{2, 130}, std::pair{15, 143}}) {
    TemporaryFolder folder;
    Circumstances circumstances;
    circumstances.launch_us = 1000;
    circumstances.kill_after_ms = 500;
    circumstances.kill_from = "r.h5.parts";  // however long the start takes on a busy machine
    circumstances.kill_signal = signal;
    const Outcome outcome = hiplab(kRun, folder.path(), circumstances);
    EXPECT_EQ(outcome.exit_code, code) << outcome.err;
    EXPECT_NE(outcome.err.find("--resume continues"), std::string::npos) << outcome.err;
    EXPECT_FALSE(fs::exists(folder / "r.h5"));
    EXPECT_EQ(hiplab(resumed(), folder.path()).exit_code, 0);
  }
}

TEST(UnfinishedRun, IsNeitherOverwrittenNorMixedWithAnother) {
  TemporaryFolder folder;
  Circumstances circumstances;
  circumstances.launch_us = 1000;
  circumstances.kill_after_ms = 500;
  circumstances.kill_from = "r.h5.parts";
  hiplab(kRun, folder.path(), circumstances);
  ASSERT_TRUE(fs::exists(folder / "r.h5.parts"));
  const Outcome plain = hiplab(kRun, folder.path());
  EXPECT_EQ(plain.exit_code, 2);
  EXPECT_NE(plain.err.find("holds an unfinished run; --resume continues it, --force starts anew"), std::string::npos);
  auto other = resumed();
  other.insert(other.end(), {"--seed", "7"});
  const Outcome mixed = hiplab(other, folder.path());
  EXPECT_EQ(mixed.exit_code, 2);
  EXPECT_NE(mixed.err.find("its seed is '42', now it is '7'"), std::string::npos) << mixed.err;
  auto anew = kRun;
  anew.push_back("--force");
  EXPECT_EQ(hiplab(anew, folder.path()).exit_code, 0);
}

}  // namespace
}  // namespace hiplab::test
