// SPDX-License-Identifier: MIT
// An NVFP4 layer of a file as the weights of wo_split: the bits that the same codes give in memory, and a run that ends
// where a conversion took a nibble or a block's scale for another.
#include <gtest/gtest.h>

#include "datasets/checkpoint/nvfp4_inputs.hpp"
#include "reference/nvfp4.hpp"
#include "runner/number_formats.hpp"
#include "tests/datasets/checkpoint/layer_run.hpp"
#include "tests/datasets/checkpoint/nvfp4_samples.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

constexpr std::int64_t kN = 136, kK = 1280;  // rows over a block of scales, groups that no block of four divides evenly
const char kVariants[][12] = {"faithful", "coalesced", "fast"};

/// The layer "a" with scales near 1, so that sums stay finite.
std::filesystem::path write_nvfp4(Nvfp4Layout layout, std::int64_t n = kN, std::int64_t k = kK, int kv_heads = 4) {
  Nvfp4Weights w = random_nvfp4(n, k, 3);
  for (auto& scale : w.scales) scale = static_cast<std::uint8_t>(0x28 + scale % 32);
  const auto folder = own_folder() / nvfp4_layout_name(layout);
  std::filesystem::create_directories(folder);
  write_safetensors(folder / "model.safetensors", nvfp4_file_tensors(w, n, k, "a", layout));
  if (kv_heads) write_whole_file(folder / "config.json", "{\"num_key_value_heads\": " + std::to_string(kv_heads) + "}");
  return folder;
}

GivenInputs given_of(const std::filesystem::path& file) {
  return read_layer_inputs({file, "a", {}, {}, {}}, checkpoint_of("wo_split"));
}

TEST(Nvfp4Inputs, TheStandAloneKernelsTakeBothLayouts) {
  for (const Nvfp4Layout layout : kNvfp4Layouts) {
    const GivenInputs given = given_of(write_nvfp4(layout));
    EXPECT_EQ(given.dims, (std::map<std::string, std::int64_t>{{"K", kK}, {"N", kN}, {"kv_heads", 4}}));
    const GivenGround replaced = with_given_inputs(cpu_ground(), "wo_split", given);
    for (const std::int64_t split : {1, 2}) {  // cuts of 160 columns at least
      const Point point = point_of("wo_split", given, {{"split", split}, {"sequences", 2}});
      given.check(point);
      const Tensors tensors = replaced.ground.find("wo_split")->inputs(point);
      for (const char* variant : kVariants) {
        const LayerRun run = judged(replaced.ground, "wo_split", variant, point, tensors);
        EXPECT_EQ(run.status, "ok") << variant << " " << nvfp4_layout_name(layout) << ": " << run.message;
      }
    }
    EXPECT_EQ(given.record.at("activations"), "drawn from N(0,1)");
    EXPECT_EQ(given.record.at("weights_format").rfind(nvfp4_layout_name(layout), 0), 0u);
  }
}

TEST(Nvfp4Inputs, ScalesLieWhereTheReferenceLooksForThem) {
  const auto path = write_nvfp4(Nvfp4Layout::modelopt);
  const TensorFile file = TensorFile::open(path);
  const Nvfp4Layer layer = read_nvfp4_layer(file, "a");
  const Tensors t = nvfp4_tensors(layer, checkpoint_of("wo_split"));
  const auto scales = t.at("scales").as<std::uint8_t>();
  ASSERT_EQ(static_cast<std::int64_t>(scales.size()), reference::nvfp4_scale_bytes(kN, kK));
  std::int64_t padding = static_cast<std::int64_t>(scales.size()) - kN * kK / 16;
  for (const std::uint8_t scale : scales) padding -= scale == 0;
  EXPECT_EQ(padding, 0);
  EXPECT_EQ(first_difference(layer, checkpoint_of("wo_split"), t), "");
}

class WrongNvfp4 : public testing::Test {
protected:
  /// What the reference of the replaced experiment says where `spoil` changed what the conversion made.
  std::string said(Nvfp4Layout layout, const std::function<void(Tensors&)>& spoil) {
    const GivenInputs given = given_of(write_nvfp4(layout));
    const GivenGround replaced = with_given_inputs(cpu_ground(), "wo_split", given);
    const Point point = point_of("wo_split", given, {{"split", 2}, {"sequences", 1}});
    Tensors t = replaced.ground.find("wo_split")->inputs(point);
    spoil(t);
    return user_error_of([&] { replaced.ground.find("wo_split")->reference(point, t, "wo"); });
  }
};

TEST_F(WrongNvfp4, IsGreenWhereNothingIsSpoilt) {
  for (const Nvfp4Layout layout : kNvfp4Layouts) EXPECT_EQ(said(layout, [](Tensors&) {}), "no error");
}

TEST_F(WrongNvfp4, SwappedNibblesAreFound) {
  const auto all = [](Tensors& t) {
    for (auto& two : t.at("codes").as<std::uint8_t>()) two = static_cast<std::uint8_t>(two << 4 | two >> 4);
  };
  const auto one = [](Tensors& t) {
    auto& two = t.at("codes").as<std::uint8_t>()[5 * kK / 2 + 7];
    two = static_cast<std::uint8_t>(two << 4 | two >> 4);
  };
  for (const Nvfp4Layout layout : kNvfp4Layouts) {
    EXPECT_EQ(said(layout, all).rfind("a: weight ", 0), 0u) << said(layout, all);
    EXPECT_EQ(said(layout, one).rfind("a: weight 14 of row 5 is ", 0), 0u) << said(layout, one);
  }
}

TEST_F(WrongNvfp4, TheScaleOfTheNeighbouringBlockIsFound) {
  const auto neighbour = [](Tensors& t) {
    const auto scales = t.at("scales").as<std::uint8_t>();
    const auto at = [](std::int64_t g) { return static_cast<std::size_t>(reference::nvfp4_scale_offset(131, g, kK)); };
    scales[at(9)] = static_cast<std::uint8_t>(scales[at(9)] == scales[at(10)] ? scales[at(10)] + 1 : scales[at(10)]);
  };
  EXPECT_EQ(said(Nvfp4Layout::packed, neighbour).rfind("a: scale 9 of row 131 is ", 0), 0u);
  const auto rows = [](Tensors& t) {  // as they lie in the file, not in blocks
    const auto scales = t.at("scales").as<std::uint8_t>();
    std::rotate(scales.begin(), scales.begin() + 4, scales.end());
  };
  EXPECT_EQ(said(Nvfp4Layout::modelopt, rows).rfind("a: scale ", 0), 0u);
}

TEST_F(WrongNvfp4, AGlobalScaleTakenForItsReciprocalIsFound) {
  const auto inverse = [](Tensors& t) {
    auto& scale = t.at("global_scale").as<float>()[0];
    scale = 1 / scale;
  };
  for (const Nvfp4Layout layout : kNvfp4Layouts)
    EXPECT_EQ(said(layout, inverse).rfind("a: weight ", 0), 0u) << said(layout, inverse);
}

TEST(Nvfp4Inputs, ActivationsAreRoundedToBf16AndTheirRowsAreSequences) {
  const auto file = write_nvfp4(Nvfp4Layout::modelopt);
  std::vector<float> rows(2 * kK, 70000.0f);  // beyond fp16
  rows[1] = 1.00390625f;                      // half a step of bf16 above 1: to even
  write_safetensors(own_folder() / "x.safetensors", {tensor_of("x", StoredType::f32, {2, kK}, rows)});
  const auto given = read_layer_inputs({file, "a", own_folder() / "x.safetensors", {}, "x"}, checkpoint_of("wo_split"));
  EXPECT_EQ(given.record.at("activations"), "the first rows of x.safetensors, x, rounded to bf16");
  const Point point = point_of("wo_split", given, {{"split", 1}, {"sequences", 2}});
  Tensors tensors = cpu_ground().find("wo_split")->inputs(point);
  given.place(point, tensors);
  const auto x = tensors.at("x").as<std::uint16_t>();
  EXPECT_EQ(to_double(Dtype::bf16, x[0]), 70144);
  EXPECT_EQ(x[1], 0x3f80);
  EXPECT_EQ(user_error_of([&] {
              given.check(point_of("wo_split", given, {{"split", 1}, {"sequences", 3}}));
            }),
            "x.safetensors, x has 2 rows, and the run asks for sequences = 3; --set sequences=... takes fewer");
}

TEST(Nvfp4Inputs, WhatTheExperimentCannotHoldIsRefused) {
  const CheckpointSpec spec = checkpoint_of("wo_split");
  const auto folder = own_folder() / "bad";
  std::filesystem::create_directories(folder);
  Nvfp4Weights w = random_nvfp4(8, 64);
  w.scales[5] = 0xff;
  write_safetensors(folder / "model.safetensors", nvfp4_file_tensors(w, 8, 64, "a", Nvfp4Layout::packed));
  EXPECT_EQ(user_error_of([&] { given_of(folder); }), "a has a scale that is NaN");
  const GivenInputs seven = given_of(write_nvfp4(Nvfp4Layout::packed, 8, 64, 7));
  EXPECT_EQ(user_error_of([&] {
              seven.check(point_of("wo_split", seven, {{"split", 1}, {"sequences", 1}}));
            }),
            "a: K = 64 is no multiple of its 7 KV heads, and the experiment cuts K by them");
  EXPECT_NE(user_error_of([&] {
              read_layer_inputs({write_nvfp4(Nvfp4Layout::modelopt), "", {}, {}, {}}, spec);
            }).find("--layer is missing; "),
            std::string::npos);
}

TEST(Nvfp4Inputs, KvHeadsThatNoConfigurationSaysAreAskedFor) {
  const auto folder = own_folder() / "nothing";
  std::filesystem::create_directories(folder);
  write_safetensors(folder / "model.safetensors",
                    nvfp4_file_tensors(random_nvfp4(8, 64), 8, 64, "a", Nvfp4Layout::modelopt));
  const GivenInputs given = given_of(folder);
  EXPECT_EQ(given.dims.count("kv_heads"), 0u);
  EXPECT_EQ(given.asked.count("kv_heads"), 1u);
}

}  // namespace
}  // namespace hiplab::test
