// SPDX-License-Identifier: MIT
#include "runner/coordinator.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>

#include "analysis/suspect.hpp"
#include "runner/blank_record.hpp"
#include "runner/environment.hpp"
#include "runner/expected_outcome.hpp"
#include "runner/progress.hpp"
#include "runner/run_file.hpp"
#include "runner/run_manifest.hpp"
#include "runner/stop_signal.hpp"
#include "runner/user_error.hpp"
#include "runner/worker_process.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;
constexpr int kUnexplainedDeaths = 3;  ///< of workers that were at no point yet
/// Of a note: a twin is its own point's code, which answers for it.
constexpr std::uint64_t kTwinBit = static_cast<std::uint64_t>(Side::twin) << 32;

class Coordinator {
public:
  /// `parts`: of these passes; `state`: what their workers are doing.
  Coordinator(const RunRequest& request, const std::vector<SweepGroup>& groups, const PassOptions& options,
              const PartsFolder& parts, const fs::path& state)
      : request_(request),
        groups_(groups),
        options_(options),
        parts_(parts),
        base_parts_(parts.base()),
        state_(state),
        progress_(groups.size() * options.processes, options.cap_s / options.processes + 1, request.quiet) {}

  /// 0, or 128 + the signal that stopped us.
  int run_passes() {
    WorkerState state(state_);
    for (std::uint32_t pass = 0; pass < options_.processes; ++pass)
      for (std::size_t group = 0; group < groups_.size(); ++group)
        if (whole(groups_[group], pass)) progress_.skip(step(pass, group));
    for (std::uint32_t pass = 0; pass < options_.processes; ++pass) {
      while (!whole(pass)) {
        state.clear();
        const WorkerEnd end = run_worker(pass, state);
        if (stop_signal()) return interrupted();
        if (end.exit_code == 0) break;
        if (end.exit_code == 2) throw UserError(telling_line(end.errors) + kept());
        record_death(pass, end, state);
      }
    }
    progress_.finish();
    return 0;
  }

  /// The points of one side, each joined from its processes.
  std::vector<PointRecord> join(Side side) const {
    std::vector<PointRecord> records;
    for (const auto& group : groups_) {
      for (const auto& point : group.points) {
        if (point.side != side) continue;
        std::vector<PointRecord> parts;
        for (std::uint32_t p = 0; p < options_.processes; ++p)
          if (auto part = parts_of(point).read(point.id, p)) parts.push_back(std::move(*part));
        if (parts.empty() && side == Side::base) {  // its own point ended before it was timed
          parts.push_back(bare_record(group, point));
          parts.back().status = "unpaired";
          parts.back().message = "not measured: the new build's point is not ok";
        }
        if (parts.empty())
          throw UserError(fmt::format("the part of point {} is gone from {}; --resume measures it again",
                                      point_name(point.id), parts_.folder().string()));
        records.push_back(merge_processes(parts));
      }
    }
    return records;
  }

  /// What the sensors said while the points were timed.
  std::vector<GpuReading> readings() const {
    std::vector<GpuReading> all;
    for (std::uint32_t process = 0; process < options_.processes; ++process)
      for (const auto& group : groups_)
        for (auto& reading : parts_.read_readings(group.index, process)) all.push_back(reading);
    return all;
  }

private:
  std::string kept() const {
    return fmt::format(" (what was measured is kept in {}; --resume continues)", parts_.folder().string());
  }

  bool whole(const SweepGroup& group, std::uint32_t pass) const {
    return std::all_of(group.points.begin(), group.points.end(), [&](const SweepPoint& point) {
      if (parts_of(point).read(point.id, pass) || parts_of(point).ended(point.id, options_.processes)) return true;
      const SweepPoint* own = point.side == Side::base ? own_point(group, point) : nullptr;
      return own && parts_.ended(own->id, options_.processes);  // nothing is left to compare it with
    });
  }

  const PartsFolder& parts_of(const SweepPoint& point) const { return point.side == Side::base ? base_parts_ : parts_; }

  bool whole(std::uint32_t pass) const {
    return std::all_of(groups_.begin(), groups_.end(), [&](const SweepGroup& group) { return whole(group, pass); });
  }

  std::size_t step(std::uint32_t pass, std::size_t group) const { return pass * groups_.size() + group; }

  WorkerEnd run_worker(std::uint32_t pass, const WorkerState& state) {
    std::vector<std::string> arguments = request_.arguments;
    arguments.push_back("--worker-pass");
    arguments.push_back(std::to_string(pass));
    arguments.push_back("--coordinator");
    arguments.push_back(std::to_string(getpid()));
    if (options_.confirm) arguments.push_back("--worker-confirms");
    WorkerProcess worker(arguments);
    std::size_t groups_passed = 0;
    std::uint64_t beats = 0;
    auto alive_at = std::chrono::steady_clock::now();
    const WorkerEnd end = worker.wait(
        [&](const std::string& line) {
          // It tells every group that it has passed, also those that were whole before it started.
          if (line == "group" && groups_passed < groups_.size()) progress_.step_done(step(pass, groups_passed++));
        },
        [&] {
          progress_.show(doing(pass, state));
          const auto now = std::chrono::steady_clock::now();
          if (const auto beat = state.read().beats.load(); beat != beats) {
            beats = beat;
            alive_at = now;
          }
          return std::chrono::duration<double>(now - alive_at).count() < request_.hang_s;
        });
    return end;
  }

  const SweepGroup* group_at(std::uint64_t index) const {
    for (const auto& group : groups_)
      if (group.index == index) return &group;
    return nullptr;
  }

  std::string doing(std::uint32_t pass, const WorkerState& state) const {
    const auto& note = state.read();
    const SweepGroup* group = group_at(note.group.load());
    std::string text = "starting";
    if (group) {
      text = fmt::format("{} {}", group->point.experiment, group->point.shape);
      for (const auto& point : group->points)
        if (note_id(point) == (note.point.load() & ~kTwinBit)) text = describe(*group, point);
      text += fmt::format(": {}", phase_name(note.phase.load()));
    }
    if (options_.confirm) text = "confirming: " + text;
    return options_.processes > 1 ? fmt::format("{}, process {} of {}", text, pass + 1, options_.processes) : text;
  }

  /// Lays a worker's death to the point that it was at.
  void record_death(std::uint32_t pass, const WorkerEnd& end, const WorkerState& state) {
    const auto& note = state.read();
    const SweepGroup* group = group_at(note.group.load());
    const std::uint64_t phase = note.phase.load();
    if (!group || phase == WorkerNote::recording || phase == WorkerNote::starting) {
      if (++deaths_ >= kUnexplainedDeaths) throw UserError(fmt::format("the worker {}{}", how(end), kept()));
      return;
    }
    if (!end.errors.empty() && end.exit_code != kDeviceLostExit) fmt::print(stderr, "{}", end.errors);
    for (const auto& point : group->points) {
      const std::uint64_t noted = note.point.load();
      const bool blamed = noted == WorkerNote::kNone || (noted & ~kTwinBit) == note_id(point);
      if (!blamed || parts_of(point).ended(point.id, options_.processes)) continue;
      PointRecord record = bare_record(*group, point);  // what killed the worker must not be called here
      record.status = "launch_failed";
      record.message = fmt::format("{}: {}", phase_name(phase), how(end));
      parts_of(point).write(record, pass);
    }
  }

  std::string how(const WorkerEnd& end) const {
    const std::string line = telling_line(end.errors);
    std::string text;
    if (end.hung)
      text = fmt::format("gave no sign of life for {}", duration_words(request_.hang_s));
    else if (end.exit_code == kDeviceLostExit)
      return "the device was lost: " + line;
    else if (end.signal)
      text = fmt::format("died of signal {} ({})", end.signal, strsignal(end.signal));
    else
      text = fmt::format("ended with exit code {}", end.exit_code);
    return line.empty() ? text : text + ": " + line;
  }

  int interrupted() {
    progress_.finish();
    fmt::print(stderr, "hiplab: stopped{}\n", kept());
    return 128 + stop_signal();
  }

  const RunRequest& request_;
  const std::vector<SweepGroup>& groups_;
  const PassOptions& options_;
  const PartsFolder& parts_;
  const PartsFolder base_parts_;
  const fs::path state_;
  Progress progress_;
  int deaths_ = 0;
};

/// Prints what did not end well, so that nobody has to open the file to see it, and what experiment.toml states
/// otherwise. False: some outcome is not the stated one.
bool tell_failures(const RunRecord& record, const std::vector<ExperimentSpec>& specs) {
  constexpr int kMostLines = 10;
  int lines = 0, expected = 0;
  bool as_stated = true;
  for (const auto& point : record.points) {
    const auto spec =
        std::find_if(specs.begin(), specs.end(), [&](const auto& s) { return s.name == point.experiment; });
    const PointOutcome outcome = spec == specs.end() ? PointOutcome{} : outcome_of(*spec, point);
    expected += outcome.expected_failure;
    as_stated = as_stated && outcome.fault.empty();
    const bool failed = point.status != "ok" && point.status != "skipped";
    if (outcome.expected_failure || (!failed && outcome.fault.empty())) continue;
    if (++lines > kMostLines) continue;
    fmt::print("  {} {} {} {}: {}{}{}\n", point.id, point.experiment, point.variant, point.shape,
               outcome.fault.empty() ? point.status : outcome.fault, point.message.empty() ? "" : ": ", point.message);
  }
  if (lines > kMostLines) fmt::print("  and {} more\n", lines - kMostLines);
  if (expected) fmt::print("  {} failed as experiment.toml states they must\n", expected);
  return as_stated;
}

/// Which own points get an A/A twin; none where the run compares equal code anyway, or times mean nothing.
std::set<std::uint64_t> twins_for(const RunRequest& request, const RunManifest& ours,
                                  const std::vector<SweepGroup>& groups, const LoadedGround& ground,
                                  const OtherGround& other) {
  if (other.same_code || request.gates_only || ground.facts.ground == hip::Ground::cpu) return {};
  return choose_twins(groups, [&](const std::string& experiment, const std::string& metric) {
    return request.ab.kept ? request.ab.kept(ours.environment, experiment, metric) : std::size_t{0};
  });
}

/// Fresh pairs of the rows whose first ones lie outside of the band. 0, or 128 + the signal that stopped us.
int confirm(const RunRequest& request, const std::vector<SweepGroup>& groups, PassOptions options,
            const PartsFolder& parts, RunRecord& record) {
  std::map<std::string, const PointRecord*> own, base;
  for (const PointRecord& point : record.points) own[point.id] = &point;
  for (const PointRecord& point : record.base->points) base[point.id] = &point;
  std::set<std::uint64_t> suspects;
  for (const SweepGroup& group : groups)
    for (const SweepPoint& point : group.points) {
      const SweepPoint* ours = point.side == Side::base ? own_point(group, point) : nullptr;
      if (ours && is_suspect(*own.at(point_name(ours->id)), *base.at(point_name(point.id)))) suspects.insert(ours->id);
    }
  parts.write_suspects(suspects);
  if (suspects.empty()) return 0;
  const auto again = only_points(groups, suspects);
  options.confirm = true;
  const PartsFolder fresh = parts.confirmation();
  Coordinator coordinator(request, again, options, fresh, parts.folder() / "state");
  if (const int stopped = coordinator.run_passes()) return stopped;
  record.base->confirming = coordinator.join(Side::own);
  record.base->confirming_base = coordinator.join(Side::base);
  for (const GpuReading& reading : coordinator.readings()) record.telemetry.readings.push_back(reading);
  if (!request.quiet)
    fmt::print(stderr, "{} of {} rows measured again to confirm\n", suspects.size(), record.points.size());
  return 0;
}

}  // namespace

int coordinate(const RunRequest& request, const LoadedGround& ground, const std::vector<SweepGroup>& groups,
               const PassOptions& options, const PartsFolder& parts, const DevicePeaks* peaks,
               const std::vector<ExperimentSpec>& specs, const std::optional<OtherGround>& other) {
  RunManifest ours = make_manifest(request, ground, options, peaks);
  if (other) note_other_build(ours, request.ab, *other, twins_for(request, ours, groups, ground, *other));
  if (fs::exists(request.out) && !request.force) {
    if (request.resume && !parts.exists()) {
      require_same_request(ours, request_of(read_run_file(request.out)), request.out);
      fmt::print(stderr, "{} is already complete\n", request.out.string());
      return 0;
    }
    if (!request.resume)
      throw UserError(fmt::format("{} exists; --force replaces it, --out names another file", request.out.string()));
  } else if (request.resume && !request.force && !parts.exists()) {
    fmt::print(stderr, "nothing of {} was measured before; --resume starts it\n", request.out.string());
  }
  const RunManifest manifest = open_parts(request, ours, parts);
  Coordinator coordinator(request, groups, options, parts, parts.folder() / "state");
  if (const int stopped = coordinator.run_passes()) return stopped;
  RunRecord record;
  record.points = coordinator.join(Side::own);
  record.telemetry = {manifest.telemetry, coordinator.readings()};
  if (other) {
    record.base = BaseSide{describe_other_build(other->base, peaks), coordinator.join(Side::base), {}, {}};
    const bool timed = ground.facts.ground != hip::Ground::cpu && !options.gates_only;
    if (timed && request.ab.confirm && !other->same_code)
      if (const int stopped = confirm(request, groups, options, parts, record)) return stopped;
  }
  record.root = manifest.root;
  record.environment = manifest.environment;
  record.root["finished"] = utc_now();
  record.root["complete"] = "yes";
  record.audit = manifest.audit;
  try {
    write_run_file(request.out, record);
  } catch (const UserError& error) {
    throw UserError(
        fmt::format("{} (what was measured is kept in {}; --resume continues)", error.what(), parts.folder().string()));
  }
  parts.remove();
  if (!request.planted.empty()) return 0;  // whoever planted the faults says what became of them
  std::map<std::string, int> counts;
  for (const auto& point : record.points) ++counts[point.status];
  std::string text;
  for (const auto& [status, count] : counts) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, status);
  fmt::print("{}: {} points ({})\n", request.out.string(), record.points.size(), text);
  const bool as_stated = tell_failures(record, specs);
  return as_stated && (record.points.empty() || counts.count("ok")) ? 0 : 1;
}

}  // namespace hiplab
