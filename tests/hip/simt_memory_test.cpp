// SPDX-License-Identifier: MIT
// Device memory: guards, bounds of copies, exhaustion, alignment.
#include <gtest/gtest.h>

#include "kernels/hip/hip.hpp"
#include "kernels/hip/simt/device_memory.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

__global__ void write_at(int* y, int offset) {
  if (block_x() == 1 && thread_x() == 3) y[offset] = 1;
}

void write_at_offset(int offset) {
  const DeviceBuffer<int> y(100, "scores");
  launch<write_at>(LaunchShape{{2}, {32}}, {}, y.get(), offset);
}

#if defined(HIPLAB_SIMT_ASAN)
TEST(SimtMemoryDeathTest, WriteBehindAnAllocationNamesKernelBlockThreadAndAllocation) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(write_at_offset(100),
               "hiplab: the error above is in kernel hiplab::test::.*write_at block \\(1,0,0\\) thread \\(3,0,0\\), "
               "0 bytes after the end of device allocation 'scores' \\(400 bytes\\)");
  EXPECT_DEATH(write_at_offset(-1), "thread \\(3,0,0\\), 4 bytes before the start of device allocation 'scores'");
  write_at_offset(99);
}

__global__ void read_at(const int* x, int* y, int offset) {
  y[thread_x()] = x[static_cast<int>(thread_x()) + offset];
}

void read_at_offset(int offset) {
  const DeviceBuffer<int> x(40, "input"), y(32, "output");
  launch<read_at>(LaunchShape{{1}, {32}}, {}, x.get(), y.get(), offset);
}

TEST(SimtMemoryDeathTest, ReadBehindAnAllocationIsFoundInTheFirstThreadThatDoesIt) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(read_at_offset(9),
               "kernel hiplab::test::.*read_at block \\(0,0,0\\) thread \\(31,0,0\\), 0 bytes after the end of "
               "device allocation 'input'");
  read_at_offset(8);
}
#else
TEST(SimtMemory, WriteBesideAnAllocationIsFoundAfterTheLaunch) {
  EXPECT_NE(error_of([] {
              write_at_offset(100);
            }).find("write_at wrote out of bounds: 0 bytes after the end of device allocation 'scores' (400 bytes)"),
            std::string::npos);
  EXPECT_NE(error_of([] { write_at_offset(103); }).find("12 bytes after the end of device allocation 'scores'"),
            std::string::npos);
  EXPECT_NE(error_of([] { write_at_offset(-1); }).find("4 bytes before the start of device allocation 'scores'"),
            std::string::npos);
  EXPECT_EQ(error_of([] { write_at_offset(99); }), "no error");
}

TEST(SimtMemory, GuardsAreMendedAfterAFault) {
  const DeviceBuffer<int> y(100, "scores");
  EXPECT_NE(error_of([&] { launch<write_at>(LaunchShape{{2}, {32}}, {}, y.get(), 100); }), "no error");
  EXPECT_EQ(error_of([&] { launch<write_at>(LaunchShape{{2}, {32}}, {}, y.get(), 5); }), "no error");
}

TEST(SimtMemory, ReadOutsideAnAllocationNeedsTheAddressSanitizer) {
  GTEST_SKIP() << "reads outside an allocation, and the block and thread of a write, are found in the address "
                  "sanitizer build only";
}
#endif

TEST(SimtMemory, CopiesOutsideAnAllocationAreRefusedWithItsName) {
  const DeviceBuffer<int> y(4, "four");
  int host[8] = {};
  EXPECT_EQ(error_of([&] { runtime().upload(y.get(), host, 20); }),
            "upload: 20 bytes at offset 0 of device allocation 'four' (16 bytes)");
  EXPECT_EQ(error_of([&] { runtime().download(host, y.get() + 2, 12); }),
            "download: 12 bytes at offset 8 of device allocation 'four' (16 bytes)");
  EXPECT_EQ(error_of([&] { runtime().fill(host, 0, 4); }).substr(0, 4), "fill");
  EXPECT_EQ(error_of([&] { fill_zero({}, y.get() + 4, 1); }),
            "fill_zero: 1 bytes at offset 16 of device allocation 'four' (16 bytes)");
  EXPECT_EQ(error_of([&] { runtime().copy_on_device(y.get(), y.get() + 2, 8); }), "no error");
}

TEST(SimtMemory, AllocationBeyondTheMachineIsAMemoryError) {
  try {
    runtime().release(runtime().allocate(std::size_t{1} << 50, "petabyte"));
    FAIL() << "a petabyte was given";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), Error::Kind::memory);
    EXPECT_NE(std::string(error.what()).find("'petabyte'"), std::string::npos);
  }
}

TEST(SimtMemory, EmptyAllocationHasAnAddressAndGuards) {
  void* memory = runtime().allocate(0, "empty");
  EXPECT_NE(memory, nullptr);
  EXPECT_EQ(simt::describe_address(static_cast<char*>(memory) + 3),
            "3 bytes after the end of device allocation 'empty' (0 bytes)");
  runtime().release(memory);
  runtime().release(nullptr);
}

__global__ void load_vector(const float* x, float* y, int offset) {
  store(reinterpret_cast<f32x4*>(y), load(reinterpret_cast<const f32x4*>(x + offset)));
}

TEST(SimtMemory, MisalignedVectorAccessIsAFault) {
  const DeviceBuffer<float> x(8, "x", 2.0f), y(4, "y");
  const auto run = [&](int offset) { launch<load_vector>(LaunchShape{{1}, {1}}, {}, x.get(), y.get(), offset); };
  EXPECT_NE(error_of([&] { run(1); }).find("load_vector block (0,0,0) thread (0,0,0): misaligned access of 16 bytes"),
            std::string::npos);
  EXPECT_EQ(error_of([&] { run(4); }), "no error");
  EXPECT_EQ(y.values(), std::vector<float>(4, 2.0f));
}

#if !defined(HIPLAB_SIMT_ASAN) && !defined(HIPLAB_SIMT_TSAN)
__global__ void write_to_null(int* y) {
  if (thread_x() == 2) *const_cast<volatile int*>(y) = 1;
}

TEST(SimtMemoryDeathTest, SegmentationFaultNamesKernelBlockAndThread) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  int* nowhere = reinterpret_cast<int*>(std::uintptr_t{4096});
  EXPECT_DEATH(
      (launch<write_to_null>(LaunchShape{{1}, {4}}, {}, nowhere)),
      "hiplab: segmentation fault in kernel hiplab::test::.*write_to_null block \\(0,0,0\\) thread \\(2,0,0\\)");
}

__global__ void deep_stack(int* y, int depth) {
  volatile char frame[4096];
  frame[0] = static_cast<char>(depth);
  if (depth > 0) deep_stack(y, depth - 1);
  *y = frame[0];
}

TEST(SimtMemoryDeathTest, StackOverflowOfAFiberIsCalledByItsName) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const DeviceBuffer<int> y(1);
  EXPECT_DEATH((launch<deep_stack>(LaunchShape{{1}, {2}}, {}, y.get(), 1000)),
               "hiplab: stack overflow in kernel .*deep_stack block \\(0,0,0\\) thread \\(0,0,0\\) \\(raise "
               "ExecutorOptions::stack_bytes\\)");
  launch<deep_stack>(LaunchShape{{1}, {2}}, {}, y.get(), 8);
}
#endif

}  // namespace
}  // namespace hiplab::test
