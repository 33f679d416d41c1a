// SPDX-License-Identifier: MIT
// door: does this ground do what the door's contract says? One variant a group of functions, every bit compared.
#include "datasets/random.hpp"
#include "kernels/door/atomics.hpp"
#include "kernels/door/grid_wait.hpp"
#include "kernels/door/matrix_tile.hpp"
#include "kernels/door/memory.hpp"
#include "kernels/door/numbers.hpp"
#include "kernels/door/shuffles.hpp"
#include "reference/door.hpp"
#include "runner/experiment.hpp"

namespace hiplab::door {
namespace {

using U = std::uint32_t;

U blocks(const Point& p) { return static_cast<U>(p["blocks"]); }
U threads(const Point& p) { return static_cast<U>(p["threads"]); }

/// Words of input that a check takes, and words that it gives.
struct Sizes {
  std::int64_t in, out;
};
Sizes sizes(const Point& p, const std::string& check) {
  const std::int64_t all = std::int64_t{blocks(p)} * threads(p);
  if (check == "shuffles") return {all, all * kShuffleWords};
  if (check == "atomics") return {all, kAtomicWords};
  if (check == "numbers") return {all * 3, all * kNumberWords};
  if (check == "memory") return {all * 4, all * 4};
  if (check == "grid_wait") return {all, all};
  return {std::int64_t{blocks(p)} * 128, std::int64_t{blocks(p)} * kTileWords};
}

const std::vector<std::string> kChecks = {"shuffles", "atomics", "numbers", "matrix_int8", "matrix_fp16", "memory", "grid_wait"};

Tensors inputs(const Point& p) {
  Tensors tensors;
  for (const auto& check : kChecks) {
    Tensor& in = tensors.add(Tensor(check + "_in", Dtype::u32, {sizes(p, check).in}, Role::in));
    const datasets::RandomStream random(p.seed, check);
    auto words = in.as<U>();
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = static_cast<U>(random.bits(i) >> 32);
    tensors.add(Tensor(check + "_out", Dtype::u32, {sizes(p, check).out}, Role::out));
  }
  tensors.add(Tensor("published", Dtype::u32, {sizes(p, "grid_wait").in}, Role::scratch));
  tensors.add(Tensor("arrived", Dtype::u32, {1}, Role::scratch));
  return tensors;
}

std::vector<double> expected(const Point& p, const Tensors& t, const std::string& output) {
  const std::string check = output.substr(0, output.size() - 4);
  const auto in = t.at(check + "_in").as<U>();
  if (check == "shuffles") return reference::door_shuffles(in, p.device.wave);
  if (check == "atomics") return reference::door_atomics(in, blocks(p));
  if (check == "numbers") return reference::door_numbers(in);
  if (check == "memory") return reference::door_memory(in, threads(p));
  if (check == "grid_wait") return reference::door_grid_wait(in, threads(p));
  return reference::door_matrix(in);
}

Variant check(const char* name, const char* idea, std::vector<std::string> more, std::function<void(const LaunchContext&, const U*, U*)> launch_it) {
  const std::string in = std::string(name) + "_in", out = std::string(name) + "_out";
  Variant v;
  v.name = name;
  v.idea = idea;
  v.uses = {in, out};
  v.uses.insert(v.uses.end(), more.begin(), more.end());
  v.gate = [](const Point&) { return Gate::exact(); };
  v.refuses = [](const Point& p) -> std::string { return threads(p) % 64 == 0 && threads(p) <= kMostThreads ? "" : "threads must be 64, 128, 192 or 256"; };
  v.traffic = [s = std::string(name)](const Point& p) {
    return Traffic{4.0 * sizes(p, s).in, 4.0 * sizes(p, s).out, 0, "fp32", "each input word read, each output word written"};
  };
  v.launch = [=](const LaunchContext& c) { launch_it(c, c.buffers.get<U>(in), c.buffers.get<U>(out)); };
  return v;
}

LaunchShape shape(const Point& p, U dynamic_lds = 0) { return {{blocks(p)}, {threads(p)}, dynamic_lds}; }
LaunchShape one_wave(const Point& p) { return {{blocks(p)}, {p.device.wave}, 0}; }

const Registration registration({
    "door",
    inputs,
    expected,
    {
        check("shuffles", "shuffles and ballot", {}, [](const LaunchContext& c, const U* in, U* out) { launch<shuffles>(shape(c.point), c.stream, in, out); }),
        check("atomics", "integer, float and packed fp16 atomics, compare-and-swap, LDS atomics", {},
              [](const LaunchContext& c, const U* in, U* out) {
                fill_zero(c.stream, out, 4 * kAtomicWords);
                launch<atomics>(shape(c.point), c.stream, in, out);
              }),
        check("numbers", "fp16, bf16 and fp8 arithmetic and conversions, dot products", {},
              [](const LaunchContext& c, const U* in, U* out) { launch<numbers>(shape(c.point), c.stream, in, out); }),
        check("matrix_int8", "matrix unit 16x16x16, int8 into int32", {},
              [](const LaunchContext& c, const U* in, U* out) { launch<matrix_int8>(one_wave(c.point), c.stream, in, out); }),
        check("matrix_fp16", "matrix unit 16x16x16, fp16 into fp32", {},
              [](const LaunchContext& c, const U* in, U* out) { launch<matrix_fp16>(one_wave(c.point), c.stream, in, out); }),
        check("memory", "16-byte and non-temporal accesses, dynamic and static LDS", {},
              [](const LaunchContext& c, const U* in, U* out) {
                launch<memory>(shape(c.point, 16 * threads(c.point)), c.stream, reinterpret_cast<const u32x4*>(in), reinterpret_cast<u32x4*>(out));
              }),
        check("grid_wait", "cooperative launch, blocks waiting for each other", {"published", "arrived"},
              [](const LaunchContext& c, const U* in, U* out) {
                fill_zero(c.stream, c.buffers.get<U>("arrived"), 4);
                launch_cooperative<grid_wait>(shape(c.point), c.stream, in, c.buffers.get<U>("published"), c.buffers.get<U>("arrived"), out);
              }),
    },
});

}  // namespace
}  // namespace hiplab::door
