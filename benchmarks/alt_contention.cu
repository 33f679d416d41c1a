// SPDX-License-Identifier: MIT
// Why does gptq's alt take 187 us in one launch and two to three times that in the next, with K 25600, N 5120, M 1 on
// an H200? Is it the compare-and-swap loop of blocks that add to the same word at the same time? Of the 200 K blocks of
// a column some 40 are resident together there.
//
//   alt       the kernel as it is
//   counted   the same, and each thread writes down how many swaps it tried
//   native    the same sums added by the hardware's fp16 atomic, which never tries again
//   stored    no atomic at all: the last block's sum stays (a wrong result, and the time of everything else)
//
// The loop alone: alt and counted are spread, native and stored are not, a counted launch takes longer the more it
// swaps. Meeting at a word at all: native is spread too. Neither: stored is spread. On an H200 the loop is most of it
// and native is spread in a third of its launches (reports/evidence/h200). Prints one JSON object.
//
//   ninja -C build/cuda alt_contention && build/cuda/benchmarks/alt_contention [K N launches] > alt_contention.json
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <string>
#include <vector>

#include "kernels/gptq/alt.hpp"

namespace hiplab::gptq::alt {
namespace {

struct CountSwaps {
  std::uint32_t* swaps;
  HIPLAB_DEVICE void operator()(half* y, std::int64_t index, half value) const {
    const std::uint32_t block = block_z() * grid_dim_x() + block_x();
    swaps[block * kBlock + thread_x()] = static_cast<std::uint32_t>(atomic_add_half(y, index, value));
  }
};

struct AddByHardware {
  HIPLAB_DEVICE void operator()(half* y, std::int64_t index, half value) const {
    asm volatile("red.relaxed.gpu.global.add.noftz.f16 [%0], %1;" ::"l"(y + index), "h"(value.bits) : "memory");
  }
};

struct Store {
  HIPLAB_DEVICE void operator()(half* y, std::int64_t index, half value) const { y[index] = value; }
};

template <class Add>
__global__ void __launch_bounds__(kBlock)
    adding_kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
                  const std::int32_t* g_idx, half* y, Problem p, Add add) {
  alt_block<4, 1, true>(x, qweight, qzeros, scales, g_idx, y, p, 0, add);
}

template <class T>
T* upload(const std::vector<T>& values) {
  auto* const memory = static_cast<T*>(runtime().allocate(values.size() * sizeof(T), "alt_contention"));
  runtime().upload(memory, values.data(), values.size() * sizeof(T));
  return memory;
}

/// One set of a layer's buffers; launches take turns between two, so that the words come from memory.
struct Layer {
  explicit Layer(const Problem& p) {
    std::uint64_t state = 42;
    const auto next = [&] {
      return static_cast<std::uint32_t>((state = state * 6364136223846793005u + 1442695040888963407u) >> 32);
    };
    const auto words = [&](std::size_t count) {
      std::vector<std::uint32_t> v(count);
      std::generate(v.begin(), v.end(), next);
      return v;
    };
    const auto halves = [&](std::size_t count, std::uint32_t exponent) {  // of both signs, within a factor of two
      std::vector<half> v(count);
      for (auto& h : v) h.bits = static_cast<std::uint16_t>((next() & 0x83ffu) | exponent << 10);
      return v;
    };
    const auto k = static_cast<std::size_t>(p.k), n = static_cast<std::size_t>(p.n), groups = k / 128;
    std::vector<std::int32_t> group(k);
    for (std::size_t i = 0; i < k; ++i) group[i] = static_cast<std::int32_t>(i / 128);
    x = upload(halves(k, 14));
    qweight = upload(words(k / 8 * n));
    qzeros = upload(words(groups * n / 8));
    scales = upload(halves(groups * n, 8));
    g_idx = upload(group);
    y = upload(std::vector<half>(n));
  }
  half *x, *scales, *y;
  std::uint32_t *qweight, *qzeros;
  std::int32_t* g_idx;
};

template <class Add>
void enqueue(Stream stream, const Layer& layer, const Problem& p, Add add) {
  fill_zero(stream, layer.y, std::size_t{2} * static_cast<std::size_t>(p.n));
  launch<adding_kernel<Add>>(launch_shape(p, 1), stream, layer.x, layer.qweight, layer.qzeros, layer.scales,
                             layer.g_idx, layer.y, p, add);
}

double percentile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
  double mean_a = 0, mean_b = 0, ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    mean_a += a[i] / static_cast<double>(a.size());
    mean_b += b[i] / static_cast<double>(b.size());
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - mean_a) * (b[i] - mean_b);
    aa += (a[i] - mean_a) * (a[i] - mean_a);
    bb += (b[i] - mean_b) * (b[i] - mean_b);
  }
  return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

/// Relative L2: alt's sums in another order differ by fp16 roundings, a kernel with a fault by far more.
double distance(const std::vector<half>& a, const std::vector<half>& b) {
  double difference = 0, norm = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double x = to_float(a[i]), y = to_float(b[i]);
    difference += (x - y) * (x - y);
    norm += x * x;
  }
  return norm > 0 ? std::sqrt(difference / norm) : 1;
}

void print(const char* name, const std::vector<double>& values, const char* end) {
  std::printf("  \"%s\": [", name);
  for (std::size_t i = 0; i < values.size(); ++i) std::printf("%s%.6g", i ? ", " : "", values[i]);
  std::printf("]%s\n", end);
}

int measure(const Problem& p, int launches) {
  const Layer layers[2] = {Layer(p), Layer(p)};
  const LaunchShape shape = launch_shape(p, 1);
  std::vector<std::uint32_t> counts(static_cast<std::size_t>(shape.grid.count()) * kBlock);
  const CountSwaps counter{upload(counts)};
  const Stream stream = runtime().create_stream();
  const Event from = runtime().create_event(), to = runtime().create_event();
  struct Arm {
    const char* name;
    std::function<void(const Layer&)> enqueue;
    std::vector<double> us;
    std::vector<half> y;
  };
  std::vector<Arm> arms{
      {"alt", [&](const Layer& l) { enqueue(stream, l, p, AddByCompareAndSwap{}); }, {}, {}},
      {"counted", [&](const Layer& l) { enqueue(stream, l, p, counter); }, {}, {}},
      {"native", [&](const Layer& l) { enqueue(stream, l, p, AddByHardware{}); }, {}, {}},
      {"stored", [&](const Layer& l) { enqueue(stream, l, p, Store{}); }, {}, {}},
  };
  const Arm& counted = arms[1];
  std::vector<double> swaps, most_swaps;
  constexpr int kWarmUp = 50;
  for (int i = 0; i < launches + kWarmUp; ++i)
    for (Arm& arm : arms) {
      arm.enqueue(layers[0]);  // leads in, so that the timed launch does not wait for the host
      runtime().record(from, stream);
      arm.enqueue(layers[1]);
      runtime().record(to, stream);
      const double us = runtime().elapsed_us(from, to);
      if (i < kWarmUp) continue;
      arm.us.push_back(us);
      if (arm.y.empty()) {
        arm.y.resize(static_cast<std::size_t>(p.n));
        runtime().download(arm.y.data(), layers[1].y, arm.y.size() * sizeof(half));
      }
      if (&arm != &counted) continue;
      runtime().download(counts.data(), counter.swaps, counts.size() * sizeof counts[0]);
      double sum = 0;
      for (const auto count : counts) sum += count;
      swaps.push_back(sum / static_cast<double>(counts.size()));
      most_swaps.push_back(*std::max_element(counts.begin(), counts.end()));
    }
  std::printf("{\n  \"device\": \"%s\", \"K\": %d, \"N\": %d, \"M\": 1, \"blocks\": %u,\n",
              runtime().facts().name.c_str(), p.k, p.n, static_cast<unsigned>(shape.grid.count()));
  std::printf("  \"resident_blocks\": %u,\n",
              resident_blocks(reinterpret_cast<const void*>(adding_kernel<AddByCompareAndSwap>), shape));
  for (const Arm& arm : arms) std::printf("  \"%s_distance_to_alt\": %.3g,\n", arm.name, distance(arms[0].y, arm.y));
  for (const Arm& arm : arms)
    std::printf("  \"%s_us_p5_p50_p95\": [%.1f, %.1f, %.1f],\n", arm.name, percentile(arm.us, 0.05),
                percentile(arm.us, 0.5), percentile(arm.us, 0.95));
  std::printf("  \"swaps_a_thread_p5_p50_p95\": [%.2f, %.2f, %.2f],\n", percentile(swaps, 0.05), percentile(swaps, 0.5),
              percentile(swaps, 0.95));
  std::printf("  \"correlation_of_counted_us_and_swaps\": %.3f,\n", correlation(counted.us, swaps));
  for (const Arm& arm : arms) print((std::string(arm.name) + "_us").c_str(), arm.us, ",");
  print("swaps_a_thread", swaps, ",");
  print("most_swaps_of_a_thread", most_swaps, "");
  std::printf("}\n");
  return 0;
}

}  // namespace
}  // namespace hiplab::gptq::alt

int main(int argc, char** argv) {
  hiplab::gptq::Problem p{1, 25600, 5120, 128, 1};
  int launches = 300;
  if (argc == 4) {
    p.k = std::atoi(argv[1]);
    p.n = std::atoi(argv[2]);
    launches = std::atoi(argv[3]);
  }
  if ((argc != 1 && argc != 4) || p.k < 128 || p.k % 128 || p.n < 8 || p.n % 8 || launches < 2) {
    std::fprintf(stderr, "usage: alt_contention [K N launches], K a multiple of 128, N of 8\n");
    return 2;
  }
  try {
    return hiplab::gptq::alt::measure(p, launches);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "alt_contention: %s\n", error.what());
    return 1;
  }
}
