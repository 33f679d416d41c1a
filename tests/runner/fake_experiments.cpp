// SPDX-License-Identifier: MIT
#include "tests/runner/fake_experiments.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <limits>
#include <map>
#include <new>
#include <thread>

namespace hiplab::fake {
namespace {

constexpr double kLaunchUs = 20;

// The same source as another build of the experiment: one variant was faster there, one had another name, and one
// point had other inputs.
#ifdef HIPLAB_FAKE_OTHER_BUILD
constexpr double kGoodTooUs = 1.5 * kLaunchUs / 1.03;
constexpr const char* kMarkedName = "marked_before";
constexpr std::uint64_t kOtherSeed = 1;
#else
constexpr double kGoodTooUs = 1.5 * kLaunchUs;
constexpr const char* kMarkedName = "marked";
constexpr std::uint64_t kOtherSeed = 0;
#endif

/// Real time that a launch takes, so that a run lasts long enough to be killed in the middle.
void linger() {
  static const char* set = std::getenv("HIPLAB_FAKE_LAUNCH_US");
  if (set) std::this_thread::sleep_for(std::chrono::microseconds(std::atoi(set)));
}

struct Problem {
  const float* x;
  float* y;
  std::int64_t n;
};

Problem problem(const LaunchContext& c) {
  return {c.buffers.get<float>("x"), c.buffers.get<float>("y"), c.point["N"]};
}

void twice(const Problem& p) {
  for (std::int64_t i = 0; i < p.n; ++i) p.y[i] = 2 * p.x[i];
}

constexpr std::int64_t kThrowingInputs = 1001, kFaultyInputs = 1002, kChangedInputs = 1003;  ///< values of M

Tensors inputs(const Point& p) {
  if (p["M"] == kThrowingInputs) throw std::invalid_argument("no such layer");
  if (p["M"] == kFaultyInputs) std::raise(SIGFPE);
  Tensors tensors;
  Tensor& x = tensors.add(Tensor("x", Dtype::f32, {p["N"]}, Role::in));
  std::uint64_t state = p.seed * 77 + static_cast<std::uint64_t>(p["M"]);
  if (p["M"] == kChangedInputs) state += kOtherSeed;
  for (float& value : x.as<float>()) {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    value = static_cast<float>(static_cast<std::int64_t>(state >> 40) - (1 << 23)) / (1 << 23);
  }
  tensors.add(Tensor("y", Dtype::f32, {p["N"]}, Role::out));
  return tensors;
}

std::vector<double> reference(const Point&, const Tensors& tensors, const std::string&) {
  linger();
  std::vector<double> y;
  for (float x : tensors.at("x").as<float>()) y.push_back(2.0 * x);
  return y;
}

/// A variant whose launch runs `body` on the device.
Variant variant(const char* name, double us, std::function<void(const Problem&)> body) {
  Variant v;
  v.name = name;
  v.idea = "for tests";
  v.gate = [](const Point&) { return Gate::bound(1e-6, 1e-5); };
  v.traffic = [](const Point& p) {
    const auto bytes = 4.0 * static_cast<double>(p["N"]);
    return Traffic{bytes, bytes, static_cast<double>(p["N"]), "fp32", "4 N read, 4 N written"};
  };
  v.launch = [us, body](const LaunchContext& c) {
    const Problem p = problem(c);
    runtime().enqueue(c.stream, us, [p, body] {
      linger();
      body(p);
    });
  };
  return v;
}

Variant marked() {
  Variant v = variant(kMarkedName, kLaunchUs, twice);
  v.regions = {{"load", RegionClass::parallel, false, CtaMask::parts},
               {"wait", RegionClass::waiting, false, CtaMask::waiters}};
  v.blocks = [](const Point&) { return 3u; };
  v.ctas = [](const Point&) { return CtaGrid{3, 1, 1, 1, 2}; };
  v.launch = [](const LaunchContext& c) {
    const Problem p = problem(c);
    std::uint64_t* ticks = c.ticks;
    runtime().enqueue(c.stream, ticks ? kLaunchUs + 2 : kLaunchUs, [p, ticks] {
      twice(p);
      if (!ticks) return;
      for (int i = 0; i < 8; ++i) ticks[i] = 100u + static_cast<unsigned>(i);  // the third block never enters
    });
  };
  return v;
}

std::vector<Variant> wrong_results() {
  return {variant("nan", kLaunchUs,
                  [](const Problem& p) {
                    twice(p);
                    p.y[p.n / 2] = std::numeric_limits<float>::quiet_NaN();
                  }),
          variant("unwritten", kLaunchUs,
                  [](const Problem& p) {
                    twice({p.x, p.y, p.n - 1});
                  }),
          variant("collapsed", kLaunchUs,
                  [](const Problem& p) {
                    for (std::int64_t i = 0; i < p.n; ++i) p.y[i] = 1;
                  }),
          variant("wrong", kLaunchUs,
                  [](const Problem& p) {
                    twice(p);
                    p.y[1] += 0.5f;
                  }),
          variant("behind_end", kLaunchUs,
                  [](const Problem& p) {
                    twice(p);
                    p.y[p.n] = 1;
                  }),
          variant("before_start", kLaunchUs, [](const Problem& p) {
            twice(p);
            p.y[-1] = 1;
          })};
}

std::vector<Variant> unsteady_results() {
  return {variant("flaky", kLaunchUs,
                  [](const Problem& p) {
                    static int launches = 0;
                    twice(p);
                    if (++launches > 100) p.y[0] += 1;
                  }),
          variant("lazy", kLaunchUs,  // writes for the gate's two launches and the first of the timed ones, then rests
                  [](const Problem& p) {
                    static int written = 0;
                    const bool there = p.y[0] == 2 * p.x[0];
                    if (!there && ++written <= 3) twice(p);
                  }),
          variant("unsteady", kLaunchUs, [](const Problem& p) {
            static int launches = 0;
            twice(p);
            if (++launches % 2) p.y[0] *= 1 + 1.2e-7f;
          })};
}

/// Adds twice x to a state that starts at zero, so that one launch on fresh buffers gives twice x. `most`: after that
/// many launches it rests.
Variant in_place(const char* name, int most) {
  Variant v = variant(name, kLaunchUs, {});
  v.uses = {"x", "state"};
  v.prepare = [](const Point& p, Tensors& t) { t.add(Tensor("state", Dtype::f32, {p["N"]}, Role::inout)); };
  v.launch = [most](const LaunchContext& c) {
    const Problem p{c.buffers.get<float>("x"), c.buffers.get<float>("state"), c.point["N"]};
    runtime().enqueue(c.stream, kLaunchUs, [p, most] {
      static std::map<int, int> launches;
      if (++launches[most] <= most)
        for (std::int64_t i = 0; i < p.n; ++i) p.y[i] += 2 * p.x[i];
    });
  };
  return v;
}

std::vector<Variant> failing_launches() {
  Variant throws = variant("throws", kLaunchUs, twice);
  throws.launch = [](const LaunchContext&) { throw hip::Error(hip::Error::Kind::launch, "the launch was refused"); };
  Variant too_big = variant("too_big", kLaunchUs, twice);
  too_big.prepare = [](const Point&, Tensors& t) { t.add(Tensor("workspace", Dtype::u8, {1 << 26}, Role::scratch)); };
  Variant no_host_memory = variant("no_host_memory", kLaunchUs, twice);
  no_host_memory.prepare = [](const Point&, Tensors&) { throw std::bad_alloc(); };
  Variant refuses = variant("refuses", kLaunchUs, twice);
  refuses.refuses = [](const Point&) { return "not on this device"; };
  return {throws,
          too_big,
          no_host_memory,
          refuses,
          variant("breaks_device", kLaunchUs, [](const Problem&) { runtime().break_device(); }),
          variant("aborts", kLaunchUs, [](const Problem&) { std::abort(); }),
          variant("aborts_timed", kLaunchUs,
                  [](const Problem& p) {
                    static int launches = 0;
                    twice(p);
                    if (++launches > 50) std::abort();
                  }),
          variant("hangs", kLaunchUs, [](const Problem&) { std::this_thread::sleep_for(std::chrono::hours(1)); })};
}

}  // namespace

FakeRuntime& runtime() {
  static FakeRuntime instance;
  return instance;
}

Experiment experiment() {
  Experiment e;
  e.name = "fake";
  e.inputs = inputs;
  e.reference = reference;
  e.variants = {variant("good", kLaunchUs, twice), variant("good_too", kGoodTooUs, twice), marked()};
  const std::vector<Variant> updates{in_place("in_place", std::numeric_limits<int>::max()),
                                     in_place("lazy_in_place", 100)};
  for (auto list : {wrong_results(), unsteady_results(), updates, failing_launches()})
    e.variants.insert(e.variants.end(), list.begin(), list.end());
  return e;
}

}  // namespace hiplab::fake
