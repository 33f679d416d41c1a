// SPDX-License-Identifier: MIT
// Spin-waits: they end when somebody can end them, and are reported when nobody can.
#include <gtest/gtest.h>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

/// Every block waits for its right neighbour's flag; with `mended` it sets its own first.
__global__ void neighbours(std::uint32_t* flags, bool mended) {
  const std::uint32_t next = (block_x() + 1) % grid_dim_x();
  if (thread_x() == 0) {
    if (mended) atomic_store(flags + block_x(), 1u);
    spin_until([&] { return atomic_load(flags + next) == 1; });
    if (!mended) atomic_store(flags + block_x(), 1u);
  }
  barrier();
}

TEST(SimtSpin, RingOfBlocksThatWaitForEachOtherIsADeadlock) {
  const DeviceBuffer<std::uint32_t> flags(5);
  const std::string error = error_of([&] {
    launch_cooperative<neighbours>(LaunchShape{{5}, {32}}, {}, flags.get(), false);
  });
  EXPECT_NE(error.find("neighbours block ("), std::string::npos) << error;
  EXPECT_NE(error.find(",0,0) thread (0,0,0): deadlock: spins at hip/simt_spin_test.cpp:"), std::string::npos) << error;
  EXPECT_NE(error.find("of the 160 live threads here 5 spin and 155 wait"), std::string::npos) << error;
}

TEST(SimtSpin, CooperativeLaunchLetsBlocksWaitForEachOther) {
  for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled}) {
    const WithOptions settings({.order = order, .seed = 9});
    const DeviceBuffer<std::uint32_t> flags(5);
    EXPECT_EQ(error_of([&] {
                launch_cooperative<neighbours>(LaunchShape{{5}, {32}}, {}, flags.get(), true);
              }),
              "no error");
  }
}

/// A barrier over the grid, which needs all blocks alive.
__global__ void grid_barrier(std::uint32_t* arrived) {
  barrier();
  if (thread_x() == 0) {
    atomic_add(arrived, 1u);
    spin_until([&] { return atomic_load(arrived) == grid_dim_x(); });
  }
  barrier();
}

TEST(SimtSpin, SpinOnABlockThatCannotRunIsReportedInAnOrdinaryLaunch) {
  for (unsigned workers : {1u, 2u, 3u}) {
    const WithOptions settings({.workers = workers});
    const DeviceBuffer<std::uint32_t> arrived(1);
    const std::string error = error_of([&] { launch<grid_barrier>(LaunchShape{{64}, {32}}, {}, arrived.get()); });
    EXPECT_NE(error.find("thread (0,0,0): deadlock: spins at hip/simt_spin_test.cpp:"), std::string::npos) << error;
    EXPECT_NE(error.find(std::to_string(64 - workers) + " blocks have not started"), std::string::npos) << error;
    const DeviceBuffer<std::uint32_t> together(1);
    EXPECT_EQ(error_of([&] {
                launch_cooperative<grid_barrier>(LaunchShape{{64}, {32}}, {}, together.get());
              }),
              "no error");
  }
}

/// A block waits for the one before it, as decoupled look-back does: always possible when blocks start in order.
__global__ void chain(std::uint32_t* flags) {
  if (thread_x() != 0) return;
  if (block_x() > 0) spin_until([&] { return atomic_load(flags + block_x() - 1) != 0; });
  atomic_store(flags + block_x(), block_x() + 1);
}

TEST(SimtSpin, ChainOfBlocksInOrderIsNoDeadlock) {
  for (unsigned workers : {1u, 2u, 4u}) {
    const WithOptions settings({.workers = workers});
    for (int repeat = 0; repeat < (simt::kThreadSanitizer ? 2 : 20); ++repeat) {
      const DeviceBuffer<std::uint32_t> flags(500);
      ASSERT_EQ(error_of([&] { launch<chain>(LaunchShape{{500}, {4}}, {}, flags.get()); }), "no error");
      ASSERT_EQ(flags.values()[499], 500u);
    }
  }
}

/// One block waits for what no block will do; all others end at once.
__global__ void lonely_spin(std::uint32_t* flag, std::uint32_t spinner) {
  if (block_x() == spinner) spin_until([&] { return atomic_load(flag) == 1; });
}

TEST(SimtSpin, LastWorkerThatSpinsInVainIsReportedWhenTheOthersAreDone) {
  for (unsigned workers : {1u, 2u, 4u}) {
    const WithOptions settings({.workers = workers});
    for (std::uint32_t repeat = 0; repeat < (simt::kThreadSanitizer ? 4 : 40); ++repeat) {
      const DeviceBuffer<std::uint32_t> flag(1);
      const std::string error = error_of([&] {
        launch<lonely_spin>(LaunchShape{{40}, {64}}, {}, flag.get(), repeat % 40);
      });
      ASSERT_NE(error.find("deadlock: spins at"), std::string::npos) << error;
    }
  }
}

/// A spin lock around a plain counter; the broken form never opens the lock.
__global__ void locked_increment(std::uint32_t* lock, std::uint32_t* count, bool mended) {
  spin_until([&] { return atomic_cas(lock, 0u, 1u) == 0; });
  fence();
  *count += 1;
  fence();
  if (mended) atomic_exchange(lock, 0u);
}

TEST(SimtSpin, LockThatIsNeverOpenedIsADeadlock) {
  const DeviceBuffer<std::uint32_t> lock(1), count(1);
  const std::string error = error_of([&] {
    launch_cooperative<locked_increment>(LaunchShape{{2}, {32}}, {}, lock.get(), count.get(), false);
  });
  EXPECT_NE(error.find("deadlock: spins at"), std::string::npos) << error;
  EXPECT_EQ(count.values()[0], 1u);
}

TEST(SimtSpin, LockThatIsOpenedLetsEachThreadThrough) {
  const DeviceBuffer<std::uint32_t> lock(1), count(1);
  launch_cooperative<locked_increment>(LaunchShape{{4}, {64}}, {}, lock.get(), count.get(), true);
  EXPECT_EQ(count.values()[0], 256u);
  launch<locked_increment>(LaunchShape{{16}, {64}}, {}, lock.get(), count.get(), true);
  EXPECT_EQ(count.values()[0], 256u + 1024u);
}

/// The predicate itself moves on: each evaluation draws a ticket.
__global__ void tickets(std::uint32_t* counter) {
  spin_until([&] { return atomic_add(counter, 1u) >= 1000; });
}

TEST(SimtSpin, PredicateThatChangesMemoryIsNotADeadlock) {
  const DeviceBuffer<std::uint32_t> counter(1);
  EXPECT_EQ(error_of([&] { launch_cooperative<tickets>(LaunchShape{{2}, {8}}, {}, counter.get()); }), "no error");
}

/// Threads of one block: the waiter spins, the setter comes through a barrier that the waiter does not need.
__global__ void half_spins(std::uint32_t* flag, bool mended) {
  if (thread_x() < 32) {
    spin_until([&] { return atomic_load(flag) == 1; });
  } else if (thread_x() == 63 && mended) {
    atomic_store(flag, 1u);
  }
  barrier();
}

TEST(SimtSpin, WaitersAndBarrierTogetherAreUntangledOrReported) {
  const DeviceBuffer<std::uint32_t> flag(1);
  const std::string error = error_of([&] { launch<half_spins>(LaunchShape{{1}, {64}}, {}, flag.get(), false); });
  EXPECT_NE(error.find("32 spin and 32 wait, for example block (0,0,0) thread (32,0,0) waits at the barrier"),
            std::string::npos)
      << error;
  EXPECT_EQ(error_of([&] { launch<half_spins>(LaunchShape{{1}, {64}}, {}, flag.get(), true); }), "no error");
}

TEST(SimtSpin, CooperativeLaunchWithTooManyThreadsIsRefused) {
  const DeviceBuffer<std::uint32_t> flags(1);
  const std::string error = error_of([&] {
    launch_cooperative<neighbours>(LaunchShape{{100000}, {32}}, {}, flags.get(), true);
  });
  EXPECT_NE(error.find("a cooperative launch keeps all threads alive"), std::string::npos) << error;
}

}  // namespace
}  // namespace hiplab::test
