// SPDX-License-Identifier: MIT
// The verb itself, on the CPU ground.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "runner/run_file.hpp"
#include "selftest/faults.hpp"

namespace hiplab::selftest {
namespace {

namespace fs = std::filesystem;

struct Outcome {
  int code;
  std::string out, err;
};

class Selftest : public testing::Test {
protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) /
              (std::string("selftest_") + testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  Outcome hiplab(const std::string& arguments) const {
    const std::string command =
        "cd '" + folder_.string() + "' && " HIPLAB_BINARY_DIR "/bin/hiplab " + arguments + " > out.txt 2> err.txt";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, text("out.txt"), text("err.txt")};
  }
  std::string text(const std::string& name) const {
    std::ostringstream all;
    all << std::ifstream(folder_ / name).rdbuf();
    return all.str();
  }
  fs::path folder_;
};

TEST_F(Selftest, CatchesEveryFaultOfThisGroundAndRecordsThem) {
  const Outcome run = hiplab("selftest --comparisons 0 --out s --json");
  EXPECT_EQ(run.code, 0) << run.out << run.err;
  const auto json = nlohmann::json::parse(run.out);
  EXPECT_EQ(json, nlohmann::json::parse(text("s/selftest.json")));
  for (const auto& finding : json["findings"]) {
    EXPECT_NE(finding["outcome"], "MISSED") << finding;
    EXPECT_NE(finding["outcome"], "ACCUSED") << finding;
  }
  const RunRecord record = read_run_file(folder_ / "s/faults.h5");
  EXPECT_EQ(record.points.size(), 15u);
  const auto faults = read_faults(HIPLAB_SOURCE_DIR "/experiments/selftest/faults.toml");
  for (const auto& point : record.points)
    EXPECT_TRUE(point.variant == "longer" ||
                std::any_of(faults.begin(), faults.end(), [&](const auto& f) { return f.variant == point.variant; }))
        << point.variant << " has no row in faults.toml, so nothing would miss it";
}

TEST_F(Selftest, ARunnerThatDoesNotLookBehindTheClockFailsIt) {
  const Outcome run = hiplab("selftest --comparisons 0 --gates-only --out s");
  EXPECT_EQ(run.code, 1) << run.out << run.err;
  EXPECT_NE(run.out.find("| right_at_first | right while looked at, idle later | MISSED | passes"), std::string::npos)
      << run.out;
}

TEST_F(Selftest, ComparesEqualAndLongerKernelsAndLabelsThemWarm) {
  const Outcome run = hiplab("selftest --comparisons 6 --seconds 0.1 --out s --json");
  const auto json = nlohmann::json::parse(run.out);
  // A busy host may leave some without enough blocks for an interval: they are counted, not lost.
  EXPECT_EQ(json["floor"]["comparisons"].get<int>() + json["equal_code"]["comparisons"].get<int>() +
                json["equal_code"]["unusable"].get<int>(),
            26)
      << run.out;
  const auto& label = json["findings"].back();
  EXPECT_EQ(label["fault"], "one_set");
  EXPECT_EQ(label["outcome"], "caught") << label;
  EXPECT_EQ(read_run_file(folder_ / "s/pairs.h5").points.size(), 3u * 26);
}

TEST_F(Selftest, IsNoPublishedWork) {
  EXPECT_EQ(hiplab("list").out.find("selftest"), std::string::npos);
  const Outcome run = hiplab("run selftest");
  EXPECT_EQ(run.code, 2);
  EXPECT_NE(run.err.find("unknown experiment 'selftest'"), std::string::npos) << run.err;
}

TEST_F(Selftest, RefusesBadInputInOneLine) {
  std::ofstream(folder_ / "file") << "x";
  for (const char* arguments : {"selftest --out file", "selftest --device tpu", "selftest --comparisons -1",
                                "selftest --seconds 0", "selftest --seconds x", "selftest more"}) {
    const Outcome run = hiplab(arguments);
    EXPECT_EQ(run.code, 2) << arguments;
    EXPECT_EQ(std::count(run.err.begin(), run.err.end(), '\n'), 1) << run.err;
  }
  EXPECT_EQ(text("file"), "x");
}

TEST_F(Selftest, SimulatesWithoutMeasuring) {
  const Outcome run = hiplab("selftest --simulate");
  EXPECT_EQ(run.code, 0);
  std::ifstream page(HIPLAB_SOURCE_DIR "/docs/selftest.md");
  std::ostringstream all;
  all << page.rdbuf();
  EXPECT_NE(all.str().find(run.out), std::string::npos) << "docs/selftest.md holds another table:\n" << run.out;
}

}  // namespace
}  // namespace hiplab::selftest
