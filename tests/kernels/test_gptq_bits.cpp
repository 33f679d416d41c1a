// SPDX-License-Identifier: MIT
// baseline (2, 3, 4 and 8 bits) and alt deliver the published arithmetic bit for bit: the CPU ground against the
// reference that rounds on its own. Several K blocks are added in the executor's order, which one worker makes known.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "kernels/gptq/alt.hpp"
#include "kernels/gptq/baseline_widths.hpp"
#include "kernels/gptq/launch_bounds.hpp"
#include "reference/gptq_rounding.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {
using detail::at;
using hip::half;
using hip::simt::Order;
using reference::GptqArithmetic;

std::vector<half> run_published(Layer& layer, int block) {
  return layer.run([&](hip::Stream s, const Problem& p, const Buffers& b) {
    const auto run = [&](auto kernel_run) {
      kernel_run(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "shuffled"), at<std::uint32_t>(b, "qzeros"),
                 at<half>(b, "scales"), at<half>(b, "y"), at<std::int32_t>(b, "perm"), nullptr);
    };
    switch (layer.shape().bits) {
      case 2:
        return run(baseline_widths::run<2>);
      case 3:
        return run(baseline_widths::run<3>);
      case 8:
        with_block_width(block, [&]<int Block>() { run(baseline_widths::run<8, Block>); });
        return;
      default:
        with_block_width(block, [&]<int Block>() { run(baseline::run<Block>); });
    }
  });
}

std::vector<half> run_alt(Layer& layer) {
  return layer.run([&](hip::Stream s, const Problem& p, const Buffers& b) {
    const auto run = [&](auto kernel_run) {
      kernel_run(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"), at<std::uint32_t>(b, "qzeros"),
                 at<half>(b, "scales"), at<std::int32_t>(b, "g_idx"), at<half>(b, "y"));
    };
    layer.shape().bits == 8 ? run(alt::run<8>) : run(alt::run<4>);
  });
}

/// Elements whose bits differ from the reference's, K blocks added in `order`.
int differing(Layer& layer, const std::vector<half>& y, GptqArithmetic arithmetic, int block,
              std::span<const std::int64_t> order = {}) {
  const auto expected = reference::GptqRounding(layer.reference_layer(), arithmetic, block)
                            .product(layer.tensors().at("x").as<std::uint16_t>(), layer.shape().m, order);
  int count = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) count += expected[i] != y[i].bits;
  return count;
}

std::vector<Case> bit_cases(std::int64_t bits) {
  return {{1, 128, 32, 128, bits}, {3, 640, 64, 128, bits}, {9, 1280, 32, 64, bits, 0},
          {2, 1056, 32, 32, bits}, {2, 640, 32, 640, bits}, {2, 512, 64, 64, bits, 1, true}};
}

class PublishedBits : public ::testing::TestWithParam<int> {};

TEST_P(PublishedBits, AreTheReferencesWithBlocksInRisingOrder) {
  const test::WithOptions options({.order = Order::forward, .workers = 1});
  for (const Case& c : bit_cases(GetParam())) {
    Layer layer(c);
    EXPECT_EQ(differing(layer, run_published(layer, 128), GptqArithmetic::published, 128), 0)
        << ::testing::PrintToString(c);
  }
}

TEST_P(PublishedBits, AreTheReferencesWithBlocksInFallingOrder) {
  const test::WithOptions options({.order = Order::reverse, .workers = 1});
  Layer layer({3, 1280, 64, 128, GetParam()});
  std::vector<std::int64_t> falling(10);
  std::iota(falling.rbegin(), falling.rend(), 0);
  const auto y = run_published(layer, 128);
  EXPECT_EQ(differing(layer, y, GptqArithmetic::published, 128, falling), 0);
  EXPECT_GT(differing(layer, y, GptqArithmetic::published, 128), 0) << "the other order must show";
}
INSTANTIATE_TEST_SUITE_P(Bits, PublishedBits, ::testing::Values(2, 3, 4, 8));

TEST(BaselineBits, AreTheReferencesForEveryBlockWidth) {
  const test::WithOptions options({.order = Order::forward, .workers = 1});
  for (const int bits : {4, 8})
    for (const int block : {256, 320, 512}) {
      Layer layer({3, 1920, 64, 128, bits});
      EXPECT_EQ(differing(layer, run_published(layer, block), GptqArithmetic::published, block), 0)
          << bits << " bits, block " << block;
    }
}

template <int Bits>
std::vector<half> run_bounded(Layer& layer, std::int64_t min) {
  return layer.run([&](hip::Stream s, const Problem& p, const Buffers& b) {
    ASSERT_TRUE(launch_bounds::run<Bits>(min, p, s, at<half>(b, "x"), at<std::uint32_t>(b, "shuffled"),
                                         at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"), at<half>(b, "y"),
                                         nullptr));
  });
}

TEST(BaselineBits, AreTheReferencesForEveryLaunchBound) {
  const test::WithOptions options({.order = Order::forward, .workers = 1});
  for (const int bits : {4, 8})
    for (const std::int64_t rows : {1, 2, 6, 8})
      for (const int min : {1, 2, 4}) {
        Layer layer({rows, 640, 40, 128, bits});
        const auto y = bits == 8 ? run_bounded<8>(layer, min) : run_bounded<4>(layer, min);
        EXPECT_EQ(differing(layer, y, GptqArithmetic::published, 256), 0)
            << bits << " bits, " << rows << " rows, bound " << min;
      }
  EXPECT_FALSE(launch_bounds::built(3, 1));
  EXPECT_FALSE(launch_bounds::built(1, 3));
}

TEST(BaselineBits, SubnormalAndLargeScalesAreRoundedAlike) {
  const test::WithOptions options({.order = Order::forward, .workers = 1});
  for (const int bits : {2, 3, 4, 8})
    for (const std::uint16_t scale : {0x0001, 0x0123, 0x0400, 0x5000}) {
      Layer layer({2, 256, 32, 64, bits});
      auto scales = layer.tensors().at("scales").as<std::uint16_t>();
      for (std::size_t i = 0; i < scales.size(); i += 2) scales[i] = scale;
      EXPECT_EQ(differing(layer, run_published(layer, 128), GptqArithmetic::published, 128), 0)
          << bits << " bits, scale bits " << scale;
    }
}

TEST(AltBits, AreTheReferencesActOrderIncluded) {
  const test::WithOptions options({.order = Order::forward, .workers = 1});
  for (const int bits : {4, 8})
    for (const Case& c :
         {Case{1, 128, 8, 128, bits}, Case{3, 640, 264, 64, bits, 0, true}, Case{9, 136, 40, 8, bits}}) {
      Layer layer(c);
      EXPECT_EQ(differing(layer, run_alt(layer), GptqArithmetic::alt, 128), 0) << ::testing::PrintToString(c);
    }
}

TEST(BaselineBits, AnotherArithmeticOrOneWrongCodeShows) {
  const test::WithOptions options({.order = Order::forward, .workers = 1});
  Layer layer({2, 256, 64, 128});
  EXPECT_GT(differing(layer, layer.run(fp32_reduce_row().enqueue), GptqArithmetic::published, 128), 0);
  EXPECT_GT(differing(layer, run_alt(layer), GptqArithmetic::published, 128), 0);
  const auto y = run_published(layer, 128);
  layer.tensors().at("qweight").as<std::uint32_t>()[77] ^= 1;  // the reference sees one code that the kernel did not
  EXPECT_EQ(differing(layer, y, GptqArithmetic::published, 128), 2) << "column 13 of both rows";
}

}  // namespace
}  // namespace hiplab::gptq
