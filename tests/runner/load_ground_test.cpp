// SPDX-License-Identifier: MIT
#include "runner/load_ground.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include "runner/environment.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/fake_experiments.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

TEST(LoadGround, MissingLibrariesAreOneClearLine) {
  test::TemporaryFolder folder;
  setenv("HIPLAB_GROUNDS", folder.path().c_str(), 1);
  try {
    load_ground("gpu");
    FAIL() << "no error";
  } catch (const UserError& error) {
    const std::string text = error.what();
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_NE(text.find("no usable GPU (cuda: not built"), std::string::npos) << text;
  }
  EXPECT_THROW(load_ground("cpu"), UserError);
  EXPECT_THROW(load_ground("tpu"), UserError);
  unsetenv("HIPLAB_GROUNDS");
}

TEST(LoadGround, AFileThatIsNoLibraryIsNotUsable) {
  test::TemporaryFolder folder;
  write_whole_file(folder / "ground_cuda.so", std::string("not an ELF file"));
  setenv("HIPLAB_GROUNDS", folder.path().c_str(), 1);
  const GroundStatus status = probe_ground("cuda");
  EXPECT_FALSE(status.usable);
  EXPECT_NE(status.reason.find("cannot be loaded"), std::string::npos) << status.reason;
  unsetenv("HIPLAB_GROUNDS");
}

TEST(LoadGround, AGroundOfAnotherBuildIsRefusedBeforeItIsCalled) {
  setenv("HIPLAB_GROUNDS", HIPLAB_BINARY_DIR "/tests/foreign_grounds", 1);
  const GroundStatus status = probe_ground("cpu");
  EXPECT_FALSE(status.usable);
  EXPECT_NE(status.reason.find("ground_cpu.so was built from other sources than this program"), std::string::npos)
      << status.reason;
  setenv("HIPLAB_GROUNDS", HIPLAB_BINARY_DIR "/tests/fake_grounds", 1);
  EXPECT_TRUE(probe_ground("cpu").usable);
  unsetenv("HIPLAB_GROUNDS");
}

TEST(DeviceTable, FirstRowWhoseNameFitsCountsAndTheLargerCacheIsTaken) {
  std::vector<DevicePeaks> table(2);
  table[0].match = "9070 xt";
  table[0].last_level_cache_bytes = 64;
  table[1].match = "9070";
  hip::DeviceFacts facts;
  facts.name = "AMD Radeon RX 9070 XT";
  EXPECT_EQ(find_peaks(table, facts), &table[0]);
  facts.name = "AMD Radeon RX 9070";
  EXPECT_EQ(find_peaks(table, facts), &table[1]);
  facts.name = "Another";
  EXPECT_EQ(find_peaks(table, facts), nullptr);
  facts.l2_bytes = 8;
  EXPECT_EQ(last_level_cache_bytes(facts, &table[0]), 64u);
  facts.l2_bytes = 100;
  EXPECT_EQ(last_level_cache_bytes(facts, &table[0]), 100u);
  facts.l2_bytes = 0;
  EXPECT_GT(last_level_cache_bytes(facts, nullptr), 0u);
}

}  // namespace
}  // namespace hiplab
