// SPDX-License-Identifier: MIT
// Rounding to nearest against plain loops, files of it read back, and the model-shaped checkpoints that it is run on.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include "datasets/checkpoint/inspection.hpp"
#include "datasets/checkpoint/model_checkpoint.hpp"
#include "datasets/checkpoint/quantize_file.hpp"
#include "datasets/checkpoint/round_to_nearest.hpp"
#include "reference/awq_mmq.hpp"
#include "reference/gptq.hpp"
#include "runner/number_formats.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

// Group -7.5 .. 7.5 with 4 bits: scale 1 exactly, codes 8 + nearest even.
TEST(RoundToNearest, ByHand) {
  const std::vector<double> w{-7.5, -1.5, -0.5, 0, 0.5, 1.4, 2.5, 7.5};
  const RoundedWeights s = round_to_nearest(w, 1, 8, {4, 8, true, Dtype::f16, 0});
  EXPECT_EQ(s.codes, (std::vector<std::uint8_t>{0, 6, 8, 8, 8, 9, 10, 15}));
  EXPECT_EQ(s.zeros[0], 8);
  EXPECT_EQ(to_double(Dtype::f16, s.scales[0]), 1);
  const std::vector<double> up{0, 1, 2, 15, 3, 4, 5, 6};  // no negative: zero point 0, or 1 where 0 cannot be said
  EXPECT_EQ(round_to_nearest(up, 1, 8, {4, 8, false, Dtype::f16, 0}).codes,
            (std::vector<std::uint8_t>{0, 1, 2, 15, 3, 4, 5, 6}));
  EXPECT_EQ(round_to_nearest(up, 1, 8, {4, 8, false, Dtype::f16, 1}).codes,
            (std::vector<std::uint8_t>{1, 2, 3, 15, 4, 5, 6, 7}));
  const RoundedWeights none = round_to_nearest(std::vector<double>(8), 1, 8, {4, 8, true, Dtype::f16, 0});
  EXPECT_EQ(none.codes, std::vector<std::uint8_t>(8, 8));
  EXPECT_EQ(none.error_squares, 0);
}

TEST(RoundToNearest, WhatHasNoScaleIsRefused) {
  const auto error = [](double value, Dtype type) {
    std::vector<double> w(16);
    w[13] = value;
    return user_error_of([&] { round_to_nearest(w, 1, 16, {4, 8, true, type, 0}); });
  };
  EXPECT_EQ(error(1, Dtype::f16), "no error");
  EXPECT_EQ(error(1e-12, Dtype::f16), "no error");  // the least scale of fp16, and codes of 8
  EXPECT_EQ(error(NAN, Dtype::f16), "row 0, group 1 has a NaN or an infinite weight");
  EXPECT_EQ(error(1e6, Dtype::f16), "row 0, group 1 needs a scale beyond float16");
  EXPECT_EQ(error(1e6, Dtype::bf16), "no error");
}

/// A checkpoint with one projection [N, K] of f16 values, and things that are not quantised.
std::vector<TensorToWrite> small_checkpoint(std::int64_t n, std::int64_t k) {
  const RandomStream random(3, "w");
  std::vector<std::uint16_t> w(static_cast<std::size_t>(n * k));
  for (std::size_t i = 0; i < w.size(); ++i)
    w[i] = static_cast<std::uint16_t>(from_double(Dtype::f16, random.uniform(i, -0.3, 0.5)));
  return {tensor_of("model.embed_tokens.weight", StoredType::f16, {2, k},
                    std::vector<std::uint16_t>(static_cast<std::size_t>(2 * k), 0x3c00)),
          tensor_of("model.layers.0.mlp.down_proj.weight", StoredType::f16, {n, k}, w),
          tensor_of("model.norm.weight", StoredType::f32, {3}, std::vector{1.f, 2.f, 3.f})};
}

constexpr char kLayer[] = "model.layers.0.mlp.down_proj";
constexpr std::int64_t kN = 16, kK = 256;

TEST(QuantizeFile, EveryLayoutComesBackAsTheNearestCodes) {
  const auto folder = own_folder();
  write_safetensors(folder / "in.safetensors", small_checkpoint(kN, kK));
  const TensorFile in = TensorFile::open(folder / "in.safetensors");
  std::vector<double> w(kN * kK);
  read_values(StoredType::f16, in.at(std::string(kLayer) + ".weight").bytes, 0, w);
  for (const bool symmetric : {true, false})
    for (const auto& [layout, bits, group] : {std::tuple{"gptq", 4, 128},
                                              {"gptq", 8, 64},
                                              {"gptq_v2", 4, -1},
                                              {"gptq_v2", 8, 32},
                                              {"pack_quantized", 4, 32}}) {
      const auto out = folder / (std::string(layout) + std::to_string(bits) + (symmetric ? "s" : "a"));
      const QuantizedFile done = quantize_file(in, {layout, bits, group, symmetric, "*"}, out);
      EXPECT_EQ(done.layers, std::vector<std::string>{kLayer});
      EXPECT_EQ(done.kept, (std::vector<std::string>{"model.embed_tokens.weight", "model.norm.weight"}));
      const TensorFile file = TensorFile::open(out);
      const QuantizedLayer layer = read_layer(file, kLayer);
      EXPECT_EQ(layer.bits, bits);
      EXPECT_EQ(layer.group, group == -1 ? kK : group);
      EXPECT_EQ(layer.zero_offset, layout == std::string("gptq") ? 1 : 0) << layer.zero_source;
      double error = 0, squares = 0;
      for (std::int64_t n = 0; n < kN; ++n)
        for (std::int64_t k = 0; k < kK; ++k) {
          const double want = w[static_cast<std::size_t>(n * kK + k)], got = layer.weight(k, n);
          const double scale = layer.scale(k / layer.group, n);
          // Half a step, and what rounding the scale to fp16 moves the farthest code by; where the zero point was
          // rounded, another half step at the ends.
          const double ends = (symmetric ? 0.5 : 1) * (1 << bits) * 0x1p-11;
          ASSERT_LE(std::fabs(got - want), ((symmetric ? 0.5 : 1) + ends) * scale)
              << layout << bits << " " << n << ", " << k;
          error += (got - want) * (got - want);
          squares += want * want;
        }
      EXPECT_NEAR(done.most_error, std::sqrt(error / squares), 1e-12);
      EXPECT_LT(done.most_error, bits == 8 ? 0.01 : 0.12) << layout;
      const StoredTensor &norm = file.at("model.norm.weight"), &before = in.at("model.norm.weight");
      EXPECT_TRUE(std::equal(norm.bytes.begin(), norm.bytes.end(), before.bytes.begin(), before.bytes.end()));
      const auto kinds = inspect(file).quantisations();
      ASSERT_EQ(kinds.size(), 1u);
      EXPECT_NE(kinds[0].find(symmetric ? " symmetric" : " asymmetric"), std::string::npos) << kinds[0];
    }
}

// The spans of the file straight into the references of the experiments: what --weights will give them.
TEST(QuantizeFile, TheReferencesMultiplyWithWhatIsInTheFile) {
  const auto folder = own_folder();
  write_safetensors(folder / "in.safetensors", small_checkpoint(kN, kK));
  const TensorFile in = TensorFile::open(folder / "in.safetensors");
  std::vector<std::uint16_t> x(kK);
  const RandomStream random(4, "x");
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = static_cast<std::uint16_t>(from_double(Dtype::f16, random.uniform(i, -1, 1)));
  const auto expected = [&](const QuantizedLayer& l) {
    std::vector<double> y(kN);
    for (std::int64_t n = 0; n < kN; ++n)
      for (std::int64_t k = 0; k < kK; ++k)
        y[static_cast<std::size_t>(n)] += to_double(Dtype::f16, x[static_cast<std::size_t>(k)]) * l.weight(k, n);
    return y;
  };
  quantize_file(in, {"gptq", 4, 128, false, "*"}, folder / "gptq");
  const TensorFile gptq = TensorFile::open(folder / "gptq");
  const QuantizedLayer l = read_layer(gptq, kLayer);
  const auto y = reference::gptq_product(
      {l.k, l.n, l.group, l.zero_offset, l.qweight.span(), l.qzeros.span(), l.scales.span(), l.bits}, x, 1);
  const auto want = expected(l);
  for (std::size_t n = 0; n < kN; ++n) EXPECT_NEAR(y[n], want[n], 1e-9);
  quantize_file(in, {"pack_quantized", 4, 32, false, "*"}, folder / "packed");
  const TensorFile packed = TensorFile::open(folder / "packed");
  const QuantizedLayer p = read_layer(packed, kLayer);
  const auto z = reference::awq_product({p.n, p.k, p.qweight.span(), p.scales.span(), p.qzeros.span(), p.group}, x, 1);
  const auto wanted = expected(p);
  for (std::size_t n = 0; n < kN; ++n) EXPECT_NEAR(z[n], wanted[n], 1e-9);
}

TEST(QuantizeFile, WhatCannotBeDoneIsRefusedBeforeAnythingIsWritten) {
  const auto folder = own_folder();
  write_safetensors(folder / "in.safetensors", small_checkpoint(kN, kK));
  const TensorFile in = TensorFile::open(folder / "in.safetensors");
  const auto error = [&](const QuantizeRequest& request) {
    return user_error_of([&] { quantize_file(in, request, folder / "out"); });
  };
  EXPECT_EQ(error({"marlin", 4, 128, true, "*"}),
            "no layout is named marlin; known: gptq, gptq_v2, pack_quantized, nvfp4_modelopt, nvfp4_packed, tq3");
  EXPECT_EQ(error({"gptq", 3, 128, true, "*"}), "gptq is not written with 3 bits here; it has 4 or 8");
  EXPECT_EQ(error({"pack_quantized", 8, 32, true, "*"}), "pack_quantized is not written with 8 bits here; it has 4");
  EXPECT_EQ(error({"gptq", 4, 0, true, "*"}), "a group of 0 weights; -1 is all of K");
  EXPECT_EQ(error({"gptq", 4, 100, true, "*"}),
            "model.layers.0.mlp.down_proj, N = 16, K = 256, is not a whole number of words of 8 codes and groups of "
            "100; --layers leaves layers out");
  EXPECT_EQ(error({"gptq", 4, 128, true, "*.q_proj"}),
            in.path().string() + " has no projection in f16, bf16 or f32 that --layers *.q_proj takes");
  EXPECT_FALSE(std::filesystem::exists(folder / "out/model.safetensors"));
  quantize_file(in, {}, folder / "once");
  EXPECT_EQ(user_error_of([&] { quantize_file(TensorFile::open(folder / "once"), {}, folder / "twice"); }),
            (folder / "once/model.safetensors").string() + " has quantised layers already: " + kLayer);
  write_safetensors(folder / "model.safetensors", small_checkpoint(kN, kK));
  EXPECT_EQ(user_error_of([&] { quantize_file(TensorFile::open(folder), {}, folder); }),
            (folder / "model.safetensors").string() + " is the input itself");
}

/// K and N of a fused layer by datasets/model_layers.csv, for one GPU.
std::pair<std::int64_t, std::int64_t> cited(const std::string& model, const std::string& layer) {
  std::ifstream in(std::string(HIPLAB_SOURCE_DIR) + "/datasets/model_layers.csv");
  for (std::string line; std::getline(in, line);) {
    std::stringstream row(line);
    std::vector<std::string> cells;
    for (std::string cell; std::getline(row, cell, ',');) cells.push_back(cell);
    if (cells.size() >= 6 && cells[0] == model && cells[1] == "1" && cells[2] == layer)
      return {std::stoll(cells[4]), std::stoll(cells[5])};
  }
  return {0, 0};
}

TEST(ModelCheckpoint, HasTheShapesOfTheModelTable) {
  for (const ModelSizes& sizes : known_models()) {
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const TensorToWrite& t : model_tensors(sizes, StoredType::bf16, 1)) shapes[t.name] = t.shape;
    const auto outputs = [&](const std::string& layer) { return shapes.at("model.layers.3." + layer + ".weight")[0]; };
    const auto inputs = [&](const std::string& layer) { return shapes.at("model.layers.3." + layer + ".weight")[1]; };
    const auto is = [&](const std::string& layer, std::int64_t k, std::int64_t n) {
      EXPECT_EQ(cited(sizes.name, layer), std::pair(k, n)) << sizes.name << " " << layer;
    };
    is("self_attn.qkv_proj", inputs("self_attn.q_proj"),
       outputs("self_attn.q_proj") + outputs("self_attn.k_proj") + outputs("self_attn.v_proj"));
    is("self_attn.o_proj", inputs("self_attn.o_proj"), outputs("self_attn.o_proj"));
    is("mlp.gate_up_proj", inputs("mlp.gate_proj"), outputs("mlp.gate_proj") + outputs("mlp.up_proj"));
    is("mlp.down_proj", inputs("mlp.down_proj"), outputs("mlp.down_proj"));
    EXPECT_EQ(shapes.contains("lm_head.weight"), !sizes.tied);
  }
}

TEST(ModelCheckpoint, ValuesAreSeededAndHaveTheirSpread) {
  const ModelSizes small{"small", 1, 512, 768, 4, 2, 128, 64, true};
  const auto bytes = [&](StoredType type, std::uint64_t seed) {
    return safetensors_bytes(model_tensors(small, type, seed));
  };
  EXPECT_EQ(bytes(StoredType::bf16, 1), bytes(StoredType::bf16, 1));
  EXPECT_NE(bytes(StoredType::bf16, 1), bytes(StoredType::bf16, 2));
  for (const auto type : {StoredType::bf16, StoredType::f16}) {
    const MemoryFile f(model_tensors(small, type, 1));
    const ValueStatistics s = value_statistics(f.file.at("model.layers.0.mlp.down_proj.weight"));
    EXPECT_NEAR(s.rms() * std::sqrt(768.0), 1, 0.5);
    EXPECT_NEAR(s.mean(), 0, 0.001);
    EXPECT_NEAR(value_statistics(f.file.at("model.norm.weight")).mean(), 1, 0.05);
  }
}

}  // namespace
}  // namespace hiplab::test
