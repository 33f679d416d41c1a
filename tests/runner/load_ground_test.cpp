// SPDX-License-Identifier: MIT
#include "runner/load_ground.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <cstdio>
#include <set>

#include "runner/code_digest.hpp"
#include "runner/environment.hpp"
#include "runner/ground_build.hpp"
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

/// Symbols that the loader unifies over all libraries of a process, even those opened with their symbols to themselves.
std::string unique_symbols_of_ours(const std::string& library) {
  std::string found;
  FILE* out = popen(("nm -D --defined-only -C '" + library + "'").c_str(), "r");
  char line[4096];
  bool any = false;
  while (out && std::fgets(line, sizeof line, out)) {
    any = true;
    const std::string text = line;
    if (text.find(" u ") != std::string::npos && text.find("hiplab") != std::string::npos) found += text;
  }
  if (out) pclose(out);
  return any ? found : "nm told nothing";
}

TEST(LoadGround, TwoBuildsInOneProcessShareNothing) {
  EXPECT_EQ(unique_symbols_of_ours(HIPLAB_BINARY_DIR "/tests/fake_grounds/ground_cuda.so"), "");
  const GroundStatus own = probe_library("cuda", HIPLAB_BINARY_DIR "/tests/fake_grounds/ground_cuda.so"),
                     other = probe_library("cuda", HIPLAB_BINARY_DIR "/tests/other_grounds/ground_cuda.so");
  ASSERT_TRUE(own.usable && other.usable) << own.reason << other.reason;
  const LoadedGround again = load_again(own.ground);
  EXPECT_NE(own.ground.runtime, other.ground.runtime);
  EXPECT_NE(own.ground.runtime, again.runtime);
  EXPECT_NE(own.ground.experiments, again.experiments);
  EXPECT_EQ(again.library, own.ground.library);
  std::set<std::string> names;
  for (const LoadedGround* ground : {&own.ground, &other.ground, &again})
    for (const auto& variant : ground->find("fake")->variants) names.insert(variant.name);
  EXPECT_TRUE(names.contains("marked") && names.contains("marked_before"));
}

TEST(LoadGround, AnotherBuildIsFoundByItsProgramItsTreeItsFolderOrItsLibrary) {
  test::TemporaryFolder folder;
  std::filesystem::create_directories(folder / "bin");
  std::filesystem::create_directories(folder / "lib/hiplab");
  write_whole_file(folder / "bin/hiplab", std::string("a program"));
  const auto library = folder / "lib/hiplab/ground_cuda.so";
  write_whole_file(library, std::string("a library"));
  for (const char* place : {"bin/hiplab", "", "lib/hiplab", "lib/hiplab/ground_cuda.so"})
    EXPECT_TRUE(std::filesystem::equivalent(find_library("cuda", folder / place), library)) << place;
  EXPECT_THROW(find_library("amd", folder.path()), UserError);
  EXPECT_THROW(find_library("cuda", folder / "bin"), UserError);
  EXPECT_THROW(find_library("cuda", folder / "absent"), UserError);
}

TEST(CodeDigest, KnowsOtherCodeAndNotOtherSearchPaths) {
  const std::string own = HIPLAB_BINARY_DIR "/tests/fake_grounds/ground_cuda.so",
                    other = HIPLAB_BINARY_DIR "/tests/other_grounds/ground_cuda.so";
  EXPECT_EQ(code_digest(own).size(), 64u);
  EXPECT_NE(code_digest(own), code_digest(other));
  test::TemporaryFolder folder;
  auto bytes = read_whole_file(own);
  bytes.push_back(std::byte{0});  // behind all sections
  write_whole_file(folder / "longer.so", bytes);
  EXPECT_EQ(code_digest(folder / "longer.so"), code_digest(own));
  bytes.resize(bytes.size() / 2);
  write_whole_file(folder / "cut.so", bytes);
  EXPECT_EQ(code_digest(folder / "cut.so"), "");
  write_whole_file(folder / "text.so",
                   std::string("not an ELF file, but as long as the header of one would have been"));
  EXPECT_EQ(code_digest(folder / "text.so"), "");
}

TEST(LoadGround, ALibrarySaysWhichCommitItIsOfAndEqualCodeOfTwoCommitsHasOneDigest) {
  const std::string own = HIPLAB_BINARY_DIR "/tests/fake_grounds/ground_cuda.so",
                    later = HIPLAB_BINARY_DIR "/tests/recommitted_grounds/ground_cuda.so";
  const GroundBuild a = read_ground_build(own), b = read_ground_build(later);
  EXPECT_EQ(a.commit, "00000000000000000000000000000000000000a0");
  EXPECT_FALSE(a.dirty);
  EXPECT_EQ(b.commit, "00000000000000000000000000000000000000b1");
  EXPECT_TRUE(b.dirty);
  EXPECT_EQ(read_ground_build(HIPLAB_BINARY_DIR "/tests/foreign_grounds/ground_cpu.so").commit, "")
      << "it says nothing";
  EXPECT_EQ(code_digest(own), code_digest(later));
  EXPECT_NE(read_whole_file(own), read_whole_file(later));
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
