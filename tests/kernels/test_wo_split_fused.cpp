// SPDX-License-Identifier: MIT
// The fused decode step on the CPU ground: every output bit-exact, regions, capacity.
#include <gtest/gtest.h>

#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/wo_split_layer.hpp"

namespace hiplab::wo_split {
namespace {
using test::DeviceBuffer, test::WithOptions, test::error_of;
using namespace test_layer;

TEST(WoSplitFused, EverySplitSeedAndScaleHasTheBitsOfTheReference) {
  for (std::uint32_t split : {1u, 2u, 4u, 8u}) {
    if (split > kGridX) continue;
    for (std::uint64_t seed : {4242u, 1u, 7u})
      for (float global : {0.0625f, 0.037f / 16}) {
        LayerShape shape = small(split, 1, 40);
        shape.wo_global_scale = global;
        const Layer layer(shape, seed);
        layer.run();
        EXPECT_EQ(layer.difference(layer.expected()), "") << "split " << split << " seed " << seed << " " << global;
      }
  }
}

TEST(WoSplitFused, RepeatedLaunchesGiveTheSameBits) {
#if defined(HIPLAB_SIMT_TSAN)
  constexpr std::uint64_t kLaunches = 10;
#elif defined(__SANITIZE_ADDRESS__)
  constexpr std::uint64_t kLaunches = 200;
#else
  constexpr std::uint64_t kLaunches = 1000;
#endif
  LayerShape shape;  // every phase, as little work as the kernel's rules let
  shape.shape = {128, 4, 6, 16, 256, 1, 3, 16};
  shape.split = shape.slice_ctas = shape.k_tiles = 4;
  const Layer layer(shape);
  const auto expected = layer.expected();
  for (std::uint64_t i = 0; i < kLaunches; ++i) {
    const WithOptions settings({.order = simt::Order::shuffled, .seed = i});
    layer.run();
    ASSERT_EQ(layer.difference(expected), "") << "launch " << i;
  }
}

TEST(WoSplitFused, SequencesOfSeveralLengthsWideHeadsAndSeveralSlices) {
  LayerShape l = small(4, 2, 270);
  Layer two(l);
  two.run();
  EXPECT_EQ(two.difference(two.expected()), "");
  l = small(2, 1, 1);
  l.shape.head_dim = 256;
  l.shape.intermediate = 1536;
  Layer wide(l, 7);
  wide.run();
  EXPECT_EQ(wide.difference(wide.expected()), "");
}

TEST(WoSplitFused, AnyOrderOfThreadsAndAnyWaveGiveTheSameBits) {
  const Layer layer(small(4));
  const auto expected = layer.expected();
  for (std::uint32_t wave : {32u, 64u})
    for (std::uint64_t seed : {0u, 1u, 2u}) {
      const WithOptions settings(
          {.wave = wave, .order = seed == 0 ? simt::Order::reverse : simt::Order::shuffled, .seed = seed});
      layer.run();
      EXPECT_EQ(layer.difference(expected), "") << "wave " << wave << " seed " << seed;
    }
}

TEST(WoSplitFused, AnotherSplitOrSeedIsNoticed) {
  const Layer layer(small(2));
  layer.run();
  EXPECT_NE(layer.difference(Layer(small(1)).expected()), "");
  EXPECT_NE(layer.difference(Layer(small(2), 1).expected()), "");
}

TEST(WoSplitFused, RegionsAreEnteredByTheCtasOfTheirMasks) {
  for (std::uint32_t split : {1u, 4u, 8u}) {
    if (split > kGridX) continue;  // under the thread sanitizer, whose grid is smaller
    const Layer layer(small(split));
    const std::uint32_t ctas = kGridX * kGridY;
    const DeviceBuffer<std::uint64_t> ticks(std::size_t{ctas} * fused::kFusedRegions * 2, "ticks");
    layer.run(ticks.get());
    EXPECT_EQ(layer.difference(layer.expected()), "");
    const auto values = ticks.values();
    std::vector<std::uint32_t> active(fused::kFusedRegions);
    for (std::uint32_t i = 0; i < ctas * fused::kFusedRegions; ++i) {
      const std::uint64_t entry = values[2 * i], exit = values[2 * i + 1];
      EXPECT_GE(exit, entry);
      active[i % fused::kFusedRegions] += entry != 0;
    }
    const std::uint32_t all = ctas;
    const std::uint32_t expected[] = {1, 4,   4 * split, 4 * split, all, all, all, all, all, all, all, 4 * (split - 1),
                                      1, all, all,       kGridY,    all, all, all, all};
    for (std::uint32_t r = 0; r < fused::kFusedRegions; ++r)
      EXPECT_EQ(active[r], expected[r]) << "region " << r << " split " << split;
  }
}

TEST(WoSplitFused, OneSequenceTooManyIsRefusedInWords) {
  LayerShape l = small(2, 1, 20);
  const std::size_t limit = std::size_t{kGridX} * kGridY * 128 * 2;
#if defined(HIPLAB_SIMT_TSAN)
  const WithOptions settings({.cooperative_threads = 4096});
#else
  const WithOptions settings({.cooperative_threads = limit});
#endif
  l.shape.sequences = 2;
  EXPECT_EQ(error_of([&] { Layer(l).run(); }), "no error");
  l.shape.sequences = 3;
  const std::string error = error_of([&] { Layer(l).run(); });
  EXPECT_NE(error.find("3 sequences need " + std::to_string(3 * kGridX * kGridY) + " CTAs resident at once, "),
            std::string::npos)
      << error;
  EXPECT_NE(error.find("at most 2 sequences a launch"), std::string::npos) << error << limit;
}

TEST(WoSplitFused, ShapesOutsideTheKernelsRulesAreRefused) {
  const auto refused = [](auto change) {
    fused::FusedProblem p = fused_problem(small());
    change(p);
    return error_of([&] { fused::require_valid_fused(p); });
  };
  EXPECT_EQ(refused([](auto&) {}), "no error");
  EXPECT_NE(refused([](auto& p) { p.split = 3; }), "no error");
  EXPECT_NE(refused([](auto& p) { p.k_tiles = 2; }), "no error");
  EXPECT_NE(refused([](auto& p) { p.head_dim = 512; }), "no error");
  EXPECT_NE(refused([](auto& p) { p.hidden = 264; }), "no error");
  EXPECT_NE(refused([](auto& p) { p.intermediate = 100; }), "no error");
  EXPECT_NE(refused([](auto& p) { p.hidden = 16384; }), "no error");
}

TEST(WoSplitFused, CountersOfTheElectionsEndAtZero) {
  const Layer layer(small(4));
  layer.run();
  const auto arguments = layer.arguments();
  std::vector<std::uint32_t> counters(fused::counters_per_sequence(layer.problem()));
  runtime().download(counters.data(), arguments.counters, counters.size() * 4);
  EXPECT_EQ(counters[fused::kPreWo], 4u);
  EXPECT_EQ(counters[fused::kElection], 0u);
  EXPECT_EQ(counters[fused::kGridBarrier], kGridX * kGridY);
  for (std::uint32_t tile = 0; tile < kGridY; ++tile) EXPECT_EQ(counters[fused::kTileArrival + tile], 0u);
}

}  // namespace
}  // namespace hiplab::wo_split
