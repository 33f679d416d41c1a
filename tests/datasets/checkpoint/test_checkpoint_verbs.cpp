// SPDX-License-Identifier: MIT
// inspect, quantize and checkpoint as a user runs them: what they print, their exit codes, and what they leave behind.
#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "datasets/checkpoint/write_safetensors.hpp"
#include "runner/whole_file.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

using namespace datasets;

class CheckpointVerbs : public testing::Test {
protected:
  void refuses(const std::vector<std::string>& arguments, const std::string& words) {
    const Outcome outcome = hiplab(arguments, folder_.path());
    EXPECT_EQ(outcome.exit_code, 2) << words;
    EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
    EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
    EXPECT_EQ(outcome.out, "");
  }
  std::string does(const std::vector<std::string>& arguments) {
    const Outcome outcome = hiplab(arguments, folder_.path());
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    return outcome.out;
  }
  void make_small() { does({"checkpoint", "--layers", "1", "--vocabulary", "64", "--out", "small"}); }
  TemporaryFolder folder_;
};

TEST_F(CheckpointVerbs, AMadeCheckpointIsQuantisedAndInspected) {
  make_small();
  const std::string quantised =
      does({"quantize", "small", "--layers", "*.mlp.*", "--layout", "pack_quantized", "--out", "q"});
  EXPECT_NE(quantised.find("3 layers in pack_quantized, 4 bits, groups of 32, symmetric; 10 tensors as they were"),
            std::string::npos)
      << quantised;
  EXPECT_NE(does({"inspect", "q"})
                .find("pack_quantized, 4 bits, groups of 32, no act-order, symmetric, scales BF16: 3 layers"),
            std::string::npos);
  const auto seen = nlohmann::json::parse(does({"inspect", "q", "--json", "--out", "seen"}));
  EXPECT_EQ(seen["layers"].size(), 3u);
  EXPECT_EQ(seen["layers"][0]["k"], 3072);
  EXPECT_EQ(seen["tensors"].size(), 10u + 3 * 3);
  EXPECT_EQ(nlohmann::json::parse(read_whole_text(folder_ / "seen/inspection.json")), seen);
  EXPECT_TRUE(std::filesystem::exists(folder_ / "seen/plots/inspection-model-safetensors.png"));
}

TEST_F(CheckpointVerbs, ShardsAreInspectedByTheirFolder) {
  does({"checkpoint", "--layers", "1", "--vocabulary", "64", "--shard-mb", "8", "--out", "shards"});
  EXPECT_NE(does({"inspect", "shards"}).find("safetensors in shards"), std::string::npos);
}

TEST_F(CheckpointVerbs, BadFilesAndOptionsAreOneLine) {
  write_whole_file(folder_ / "no.safetensors", std::string("this is no checkpoint at all"));
  refuses({"inspect", "no.safetensors"}, "is this a safetensors file?");
  refuses({"inspect", "nothing"}, "cannot read nothing: No such file or directory");
  refuses({"quantize", "no.safetensors", "--out", "q"}, "is this a safetensors file?");
  refuses({"checkpoint", "--model", "GPT", "--out", "x"}, "known: Qwen3-0.6B, Qwen3-32B");
  refuses({"checkpoint", "--type", "fp4", "--out", "x"}, "--type is bf16 or f16, not fp4");
  make_small();
  refuses({"quantize", "small", "--group", "100", "--out", "q"}, "groups of 100");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "q"));
}

// The NaN shows when half of the file is written.
TEST_F(CheckpointVerbs, AFileThatCannotBeFinishedIsNotLeft) {
  std::vector<float> good(64 * 128, 0.5f), bad = good;
  bad[130] = std::numeric_limits<float>::quiet_NaN();
  write_safetensors(folder_ / "in.safetensors", {tensor_of("a.weight", StoredType::f32, {64, 128}, good),
                                                 tensor_of("b.weight", StoredType::f32, {64, 128}, bad)});
  refuses({"quantize", "in.safetensors", "--out", "q"}, "b: row 1, group 0 has a NaN or an infinite weight");
  EXPECT_TRUE(std::filesystem::is_empty(folder_ / "q"));
}

}  // namespace
}  // namespace hiplab::test
