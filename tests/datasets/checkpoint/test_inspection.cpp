// SPDX-License-Identifier: MIT
// What inspect says, computed by hand; and that what is suspect is told.
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "datasets/checkpoint/count_codes.hpp"
#include "datasets/checkpoint/inspection.hpp"
#include "datasets/checkpoint/write_gguf.hpp"
#include "reports/draw_plots.hpp"
#include "reports/inspection_output.hpp"
#include "runner/number_formats.hpp"
#include "tests/datasets/checkpoint/sample_layers.hpp"
#include "tests/own_folder.hpp"

namespace hiplab::test {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();

/// 99 values of 1 and -1, one of 60, a zero, a NaN and an infinity, in any float type: rms of the finite ones is
/// sqrt((99 + 3600) / 101) = 6.05, so that 60 lies beyond six times it.
std::vector<double> values_with_outlier() {
  std::vector<double> values;
  for (int i = 0; i < 99; ++i) values.push_back(i % 2 ? 1 : -1);
  values.insert(values.end(), {60, 0, kNan, kInf});
  return values;
}

TEST(ValueStatistics, AreTheSameInEveryTypeAndByHand) {
  const auto values = values_with_outlier();
  const auto count = static_cast<std::int64_t>(values.size());
  for (const auto& [stored, type] : {std::pair{StoredType::f16, Dtype::f16},
                                     {StoredType::bf16, Dtype::bf16},
                                     {StoredType::f32, Dtype::f32},
                                     {StoredType::f64, Dtype::f64}}) {
    std::vector<std::byte> bytes;
    for (const double value : values) {
      const std::uint64_t bits = from_double(type, value);
      const auto part = std::as_bytes(std::span(&bits, 1)).first(dtype_bytes(type));
      bytes.insert(bytes.end(), part.begin(), part.end());
    }
    const ValueStatistics s = value_statistics({"t", stored, {count}, bytes, ""});
    EXPECT_EQ(s.count, 103u);
    EXPECT_EQ(s.nan, 1u);
    EXPECT_EQ(s.infinite, 1u);
    EXPECT_EQ(s.zero, 1u);
    EXPECT_EQ(s.outliers, 1u);
    EXPECT_EQ(s.max_abs, 60);
    EXPECT_EQ(s.least, -1);
    EXPECT_EQ(s.most, 60);
    EXPECT_NEAR(s.mean(), (60 - 1) / 101.0, 1e-12);
    EXPECT_NEAR(s.rms(), std::sqrt(3699 / 101.0), 1e-12);
  }
}

/// Random words as a layer of GPTQ with 96 inputs and 160 outputs: a width that no block of columns divides.
MemoryFile gptq_of_bits(std::int64_t bits) {
  constexpr std::int64_t kInputs = 96, kOutputs = 160, kGroups = 3;
  const RandomStream random(static_cast<std::uint64_t>(bits), "words");
  std::vector<std::uint32_t> codes(static_cast<std::size_t>(kInputs * bits / 32 * kOutputs));
  std::vector<std::uint32_t> zeros(static_cast<std::size_t>(kGroups * kOutputs * bits / 32));
  for (std::size_t i = 0; i < codes.size(); ++i) codes[i] = static_cast<std::uint32_t>(random.bits(i));
  for (std::size_t i = 0; i < zeros.size(); ++i) zeros[i] = static_cast<std::uint32_t>(random.bits(i + codes.size()));
  const std::vector<std::uint16_t> scales(static_cast<std::size_t>(kGroups * kOutputs), 0x2c00);
  return MemoryFile({tensor_of("l.qweight", StoredType::i32, {kInputs * bits / 32, kOutputs}, codes),
                     tensor_of("l.qzeros", StoredType::i32, {kGroups, kOutputs * bits / 32}, zeros),
                     tensor_of("l.scales", StoredType::f16, {kGroups, kOutputs}, scales)});
}

void expect_counted_one_by_one(const TensorFile& file, const std::string& what) {
  const QuantizedLayer layer = read_layer(file, "l");
  const LayerStatistics s = layer_statistics(layer);
  std::vector<std::uint64_t> codes(std::size_t{1} << layer.bits);
  ValueStatistics weights;
  for (std::int64_t k = 0; k < layer.k; ++k)
    for (std::int64_t n = 0; n < layer.n; ++n) {
      ++codes[static_cast<std::size_t>(layer.code(k, n))];
      weights.add(layer.weight(k, n));
    }
  EXPECT_EQ(s.codes, codes) << what;
  EXPECT_EQ(s.weights.count, weights.count) << what;
  EXPECT_EQ(s.weights.zero, weights.zero) << what;
  EXPECT_EQ(s.weights.least, weights.least) << what;
  EXPECT_EQ(s.weights.most, weights.most) << what;
  EXPECT_NEAR(s.weights.sum, weights.sum, 1e-9 * weights.count) << what;
  EXPECT_NEAR(s.weights.rms(), weights.rms(), 1e-12) << what;
}

TEST(LayerStatistics, CountCodesAsTheyAreReadOneByOne) {
  Int4Weights w = random_weights({136, 96, 32}, 8);
  for (auto& scale : w.scales) scale = static_cast<std::uint16_t>(0x2000 | (scale & 0x3ff));
  for (const auto layout : kInt4Layouts)
    expect_counted_one_by_one(MemoryFile(tensors_of(pack(w, layout), "l")).file, int4_layout_name(layout));
  for (std::int64_t k = 0; k < 96; ++k) w.g_idx.push_back(static_cast<std::int32_t>((k * 7 + 3) % 3));
  expect_counted_one_by_one(MemoryFile(tensors_of(pack(w, Int4Layout::gptq_v1), "l")).file, "act-order");
  for (const std::int64_t bits : {2, 3, 4, 8})
    expect_counted_one_by_one(gptq_of_bits(bits).file, std::to_string(bits) + " bits");
}

/// The statistics as plain additions give them: each code asked for, equal codes of a group added at once, the columns
/// 64 at a time. Sums must have the same bits.
void expect_the_bits_of_plain_additions(const TensorFile& file, const std::string& what) {
  const QuantizedLayer layer = read_layer(file, "l");
  const LayerStatistics s = layer_statistics(layer);
  const std::size_t codes = std::size_t{1} << layer.bits;
  std::vector<std::vector<std::uint64_t>> counts(static_cast<std::size_t>(layer.groups() * layer.n),
                                                 std::vector<std::uint64_t>(codes));
  for (std::int64_t k = 0; k < layer.k; ++k)
    for (std::int64_t n = 0; n < layer.n; ++n)
      ++counts[static_cast<std::size_t>(layer.group_of(k) * layer.n + n)][static_cast<std::size_t>(layer.code(k, n))];
  ValueStatistics weights;
  std::uint64_t equal_groups = 0;
  const auto for_weights = [&](const auto& take) {
    for (std::int64_t n0 = 0; n0 < layer.n; n0 += 64)
      for (std::int64_t g = 0; g < layer.groups(); ++g)
        for (std::int64_t n = n0; n < std::min(n0 + 64, layer.n); ++n)
          for (std::size_t c = 0; c < codes; ++c)
            if (const auto times = counts[static_cast<std::size_t>(g * layer.n + n)][c])
              take((static_cast<int>(c) - layer.zero(g, n)) * layer.scale(g, n), times);
  };
  for_weights([&](double weight, std::uint64_t times) { weights.add(weight, times); });
  for_weights([&](double weight, std::uint64_t times) { weights.add_outlier(weight, times); });
  for (const auto& own : counts) equal_groups += std::count(own.begin(), own.end(), 0u) + 1 == static_cast<long>(codes);
  EXPECT_EQ(s.weights.count, weights.count) << what;
  EXPECT_EQ(s.weights.nan, weights.nan) << what;
  EXPECT_EQ(s.weights.infinite, weights.infinite) << what;
  EXPECT_EQ(s.weights.zero, weights.zero) << what;
  EXPECT_EQ(s.weights.outliers, weights.outliers) << what;
  EXPECT_EQ(s.weights.least, weights.least) << what;
  EXPECT_EQ(s.weights.most, weights.most) << what;
  EXPECT_EQ(s.weights.max_abs, weights.max_abs) << what;
  EXPECT_EQ(s.weights.sum, weights.sum) << what;
  EXPECT_EQ(s.weights.sum_of_squares, weights.sum_of_squares) << what;
  EXPECT_EQ(s.equal_groups, equal_groups) << what;
}

TEST(LayerStatistics, SumsHaveTheBitsOfPlainAdditions) {
  const auto f16 = [](double value) { return static_cast<std::uint16_t>(from_double(Dtype::f16, value)); };
  for (const std::int64_t group : {8, 24, 64, 128, 384}) {  // one word, words that are no eight, one group a column
    Int4Weights w = random_weights({136, 384, group}, 8);
    for (std::size_t i = 0; i < w.scales.size(); ++i) w.scales[i] = f16(i % 37 == 5 ? 8.0 : 0.01 + 0.0001 * (i % 50));
    for (std::int64_t i = 0; i < group; ++i) w.codes[static_cast<std::size_t>(384 * 7 + i)] = 3;  // one code only
    w.zeros[0] = 15;
    w.scales[0] = f16(0.0);
    w.scales[1] = 0xb000;  // negative
    for (const bool finite : {true, false}) {
      if (!finite) w.scales[2] = 0x7c00, w.scales[3] = 0x7e00;
      for (const auto layout : kInt4Layouts)
        expect_the_bits_of_plain_additions(MemoryFile(tensors_of(pack(w, layout), "l")).file,
                                           int4_layout_name(layout) + (", groups of " + std::to_string(group)));
    }
  }
  for (const std::int64_t bits : {2, 3, 4, 8})
    expect_the_bits_of_plain_additions(gptq_of_bits(bits).file, std::to_string(bits) + " bits");
}

TEST(LayerStatistics, NibblesAreCountedAsOneByOne) {
  const RandomStream random(4, "words");
  std::vector<std::uint32_t> words(40 * 7);
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = static_cast<std::uint32_t>(random.bits(i));
  for (std::size_t count = 1; count <= 40; ++count)
    for (const bool along : {false, true}) {
      const WordColumns columns{words.data(), count, along ? 1u : 7u, 7, along ? 40u : 1u};
      std::vector<std::array<std::uint16_t, 16>> counts(columns.columns), plain(columns.columns);
      count_nibbles(columns, counts.data());
      for (std::size_t c = 0; c < columns.columns; ++c)
        for (std::size_t w = 0; w < count; ++w)
          for (int field = 0; field < 8; ++field)
            ++plain[c][words[c * columns.next + w * columns.step] >> (4 * field) & 15u];
      ASSERT_EQ(counts, plain) << count << " words " << along;
    }
}

TEST(ValueStatistics, OfSixteenBitsAreThoseOfTheValuesOneByOne) {
  for (const StoredType type : {StoredType::f16, StoredType::bf16})
    for (const std::int64_t count : {1, 3, 4, 7, 1000}) {
      const RandomStream random(static_cast<std::uint64_t>(count), "halves");
      std::vector<std::uint16_t> bits;
      for (std::int64_t i = 0; i < count; ++i)
        bits.push_back(static_cast<std::uint16_t>(0x3400 + random.bits(static_cast<std::uint64_t>(i)) % 1024));
      if (count > 3) bits[1] = 0x7fc0, bits[2] = 0x4900;  // NaN in both, and a value far out
      const auto bytes = std::as_bytes(std::span(bits));
      const StoredTensor tensor{"t", type, {count}, bytes, ""};
      const ValueStatistics s = value_statistics(tensor);
      std::vector<double> values(bits.size());
      read_values(type, bytes, 0, values);
      ValueStatistics plain;
      for (const double value : values) plain.add(value);
      for (const double value : values) plain.add_outlier(value);
      EXPECT_EQ(s.count, plain.count);
      EXPECT_EQ(s.nan, plain.nan);
      EXPECT_EQ(s.outliers, plain.outliers) << count;
      EXPECT_EQ(s.least, plain.least);
      EXPECT_EQ(s.most, plain.most);
      EXPECT_NEAR(s.sum, plain.sum, 1e-12 * plain.sum);
      EXPECT_NEAR(s.sum_of_squares, plain.sum_of_squares, 1e-12 * plain.sum_of_squares);
    }
}

TEST(LayerStatistics, CountsByHand) {
  // N = 8, K = 16, groups of 8. All codes 8, but in row 2 group 1 codes 0 .. 7; zero points 8, but 3 in row 5.
  Int4Weights w;
  w.shape = {8, 16, 8};
  w.codes.assign(8 * 16, 8);
  w.zeros.assign(8 * 2, 8);
  w.scales.assign(8 * 2, static_cast<std::uint16_t>(from_double(Dtype::f16, 0.5)));
  for (std::size_t i = 0; i < 8; ++i) w.codes[2 * 16 + 8 + i] = static_cast<std::uint8_t>(i);
  w.zeros[5 * 2] = w.zeros[5 * 2 + 1] = 3;
  w.scales[0] = 0;
  w.scales[1] = 0x7c00;
  for (const auto layout : kInt4Layouts) {
    QuantConfig config;
    if (layout == Int4Layout::gptq_v2) config.checkpoint_format = "gptq_v2";
    const MemoryFile f(tensors_of(pack(w, layout), "l"), config);
    const LayerStatistics s = layer_statistics(read_layer(f.file, "l"));
    EXPECT_EQ(s.codes[8], 8u * 16 - 8);
    EXPECT_EQ(s.codes[0], 1u);
    EXPECT_EQ(s.equal_groups, 15u);
    EXPECT_EQ(s.least_zero, 3);
    EXPECT_EQ(s.most_zero, 8);
    EXPECT_EQ(s.middle_zeros, 14u);
    EXPECT_FALSE(s.symmetric);
    EXPECT_EQ(s.least_in_group, 8);
    EXPECT_EQ(s.scales.zero, 1u);
    EXPECT_EQ(s.scales.infinite, 1u);
    // Row 2 group 1: -4 .. -0.5; row 5: (8 - 3) / 2 sixteen times; row 0 group 1: 0 * infinity, 8 NaN.
    EXPECT_EQ(s.weights.least, -4);
    EXPECT_EQ(s.weights.most, 2.5);
    EXPECT_EQ(s.weights.nan, 8u);
    EXPECT_EQ(s.warnings(), (std::vector<std::string>{"l: 1 scales are NaN or infinite", "l: 1 scales are zero",
                                                      "l: 15 groups of a column have one code only"}));
  }
}

TEST(LayerStatistics, ActOrderShowsInGroupSizes) {
  Int4Weights w = random_weights({8, 16, 8}, 3);
  w.g_idx.assign(16, 1);
  for (std::size_t k = 0; k < 3; ++k) w.g_idx[5 * k] = 0;
  const MemoryFile f(tensors_of(pack(w, Int4Layout::gptq_v2), "l"));
  const LayerStatistics s = layer_statistics(read_layer(f.file, "l"));
  EXPECT_TRUE(s.act_order);
  EXPECT_EQ(s.least_in_group, 3);
  EXPECT_EQ(s.most_in_group, 13);
}

TEST(Inspection, NamesTheQuantisationAndWhatIsSuspect) {
  QuantConfig config;
  config.checkpoint_format = "gptq";
  Int4Weights w = random_weights({16, 64, 32}, 3);
  for (auto& bits : w.scales) bits = static_cast<std::uint16_t>(0x3000 | (bits & 0x3ff));
  w.zeros.assign(w.zeros.size(), 8);
  auto tensors = tensors_of(pack(w, Int4Layout::gptq_v2), "l");
  tensors.push_back(tensor_of("n.weight", StoredType::f32, {2}, std::vector{1.f, static_cast<float>(kNan)}));
  const MemoryFile f(tensors, config);
  const Inspection seen = inspect(f.file);
  const std::string suspect =
      "checkpoint_format gptq; but every stored zero point is 8, what symmetric weights have in gptq_v2";
  EXPECT_EQ(
      seen.quantisations(),
      std::vector<std::string>{"gptq, 4 bits, groups of 32, no act-order, asymmetric, zero points of gptq (v1) (" +
                               suspect + "), scales F16: 1 layers"});
  EXPECT_EQ(seen.warnings(), (std::vector<std::string>{"n.weight: 1 NaN and 0 infinite values", "l: " + suspect}));
  const std::string text = inspection_text(seen);
  EXPECT_NE(text.find("quantisation: gptq, 4 bits, groups of 32"), std::string::npos) << text;
  EXPECT_NE(text.find("look at n.weight: 1 NaN"), std::string::npos) << text;
  const std::string json = inspection_json(seen);
  EXPECT_NE(json.find("\"zero_offset\": 1"), std::string::npos) << json;
  EXPECT_NE(json.find("\"nan\": 1"), std::string::npos) << json;
}

TEST(Inspection, CountsTheTypesOfGguf) {
  const auto folder = own_folder();
  write_gguf(folder / "m.gguf", {3,
                                 {{"general.architecture", "qwen3"}},
                                 {},
                                 {tensor_of("a", StoredType::q4_k, {2, 256}, std::vector<std::byte>(288)),
                                  tensor_of("b", StoredType::q5_k, {256}, std::vector<std::byte>(176))}});
  const Inspection seen = inspect(TensorFile::open(folder / "m.gguf"));
  EXPECT_EQ(seen.quantisations(), (std::vector<std::string>{"GGUF's Q4_K: 1 tensors", "GGUF's Q5_K: 1 tensors"}));
  EXPECT_TRUE(seen.tensors[0].values.has_value());
  EXPECT_FALSE(seen.tensors[1].values.has_value());  // its layout is not read here
}

TEST(Inspection, PlotsAreDrawnForEveryKindOfFile) {
  const auto folder = own_folder();
  std::vector<TensorToWrite> plain{tensor_of("a", StoredType::f32, {2}, std::vector{1.f, 2.f})};
  std::vector<TensorToWrite> zeros{tensor_of("a", StoredType::f32, {2}, std::vector{0.f, 0.f})};
  std::vector<TensorToWrite> quantised = tensors_of(pack(random_weights({16, 64, 32}, 3), Int4Layout::awq_gemm), "l");
  int number = 0;
  for (const auto& tensors : {plain, quantised}) {
    const MemoryFile f(tensors);
    const auto plots = inspection_plots(inspect(f.file));
    ASSERT_EQ(plots.size(), 1u);
    std::string note;
    const auto drawn = draw_plots(plots, folder / std::to_string(number++), "gnuplot", note);
    EXPECT_TRUE(drawn[0].drawn) << note;
  }
  const MemoryFile f(zeros);
  EXPECT_TRUE(inspection_plots(inspect(f.file)).empty());
}

}  // namespace
}  // namespace hiplab::test
