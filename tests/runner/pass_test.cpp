// SPDX-License-Identifier: MIT
// One pass over a sweep whose first points decide whether the others run, on the fake device.
#include "runner/pass.hpp"

#include <gtest/gtest.h>

#include <bit>

#include "tests/runner/fake_experiments.hpp"
#include "tests/runner/program.hpp"

namespace hiplab {
namespace {

class Pass : public testing::Test {
protected:
  Pass() {
    specs_ = read_specs(HIPLAB_SOURCE_DIR "/tests/runner/share");
    specs_[0].gate_first = {{"M", 1}};
    experiments_ = {fake::experiment()};
    ground_.backend = "fake";
    ground_.runtime = &fake::runtime();
    ground_.experiments = &experiments_;
    ground_.facts = fake::runtime().facts();
    selection_.experiments = {"fake"};
    selection_.variants = {"good", "good_too"};
    selection_.set = {{"M", {1, 2, 3}}};
    options_.cap_s = 0.05;
    parts_.create({});
  }
  /// Variant `name` writes nothing where M is 1.
  void spoil(const std::string& name) {
    for (auto& variant : experiments_[0].variants)
      if (variant.name == name)
        variant.launch = [launch = variant.launch](const LaunchContext& c) {
          if (c.point["M"] != 1) launch(c);
        };
  }
  void run() {
    const auto groups = plan_sweep(selection_, specs_, ground_);
    WorkerState state(parts_.folder() / "state");
    run_pass(ground_, groups, options_, parts_, state);
    for (const auto& group : groups)
      for (const auto& point : group.points) records_.push_back(*parts_.read(point.id, options_.process));
  }

  test::TemporaryFolder folder_;
  const PartsFolder parts_{folder_ / "r.h5.parts"};
  std::vector<ExperimentSpec> specs_;
  std::vector<Experiment> experiments_;
  LoadedGround ground_;
  Selection selection_;
  PassOptions options_;
  std::vector<PointRecord> records_;
};

TEST_F(Pass, GatesAloneJudgeEveryPointAndTimeNone) {
  options_.gates_only = true;
  selection_.variants = {"good", "marked", "wrong"};
  specs_[0].gate_first.clear();
  run();
  ASSERT_EQ(records_.size(), 9u);
  for (const auto& record : records_) {
    EXPECT_EQ(record.status, record.variant == "wrong" ? "gate_failed" : "ok") << record.variant << record.message;
    EXPECT_GT(record.numerics.elements, 0u) << record.variant;
    EXPECT_TRUE(record.samples.empty()) << record.variant;
    EXPECT_TRUE(record.regions.names.empty()) << record.variant;
    if (record.status == "ok") {
      EXPECT_EQ(record.stopped_by, kGatesOnly);
    }
  }
}

TEST_F(Pass, AnUntimedExperimentIsJudgedAndItsFiguresAreKept) {
  specs_[0].untimed = true;
  specs_[0].figures = {"y"};
  specs_[0].gate_first.clear();
  selection_.set = {{"M", {1}}, {"N", {5}}};
  run();
  ASSERT_EQ(records_.size(), 2u);
  for (const auto& record : records_) {
    EXPECT_EQ(record.status, "ok") << record.message;
    EXPECT_EQ(record.stopped_by, kGatesOnly);
    EXPECT_TRUE(record.samples.empty());
    ASSERT_EQ(record.numerics.figures.size(), 5u);
    EXPECT_EQ(record.numerics.figures[4].name, "y[4]");
  }
  const auto first = records_;
  records_.clear();
  options_.processes = 2;
  options_.process = 1;
  run();
  ASSERT_EQ(records_.size(), 2u) << "what process 0 judged stands for the others";
  EXPECT_EQ(records_[0].numerics.sha256, first[0].numerics.sha256);
  EXPECT_EQ(records_[0].numerics.figures.size(), 5u);
  EXPECT_EQ(records_[0].numerics.launches, 0u) << "launches are counted over the processes";
}

TEST_F(Pass, AnOutputThatIsOffWithinTheGatesBoundPassesAndACountDoesNot) {
  specs_[0].untimed = true;
  specs_[0].gate_first.clear();
  selection_.variants = {"good"};
  selection_.set = {{"M", {1, 2}}, {"N", {96}}};
  for (auto& variant : experiments_[0].variants)
    if (variant.name == "good") variant.gate = [](const Point&) { return Gate::bound(1, 100); };
  // The bits of y taken for whole numbers: a count.
  experiments_[0].inputs = [inputs = experiments_[0].inputs](const Point& p) {
    Tensors t = inputs(p);
    t.at("y").dtype = Dtype::u32;
    return t;
  };
  experiments_[0].reference = [reference = experiments_[0].reference](const Point& p, const Tensors& t,
                                                                      const std::string& name) {
    auto values = reference(p, t, name);
    for (double& value : values) value = static_cast<double>(std::bit_cast<std::uint32_t>(static_cast<float>(value)));
    values[7] += 1;
    return values;
  };
  auto groups = plan_sweep(selection_, specs_, ground_);
  ASSERT_EQ(groups.size(), 2u);
  groups[1].figures = {"y"};
  WorkerState state(parts_.folder() / "state");
  run_pass(ground_, groups, options_, parts_, state);
  const auto bound = *parts_.read(groups[0].points[0].id, 0), exact = *parts_.read(groups[1].points[0].id, 0);
  EXPECT_EQ(bound.status, "ok") << bound.message;
  EXPECT_EQ(exact.status, "gate_failed");
  EXPECT_NE(exact.message.find("1 elements differ in bits"), std::string::npos) << exact.message;
}

TEST_F(Pass, AFigureOfFloatingPointIsHeldByTheGate) {
  specs_[0].untimed = true;
  specs_[0].gate_first.clear();
  specs_[0].figures = {"y"};
  selection_.variants = {"good"};
  selection_.set = {{"M", {1, 2}}, {"N", {96}}};
  for (auto& variant : experiments_[0].variants)
    if (variant.name == "good")
      variant.gate = [](const Point& p) { return Gate::bound(p["M"] == 1 ? 1 : 1e-6, 100); };
  experiments_[0].reference = [reference = experiments_[0].reference](const Point& p, const Tensors& t,
                                                                      const std::string& name) {
    auto values = reference(p, t, name);
    values[7] += 1e-3;
    return values;
  };
  const auto groups = plan_sweep(selection_, specs_, ground_);
  ASSERT_EQ(groups.size(), 2u);
  WorkerState state(parts_.folder() / "state");
  run_pass(ground_, groups, options_, parts_, state);
  const auto wide = *parts_.read(groups[0].points[0].id, 0), narrow = *parts_.read(groups[1].points[0].id, 0);
  EXPECT_EQ(wide.status, "ok") << wide.message;
  EXPECT_EQ(wide.numerics.figures.size(), 96u);
  EXPECT_EQ(narrow.status, "gate_failed") << "a planted wrong measure";
}

TEST_F(Pass, WhatWaitsRunsOnceTheFirstHasPassed) {
  run();
  ASSERT_EQ(records_.size(), 6u);
  for (const auto& record : records_) {
    EXPECT_EQ(record.status, "ok") << record.message;
    EXPECT_FALSE(record.samples.empty());
  }
}

TEST_F(Pass, AFailedFirstPointStopsTheOthersOfItsVariantWithTheReason) {
  spoil("good_too");
  run();
  ASSERT_EQ(records_.size(), 6u);
  for (const auto& record : records_) {
    if (record.variant == "good") {
      EXPECT_EQ(record.status, "ok") << record.message;
    } else if (record.axes.at("M") == 1) {
      EXPECT_EQ(record.status, "gate_failed");
    } else {
      EXPECT_EQ(record.status, "skipped");
      EXPECT_TRUE(record.samples.empty());
      EXPECT_EQ(record.message.find("not run: fake good_too small M=1 N=96 must pass its gate first, and it is "
                                    "gate_failed: "),
                0u)
          << record.message;
      EXPECT_NE(record.message.find("unwritten"), std::string::npos) << record.message;
    }
  }
}

TEST_F(Pass, WithoutTheRuleTheOthersRunAllTheSame) {
  specs_[0].gate_first = {};
  spoil("good_too");
  run();
  for (const auto& record : records_)
    EXPECT_EQ(record.status, record.variant == "good_too" && record.axes.at("M") == 1 ? "gate_failed" : "ok");
}

TEST_F(Pass, DriftFromOtherOrdersIsRecordedAndJudgesNothing) {
  experiments_[0].other_orders = [](const Point& p, const Tensors& t, const std::string& output) {
    std::vector<double> off;
    for (float x : t.at("x").as<float>()) off.push_back(2.0 * x + 1);
    EXPECT_EQ(off.size(), static_cast<std::size_t>(p["N"]));
    return std::vector<OtherOrder>{{"one more than " + output, off}};
  };
  run();
  for (const auto& record : records_) {
    EXPECT_EQ(record.status, "ok") << record.message;
    ASSERT_EQ(record.numerics.drift.size(), 1u);
    EXPECT_EQ(record.numerics.drift[0].order, "one more than y");
    EXPECT_NEAR(record.numerics.drift[0].max_abs, 1, 1e-6);
    EXPECT_GE(record.numerics.drift[0].max_rel, record.numerics.drift[0].of_largest);
    EXPECT_NEAR(record.numerics.drift[0].of_largest, 1.0 / 3, 0.05) << "inputs are within one";
  }
}

}  // namespace
}  // namespace hiplab
