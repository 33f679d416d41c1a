// SPDX-License-Identifier: MIT
#include "selftest/faults.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "runner/user_error.hpp"

namespace hiplab::selftest {
namespace {

namespace fs = std::filesystem;

std::string refusal_of(const std::string& toml) {
  const fs::path file = fs::path(testing::TempDir()) / "selftest_faults_test.toml";
  std::ofstream(file) << toml;
  try {
    read_faults(file);
  } catch (const UserError& error) {
    return error.what();
  }
  return "";
}

const std::string kRow = "[[fault]]\nvariant = \"v\"\nwhat = \"w\"\n";

TEST(Faults, EachNamesWhatMustFindItOnBothGrounds) {
  const auto faults = read_faults(HIPLAB_SOURCE_DIR "/experiments/selftest/faults.toml");
  std::set<std::string> names;
  std::size_t controls = 0;
  for (const auto& fault : faults) {
    EXPECT_TRUE(names.insert(fault.variant).second) << fault.variant << " stands there twice";
    const bool control = fault.cpu.by == Finder::nothing && fault.cpu.not_here.empty();
    controls += control;
    EXPECT_EQ(control, fault.gpu.by == Finder::nothing) << fault.variant;
    EXPECT_TRUE(fault.gpu.not_here.empty()) << fault.variant << ": a GPU shows every one";
  }
  EXPECT_EQ(controls, 2u);
  for (const char* asked : {"wrong_lane", "racy", "out_of_bounds", "not_a_number", "unwritten", "collapsed",
                            "work_skipped", "kept_answer", "right_at_first", "kept_buffers", "too_many_threads"})
    EXPECT_TRUE(names.count(asked)) << asked;
}

TEST(Faults, ARowThatNobodyCouldJudgeIsRefused) {
  EXPECT_NE(refusal_of(kRow + "cpu = {by = \"gate\"}\n").find("lacks 'gpu'"), std::string::npos);
  EXPECT_NE(refusal_of(kRow + "cpu = {by = \"luck\"}\ngpu = {by = \"gate\"}\n").find("'luck'"), std::string::npos);
  EXPECT_NE(refusal_of(kRow + "cpu = {}\ngpu = {by = \"gate\"}\n").find("by"), std::string::npos);
  EXPECT_EQ(refusal_of(kRow + "cpu = {not_here = \"no\"}\ngpu = {by = \"gate\", words = \"x\"}\n"), "");
}

}  // namespace
}  // namespace hiplab::selftest
