// SPDX-License-Identifier: MIT
// LDS: what is read was written in this block, indices stay inside, the limit holds.
#include <gtest/gtest.h>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

__global__ void reverse_through_lds(const int* x, int* y) {
  HIPLAB_SHARED(int, tile, 64);
  HIPLAB_DYNAMIC_SHARED(std::uint8_t, marks);
  const std::uint32_t t = thread_x();
  tile[t] = x[t];
  marks[t] = 1;
  barrier();
  tile[63 - t] *= 2;
  barrier();
  y[t] = tile[63 - t] + marks[(t + 1) % 64];
}

TEST(SimtLds, StaticAndDynamicVariablesKeepWhatTheBlockWrites) {
  std::vector<int> x(64), expected(64);
  for (int i = 0; i < 64; ++i) {
    x[i] = i * i;
    expected[63 - i] = 2 * i * i + 1;
  }
  const DeviceBuffer<int> in(x), out(64);
  launch<reverse_through_lds>(LaunchShape{{1}, {64}, 64}, {}, in.get(), out.get());
  EXPECT_EQ(out.values(), expected);
}

__global__ void read_unwritten(int* y, bool mended) {
  HIPLAB_SHARED(int, tile, 64);
  if (thread_x() != 9 || mended) tile[thread_x()] = 1;
  barrier();
  y[thread_x()] = tile[thread_x()];
}

TEST(SimtLds, ReadOfWhatNobodyWroteIsCaught) {
  const DeviceBuffer<int> out(64);
  const auto run = [&](bool mended) { launch<read_unwritten>(LaunchShape{{1}, {64}}, {}, out.get(), mended); };
  const std::string error = error_of([&] { run(false); });
  EXPECT_NE(error.find("read_unwritten block (0,0,0) thread (9,0,0): reads LDS never written: tile[9]"),
            std::string::npos)
      << error;
  EXPECT_EQ(error_of([&] { run(true); }), "no error");
}

__global__ void write_in_first_block_only(int* y, bool mended) {
  HIPLAB_SHARED(int, tile, 32);
  if (block_x() == 0 || mended) tile[thread_x()] = 1;
  barrier();
  y[thread_x()] = tile[thread_x()];
}

TEST(SimtLds, WhatAnEarlierBlockWroteIsNotInherited) {
  const WithOptions settings({.workers = 1});
  const DeviceBuffer<int> out(32);
  const auto run = [&](bool mended) {
    launch<write_in_first_block_only>(LaunchShape{{2}, {32}}, {}, out.get(), mended);
  };
  const std::string error = error_of([&] { run(false); });
  EXPECT_NE(error.find("block (1,0,0) thread (0,0,0): reads LDS never written: tile[0]"), std::string::npos) << error;
  EXPECT_EQ(error_of([&] { run(true); }), "no error");
}

__global__ void half_written_vector(f32x4* y, bool mended) {
  HIPLAB_SHARED(float, tile, 4);
  for (int i = 0; i < (mended ? 4 : 3); ++i) tile[i] = 1.0f;
  *y = tile.vec<f32x4>(0);
}

TEST(SimtLds, VectorReadNeedsEachOfItsBytesWritten) {
  const DeviceBuffer<f32x4> out(1);
  const auto run = [&](bool mended) { launch<half_written_vector>(LaunchShape{{1}, {1}}, {}, out.get(), mended); };
  const std::string error = error_of([&] { run(false); });
  EXPECT_NE(error.find("reads LDS never written: tile[0] (16 bytes"), std::string::npos) << error;
  EXPECT_EQ(error_of([&] { run(true); }), "no error");
  EXPECT_EQ(out.values()[0][3], 1.0f);
}

__global__ void index_past_end(int offset) {
  HIPLAB_SHARED(int, tile, 48);
  tile[static_cast<int>(thread_x()) + offset] = 1;
}

TEST(SimtLds, IndexOutsideTheArrayIsCaughtOnBothSides) {
  const auto run = [](int offset) { launch<index_past_end>(LaunchShape{{1}, {40}}, {}, offset); };
  std::string error = error_of([&] { run(9); });
  EXPECT_NE(error.find("thread (39,0,0): LDS index out of range: tile[48], the array has 48 elements"),
            std::string::npos)
      << error;
  error = error_of([&] { run(-1); });
  EXPECT_NE(error.find("thread (0,0,0): LDS index out of range: tile[-1]"), std::string::npos) << error;
  EXPECT_EQ(error_of([&] { run(8); }), "no error");
}

__global__ void atomic_on_lds(int* y, bool mended) {
  HIPLAB_SHARED(int, count, 1);
  if (mended) {
    if (thread_x() == 0) count[0] = 0;
    barrier();
  }
  atomic_add<Scope::block>(count.ptr(0), 1);
  barrier();
  if (thread_x() == 0) *y = count[0];
}

TEST(SimtLds, AtomicNeedsAnElementWrittenBefore) {
  const DeviceBuffer<int> out(1);
  const auto run = [&](bool mended) { launch<atomic_on_lds>(LaunchShape{{1}, {96}}, {}, out.get(), mended); };
  const std::string error = error_of([&] { run(false); });
  EXPECT_NE(error.find("reads LDS never written: count[0]"), std::string::npos) << error;
  EXPECT_EQ(error_of([&] { run(true); }), "no error");
  EXPECT_EQ(out.values()[0], 96);
}

template <int Bytes>
__global__ void large_lds() {
  HIPLAB_SHARED(std::uint8_t, big, Bytes);
  big[Bytes - 1] = 1;
}

TEST(SimtLds, LimitIsALaunchErrorForStaticAndDynamicBytesTogether) {
  const auto kind_of = [](auto work) {
    try {
      work();
    } catch (const Error& error) {
      return std::string(error.what()).find("LDS over the limit") != std::string::npos ? static_cast<int>(error.kind())
                                                                                       : -2;
    }
    return -1;
  };
  EXPECT_EQ(kind_of([] { launch<large_lds<65536>>(LaunchShape{{1}, {1}}, {}); }), -1);
  EXPECT_EQ(kind_of([] {
              launch<large_lds<65552>>(LaunchShape{{1}, {1}}, {});
            }),
            static_cast<int>(Error::Kind::launch));
  EXPECT_EQ(kind_of([] {
              launch<large_lds<65536>>(LaunchShape{{1}, {1}, 16}, {});
            }),
            static_cast<int>(Error::Kind::launch));
  EXPECT_EQ(kind_of([] {
              launch<large_lds<16>>(LaunchShape{{1}, {1}, 65537}, {});
            }),
            static_cast<int>(Error::Kind::launch));
}

}  // namespace
}  // namespace hiplab::test
