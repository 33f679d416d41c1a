// SPDX-License-Identifier: MIT
// Shuffles and ballots: what each lane gets, at both wave widths, and who is missed when lanes stay away.
#include <gtest/gtest.h>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

enum Kind { kUp, kDown, kXor, kIndex, kKinds };

template <class T>
__global__ void shuffle_all(T* out, std::uint32_t argument) {
  const T mine = static_cast<T>(thread_index());
  T* row = out + thread_index() * kKinds;
  row[kUp] = shuffle_up(mine, argument);
  row[kDown] = shuffle_down(mine, argument);
  row[kXor] = shuffle_xor(mine, argument);
  row[kIndex] = shuffle(mine, argument);
}

/// The contract, said once more: a source outside the wave gives the caller's value.
template <class T>
std::vector<T> expected_shuffles(std::uint32_t threads, std::uint32_t wave, std::uint32_t argument) {
  std::vector<T> out(threads * kKinds);
  for (std::uint32_t t = 0; t < threads; ++t) {
    const std::uint32_t begin = t / wave * wave, lane = t % wave;
    const std::uint32_t sources[kKinds] = {lane - argument, lane + argument, lane ^ argument, argument};
    for (int k = 0; k < kKinds; ++k) out[t * kKinds + k] = static_cast<T>(sources[k] < wave ? begin + sources[k] : t);
  }
  return out;
}

TEST(SimtWave, ShufflesBringTheNamedLanesValueAtBothWidthsInEveryOrder) {
  for (std::uint32_t wave : {32u, 64u})
    for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled}) {
      const WithOptions settings({.wave = wave, .order = order, .seed = 11});
      for (std::uint32_t argument : {0u, 1u, 5u, 31u, 40u, 63u, 64u}) {
        const DeviceBuffer<std::uint64_t> wide(192 * kKinds);
        launch<shuffle_all<std::uint64_t>>(LaunchShape{{1}, {192}}, {}, wide.get(), argument);
        ASSERT_EQ(wide.values(), expected_shuffles<std::uint64_t>(192, wave, argument))
            << "wave " << wave << " argument " << argument;
        const DeviceBuffer<float> narrow(192 * kKinds);
        launch<shuffle_all<float>>(LaunchShape{{1}, {192}}, {}, narrow.get(), argument);
        ASSERT_EQ(narrow.values(), expected_shuffles<float>(192, wave, argument))
            << "wave " << wave << " argument " << argument;
      }
    }
}

__global__ void vote(std::uint64_t* out) {
  if (thread_x() >= 70) return;  // the last wave is partial, and some of its lanes exit
  const std::uint64_t odd = ballot(thread_x() % 2 == 1);
  const std::uint64_t all = ballot(true);
  out[thread_x() * 2] = odd;
  out[thread_x() * 2 + 1] = all;
}

TEST(SimtWave, BallotHasOneBitForEachLaneThatHasNotExited) {
  const WithOptions settings({.wave = 64});
  const DeviceBuffer<std::uint64_t> out(140);
  launch<vote>(LaunchShape{{1}, {100}}, {}, out.get());
  EXPECT_EQ(out.values()[0], 0xaaaaaaaaaaaaaaaau);
  EXPECT_EQ(out.values()[1], ~std::uint64_t{0});
  EXPECT_EQ(out.values()[2 * 69], 0b101010u);
  EXPECT_EQ(out.values()[2 * 69 + 1], 0b111111u);
}

__global__ void read_absent_lane(float* out) {
  out[thread_x()] = shuffle_down(1.0f, 1);
}

TEST(SimtWave, LaneThatDoesNotExistBringsNaN) {
  const DeviceBuffer<float> out(20);
  launch<read_absent_lane>(LaunchShape{{1}, {20}}, {}, out.get());
  EXPECT_EQ(out.values()[18], 1.0f);
  EXPECT_NE(out.values()[19], out.values()[19]);
}

__global__ void mixed_barriers_and_shuffles(const int* x, int* out) {
  HIPLAB_SHARED(int, sums, 32);
  int sum = x[block_x() * block_dim_x() + thread_x()];
  for (std::uint32_t d = wave_size() / 2; d > 0; d /= 2) sum += shuffle_xor(sum, d);
  if (lane() == 0) sums[wave_index()] = sum;
  barrier();
  if (wave_index() != 0) return;
  sum = lane() < block_dim_x() / wave_size() ? static_cast<int>(sums[lane()]) : 0;
  for (std::uint32_t d = wave_size() / 2; d > 0; d /= 2) sum += shuffle_down(sum, d);
  if (lane() == 0) out[block_x()] = sum;
}

TEST(SimtWave, TwoStageReductionIsRightInEveryOrder) {
  constexpr std::uint32_t kBlocks = 5, kThreads = simt::kThreadSanitizer ? 256 : 1024;
  std::vector<int> x(kBlocks * kThreads), expected(kBlocks);
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = static_cast<int>(i % 101);
    expected[i / kThreads] += x[i];
  }
  for (std::uint32_t wave : {32u, 64u})
    for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled}) {
      const WithOptions settings({.wave = wave, .order = order, .seed = 5});
      const DeviceBuffer<int> in(x), out(kBlocks), together(kBlocks);
      launch<mixed_barriers_and_shuffles>(LaunchShape{{kBlocks}, {kThreads}}, {}, in.get(), out.get());
      EXPECT_EQ(out.values(), expected);
      launch_cooperative<mixed_barriers_and_shuffles>(LaunchShape{{3}, {kThreads}}, {}, in.get(), together.get());
      EXPECT_EQ(together.values()[2], expected[2]);
    }
}

__global__ void lane_waits_at_barrier(int* out, bool mended) {
  if (lane() == 3 && !mended) barrier();
  out[thread_x()] = shuffle(static_cast<int>(lane()), 0);
  if (lane() != 3 || mended) barrier();
}

TEST(SimtWave, LaneThatStaysAwayFromAShuffleIsCaught) {
  const DeviceBuffer<int> out(64);
  const std::string error = error_of([&] {
    launch<lane_waits_at_barrier>(LaunchShape{{1}, {64}}, {}, out.get(), false);
  });
  EXPECT_NE(error.find("lane_waits_at_barrier block (0,0,0) thread (3,0,0): barrier not reached by all"),
            std::string::npos)
      << error;
  EXPECT_NE(error.find("waits for its wave at hip/simt_wave_test.cpp:"), std::string::npos) << error;
  EXPECT_EQ(error_of([&] { launch<lane_waits_at_barrier>(LaunchShape{{1}, {64}}, {}, out.get(), true); }), "no error");
}

__global__ void two_shuffles(int* out, bool mended) {
  if (lane() < 16 || mended)
    out[thread_x()] = shuffle(1, 0);
  else
    out[thread_x()] = shuffle(2, 0);
}

TEST(SimtWave, ShufflesAtTwoPlacesDoNotMeet) {
  const DeviceBuffer<int> out(32);
  const std::string error = error_of([&] { launch<two_shuffles>(LaunchShape{{1}, {32}}, {}, out.get(), false); });
  EXPECT_NE(error.find("thread (16,0,0): wave operation not reached by all lanes"), std::string::npos) << error;
  EXPECT_NE(error.find("16 of 32 lanes of its wave wait at"), std::string::npos) << error;
  EXPECT_EQ(error_of([&] { launch<two_shuffles>(LaunchShape{{1}, {32}}, {}, out.get(), true); }), "no error");
}

}  // namespace
}  // namespace hiplab::test
