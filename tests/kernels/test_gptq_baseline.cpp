// SPDX-License-Identifier: MIT
// gptq baseline on the CPU ground: what only it has, that is marks and act-order; its launch shape and its traffic.
#include <gtest/gtest.h>

#include <cstring>

#include "kernels/gptq/baseline.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {

std::vector<hip::half> run_baseline(Layer& layer, const char* perm = nullptr, std::uint64_t* ticks = nullptr) {
  return layer.run([&](hip::Stream s, const Problem& p, const Buffers& b) {
    using detail::at;
    baseline::run(p, s, at<hip::half>(b, "x"), at<std::uint32_t>(b, "shuffled"), at<std::uint32_t>(b, "qzeros"),
                  at<hip::half>(b, "scales"), at<hip::half>(b, "y"), perm ? at<std::int32_t>(b, perm) : nullptr, ticks);
  });
}

TEST(GptqBaselineKernel, WrongScalesAreNoticed) {
  Layer layer({1, 128, 64, 128});
  const auto expected = layer.expected();
  for (auto& word : layer.tensors().at("scales").as<std::uint16_t>()) word = 0x3c00;
  EXPECT_GT(relative_l2(run_baseline(layer), expected),
            0.5);  // other scales than the reference saw: the check must turn red
}

TEST(GptqBaselineKernel, ZeroActivationsGiveExactZeros) {
  Layer layer({2, 256, 64, 128});
  std::memset(layer.tensors().at("x").bytes.data(), 0, layer.tensors().at("x").bytes.size());
  const auto y = run_baseline(layer);
  for (std::size_t i = 0; i < 128; ++i) EXPECT_EQ(to_float(y[i]), 0.0f) << i;
}

TEST(GptqBaselineKernel, ActOrderIsServedByReorderedWordsAndGatheredActivations) {
  for (const Case& c :
       {Case{1, 256, 64, 64, 4, 1, true}, Case{9, 640, 136, 128, 4, 0, true}, Case{3, 160, 24, 32, 4, 1, true}}) {
    Layer layer(c);
    EXPECT_LT(relative_l2(run_baseline(layer, "perm"), layer.expected()), 1e-3) << ::testing::PrintToString(c);
    EXPECT_GT(relative_l2(run_baseline(layer), layer.expected()), 0.1) << "x not gathered: must be noticed";
  }
}

TEST(GptqBaselineKernel, AVersionTwoFileReadAsVersionOneIsOneStepOff) {
  Layer layer({1, 256, 64, 64, 4, 0});
  const auto expected = layer.expected();
  EXPECT_LT(relative_l2(run_baseline(layer), expected), 1e-3);
  const auto wrong = layer.run([&](hip::Stream s, Problem p, const Buffers& b) {
    p.zero_offset = 1;
    baseline_row().enqueue(s, p, b);
  });
  EXPECT_GT(relative_l2(wrong, expected), 0.05);
}

TEST(GptqBaselineKernel, MarksOfEveryBlockEnterAndLeave) {
  Layer layer({9, 256, 520, 128});
  const Problem p{9, 256, 520, 128, 1};
  const std::uint32_t blocks = baseline::total_blocks(p);
  ASSERT_EQ(blocks, 8u);  // 2 column blocks x 2 row chunks x 2 K blocks
  std::vector<std::uint64_t> ticks(std::size_t{blocks} * baseline::kRegions * 2, 0);
  const auto marked = run_baseline(layer, nullptr, ticks.data());
  EXPECT_LT(relative_l2(marked, layer.expected()), 1e-3);
  for (std::uint32_t b = 0; b < blocks; ++b)
    for (int r = 0; r < baseline::kRegions; ++r) {
      EXPECT_GT(ticks[(b * baseline::kRegions + r) * 2], 0u) << "block " << b << " region " << r;
      EXPECT_GE(ticks[(b * baseline::kRegions + r) * 2 + 1], ticks[(b * baseline::kRegions + r) * 2]);
    }
}

TEST(GptqBaselineKernel, LaunchShapeCoversEveryColumnRowAndK) {
  const auto shape = baseline::launch_shape(Problem{8, 5120, 10240, 128, 1}, 1);
  EXPECT_EQ(shape.grid.x, 20u);
  EXPECT_EQ(shape.grid.z, 40u);
  EXPECT_EQ(baseline::launch_shape(Problem{1, 129, 513, 128, 1}, 1).grid.x, 2u);
  EXPECT_EQ(baseline::launch_shape(Problem{1, 129, 513, 128, 1}, 1).grid.z, 2u);
}

TEST(GptqBaselineKernel, TrafficIsTheSumInTheHeader) {
  const auto t = baseline::least_traffic(1, 5120, 10240, 128);
  EXPECT_DOUBLE_EQ(t.bytes_read, 5120.0 * 10240 * (0.5 + 2.0 / 128 + 0.5 / 128) + 2 * 5120);
  EXPECT_DOUBLE_EQ(t.bytes_written, 2 * 10240.0);
  EXPECT_DOUBLE_EQ(t.operations, 2 * 5120.0 * 10240);
}

}  // namespace
}  // namespace hiplab::gptq
