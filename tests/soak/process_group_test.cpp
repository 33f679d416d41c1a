// SPDX-License-Identifier: MIT
#include "soak/process_group.hpp"

#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "runner/user_error.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::soak {
namespace {

class Group : public testing::Test {
protected:
  GroupEnd run(const std::string& script, std::optional<double> limit_s = std::nullopt) {
    ProcessGroup group({"sh", "-c", script}, {{"FOLDER", folder_.path().string()}}, folder_ / "out", folder_ / "err");
    return group.wait(limit_s);
  }
  std::string text(const char* file) const {
    std::ifstream in(folder_ / file);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  bool alive(const char* pid_file) const {
    const pid_t pid = std::stoi(text(pid_file));
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    const std::string line{std::istreambuf_iterator<char>(stat), {}};
    return !line.empty() && line.find(") Z ") == std::string::npos;
  }
  test::TemporaryFolder folder_;
};

TEST_F(Group, GivesExitCodeSignalAndOutput) {
  EXPECT_TRUE(run("echo said; echo $FOLDER >&2").ok());
  EXPECT_EQ(text("out"), "said\n");
  EXPECT_EQ(text("err"), folder_.path().string() + "\n");
  const GroupEnd seven = run("exit 7");
  EXPECT_EQ(seven.exit_code, 7);
  EXPECT_FALSE(seven.ok());
  const GroupEnd killed = run("kill -SEGV $$");
  EXPECT_EQ(killed.signal, SIGSEGV);
  EXPECT_EQ(end_text(killed), "ended by signal 11");
}

TEST_F(Group, ACommandThatIsNotThereSaysSo) {
  ProcessGroup group({"no-such-command"}, {}, folder_ / "out", folder_ / "err");
  EXPECT_EQ(group.wait(std::nullopt).exit_code, 127);
  EXPECT_EQ(text("err"), "cannot start no-such-command: No such file or directory\n");
  EXPECT_THROW(ProcessGroup({"true"}, {}, folder_ / "no/out", folder_ / "err"), UserError);
}

TEST_F(Group, TheLimitEndsTheWholeGroupEvenWhereItIgnoresTheRequest) {
  const GroupEnd end = run("trap '' TERM; sleep 1000 & echo $! > $FOLDER/child; wait; sleep 1000", 0.3);
  EXPECT_TRUE(end.timed_out);
  EXPECT_EQ(end_text(end), "no end within 0.3 s");
  EXPECT_FALSE(alive("child"));
}

TEST_F(Group, WhatACommandLeavesRunningEndsWithIt) {
  EXPECT_TRUE(run("sleep 1000 & echo $! > $FOLDER/child").ok());
  EXPECT_FALSE(alive("child"));
}

TEST_F(Group, StopIsPoliteFirst) {
  ProcessGroup group({"sh", "-c", "trap 'echo bye; exit 3' TERM; while :; do sleep 0.02; done"}, {}, folder_ / "out",
                     folder_ / "err");
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  EXPECT_TRUE(group.running());
  EXPECT_EQ(group.stop(10).exit_code, 3);
  EXPECT_EQ(text("out"), "bye\n");
  EXPECT_FALSE(group.running());
}

TEST_F(Group, ADestroyedOneIsGone) {
  {
    ProcessGroup group({"sh", "-c", "echo $$ > " + (folder_ / "self").string() + "; sleep 1000"}, {}, folder_ / "out",
                       folder_ / "err");
    for (int i = 0; i < 500 && text("self").find('\n') == std::string::npos; ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  EXPECT_FALSE(alive("self"));
}

}  // namespace
}  // namespace hiplab::soak
