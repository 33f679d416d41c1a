// SPDX-License-Identifier: MIT
// NVFP4 layers of files: weights as they were packed, what is refused, what inspect says, and what quantize writes.
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/checkpoint/inspection.hpp"
#include "datasets/checkpoint/quantize_file.hpp"
#include "reference/nvfp4.hpp"
#include "reports/inspection_output.hpp"
#include "runner/whole_file.hpp"
#include "tests/datasets/checkpoint/nvfp4_samples.hpp"
#include "tests/own_folder.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::test {
namespace {

using List = std::vector<TensorToWrite>;

TEST(Nvfp4Layer, BothLayoutsGiveTheWeightsThatWerePacked) {
  constexpr std::int64_t kN = 24, kK = 80;
  const Nvfp4Weights w = random_nvfp4(kN, kK);
  for (const Nvfp4Layout layout : kNvfp4Layouts) {
    const MemoryFile f(nvfp4_file_tensors(w, kN, kK, "a.b", layout));
    ASSERT_EQ(nvfp4_layers(f.file), std::vector<std::string>{"a.b"});
    EXPECT_TRUE(quantized_layers(f.file).empty());
    const Nvfp4Layer layer = read_nvfp4_layer(f.file, "a.b");
    EXPECT_EQ(layer.n, kN);
    EXPECT_EQ(layer.k, kK);
    EXPECT_EQ(layer.global_scale(), layout == Nvfp4Layout::modelopt ? 0.37f : 1 / 0.37f);
    for (std::int64_t n = 0; n < kN; ++n)
      for (std::int64_t k = 0; k < kK; ++k) {
        const auto at = static_cast<std::size_t>(n * kK + k);
        const int code = k % 2 ? w.codes[at / 2] >> 4 : w.codes[at / 2] & 15;
        const double scaled = static_cast<double>(reference::e2m1_value(code)) *
                              static_cast<double>(reference::e4m3_value(w.scales[at / 16]));
        const double stored = static_cast<double>(0.37f);
        ASSERT_EQ(layer.weight(k, n), layout == Nvfp4Layout::modelopt ? scaled * stored : scaled / stored)
            << n << ", " << k;
      }
  }
}

class HostileNvfp4 : public testing::Test {
protected:
  static TensorToWrite blank(std::string name, StoredType type, std::vector<std::int64_t> shape, std::byte value) {
    return {std::move(name), type, std::move(shape),
            [value](std::uint64_t, std::span<std::byte> piece) { std::fill(piece.begin(), piece.end(), value); }};
  }
  static TensorToWrite zeros(std::string name, StoredType type, std::vector<std::int64_t> shape) {
    return blank(std::move(name), type, std::move(shape), std::byte{0});
  }
  static std::string error(const std::function<void(List&)>& change, Nvfp4Layout layout = Nvfp4Layout::modelopt) {
    List tensors = nvfp4_file_tensors(random_nvfp4(8, 32), 8, 32, "l", layout);
    change(tensors);
    const MemoryFile f(tensors);
    return user_error_of([&] { read_nvfp4_layer(f.file, "l"); });
  }
};

TEST_F(HostileNvfp4, IsReadWhereNothingIsWrong) {
  for (const Nvfp4Layout layout : kNvfp4Layouts) EXPECT_EQ(error([](List&) {}, layout), "no error");
}

TEST_F(HostileNvfp4, TensorsThatAreMissingOrOfAnotherTypeAreRefused) {
  EXPECT_EQ(error([](List& t) { t.erase(t.begin() + 1); }), "memory: l has no tensor .weight_scale");
  EXPECT_EQ(error([](List& t) { t.pop_back(); }), "memory: l has no tensor .weight_scale_2");
  EXPECT_EQ(error([](List& t) { t.pop_back(); }, Nvfp4Layout::packed), "memory: l has no tensor .weight_global_scale");
  EXPECT_EQ(error([](List& t) { t.erase(t.begin()); }), "memory has no tensor l.weight; the nearest is l.weight_scale");
  EXPECT_EQ(error([](List& t) {
              t[0] = zeros("l.weight", StoredType::bf16, {8, 32});
            }),
            "memory: l is not in NVFP4: .weight is BF16 [8, 32]");
  EXPECT_EQ(error([](List& t) {
              t[1] = zeros("l.weight_scale", StoredType::u8, {8, 2});
            }),
            "memory: l.weight_scale is of type U8, not F8_E4M3");
  EXPECT_EQ(error([](List& t) {
              t.push_back(zeros("l.qweight", StoredType::i32, {4, 8}));
            }),
            "memory: l is not in NVFP4: it has .qweight");
  EXPECT_EQ(error([](List& t) {
              t.push_back(blank("l.weight_zero_point", StoredType::i8, {8, 2}, std::byte{1}));
            }),
            "memory: l.weight_zero_point is not zero, and NVFP4 has no zero points");
}

TEST_F(HostileNvfp4, ShapesThatContradictEachOtherAreRefused) {
  EXPECT_EQ(error([](List& t) {
              t[1] = zeros("l.weight_scale", StoredType::f8_e4m3, {2, 8});
            }),
            "memory: l: .weight_scale has the shape [2, 8], and the other tensors ask for [8, 2]");
  EXPECT_EQ(error([](List& t) {
              t[0] = zeros("l.weight", StoredType::u8, {8, 12});
            }),
            "memory: l: K = 24 is no whole number of groups of 16");
  EXPECT_EQ(error([](List& t) {
              t[0] = zeros("l.weight", StoredType::u8, {8, 0});
            }),
            "memory: l.weight has the shape [8, 0]");
  EXPECT_EQ(error([](List& t) { t[2] = zeros("l.weight_scale_2", StoredType::f32, {2}); }),
            "memory: l.weight_scale_2 is F32 [2], not one number in F32");
  EXPECT_EQ(error([](List& t) { t[2] = zeros("l.weight_scale_2", StoredType::f16, {}); }),
            "memory: l.weight_scale_2 is F16 [], not one number in F32");
}

TEST_F(HostileNvfp4, GlobalScalesThatAreNoneAreRefused) {
  for (const float scale : {0.0f, -1.0f, INFINITY, NAN, 1e-45f}) {
    const std::string words =
        error([&](List& t) { t[2] = tensor_of("l.weight_global_scale", StoredType::f32, {1}, std::vector{scale}); },
              Nvfp4Layout::packed);
    EXPECT_NE(words.find("a scale is finite and above 0"), std::string::npos) << scale << ": " << words;
  }
}

TEST_F(HostileNvfp4, IntegerReadersSayWhatTheLayerIs) {
  for (const Nvfp4Layout layout : kNvfp4Layouts) {
    const MemoryFile f(nvfp4_file_tensors(random_nvfp4(8, 32), 8, 32, "l", layout));
    EXPECT_EQ(user_error_of([&] { read_layer(f.file, "l"); }),
              "memory: l has weights in NVFP4, and integer codes are asked for");
  }
}

TEST(Nvfp4Statistics, CountAsTheWeightsAreReadOneByOne) {
  constexpr std::int64_t kN = 40, kK = 96;
  Nvfp4Weights w = random_nvfp4(kN, kK, 5);
  std::fill(w.codes.begin() + 8, w.codes.begin() + 16, std::uint8_t{0x77});  // one code in group 1 of row 0
  w.scales[3] = 0;
  w.scales[4] = 0x7f;
  for (const Nvfp4Layout layout : kNvfp4Layouts) {
    const MemoryFile f(nvfp4_file_tensors(w, kN, kK, "l", layout));
    const Nvfp4Layer layer = read_nvfp4_layer(f.file, "l");
    const LayerStatistics s = layer_statistics(layer);
    ValueStatistics weights, scales;
    std::vector<std::uint64_t> codes(16);
    for (std::int64_t n = 0; n < kN; ++n)
      for (std::int64_t k = 0; k < kK; ++k) {
        weights.add(layer.weight(k, n));
        ++codes[static_cast<std::size_t>(layer.code(k, n))];
        if (k % 16 == 0) scales.add(layer.scale(k / 16, n));
      }
    for (std::int64_t n = 0; n < kN; ++n)
      for (std::int64_t k = 0; k < kK; ++k) weights.add_outlier(layer.weight(k, n));
    EXPECT_EQ(s.codes, codes);
    EXPECT_EQ(s.codes_at_ends, codes[7] + codes[15]);
    EXPECT_EQ(s.equal_groups, 1u);
    EXPECT_EQ(s.scales.nan, 1u);
    EXPECT_EQ(s.scales.zero, 1u);
    EXPECT_EQ(s.scales.count, scales.count);
    EXPECT_EQ(s.scales.most, scales.most);
    EXPECT_EQ(s.weights.count, weights.count);
    EXPECT_EQ(s.weights.nan, 16u);
    EXPECT_EQ(s.weights.zero, weights.zero);
    EXPECT_EQ(s.weights.least, weights.least);
    EXPECT_EQ(s.weights.most, weights.most);
    EXPECT_EQ(s.weights.outliers, weights.outliers);
    EXPECT_NEAR(s.weights.rms(), weights.rms(), 1e-12 * weights.rms());
    EXPECT_EQ(s.warnings(), (std::vector<std::string>{"l: 1 scales are NaN or infinite", "l: 1 scales are zero",
                                                      "l: 1 groups of a column have one code only"}));
  }
}

TEST(Nvfp4Statistics, InspectNamesTheLayersAndTheirScales) {
  auto tensors = nvfp4_file_tensors(random_nvfp4(8, 32), 8, 32, "m", Nvfp4Layout::modelopt);
  for (auto& t : nvfp4_file_tensors(random_nvfp4(8, 32), 8, 32, "p", Nvfp4Layout::packed)) tensors.push_back(t);
  const MemoryFile f(tensors);
  const Inspection seen = inspect(f.file);
  EXPECT_EQ(seen.quantisations(),
            (std::vector<std::string>{
                "nvfp4_modelopt, 4 bits, groups of 16, no act-order, symmetric, scales F8_E4M3: 1 layers",
                "nvfp4_packed, 4 bits, groups of 16, no act-order, symmetric, scales F8_E4M3: 1 layers"}));
  EXPECT_NE(inspection_text(seen).find("0.37"), std::string::npos) << inspection_text(seen);
  EXPECT_NE(inspection_json(seen).find("\"global_scale\": 0.37"), std::string::npos);
}

/// A checkpoint of floats with one projection, and config.json beside it.
std::filesystem::path floats(const std::filesystem::path& folder, std::vector<float> values) {
  std::filesystem::create_directories(folder);
  const auto k = static_cast<std::int64_t>(values.size()) / 8;
  write_safetensors(folder / "model.safetensors",
                    {tensor_of("model.norm.weight", StoredType::f32, {2}, std::vector{1.f, 2.f}),
                     tensor_of("a.o_proj.weight", StoredType::f32, {8, k}, values)});
  write_whole_file(folder / "config.json", std::string(R"({"text_config":{"num_key_value_heads":4}})"));
  return folder;
}

QuantizeRequest request_of(Nvfp4Layout layout) {
  QuantizeRequest r;
  r.layout = nvfp4_layout_name(layout);
  r.group = 16;
  return r;
}

TEST(QuantizeNvfp4, EveryWeightIsTheNearestThatItsScalesAllow) {
  std::vector<float> values(8 * 48);
  const RandomStream random(9, "weights");
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<float>((static_cast<double>(random.bits(i) % 2000) - 1000) / 777.0);
  std::fill(values.begin() + 16, values.begin() + 32, 0.f);
  const auto source = floats(own_folder() / "floats", values);
  double most = 0;
  for (const float value : values) most = std::max(most, static_cast<double>(std::fabs(value)));
  for (const Nvfp4Layout layout : kNvfp4Layouts) {
    const auto out = own_folder() / nvfp4_layout_name(layout);
    const QuantizedFile done = quantize_file(TensorFile::open(source), request_of(layout), out);
    EXPECT_EQ(done.layers, std::vector<std::string>{"a.o_proj"});
    EXPECT_LT(done.most_error, 0.15);  // 0.11 of values spread evenly up to the largest code
    EXPECT_GT(done.most_error, 0.02);
    const TensorFile file = TensorFile::open(out);
    EXPECT_EQ(file.quant_config().kv_heads, 4);
    const Nvfp4Layer layer = read_nvfp4_layer(file, "a.o_proj");
    EXPECT_EQ(layer.layout, layout);
    EXPECT_NEAR(static_cast<double>(layer.global_scale()), most / 2688, 1e-6 * most / 2688);
    EXPECT_EQ(layer.scale(1, 0), 1) << "sixteen zeros";
    for (std::int64_t n = 0; n < 8; ++n)
      for (std::int64_t g = 0; g < 3; ++g) {
        const double step = layer.scale(g, n) * static_cast<double>(layer.global_scale());
        for (std::int64_t k = 16 * g; k < 16 * g + 16; ++k) {
          const double want = static_cast<double>(values[static_cast<std::size_t>(n * 48 + k)]);
          double best = INFINITY;
          for (int code = 0; code < 16; ++code) best = std::min(best, std::fabs(nvfp4_code_value(code) * step - want));
          ASSERT_NEAR(std::fabs(layer.weight(k, n) - want), best, 1e-6 * step) << n << ", " << k;
        }
      }
    EXPECT_EQ(std::filesystem::exists(out / "hf_quant_config.json"), layout == Nvfp4Layout::modelopt);
    EXPECT_NE(user_error_of([&] {
                quantize_file(file, request_of(layout), own_folder() / "twice");
              }).find("has quantised layers already: a.o_proj"),
              std::string::npos);
  }
}

TEST(QuantizeNvfp4, WhatCannotBeWrittenIsRefused) {
  const auto error = [](std::vector<float> values, QuantizeRequest r) {
    const auto source = floats(own_folder() / "floats", std::move(values));
    return user_error_of([&] { quantize_file(TensorFile::open(source), r, own_folder() / "out"); });
  };
  const QuantizeRequest good = request_of(Nvfp4Layout::packed);
  EXPECT_EQ(error(std::vector<float>(8 * 16, 1.f), good), "no error");
  EXPECT_EQ(error(std::vector<float>(8 * 16, 0.f), good), "no error");
  EXPECT_EQ(error(std::vector<float>(8 * 24, 1.f), good),
            "a.o_proj, K = 24, is not a whole number of groups of 16; --layers leaves layers out");
  std::vector<float> bad(8 * 16, 1.f);
  bad[35] = NAN;
  EXPECT_EQ(error(bad, good), "a.o_proj.weight: row 2 has a NaN or an infinite weight");
  QuantizeRequest wide = good;
  wide.group = 32;
  EXPECT_EQ(error(std::vector<float>(8 * 32, 1.f), wide), "NVFP4 has 4 bits, groups of 16 and no zero points");
}

}  // namespace
}  // namespace hiplab::test
