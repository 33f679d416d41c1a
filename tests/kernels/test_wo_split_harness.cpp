// SPDX-License-Identifier: MIT
// The stand-alone split-K W_O kernels on the CPU ground: bit-exact against their stated orders for every split.
#include <gtest/gtest.h>

#include <cmath>

#include "kernels/wo_split/coalesced.hpp"
#include "kernels/wo_split/faithful.hpp"
#include "kernels/wo_split/fast.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/wo_split_case.hpp"

namespace hiplab::wo_split {
namespace {

using Run = void (*)(const Problem&, Stream, const harness::Buffers&);
void run_faithful(const Problem& p, Stream s, const harness::Buffers& b) {
  faithful::run(p, s, b, nullptr);
}
void run_coalesced(const Problem& p, Stream s, const harness::Buffers& b) {
  coalesced::run(p, s, b, nullptr);
}
void run_fast(const Problem& p, Stream s, const harness::Buffers& b) {
  fast::run(p, s, b);
}

std::vector<float> output_of(const Layer& layer, Run run) {
  run(layer.problem(), {}, layer.buffers());
  return layer.output();
}

void expect_bits(const Case& c, Run run, bool lane_order = false) {
  const Layer layer(c);
  const auto y = output_of(layer, run), expected = lane_order ? layer.lane_order() : layer.split_order();
  const auto at = first_difference(y, expected);
  EXPECT_EQ(at, -1) << ::testing::PrintToString(c) << ": " << y[static_cast<std::size_t>(at)] << " instead of "
                    << expected[static_cast<std::size_t>(at)];
}

TEST(WoSplitHarness, EverySplitSeedAndScaleHasTheBitsOfItsReference) {
  for (std::uint32_t split : {1u, 2u, 4u, 8u})
    for (std::uint64_t seed : {4242u, 1u, 7u})
      for (float global : {1.0f, 0.037f}) {
        const Case c{160, 1024, 4, split, 1, global, seed};
        expect_bits(c, run_faithful);
        expect_bits(c, run_fast);
        expect_bits(c, run_coalesced, true);
      }
}

TEST(WoSplitHarness, PublishedColumnsAndSeveralSequences) {
  for (std::uint32_t split : {1u, 8u})
    for (std::uint32_t sequences : {1u, 2u, 3u, 9u}) {
      const Case c{128, 6144, 4, split, sequences};
      expect_bits(c, run_faithful);
      expect_bits(c, run_fast);
      expect_bits(c, run_coalesced, true);
    }
}

TEST(WoSplitHarness, FastTakesTheScaleIntoXOnlyWhereThatIsExact) {
  // 16 significant bits are taken into x, 17 are not; both bit for bit the reference's.
  for (float global : {0x1.fffep-5f, 0x1.ffffp-5f, 0x1p-90f, -0.5f, 0.0f})
    expect_bits({130, 1024, 4, 2, 2, global}, run_fast);
  // An activation in the last columns that overflows under the scale, finite where its code is 0: summed again without.
  const Layer layer({130, 1024, 4, 2, 2, 0x1p30f},
                    [](Tensors& t) { t.at("x").as<std::uint16_t>()[1020] = to_bfloat16(0x1p127f).bits; });
  EXPECT_EQ(first_difference(output_of(layer, run_fast), layer.split_order()), -1);
  for (const std::uint32_t counter : layer.counters()) EXPECT_EQ(counter, 0u);
}

TEST(WoSplitHarness, FastFetchesSixFiveFourOrOnePieceOfASlot) {
  for (const auto& [k, pieces] : {std::pair{6144u, 6}, {5120u, 5}, {1024u, 1}}) {
    EXPECT_EQ(fast::pieces_at_once({130, k, 4, 8, 1}), pieces);
    expect_bits({130, k, 4, 8, 1}, run_fast);
  }
  EXPECT_EQ(fast::pieces_at_once({130, 1024, 4, 2, 1}), 4);
  expect_bits({130, 896, 4, 1, 1}, run_fast);  // seven pieces a slot, one at a time
  expect_bits({130, 640, 4, 1, 1}, run_fast);  // slots of 160 columns: every other begins within a tile of scales
}

TEST(WoSplitHarness, OddRowsUnderAndOverATile) {
  for (std::uint32_t n : {1u, 5u, 127u, 129u, 333u}) {
    expect_bits({n, 512, 4, 4, 2}, run_faithful);
    expect_bits({n, 512, 4, 4, 2}, run_fast);
    expect_bits({n, 512, 4, 4, 2}, run_coalesced, true);
  }
}

TEST(WoSplitHarness, CutsThatAreNoMultiplesOfAWordAreExactInFaithful) {
  expect_bits({130, 336, 3, 8, 1}, run_faithful);  // 112 columns a head, cuts at 14
  expect_bits({130, 144, 4, 8, 2}, run_faithful);  // 36 columns a head, cuts at 4.5
  EXPECT_FALSE(cuts_are_multiples_of({1, 336, 3, 8, 1}, 8));
  EXPECT_TRUE(cuts_are_multiples_of({1, 6144, 4, 8, 1}, 16));
}

TEST(WoSplitHarness, Wave64AndAnyOrderGiveTheSameBits) {
  const Case c{160, 1024, 4, 8, 2};
  const Layer layer(c);
  const auto split_order = layer.split_order(), lane_order = layer.lane_order();
  for (std::uint32_t wave : {32u, 64u})
    for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled}) {
      const test::WithOptions settings({.wave = wave, .order = order, .seed = 3});
      EXPECT_EQ(first_difference(output_of(layer, run_faithful), split_order), -1);
      EXPECT_EQ(first_difference(output_of(layer, run_fast), split_order), -1);
      EXPECT_EQ(first_difference(output_of(layer, run_coalesced), lane_order), -1);
    }
}

TEST(WoSplitHarness, RepeatedLaunchesGiveTheSameBits) {
#if defined(HIPLAB_SIMT_TSAN)
  constexpr int kLaunches = 20;
#else
  constexpr int kLaunches = 1000;
#endif
  const Layer layer({128, 1024, 4, 8, 1});
  const auto expected = layer.split_order();
  for (int i = 0; i < kLaunches; ++i) {
    const test::WithOptions settings({.order = simt::Order::shuffled, .seed = static_cast<std::uint64_t>(i)});
    ASSERT_EQ(first_difference(output_of(layer, i % 2 ? run_faithful : run_fast), expected), -1) << "launch " << i;
  }
}

TEST(WoSplitHarness, ElectionCountersEndAtZero) {
  const Layer layer({130, 512, 4, 4, 2});
  output_of(layer, run_faithful);
  EXPECT_EQ(layer.counters()[0], 0u);
  EXPECT_EQ(layer.counters()[1], 0u);
  output_of(layer, run_fast);
  for (std::uint32_t counter : layer.counters()) EXPECT_EQ(counter, 0u);
}

TEST(WoSplitHarness, AnotherOrderOrAnotherScaleIsNoticed) {
  const Layer layer({160, 1024, 4, 8, 1});
  const auto y = output_of(layer, run_faithful);
  EXPECT_NE(first_difference(y, layer.lane_order()), -1);
  EXPECT_NE(first_difference(y, layer.expected([](const auto& w, auto x) { return reference::wo_chained(w, x, 4); })),
            -1);
  EXPECT_NE(first_difference(y, Layer({160, 1024, 4, 8, 1, 0.5f}).split_order()), -1);
}

TEST(WoSplitHarness, DriftToOtherOrdersIsARoundingMatter) {
  const Layer layer({160, 6144, 4, 8, 1});
  const auto y = output_of(layer, run_faithful);
  const auto chained = layer.expected([](const auto& w, auto x) { return reference::wo_chained(w, x, 4); });
  const auto drift = reference::wo_drift(y, std::vector<double>(chained.begin(), chained.end()));
  EXPECT_GT(drift.max_abs, 0);
  EXPECT_LT(drift.of_largest, 6144 * 0x1p-24);
  RecordProperty("drift_of_largest_output", std::to_string(drift.of_largest));
}

TEST(WoSplitHarness, SplitsWithoutEvidenceAreRefused) {
  for (std::uint32_t split : {0u, 3u, 5u, 6u, 7u, 16u, 32u}) {
    const std::string error = test::error_of([&] { require_valid({128, 1024, 4, split, 1}); });
    EXPECT_NE(error.find("a split of " + std::to_string(split)), std::string::npos) << error;
  }
  EXPECT_NE(test::error_of([&] { require_valid({128, 1024, 4, 8, 1}, 4); }), "no error");  // above the grid
  EXPECT_EQ(test::error_of([&] { require_valid({128, 1024, 4, 4, 1}, 4); }), "no error");
  EXPECT_NE(test::error_of([&] { require_valid({128, 1000, 4, 8, 1}); }), "no error");
}

TEST(WoSplitHarness, VariantsRefuseCutsThatTheyCannotServe) {
  const Layer layer({128, 256, 4, 8, 1});  // cuts at 8 columns
  EXPECT_NE(test::error_of([&] { output_of(layer, run_fast); }).find("multiples of 32 columns"), std::string::npos);
  EXPECT_EQ(test::error_of([&] { output_of(layer, run_coalesced); }), "no error");
  const Layer odd({128, 336, 3, 8, 1});  // at 14
  EXPECT_NE(test::error_of([&] { output_of(odd, run_coalesced); }).find("multiples of 8 columns"), std::string::npos);
}

TEST(WoSplitHarness, MarksAreOfTheCtasThatTheMaskNames) {
  const Layer layer({128, 512, 4, 4, 2});
  const std::uint32_t ctas = 64;
  std::vector<std::uint64_t> ticks(ctas * harness::kRegions * 2, 0);
  faithful::run(layer.problem(), {}, layer.buffers(), ticks.data());
  EXPECT_EQ(first_difference(layer.output(), layer.split_order()), -1);
  std::vector<std::uint32_t> active(harness::kRegions);
  for (std::uint32_t cta = 0; cta < ctas; ++cta)
    for (int r = 0; r < harness::kRegions; ++r) {
      const bool entered = ticks[(cta * harness::kRegions + static_cast<std::uint32_t>(r)) * 2] != 0;
      active[static_cast<std::size_t>(r)] += entered;
      if (entered) {
        EXPECT_LT(cta % 8, 4u);
      }
    }
  EXPECT_EQ(active[harness::kGemv], 32u);  // 2 sequences x 4 heads x split 4
  EXPECT_EQ(active[harness::kPost], 32u);
  EXPECT_EQ(active[harness::kGather], 2u);
}

TEST(WoSplitHarness, TrafficIsThePublishedPayload) {
  const auto t = harness::least_traffic(5120, 6144, 1);
  EXPECT_EQ(t.bytes_read + t.bytes_written, 17727492);
}

TEST(WoSplitHarness, LaunchShapes) {
  EXPECT_EQ(harness::launch_shape({5120, 6144, 4, 8, 2}).grid.count(), 64u);
  const auto shape = [](const Problem& p) { return fast::launch_shape(p).grid; };
  EXPECT_EQ(shape({5120, 6144, 4, 8, 1}).z, 16u) << "40 tiles, 640 CTAs";
  EXPECT_EQ(shape({5120, 6144, 4, 8, 9}).x, 9u);
  EXPECT_EQ(shape({5120, 6144, 4, 8, 9}).z, 2u);
  EXPECT_EQ(shape({34816, 5120, 4, 8, 1}).z, 4u);
  EXPECT_EQ(shape({128, 6144, 3, 4, 1}).z, 12u) << "never more parts than slots";
}

}  // namespace
}  // namespace hiplab::wo_split
