// SPDX-License-Identifier: MIT
#include "runner/gated_variant.hpp"

#include <gtest/gtest.h>

#include "tests/runner/fake_experiments.hpp"

namespace hiplab {
namespace {

class GatedVariants : public testing::Test {
protected:
  GatedVariants() {
    point_.experiment = "fake";
    point_.shape = "small";
    point_.values = {{"M", 1}, {"N", 96}};
    point_.device = fake::runtime().facts();
    inputs_ = experiment_.inputs(point_);
    reference_ = experiment_.reference(point_, inputs_, "y");
  }
  GatedVariant gated(const std::string& name) {
    for (const auto& variant : experiment_.variants)
      if (variant.name == name) {
        GatedVariant result(fake::runtime(), variant, point_, inputs_);
        result.gate(of_);
        return result;
      }
    throw std::logic_error("no variant " + name);
  }
  /// Status and message in one text.
  std::string verdict(const std::string& name) {
    const GatedVariant variant = gated(name);
    return variant.status + ": " + variant.message;
  }
  static bool starts(const std::string& text, const std::string& with) { return text.rfind(with, 0) == 0; }

  Experiment experiment_ = fake::experiment();
  Point point_;
  Tensors inputs_;
  std::vector<double> reference_;
  ReferenceOf of_ = [this](const std::string&) -> const auto& { return reference_; };
};

TEST_F(GatedVariants, ARightOneIsOkAndDeterministic) {
  const GatedVariant good = gated("good");
  EXPECT_TRUE(good.ok()) << good.message;
  EXPECT_TRUE(good.numerics.passed);
  EXPECT_TRUE(good.numerics.deterministic);
  EXPECT_EQ(good.first_us, 20);
  EXPECT_EQ(good.numerics.elements, 96u);
}

TEST_F(GatedVariants, EachWayOfBeingWrongIsRedAndSaysHow) {
  EXPECT_TRUE(starts(verdict("nan"), "gate_failed: y: 1 elements NaN or infinite")) << verdict("nan");
  EXPECT_TRUE(starts(verdict("unwritten"), "gate_failed: y: 1 of 96 elements unwritten")) << verdict("unwritten");
  EXPECT_NE(verdict("collapsed").find("collapsed: 1 distinct values"), std::string::npos) << verdict("collapsed");
  EXPECT_NE(verdict("wrong").find("first at y[1]"), std::string::npos) << verdict("wrong");
}

TEST_F(GatedVariants, WritesOutsideABufferAreRedAndNameIt) {
  EXPECT_TRUE(starts(verdict("behind_end"), "gate_failed: out of bounds: write 0 bytes behind the end of the buffer y"))
      << verdict("behind_end");
  EXPECT_TRUE(starts(verdict("before_start"), "gate_failed: out of bounds: write")) << verdict("before_start");
  EXPECT_NE(verdict("before_start").find("before the buffer y"), std::string::npos) << verdict("before_start");
}

TEST_F(GatedVariants, LaunchesThatFailAreNoGateFailures) {
  EXPECT_EQ(verdict("throws"), "launch_failed: gate launch: the launch was refused");
  EXPECT_EQ(verdict("too_big"), "out_of_memory: gate launch: no memory for workspace");
}

TEST_F(GatedVariants, DifferentBitsOfTwoRightLaunchesAreRecorded) {
  const GatedVariant unsteady = gated("unsteady");
  EXPECT_TRUE(unsteady.ok()) << unsteady.message;
  EXPECT_FALSE(unsteady.numerics.deterministic);
}

TEST_F(GatedVariants, AWrongLastLaunchTurnsARightVariantRed) {
  GatedVariant good = gated("good");
  BufferSet& set = good.buffers();
  good.check_after_timing(set, of_);
  EXPECT_TRUE(good.ok());
  set.pointers().get<float>("y")[4] = 9;
  good.check_after_timing(set, of_);
  EXPECT_EQ(good.status, "gate_failed");
  EXPECT_NE(good.message.find("wrong after timing"), std::string::npos);
  EXPECT_FALSE(good.numerics.deterministic);
}

TEST_F(GatedVariants, TouchedBytesAreThoseOfTheTrafficModel) {
  GatedVariant good = gated("good");
  EXPECT_EQ(good.touched_bytes(), 2 * 96 * 4u);
  EXPECT_EQ(good.set_bytes(), 2 * 96 * 4u);
}

}  // namespace
}  // namespace hiplab
