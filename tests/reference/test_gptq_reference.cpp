// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <array>

#include "datasets/gptq_inputs.hpp"
#include "reference/gptq.hpp"

namespace hiplab::reference {
namespace {

// The worked example of the format: codes 3 15 0 7 12 9 1 6 (K order), stored zero 7 (true zero 8), scale 0.5.
constexpr std::uint32_t kDiskWord = 0x619c70f3, kShuffledWord = 0x697f1c03;

GptqLayer one_word_layer(std::span<const std::uint32_t> words, std::span<const std::uint32_t> zeros,
                         std::span<const std::uint16_t> scales) {
  return {8, 8, 8, 1, words, zeros, scales};
}

TEST(GptqReference, ShuffleGivesTheWorkedExample) {
  EXPECT_EQ(gptq_shuffle_word(kDiskWord), kShuffledWord);
  EXPECT_EQ(gptq_shuffle_word(0x87654321), 0x86427531u);
}

TEST(GptqReference, UnshuffleUndoesShuffleForEveryNibblePosition) {
  for (int bit = 0; bit < 32; ++bit) EXPECT_EQ(gptq_unshuffle_word(gptq_shuffle_word(1u << bit)), 1u << bit);
  EXPECT_EQ(gptq_unshuffle_word(kShuffledWord), kDiskWord);
}

TEST(GptqReference, DequantisesTheWorkedExample) {
  std::array<std::uint32_t, 8> words{};
  words.fill(kDiskWord);
  const std::array<std::uint32_t, 1> zeros{0x77777777};
  std::array<std::uint16_t, 8> scales;
  scales.fill(0x3800);  // 0.5
  const auto w = gptq_weights(one_word_layer(words, zeros, scales), 0, 8);
  const std::array<double, 8> expected{-2.5, 3.5, -4.0, -0.5, 2.0, 0.5, -3.5, -1.0};
  for (int k = 0; k < 8; ++k)
    for (int n = 0; n < 8; ++n) EXPECT_EQ(w[k * 8 + n], expected[k]) << "k " << k << " n " << n;
}

TEST(GptqReference, AllOnesGiveTheWorkedSum) {
  std::array<std::uint32_t, 8> words{};
  words.fill(kDiskWord);
  const std::array<std::uint32_t, 1> zeros{0x77777777};
  std::array<std::uint16_t, 8> scales, x;
  scales.fill(0x3800);
  x.fill(0x3c00);
  for (double y : gptq_product(one_word_layer(words, zeros, scales), x, 1)) EXPECT_EQ(y, -5.5);
}

TEST(GptqReference, ReadsZeroPointsOfEachColumnFromItsOwnNibble) {
  const std::array<std::uint32_t, 8> words{};
  const std::array<std::uint32_t, 1> v1{0x94778567}, v2{0xa5889678};
  const std::array<std::uint16_t, 8> scales{};
  GptqLayer first = one_word_layer(words, v1, scales), second = one_word_layer(words, v2, scales);
  second.zero_offset = 0;
  const std::array<int, 8> zeros{8, 7, 6, 9, 8, 8, 5, 10};
  for (int n = 0; n < 8; ++n) {
    EXPECT_EQ(first.zero(0, n), zeros[n]) << "v1, column " << n;
    EXPECT_EQ(second.zero(0, n), zeros[n]) << "v2, column " << n;
  }
}

TEST(GptqReference, ProductEqualsAPlainTripleLoop) {
  const std::int64_t m = 3, k = 96, n = 24, group = 32;
  Tensors t = datasets::gptq_inputs(m, k, n, group, 7);
  const GptqLayer layer{k,
                        n,
                        group,
                        1,
                        t.at("qweight").as<std::uint32_t>(),
                        t.at("qzeros").as<std::uint32_t>(),
                        t.at("scales").as<std::uint16_t>()};
  const auto x = t.at("x").as<std::uint16_t>();
  const auto y = gptq_product(layer, x, m);
  for (std::int64_t row = 0; row < m; ++row)
    for (std::int64_t column = 0; column < n; ++column) {
      double sum = 0;
      for (std::int64_t i = 0; i < k; ++i)
        sum += half_value(x[row * k + i]) * (layer.code(i, column) - layer.zero(i / group, column)) *
               half_value(layer.scales[i / group * n + column]);
      EXPECT_NEAR(y[row * n + column], sum, 1e-12) << "row " << row << " column " << column;
    }
}

TEST(GptqInputs, EveryNibbleOfEveryWordPositionTakesAllSixteenCodes) {
  const Tensors t = datasets::gptq_inputs(1, 512, 64, 128, 42);
  std::array<std::array<int, 16>, 8> seen{};
  for (std::uint32_t word : t.at("qweight").as<std::uint32_t>())
    for (int i = 0; i < 8; ++i) ++seen[i][(word >> (4 * i)) & 15u];
  for (int i = 0; i < 8; ++i)
    for (int code = 0; code < 16; ++code) EXPECT_GT(seen[i][code], 100) << "nibble " << i << " code " << code;
}

TEST(GptqInputs, DependOnTheSeedAndOnNothingElse) {
  const auto bytes = [](std::uint64_t seed) {
    return datasets::gptq_inputs(2, 128, 64, 128, seed).at("qweight").bytes;
  };
  EXPECT_EQ(bytes(1), bytes(1));
  EXPECT_NE(bytes(1), bytes(2));
}

// Codes i mod 8 as a 96-bit string, the worked example of 3 bits.
constexpr std::array<std::uint32_t, 3> kThreeBitWords{0x88fac688, 0xc688fac6, 0xfac688fa};

TEST(GptqReference, ReadsThreeBitCodesAcrossWordBorders) {
  const GptqLayer string{32, 1, 32, 0, kThreeBitWords, {}, {}, 3, {}};
  for (int k = 0; k < 32; ++k) EXPECT_EQ(string.code(k, 0), k % 8) << "k " << k;
}

TEST(GptqReference, ThreeBitShuffleMovesEachBitOnceAndPairsNeighbours) {
  std::array<std::uint32_t, 3> seen{};
  for (int bit = 0; bit < 96; ++bit) {
    std::array<std::uint32_t, 3> one{};
    one[bit / 32] = 1u << (bit % 32);
    const auto moved = gptq_shuffle_words_3bit(one);
    for (int w = 0; w < 3; ++w) {
      EXPECT_EQ(seen[w] & moved[w], 0u) << "bit " << bit;
      seen[w] |= moved[w];
    }
  }
  EXPECT_EQ(seen, (std::array<std::uint32_t, 3>{~0u, ~0u, ~0u}));
  const auto shuffled = gptq_shuffle_words_3bit(kThreeBitWords);
  EXPECT_EQ(shuffled[0] & 7u, 0u);          // code 0
  EXPECT_EQ((shuffled[0] >> 16) & 7u, 1u);  // code 1 beside it, 16 bits up
  EXPECT_EQ((shuffled[2] >> 12) & 7u, 28u % 8);
}

TEST(GptqReference, TwoBitShufflePutsEvenCodesLowAndOddCodesHigh) {
  EXPECT_EQ(gptq_shuffle_word_2bit(0x00000003u), 0x00000003u);
  EXPECT_EQ(gptq_shuffle_word_2bit(0x0000000cu), 0x00030000u);
  EXPECT_EQ(gptq_shuffle_word_2bit(0xc0000000u), 0xc0000000u);
}

TEST(GptqReference, ActOrderEqualsReorderedRowsWithGatheredActivations) {
  auto tensors = datasets::gptq_inputs(2, 64, 32, 16, 7, {3, true});
  const auto g_idx = tensors.at("g_idx").as<std::int32_t>();
  GptqLayer layer{64,
                  32,
                  16,
                  1,
                  tensors.at("qweight").as<std::uint32_t>(),
                  tensors.at("qzeros").as<std::uint32_t>(),
                  tensors.at("scales").as<std::uint16_t>(),
                  3,
                  g_idx};
  const auto x = tensors.at("x").as<std::uint16_t>();
  const auto expected = gptq_product(layer, x, 2);
  const auto perm = gptq_group_order(g_idx);
  const auto rows = gptq_reorder_rows(layer, perm);
  std::vector<std::uint16_t> gathered(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) gathered[i] = x[i / 64 * 64 + perm[i % 64]];
  layer.qweight = rows;
  layer.g_idx = {};
  const auto y = gptq_product(layer, gathered, 2);
  for (std::size_t i = 0; i < y.size(); ++i) EXPECT_NEAR(y[i], expected[i], 1e-12) << i;
}

TEST(GptqReference, TransposedWordsStandColumnByColumn) {
  const std::array<std::uint32_t, 6> words{1, 2, 3, 4, 5, 6};
  EXPECT_EQ(gptq_transpose_words(words, 2, 3), (std::vector<std::uint32_t>{1, 4, 2, 5, 3, 6}));
}

}  // namespace
}  // namespace hiplab::reference
