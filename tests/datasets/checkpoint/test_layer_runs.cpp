// SPDX-License-Identifier: MIT
// `hiplab run --weights` as a user runs it: the run file says which layer was measured; what does not fit is one line.
#include <gtest/gtest.h>

#include "runner/run_file.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/nvfp4_samples.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/runner/program.hpp"

namespace hiplab::test {
namespace {

class LayerRuns : public testing::Test {
protected:
  void SetUp() override {
    Int4Weights w = random_weights({64, 256, 64}, 3);
    for (auto& scale : w.scales) scale = 0x2100;
    std::filesystem::create_directories(folder_ / "model");
    write_safetensors(folder_ / "model/model.safetensors", tensors_of(pack(w, Int4Layout::gptq_v1), "layers.0.down"));
    write_safetensors(folder_ / "x.safetensors",
                      {tensor_of("x", StoredType::f32, {2, 256}, std::vector<float>(512, 0.5f))});
  }
  Outcome run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "run");
    Circumstances real;
    real.real_grounds = true;
    return hiplab(arguments, folder_.path(), real);
  }
  void refuses(const std::vector<std::string>& arguments, const std::string& words) {
    const Outcome outcome = run(arguments);
    EXPECT_EQ(outcome.exit_code, 2) << words;
    EXPECT_EQ(lines(outcome.err), 1u) << outcome.err;
    EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
  }
  TemporaryFolder folder_;
  const std::vector<std::string> layer_ = {"gptq_mi100", "--weights",     "model",
                                           "--layer",    "layers.0.down", "--gates-only"};
  std::vector<std::string> with(std::vector<std::string> more) const {
    more.insert(more.begin(), layer_.begin(), layer_.end());
    return more;
  }
};

TEST_F(LayerRuns, TheRunFileSaysWhichLayerWasMeasured) {
  const std::string place = (folder_ / "model").string();
  const Outcome outcome = run({"gptq_mi100", "--weights", place, "--layer", "layers.0.down", "--gates-only",
                               "--variant", "baseline", "--out", "r.h5"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  const RunRecord record = read_run_file(folder_ / "r.h5");
  EXPECT_EQ(record.root.at("weights"), "model");
  EXPECT_EQ(record.root.at("weights_layer"), "layers.0.down");
  EXPECT_EQ(record.root.at("weights_format").rfind("gptq (v1), 4 bits, groups of 64, no act-order, scales F16", 0), 0u)
      << record.root.at("weights_format");
  EXPECT_EQ(record.root.at("weights_sha256").size(), 64u);
  EXPECT_EQ(record.root.at("activations"), "drawn from N(0,1)");
  EXPECT_EQ(record.root.at("command").find(folder_.path().string()), std::string::npos) << record.root.at("command");
  ASSERT_EQ(record.points.size(), 2u);  // M 1 and 4 of the preset
  for (const auto& point : record.points) {
    EXPECT_EQ(point.status, "ok") << point.message;
    EXPECT_EQ(point.shape, "layers.0.down");
    EXPECT_EQ(point.axes.at("K"), 256);
    EXPECT_EQ(point.axes.at("N"), 64);
    EXPECT_EQ(point.axes.at("group"), 64);
    EXPECT_EQ(point.axes.at("zero_offset"), 1);
    EXPECT_EQ(point.axes.count("scales"), 0u) << "nothing was drawn";
  }
}

TEST_F(LayerRuns, AnotherLayersBitsAreAnotherRun) {
  const auto first = with({"--variant", "baseline", "--out", "r.h5", "--set", "M=1"});
  ASSERT_EQ(run(first).exit_code, 0);
  Int4Weights w = random_weights({64, 256, 64}, 4);
  for (auto& scale : w.scales) scale = 0x2100;
  write_safetensors(folder_ / "model/model.safetensors", tensors_of(pack(w, Int4Layout::gptq_v1), "layers.0.down"));
  auto again = first;
  again.push_back("--resume");
  refuses(again, "its weights_sha256 is");
  refuses({"gptq_mi100", "--gates-only", "--variant", "baseline", "--set", "M=1", "--out", "r.h5", "--resume"},
          "its activations is 'drawn from N(0,1)', now it is ''");
}

TEST_F(LayerRuns, ActivationsOfAFileBoundM) {
  EXPECT_EQ(run(with({"--activations", "x.safetensors", "--tensor", "x", "--set", "M=2", "--variant", "baseline",
                      "--out", "x.h5"}))
                .exit_code,
            0);
  EXPECT_EQ(read_run_file(folder_ / "x.h5").root.at("activations"),
            "the first rows of x.safetensors, x, rounded to fp16");
  refuses(with({"--activations", "x.safetensors", "--tensor", "x"}), "x has 2 rows, and the run asks for M = 4");
}

TEST_F(LayerRuns, KvHeadsAreTheConfigurationsOrGivenAndTheFusedLayerSaysWhyItDoesNotRun) {
  write_safetensors(folder_ / "nv.safetensors",
                    nvfp4_file_tensors(random_nvfp4(64, 1024, 2), 64, 1024, "l.o_proj", Nvfp4Layout::modelopt));
  const std::vector<std::string> layer{"wo_split", "--weights", "nv.safetensors", "--layer", "l.o_proj"};
  const auto with_more = [&](std::vector<std::string> more) {
    more.insert(more.begin(), layer.begin(), layer.end());
    return more;
  };
  const std::string asked = "no config.json beside the weights says num_key_value_heads: --set kv_heads=... does";
  refuses(layer, asked);
  refuses(with_more({"--set", "kv_heads=3"}), "K must be a multiple of the heads and of 16");
  refuses(with_more({"--set", "kv_heads=4", "--set", "global_milli=37"}),
          "--set global_milli says how inputs are drawn");
  const Outcome given = run(with_more({"--set", "kv_heads=4", "--gates-only", "--out", "given.h5"}));
  ASSERT_EQ(given.exit_code, 0) << given.err;
  const RunRecord record = read_run_file(folder_ / "given.h5");
  EXPECT_EQ(record.points.size(), 6u);  // three variants at splits 1 and 8
  for (const auto& point : record.points) {
    EXPECT_EQ(point.status, "ok") << point.variant << ": " << point.message;
    EXPECT_EQ(point.axes.at("kv_heads"), 4);
    EXPECT_EQ(point.axes.count("global_milli"), 0u);
  }
  write_whole_file(folder_ / "config.json", std::string(R"({"num_key_value_heads": 2})"));
  refuses(with_more({"--set", "kv_heads=4"}), "--set kv_heads: the file decides it, and l.o_proj has 2");
  refuses(with_more({"--preset", "quick_fused"}), "the shape has no MLP: it is one of the stand-alone kernels'");
}

TEST_F(LayerRuns, WhatDoesNotFitIsOneLine) {
  refuses({"gptq_mi100", "--weights", "model", "--layer", "layers.0.up"}, "the nearest is layers.0.down.");
  refuses({"gptq_mi100", "--weights", "model"}, "--layer is missing; model/model.safetensors has layers.0.down");
  refuses({"gptq_mi100", "--weights", "nothing", "--layer", "a"}, "nothing");
  refuses({"gptq_mi100", "--layer", "a"}, "--weights");
  refuses({"bandwidth", "--weights", "model", "--layer", "a"}, "experiment bandwidth takes no weights from a file");
  refuses(with({"--set", "K=512"}), "--set K: the file decides it, and layers.0.down has 256");
  refuses(with({"--set", "scales=1"}), "--set scales says how inputs are drawn");
  refuses(with({"--shape", "qwen*"}), "--shape cannot be given with --weights");
  refuses(with({"--tensor", "x"}), "--tensor and one of --activations and --activation-statistics go together");
  refuses(with({"--activations", "x.safetensors"}), "--tensor and one of");
  refuses({"gptq_mi100", "awq_mmq_gfx1151", "--weights", "model", "--layer", "layers.0.down"},
          "--weights goes with one experiment");
  refuses({"gptq_mi1", "--weights", "model", "--layer", "layers.0.down"}, "unknown experiment 'gptq_mi1'");
}

}  // namespace
}  // namespace hiplab::test
