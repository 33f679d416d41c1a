// SPDX-License-Identifier: MIT
// A point that fails, crashes its process, breaks the device or hangs costs itself only.
#include <gtest/gtest.h>

#include <map>

#include "runner/run_file.hpp"
#include "runner/worker_process.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

/// Runs the variants at one point and gives "status: message" by variant.
std::map<std::string, std::string> verdicts(const std::vector<std::string>& variants,
                                            const std::vector<std::string>& more = {}) {
  TemporaryFolder folder;
  std::vector<std::string> arguments = {"run", "fake", "--device", "gpu", "--out", "r.h5", "--set", "M=1"};
  for (const auto& variant : variants) {
    arguments.push_back("--variant");
    arguments.push_back(variant);
  }
  arguments.insert(arguments.end(), more.begin(), more.end());
  const Outcome outcome = hiplab(arguments, folder.path());
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  std::map<std::string, std::string> result;
  for (const auto& point : read_run_file(folder / "r.h5").points) {
    EXPECT_EQ(point.samples.empty(), point.status != "ok") << point.variant << ": failed points are not timed";
    result[point.variant] = point.status + ": " + point.message;
  }
  return result;
}

TEST(FailingPoints, AreRecordedAndTheOthersMeasured) {
  const auto v = verdicts({"good", "good_too", "nan", "unwritten", "collapsed", "wrong", "behind_end", "throws",
                           "too_big", "no_host_memory", "refuses", "flaky"});
  EXPECT_EQ(v.at("good"), "ok: ");
  EXPECT_EQ(v.at("good_too"), "ok: ");
  EXPECT_EQ(v.at("refuses"), "skipped: not on this device");
  EXPECT_EQ(v.at("throws"), "launch_failed: gate launch: the launch was refused");
  EXPECT_EQ(v.at("too_big").rfind("out_of_memory: ", 0), 0u) << v.at("too_big");
  EXPECT_EQ(v.at("no_host_memory").rfind("out_of_memory: ", 0), 0u) << v.at("no_host_memory");
  for (const char* name : {"nan", "unwritten", "collapsed", "wrong", "behind_end", "flaky"})
    EXPECT_EQ(v.at(name).rfind("gate_failed: ", 0), 0u) << v.at(name);
}

TEST(FailingInputs, CostTheirGroupOnly) {
  TemporaryFolder folder;
  const Outcome outcome =
      hiplab({"run", "fake", "--device", "gpu", "--out", "r.h5", "--variant", "good*", "--set", "M=1,1001,1002,2"},
             folder.path());
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  for (const auto& point : read_run_file(folder / "r.h5").points) {
    const auto m = point.axes.at("M");
    const std::string wanted = m == 1001   ? "inputs: no such layer"
                               : m == 1002 ? "inputs and reference: died of signal 8 (Floating point exception)"
                                           : "";
    EXPECT_EQ(point.message, wanted) << m;
    EXPECT_EQ(point.status, wanted.empty() ? "ok" : "launch_failed");
  }
}

TEST(Coordinator, MayBeTheFirstProcessOfAContainer) {
  TemporaryFolder folder;
  Circumstances circumstances;
  circumstances.first_process = true;
  const Outcome outcome = hiplab({"run", "fake", "--device", "gpu", "--out", "r.h5"}, folder.path(), circumstances);
  if (outcome.exit_code == kNoNamespace) GTEST_SKIP() << "this system does not let a user make a process namespace";
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_EQ(outcome.out, "r.h5: 6 points (6 ok)\n");
}

TEST(CrashingWorker, CostsOnlyThePointThatItWasAt) {
  const auto v = verdicts({"good", "aborts", "good_too"});
  EXPECT_EQ(v.at("good"), "ok: ");
  EXPECT_EQ(v.at("good_too"), "ok: ");
  EXPECT_EQ(v.at("aborts").rfind("launch_failed: gate launch: died of signal 6", 0), 0u) << v.at("aborts");
}

TEST(CrashingWorker, IsLaidToTheRightArmWhileArmsAreInterleaved) {
  const auto v = verdicts({"good", "aborts_timed", "good_too"});
  EXPECT_EQ(v.at("good"), "ok: ");
  EXPECT_EQ(v.at("good_too"), "ok: ");
  EXPECT_EQ(v.at("aborts_timed").rfind("launch_failed: timing: died of signal 6", 0), 0u) << v.at("aborts_timed");
}

TEST(BrokenDevice, IsLaidToThePointThatBrokeItAndAFreshProcessGoesOn) {
  const auto v = verdicts({"good", "breaks_device", "good_too"});
  EXPECT_EQ(v.at("good"), "ok: ");
  EXPECT_EQ(v.at("good_too"), "ok: ");
  EXPECT_EQ(v.at("breaks_device"), "launch_failed: gate launch: the device was lost: an illegal access was met");
}

TEST(HangingWorker, IsKilledAfterItsPatienceAndCostsOnlyItsPoint) {
  const auto v = verdicts({"good", "hangs"}, {"--hang-seconds", "1"});
  EXPECT_EQ(v.at("good"), "ok: ");
  EXPECT_EQ(v.at("hangs").rfind("launch_failed: gate launch: gave no sign of life for 1 s", 0), 0u) << v.at("hangs");
}

TEST(CrashingWorker, IsNotTriedAgainByLaterProcesses) {
  const auto v = verdicts({"good", "aborts"}, {"--processes", "3"});
  EXPECT_EQ(v.at("good"), "ok: ");
  EXPECT_EQ(v.at("aborts").rfind("launch_failed: ", 0), 0u);
}

TEST(TellingLine, OfASanitizersReportNamesTheErrorAndTheKernel) {
  const std::string report =
      "=====\n==7==ERROR: AddressSanitizer: use-after-poison on address 0x1\n    #0 0x2 in somewhere\n"
      "SUMMARY: AddressSanitizer: use-after-poison\n";
  EXPECT_EQ(telling_line("loading\n" + report), "==7==ERROR: AddressSanitizer: use-after-poison on address 0x1");
  EXPECT_EQ(
      telling_line(report + "hiplab: the error above is in kernel a::kernel block (1,0,0) thread (2,0,0)\nlast\n"),
      "==7==ERROR: AddressSanitizer: use-after-poison on address 0x1; in kernel a::kernel block (1,0,0) thread "
      "(2,0,0)");
  EXPECT_EQ(telling_line("WARNING: ThreadSanitizer: data race\nhiplab: written behind the end, in kernel b::kernel\n"
                         "ThreadSanitizer: reported 1 warnings\n"),
            "written behind the end, in kernel b::kernel")
      << "the race did not end the worker";
  EXPECT_EQ(telling_line("first\nhiplab: killed by signal 11\n\n"), "killed by signal 11")
      << "no sanitizer: the last line";
}

}  // namespace
}  // namespace hiplab::test
