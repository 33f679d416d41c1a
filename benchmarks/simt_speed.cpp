// SPDX-License-Identifier: MIT
// How fast the SIMT executor goes: barrier arrivals a second and threads a second, over all workers.
//
//   ninja -C build/dev simt_speed && build/dev/benchmarks/simt_speed
//
// Rates are over wall time (all workers together). Read them on an idle machine: every worker is an OS thread. The file
// kept in reports/evidence/cpu, from which only the machine's name was taken out:
//
//   build/dev/benchmarks/simt_speed --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
//       --benchmark_out_format=json --benchmark_out=simt_speed.json
#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

#include "kernels/hip/hip.hpp"

namespace {
using namespace hiplab::hip;

constexpr std::uint32_t kBlock = 256;

/// Tree reduction of 256 values in LDS: one barrier after the load, one after each of the eight steps.
template <std::uint32_t Threads>
__global__ void block_reduction(const float* x, float* sums) {
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

template <class T>
__global__ void axpy(T a, const T* x, T* y, std::uint32_t n) {
  const std::uint32_t i = block_x() * block_dim_x() + thread_x();
  if (i < n) y[i] = a * x[i] + y[i];
}

/// Sum over a wave by shuffles.
template <class T>
__global__ void wave_reduction(const T* x, T* sums) {
  T sum = x[block_x() * block_dim_x() + thread_x()];
  for (std::uint32_t d = wave_size() / 2; d > 0; d /= 2) sum += shuffle_down(sum, d);
  if (lane() == 0) sums[(block_x() * block_dim_x() + thread_x()) / wave_size()] = sum;
}

class DeviceFloats {
public:
  explicit DeviceFloats(std::size_t count)
      : data_(static_cast<float*>(runtime().allocate(count * sizeof(float), "bench"))) {
    const std::vector<float> ones(count, 1.0f);
    runtime().upload(data_, ones.data(), count * sizeof(float));
  }
  ~DeviceFloats() { runtime().release(data_); }
  DeviceFloats(const DeviceFloats&) = delete;
  DeviceFloats& operator=(const DeviceFloats&) = delete;
  float* get() const { return data_; }

private:
  float* data_;
};

void barrier_arrivals(benchmark::State& state) {
  const auto blocks = static_cast<std::uint32_t>(state.range(0));
  const DeviceFloats x(std::size_t{blocks} * kBlock), sums(blocks);
  for (auto _ : state) launch<block_reduction<kBlock>>(LaunchShape{{blocks}, {kBlock}}, {}, x.get(), sums.get());
  constexpr double kBarriers = 9;
  state.counters["barrier_arrivals"] =
      benchmark::Counter(kBarriers * blocks * kBlock, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(barrier_arrivals)->Arg(1)->Arg(1024)->UseRealTime()->MeasureProcessCPUTime();

void axpy_threads(benchmark::State& state) {
  const auto n = static_cast<std::uint32_t>(state.range(0));
  const DeviceFloats x(n), y(n);
  for (auto _ : state)
    launch<axpy<float>>(LaunchShape{{(n + kBlock - 1) / kBlock}, {kBlock}}, {}, 1e-3f, x.get(), y.get(), n);
  state.counters["device_threads"] = benchmark::Counter(n, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(axpy_threads)->Arg(1 << 18)->Arg(1 << 22)->UseRealTime()->MeasureProcessCPUTime();

void shuffle_arrivals(benchmark::State& state) {
  const auto blocks = static_cast<std::uint32_t>(state.range(0));
  const DeviceFloats x(std::size_t{blocks} * kBlock), sums(std::size_t{blocks} * kBlock / 32);
  for (auto _ : state) launch<wave_reduction<float>>(LaunchShape{{blocks}, {kBlock}}, {}, x.get(), sums.get());
  const double steps = simt::executor().options().wave == 64 ? 6 : 5;
  state.counters["shuffles"] =
      benchmark::Counter(steps * blocks * kBlock, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(shuffle_arrivals)->Arg(1024)->UseRealTime()->MeasureProcessCPUTime();

void empty_launch(benchmark::State& state) {
  const DeviceFloats x(256), y(256);
  for (auto _ : state) launch<axpy<float>>(LaunchShape{{1}, {1}}, {}, 1.0f, x.get(), y.get(), 1u);
}
BENCHMARK(empty_launch);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  const DeviceFacts facts = runtime().facts();
  benchmark::AddCustomContext("processor", facts.name);
  benchmark::AddCustomContext("system", facts.driver);
  benchmark::AddCustomContext("executor", facts.runtime);
  benchmark::AddCustomContext("build", HIPLAB_BUILD_TYPE);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
