// SPDX-License-Identifier: MIT
#include "runner/pass.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

#include "runner/drift.hpp"
#include "runner/gpu_sensors.hpp"
#include "runner/mark_regions.hpp"
#include "runner/reading_flags.hpp"
#include "runner/time_group.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

constexpr double kMarksCpu_s = 0.3, kMarksGpu_s = 2;  ///< cap of the comparison with and without marks

/// One group in one process.
class GroupRun {
public:
  GroupRun(const LoadedGround& ground, const SweepGroup& group, const PassOptions& options, const PartsFolder& parts,
           WorkerState& state, std::uint64_t& order, GpuSensors& sensors)
      : ground_(ground),
        group_(group),
        options_(options),
        parts_(parts),
        state_(state),
        order_(order),
        sensors_(sensors) {}

  void run() {
    choose_points();
    if (active_.empty()) return;
    if (!load_inputs()) return;
    for (const auto* point : active_) gate(*point);
    if (options_.gates_only) return record_gates();
    for (const char* metric : {"cold", "warm"}) measure(metric);
    if (!readings_.empty()) parts_.write_readings(group_.index, process(), readings_);
  }

private:
  std::uint32_t process() const { return options_.process; }

  /// All points that no process has ended, if any of them lacks its part: a group is measured whole, so that every
  /// variant is paired with its base.
  void choose_points() {
    bool pending = false;
    for (const auto& point : group_.points) {
      if (parts_.ended(point.id, options_.processes)) continue;
      const std::string why = point.refusal.empty() ? not_yet(point) : point.refusal;
      if (!why.empty()) {
        PointRecord record = bare_record(group_, point);
        record.status = "skipped";
        record.message = why;
        parts_.write(record, process());
        continue;
      }
      active_.push_back(&point);
      pending = pending || !parts_.read(point.id, process());
    }
    if (!pending) active_.clear();
  }

  /// Why the point may not run before the one that it waits for; empty: it may.
  std::string not_yet(const SweepPoint& point) const {
    if (!point.after) return "";
    const auto failed = parts_.failure(*point.after, options_.processes);
    if (!failed && parts_.read(*point.after, process())) return "";
    return fmt::format("not run: {} must pass its gate first, and {}", point.after_words,
                       failed ? fmt::format("it is {}: {}", failed->status, failed->message) : "it has not run");
  }

  bool load_inputs() {
    state_.note(group_.index, WorkerNote::kNone, WorkerNote::inputs);
    try {
      inputs_ = group_.experiment->inputs(group_.point);
      return true;
    } catch (const std::exception& error) {
      for (const auto* point : active_) end(*point, status_of(error), fmt::format("inputs: {}", error.what()));
      return false;
    }
  }

  /// Whatever the experiment throws is a failure of this point: only our own files are the user's to mend.
  std::vector<double> compute_reference(const std::string& output) {
    try {
      return group_.experiment->reference(group_.point, inputs_, output);
    } catch (const UserError& error) {
      throw std::runtime_error(error.what());
    }
  }

  const std::vector<double>& reference(const std::string& output) {
    const auto known = references_.find(output);
    if (known != references_.end()) return known->second;
    auto values = parts_.read_reference(group_.index, output);
    if (!values) {
      values = compute_reference(output);
      parts_.write_reference(group_.index, output, *values);
    }
    return references_[output] = std::move(*values);
  }

  void gate(const SweepPoint& point) {
    if (options_.interrupted && options_.interrupted()) throw Interrupted();
    auto& variant = variants_[point.variant];
    if (!variant) {
      guarded(point, "gate launch", [&] {
        judge(point, variant);
        // The others' buffers may have been in the way: once more, alone.
        if (variant->status == "out_of_memory" && make_room()) judge(point, variant);
      });
    }
    if (variant && !variant->ok() && !ended_.count(point.id)) write(point, *variant);
  }

  void judge(const SweepPoint& point, std::unique_ptr<GatedVariant>& variant) {
    state_.note(group_.index, point.id, WorkerNote::inputs);
    variant = std::make_unique<GatedVariant>(*ground_.runtime, *point.variant, group_.point, inputs_);
    for (const auto& output : variant->output_names()) reference(output);
    state_.note(group_.index, point.id, WorkerNote::gate);
    if (point.variant->traffic) point.variant->traffic(group_.point);  // a fault in it is laid to this point
    variant->gate(reference_, options_.repeats);
    if (variant->ok() && process() == 0 && group_.experiment->other_orders) note_drift(*variant);
  }

  void note_drift(GatedVariant& variant) {
    for (const OutputBytes& output : variant.buffers().outputs()) {
      auto& orders = other_orders_[output.name];
      if (!orders) orders = group_.experiment->other_orders(group_.point, inputs_, output.name);
      const auto drift = drift_of({output.name, output.dtype, output.bytes}, *orders);
      variant.numerics.drift.insert(variant.numerics.drift.end(), drift.begin(), drift.end());
    }
  }

  /// Points as they are after their gates: no sample and no region.
  void record_gates() {
    for (const auto* point : active_) {
      const auto& variant = variants_[point->variant];
      if (!variant || !variant->ok() || ended_.count(point->id)) continue;
      PointRecord record = record_of(*point, *variant);
      record.stopped_by = kGatesOnly;
      write_record(*point, record);
    }
  }

  bool make_room() {
    bool dropped = false;
    for (auto& [key, other] : variants_)
      if (other && other->has_buffers()) {
        dropped = true;
        other->drop_buffers();
      }
    return dropped;
  }

  void measure(const std::string& metric) {
    std::vector<GroupArm> arms;
    std::vector<const SweepPoint*> points;
    for (const auto* point : active_) {
      const auto& variant = variants_[point->variant];
      if (point->metric != metric || !variant || !variant->ok() || ended_.count(point->id)) continue;
      const bool base = point->variant->name == group_.baseline;
      GroupArm arm;
      arm.variant = variant.get();
      arm.touched = [this, point] { state_.note(group_.index, point->id, WorkerNote::timing); };
      if (process() == 0 && metric == "cold")
        arm.timed = [this, point, own = variant.get()](const std::vector<BufferSet*>& sets) {
          mark(*point, *own, sets);
        };
      arms.insert(base ? arms.begin() : arms.end(), arm);
      points.insert(base ? points.begin() : points.end(), point);
    }
    if (arms.empty()) return;
    GroupTiming timing = timing_for(metric);
    sensors_.begin(timing.options);
    try {
      time_group(*ground_.runtime, ground_.facts, arms, timing, reference_, order_);
    } catch (const hip::Error& error) {
      lost(error);
    } catch (const Interrupted&) {
      throw;
    } catch (const DeviceLost&) {
      throw;
    } catch (const std::exception& error) {
      sensors_.end();
      for (const auto* point : points) end(*point, status_of(error), fmt::format("timing: {}", error.what()));
      return;
    }
    looks_at(arms);
    for (std::size_t i = 0; i < arms.size(); ++i) finish(*points[i], arms[i]);
  }

  /// Ends the looks at the sensors and flags what they saw.
  void looks_at(std::vector<GroupArm>& arms) {
    const auto readings = sensors_.end();
    std::vector<std::vector<Sample>*> samples;
    for (auto& arm : arms) samples.push_back(&arm.times.samples);
    flag_readings(samples, readings);
    readings_.insert(readings_.end(), readings.begin(), readings.end());
  }

  GroupTiming timing_for(const std::string& metric) const {
    GroupTiming timing;
    timing.warm = metric == "warm";
    timing.rotate = options_.rotate;
    timing.cache_bytes = options_.cache_bytes;
    timing.options.process = process();
    // Each process gets its share of the cap and of the blocks; the intervals of n processes together are narrower by
    // the square root of n, if the processes agree.
    timing.options.cap_s = options_.cap_s / options_.processes;
    timing.options.warmup_cap_s = std::min(5.0, timing.options.cap_s / 3);
    timing.options.min_blocks = std::max<std::uint64_t>(10, (30 + options_.processes - 1) / options_.processes);
    timing.options.precision *= std::sqrt(static_cast<double>(options_.processes));
    timing.options.seed = group_.point.seed ^ (group_.index << 20) ^ (std::uint64_t{process()} << 8) ^ timing.warm;
    timing.options.interrupted = options_.interrupted;
    return timing;
  }

  void finish(const SweepPoint& point, GroupArm& arm) {
    GatedVariant& variant = *arm.variant;
    PointRecord record = record_of(point, variant);
    record.timer = arm.times.timer;
    record.warmup = arm.times.warmup;
    record.stopped_by = arm.times.stopped_by;
    record.inner = arm.times.inner;
    record.rotation = arm.rotation;
    record.rotation_bytes = arm.rotation_bytes;
    record.samples = std::move(arm.times.samples);
    if (ground_.facts.ground != hip::Ground::cpu && machine::clock_is_trusted(ground_.facts.arch))
      flag_clocks(record.samples, ground_.facts.clock_mhz);
    if (!variant.ok()) record.samples.clear();
    if (const auto marks = regions_.find(point.id); marks != regions_.end() && variant.ok())
      record.regions = std::move(marks->second);
    if (!ended_.count(point.id)) write_record(point, record);
  }

  /// The first time that the arm is timed: the base goes through several batches.
  void mark(const SweepPoint& point, GatedVariant& variant, const std::vector<BufferSet*>& sets) {
    if (regions_.count(point.id) || ended_.count(point.id)) return;
    state_.note(group_.index, point.id, WorkerNote::regions);
    const double cap_s = ground_.facts.ground == hip::Ground::cpu ? kMarksCpu_s : kMarksGpu_s;
    guarded(point, "regions",
            [&] { regions_[point.id] = mark_regions(*ground_.runtime, variant, sets, reference_, cap_s); });
  }

  PointRecord record_of(const SweepPoint& point, const GatedVariant& variant) const {
    PointRecord record = blank_record(group_, point);
    record.status = variant.status;
    record.message = variant.message;
    record.numerics = variant.numerics;
    record.first_us = variant.first_us;
    record.prepare_us = variant.prepare_us;
    record.prepared_bytes = variant.prepared_bytes;
    record.workspace_bytes = variant.workspace_bytes;
    return record;
  }

  void write(const SweepPoint& point, const GatedVariant& variant) { write_record(point, record_of(point, variant)); }

  void write_record(const SweepPoint& point, const PointRecord& record) {
    state_.note(group_.index, WorkerNote::kNone, WorkerNote::recording);
    parts_.write(record, process());
    if (record.status != "ok") ended_.insert(point.id);
  }

  void end(const SweepPoint& point, const std::string& status, const std::string& message) {
    PointRecord record = bare_record(group_, point);
    record.status = status;
    record.message = message;
    write_record(point, record);
  }

  /// Runs work of one point; what it throws ends that point only, unless the device is lost.
  template <class F>
  void guarded(const SweepPoint& point, const std::string& during, F&& work) {
    try {
      work();
    } catch (const Interrupted&) {
      throw;
    } catch (const UserError&) {
      throw;
    } catch (const hip::Error& error) {
      if (error.kind() == hip::Error::Kind::device) lost(error);
      end(point, status_of(error), fmt::format("{}: {}", during, error.what()));
    } catch (const std::exception& error) {
      end(point, status_of(error), fmt::format("{}: {}", during, error.what()));
    }
  }

  [[noreturn]] void lost(const hip::Error& error) { throw DeviceLost(error.what()); }

  const LoadedGround& ground_;
  const SweepGroup& group_;
  const PassOptions& options_;
  const PartsFolder& parts_;
  WorkerState& state_;
  std::uint64_t& order_;
  GpuSensors& sensors_;
  std::vector<GpuReading> readings_;
  std::vector<const SweepPoint*> active_;
  std::set<std::uint64_t> ended_;
  Tensors inputs_;
  std::map<std::string, std::vector<double>> references_;
  const ReferenceOf reference_ = [this](const std::string& output) -> const auto& { return reference(output); };
  std::map<const Variant*, std::unique_ptr<GatedVariant>> variants_;
  std::map<std::string, std::optional<std::vector<OtherOrder>>> other_orders_;  ///< by output
  std::map<std::uint64_t, RegionTable> regions_;                                ///< by point
};

}  // namespace

PointRecord bare_record(const SweepGroup& group, const SweepPoint& point) {
  PointRecord record;
  record.id = point_name(point.id);
  record.experiment = group.point.experiment;
  record.variant = point.variant->name;
  record.shape = group.point.shape;
  record.axes = group.point.values;
  record.metric = point.metric;
  record.seed = group.point.seed;
  return record;
}

PointRecord blank_record(const SweepGroup& group, const SweepPoint& point) {
  PointRecord record = bare_record(group, point);
  if (point.refusal.empty() && point.variant->traffic) {
    const Traffic traffic = point.variant->traffic(group.point);
    record.bytes_read = traffic.bytes_read;
    record.bytes_written = traffic.bytes_written;
    record.operations = traffic.operations;
    record.operations_unit = traffic.unit;
    record.traffic_words = traffic.words;
  }
  return record;
}

void run_pass(const LoadedGround& ground, const std::vector<SweepGroup>& groups, const PassOptions& options,
              const PartsFolder& parts, WorkerState& state) {
  // A worker that takes over from a dead one goes on counting behind it.
  std::uint64_t order = 0;
  for (const auto& group : groups)
    for (const auto& point : group.points)
      if (const auto record = parts.read(point.id, options.process))
        for (const auto& sample : record->samples) order = std::max(order, sample.order + 1);
  GpuSensors sensors(ground);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (options.interrupted && options.interrupted()) throw Interrupted();
    GroupRun(ground, groups[g], options, parts, state, order, sensors).run();
    state.clear();
    if (options.progress) options.progress(g + 1);
  }
}

}  // namespace hiplab
