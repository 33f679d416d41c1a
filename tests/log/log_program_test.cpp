// SPDX-License-Identifier: MIT
// The verb as a user types it.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

namespace fs = std::filesystem;

class LogProgram : public testing::Test {
protected:
  void SetUp() override {
    const Outcome outcome =
        hiplab({"run", "fake", "--device", "cpu", "--preset", "quick", "--out", "a.h5"}, folder_.path());
    ASSERT_TRUE(fs::exists(folder_ / "a.h5")) << outcome.err;
  }
  Outcome log(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "log");
    return hiplab(arguments, folder_.path());
  }
  /// One line on stderr, exit code 2, nothing on stdout.
  std::string refused(const std::vector<std::string>& arguments) {
    const Outcome outcome = log(arguments);
    EXPECT_EQ(outcome.exit_code, 2) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
    return outcome.err;
  }
  TemporaryFolder folder_;
};

TEST_F(LogProgram, AddsShowsAndRefuses) {
  const Outcome added = log({"add", "log.toml", "--run", "a.h5", "--base", "good", "--variant", "good_too", "--set",
                             "M=1", "--title", "Other"});
  ASSERT_EQ(added.exit_code, 0) << added.err;
  EXPECT_NE(added.out.find("1: Other: PENDING"), std::string::npos) << added.out;
  EXPECT_NE(added.out.find("times of the CPU ground are functional"), std::string::npos) << added.out;
  const Outcome blocked = log({"add", "log.toml", "--title", "Later", "--verdict", "BLOCKED", "--reason", "no kernel",
                               "--blocker", "upstream", "--checked", "2026-01-02"});
  ASSERT_EQ(blocked.exit_code, 0) << blocked.err;

  const Outcome shown = log({"show", "log.toml", "--json"});
  ASSERT_EQ(shown.exit_code, 0) << shown.err;
  const auto json = nlohmann::json::parse(shown.out);
  EXPECT_EQ(json["entries"][0]["verdict"], "PENDING");
  EXPECT_EQ(json["entries"][1]["decided_by"], "person");
  const Outcome page = log({"show", "log.toml", "--out", "page"});
  ASSERT_EQ(page.exit_code, 0) << page.err;
  EXPECT_NE(read_whole_text(folder_ / "page/log.md").find("### 2. Later: BLOCKED"), std::string::npos);

  EXPECT_NE(refused({"add", "log.toml", "--run", "b.h5", "--variant", "good"}).find("b.h5"), std::string::npos);
  EXPECT_NE(refused({"add", "log.toml", "--run", "a.h5", "--against", "a.h5", "--variant", "good"}).find("same file"),
            std::string::npos);
  EXPECT_NE(refused({"add", "log.toml", "--title", "x", "--verdict", "KEEP", "--reason", "y"}).find("no KEEP without"),
            std::string::npos);
  EXPECT_NE(refused({"add", "log.toml", "--title", "x", "--verdict", "KEEP"}).find("--reason"), std::string::npos);
  EXPECT_NE(refused({"add", "log.toml", "--title", "x", "--verdict", "BLOCKED", "--reason", "y", "--blocker", "z",
                     "--checked", "2999-01-01"})
                .find("future"),
            std::string::npos);
  EXPECT_NE(refused({"show", "none.toml"}).find("no such log"), std::string::npos);
  fs::remove(folder_ / "a.h5");
  EXPECT_NE(refused({"show", "log.toml"}).find("a.h5 is missing"), std::string::npos);
}

}  // namespace
}  // namespace hiplab::test
