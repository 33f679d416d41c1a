// SPDX-License-Identifier: MIT
// 2-, 3- and 8-bit baseline, the act-order kernel and dequantise + library product on the CPU ground.
#include <gtest/gtest.h>

#include "kernels/gptq/alt.hpp"
#include "kernels/gptq/baseline_widths.hpp"
#include "kernels/gptq/dequant_gemm.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {
using detail::at;
using hip::half;

template <int Bits>
std::vector<half> run_width(Layer& layer) {
  return layer.run([](hip::Stream s, const Problem& p, const Buffers& b) {
    baseline_widths::run<Bits>(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "shuffled"), at<std::uint32_t>(b, "qzeros"),
                               at<half>(b, "scales"), at<half>(b, "y"), at<std::int32_t>(b, "perm"), nullptr);
  });
}
template <int Bits>
std::vector<half> run_alt(Layer& layer) {
  return layer.run([](hip::Stream s, const Problem& p, const Buffers& b) {
    alt::run<Bits>(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"), at<std::uint32_t>(b, "qzeros"),
                   at<half>(b, "scales"), at<std::int32_t>(b, "g_idx"), at<half>(b, "y"));
  });
}
template <int Bits>
std::vector<half> run_dequant(Layer& layer) {
  return layer.run([](hip::Stream s, const Problem& p, const Buffers& b) {
    dequant_gemm::run<Bits>(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"), at<std::uint32_t>(b, "qzeros"),
                            at<half>(b, "scales"), at<std::int32_t>(b, "g_idx"), at<half>(b, "dense"),
                            at<half>(b, "y"));
  });
}
std::vector<half> run_bits(Layer& layer) {
  switch (layer.shape().bits) {
    case 2:
      return run_width<2>(layer);
    case 3:
      return run_width<3>(layer);
    default:
      return run_width<8>(layer);
  }
}

std::vector<Case> width_cases(std::int64_t bits) {
  return {{1, 128, 32, 128, bits},    {1, 32, 32, 32, bits},    {2, 256, 544, 128, bits},
          {3, 384, 512, 192, bits},   {5, 160, 64, 32, bits},   {8, 128, 96, 64, bits},
          {9, 256, 32, 256, bits, 0}, {17, 640, 64, 128, bits}, {4, 256, 64, 64, bits, 1, true}};
}

class Widths : public ::testing::TestWithParam<int> {};

TEST_P(Widths, AgreeWithTheReferenceAndLeaveTheGuardRowAlone) {
  for (const Case& c : width_cases(GetParam())) {
    Layer layer(c);
    const auto y = run_bits(layer);
    EXPECT_LT(relative_l2(y, layer.expected()), 2e-3) << ::testing::PrintToString(c);
    EXPECT_EQ(first_touched_guard(y, c), -1) << ::testing::PrintToString(c);
  }
}

TEST_P(Widths, WrongZeroPointsAreNoticed) {
  Layer layer({1, 128, 64, 128, GetParam()});
  const auto expected = layer.expected();
  for (auto& word : layer.tensors().at("qzeros").as<std::uint32_t>()) word = ~word;
  EXPECT_GT(relative_l2(run_bits(layer), expected), 0.1);
}
INSTANTIATE_TEST_SUITE_P(Bits, Widths, ::testing::Values(2, 3, 8));

TEST(GptqWidths, MarksOfEveryBlockEnterAndLeave) {
  Layer layer({9, 256, 544, 128, 8});
  const std::uint32_t blocks = baseline::total_blocks(layer.problem());
  std::vector<std::uint64_t> ticks(std::size_t{blocks} * baseline::kRegions * 2, 0);
  layer.run([&](hip::Stream s, const Problem& p, const Buffers& b) {
    baseline_widths::run<8>(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "shuffled"), at<std::uint32_t>(b, "qzeros"),
                            at<half>(b, "scales"), at<half>(b, "y"), nullptr, ticks.data());
  });
  for (std::size_t i = 0; i < ticks.size(); i += 2) {
    EXPECT_GT(ticks[i], 0u) << i;
    EXPECT_GE(ticks[i + 1], ticks[i]) << i;
  }
}

TEST(Alt, ServesActOrderWithoutReorderingAnyRow) {
  for (std::int64_t bits : {4, 8})
    for (const Case& c : {Case{1, 128, 8, 128, bits, 1, true}, Case{2, 256, 264, 64, bits, 1, true},
                          Case{3, 256, 384, 128, bits, 0, true}, Case{9, 136, 40, 8, bits, 1, false},
                          Case{8, 504, 24, 504, bits, 1, false}}) {
      Layer layer(c);
      const auto y = bits == 4 ? run_alt<4>(layer) : run_alt<8>(layer);
      // fp16 throughout: weights rounded twice, products and sums in fp16.
      EXPECT_LT(relative_l2(y, layer.expected()), 4e-3) << ::testing::PrintToString(c);
      EXPECT_EQ(first_touched_guard(y, c), -1) << ::testing::PrintToString(c);
    }
}

TEST(Alt, AGroupIndexOfAnotherOrderIsNoticed) {
  Layer layer({2, 256, 64, 64, 4, 1, true});
  const auto expected = layer.expected();
  auto g_idx = layer.tensors().at("g_idx").as<std::int32_t>();
  std::reverse(g_idx.begin(), g_idx.end());
  EXPECT_GT(relative_l2(run_alt<4>(layer), expected), 0.1);
}

TEST(DequantGemm, AgreesWithTheReferenceForAnyRowCountAndActOrder) {
  for (std::int64_t bits : {4, 8})
    for (const Case& c :
         {Case{1, 128, 8, 128, bits}, Case{51, 256, 136, 64, bits, 1, true}, Case{67, 504, 40, 168, bits, 0}}) {
      Layer layer(c);
      const auto y = bits == 4 ? run_dequant<4>(layer) : run_dequant<8>(layer);
      EXPECT_LT(relative_l2(y, layer.expected()), 6e-4)
          << ::testing::PrintToString(c);  // weights and sums rounded once each
      EXPECT_EQ(first_touched_guard(y, c), -1) << ::testing::PrintToString(c);
    }
}

TEST(DequantGemm, WrongScalesAreNoticed) {
  Layer layer({3, 128, 64, 64});
  const auto expected = layer.expected();
  for (auto& scale : layer.tensors().at("scales").as<std::uint16_t>()) scale = 0x3c00;
  EXPECT_GT(relative_l2(run_dequant<4>(layer), expected), 0.5);
}

}  // namespace
}  // namespace hiplab::gptq
