// SPDX-License-Identifier: MIT
// The two published defects: each must fail in its way, and its mended form must not.
#include <gtest/gtest.h>

#include "kernels/wo_split/receipts/election_without_barrier.hpp"
#include "kernels/wo_split/receipts/shared_output.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/wo_split_case.hpp"
#include "tests/kernels/wo_split_layer.hpp"

namespace hiplab::wo_split {
namespace {
using test::DeviceBuffer, test::WithOptions;

constexpr Case kCase{128, 256, 4, 2, 1};

/// faithful with or without the barrier, the upper waves of CTA (0, 0) held back for `rounds` turns; true: right bits.
template <bool Mended>
bool right_with_delay(std::uint32_t rounds, std::uint64_t seed) {
  const WithOptions settings({.order = simt::Order::shuffled, .seed = seed});
  const Layer layer(kCase);
  std::vector<std::uint32_t> turns(std::size_t{32} * kThreads, 0);
  std::fill(turns.begin(), turns.begin() + kThreads, rounds);
  const DeviceBuffer<std::uint32_t> left(turns, "rounds_left");
  receipts::run<Mended>(layer.problem(), {}, layer.buffers(), rounds ? left.get() : nullptr);
  return first_difference(layer.output(), layer.split_order()) == -1;
}

#if !defined(HIPLAB_SIMT_TSAN)
TEST(WoSplitReceipts, WithoutTheBarrierADelayedWaveIsLeftOut) {
  int wrong = 0;
  for (std::uint64_t seed = 0; seed < 8; ++seed) wrong += !right_with_delay<false>(50, seed);
  EXPECT_GE(wrong, 4) << "of 8 orders; where CTA (0, 0) itself comes last, its own barrier hides the defect";
}
#endif

TEST(WoSplitReceipts, WithTheBarrierADelayedWaveIsWaitedFor) {
  for (std::uint64_t seed = 0; seed < 8; ++seed) EXPECT_TRUE(right_with_delay<true>(50, seed)) << "seed " << seed;
  EXPECT_TRUE(right_with_delay<true>(0, 1));
}

// Both contexts fit one tile: a longer one would let sequence 0 write its attention after sequence 1's norm and so
// repair it.
test_layer::Layer two_sequences(std::int64_t sequences = 2) {
  return test_layer::Layer(test_layer::small(2, sequences, 120));
}

/// W_O sums after a launch in which sequence 0's later parts are held back, with one buffer for two outputs or with
/// two.
std::vector<float> wo_of(const test_layer::Layer& layer, bool shared, std::uint64_t seed) {
  const WithOptions settings({.order = simt::Order::shuffled, .seed = seed});
  const DeviceBuffer<std::uint32_t> rounds(std::size_t{4} * kThreads, "rounds_left", 3000);
  const auto tensors = layer.arguments();
  receipts::run_held_back(layer.problem(), {}, shared ? receipts::with_shared_output(tensors) : tensors, rounds.get());
  return layer.output("layer_wo");
}

#if !defined(HIPLAB_SIMT_TSAN)
TEST(WoSplitReceipts, OneBufferForTwoOutputsIsWrongWithTwoSequences) {
  const auto layer = two_sequences();
  const auto expected = layer.expected();
  for (std::uint64_t seed : {1u, 2u, 3u}) EXPECT_TRUE(wo_of(layer, true, seed) != expected.wo) << "seed " << seed;
}

TEST(WoSplitReceipts, OneBufferForTwoOutputsIsRightWithOneSequence) {
  const auto layer = two_sequences(1);
  EXPECT_TRUE(wo_of(layer, true, 1) == layer.expected().wo);
}
#endif

TEST(WoSplitReceipts, TwoBuffersAreRightWithTwoSequences) {
  const auto layer = two_sequences();
  const auto expected = layer.expected();
  for (std::uint64_t seed : {1u, 2u, 3u}) {
    EXPECT_TRUE(wo_of(layer, false, seed) == expected.wo) << "seed " << seed;
    EXPECT_EQ(layer.difference(expected), "") << "seed " << seed;
  }
}

#if defined(HIPLAB_SIMT_TSAN)
TEST(WoSplitReceiptsDeathTest, TheSanitizerReportsTheElectionWithoutBarrier) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT((right_with_delay<false>(0, 1), std::exit(0)), testing::ExitedWithCode(66), "data race");
  EXPECT_EXIT((right_with_delay<false>(0, 1), std::exit(0)), testing::ExitedWithCode(66), "kernel .*election");
}
TEST(WoSplitReceiptsDeathTest, TheSanitizerReportsOneBufferForTwoOutputs) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto run = [] {
    const auto layer = two_sequences();
    wo_of(layer, true, 1);
    std::exit(0);
  };
  EXPECT_EXIT(run(), testing::ExitedWithCode(66), "data race");
}
#else
TEST(WoSplitReceiptsDeathTest, TheSanitizerReportsBothDefects) {
  GTEST_SKIP() << "races are found in the thread sanitizer build only";
}
#endif

}  // namespace
}  // namespace hiplab::wo_split
