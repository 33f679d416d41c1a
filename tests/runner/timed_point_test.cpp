// SPDX-License-Identifier: MIT
#include "runner/timed_point.hpp"

#include <gtest/gtest.h>

#include <optional>

#include "tests/runner/fake_experiments.hpp"

namespace hiplab {
namespace {

class PointAlone : public testing::Test {
protected:
  PointAlone() {
    point_.experiment = "fake";
    point_.device = fake::runtime().facts();
    point_.values = {{"M", 1}, {"N", 2000}};
    inputs_ = experiment_.inputs(point_);
    reference_ = experiment_.reference(point_, inputs_, "y");
    options_.cache_bytes = 100000;
    options_.warmup_cap_s = 0.01;
    for (auto& variant : experiment_.variants)
      if (variant.name == "good") variant.launch = [this](const LaunchContext& c) { launch(c); };
  }
  ~PointAlone() override { fake::runtime().memory_limit = 1u << 26; }

  TimedPoint& make(const std::string& name) {
    for (const auto& variant : experiment_.variants)
      if (variant.name == name) gated_.emplace(fake::runtime(), variant, point_, inputs_);
    gated_->gate(of_);
    EXPECT_TRUE(gated_->ok()) << gated_->message;
    return timed_.emplace(fake::runtime(), fake::runtime().facts(), *gated_, options_);
  }

  /// Twice x, with what a test has planted at the time that it runs: a graph is captured before.
  void launch(const LaunchContext& c) {
    const float* x = c.buffers.get<float>("x");
    float* y = c.buffers.get<float>("y");
    fake::runtime().enqueue(c.stream, 20, [this, x, y] {
      if (rests_) return;
      for (int i = 0; i < 2000; ++i) y[i] = 2 * x[i];
      if (fault_) fault_(y);
    });
  }

  std::function<void(float* y)> fault_;
  bool rests_ = false;
  Experiment experiment_ = fake::experiment();
  Point point_;
  Tensors inputs_;
  std::vector<double> reference_;
  ReferenceOf of_ = [this](const std::string&) -> const auto& { return reference_; };
  TimedPointOptions options_;
  std::optional<GatedVariant> gated_;
  std::optional<TimedPoint> timed_;
};

TEST_F(PointAlone, AWindowIsTheTimeOfOneLaunchOverARotationOfTwiceTheCache) {
  TimedPoint& point = make("good_too");
  EXPECT_DOUBLE_EQ(point.window_us(), 30);
  EXPECT_EQ(point.rotation(), 13u);  // as in a group: 16,000 bytes touched by a launch
  EXPECT_EQ(point.rotation_bytes(), 13 * 16000.0);
  EXPECT_EQ(point.inner() % 13, 0u);
  EXPECT_EQ(point.timer(), "graph x " + std::to_string(point.inner()));
}

TEST_F(PointAlone, WarmAndWithoutRotationThereIsOneBufferSet) {
  options_.warm = true;
  EXPECT_EQ(make("good").rotation(), 1u);
  timed_.reset();
  options_.warm = false;
  options_.rotate = false;
  EXPECT_EQ(make("good").rotation(), 1u);
}

TEST_F(PointAlone, TheRotationIsNotLargerThanTheMemory) {
  fake::runtime().memory_limit = fake::runtime().allocated + 3 * 16000 + 2 * 2 * kGuardBytes + 5 * 16000;
  const std::uint64_t sets = make("good").rotation();
  EXPECT_GE(sets, 2u);
  EXPECT_LT(sets, 13u);
}

TEST_F(PointAlone, SettlesWhereTheTimesStandStill) {
  options_.warmup_cap_s = 5;
  EXPECT_TRUE(make("good").settled());
}

TEST_F(PointAlone, AVariantThatTurnsWrongInItsWindowsIsRedAtTheEnd) {
  TimedPoint& point = make("good");
  point.begin();
  fault_ = [](float* y) { y[0] += 1; };
  point.window_us();
  point.finish(of_);
  EXPECT_EQ(gated_->status, "gate_failed");
  EXPECT_NE(gated_->message.find("wrong after timing"), std::string::npos) << gated_->message;
}

TEST_F(PointAlone, AVariantThatRestsWhereItsWorkIsDoneIsRedAtTheEnd) {
  TimedPoint& point = make("good");
  point.begin();
  point.window_us();
  rests_ = true;
  point.finish(of_);
  EXPECT_EQ(gated_->status, "gate_failed");
  EXPECT_NE(gated_->message.find("unwritten"), std::string::npos) << gated_->message;
}

TEST_F(PointAlone, OneThatWorksInPlaceIsJudgedByOneLaunchOnFreshContents) {
  TimedPoint& point = make("in_place");
  for (int again = 0; again < 2; ++again) {
    point.begin();
    point.window_us();
    point.finish(of_);
    EXPECT_TRUE(gated_->ok()) << gated_->message;
  }
}

TEST_F(PointAlone, AllIsFreedAtItsEnd) {
  const std::size_t before = fake::runtime().allocated;
  make("good");
  timed_.reset();
  gated_.reset();
  EXPECT_EQ(fake::runtime().allocated, before);
}

}  // namespace
}  // namespace hiplab
