// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "runner/load_ground.hpp"
#include "runner/sweep.hpp"
#include "runner/timed_point.hpp"

namespace hiplab {

/// How a point ended, in the words of a run file.
struct PointEnd {
  std::string status = "ok", message;
  bool while_timed = false;  ///< its gate was green: figures of it may have been printed before, and count for nothing
  bool ok() const { return status == "ok"; }
};

/// Makes the points of a sweep ready to be timed, one at a time. Only the buffers of one point are on the device; the
/// inputs and references of its group stay on the host until a point of another group is asked for.
class PointTimer {
public:
  /// `options.warm` is the point's own.
  PointTimer(const LoadedGround& ground, const std::vector<SweepGroup>& groups, const TimedPointOptions& options);
  ~PointTimer();

  /// Inputs, gate, rotation and warm-up, or nothing where the point is the one of the last call. Null: it cannot be
  /// timed, and end_of() says why; a point that failed once is not tried again.
  TimedPoint* ready(const SweepGroup& group, const SweepPoint& point);

  /// Runs `windows` on the point that is ready, between its poisoned outputs and the last judgement. What goes wrong is
  /// the end of the point.
  void run(const std::function<void()>& windows);

  const GatedVariant& gated() const { return *gated_; }
  const PointEnd& end_of(const SweepPoint& point) const { return ends_.at(point.id); }
  /// Of every point that was asked for, by id.
  const std::map<std::uint64_t, PointEnd>& ends() const { return ends_; }
  /// What broke the device for good, and where; empty: it works. No further point is tried.
  const std::string& lost() const { return lost_; }
  /// Frees the point that is ready.
  void drop();

private:
  struct GroupData;
  struct Place {
    const SweepGroup* group;
    const SweepPoint* point;
  };
  void load(const SweepGroup& group);
  void gate(const SweepPoint& point);
  const PointEnd& first_end(std::uint64_t id);
  std::string not_yet(const SweepPoint& point);
  void make_ready(const SweepGroup& group, const SweepPoint& point);
  PointEnd guarded(const SweepGroup& group, const SweepPoint& point, const char* during,
                   const std::function<void()>& work);

  const LoadedGround& ground_;
  const TimedPointOptions options_;
  std::map<std::uint64_t, Place> places_;  ///< by point
  std::map<std::uint64_t, PointEnd> ends_;
  std::map<std::uint64_t, PointEnd> gates_;  ///< of points that others wait for
  std::string lost_;
  std::unique_ptr<GroupData> data_;
  std::unique_ptr<GatedVariant> gated_;
  std::unique_ptr<TimedPoint> timed_;
  Place current_{};
};

}  // namespace hiplab
