// SPDX-License-Identifier: MIT
#include "runner/run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "runner/coordinator.hpp"
#include "runner/environment.hpp"
#include "runner/pass.hpp"
#include "runner/places.hpp"
#include "runner/rotation.hpp"
#include "runner/run_manifest.hpp"
#include "runner/stop_signal.hpp"
#include "runner/user_error.hpp"
#include "runner/worker_process.hpp"

namespace hiplab {
namespace {

struct PresetTimes {
  double cpu_cap_s, gpu_cap_s;
  std::uint32_t processes;
};

PresetTimes preset_times(const std::string& preset) {
  if (preset == "quick") return {2, 15, 1};
  return {120, 120, 5};
}

/// Worker: its pass, with its progress on stdout and one line on stderr where it must give up.
int run_worker(const LoadedGround& ground, const std::vector<SweepGroup>& groups, PassOptions options,
               const PartsFolder& parts, const PartsFolder& whole_run) {
  WorkerState state(whole_run.folder() / "state");
  options.interrupted = [] { return stop_signal() != 0; };
  options.progress = [](std::size_t) {
    std::puts("group");
    std::fflush(stdout);
  };
  try {
    run_pass(ground, groups, options, parts, state);
    return 0;
  } catch (const Interrupted&) {
    return 128 + stop_signal();
  } catch (const DeviceLost& lost) {
    fmt::print(stderr, "hiplab: {}\n", lost.what());
    std::fflush(stderr);
    std::_Exit(kDeviceLostExit);  // the runtime's own shutdown may hang or crash on a broken device
  }
}

/// The other build's share is that of our groups.
Selection unsharded(Selection selection) {
  selection.shard = selection.shards = 1;
  return selection;
}

/// The files' inputs of the one experiment that is asked for; its spec is replaced by that of their shape.
std::optional<GivenInputs> read_given(const RunRequest& request, std::vector<ExperimentSpec>& specs) {
  if (!request.given) return std::nullopt;
  const auto spec = std::find_if(specs.begin(), specs.end(),
                                 [&](const auto& s) { return s.name == request.selection.experiments.front(); });
  if (spec == specs.end()) return std::nullopt;  // planning says which names are known
  const auto checkpoint = read_checkpoint_spec(spec->folder / "experiment.toml");
  if (!checkpoint) throw UserError(fmt::format("experiment {} takes no weights from a file", spec->name));
  GivenInputs given = request.given(*checkpoint);
  *spec = with_given_shape(*spec, given, request.selection);
  return given;
}

}  // namespace

std::filesystem::path default_out(const RunRequest& request) {
  std::string name;
  for (const auto& experiment : request.selection.experiments) name += experiment + "-";
  name += request.device + "-" + request.selection.preset;
  if (request.selection.shards > 1) name += fmt::format("-{}of{}", request.selection.shard, request.selection.shards);
  return std::filesystem::path("reports") / "local" / (name + ".h5");
}

int run(RunRequest request) {
  if (request.worker_pass) die_with_parent(request.coordinator);
  catch_stop_signals();
  if (request.out.empty()) request.out = default_out(request);
  if (std::filesystem::is_directory(request.out))
    throw UserError(fmt::format("--out {} is a folder; name a file", request.out.string()));
  auto specs = request.planted.empty() ? read_specs(share_root())
                                       : std::vector<ExperimentSpec>{read_spec(share_root() / request.planted)};
  const auto table = read_device_table(share_root() / "datasets" / "devices.toml");
  const auto given = read_given(request, specs);
  if (given) request.given_record = given->record;
  std::vector<std::shared_ptr<const std::vector<Experiment>>> kept;  // outlives every ground below
  const auto with_inputs = [&](LoadedGround own) {
    if (!given) return own;
    GivenGround replaced = with_given_inputs(std::move(own), request.selection.experiments.front(), *given);
    kept.push_back(replaced.experiments);
    return replaced.ground;
  };
  const LoadedGround ground = with_inputs(load_ground(request.device));
  auto groups = plan_sweep(request.selection, specs, ground);
  if (given)
    for (const auto& group : groups) given->check(group.point);
  const DevicePeaks* peaks = find_peaks(table, ground.facts);

  const bool on_cpu = ground.facts.ground == hip::Ground::cpu;
  const PresetTimes times = preset_times(request.selection.preset);
  PassOptions options;
  options.processes = request.processes ? request.processes : request.gates_only ? 1 : times.processes;
  options.cap_s = request.cap_s > 0 ? request.cap_s : on_cpu ? times.cpu_cap_s : times.gpu_cap_s;
  options.gates_only = request.gates_only;
  options.repeats = request.repeats;
  options.rotate = !request.one_set && rotates(on_cpu, request.selection.preset);
  options.cache_bytes = last_level_cache_bytes(ground.facts, peaks);

  const PartsFolder parts(request.out.string() + ".parts");
  std::optional<OtherGround> other;
  std::vector<SweepGroup> base_plan;  // outlives the groups that point into it
  if (request.ab.on()) {
    options.ab = true;
    other = load_other(request.ab, ground, request.worker_pass && !on_cpu && !request.ab.same_code);
    other->base = with_inputs(other->base);
    if (other->twin) other->twin = with_inputs(*other->twin);
    const Selection whole = unsharded(request.selection);
    base_plan = plan_other_build(whole, specs, other->base, ground);
    add_base_points(groups, base_plan, other->base);
    other->specs = read_other_specs(other->base, request.selection.experiments);
    if (request.selection.shard == 1)
      add_lost_points(groups, plan_by_their_files(whole, *other, ground), plan_points(whole, specs, ground), base_plan,
                      other->base);
  }
  if (!request.worker_pass) return coordinate(request, ground, groups, options, parts, peaks, specs, other);

  options.process = *request.worker_pass;
  options.confirm = request.worker_confirms;
  if (options.confirm)
    return run_worker(ground, only_points(groups, parts.suspects()), options, parts.confirmation(), parts);
  if (other && other->twin) add_twins(groups, twins_of(parts.manifest()), *other->twin);
  return run_worker(ground, groups, options, parts, parts);
}

}  // namespace hiplab
