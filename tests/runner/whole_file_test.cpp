// SPDX-License-Identifier: MIT
#include "runner/whole_file.hpp"

#include <gtest/gtest.h>

#include "runner/sha256.hpp"
#include "runner/user_error.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

TEST(WholeFile, IsWrittenReadBackAndLeavesNothingBeside) {
  test::TemporaryFolder folder;
  write_whole_file(folder / "a", std::string("text"));
  EXPECT_EQ(read_whole_text(folder / "a"), "text");
  EXPECT_FALSE(std::filesystem::exists(folder / "a.tmp"));
}

TEST(WholeFile, AFailedWriteKeepsTheOldContentsAndNamesTheFile) {
  test::TemporaryFolder folder;
  std::filesystem::create_directory(folder / "a");  // a folder cannot be replaced by a file
  try {
    write_whole_file(folder / "a", std::string("text"));
    FAIL() << "no error";
  } catch (const UserError& error) {
    EXPECT_NE(std::string(error.what()).find((folder / "a").string()), std::string::npos);
  }
  EXPECT_TRUE(std::filesystem::is_directory(folder / "a"));
  EXPECT_FALSE(std::filesystem::exists(folder / "a.tmp"));
}

TEST(WholeFile, UnwritableAndMissingPlacesAreUserErrors) {
  test::TemporaryFolder folder;
  EXPECT_THROW(write_whole_file(folder / "no/where", std::string("x")), UserError);
  EXPECT_THROW(read_whole_file(folder / "nothing"), UserError);
}

TEST(Sha256, GivesThePublishedDigests) {
  EXPECT_EQ(sha256_hex({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  const char abc[] = "abc";
  EXPECT_EQ(sha256_hex(std::as_bytes(std::span(abc, 3))),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace hiplab
