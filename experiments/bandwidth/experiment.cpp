// SPDX-License-Identifier: MIT
// bandwidth: how fast this device reads, writes, copies, scales and adds, from inside the cache to gigabytes.
#include "runner/experiment.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "datasets/random.hpp"
#include "host/memory.hpp"
#include "host/parallel_for.hpp"
#include "kernels/bandwidth/copy.hpp"
#include "kernels/bandwidth/read.hpp"
#include "kernels/bandwidth/scale.hpp"
#include "kernels/bandwidth/triad.hpp"
#include "kernels/bandwidth/write.hpp"

namespace hiplab::bandwidth {
namespace {

Problem problem(const Point& p) {
  return {static_cast<std::uint64_t>(p["array_kib"]) * 256, static_cast<std::uint32_t>(p["stride"]),
          p.device.multiprocessors ? p.device.multiprocessors : 1};
}

std::int64_t blocks(const Point& p) {
  const auto width = p["width"];
  const Problem b = problem(p);
  return width == 4   ? launch_shape<vec<float, 1>>(b).grid.x
         : width == 8 ? launch_shape<vec<float, 2>>(b).grid.x
                      : launch_shape<vec<float, 4>>(b).grid.x;
}

Tensors inputs(const Point& p) {
  const auto floats = static_cast<std::int64_t>(problem(p).floats);
  Tensors tensors;
  for (const char* name : {"x", "z"}) {
    Tensor& tensor = tensors.add(Tensor(name, Dtype::f32, {floats}, Role::in));
    const datasets::RandomStream random(p.seed, name);
    auto values = tensor.as<float>();
    parallel_pieces(values.size(), [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) values[i] = static_cast<float>(random.uniform(i, -1, 1));
    });
  }
  tensors.add(Tensor("sums", Dtype::u32, {blocks(p)}, Role::out));
  tensors.add(Tensor("indices", Dtype::u32, {floats}, Role::out));
  for (const char* name : {"copied", "scaled", "added"}) tensors.add(Tensor(name, Dtype::f32, {floats}, Role::out));
  return tensors;
}

/// Tiles of 256 x stride vectors go to the blocks in turn.
std::vector<double> block_sums(const Point& p, std::span<const std::uint32_t> words) {
  const std::size_t tile_words = static_cast<std::size_t>(256 * p["stride"] * p["width"] / 4),
                    all = static_cast<std::size_t>(blocks(p));
  std::vector<double> sums(all);
  parallel_for(all, [&](std::size_t block) {
    std::uint32_t sum = 0;
    for (std::size_t begin = block * tile_words; begin < words.size(); begin += all * tile_words)
      for (std::size_t i = begin; i < std::min(begin + tile_words, words.size()); ++i) sum += words[i];
    sums[block] = sum;
  });
  return sums;
}

std::vector<double> reference(const Point& p, const Tensors& t, const std::string& output) {
  const auto x = t.at("x").as<float>(), z = t.at("z").as<float>();
  if (output == "sums") return block_sums(p, t.at("x").as<std::uint32_t>());
  std::vector<double> y(x.size());
  parallel_pieces(y.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (output == "indices")
        y[i] = static_cast<double>(i & 0xffffu);
      else if (output == "copied")
        y[i] = x[i];
      else if (output == "scaled")
        y[i] = x[i] * 1.5f;
      else
        y[i] = std::fma(1.5f, z[i], x[i]);
    }
  });
  return y;
}

/// Calls run<V> with the vector type of the access width.
template <class Run>
void with_width(std::int64_t bytes, const Run& run) {
  switch (bytes) {
    case 4:
      return run.template operator()<1>();
    case 8:
      return run.template operator()<2>();
    case 16:
      return run.template operator()<4>();
    default:
      throw std::invalid_argument("bandwidth: width is 4, 8 or 16 bytes");
  }
}

/// Arrays, of the point's size, that a group holds at most. Host: x, z, four references in double precision, one
/// output. CPU ground: also the nine arrays of the five variants, twice where they rotate. GPU: the three of triad,
/// twice.
constexpr double kHostArrays = 12, kCpuGroundArrays = 18, kGpuArrays = 6;

std::string refusal(const Point& p) {
  const auto width = p["width"];
  if (width != 4 && width != 8 && width != 16) return "width is 4, 8 or 16 bytes";
  const double array = static_cast<double>(p["array_kib"]) * 1024;
  const double tile = 256.0 * static_cast<double>(width) * static_cast<double>(p["stride"]);
  if (p["stride"] < 1 || tile > array) return "256 lanes of this stride reach beyond the array";
  const auto gib = [](double bytes) {
    return std::to_string(static_cast<std::int64_t>(std::ceil(bytes / (1 << 30)))) + " GiB";
  };
  const bool cpu = p.device.ground == hip::Ground::cpu;
  const double host = static_cast<double>(host_memory_bytes()),
               need = array * (kHostArrays + (cpu ? kCpuGroundArrays : 0));
  if (need > host) return "needs " + gib(need) + " of host memory, there are " + gib(host);
  const double device = static_cast<double>(p.device.memory_bytes);
  if (!cpu && array * kGpuArrays > device)
    return "needs " + gib(array * kGpuArrays) + " of device memory, there are " + gib(device);
  return "";
}

Variant variant(const char* name, const char* idea, const char* words, std::vector<std::string> uses,
                LeastTraffic (*least)(double), std::function<void(const LaunchContext&)> launch) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.uses = std::move(uses);
  v.gate = [](const Point&) { return Gate::exact(); };
  v.traffic = [=](const Point& p) {
    const LeastTraffic t = least(static_cast<double>(problem(p).floats));
    return Traffic{t.bytes_read, t.bytes_written, t.operations, "fp32", words};
  };
  v.refuses = refusal;
  v.launch = std::move(launch);
  return v;
}

using U = std::uint32_t;

const Registration registration({
    "bandwidth",
    inputs,
    reference,
    {
        variant("read", "sums every word", "4 N read", {"x", "sums"}, read::least_traffic,
                [](const LaunchContext& c) {
                  with_width(c.point["width"], [&]<int W>() {
                    read::run<vec<U, W>>(problem(c.point), c.stream, c.buffers.get<U>("x"), c.buffers.get<U>("sums"));
                  });
                }),
        variant("write", "writes each word's index", "4 N written", {"indices"}, write::least_traffic,
                [](const LaunchContext& c) {
                  with_width(c.point["width"], [&]<int W>() {
                    write::run<vec<U, W>>(problem(c.point), c.stream, c.buffers.get<U>("indices"));
                  });
                }),
        variant("copy", "y = x", "4 N read + 4 N written", {"x", "copied"}, copy::least_traffic,
                [](const LaunchContext& c) {
                  with_width(c.point["width"], [&]<int W>() {
                    copy::run<vec<U, W>>(problem(c.point), c.stream, c.buffers.get<U>("x"), c.buffers.get<U>("copied"));
                  });
                }),
        variant("scale", "y = 1.5 x", "4 N read + 4 N written", {"x", "scaled"}, scale::least_traffic,
                [](const LaunchContext& c) {
                  with_width(c.point["width"], [&]<int W>() {
                    scale::run<vec<float, W>>(problem(c.point), c.stream, c.buffers.get<float>("x"),
                                              c.buffers.get<float>("scaled"));
                  });
                }),
        variant("triad", "y = x + 1.5 z", "8 N read + 4 N written", {"x", "z", "added"}, triad::least_traffic,
                [](const LaunchContext& c) {
                  with_width(c.point["width"], [&]<int W>() {
                    triad::run<vec<float, W>>(problem(c.point), c.stream, c.buffers.get<float>("x"),
                                              c.buffers.get<float>("z"), c.buffers.get<float>("added"));
                  });
                }),
    },
});

}  // namespace
}  // namespace hiplab::bandwidth
