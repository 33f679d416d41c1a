// SPDX-License-Identifier: MIT
// A layer of a file as an experiment's weights: the bits that the same codes give in memory, whatever layout the file
// has; and the gate, which must turn red where a conversion took a nibble or a zero point for another.
#include <gtest/gtest.h>

#include <cmath>

#include "runner/number_formats.hpp"
#include "tests/datasets/checkpoint/layer_run.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

constexpr Int4Shape kShape{72, 256, 64};

GivenInputs given_of(const std::filesystem::path& file, const std::string& experiment = "gptq_mi100") {
  return read_layer_inputs({file, "a", {}, {}, {}}, checkpoint_of(experiment));
}

void take(Tensors& to, const Tensors& from, const std::string& name) {
  to.at(name).bytes = from.at(name).bytes;
}

/// The experiment's own tensors with these words in them.
Tensors in_memory(const Point& point, const PackedInt4& p, const Tensors& with_x) {
  Tensors t = cpu_ground().find("gptq_mi100")->inputs(point);
  std::copy(p.codes.begin(), p.codes.end(), t.at("qweight").as<std::uint32_t>().begin());
  std::copy(p.zeros.begin(), p.zeros.end(), t.at("qzeros").as<std::uint32_t>().begin());
  std::copy(p.scales.begin(), p.scales.end(), t.at("scales").as<std::uint16_t>().begin());
  if (!p.g_idx.empty()) std::copy(p.g_idx.begin(), p.g_idx.end(), t.at("g_idx").as<std::int32_t>().begin());
  take(t, with_x, "x");
  return t;
}

TEST(LayerInputs, EveryLayoutGivesTheBitsOfTheSameCodesInMemory) {
  const Int4Weights weights = sane_weights(kShape);
  for (const Int4Layout layout : kInt4Layouts) {
    const GivenInputs given = given_of(write_layer(weights, layout, own_folder()));
    const GivenGround replaced = with_given_inputs(cpu_ground(), "gptq_mi100", given);
    const LoadedGround& ground = replaced.ground;
    EXPECT_EQ(given.dims.at("zero_offset"), layout == Int4Layout::gptq_v1 ? 1 : 0) << int4_layout_name(layout);
    const Point point = point_of("gptq_mi100", given, {{"M", 3}});
    const Tensors from_file = ground.find("gptq_mi100")->inputs(point);
    Point v1 = point;
    v1.values["zero_offset"] = 1;
    const Tensors memory = in_memory(v1, pack(weights, Int4Layout::gptq_v1), from_file);
    for (const char* variant : {"fp32_reduce", "library_fp16", "dequant_gemm"}) {
      const LayerRun file = judged(ground, "gptq_mi100", variant, point, from_file);
      const LayerRun own = judged(cpu_ground(), "gptq_mi100", variant, v1, memory);
      EXPECT_EQ(file.status, "ok") << variant << " " << int4_layout_name(layout) << ": " << file.message;
      EXPECT_EQ(file.sha256, own.sha256) << variant << " " << int4_layout_name(layout);
    }
  }
}

TEST(LayerInputs, ActOrderOfTheFileIsTheExperiments) {
  Int4Weights weights = sane_weights(kShape);
  for (std::int64_t k = 0; k < kShape.k; ++k) weights.g_idx.push_back(static_cast<std::int32_t>((k * 7 + 3) % 4));
  const GivenInputs given = given_of(write_layer(weights, Int4Layout::gptq_v2, own_folder()));
  EXPECT_EQ(given.dims.at("act_order"), 1);
  const GivenGround replaced = with_given_inputs(cpu_ground(), "gptq_mi100", given);
  const LoadedGround& ground = replaced.ground;
  const Point point = point_of("gptq_mi100", given, {{"M", 2}});
  for (const char* variant : {"baseline", "alt", "fp32_reduce"}) {
    const LayerRun run = judged(ground, "gptq_mi100", variant, point, ground.find("gptq_mi100")->inputs(point));
    EXPECT_EQ(run.status, "ok") << variant << ": " << run.message;
  }
}

TEST(LayerInputs, TheInt8ExperimentTakesEveryLayoutBitByBit) {
  const Int4Weights weights = sane_weights({136, 512, 32});
  std::string first;
  for (const Int4Layout layout : kInt4Layouts) {
    const GivenInputs given = given_of(write_layer(weights, layout, own_folder()), "awq_mmq_gfx1151");
    const GivenGround replaced = with_given_inputs(cpu_ground(), "awq_mmq_gfx1151", given);
    const LoadedGround& ground = replaced.ground;
    const Point point = point_of("awq_mmq_gfx1151", given, {{"M", 3}, {"tile_n", 64}});
    const LayerRun run =
        judged(ground, "awq_mmq_gfx1151", "mmq_rowscale", point, ground.find("awq_mmq_gfx1151")->inputs(point));
    EXPECT_EQ(run.status, "ok") << int4_layout_name(layout) << ": " << run.message;
    if (first.empty()) first = run.sha256;
    EXPECT_EQ(run.sha256, first) << int4_layout_name(layout);
  }
}

TEST(LayerInputs, TheDecodeExperimentTakesEveryLayoutAndTheFilesValuesJudgeIt) {
  const Int4Weights weights = sane_weights({136, 512, 64});
  std::string first;
  for (const Int4Layout layout : kInt4Layouts) {
    const GivenInputs given = given_of(write_layer(weights, layout, own_folder()), "decode_w4a16");
    const GivenGround replaced = with_given_inputs(cpu_ground(), "decode_w4a16", given);
    const LoadedGround& ground = replaced.ground;
    const Point point = point_of("decode_w4a16", given, {{"M", 3}});
    Tensors tensors = ground.find("decode_w4a16")->inputs(point);
    for (const char* variant : {"rows", "arranged", "pairs"}) {
      const LayerRun run = judged(ground, "decode_w4a16", variant, point, tensors);
      EXPECT_EQ(run.status, "ok") << variant << " " << int4_layout_name(layout) << ": " << run.message;
      if (std::string(variant) != "rows") continue;
      if (first.empty()) first = run.sha256;
      EXPECT_EQ(run.sha256, first) << int4_layout_name(layout);
    }
    for (auto& word : tensors.at("w_packed").as<std::uint32_t>()) word = word << 4 | word >> 28;
    EXPECT_EQ(judged(ground, "decode_w4a16", "rows", point, tensors).status, "gate_failed") << int4_layout_name(layout);
  }
}

class WrongConversion : public testing::Test {
protected:
  /// What the gate says where `spoil` changed what the conversion made.
  LayerRun run(Int4Layout layout, const std::function<void(Tensors&)>& spoil, std::int64_t zero_offset_error = 0) {
    GivenInputs given = given_of(write_layer(sane_weights(kShape), layout, own_folder()));
    given.place = [place = given.place, spoil](const Point& p, Tensors& t) {
      place(p, t);
      spoil(t);
    };
    given.dims["zero_offset"] += zero_offset_error;
    const GivenGround replaced = with_given_inputs(cpu_ground(), "gptq_mi100", given);
    const LoadedGround& ground = replaced.ground;
    const Point point = point_of("gptq_mi100", given, {{"M", 2}});
    return judged(ground, "gptq_mi100", "baseline", point, ground.find("gptq_mi100")->inputs(point));
  }
};

TEST_F(WrongConversion, IsGreenWhereNothingIsSpoilt) {
  EXPECT_EQ(run(Int4Layout::gptq_v1, [](Tensors&) {}).status, "ok");
}

TEST_F(WrongConversion, AnotherOrderOfNibblesTurnsTheGateRed) {
  const auto reversed = [](Tensors& t) {
    for (auto& word : t.at("qweight").as<std::uint32_t>()) {
      std::uint32_t out = 0;
      for (int i = 0; i < 8; ++i) out |= (word >> (4 * i) & 15u) << (28 - 4 * i);
      word = out;
    }
  };
  const auto pairs_of_one_column = [](Tensors& t) {  // neighbours taken for one another, in one column of 72
    const auto words = t.at("qweight").as<std::uint32_t>();
    for (std::size_t i = 5; i < words.size(); i += kShape.n)
      words[i] = (words[i] & 0x0f0f0f0fu) << 4 | (words[i] >> 4 & 0x0f0f0f0fu);
  };
  EXPECT_EQ(run(Int4Layout::awq_gemm, reversed).status, "gate_failed");
  EXPECT_EQ(run(Int4Layout::awq_gemm, pairs_of_one_column).status, "gate_failed");
}

TEST_F(WrongConversion, OneVersionsZeroPointsTakenForTheOthersTurnTheGateRed) {
  const LayerRun as_v2 = run(
      Int4Layout::gptq_v1, [](Tensors&) {}, -1);
  EXPECT_EQ(as_v2.status, "gate_failed") << as_v2.message;
  EXPECT_EQ(run(
                Int4Layout::gptq_v2, [](Tensors&) {}, 1)
                .status,
            "gate_failed");
}

TEST_F(WrongConversion, IsFoundBeforeABitExactGateReadsIt) {
  GivenInputs given =
      given_of(write_layer(sane_weights({136, 512, 32}), Int4Layout::awq_gemm, own_folder()), "awq_mmq_gfx1151");
  const GivenGround replaced = with_given_inputs(cpu_ground(), "awq_mmq_gfx1151", given);
  const LoadedGround& ground = replaced.ground;
  const Point point = point_of("awq_mmq_gfx1151", given, {{"M", 3}, {"tile_n", 64}});
  const Experiment& experiment = *ground.find("awq_mmq_gfx1151");
  const Tensors sound = experiment.inputs(point);
  EXPECT_EQ(user_error_of([&] { experiment.reference(point, sound, "out"); }), "no error");
  const auto spoilt = [&](const char* name, auto change) {
    Tensors t = experiment.inputs(point);
    change(t.at(name));
    return user_error_of([&] { experiment.reference(point, t, "out"); });
  };
  EXPECT_NE(spoilt("w_packed", [](Tensor& t) { t.as<std::uint32_t>()[9] ^= 1u; }).find("a: code 72 of column 0 is"),
            std::string::npos);
  EXPECT_NE(spoilt("zeros", [](Tensor& t) { t.as<std::uint32_t>()[0] ^= 1u; }).find("zero point 0 of column 0"),
            std::string::npos);
  EXPECT_NE(spoilt("scales", [](Tensor& t) { t.as<std::uint16_t>()[17] ^= 1u; }).find("scale 1 of column 1"),
            std::string::npos);
}

TEST(LayerInputs, AStatisticIsMatchedChannelByChannel) {
  const auto file = write_layer(sane_weights({8, 64, 64}), Int4Layout::gptq_v1, own_folder());
  std::vector<float> rms(64, 0.5f);
  rms[9] = 30;
  rms[10] = 0;
  write_safetensors(own_folder() / "rms.safetensors", {tensor_of("rms", StoredType::f32, {64}, rms)});
  const auto given =
      read_layer_inputs({file, "a", {}, own_folder() / "rms.safetensors", "rms"}, checkpoint_of("gptq_mi100"));
  EXPECT_EQ(given.record.at("activations"),
            "drawn from N(0,1), each channel times its root mean square in rms.safetensors, rms");
  EXPECT_EQ(given.record.at("activations_sha256").size(), 64u);
  constexpr std::int64_t kRows = 4000;
  const Point point = point_of("gptq_mi100", given, {{"M", kRows}});
  Tensors tensors = cpu_ground().find("gptq_mi100")->inputs(point);
  given.place(point, tensors);
  const auto x = tensors.at("x").as<std::uint16_t>();
  for (const std::size_t channel : {0u, 9u, 10u, 63u}) {
    double squares = 0;
    for (std::size_t m = 0; m < kRows; ++m) squares += std::pow(to_double(Dtype::f16, x[m * 64 + channel]), 2);
    // The deviation of a root mean square of 4000 Gaussian values is 1.1 % of it.
    EXPECT_NEAR(std::sqrt(squares / kRows), rms[channel], 0.06 * rms[channel]) << channel;
  }
}

TEST(LayerInputs, ACapturesRowsAreTheActivationsAndItsSpreadAStatistic) {
  const auto file = write_layer(sane_weights({8, 64, 64}), Int4Layout::gptq_v1, own_folder());
  std::vector<float> rows(3 * 64);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<float>(i) / 16;
  const auto capture = own_folder() / "x.safetensors";
  write_safetensors(capture, {tensor_of("x", StoredType::f32, {3, 64}, rows),
                              tensor_of("large", StoredType::f32, {1, 64}, std::vector<float>(64, 70000.0f)),
                              tensor_of("narrow", StoredType::f32, {3, 32}, std::vector<float>(96))});
  const CheckpointSpec spec = checkpoint_of("gptq_mi100");
  const auto given = read_layer_inputs({file, "a", capture, {}, "x"}, spec);
  const Point point = point_of("gptq_mi100", given, {{"M", 2}});
  Tensors tensors = cpu_ground().find("gptq_mi100")->inputs(point);
  given.place(point, tensors);
  EXPECT_EQ(to_double(Dtype::f16, tensors.at("x").as<std::uint16_t>()[127]), 127.0 / 16);
  given.check(point_of("gptq_mi100", given, {{"M", 3}}));
  EXPECT_EQ(user_error_of([&] {
              given.check(point_of("gptq_mi100", given, {{"M", 4}}));
            }),
            "x.safetensors, x has 3 rows, and the run asks for M = 4; --set M=... takes fewer");
  const auto refused = [&](const char* tensor) {
    return user_error_of([&] { read_layer_inputs({file, "a", capture, {}, tensor}, spec); });
  };
  EXPECT_EQ(refused("large"), "x.safetensors, large holds or leads to values that fp16 cannot hold");
  EXPECT_EQ(refused("narrow"), "x.safetensors, narrow has the shape [3, 32], and the layer has K = 64 inputs");
  EXPECT_NE(refused("y").find("has no tensor y; the nearest is"), std::string::npos);
  read_layer_inputs({file, "a", {}, capture, "x"}, spec);
}

TEST(LayerInputs, WhatTheExperimentCannotHoldIsRefused) {
  const CheckpointSpec gptq = checkpoint_of("gptq_mi100"), awq = checkpoint_of("awq_mmq_gfx1151");
  const auto file = own_folder() / "model.safetensors";
  const auto refused = [&](const std::vector<TensorToWrite>& tensors, const CheckpointSpec& spec,
                           const std::string& layer = "a") {
    write_safetensors(file, tensors);
    return user_error_of([&] { read_layer_inputs({file, layer, {}, {}, {}}, spec); });
  };
  Int4Weights w = sane_weights(kShape);
  const auto plain = tensors_of(pack(w, Int4Layout::gptq_v1), "a");
  EXPECT_NE(refused(plain, gptq, "b").find("has no tensor b.qweight; the nearest is a."), std::string::npos);
  EXPECT_NE(refused(plain, gptq, "").find("--layer is missing; "), std::string::npos);
  EXPECT_EQ(refused({tensor_of("a.qweight", StoredType::i32, {16, 32}, std::vector<std::uint32_t>(512)),
                     tensor_of("a.qzeros", StoredType::i32, {2, 8}, std::vector<std::uint32_t>(16)),
                     tensor_of("a.scales", StoredType::f16, {2, 32}, std::vector<std::uint16_t>(64))},
                    awq),
            "a has 8-bit codes; only 4-bit layouts are converted");
  w.g_idx.assign(kShape.k, 0);
  for (std::int64_t k = 0; k < 3; ++k) w.g_idx[k] = static_cast<std::int32_t>(k + 1);
  EXPECT_EQ(refused(tensors_of(pack(w, Int4Layout::gptq_v1), "a"), gptq),
            "a: its g_idx gives group 0 253 rows, and the experiment has groups of 64");
  for (std::int64_t k = 0; k < kShape.k; ++k) w.g_idx[k] = static_cast<std::int32_t>(k % 4);
  EXPECT_EQ(refused(tensors_of(pack(w, Int4Layout::gptq_v1), "a"), awq),
            "a has act-order, and the experiment has no g_idx");
  w = sane_weights(kShape);
  w.scales[3] = 0x7c00;
  EXPECT_EQ(refused(tensors_of(pack(w, Int4Layout::gptq_v1), "a"), gptq), "a has a scale that is NaN or infinite");
  w = sane_weights(kShape);
  w.scale_type = Dtype::bf16;
  for (auto& scale : w.scales) scale = 0x3c81;  // 0.0157: exact in fp16
  EXPECT_EQ(refused(tensors_of(pack(w, Int4Layout::pack_quantized), "a"), gptq), "no error");
  w.scales[5] = 0x7000;  // 1.6e29
  EXPECT_NE(refused(tensors_of(pack(w, Int4Layout::pack_quantized), "a"), awq).find("is not exact in fp16"),
            std::string::npos);
}

TEST(LayerInputs, AShortLastGroupIsRefused) {
  const Int4Weights w = sane_weights({8, 96, 64});
  write_safetensors(own_folder() / "model.safetensors", tensors_of(pack(w, Int4Layout::gptq_v1), "a"));
  write_whole_file(own_folder() / "quantize_config.json", std::string(R"({"bits": 4, "group_size": 64})"));
  EXPECT_EQ(user_error_of([&] {
              read_layer_inputs({own_folder(), "a", {}, {}, {}}, checkpoint_of("gptq_mi100"));
            }),
            "a: K = 96 is no whole number of groups of 64");
}

}  // namespace
}  // namespace hiplab::test
