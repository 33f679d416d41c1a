// SPDX-License-Identifier: MIT
// Layers out of files: the arrays and weights that were packed, what is concluded about them, and refusals.
#include <gtest/gtest.h>

#include "datasets/checkpoint/quantized_layer.hpp"
#include "datasets/gptq_inputs.hpp"
#include "reference/gptq.hpp"
#include "runner/number_formats.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

constexpr char kName[] = "model.layers.3.mlp.down_proj";

QuantConfig format_config(const std::string& format) {
  QuantConfig config;
  config.checkpoint_format = format;
  return config;
}

TEST(QuantizedLayer, EveryLayoutGivesTheWeightsThatWerePacked) {
  for (const auto layout : kInt4Layouts)
    for (const std::size_t shift : {0u, 1u}) {  // a tensor of one byte in front makes every array unaligned
      Int4Weights w = random_weights({40, 96, 32}, 7);
      for (auto& bits : w.scales) bits = static_cast<std::uint16_t>(0x3000 | (bits & 0x3ff));
      const PackedInt4 packed = pack(w, layout);
      auto tensors = tensors_of(packed, kName);
      if (shift) tensors.insert(tensors.begin(), tensor_of("pad", StoredType::u8, {1}, std::vector<std::uint8_t>{1}));
      const MemoryFile f(tensors, format_config(layout == Int4Layout::gptq_v2 ? "gptq_v2" : "gptq"));
      ASSERT_EQ(quantized_layers(f.file), std::vector<std::string>{kName});
      const QuantizedLayer layer = read_layer(f.file, kName);
      EXPECT_EQ(layer.n, 40);
      EXPECT_EQ(layer.k, 96);
      EXPECT_EQ(layer.group, 32);
      EXPECT_EQ(layer.bits, 4);
      EXPECT_FALSE(layer.act_order());
      EXPECT_TRUE(packed_int4(layer) == packed) << int4_layout_name(layout);
      for (std::int64_t n = 0; n < 40; ++n)
        for (std::int64_t k = 0; k < 96; ++k) {
          const auto at = static_cast<std::size_t>(n * 3 + k / 32);
          const double want =
              (w.codes[static_cast<std::size_t>(n * 96 + k)] - w.zeros[at]) * to_double(Dtype::f16, w.scales[at]);
          ASSERT_EQ(layer.weight(k, n), want) << int4_layout_name(layout) << " " << n << ", " << k;
        }
    }
}

TEST(QuantizedLayer, GptqOfOtherWidthsIsWhatTheReferenceReads) {
  for (const int bits : {2, 3, 4, 8})
    for (const bool act_order : {false, true}) {
      constexpr std::int64_t kN = 64, kK = 4 * 128;
      const Tensors t = gptq_inputs(1, kK, kN, 128, 12, {bits, act_order});
      std::vector<TensorToWrite> tensors;
      for (const auto& [part, type] : {std::pair{"qweight", StoredType::i32},
                                       {"qzeros", StoredType::i32},
                                       {"scales", StoredType::f16},
                                       {"g_idx", StoredType::i32}})
        tensors.push_back(tensor_of(std::string(kName) + "." + part, type, t.at(part).shape, t.at(part).bytes));
      const MemoryFile f(tensors, format_config("gptq"));
      const QuantizedLayer layer = read_layer(f.file, kName);
      EXPECT_EQ(layer.bits, bits);
      EXPECT_EQ(layer.act_order(), act_order);
      const reference::GptqLayer want{kK,
                                      kN,
                                      128,
                                      1,
                                      t.at("qweight").as<std::uint32_t>(),
                                      t.at("qzeros").as<std::uint32_t>(),
                                      t.at("scales").as<std::uint16_t>(),
                                      bits,
                                      t.at("g_idx").as<std::int32_t>()};
      const std::vector<double> weights = reference::gptq_weights(want, 0, kK);
      for (std::int64_t k = 0; k < kK; ++k)
        for (std::int64_t n = 0; n < kN; ++n)
          ASSERT_EQ(layer.weight(k, n), weights[static_cast<std::size_t>(k * kN + n)])
              << bits << " bits " << k << ", " << n;
    }
}

// Four codes a word: 128 is 0, 255 is 127, 0 is -128; zero point bytes along N.
TEST(QuantizedLayer, PackQuantizedOfEightBitsByHand) {
  const std::vector<std::uint32_t> codes{0x0080ff81u, 0x80808080u}, zeros{0x00008280u};
  const std::vector<std::int64_t> shape{2, 4};
  std::vector<TensorToWrite> tensors{
      tensor_of("l.weight_packed", StoredType::i32, {2, 1}, codes),
      tensor_of("l.weight_scale", StoredType::bf16, {2, 1}, std::vector<std::uint16_t>{0x3f80, 0x4000}),
      tensor_of("l.weight_shape", StoredType::i64, {2}, shape)};
  {
    const MemoryFile f(tensors);
    const QuantizedLayer layer = read_layer(f.file, "l");
    EXPECT_EQ(layer.bits, 8);
    EXPECT_EQ(layer.zero_source, "symmetric: no .weight_zero_point");
    EXPECT_EQ(layer.weight(0, 0), 1);
    EXPECT_EQ(layer.weight(1, 0), 127);
    EXPECT_EQ(layer.weight(2, 0), 0);
    EXPECT_EQ(layer.weight(3, 0), -128);
    EXPECT_EQ(layer.weight(3, 1), 0);
  }
  tensors.push_back(tensor_of("l.weight_zero_point", StoredType::i32, {1, 1}, zeros));
  const MemoryFile f(tensors);
  const QuantizedLayer layer = read_layer(f.file, "l");
  EXPECT_EQ(layer.weight(0, 0), 1);  // zero point 128, which is 0
  EXPECT_EQ(layer.weight(0, 1), (128 - 130) * 2.0);
}

TEST(QuantizedLayer, WhichZeroPointsAFileHasAndWhatSaysSo) {
  Int4Weights w = random_weights({16, 64, 32}, 3);
  const auto source = [&](Int4Layout layout, const QuantConfig& config) {
    const MemoryFile f(tensors_of(pack(w, layout), "l"), config);
    const QuantizedLayer layer = read_layer(f.file, "l");
    return std::to_string(layer.zero_offset) + ": " + layer.zero_source;
  };
  EXPECT_EQ(source(Int4Layout::gptq_v1, {}), "1: assumed: no configuration says checkpoint_format");
  EXPECT_EQ(source(Int4Layout::gptq_v2, format_config("gptq_v2")), "0: checkpoint_format gptq_v2");
  w.zeros.assign(w.zeros.size(), 8);
  EXPECT_EQ(source(Int4Layout::gptq_v1, {}),
            "1: every stored zero point is 7, what symmetric weights have in gptq (v1)");
  EXPECT_EQ(source(Int4Layout::gptq_v2, {}), "0: every stored zero point is 8, what symmetric weights have in gptq_v2");
  EXPECT_EQ(source(Int4Layout::gptq_v2, format_config("gptq")),
            "1: checkpoint_format gptq; but every stored zero point is 8, what symmetric weights have in gptq_v2");
  EXPECT_EQ(source(Int4Layout::awq_gemm, {}), "0: awq stores zero points as they are");
}

TEST(QuantizedLayer, ConfigurationsBesideTheFileAreRead) {
  const auto folder = own_folder();
  write_safetensors(folder / "model.safetensors",
                    tensors_of(pack(random_weights({16, 72, 32}, 3), Int4Layout::gptq_v2), "l"));
  const auto error = [&] { return user_error_of([&] { read_layer(TensorFile::open(folder), "l"); }); };
  // 72 in groups of 32, 32 and 8: an even share would be 24.
  EXPECT_EQ(read_layer(TensorFile::open(folder), "l").group, 24);
  write_whole_file(
      folder / "config.json",
      R"({"model_type":"x","quantization_config":{"quant_method":"gptq","bits":4,"group_size":32,"desc_act":true,"checkpoint_format":"gptq_v2","modules":[{"bits":8}]}})");
  const TensorFile file = TensorFile::open(folder);
  EXPECT_EQ(file.quant_config().act_order, true);
  const QuantizedLayer layer = read_layer(file, "l");
  EXPECT_EQ(layer.group, 32);
  EXPECT_EQ(layer.zero_offset, 0);
  // quantize_config.json is the quantiser's own and goes first.
  write_whole_file(folder / "quantize_config.json", R"({"bits":8,"group_size":32})");
  EXPECT_NE(error().find("l has 4-bit codes by its tensors, and"), std::string::npos) << error();
  write_whole_file(folder / "quantize_config.json", R"({"bits":4,"group_size":64})");
  EXPECT_NE(error().find("l has 3 groups of its K = 72, and"), std::string::npos) << error();
  write_whole_file(folder / "quantize_config.json", R"({"bits":"four"})");
  EXPECT_NE(error().find("bits is four, not a number"), std::string::npos) << error();
  write_whole_file(folder / "quantize_config.json", R"({"bits":4)");
  EXPECT_NE(error().find("the configuration is not JSON"), std::string::npos) << error();
  write_whole_file(folder / "quantize_config.json", R"({"quant_method":"awq","bits":4})");
  EXPECT_NE(error().find("l has tensors shaped as in gptq, and"), std::string::npos) << error();
}

TEST(QuantizedLayer, TensorsThatDoNotFitTogetherAreRefused) {
  const PackedInt4 good = pack(random_weights({16, 64, 32}, 4), Int4Layout::gptq_v1);
  const auto error = [&](auto change) {
    auto tensors = tensors_of(good, "l");
    change(tensors);
    const MemoryFile f(tensors);
    return user_error_of([&] { read_layer(f.file, "l"); });
  };
  using List = std::vector<TensorToWrite>;
  const auto blank = [](std::string name, StoredType type, std::vector<std::int64_t> shape) {
    return TensorToWrite{std::move(name), type, std::move(shape), [](std::uint64_t, std::span<std::byte> piece) {
                           std::fill(piece.begin(), piece.end(), std::byte{0});
                         }};
  };
  EXPECT_EQ(error([](List&) {}), "no error");
  EXPECT_EQ(error([](List& t) { t.erase(t.begin() + 1); }), "memory: l has no tensor .qzeros");
  EXPECT_EQ(error([&](List& t) {
              t[0] = blank("l.qweight", StoredType::f32, {8, 16});
            }),
            "memory: l.qweight is of type F32, not I32 or U32");
  EXPECT_EQ(error([&](List& t) {
              t[2] = blank("l.scales", StoredType::f32, {2, 16});
            }),
            "memory: l.scales is of type F32, not F16 or BF16");
  EXPECT_EQ(error([&](List& t) {
              t[1] = blank("l.qzeros", StoredType::i32, {2, 3});
            }),
            "memory: l has 6-bit codes by .qzeros [2, 3] and .scales [2, 16]; 2, 3, 4 and 8 bits are read");
  EXPECT_EQ(error([&](List& t) {
              t[1] = blank("l.qzeros", StoredType::i32, {3, 2});
            }),
            "memory: l: .qzeros has the shape [3, 2], and the other tensors ask for [2, 2]");
  EXPECT_EQ(error([&](List& t) {
              t[2] = blank("l.scales", StoredType::f16, {0, 16});
            }),
            "memory: l.scales has the shape [0, 16]");
  EXPECT_EQ(error([&](List& t) {
              t[0] = blank("l.qweight", StoredType::i32, {8, 15});
            }),
            "memory: l: .qweight has the shape [8, 15], and the other tensors ask for [8, 2]");
  EXPECT_EQ(error([&](List& t) { t.push_back(blank("l.g_idx", StoredType::i32, {63})); }),
            "memory: l.g_idx has 63 entries, and K is 64");
  EXPECT_EQ(error([&](List& t) {
              t.push_back(tensor_of("l.g_idx", StoredType::i32, {64}, std::vector<std::int32_t>(64, 2)));
            }),
            "memory: l.g_idx of k 0 is 2, and there are 2 groups");
}

TEST(QuantizedLayer, LayersThatAreNotThereAreNamed) {
  const MemoryFile f({tensor_of("model.norm.weight", StoredType::f32, {1}, std::vector{1.f})});
  EXPECT_EQ(user_error_of([&] { read_layer(f.file, "model.norm"); }),
            "memory: model.norm is not quantised in a layout of safetensors: .weight is F32 [1]");
  EXPECT_EQ(user_error_of([&] { read_layer(f.file, "model.nose"); }),
            "memory has no tensor model.nose.qweight; the nearest is model.norm.weight");
  EXPECT_TRUE(quantized_layers(f.file).empty());
}

TEST(QuantizedLayer, PackQuantizedShapesThatLie) {
  const auto error = [](std::vector<std::int64_t> shape) {
    auto tensors = tensors_of(pack(random_weights({16, 64, 32}, 4), Int4Layout::pack_quantized), "l");
    tensors[2] = tensor_of("l.weight_shape", StoredType::i64, {2}, shape);
    const MemoryFile f(tensors);
    return user_error_of([&] { read_layer(f.file, "l"); });
  };
  const std::string lie =
      "memory: l: .weight_shape does not go with .weight_packed [16, 8] for 4 or 8 bits without padding";
  EXPECT_EQ(error({16, 64}), "no error");
  EXPECT_EQ(error({16, 63}), lie);
  EXPECT_EQ(error({15, 64}), lie);
  EXPECT_EQ(error({-16, 64}), lie);
  EXPECT_EQ(error({std::int64_t{1} << 62, std::int64_t{1} << 62}), lie);
}

}  // namespace
}  // namespace hiplab::test
