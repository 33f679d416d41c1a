// SPDX-License-Identifier: MIT
#pragma once
#include <string>

#include "runner/timing.hpp"

namespace hiplab {

/// One arm ready to be timed: its stream of windows, captured as a graph where that pays.
class TimedArm {
public:
  TimedArm(hip::Runtime& runtime, const hip::DeviceFacts& facts, const Arm& arm);
  ~TimedArm();
  TimedArm(const TimedArm&) = delete;
  TimedArm& operator=(const TimedArm&) = delete;

  /// Estimates the kernel's length and chooses between single launches and a graph.
  void prepare();
  /// The same means as `other` has chosen, so that two builds of one kernel are not timed differently where its length
  /// lies near a threshold. Chooses for itself where the buffer sets differ or the launcher cannot be captured.
  void prepare_like(const TimedArm& other);
  /// One timed window: microseconds of one launch.
  double window();
  /// One launch apart from any window: microseconds.
  double one_launch();

  std::uint64_t inner() const { return inner_; }
  std::uint64_t last_set() const { return last_set_; }
  std::string timer() const;

private:
  enum class Mode { single, graph, batch };
  void enqueue_once();
  void close_round();
  std::uint64_t& ring() { return arm_.ring ? *arm_.ring : next_set_; }
  void enqueue_window();
  double timed(const std::function<void()>& work);
  void capture();

  hip::Runtime& runtime_;
  const bool on_gpu_;
  const Arm& arm_;
  hip::Stream stream_;
  hip::Event from_, to_;
  hip::Graph graph_;
  Mode mode_ = Mode::single;
  std::uint64_t inner_ = 1, next_set_ = 0, last_set_ = 0;
  double estimate_us_ = 0;
};

}  // namespace hiplab
