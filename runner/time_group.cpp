// SPDX-License-Identifier: MIT
#include "runner/time_group.hpp"

#include <algorithm>

#include "runner/rotating_sets.hpp"
#include "runner/rotation.hpp"

namespace hiplab {
namespace {

RotationPlan plan(const GroupArm& arm, const GroupTiming& timing, std::size_t budget) {
  const std::size_t touched = arm.variant->touched_bytes();
  if (timing.warm || !timing.rotate) return {1, static_cast<double>(touched)};
  return plan_rotation(touched, arm.variant->set_bytes(), timing.cache_bytes, budget);
}

double wanted_bytes(const GroupArm& arm, const GroupTiming& timing) {
  const auto unlimited = plan(arm, timing, ~std::size_t{0});
  return static_cast<double>(unlimited.copies) * static_cast<double>(arm.variant->set_bytes());
}

double least_bytes(const GroupArm& arm, const GroupTiming& timing) {
  return (timing.warm || !timing.rotate ? 1.0 : 2.0) * static_cast<double>(arm.variant->set_bytes());
}

/// What may not be torn apart: single arms, or the arms of a row.
std::vector<std::vector<GroupArm*>> units_of(std::vector<GroupArm>& arms, const GroupTiming& timing) {
  std::vector<std::vector<GroupArm*>> units;
  for (auto& arm : arms) {
    if (units.empty() || !timing.options.rows_apart || units.back().front()->row != arm.row) units.emplace_back();
    units.back().push_back(&arm);
  }
  return units;
}

/// Units that fit together, the first in every batch.
std::vector<std::vector<GroupArm*>> batches_of(std::vector<GroupArm>& arms, const GroupTiming& timing, double budget) {
  const auto units = units_of(arms, timing);
  const auto bytes = [&](const std::vector<GroupArm*>& unit) {
    double sum = 0;
    for (const auto* arm : unit) sum += least_bytes(*arm, timing);
    return sum;
  };
  std::vector<std::vector<GroupArm*>> batches;
  double used = 0;
  for (std::size_t u = 1; u < units.size(); ++u) {
    const double need = bytes(units[u]);
    if (batches.empty() || used + need > budget) {
      batches.push_back(units[0]);
      used = bytes(units[0]);
    }
    batches.back().insert(batches.back().end(), units[u].begin(), units[u].end());
    used += need;
  }
  if (batches.empty()) batches.push_back(units[0]);
  return batches;
}

class Batch {
public:
  Batch(hip::Runtime& runtime, std::vector<GroupArm*> arms, const GroupTiming& timing)
      : runtime_(runtime), arms_(std::move(arms)), timing_(timing) {}

  void run(const hip::DeviceFacts& facts, const TimingOptions& options, const ReferenceOf& reference,
           std::uint64_t& order) {
    allocate();
    if (arms_.empty()) return;
    std::vector<Arm> timed;
    for (std::size_t i = 0; i < arms_.size(); ++i) {
      GatedVariant* variant = arms_[i]->variant;
      const RotatingSets* sets = &sets_[i];
      timed.push_back(
          {[variant, sets](hip::Stream stream, std::uint64_t set) { variant->launch(stream, *sets->all[set]); },
           sets->all.size(), arms_[i]->touched, nullptr, sets->all.front()->has_inout(), arms_[i]->runtime,
           arms_[i]->row, arms_[i]->side});
    }
    auto results = time_arms(runtime_, facts, timed, options, order, [&] { poison(); });
    for (std::size_t i = 0; i < arms_.size(); ++i) take(*arms_[i], sets_[i], std::move(results[i]), reference);
  }

private:
  /// Shares the free memory in proportion to what each arm wants. An arm that cannot even have its first set leaves.
  void allocate() {
    std::vector<GroupArm*> fitting;
    for (auto* arm : arms_) {
      try {
        if (arm->touched) arm->touched();
        arm->variant->buffers();
        fitting.push_back(arm);
      } catch (const hip::Error& error) {
        if (error.kind() == hip::Error::Kind::device) throw;
        arm->variant->fail(error, "buffers for timing");
      }
    }
    arms_ = std::move(fitting);
    double wanted = 0, held = 0;
    for (auto* arm : arms_) {
      wanted += wanted_bytes(*arm, timing_);
      held += static_cast<double>(arm->variant->set_bytes());
    }
    const double budget = kMemoryShare * static_cast<double>(runtime_.free_memory()) + held;
    const double share = wanted > budget ? budget / wanted : 1;
    sets_.resize(arms_.size());
    for (std::size_t i = 0; i < arms_.size(); ++i) {
      GroupArm& arm = *arms_[i];
      const RotationPlan planned = plan(arm, timing_, static_cast<std::size_t>(share * wanted_bytes(arm, timing_)));
      sets_[i].fill(arm.variant->buffers(), planned.copies);
      note_rotation(arm, sets_[i].all.size());
    }
  }

  /// The least over the batches: the base goes through all of them.
  static void note_rotation(GroupArm& arm, std::uint64_t sets) {
    const double bytes = static_cast<double>(sets) * static_cast<double>(arm.variant->touched_bytes());
    if (arm.rotation_bytes > 0 && arm.rotation_bytes <= bytes) return;
    arm.rotation = sets;
    arm.rotation_bytes = bytes;
  }

  void poison() {
    for (auto& sets : sets_) sets.poison();
  }

  void take(GroupArm& arm, const RotatingSets& sets, ArmTimes result, const ReferenceOf& reference) {
    if (!result.error.empty()) {
      arm.variant->fail(hip::Error(result.error_kind, result.error), "timing");
    } else {
      if (arm.touched) arm.touched();
      arm.variant->check_after_timing(*sets.all[result.last_set], reference);
    }
    if (arm.times.warmup == "unsettled") result.warmup = "unsettled";
    if (arm.times.stopped_by == "cap") result.stopped_by = "cap";
    auto samples = std::move(arm.times.samples);
    samples.insert(samples.end(), result.samples.begin(), result.samples.end());
    arm.times = std::move(result);
    arm.times.samples = std::move(samples);
    if (arm.timed && arm.variant->ok()) arm.timed(sets.all);
  }

  hip::Runtime& runtime_;
  std::vector<GroupArm*> arms_;
  const GroupTiming& timing_;
  std::vector<RotatingSets> sets_;
};

std::uint32_t blocks_so_far(const std::vector<GroupArm>& arms, std::uint32_t first) {
  for (const auto& arm : arms)
    for (const auto& sample : arm.times.samples) first = std::max(first, sample.block + 1);
  return first;
}

}  // namespace

void time_group(hip::Runtime& runtime, const hip::DeviceFacts& facts, std::vector<GroupArm>& arms,
                const GroupTiming& timing, const ReferenceOf& reference, std::uint64_t& order) {
  if (arms.empty()) return;
  double held = 0;
  for (const auto& arm : arms)
    if (arm.variant->has_buffers()) held += static_cast<double>(arm.variant->set_bytes());
  const double budget = kMemoryShare * (static_cast<double>(runtime.free_memory()) + held);
  const auto batches = batches_of(arms, timing, budget);
  TimingOptions options = timing.options;
  options.cap_s /= static_cast<double>(batches.size());
  options.warmup_cap_s /= static_cast<double>(batches.size());
  for (const auto& batch : batches) {
    if (batches.size() > 1)
      for (auto& arm : arms)
        if (std::find(batch.begin(), batch.end(), &arm) == batch.end()) arm.variant->drop_buffers();
    std::vector<GroupArm*> usable;
    for (auto* arm : batch)
      if (arm->variant->ok()) usable.push_back(arm);
    if (usable.empty()) continue;
    options.first_block = blocks_so_far(arms, timing.options.first_block);
    Batch(runtime, usable, timing).run(facts, options, reference, order);
  }
}

}  // namespace hiplab
