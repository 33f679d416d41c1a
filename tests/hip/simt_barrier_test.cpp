// SPDX-License-Identifier: MIT
// The barrier: it orders, it is met by all, and it says who did not come.
#include <gtest/gtest.h>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

template <std::uint32_t Threads>
__global__ void reduce_block(const float* x, float* sums) {
  HIPLAB_SHARED(float, tile, Threads);
  const std::uint32_t t = thread_x();
  tile[t] = x[block_x() * Threads + t];
  barrier();
  for (std::uint32_t half = Threads / 2; half > 0; half /= 2) {
    if (t < half) tile[t] += tile[t + half];
    barrier();
  }
  if (t == 0) sums[block_x()] = tile[0];
}

TEST(SimtBarrier, BlockReductionIsRightInEveryOrder) {
  constexpr std::uint32_t kBlocks = 9, kThreads = 256;
  std::vector<float> x(kBlocks * kThreads), expected(kBlocks);
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = static_cast<float>(i % 23);
    expected[i / kThreads] += x[i];
  }
  for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled}) {
    const WithOptions settings({.order = order, .seed = 3});
    const DeviceBuffer<float> in(x), sums(kBlocks);
    launch<reduce_block<kThreads>>(LaunchShape{{kBlocks}, {kThreads}}, {}, in.get(), sums.get());
    EXPECT_EQ(sums.values(), expected);
    const DeviceBuffer<float> again(kBlocks);
    launch_cooperative<reduce_block<kThreads>>(LaunchShape{{8}, {kThreads}}, {}, in.get(), again.get());
    EXPECT_EQ(again.values()[7], expected[7]);
  }
}

__global__ void leave_before_barrier(int leaver, bool mended) {
  if (!mended && thread_index() == static_cast<std::uint32_t>(leaver) && block_x() == 1) return;
  barrier();
}

TEST(SimtBarrier, ThreadThatExitsBeforeItIsNamed) {
  const std::string error = error_of([] { launch<leave_before_barrier>(LaunchShape{{2}, {64, 2}}, {}, 67, false); });
  EXPECT_NE(error.find("leave_before_barrier"), std::string::npos) << error;
  EXPECT_NE(error.find("block (1,0,0) thread (0,0,0): barrier not reached by all: 127 of 128"), std::string::npos)
      << error;
  EXPECT_NE(error.find("thread (3,1,0) has exited"), std::string::npos) << error;
  EXPECT_NE(error.find("hip/simt_barrier_test.cpp:"), std::string::npos) << error;
  EXPECT_EQ(error_of([] { launch<leave_before_barrier>(LaunchShape{{2}, {64, 2}}, {}, 67, true); }), "no error");
}

__global__ void two_barriers(bool mended) {
  if (thread_x() % 2 == 0 || mended)
    barrier();
  else
    barrier();
}

TEST(SimtBarrier, BarriersAtTwoPlacesDoNotMeet) {
  const std::string error = error_of([] { launch<two_barriers>(LaunchShape{{1}, {32}}, {}, false); });
  EXPECT_NE(error.find("block (0,0,0) thread (1,0,0): barrier not reached by all"), std::string::npos) << error;
  EXPECT_NE(error.find("1 of 32 threads wait at the barrier at"), std::string::npos) << error;
  EXPECT_EQ(error_of([] { launch<two_barriers>(LaunchShape{{1}, {32}}, {}, true); }), "no error");
}

__global__ void one_more_barrier(bool mended) {
  const std::uint32_t rounds = thread_x() == 5 && !mended ? 3 : 2;
  for (std::uint32_t i = 0; i < rounds; ++i) barrier();
}

TEST(SimtBarrier, LoopWithOneMoreRoundInOneThreadIsCaught) {
  const std::string error = error_of([] { launch<one_more_barrier>(LaunchShape{{1}, {32}}, {}, false); });
  EXPECT_NE(error.find("thread (5,0,0): barrier not reached by all: 1 of 32"), std::string::npos) << error;
  EXPECT_EQ(error_of([] { launch<one_more_barrier>(LaunchShape{{1}, {32}}, {}, true); }), "no error");
}

TEST(SimtBarrier, ExecutorIsUsableAfterAFault) {
  for (int i = 0; i < 50; ++i) {
    EXPECT_NE(error_of([] { launch<one_more_barrier>(LaunchShape{{64}, {64}}, {}, false); }), "no error");
    EXPECT_EQ(error_of([] { launch<one_more_barrier>(LaunchShape{{64}, {64}}, {}, true); }), "no error");
  }
}

}  // namespace
}  // namespace hiplab::test
