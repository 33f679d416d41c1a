// SPDX-License-Identifier: MIT
// Races between threads: found in the thread sanitizer build, where only barriers, atomics and fences order. The mended
// twins run in every build; in the thread sanitizer build a report about one of them fails this program.
#include <gtest/gtest.h>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

/// Neighbours exchange through LDS; without the barrier thread t reads what thread t + 1 writes at any time.
__global__ void exchange_in_lds(int* y, bool mended) {
  HIPLAB_SHARED(int, tile, 64);
  tile[thread_x()] = 0;
  barrier();
  tile[thread_x()] = static_cast<int>(thread_x());
  if (mended) barrier();
  y[block_x() * 64 + thread_x()] = tile[(thread_x() + 1) % 64];
}

/// The same in device memory and without any barrier: two threads, one fiber after the other.
__global__ void neighbours_in_memory(int* y, bool mended) {
  if (thread_x() == 0) y[mended ? 0 : 1] = 5;
  if (thread_x() == 1) y[1] = 6;
}

/// The write of one round against the read of the next: a barrier between them is missing.
__global__ void missing_second_barrier(int* y, bool mended) {
  HIPLAB_SHARED(int, tile, 1);
  for (int round = 0; round < 3; ++round) {
    if (thread_x() == 0) tile[0] = round;
    barrier();
    y[thread_x()] = tile[0];
    if (mended) barrier();
  }
}

/// Shuffles order nothing: lane 1 learns from lane 0 that the value is there, and may still read the old one.
__global__ void shuffle_as_signal(int* y, bool mended) {
  HIPLAB_SHARED(int, tile, 1);
  if (lane() == 0) tile[0] = 7;
  const int ready = shuffle(1, 0);
  if (mended) barrier();
  if (lane() == 1 && ready) *y = tile[0];
}

/// Each block adds its part; the last one sums up. The fence pairs with the relaxed counter.
__global__ void last_block_sums(int* parts, std::uint32_t* count, int* sum, bool mended) {
  parts[block_x()] = static_cast<int>(block_x()) + 1;
  if (mended) fence();
  if (atomic_add(count, 1u) + 1 != grid_dim_x()) return;
  if (mended) fence();
  int total = 0;
  for (std::uint32_t b = 0; b < grid_dim_x(); ++b) total += parts[b];
  *sum = total;
}

/// A flag with release and acquire (mended), or read and written plainly.
__global__ void message(int* data, std::uint32_t* flag, int* y, bool mended) {
  if (thread_x() == 0) {
    *data = 42;
    if (mended)
      atomic_store(flag, 1u);
    else
      atomic_add(flag, 1u);
  } else if (thread_x() == 1) {
    spin_until([&] { return atomic_load(flag) == 1; });
    *y = *data;
  }
}

/// Blocks that write the same element.
__global__ void all_blocks_write(int* y, bool mended) {
  if (thread_x() == 0) y[mended ? block_x() : 0] = 1;
}

void run_exchange(bool mended) {
  const DeviceBuffer<int> y(128);
  launch<exchange_in_lds>(LaunchShape{{2}, {64}}, {}, y.get(), mended);
}
void run_neighbours(bool mended) {
  const DeviceBuffer<int> y(2);
  launch<neighbours_in_memory>(LaunchShape{{1}, {2}}, {}, y.get(), mended);
}
void run_second_barrier(bool mended) {
  const DeviceBuffer<int> y(64);
  launch<missing_second_barrier>(LaunchShape{{1}, {64}}, {}, y.get(), mended);
}
void run_shuffle_signal(bool mended) {
  const DeviceBuffer<int> y(1);
  launch<shuffle_as_signal>(LaunchShape{{1}, {32}}, {}, y.get(), mended);
}
void run_last_block(bool mended) {
  const DeviceBuffer<int> parts(8), sum(1);
  const DeviceBuffer<std::uint32_t> count(1);
  launch<last_block_sums>(LaunchShape{{8}, {1}}, {}, parts.get(), count.get(), sum.get(), mended);
  EXPECT_EQ(sum.values()[0], 36);
}
void run_message(bool mended) {
  const DeviceBuffer<int> data(1), y(1);
  const DeviceBuffer<std::uint32_t> flag(1);
  launch<message>(LaunchShape{{1}, {2}}, {}, data.get(), flag.get(), y.get(), mended);
  EXPECT_EQ(y.values()[0], 42);
}
void run_blocks(bool mended) {
  const DeviceBuffer<int> y(4);
  launch<all_blocks_write>(LaunchShape{{4}, {32}}, {}, y.get(), mended);
}

struct Case {
  const char* name;
  void (*run)(bool mended);
  const char* report;  // what the sanitizer's report must name
};
const Case kCases[] = {
    {"exchange", run_exchange, "data race.*block \\(.,0,0\\) thread \\(.*,0,0\\) kernel exchange_in_lds"},
    {"neighbours", run_neighbours, "data race.*block \\(0,0,0\\) thread \\([01],0,0\\) kernel neighbours_in_memory"},
    {"second_barrier", run_second_barrier,
     "data race.*block \\(0,0,0\\) thread \\(.*,0,0\\) kernel missing_second_barrier"},
    {"shuffle_signal", run_shuffle_signal,
     "data race.*block \\(0,0,0\\) thread \\([01],0,0\\) kernel shuffle_as_signal"},
    {"last_block", run_last_block, "data race.*block \\(.,0,0\\) thread \\(0,0,0\\) kernel last_block_sums"},
    {"message", run_message, "data race.*block \\(0,0,0\\) thread \\([01],0,0\\) kernel message"},
    {"blocks", run_blocks, "data race.*block \\(.,0,0\\) thread \\(0,0,0\\) kernel all_blocks_write"},
};

class SimtRace : public testing::TestWithParam<Case> {};

TEST_P(SimtRace, MendedKernelIsClean) {
  GetParam().run(true);
}

#if defined(HIPLAB_SIMT_TSAN)
using SimtRaceDeathTest = SimtRace;
TEST_P(SimtRaceDeathTest, BrokenKernelIsReportedWithBlockAndThread) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  // The sanitizer lets the program go on and turns the exit code when it ends.
  EXPECT_EXIT((GetParam().run(false), std::exit(0)), testing::ExitedWithCode(66), "");
  // POSIX regular expressions of GoogleTest stop at line ends, so the text is looked at line by line by two more runs.
  const std::string pattern = GetParam().report;
  const auto split = pattern.find(".*");
  EXPECT_EXIT((GetParam().run(false), std::exit(0)), testing::ExitedWithCode(66), pattern.substr(0, split));
  EXPECT_EXIT((GetParam().run(false), std::exit(0)), testing::ExitedWithCode(66), pattern.substr(split + 2));
}
INSTANTIATE_TEST_SUITE_P(Kernels, SimtRaceDeathTest, testing::ValuesIn(kCases),
                         [](const auto& instance) { return instance.param.name; });
#else
TEST(SimtRaceDeathTest, BrokenKernelIsReportedWithBlockAndThread) {
  GTEST_SKIP() << "races are found in the thread sanitizer build only";
}
#endif
INSTANTIATE_TEST_SUITE_P(Kernels, SimtRace, testing::ValuesIn(kCases),
                         [](const auto& instance) { return instance.param.name; });

}  // namespace
}  // namespace hiplab::test
