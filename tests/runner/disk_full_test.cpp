// SPDX-License-Identifier: MIT
// No room for a file: one line, exit 2, parts kept, nothing under the final name. A limit on the size of files stands
// in for the full disk: the same write fails, with another reason in its text.
#include <gtest/gtest.h>

#include "runner/run_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/runner/same_record.hpp"

namespace hiplab::test {
namespace {

const std::vector<std::string> kRun = {"run", "fake", "--device", "gpu", "--out", "r.h5"};
const std::vector<std::string> kResume = {"run", "fake", "--device", "gpu", "--out", "r.h5", "--resume"};

void expect_clean_refusal(const Outcome& outcome, const TemporaryFolder& folder) {
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
  EXPECT_NE(outcome.err.find("cannot write"), std::string::npos) << outcome.err;
  EXPECT_NE(outcome.err.find("--resume"), std::string::npos) << outcome.err;
  EXPECT_FALSE(std::filesystem::exists(folder / "r.h5"));
  EXPECT_FALSE(std::filesystem::exists(folder / "r.h5.tmp"));
  EXPECT_TRUE(std::filesystem::exists(folder / "r.h5.parts"));
}

TEST(DiskFull, WhileAPartIsWrittenKeepsWhatWasMeasured) {
  TemporaryFolder folder;
  Circumstances full;
  full.file_size_limit = 12000;
  expect_clean_refusal(hiplab(kRun, folder.path(), full), folder);
  ASSERT_EQ(hiplab(kResume, folder.path()).exit_code, 0);
  EXPECT_EQ(read_run_file(folder / "r.h5").points.size(), 6u);
}

TEST(DiskFull, WhileTheRunFileIsWrittenLosesNothing) {
  TemporaryFolder folder, other;
  Circumstances full;
  full.file_size_limit = 60000;  // parts fit, the run file does not
  expect_clean_refusal(hiplab(kRun, folder.path(), full), folder);
  const Outcome resumed = hiplab(kResume, folder.path());
  ASSERT_EQ(resumed.exit_code, 0) << resumed.err;
  ASSERT_EQ(hiplab(kRun, other.path()).exit_code, 0);
  EXPECT_EQ(content(read_run_file(folder / "r.h5")), content(read_run_file(other / "r.h5")));
}

TEST(DiskFull, OutputThatCouldNotBePrintedIsNoSuccess) {
  TemporaryFolder folder;
  Circumstances full;
  full.output_full = true;
  for (const char* word : {"list", "device", "version", "--help"}) {
    const Outcome outcome = hiplab({word}, folder.path(), full);
    EXPECT_EQ(outcome.exit_code, 2) << word;
    EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
    EXPECT_NE(outcome.err.find("No space left"), std::string::npos) << word << ": " << outcome.err;
  }
}

}  // namespace
}  // namespace hiplab::test
