// SPDX-License-Identifier: MIT
// selftest: kernels that are wrong on purpose, and a sound one beside them. `hiplab selftest` runs them; there is no
// experiment.toml, so `list` and `run` do not know of them. faults.toml says what must find each.
#include "datasets/random.hpp"
#include "experiments/selftest/launcher_faults.hpp"
#include "kernels/selftest/collapsed.hpp"
#include "kernels/selftest/not_a_number.hpp"
#include "kernels/selftest/order_dependent.hpp"
#include "kernels/selftest/out_of_bounds.hpp"
#include "kernels/selftest/racy.hpp"
#include "kernels/selftest/unwritten.hpp"
#include "kernels/selftest/work_skipped.hpp"
#include "kernels/selftest/wrong_lane.hpp"

namespace hiplab::selftest {
namespace {

using U = std::uint32_t;
constexpr double kLevelStep = 1.0 / 1024;

/// Both inputs repeat after kBlock words, so that the reference has that many chains to follow and not millions.
Tensors inputs(const Point& p) {
  const datasets::RandomStream random(p.seed, "x");
  const auto elements = p["elements"], words = p["words"];
  Tensors tensors;
  for (const auto& [name, count] : {std::pair{"x", elements}, std::pair{"words", words}}) {
    Tensor& tensor = tensors.add(Tensor(name, Dtype::u32, {count}, Role::in));
    auto values = tensor.as<U>();
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<U>(random.bits(i % kBlock) >> 40);
  }
  for (const char* name : {"y", "y_longer"}) tensors.add(Tensor(name, Dtype::u32, {elements}, Role::out));
  tensors.add(Tensor("fractions", Dtype::f32, {elements}, Role::out));
  tensors.add(Tensor("levels", Dtype::f32, {elements}, Role::out));
  tensors.add(Tensor("total", Dtype::f32, {1}, Role::out));
  tensors.add(Tensor("sums", Dtype::u32, {words / work_skipped::kRows}, Role::out));
  return tensors;
}

std::int64_t longer_rounds(const Point& p) {
  return p["rounds"] * (100 + p["percent"]) / 100;
}

/// The chain of each of the first kBlock elements, as the kernels' formula states it.
std::vector<U> results(const Tensors& t, std::int64_t rounds) {
  std::vector<U> values(kBlock);
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = t.at("x").as<U>()[i];
    for (std::int64_t r = 0; r < rounds; ++r) values[i] = (values[i] ^ (values[i] >> 16)) * 73244475u + 1u;
  }
  return values;
}

std::vector<double> reference(const Point& p, const Tensors& t, const std::string& output) {
  if (output == "sums") {
    std::vector<double> sums(static_cast<std::size_t>(p["words"]) / work_skipped::kRows);
    for (std::size_t i = 0; i < sums.size(); ++i)
      sums[i] = static_cast<U>(work_skipped::kRows * t.at("words").as<U>()[i % kBlock]);
    return sums;
  }
  const auto all = results(t, output == "y_longer" ? longer_rounds(p) : p["rounds"]);
  std::vector<double> y(static_cast<std::size_t>(p["elements"]));
  double total = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    const U value = all[i % kBlock];
    const double part = static_cast<double>(value % 65536) / 65536;
    total += part;
    y[i] = output == "fractions" ? part : output == "levels" ? 1 + part * kLevelStep : value;
  }
  return output == "total" ? std::vector<double>{total} : y;
}

Variant variant(const char* name, const char* idea, std::vector<std::string> uses,
                std::function<void(const LaunchContext&)> launch, std::vector<std::string> kernels = {}) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.uses = std::move(uses);
  v.kernels = std::move(kernels);
  v.gate = [](const Point&) { return Gate::exact(); };
  v.refuses = [](const Point& p) {
    const bool whole = p["elements"] % kBlock == 0 && p["words"] % (kBlock * work_skipped::kRows) == 0;
    return whole ? std::string() : "elements and words must fill whole blocks";
  };
  v.traffic = [](const Point& p) {
    const LeastTraffic t = least_traffic(static_cast<double>(p["elements"]), static_cast<double>(p["rounds"]));
    return Traffic{t.bytes_read, t.bytes_written, 0, "fp32", "4 N read + 4 N written"};
  };
  v.launch = std::move(launch);
  return v;
}

/// One whose kernel takes x and gives y.
template <class Run>
Variant of_xy(const char* name, const char* idea, Run run) {
  return variant(name, idea, {"x", "y"},
                 [run](const LaunchContext& c) { run(problem(c.point), c.stream, x_of(c), y_of(c)); });
}

Variant of_launcher(const char* name, const char* idea, void (*launch)(const LaunchContext&)) {
  return variant(name, idea, {"x", "y"}, launch, {"sound"});
}

/// `bound` on relative L2 in place of bit-exactness.
Variant within(double bound, Variant v) {
  v.gate = [bound](const Point&) { return Gate::bound(bound, 100 * bound); };
  return v;
}

Variant skipping() {
  Variant v =
      variant("work_skipped", "reads one row in 64 of what it claims", {"words", "sums"}, [](const LaunchContext& c) {
        work_skipped::run(static_cast<U>(c.point["words"]), c.stream, c.buffers.get<U>("words"),
                          c.buffers.get<U>("sums"));
      });
  v.traffic = [](const Point& p) {
    const LeastTraffic t = work_skipped::claimed_traffic(static_cast<double>(p["words"]));
    return Traffic{t.bytes_read, t.bytes_written, 0, "fp32", "4 W read + W / 16 written"};
  };
  return v;
}

/// Nanoseconds for which the racy half waits on a GPU: longer by far than the other half takes.
constexpr double kHold_ns = 5000;

void launch_racy(const LaunchContext& c) {
  const bool cpu = c.point.device.ground == hip::Ground::cpu;
  racy::run(problem(c.point), c.stream, x_of(c), y_of(c),
            cpu ? 0 : static_cast<std::uint64_t>(kHold_ns / c.point.device.tick_ns));
}

/// The sound kernel with `percent` more rounds.
void launch_longer(const LaunchContext& c) {
  Problem p = problem(c.point);
  p.rounds = static_cast<U>(longer_rounds(c.point));
  sound::run(p, c.stream, x_of(c), c.buffers.get<U>("y_longer"));
}

void collapse(const Problem& p, hip::Stream stream, const U*, float* levels) {
  collapsed::run(p, stream, levels);
}

template <auto Run>
Variant to_floats(const char* name, const char* idea, const char* output) {
  return variant(name, idea, {"x", output}, [output](const LaunchContext& c) {
    Run(problem(c.point), c.stream, x_of(c), c.buffers.get<float>(output));
  });
}

const Registration registration({
    "selftest",
    inputs,
    reference,
    {
        of_xy("sound", "the control", sound::run),
        of_launcher("same_again", "the control's code once more, in buffers of its own", launch_sound),
        variant("longer", "`percent` more rounds", {"x", "y_longer"}, launch_longer, {"sound"}),
        of_xy("wrong_lane", "one wrong bit in the last lane of the last block", wrong_lane::run),
        variant("racy", "no barrier between writing and reading LDS", {"x", "y"}, launch_racy),
        of_xy("out_of_bounds", "one element behind the end of its output", out_of_bounds::run),
        within(1e-6, to_floats<not_a_number::run>("not_a_number", "one NaN", "fractions")),
        of_xy("unwritten", "leaves its last element as it was", unwritten::run),
        within(1e-2, to_floats<collapse>("collapsed", "one value where hundreds are wanted", "levels")),
        skipping(),
        within(1e-3, to_floats<order_dependent::run>("order_dependent", "a sum in any order", "total")),
        of_launcher("kept_answer", "computes once for each output buffer", launch_unless_answered),
        of_launcher("right_at_first", "computes while it is looked at, and never again", launch_while_looked_at),
        of_launcher("kept_buffers", "goes on with the buffers of its first launch", launch_on_first_buffers),
        of_launcher("too_many_threads", "a launch that the device refuses", launch_too_large),
    },
});

}  // namespace
}  // namespace hiplab::selftest
