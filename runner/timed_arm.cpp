// SPDX-License-Identifier: MIT
#include "runner/timed_arm.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "runner/schedule.hpp"

namespace hiplab {
namespace {

constexpr double kGraphBelowUs = 100;    ///< shorter kernels are timed in batches
constexpr double kWindowUs = 200;        ///< least length of a batch: events resolve about 1 us
constexpr double kLeadInBelowUs = 5000;  ///< longer windows drown the host's gap of some 10 us
constexpr std::uint64_t kMostInner = 8192;

}  // namespace

TimedArm::TimedArm(hip::Runtime& runtime, const hip::DeviceFacts& facts, const Arm& arm)
    : runtime_(runtime), on_gpu_(facts.ground != hip::Ground::cpu), arm_(arm) {
  stream_ = runtime_.create_stream();
  from_ = runtime_.create_event();
  to_ = runtime_.create_event();
}

TimedArm::~TimedArm() {
  if (graph_.handle) runtime_.destroy(graph_);
  runtime_.destroy(from_);
  runtime_.destroy(to_);
  runtime_.destroy(stream_);
}

void TimedArm::enqueue_once() {
  last_set_ = ring();
  arm_.enqueue(stream_, last_set_);
  ring() = (last_set_ + 1) % arm_.sets;
}

/// A graph starts with the first set: on a shared ring the round before it is brought to its end.
void TimedArm::close_round() {
  while (arm_.ring && *arm_.ring != 0) enqueue_once();
}

void TimedArm::enqueue_window() {
  if (mode_ == Mode::graph) {
    runtime_.replay(graph_, stream_);
    return;
  }
  for (std::uint64_t i = 0; i < inner_; ++i) enqueue_once();
}

double TimedArm::timed(const std::function<void()>& work) {
  runtime_.record(from_, stream_);
  work();
  runtime_.record(to_, stream_);
  const double us = runtime_.elapsed_us(from_, to_);
  runtime_.synchronize(stream_);  // faults of the work surface here
  return us;
}

void TimedArm::capture() {
  if (graph_.handle) {
    runtime_.destroy(graph_);
    graph_ = {};
  }
  // Whole rounds through the buffer sets, so that a set is as far from its next use across replays as within one.
  close_round();
  ring() = 0;
  runtime_.begin_capture(stream_);
  try {
    for (std::uint64_t i = 0; i < inner_; ++i) enqueue_once();
  } catch (...) {
    try {
      graph_ = runtime_.end_capture(stream_);
    } catch (const hip::Error&) {
    }
    throw;
  }
  graph_ = runtime_.end_capture(stream_);
}

void TimedArm::prepare() {
  std::vector<double> lengths;
  for (int i = 0; i < 3; ++i) {
    lengths.push_back(timed([&] { enqueue_once(); }));
    if (lengths.back() > 1e5) break;  // a tenth of a second: one look is enough
  }
  estimate_us_ = *std::min_element(lengths.begin(), lengths.end());
  if (estimate_us_ >= kGraphBelowUs) return;

  mode_ = Mode::graph;
  // Single launches overstate a short kernel, so the first batch may fall under the window: measure and enlarge.
  for (int attempt = 0; attempt < 4; ++attempt) {
    const auto rounds = static_cast<std::uint64_t>(
        std::ceil(kWindowUs / std::max(estimate_us_, 0.01) / static_cast<double>(arm_.sets)));
    inner_ = std::max<std::uint64_t>(rounds, 1) * arm_.sets;
    if (inner_ > kMostInner) inner_ = std::max<std::uint64_t>(kMostInner / arm_.sets, 1) * arm_.sets;
    try {
      capture();
      timed([&] { enqueue_window(); });  // the first replay pays for the upload of the graph
    } catch (const hip::Error& error) {
      if (error.kind() == hip::Error::Kind::device || attempt > 0) throw;
      mode_ = Mode::batch;  // a launcher that cannot be captured: back to back in the stream
      if (graph_.handle) runtime_.destroy(graph_);
      graph_ = {};
      timed([&] { enqueue_window(); });
    }
    const double us = timed([&] { enqueue_window(); });
    estimate_us_ = us / static_cast<double>(inner_);
    if (us >= kWindowUs || inner_ * 2 > kMostInner) return;
  }
}

void TimedArm::prepare_like(const TimedArm& other) {
  if (other.arm_.sets != arm_.sets) return prepare();
  inner_ = other.inner_;
  mode_ = other.mode_;
  try {
    timed([&] { enqueue_once(); });
    if (mode_ == Mode::graph) capture();
    timed([&] { enqueue_window(); });
  } catch (const hip::Error& error) {
    if (error.kind() == hip::Error::Kind::device || mode_ != Mode::graph) throw;
    if (graph_.handle) runtime_.destroy(graph_);
    graph_ = {};
    mode_ = Mode::single;
    inner_ = 1;
    return prepare();
  }
  estimate_us_ = timed([&] { enqueue_window(); }) / static_cast<double>(inner_);
}

double TimedArm::one_launch() {
  if (arm_.touched) arm_.touched();
  return timed([&] { enqueue_once(); });
}

double TimedArm::window() {
  if (arm_.touched) arm_.touched();
  if (mode_ == Mode::graph) close_round();
  if (on_gpu_ && estimate_us_ * static_cast<double>(inner_) < kLeadInBelowUs) enqueue_window();
  return timed([&] { enqueue_window(); }) / static_cast<double>(inner_);
}

std::string TimedArm::timer() const {
  if (!on_gpu_) return "wall clock (functional)";
  switch (mode_) {
    case Mode::single:
      return "events";
    case Mode::graph:
      return fmt::format("graph x {}", inner_);
    case Mode::batch:
      return fmt::format("back to back x {}", inner_);
  }
  return "";
}

}  // namespace hiplab
