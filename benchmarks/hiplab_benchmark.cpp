// SPDX-License-Identifier: MIT
// Every point of the experiments as a Google Benchmark with manual time. docs/benchmark.md is its manual.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <set>

#include "analysis/validity.hpp"
#include "benchmarks/benchmark_name.hpp"
#include "benchmarks/front_end_options.hpp"
#include "benchmarks/point_timer.hpp"
#include "runner/blank_record.hpp"
#include "runner/build_info.hpp"
#include "runner/environment.hpp"
#include "runner/expected_outcome.hpp"
#include "runner/glob.hpp"
#include "runner/gpu_sensors.hpp"
#include "runner/pass.hpp"
#include "runner/places.hpp"
#include "runner/rotation.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

constexpr double kWarmupCpu_s = 0.2, kWarmupGpu_s = 5;

int complain(const std::string& what) {
  std::string line = what;
  std::replace(line.begin(), line.end(), '\n', ' ');
  fmt::print(stderr, "hiplab_benchmark: {}\n", line);
  return 2;
}

/// All experiments that have the preset, where none is named.
void choose_experiments(Selection& selection, const std::vector<ExperimentSpec>& specs) {
  if (!selection.experiments.empty()) return;
  std::set<std::string> known;
  for (const auto& spec : specs) {
    for (const auto& [preset, points] : spec.presets) known.insert(preset);
    if (spec.presets.count(selection.preset)) selection.experiments.push_back(spec.name);
  }
  if (selection.experiments.empty())
    throw UserError(fmt::format("no experiment has a preset '{}'; known: {}", selection.preset,
                                comma_list({known.begin(), known.end()})));
}

std::string metric_words(const SweepPoint& point, const TimedPoint& timed, const DeviceUnderTest& device) {
  if (point.metric == "warm") return "warm";
  return proven_cold(timed.rotation_bytes(), device) ? "cold" : "cold not proven";
}

void add_counters(benchmark::State& state, const SweepGroup& group, const SweepPoint& point, const PointTimer& timer,
                  const TimedPoint& timed) {
  using benchmark::Counter;
  // Zeros are left out: the library would write their coefficient of variation as NaN, which is no JSON.
  const auto add = [&](const char* name, double value, Counter::Flags flags = Counter::kDefaults) {
    if (value != 0) state.counters[name] = Counter(value, flags);
  };
  if (point.variant->traffic) {
    const PointRecord record = blank_record(group, point);
    add("bytes_read", record.bytes_read);
    add("bytes_written", record.bytes_written);
    add("operations", record.operations);
    add("bytes_per_second", record.bytes_read + record.bytes_written, Counter::kIsIterationInvariantRate);
    add("operations_per_second", record.operations, Counter::kIsIterationInvariantRate);
  }
  const Numerics& numerics = timer.gated().numerics;
  add("gate_rel_l2", numerics.rel_l2);
  add("gate_max_ulp", static_cast<double>(numerics.max_ulp));
  add("rotation_sets", static_cast<double>(timed.rotation()));
  add("rotation_bytes", timed.rotation_bytes());
  add("window_launches", static_cast<double>(timed.inner()));
}

/// What Google Benchmark calls a trial or a repetition. Its iteration is one launch, and a window is a batch of them:
/// so the manual time is the device's time in windows, which is what --benchmark_min_time is compared with.
void run_point(benchmark::State& state, PointTimer& timer, const SweepGroup& group, const SweepPoint& point,
               const DeviceUnderTest& device) {
  TimedPoint* timed = timer.ready(group, point);
  if (timed) {
    const auto launches = static_cast<benchmark::IterationCount>(timed->inner());
    timer.run([&] {
      while (state.KeepRunningBatch(launches))
        state.SetIterationTime(timed->window_us() * static_cast<double>(launches) * 1e-6);
    });
  }
  const PointEnd& end = timer.end_of(point);
  if (!end.ok()) return state.SkipWithError(fmt::format("{}: {}", end.status, end.message).c_str());
  state.SetLabel(fmt::format("{}, {}, warm-up {}", timed->timer(), metric_words(point, *timed, device),
                             timed->settled() ? "settled" : "unsettled"));
  add_counters(state, group, point, timer, *timed);
}

void add_context(const std::map<std::string, std::string>& environment, const Selection& selection) {
  for (const char* key : {"device_name", "arch", "driver", "runtime", "kernel_compiler", "ground_sha256", "pci_id",
                          "last_level_cache_bytes", "event_floor_us"})
    if (const std::string& value = environment.at(key); !value.empty())
      benchmark::AddCustomContext(std::string("hiplab_") + key, value);
  const BuildInfo& build = build_info();
  benchmark::AddCustomContext("hiplab_commit", std::string(build.commit) + (build.dirty ? " (dirty)" : ""));
  benchmark::AddCustomContext("hiplab_build", build.flags);
  benchmark::AddCustomContext("hiplab_preset", selection.preset);
  benchmark::AddCustomContext("hiplab_seed", std::to_string(selection.seed));
}

/// The exit code; what is not as experiment.toml states is said on stderr, for stdout may be JSON.
int judge_ends(const PointTimer& timer, const std::vector<SweepGroup>& groups,
               const std::vector<ExperimentSpec>& specs) {
  int ok = 0, faults = 0;
  std::string first;
  for (const auto& group : groups) {
    const auto spec =
        std::find_if(specs.begin(), specs.end(), [&](const auto& s) { return s.name == group.point.experiment; });
    for (const auto& point : group.points) {
      const auto end = timer.ends().find(point.id);
      if (end == timer.ends().end()) continue;
      PointRecord record = bare_record(group, point);
      record.status = end->second.status;
      ok += end->second.ok();
      // A gate that turns red behind green repetitions was never stated by anyone: their aggregates stand there.
      const std::string fault = end->second.while_timed ? "failed while it was timed, none of its figures count"
                                                        : outcome_of(*spec, record).fault;
      if (!fault.empty() && faults++ == 0)
        first = fmt::format("{} {}: {}", describe(group, point), fault, end->second.message);
    }
  }
  if (!timer.lost().empty()) complain(timer.lost() + "; the benchmarks behind it were not run");
  if (faults) complain(fmt::format("{} outcomes are not as stated; the first: {}", faults, first));
  if (!ok) complain("no point has a time");
  return ok && !faults && timer.lost().empty() ? 0 : 1;
}

/// The library asks for this text where a value of --benchmark_format, _out_format or _color is none that it knows.
void refuse_flag() {
  std::exit(
      complain("bad value of --benchmark_format or --benchmark_out_format (console, json, csv) or of "
               "--benchmark_color (auto, true, false)"));
}

/// Hands the library its flags.
void initialize(std::vector<std::string> of_library) {
  static char program[] = "hiplab_benchmark";  // kept by the library for its context
  std::vector<char*> argv{program};
  for (auto& argument : of_library) argv.push_back(argument.data());
  int argc = static_cast<int>(argv.size());
  argv.push_back(nullptr);
  benchmark::Initialize(&argc, argv.data(), refuse_flag);
  if (argc > 1) throw UserError(fmt::format("unknown or bad argument '{}' (--help says more)", argv[1]));
}

[[noreturn]] void refuse_filter() {
  throw UserError(fmt::format("--benchmark_filter={} matches no point of this selection (--benchmark_list_tests)",
                              benchmark::GetBenchmarkFilter()));
}

int list_points(const FrontEndOptions& options, const std::vector<ExperimentSpec>& specs) {
  const NameFilter filter(benchmark::GetBenchmarkFilter());
  bool any = false;
  // The names are the same on every ground, so no GPU is opened and no variant asked.
  for (const auto& group : plan_points(options.selection, specs, load_ground("cpu")))
    for (const auto& point : group.points) {
      const std::string name = printed_name(group, point);
      if (!filter.takes(name)) continue;
      fmt::print("{}\n", name);
      any = true;
    }
  if (!any) refuse_filter();
  return 0;
}

void register_points(const std::vector<SweepGroup>& groups, PointTimer& timer, const DeviceUnderTest& device) {
  const NameFilter filter(benchmark::GetBenchmarkFilter());
  bool any = false;
  for (const auto& group : groups)
    for (const auto& point : group.points) {
      if (!filter.takes(printed_name(group, point))) continue;
      benchmark::RegisterBenchmark(benchmark_name(group, point).c_str(),
                                   [&](benchmark::State& state) { run_point(state, timer, group, point, device); })
          ->UseManualTime()
          ->Unit(benchmark::kMicrosecond);
      any = true;
    }
  if (!any) refuse_filter();
}

int run_points(const FrontEndOptions& options, const std::vector<ExperimentSpec>& specs) {
  const auto table = read_device_table(share_root() / "datasets" / "devices.toml");
  const LoadedGround ground = load_ground(options.device);
  const auto groups = plan_sweep(options.selection, specs, ground);
  const DevicePeaks* peaks = find_peaks(table, ground.facts);
  const bool on_cpu = ground.facts.ground == hip::Ground::cpu;
  TimedPointOptions timing;
  timing.rotate = rotates(on_cpu, options.selection.preset);
  timing.cache_bytes = last_level_cache_bytes(ground.facts, peaks);
  timing.warmup_cap_s = options.warmup_cap_s.value_or(on_cpu ? kWarmupCpu_s : kWarmupGpu_s);
  RunRecord run;
  run.environment = describe_environment(ground, peaks, GpuSensors(ground).card());
  const DeviceUnderTest device = device_under_test(run, table);

  add_context(run.environment, options.selection);
  benchmark::AddCustomContext("hiplab_evidence",
                              on_cpu ? run.environment.at("timing") : "MEASURED on " + ground.facts.name);
  PointTimer timer(ground, groups, timing);
  register_points(groups, timer, device);
  benchmark::RunSpecifiedBenchmarks();
  timer.drop();
  const int code = judge_ends(timer, groups, specs);
  if (!timer.lost().empty()) {
    std::fflush(nullptr);
    std::_Exit(code);  // the runtime's own shutdown may hang or crash on a broken device
  }
  return code;
}

int run_front_end(int argc, char** argv) {
  FrontEndOptions options = read_front_end_options(argc, argv);
  if (options.help) {
    fmt::print("{}", options.help_text);
    std::fflush(stdout);
    benchmark::PrintDefaultHelp();
    return 0;
  }
  initialize(options.of_library);
  const auto specs = read_specs(share_root());
  choose_experiments(options.selection, specs);
  return options.lists() ? list_points(options, specs) : run_points(options, specs);
}

}  // namespace
}  // namespace hiplab

int main(int argc, char** argv) {
  try {
    const int code = hiplab::run_front_end(argc, argv);
    benchmark::Shutdown();
    // What was printed may still be in a buffer: a full disk shows only when it is emptied.
    if (std::fflush(stdout) == 0 && std::cout.flush()) return code;
    return hiplab::complain("cannot write the output");
  } catch (const hiplab::UserError& error) {
    return hiplab::complain(error.what());
  } catch (const std::exception& error) {
    return hiplab::complain(fmt::format("unexpected: {}", error.what()));
  }
}
