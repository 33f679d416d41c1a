// SPDX-License-Identifier: MIT
#include "soak/step_result.hpp"

#include <gtest/gtest.h>

#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::soak {
namespace {

class ResultFile : public testing::Test {
protected:
  StepResult read(const std::string& json, Wanted wanted = Wanted::replay) {
    write_whole_file(folder_ / "result.json", json);
    return read_result(folder_.path(), false, wanted);
  }
  std::string error_of(const std::string& json, Wanted wanted = Wanted::replay) {
    return test::user_error_of([&] { read(json, wanted); });
  }
  test::TemporaryFolder folder_;
};

TEST_F(ResultFile, IsReadAndRepliesAreHashed) {
  const StepResult result =
      read(R"({"wall_s": 12, "tpot_ms": [1, 2.5], "long_tpot_ms": [3], "replies": ["a", "b", "a"]})");
  EXPECT_EQ(result.wall_s, 12);
  EXPECT_EQ(result.tpot_ms, (std::vector<double>{1, 2.5}));
  EXPECT_EQ(result.long_tpot_ms, std::vector<double>{3});
  ASSERT_EQ(result.replies.hashes.size(), 3u);
  EXPECT_EQ(result.replies.hashes[0], result.replies.hashes[2]);
  EXPECT_NE(result.replies.hashes[0], result.replies.hashes[1]);
  const StepResult quality = read(R"({"score": 47, "of": 50})", Wanted::quality);
  EXPECT_EQ(quality.quality->score, 47);
}

TEST_F(ResultFile, WhatIsMissingOrWrongIsSaid) {
  EXPECT_EQ(error_of("[]"), "result.json is no JSON object");
  EXPECT_NE(error_of(R"({"tpot_ms": [1]})").find("'wall_s' is missing"), std::string::npos);
  EXPECT_NE(error_of(R"({"wall_s": 1, "tpot_ms": ["1"]})").find("'tpot_ms' must hold numbers"), std::string::npos);
  EXPECT_NE(error_of(R"({"wall_s": 1, "tpot_ms": [-1]})").find("'tpot_ms' must hold numbers from 0 on"),
            std::string::npos);
  EXPECT_NE(error_of(R"({"wall_s": 1, "tpot_ms": 1})").find("'tpot_ms' must be a list"), std::string::npos);
  EXPECT_NE(error_of(R"({"wall_s": 1, "tpot_ms": [1], "replies": [1]})").find("list of texts"), std::string::npos);
  EXPECT_NE(error_of("{}", Wanted::quality).find("'score' and 'of' are missing"), std::string::npos);
  EXPECT_NE(error_of(R"({"score": 4})", Wanted::quality).find("go together"), std::string::npos);
  EXPECT_NE(error_of(R"({"score": 51, "of": 50})", Wanted::quality).find("more than 'of'"), std::string::npos);
  EXPECT_EQ(error_of("{}", Wanted::nothing), "no error");
}

}  // namespace
}  // namespace hiplab::soak
