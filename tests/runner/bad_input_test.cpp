// SPDX-License-Identifier: MIT
// Whatever the user gets wrong ends in one line on stderr, exit code 2, and no file.
#include <gtest/gtest.h>

#include <fstream>

#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

class BadInput : public testing::Test {
protected:
  void refuses(const std::vector<std::string>& arguments, const std::string& words) {
    const Outcome outcome = hiplab(arguments, folder_.path());
    std::string command = "hiplab";
    for (const auto& argument : arguments) command += " " + argument;
    EXPECT_EQ(outcome.exit_code, 2) << command;
    EXPECT_EQ(lines(outcome.err), 1u) << command << "\n" << outcome.err;
    EXPECT_EQ(outcome.err.rfind("hiplab: ", 0), 0u) << outcome.err;
    EXPECT_NE(outcome.err.find(words), std::string::npos) << command << "\n" << outcome.err;
    EXPECT_EQ(outcome.out, "") << command;
  }
  TemporaryFolder folder_;
};

TEST_F(BadInput, UnknownNamesAreListed) {
  refuses({"run", "fack"}, "unknown experiment 'fack'; known: fake");
  refuses({"run", "fake", "--variant", "best"}, "unknown variant 'best'; known: good, good_too");
  refuses({"run", "fake", "--shape", "tiny"}, "unknown shape 'tiny'; known: small, large");
  refuses({"run", "fake", "--set", "K=1"}, "unknown axis 'K'; known: M, N");
  refuses({"run", "fake", "--preset", "huge"}, "known: published, quick");
  refuses({"run", "fake", "--device", "tpu"}, "--device");
  EXPECT_TRUE(std::filesystem::is_empty(folder_.path())) << "nothing is left behind";
}

TEST_F(BadInput, MalformedOptionsAreRefused) {
  refuses({"run", "fake", "--set", "M=x"}, "whole numbers");
  refuses({"run", "fake", "--shard", "5/4"}, "--shard 5/4");
  refuses({"run", "fake", "--processes", "0"}, "--processes");
  for (const char* value : {"nan", "inf", "-1", "0", "1s", "x"})
    refuses({"run", "fake", "--cap-seconds", value}, std::string(value) + " is no number of seconds above 0");
  refuses({"run", "fake", "--seed", "minus"}, "--seed");
  refuses({"run", "fake", "--seed=-1"}, "--seed");
  refuses({"run", "fake", "--set", "N=0"}, "a value of N is from 1 to 2147483647");
  refuses({"run", "fake", "--out", "."}, "--out . is a folder; name a file");
  refuses({"run"}, "experiment is required");
  refuses({"run", "fake", "--frobnicate"}, "--frobnicate");
  refuses({"frobnicate"}, "unknown verb 'frobnicate'; known: quickstart, list");
  refuses({}, "a verb is missing; known: quickstart, list");
}

TEST_F(BadInput, OptionsThatGoTogetherAreRefusedAlone) {
  const std::vector<std::string> check = {"check", "a.h5", "--against", "b.h5"};
  for (const char* option : {"--code", "--code-against", "--arch"}) {
    std::vector<std::string> alone = check;
    alone.insert(alone.end(), {option, "x"});
    refuses(alone, std::string(option) + " requires --code");
  }
}

TEST_F(BadInput, OptionsThatExcludeOneAnotherAreRefusedTogether) {
  const std::vector<std::vector<std::string>> forms = {{"--json"}, {"--markdown"}, {"--summary"}, {"--against", "a"}};
  for (std::size_t a = 0; a < forms.size(); ++a)
    for (std::size_t b = a + 1; b < forms.size(); ++b) {
      if (forms[a][0] == "--json" && forms[b][0] == "--against") continue;  // changes as JSON
      std::vector<std::string> both = {"isa"};
      both.insert(both.end(), forms[a].begin(), forms[a].end());
      both.insert(both.end(), forms[b].begin(), forms[b].end());
      refuses(both, " excludes ");
    }
}

TEST_F(BadInput, AValueThatEveryVariantRefusesSaysWhy) {
  refuses({"run", "fake", "--variant", "refuses"},
          "nothing to measure: fake refuses small M=1 N=96: not on this device");
}

TEST_F(BadInput, FilesThatAreNoRunFilesAreNamed) {
  std::ofstream(folder_ / "text.h5") << "not a run file";
  std::ofstream(folder_ / "empty.h5");
  for (const char* verb : {"claims", "report"}) {
    refuses({verb, "text.h5"}, "text.h5 is not an HDF5 file");
    refuses({verb, "empty.h5"}, "empty.h5 is not an HDF5 file");
    refuses({verb, "missing.h5"}, "missing.h5");
  }
}

TEST_F(BadInput, AnUnwritablePlaceIsRefusedBeforeMeasuring) {
  std::ofstream(folder_ / "file") << "x";
  refuses({"run", "fake", "--out", "file/r.h5"}, "file/r.h5.parts");
}

}  // namespace
}  // namespace hiplab::test
