// SPDX-License-Identifier: MIT
#include "runner/pass.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>

#include "runner/between_builds.hpp"
#include "runner/blank_record.hpp"
#include "runner/drift.hpp"
#include "runner/gpu_sensors.hpp"
#include "runner/group_references.hpp"
#include "runner/group_timing.hpp"
#include "runner/mark_regions.hpp"
#include "runner/reading_flags.hpp"
#include "runner/time_group.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

constexpr double kMarksCpu_s = 0.3, kMarksGpu_s = 2;  ///< cap of the comparison with and without marks
const std::string kTwin = "its A/A twin, the same library loaded once more: ";

/// One group in one process.
class GroupRun {
public:
  GroupRun(const LoadedGround& ground, const SweepGroup& group, const PassOptions& options, const PartsFolder& parts,
           WorkerState& state, std::uint64_t& order, GpuSensors& sensors)
      : ground_(ground),
        group_(group),
        options_(options),
        parts_(parts),
        base_parts_(parts.base()),
        state_(state),
        order_(order),
        sensors_(sensors) {}

  void run() {
    choose_points();
    if (active_.empty()) return;
    if (group_.untimed && process() > 0) return take_over();
    if (!load_inputs()) return;
    for (const auto* point : active_) gate(*point);
    if (options_.ab && process() == 0 && !options_.confirm) compare_outputs();
    if (options_.gates_only || group_.untimed) return record_gates();
    for (const char* metric : {"cold", "warm"}) measure(metric);
    if (!readings_.empty()) parts_.write_readings(group_.index, process(), readings_);
  }

private:
  std::uint32_t process() const { return options_.process; }

  const PartsFolder& parts_of(const SweepPoint& point) const { return point.side == Side::base ? base_parts_ : parts_; }

  const LoadedGround& ground_of(const SweepPoint& point) const { return point.ground ? *point.ground : ground_; }

  /// The own point that a point of another side is compared with; itself where it is one; null: none is active.
  const SweepPoint* own_of(const SweepPoint& point) const { return point_of(point, Side::own); }

  const SweepPoint* point_of(const SweepPoint& point, Side side) const {
    for (const auto* other : active_)
      if (other->side == side && other->metric == point.metric && other->variant->name == point.variant->name)
        return other;
    return nullptr;
  }

  /// All points that no process has ended, if any of them lacks its part: a group is measured whole, so that every
  /// variant is paired with its base.
  void choose_points() {
    bool pending = false;
    for (const auto& point : group_.points) {
      if (point.side == Side::twin) {
        active_.push_back(&point);
        continue;
      }
      if (parts_of(point).ended(point.id, options_.processes)) continue;
      const std::string why = point.refusal.empty() ? not_yet(point) : point.refusal;
      if (!why.empty()) {
        PointRecord record = bare_record(group_, point);
        record.status = point.unpaired ? "unpaired" : "skipped";
        record.message = why;
        parts_of(point).write(record, process());
        continue;
      }
      active_.push_back(&point);
      pending = pending || !parts_of(point).read(point.id, process());
    }
    if (!pending) active_.clear();
    std::erase_if(active_, [this](const SweepPoint* point) { return !own_of(*point); });
  }

  /// Why the point may not run before the one that it waits for; empty: it may.
  std::string not_yet(const SweepPoint& point) const {
    if (!point.after) return "";
    const auto failed = parts_of(point).failure(*point.after, options_.processes);
    if (!failed && parts_of(point).read(*point.after, process())) return "";
    return fmt::format("not run: {} must pass its gate first, and {}", point.after_words,
                       failed ? fmt::format("it is {}: {}", failed->status, failed->message) : "it has not run");
  }

  bool load_inputs() {
    state_.note(group_.index, WorkerNote::kNone, WorkerNote::inputs);
    try {
      inputs_ = group_.experiment->inputs(group_.point);
      if (process() == 0 && !options_.confirm) require_same_inputs();
      return true;
    } catch (const std::exception& error) {
      for (const auto* point : active_) end(*point, status_of(error), fmt::format("inputs: {}", error.what()));
      return false;
    }
  }

  /// Both builds are judged and timed on the run's own inputs: they must be those of the other build too.
  void require_same_inputs() {
    const auto first = std::find_if(active_.begin(), active_.end(), [](auto* p) { return p->side == Side::base; });
    if (first == active_.end()) return;
    const Experiment* theirs = (*first)->ground->find(group_.point.experiment);
    if (same_tensors(inputs_, theirs->inputs(group_.point))) return;
    for (const auto* point : active_)
      if (point->side == Side::base)
        end(*point, "launch_failed", "the other build makes other inputs of this point: it is another problem");
  }

  /// How far what the own build wrote lies from what the other one wrote, where both are right.
  void compare_outputs() {
    for (const auto* point : active_) {
      const SweepPoint* theirs = point->side == Side::own ? point_of(*point, Side::base) : nullptr;
      if (!theirs || !gated(*point) || !gated(*theirs)) continue;
      GatedVariant &own = *variants_[point->variant], &base = *variants_[theirs->variant];
      if (own.has_buffers() && base.has_buffers())
        own.numerics.ulp_to_base = largest_ulp(own.buffers().outputs(), base.buffers().outputs());
    }
  }

  bool gated(const SweepPoint& point) const {
    const auto found = variants_.find(point.variant);
    return found != variants_.end() && found->second && found->second->ok() && !ended_.count(&point);
  }

  void gate(const SweepPoint& point) {
    if (options_.interrupted && options_.interrupted()) throw Interrupted();
    auto& variant = variants_[point.variant];
    if (!variant && !ended_.count(&point)) {
      guarded(point, "gate launch", [&] {
        judge(point, variant);
        // The others' buffers may have been in the way: once more, alone.
        if (variant->status == "out_of_memory" && make_room()) judge(point, variant);
      });
    }
    if (variant && !variant->ok() && !ended_.count(&point)) write(point, *variant);
  }

  void judge(const SweepPoint& point, std::unique_ptr<GatedVariant>& variant) {
    state_.note(group_.index, note_id(point), WorkerNote::inputs);
    variant = std::make_unique<GatedVariant>(*ground_of(point).runtime, *point.variant, group_.point, inputs_,
                                             group_.figures);
    for (const auto& output : variant->output_names()) references_.of(output);
    state_.note(group_.index, note_id(point), WorkerNote::gate);
    if (point.variant->traffic) point.variant->traffic(group_.point);  // a fault in it is laid to this point
    variant->gate(reference_, options_.repeats, ground_of(point).write_launches);
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
      if (!gated(*point) || point->side == Side::twin) continue;
      PointRecord record = record_of(*point, *variants_[point->variant]);
      record.stopped_by = kGatesOnly;
      write_record(*point, record);
    }
  }

  /// What process 0 judged stands for every other one: nothing of it is a time.
  void take_over() {
    for (const auto* point : active_)
      if (auto record = parts_of(*point).read(point->id, 0)) {
        record->numerics.launches = record->numerics.same_bits = 0;  // they are counted over the processes
        write_record(*point, *record);
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
    const std::vector<const SweepPoint*> points = timed_points(metric);
    if (points.empty()) return;
    std::vector<GroupArm> arms;
    for (const auto* point : points) {
      GatedVariant* variant = variants_[point->variant].get();
      GroupArm arm;
      arm.variant = variant;
      arm.touched = [this, point] { state_.note(group_.index, note_id(*point), WorkerNote::timing); };
      if (process() == 0 && metric == "cold" && !options_.ab)
        arm.timed = [this, point, variant](const std::vector<BufferSet*>& sets) { mark(*point, *variant, sets); };
      arm.runtime = ground_of(*point).runtime;
      arm.row = point->side == Side::own ? arms.size() : arms.back().row;
      arm.side = point->side == Side::twin ? 1 : 0;
      arms.push_back(std::move(arm));
    }
    GroupTiming timing = group_timing(options_, group_, metric);
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
    for (std::size_t i = 0; i < arms.size(); ++i) {
      const bool twin = i + 1 < arms.size() && points[i + 1]->side == Side::twin;
      if (points[i]->side != Side::twin) finish(*points[i], arms[i], twin ? &arms[i + 1] : nullptr);
    }
  }

  /// Ends the looks at the sensors and flags what they saw.
  void looks_at(std::vector<GroupArm>& arms) {
    const auto readings = sensors_.end();
    std::vector<std::vector<Sample>*> samples;
    for (auto& arm : arms) samples.push_back(&arm.times.samples);
    flag_readings(samples, readings);
    readings_.insert(readings_.end(), readings.begin(), readings.end());
  }

  /// The own points that can be timed, the baseline first, each with its twin and its partner behind it.
  std::vector<const SweepPoint*> timed_points(const std::string& metric) const {
    std::vector<const SweepPoint*> own, all;
    for (const auto* point : active_) {
      if (point->side != Side::own || point->metric != metric || !gated(*point)) continue;
      own.insert(point->variant->name == group_.baseline ? own.begin() : own.end(), point);
    }
    for (const auto* point : own) {
      all.push_back(point);
      for (const Side side : {Side::twin, Side::base})
        if (const auto* other = point_of(*point, side); other && gated(*other)) all.push_back(other);
    }
    return all;
  }

  /// `twin`: the same code loaded once more; null: the point has none.
  void finish(const SweepPoint& point, GroupArm& arm, GroupArm* twin) {
    GatedVariant& variant = *arm.variant;
    PointRecord record = record_of(point, variant);
    record.timer = arm.times.timer;
    record.warmup = arm.times.warmup;
    record.stopped_by = arm.times.stopped_by;
    record.inner = arm.times.inner;
    record.rotation = arm.rotation;
    record.rotation_bytes = arm.rotation_bytes;
    record.samples = std::move(arm.times.samples);
    if (twin && twin->variant->ok()) {
      record.samples.insert(record.samples.end(), twin->times.samples.begin(), twin->times.samples.end());
      std::sort(record.samples.begin(), record.samples.end(),
                [](const Sample& a, const Sample& b) { return a.order < b.order; });
    } else if (twin && variant.ok()) {
      variant.status = twin->variant->status;
      variant.message = record.message = kTwin + twin->variant->message;
      record.status = variant.status;
    }
    if (ground_.facts.ground != hip::Ground::cpu && machine::clock_is_trusted(ground_.facts.arch))
      flag_clocks(record.samples, ground_.facts.clock_mhz);
    if (!variant.ok()) record.samples.clear();
    if (const auto marks = regions_.find(point.id); marks != regions_.end() && variant.ok())
      record.regions = std::move(marks->second);
    if (!ended_.count(&point)) write_record(point, record);
  }

  /// The first time that the arm is timed: the base goes through several batches.
  void mark(const SweepPoint& point, GatedVariant& variant, const std::vector<BufferSet*>& sets) {
    if (regions_.count(point.id) || ended_.count(&point)) return;
    state_.note(group_.index, note_id(point), WorkerNote::regions);
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
    record.launches = variant.launches;
    return record;
  }

  void write(const SweepPoint& point, const GatedVariant& variant) { write_record(point, record_of(point, variant)); }

  void write_record(const SweepPoint& point, const PointRecord& record) {
    if (point.side == Side::twin) return end(point, record.status, record.message);
    state_.note(group_.index, WorkerNote::kNone, WorkerNote::recording);
    parts_of(point).write(record, process());
    if (record.status != "ok") ended_.insert(&point);
  }

  /// A twin has no record: what ends it ends its point, whose code it is.
  void end(const SweepPoint& point, const std::string& status, const std::string& message) {
    if (point.side == Side::twin) {
      ended_.insert(&point);
      if (const auto* own = own_of(point); own && !ended_.count(own)) end(*own, status, kTwin + message);
      return;
    }
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
  const PartsFolder base_parts_;
  WorkerState& state_;
  std::uint64_t& order_;
  GpuSensors& sensors_;
  std::vector<GpuReading> readings_;
  std::vector<const SweepPoint*> active_;
  std::set<const SweepPoint*> ended_;
  Tensors inputs_;
  GroupReferences references_{group_, inputs_, parts_};
  const ReferenceOf reference_ = [this](const std::string& output) -> const auto& { return references_.of(output); };
  std::map<const Variant*, std::unique_ptr<GatedVariant>> variants_;
  std::map<std::string, std::optional<std::vector<OtherOrder>>> other_orders_;  ///< by output
  std::map<std::uint64_t, RegionTable> regions_;                                ///< by id of an own point
};

}  // namespace

void run_pass(const LoadedGround& ground, const std::vector<SweepGroup>& groups, const PassOptions& options,
              const PartsFolder& parts, WorkerState& state) {
  // A worker that takes over from a dead one goes on counting behind it.
  std::uint64_t order = 0;
  const PartsFolder base = parts.base();
  for (const auto& group : groups)
    for (const auto& point : group.points)
      if (const auto record = (point.side == Side::base ? base : parts).read(point.id, options.process))
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
