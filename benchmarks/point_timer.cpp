// SPDX-License-Identifier: MIT
#include "benchmarks/point_timer.hpp"

#include <fmt/format.h>

namespace hiplab {

/// What the points of a group share on the host.
struct PointTimer::GroupData {
  explicit GroupData(const SweepGroup& of) : group(of), inputs(of.experiment->inputs(of.point)) {}

  const SweepGroup& group;
  Tensors inputs;
  std::map<std::string, std::vector<double>> references;
  const ReferenceOf reference = [this](const std::string& output) -> const auto& {
    auto known = references.find(output);
    if (known == references.end())
      known = references.emplace(output, group.experiment->reference(group.point, inputs, output)).first;
    return known->second;
  };
};

PointTimer::PointTimer(const LoadedGround& ground, const std::vector<SweepGroup>& groups,
                       const TimedPointOptions& options)
    : ground_(ground), options_(options) {
  for (const auto& group : groups)
    for (const auto& point : group.points) places_[point.id] = {&group, &point};
}

PointTimer::~PointTimer() = default;

void PointTimer::drop() {
  timed_.reset();
  gated_.reset();
  current_ = {};
}

void PointTimer::load(const SweepGroup& group) {
  if (data_ && &data_->group == &group) return;
  data_.reset();
  data_ = std::make_unique<GroupData>(group);
}

void PointTimer::gate(const SweepPoint& point) {
  const SweepGroup& group = data_->group;
  gated_ = std::make_unique<GatedVariant>(*ground_.runtime, *point.variant, group.point, data_->inputs);
  if (point.variant->traffic) point.variant->traffic(group.point);  // a fault in it is laid to this point
  gated_->gate(data_->reference);
}

/// Runs work of one point; what it throws is the end of that point, or of the device.
PointEnd PointTimer::guarded(const SweepGroup& group, const SweepPoint& point, const char* during,
                             const std::function<void()>& work) {
  try {
    work();
    return gated_ ? PointEnd{gated_->status, gated_->message} : PointEnd{};
  } catch (const std::exception& error) {
    const PointEnd end{status_of(error), fmt::format("{}: {}", during, error.what())};
    const auto* of_device = dynamic_cast<const hip::Error*>(&error);
    if (of_device && of_device->kind() == hip::Error::Kind::device)
      lost_ = fmt::format("the device was lost at {}: {}", describe(group, point), end.message);
    return end;
  }
}

/// What became of a point that another waits for: its benchmark where that has run, else its gate alone, once.
const PointEnd& PointTimer::first_end(std::uint64_t id) {
  if (const auto timed = ends_.find(id); timed != ends_.end()) return timed->second;
  if (const auto gated = gates_.find(id); gated != gates_.end()) return gated->second;
  const auto [group, point] = places_.at(id);
  PointEnd& end = gates_[id];
  if (!point->refusal.empty()) return end = {"skipped", point->refusal};
  drop();
  end = guarded(*group, *point, "inputs", [&] { load(*group); });
  if (end.ok()) end = guarded(*group, *point, "gate launch", [&] { gate(*point); });
  drop();
  return end;
}

/// Why the point may not run before the one that it waits for; empty: it may.
std::string PointTimer::not_yet(const SweepPoint& point) {
  if (!point.after) return "";
  const PointEnd& first = first_end(*point.after);
  if (first.ok()) return "";
  return fmt::format("not run: {} must pass its gate first, and it is {}: {}", point.after_words, first.status,
                     first.message);
}

void PointTimer::make_ready(const SweepGroup& group, const SweepPoint& point) {
  PointEnd& end = ends_[point.id];
  const std::string why = point.refusal.empty() ? not_yet(point) : point.refusal;
  if (!why.empty()) {
    end = {"skipped", why};
    return;
  }
  drop();
  end = guarded(group, point, "inputs", [&] { load(group); });
  if (end.ok()) end = guarded(group, point, "gate launch", [&] { gate(point); });
  if (!end.ok()) return;
  end = guarded(group, point, "timing", [&] {
    TimedPointOptions options = options_;
    options.warm = point.metric == "warm";
    timed_ = std::make_unique<TimedPoint>(*ground_.runtime, ground_.facts, *gated_, options);
  });
  current_ = {&group, &point};
}

TimedPoint* PointTimer::ready(const SweepGroup& group, const SweepPoint& point) {
  const auto known = ends_.find(point.id);
  if (known != ends_.end() && !known->second.ok()) return nullptr;
  if (!lost_.empty()) {
    ends_[point.id] = {"skipped", "not run: " + lost_};
    return nullptr;
  }
  if (current_.point != &point) make_ready(group, point);
  if (!ends_.at(point.id).ok()) drop();
  return timed_.get();
}

void PointTimer::run(const std::function<void()>& windows) {
  const Place place = current_;
  PointEnd& end = ends_.at(place.point->id);
  end = guarded(*place.group, *place.point, "timing", [&] {
    timed_->begin();
    windows();
    timed_->finish(data_->reference);
  });
  end.while_timed = !end.ok();
  if (!end.ok()) drop();
}

}  // namespace hiplab
