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

using Run = void (*)(const Layer&);
void run_faithful(const Layer& layer) {
  faithful::run(layer.problem(), {}, layer.buffers(), nullptr);
}
void run_coalesced(const Layer& layer) {
  coalesced::run(layer.problem(), {}, layer.buffers(), nullptr);
}
void run_fast(const Layer& layer) {
  const Problem p = layer.problem();
  const auto b = layer.buffers();
  if (!fast::refusal(p).empty()) return fast::run(p, {}, b.x, nullptr, b.global_scale, b.wo);
  const packed::Shape shape = fast::packed_shape(p);
  std::vector<std::uint8_t> weights(shape.bytes());
  for (std::uint32_t tile = 0; tile < shape.tiles; ++tile)
    packed::arrange_tile(layer.inputs().at("codes").as<std::uint8_t>().data(),
                         layer.inputs().at("scales").as<std::uint8_t>().data(), p.n, p.k, shape, tile,
                         weights.data() + tile * shape.tile_bytes());
  const test::DeviceBuffer<std::uint8_t> on_device(weights, "weights");
  fast::run(p, {}, b.x, on_device.get(), b.global_scale, b.wo);
}

std::vector<float> output_of(const Layer& layer, Run run) {
  run(layer);
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
  // An activation in the last columns that overflows under the scale, finite where its code is 0: x is staged again,
  // without it.
  const Layer layer({130, 1024, 4, 2, 2, 0x1p30f},
                    [](Tensors& t) { t.at("x").as<std::uint16_t>()[1020] = to_bfloat16(0x1p127f).bits; });
  EXPECT_EQ(first_difference(output_of(layer, run_fast), layer.split_order()), -1);
}

TEST(WoSplitHarness, FastServesAnyNumberOfGroupsAndOfSteps) {
  const auto groups = [](const Problem& p) { return fast::groups(p); };
  EXPECT_EQ(groups({130, 1024, 4, 8, 1}), 16u);
  EXPECT_EQ(groups({163840, 6144, 4, 8, 1}), 8u) << "many tiles";
  for (std::uint32_t heads : {1u, 3u, 4u})
    for (std::uint32_t k : {heads * 32, heads * 96, heads * 160})  // an odd number of steps, one among them
      for (std::uint32_t split : {1u, 2u})
        if (k / heads / split % 32 == 0) expect_bits({70, k, heads, split, 2}, run_fast);
  EXPECT_EQ(groups({70, 96, 3, 1, 1}), 1u);
  EXPECT_EQ(groups({70, 96, 3, 2, 1}), 2u);
  expect_bits({130, 5120, 4, 8, 1}, run_fast);
  EXPECT_EQ(groups({65500, 128, 4, 1, 1}), 4u) << "never more than slots";
}

TEST(WoSplitHarness, ArrangedWeightsAreTheBytesOfThePublishedArraysInAnotherOrder) {
  const Layer layer({70, 1024, 4, 2, 1});
  const packed::Shape shape = packed::shape(70, 1024, 8);
  EXPECT_EQ(shape.bytes(), 2u * 64 * 1024 * 9 / 16);
  const auto codes = layer.inputs().at("codes").as<std::uint8_t>();
  std::vector<std::uint8_t> tile(shape.tile_bytes());
  packed::arrange_tile(codes.data(), layer.inputs().at("scales").as<std::uint8_t>().data(), 70, 1024, shape, 1,
                       tile.data());
  // Row 66 is lane 2 of tile 1; columns 512 .. 543 are piece 16: group 4 in its step 0.
  std::uint32_t word = 0, first = 0;
  std::memcpy(&word, tile.data() + 4 * packed::kCodeBytes + 2 * 16, 4);
  std::memcpy(&first, codes.data() + (66 * 1024 + 512) / 2, 4);
  EXPECT_EQ(word, packed::arranged(first));
  for (std::uint32_t i = 0; i < 8; ++i)
    for (std::uint32_t code = 0; code < 16; ++code) {
      float w[8];
      fast::decode(packed::arranged(code << (4 * i)), both(to_half(1.0f)), w);
      for (std::uint32_t j = 0; j < 8; ++j)
        EXPECT_EQ(w[j], code_value(i == j ? code : 0)) << i << " " << code << " " << j;
    }
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
  expect_bits({130, 16, 4, 8, 1}, run_faithful);   // 4 columns a head: every other slot is empty
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
#elif defined(__SANITIZE_ADDRESS__)
  constexpr int kLaunches = 200;
#else
  constexpr int kLaunches = 1000;
#endif
  const Layer layer({65, 512, 4, 4, 1});
  const auto split_order = layer.split_order(), lane_order = layer.lane_order();
  for (int i = 0; i < kLaunches; ++i) {
    const test::WithOptions settings({.order = simt::Order::shuffled, .seed = static_cast<std::uint64_t>(i)});
    ASSERT_EQ(first_difference(output_of(layer, run_faithful), split_order), -1) << "faithful, launch " << i;
    ASSERT_EQ(first_difference(output_of(layer, run_fast), split_order), -1) << "fast, launch " << i;
    ASSERT_EQ(first_difference(output_of(layer, run_coalesced), lane_order), -1) << "coalesced, launch " << i;
  }
}

TEST(WoSplitHarness, ElectionCountersEndAtZero) {
  const Layer layer({130, 512, 4, 4, 2});
  output_of(layer, run_faithful);
  EXPECT_EQ(layer.counters()[0], 0u);
  EXPECT_EQ(layer.counters()[1], 0u);
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
  float drift = 0, largest = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    drift = std::max(drift, std::fabs(y[i] - chained[i]));
    largest = std::max(largest, std::fabs(chained[i]));
  }
  EXPECT_GT(drift, 0);
  EXPECT_LT(drift, largest * 6144 * 0x1p-24f);
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
  EXPECT_NE(fast::refusal({128, 14336, 4, 8, 1}).find("65536 bytes of LDS, and 65520 is the most"), std::string::npos)
      << fast::refusal({128, 14336, 4, 8, 1});
  expect_bits({66, 13312, 4, 8, 1}, run_fast);  // the next smaller K
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
  const LaunchShape shape = fast::launch_shape({34816, 5120, 4, 8, 9});
  EXPECT_EQ(shape.grid.x, 9u);
  EXPECT_EQ(shape.grid.y, 544u);
  EXPECT_EQ(shape.block.x, 512u);
  EXPECT_EQ(shape.dynamic_lds, (5120 + 32 * 64) * 4u);
}

}  // namespace
}  // namespace hiplab::wo_split
