// SPDX-License-Identifier: MIT
// The CPU ground's runtime: facts, streams, events, graphs, the library's matrix product, settings and the launch hook.
#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <random>
#include <thread>

#include "kernels/hip/launch_behind.hpp"
#include "kernels/hip/launch_shapes.hpp"
#include "kernels/hip/library_gemm.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

template <int Step>
__global__ void add_step(std::int32_t* x, std::uint32_t n) {
  const std::uint32_t i = block_x() * block_dim_x() + thread_x();
  if (i < n) x[i] += Step;
}

TEST(CpuRuntime, FactsDescribeThisMachineAndTheExecutorsWave) {
  const WithOptions settings({.wave = 64});
  const DeviceFacts facts = runtime().facts();
  EXPECT_EQ(facts.ground, Ground::cpu);
  EXPECT_FALSE(facts.name.empty());
  EXPECT_FALSE(facts.arch.empty());
  EXPECT_EQ(facts.wave, 64u);
  EXPECT_EQ(facts.tick_ns, 1.0);
  EXPECT_TRUE(facts.cooperative);
  EXPECT_GT(facts.memory_bytes, std::size_t{1} << 28);
  EXPECT_GT(runtime().free_memory(), std::size_t{1} << 20);
}

TEST(CpuRuntime, EventsMeasureWhatLiesBetweenThem) {
  const Stream stream = runtime().create_stream();
  const Event from = runtime().create_event(), to = runtime().create_event();
  EXPECT_THROW(runtime().elapsed_us(from, to), Error);
  runtime().record(from, stream);
  simt::enqueue_host(stream, [] { std::this_thread::sleep_for(std::chrono::milliseconds(2)); });
  runtime().record(to, stream);
  EXPECT_GE(runtime().elapsed_us(from, to), 2000.0);
  runtime().destroy(from);
  runtime().destroy(to);
  runtime().destroy(stream);
}

__global__ void put_block(std::int32_t* x) {
  let_behind_begin();
  x[block_x() * block_dim_x() + thread_x()] = static_cast<std::int32_t>(block_x()) + 1;
}
/// Each thread reads what the last block of the kernel in front wrote.
__global__ void add_last_of_front(const std::int32_t* x, std::int32_t* y) {
  const std::uint32_t all = grid_dim_x() * block_dim_x(), i = block_x() * block_dim_x() + thread_x();
  y[i] = 10;
  wait_for_front();
  y[i] += x[all - 1 - thread_x()];
}

TEST(CpuRuntime, AKernelLaunchedBehindAnotherReadsAllThatItWroteAlsoInAGraph) {
  const Stream stream = runtime().create_stream();
  for (const bool captured : {false, true}) {
    const DeviceBuffer<std::int32_t> x(128, "x", 0), y(128, "y", -1);
    if (captured) runtime().begin_capture(stream);
    launch<put_block>(LaunchShape{{4}, {32}}, stream, x.get());
    launch_behind<add_last_of_front>(LaunchShape{{4}, {32}}, stream, x.get(), y.get());
    if (captured) {
      const Graph graph = runtime().end_capture(stream);
      runtime().replay(graph, stream);
      runtime().synchronize(stream);
      runtime().destroy(graph);
    }
    runtime().synchronize(stream);
    EXPECT_EQ(y.values(), std::vector<std::int32_t>(128, 14)) << "captured " << captured;
  }
  runtime().destroy(stream);
}

TEST(CpuRuntime, GraphKeepsLaunchesFillsAndHostWorkAndReplaysThemInOrder) {
  const DeviceBuffer<std::int32_t> x(100, "x", 50);
  const Stream stream = runtime().create_stream();
  int host_calls = 0;
  runtime().begin_capture(stream);
  fill_zero(stream, x.get(), 400);
  launch<add_step<3>>(LaunchShape{{2}, {64}}, stream, x.get(), 100);
  simt::enqueue_host(stream, [&] { ++host_calls; });
  launch<add_step<4>>(LaunchShape{{2}, {64}}, stream, x.get(), 100);
  const Graph graph = runtime().end_capture(stream);
  EXPECT_EQ(x.values()[0], 50) << "captured work ran";
  for (int i = 0; i < 3; ++i) runtime().replay(graph, stream);
  runtime().synchronize(stream);
  EXPECT_EQ(x.values(), std::vector<std::int32_t>(100, 7));
  EXPECT_EQ(host_calls, 3);
  runtime().destroy(graph);
  EXPECT_THROW(runtime().end_capture(stream), Error);
  runtime().begin_capture(stream);
  EXPECT_THROW(runtime().begin_capture(stream), Error);
  runtime().destroy(runtime().end_capture(stream));
  runtime().destroy(stream);
}

TEST(CpuRuntime, LaunchShapesThatNoDeviceTakesAreLaunchErrors) {
  const DeviceBuffer<std::int32_t> x(1);
  for (const LaunchShape& shape :
       {LaunchShape{{0}, {64}}, LaunchShape{{1}, {0}}, LaunchShape{{1}, {1025}}, LaunchShape{{1}, {64, 32}}}) {
    try {
      launch<add_step<1>>(shape, {}, x.get(), 1);
      FAIL() << "accepted";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), Error::Kind::launch);
      EXPECT_NE(std::string(error.what()).find("add_step<1>"), std::string::npos) << error.what();
    }
  }
}

__global__ void throws(int thrower) {
  if (thread_x() == static_cast<std::uint32_t>(thrower)) throw std::runtime_error("ouch");
}

TEST(CpuRuntime, ExceptionInAKernelEndsTheLaunchWithItsThread) {
  const std::string error = error_of([] { launch<throws>(LaunchShape{{1}, {2}}, {}, 1); });
  EXPECT_NE(error.find("throws block (0,0,0) thread (1,0,0): throws an exception: ouch"), std::string::npos) << error;
  EXPECT_EQ(error_of([] { launch<throws>(LaunchShape{{1}, {2}}, {}, 2); }), "no error");
}

TEST(CpuRuntime, LaunchesFromSeveralHostThreadsTakeTurns) {
  const DeviceBuffer<std::int32_t> x(4096);
  std::vector<std::thread> hosts;
  for (int i = 0; i < 4; ++i)
    hosts.emplace_back([&] {
      for (int k = 0; k < 25; ++k) launch<add_step<1>>(LaunchShape{{64}, {64}}, {}, x.get(), 4096);
    });
  for (auto& host : hosts) host.join();
  EXPECT_EQ(x.values(), std::vector<std::int32_t>(4096, 100));
}

TEST(CpuRuntime, ObserverSeesKernelShapeAndArguments) {
  const DeviceBuffer<std::int32_t> x(8);
  int calls = 0;
  const auto before = simt::set_launch_observer([&](const void* kernel, const LaunchShape& shape, bool cooperative,
                                                    std::span<const simt::LaunchArgument> arguments) {
    ++calls;
    EXPECT_EQ(kernel, reinterpret_cast<const void*>(&add_step<2>));
    EXPECT_EQ(shape.grid.x, 3u);
    EXPECT_TRUE(cooperative);
    ASSERT_EQ(arguments.size(), 2u);
    EXPECT_TRUE(arguments[0].is_pointer);
    EXPECT_EQ(arguments[1].size, 4u);
    EXPECT_FALSE(arguments[1].is_pointer);
    std::uint32_t n = 0;
    std::memcpy(&n, arguments[1].bytes, 4);
    EXPECT_EQ(n, 8u);
  });
  launch_cooperative<add_step<2>>(LaunchShape{{3}, {4}}, {}, x.get(), 8);
  simt::set_launch_observer(before);
  launch<add_step<2>>(LaunchShape{{3}, {4}}, {}, x.get(), 8);
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(x.values()[0], 4);
}

TEST(CpuRuntime, LaunchesAreWrittenDownWhileAskedFor) {
  const DeviceBuffer<std::int32_t> x(8);
  std::vector<LaunchShape> written;
  write_launches_to(&written);
  launch<add_step<2>>(LaunchShape{{3}, {4}, 64}, {}, x.get(), 8);
  launch<add_step<2>>(LaunchShape{{2, 1, 2}, {4}}, {}, x.get(), 8);
  write_launches_to(nullptr);
  launch<add_step<2>>(LaunchShape{{3}, {4}}, {}, x.get(), 8);
  ASSERT_EQ(written.size(), 2u);
  EXPECT_EQ(written[0].grid.x, 3u);
  EXPECT_EQ(written[0].block.x, 4u);
  EXPECT_EQ(written[0].dynamic_lds, 64u);
  EXPECT_EQ(written[1].grid.count(), 4u);
}

TEST(LibraryGemm, AgreesWithTheSumInDoublePrecision) {
  constexpr std::int64_t m = 3, n = 1100, k = 37;
  std::minstd_rand random(4);
  std::vector<half> x(m * k), w(k * n);
  for (auto* values : {&x, &w})
    for (half& h : *values) h = to_half(static_cast<float>(random() % 2001) / 1000.0f - 1.0f);
  const DeviceBuffer<half> dx(x, "x"), dw(w, "w"), dy(static_cast<std::size_t>(m * n), "y");
  ASSERT_EQ(library_gemm_missing(), "");
  library_gemm_f16({}, m, n, k, dx.get(), dw.get(), dy.get());
  const auto y = dy.values();
  for (std::int64_t row = 0; row < m; ++row)
    for (std::int64_t column = 0; column < n; ++column) {
      double sum = 0;
      for (std::int64_t i = 0; i < k; ++i)
        sum += static_cast<double>(to_float(x[row * k + i])) * static_cast<double>(to_float(w[i * n + column]));
      // One rounding to fp16 (2^-11 relative) and fp32 sums of 37 products below 1.
      ASSERT_NEAR(to_float(y[row * n + column]), sum, std::abs(sum) * 0x1p-11 + 1e-5) << row << ", " << column;
    }
  EXPECT_THROW(library_gemm_f16({}, 0, 1, 1, dx.get(), dw.get(), dy.get()), Error);
}

class Environment {
public:
  Environment(const char* name, const char* value) : name_(name) { setenv(name, value, 1); }
  ~Environment() { unsetenv(name_); }

private:
  const char* name_;
};

TEST(SimtOptions, EnvironmentSetsWaveAndOrder) {
  const Environment wave("HIPLAB_WAVE", "64"), order("HIPLAB_ORDER", "shuffled:12");
  const auto options = simt::options_from_environment();
  EXPECT_EQ(options.wave, 64u);
  EXPECT_EQ(simt::order_name(options), "shuffled:12");
}

TEST(SimtOptions, NonsenseInTheEnvironmentIsNamed) {
  {
    const Environment wave("HIPLAB_WAVE", "48");
    EXPECT_EQ(error_of([] { simt::options_from_environment(); }), "HIPLAB_WAVE is '48': use 32 or 64");
  }
  for (const char* text : {"backwards", "shuffled", "shuffled:", "shuffled:x", "shuffled:1x"}) {
    const Environment order("HIPLAB_ORDER", text);
    EXPECT_NE(error_of([] { simt::options_from_environment(); }).find("use forward, reverse or shuffled:SEED"),
              std::string::npos)
        << text;
  }
  EXPECT_NE(error_of([] { simt::executor().configure({.wave = 16}); }), "no error");
}

}  // namespace
}  // namespace hiplab::test
