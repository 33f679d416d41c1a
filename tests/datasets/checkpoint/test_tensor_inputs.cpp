// SPDX-License-Identifier: MIT
// Plain tensors of a file as an experiment's inputs: the bits that the same values give in memory, and the reference
// that must notice where they are not in place.
#include <gtest/gtest.h>

#include "runner/number_formats.hpp"
#include "tests/datasets/checkpoint/layer_run.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

const char kKv[] = "kv_quant_rx9070", kMoe[] = "moe_quant_rx9070";

GivenInputs given_of(const std::filesystem::path& file, const std::string& layer, const std::string& experiment) {
  return read_layer_inputs({file, layer, {}, {}, {}}, checkpoint_of(experiment));
}

TensorToWrite stored(const Tensor& t, const std::string& name, std::vector<std::int64_t> shape = {}) {
  return tensor_of(name, t.dtype == Dtype::bf16 ? StoredType::bf16 : StoredType::f16,
                   shape.empty() ? t.shape : std::move(shape), t.bytes);
}

std::vector<float> floats_of(const Tensor& t) {
  std::vector<float> values;
  for (const std::uint16_t bits : t.as<std::uint16_t>()) values.push_back(static_cast<float>(to_double(t.dtype, bits)));
  return values;
}

const std::map<std::string, std::int64_t> kCache{{"preset", 7}, {"page", 16}};

class KvCapture : public testing::Test {
protected:
  void SetUp() override {
    drawn_point_.values.insert(kCache.begin(), kCache.end());
    drawn_ = cpu_ground().find(kKv)->inputs(drawn_point_);
    file_ = own_folder() / "capture.safetensors";
    write_safetensors(file_,
                      {stored(drawn_.at("q"), "a/q"), stored(drawn_.at("k"), "a/k"), stored(drawn_.at("v"), "a/v")});
  }
  Point drawn_point_{kKv,
                     "drawn",
                     {{"heads", 4}, {"kv_heads", 2}, {"head_dim", 64}, {"context", 32}, {"batch", 1}},
                     42,
                     cpu_ground().facts};
  Tensors drawn_;
  std::filesystem::path file_;
};

TEST_F(KvCapture, GivesTheBitsOfTheSameKeysInMemory) {
  const GivenInputs given = given_of(file_, "a", kKv);
  EXPECT_EQ(given.dims.at("context"), 32);
  EXPECT_EQ(given.dims.at("data"), 3);
  EXPECT_EQ(given.record.at("weights_format"), "a/q F16 [1, 4, 64]; a/k F16 [1, 32, 2, 64]; a/v F16 [1, 32, 2, 64]");
  const GivenGround replaced = with_given_inputs(cpu_ground(), kKv, given);
  const Point point = point_of(kKv, given, kCache);
  const Tensors tensors = replaced.ground.find(kKv)->inputs(point);
  for (const char* variant : {"faithful", "gqa_shared", "fast", "store", "full_copy"}) {
    Tensors from_file = tensors, in_memory = drawn_;
    const LayerRun file = judged(replaced.ground, kKv, variant, point, from_file);
    const LayerRun own = judged(cpu_ground(), kKv, variant, drawn_point_, in_memory);
    EXPECT_EQ(file.status, "ok") << variant << ": " << file.message;
    EXPECT_EQ(file.sha256, own.sha256) << variant;
  }
}

/// The cache of other keys: what a variant would read if it kept the one that was made of the drawn keys.
TEST_F(KvCapture, ACacheOfOtherKeysTurnsTheGateRed) {
  const GivenInputs given = given_of(file_, "a", kKv);
  GivenGround replaced = with_given_inputs(cpu_ground(), kKv, given);
  auto experiments = *replaced.experiments;
  for (Experiment& e : experiments)
    for (Variant& v : e.variants)
      if (e.name == kKv) v.prepare = nullptr;
  replaced.ground.experiments = &experiments;
  const Point point = point_of(kKv, given, kCache);
  for (const char* variant : {"faithful", "fast", "full_copy"}) {
    Tensors tensors = replaced.ground.find(kKv)->inputs(point);
    Point other = drawn_point_;
    other.seed = 7;
    tensors.at("cache").bytes = cpu_ground().find(kKv)->inputs(other).at("cache").bytes;
    EXPECT_EQ(judged(replaced.ground, kKv, variant, point, tensors).status, "gate_failed") << variant;
  }
}

TEST_F(KvCapture, KeysThatAreNotTheFilesAreNoticed) {
  const GivenInputs given = given_of(file_, "a", kKv);
  const GivenGround replaced = with_given_inputs(cpu_ground(), kKv, given);
  const Point point = point_of(kKv, given, kCache);
  const Experiment& experiment = *replaced.ground.find(kKv);
  Tensors tensors = experiment.inputs(point);
  EXPECT_EQ(user_error_of([&] { experiment.reference(point, tensors, "out"); }), "no error");
  tensors.at("v").as<std::uint16_t>()[70] ^= 1u;
  EXPECT_NE(user_error_of([&] { experiment.reference(point, tensors, "out"); }).find("a/v: element 70 is"),
            std::string::npos);
}

TEST_F(KvCapture, ShapesThatDoNotGoTogetherAreRefused) {
  const auto refused = [&](const std::vector<TensorToWrite>& tensors) {
    write_safetensors(file_, tensors);
    return user_error_of([&] { given_of(file_, "a", kKv); });
  };
  const TensorToWrite q = stored(drawn_.at("q"), "a/q"), k = stored(drawn_.at("k"), "a/k");
  EXPECT_EQ(refused({q, k, stored(drawn_.at("v"), "a/v", {1, 64, 1, 64})}),
            "a/v has context = 64, where another tensor has 32");
  EXPECT_EQ(refused({q, k, stored(drawn_.at("v"), "a/v", {4096})}),
            "a/v has the shape [4096], and the experiment takes [batch, context, kv_heads, head_dim]");
  EXPECT_NE(refused({q, k}).find("has no tensor a/v"), std::string::npos);
  EXPECT_EQ(refused({q, k, tensor_of("a/v", StoredType::f32, {32, 2, 64}, std::vector<float>(4096, 1e6f))}),
            "a/v holds values that float16 cannot hold");
  EXPECT_EQ(refused({q, k, tensor_of("a/v", StoredType::f32, {32, 2, 64}, std::vector<float>(4096, 0.1f))}),
            "no error");
  LayerRequest with_activations{file_, "a", file_, {}, "a/v"};
  EXPECT_NE(user_error_of([&] { read_layer_inputs(with_activations, checkpoint_of(kKv)); }).find("has no activations"),
            std::string::npos);
  EXPECT_NE(user_error_of([&] { given_of(file_, "", kKv); }).find("--layer is missing"), std::string::npos);
}

TEST(ExpertStack, GivesTheBytesOfTheSameExpertsInMemory) {
  Point drawn{kMoe, "drawn", {{"experts", 3}, {"N", 8}, {"K", 200}, {"chunk_mb", 1}}, 42, cpu_ground().facts};
  const Tensors memory = cpu_ground().find(kMoe)->inputs(drawn);
  const auto& experts = memory.at("experts");
  for (const bool wide : {false, true}) {  // bf16 as it is; the same values as fp32, rounded back
    const auto path = own_folder() / "moe.safetensors";
    const std::string name = "layers.0.experts.gate_up_proj";
    write_safetensors(path, {wide ? tensor_of(name, StoredType::f32, experts.shape, floats_of(experts))
                                  : stored(experts, name + ".weight")});
    const GivenInputs given = given_of(path, name, kMoe);
    EXPECT_EQ(given.record.at("weights_format"),
              wide ? name + " F32 [3, 8, 200], rounded to bfloat16" : name + ".weight BF16 [3, 8, 200]");
    const GivenGround replaced = with_given_inputs(cpu_ground(), kMoe, given);
    const Point point = point_of(kMoe, given, {{"chunk_mb", 1}});
    for (const char* variant : {"one_shot", "expert_chunked", "fused"}) {
      const LayerRun file = judged(replaced.ground, kMoe, variant, point, replaced.ground.find(kMoe)->inputs(point));
      const LayerRun own = judged(cpu_ground(), kMoe, variant, drawn, memory);
      EXPECT_EQ(file.status, "ok") << variant << ": " << file.message;
      EXPECT_EQ(file.sha256, own.sha256) << variant;
    }
  }
}

TEST(CheckpointSpec, ATensorWithoutItsShapeIsRefused) {
  const auto path = own_folder() / "experiment.toml";
  const auto refused = [&](const std::string& text) {
    write_whole_file(path, text);
    return user_error_of([&] { read_checkpoint_spec(path); });
  };
  const std::string head = "[checkpoint]\nlayout = \"tensors\"\n", tensor = "[[checkpoint.tensor]]\nname = \"k\"\n";
  EXPECT_NE(refused(head).find("no [[checkpoint.tensor]]"), std::string::npos);
  EXPECT_NE(refused(head + tensor + "type = \"f16\"\nends = [\".k\"]\n").find("'shape' is missing"), std::string::npos);
  EXPECT_NE(refused(head + tensor + "type = \"f16\"\nshape = [\"N\"]\n").find("'ends' is missing"), std::string::npos);
  EXPECT_NE(refused(head + tensor + "type = \"f8\"\nends = [\".k\"]\nshape = [\"N\"]\n").find("known: f16, bf16"),
            std::string::npos);
  EXPECT_NE(refused("[checkpoint]\nlayout = \"rows\"\n").find("known: gptq, pack_quantized, nvfp4, tensors"),
            std::string::npos);
}

}  // namespace
}  // namespace hiplab::test
