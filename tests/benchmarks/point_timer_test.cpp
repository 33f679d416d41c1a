// SPDX-License-Identifier: MIT
// Points made ready one after another, on the fake device.
#include "benchmarks/point_timer.hpp"

#include <gtest/gtest.h>

#include <optional>

#include "tests/runner/fake_experiments.hpp"

namespace hiplab {
namespace {

class Timer : public testing::Test {
protected:
  Timer() {
    specs_ = read_specs(HIPLAB_SOURCE_DIR "/tests/runner/share");
    experiments_ = {fake::experiment()};
    ground_.runtime = &fake::runtime();
    ground_.experiments = &experiments_;
    ground_.facts = fake::runtime().facts();
    selection_.experiments = {"fake"};
    selection_.set = {{"M", {1}}};
    options_.cache_bytes = 100000;
    options_.warmup_cap_s = 0.01;
    allocated_ = fake::runtime().allocated;
  }

  void select(const std::vector<std::string>& variants) {
    selection_.variants = variants;
    groups_ = plan_sweep(selection_, specs_, ground_);
    timer_.emplace(ground_, groups_, options_);
  }
  /// Windows of the point of `variant` in group g; their number tells whether it was timed.
  int time(const std::string& variant, std::size_t g = 0) {
    int windows = 0;
    for (const auto& point : groups_.at(g).points) {
      if (point.variant->name != variant) continue;
      last_ = &point;
      TimedPoint* timed = timer_->ready(groups_[g], point);
      if (timed)
        timer_->run([&] {
          for (; windows < 3; ++windows) timed->window_us();
        });
    }
    return windows;
  }
  const PointEnd& end() const { return timer_->end_of(*last_); }

  std::vector<ExperimentSpec> specs_;
  std::vector<Experiment> experiments_;
  LoadedGround ground_;
  Selection selection_;
  TimedPointOptions options_;
  std::vector<SweepGroup> groups_;
  std::optional<PointTimer> timer_;
  const SweepPoint* last_ = nullptr;
  std::size_t allocated_ = 0;
};

TEST_F(Timer, OnlyThePresentPointIsOnTheDevice) {
  select({"good", "good_too"});
  EXPECT_EQ(time("good"), 3);
  const std::size_t one = fake::runtime().allocated;
  EXPECT_GT(one, allocated_);
  EXPECT_EQ(time("good_too"), 3);
  EXPECT_EQ(fake::runtime().allocated, one);
  timer_->drop();
  EXPECT_EQ(fake::runtime().allocated, allocated_);
}

TEST_F(Timer, APointThatIsAskedForAgainIsNotPreparedAgain) {
  int inputs = 0;
  experiments_[0].inputs = [&, of = experiments_[0].inputs](const Point& p) {
    ++inputs;
    return of(p);
  };
  int prepared = 0;
  for (auto& variant : experiments_[0].variants)
    if (variant.name == "good") variant.prepare = [&](const Point&, Tensors&) { ++prepared; };
  select({"good"});
  time("good");
  time("good");
  EXPECT_EQ(inputs, 1);
  EXPECT_EQ(prepared, 1);
}

TEST_F(Timer, ARedGateIsNeverTimedAndItsBuffersAreFreed) {
  select({"good", "wrong"});
  EXPECT_EQ(time("wrong"), 0);
  EXPECT_EQ(end().status, "gate_failed");
  EXPECT_FALSE(end().while_timed);
  EXPECT_NE(end().message.find("relative L2"), std::string::npos) << end().message;
  EXPECT_EQ(fake::runtime().allocated, allocated_);
  EXPECT_EQ(time("good"), 3);
}

TEST_F(Timer, APointThatTurnsWrongWhileTimedIsNotTimedAgain) {
  select({"good", "lazy"});
  time("lazy");
  EXPECT_EQ(end().status, "gate_failed");
  EXPECT_TRUE(end().while_timed);
  EXPECT_EQ(time("lazy"), 0);
}

TEST_F(Timer, WhatAnExperimentThrowsIsTheEndOfThatPointOnly) {
  select({"good", "throws", "too_big", "no_host_memory"});
  for (const auto& [variant, status] :
       {std::pair{"throws", "launch_failed"}, {"too_big", "out_of_memory"}, {"no_host_memory", "out_of_memory"}}) {
    EXPECT_EQ(time(variant), 0);
    EXPECT_EQ(end().status, status) << end().message;
    EXPECT_EQ(time("good"), 3);
  }
  experiments_[0].inputs = [](const Point&) -> Tensors { throw std::invalid_argument("no such layer"); };
  select({"good"});
  EXPECT_EQ(time("good"), 0);
  EXPECT_EQ(end().message, "inputs: no such layer");
}

TEST_F(Timer, ARefusedPointSaysWhy) {
  select({"good", "refuses"});
  EXPECT_EQ(time("refuses"), 0);
  EXPECT_EQ(end().status, "skipped");
  EXPECT_EQ(end().message, "not on this device");
}

TEST_F(Timer, APointWaitsForTheGateOfTheOneThatGoesFirst) {
  specs_[0].gate_first = {{"M", 1}};
  selection_.set = {{"M", {1, 2}}};
  for (auto& variant : experiments_[0].variants)
    if (variant.name == "good_too")
      variant.launch = [launch = variant.launch](const LaunchContext& c) {
        if (c.point["M"] != 1) launch(c);
      };
  select({"good", "good_too"});
  EXPECT_EQ(time("good", 1), 3);
  EXPECT_EQ(time("good_too", 1), 0);
  EXPECT_EQ(end().status, "skipped");
  EXPECT_NE(end().message.find("fake good_too small M=1 N=96 must pass its gate first, and it is gate_failed"),
            std::string::npos)
      << end().message;
  EXPECT_EQ(timer_->ends().size(), 2u) << "the gate of the first point is no benchmark of it";
}

/// Last: the fake device stays broken.
TEST_F(Timer, BehindALostDeviceNothingIsTried) {
  select({"good", "breaks_device"});
  EXPECT_EQ(time("good"), 3);
  EXPECT_EQ(time("breaks_device"), 0);
  EXPECT_EQ(end().status, "launch_failed");
  EXPECT_NE(timer_->lost().find("the device was lost at fake breaks_device"), std::string::npos) << timer_->lost();
  selection_.set = {{"M", {2}}};
  EXPECT_EQ(time("good"), 0);
}

}  // namespace
}  // namespace hiplab
