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

TEST_F(GatedVariants, CountsTheRepeatedLaunchesWithTheSameBits) {
  const auto counted = [&](const std::string& name) {
    for (const auto& variant : experiment_.variants)
      if (variant.name == name) {
        GatedVariant repeated(fake::runtime(), variant, point_, inputs_);
        repeated.gate(of_, 4);
        return std::pair(repeated.numerics.same_bits, repeated.numerics.launches);
      }
    throw std::logic_error("no variant " + name);
  };
  EXPECT_EQ(counted("good"), std::pair(std::uint64_t{4}, std::uint64_t{4}));
  EXPECT_EQ(counted("unsteady"), std::pair(std::uint64_t{2}, std::uint64_t{4})) << "every second launch has other bits";
}

TEST_F(GatedVariants, ARepeatedLaunchThatIsWrongIsRed) {
  Variant tiring = experiment_.variants.front();
  int launches = 0;
  tiring.launch = [&launches, launch = tiring.launch](const LaunchContext& context) {
    if (++launches <= 3) launch(context);
  };
  GatedVariant variant(fake::runtime(), tiring, point_, inputs_);
  variant.gate(of_, 2);
  EXPECT_TRUE(variant.ok()) << variant.message;
  launches = 0;
  GatedVariant longer(fake::runtime(), tiring, point_, inputs_);
  longer.gate(of_, 5);
  EXPECT_EQ(longer.status, "gate_failed");
  EXPECT_NE(longer.message.find("repeated launch 3 is wrong: y: "), std::string::npos) << longer.message;
}

TEST_F(GatedVariants, TheBuffersOfItsOwnAreCountedAndTheirMakingTimed) {
  Variant repacking = experiment_.variants.front();
  repacking.prepare = [](const Point&, Tensors& t) {
    t.add(Tensor("x_repacked", Dtype::f32, {96}, Role::in));
    t.add(Tensor("unused", Dtype::f32, {1000}, Role::in));
    t.add(Tensor("workspace", Dtype::f32, {10}, Role::scratch));
  };
  repacking.uses = {"x", "x_repacked", "workspace", "y"};
  GatedVariant gated_one(fake::runtime(), repacking, point_, inputs_);
  gated_one.gate(of_);
  EXPECT_TRUE(gated_one.ok()) << gated_one.message;
  EXPECT_EQ(gated_one.prepared_bytes, 96 * 4);
  EXPECT_EQ(gated_one.workspace_bytes, 40);
  EXPECT_GT(gated_one.prepare_us, 0);
  EXPECT_EQ(gated("good").prepare_us, 0);
}

std::vector<hip::LaunchShape>* written_to = nullptr;
void write_to(std::vector<hip::LaunchShape>* to) {
  written_to = to;
}

TEST_F(GatedVariants, TheFirstLaunchTellsItsShapesAndNoOther) {
  Variant seen = experiment_.variants.front();
  int launches = 0, heard = 0;
  seen.launch = [&, launch = seen.launch](const LaunchContext& c) {
    ++launches;
    if (written_to) {
      ++heard;
      for (const std::uint32_t blocks : {8u, 8u, 3u}) written_to->push_back({{blocks}, {64, 2}, 512});
    }
    launch(c);
  };
  GatedVariant gated_one(fake::runtime(), seen, point_, inputs_);
  gated_one.gate(of_, 1, write_to);
  EXPECT_EQ(gated_one.launches,
            "2 times grid 8x1x1 block 64x2x1 dynamic LDS 512; grid 3x1x1 block 64x2x1 dynamic LDS 512");
  EXPECT_EQ(heard, 1);
  EXPECT_GT(launches, 1);
  EXPECT_EQ(gated("good").launches, "") << "nobody writes them down";
  // A launch that fails leaves no one listening to a vector that is gone.
  Variant failing = experiment_.variants.front();
  failing.launch = [](const LaunchContext&) { throw hip::Error(hip::Error::Kind::launch, "refused"); };
  GatedVariant broken(fake::runtime(), failing, point_, inputs_);
  broken.gate(of_, 1, write_to);
  EXPECT_EQ(broken.status, "launch_failed");
  EXPECT_EQ(written_to, nullptr);
}

TEST_F(GatedVariants, ManyLaunchesAreToldInAFewWordsThatStillTellThemApart) {
  const auto told = [&](std::uint32_t last) {
    Variant seen = experiment_.variants.front();
    seen.launch = [&, launch = seen.launch](const LaunchContext& c) {
      if (written_to)
        for (std::uint32_t i = 0; i < 5000; ++i) written_to->push_back({{i == 4999 ? last : i % 2 + 1}, {64}, 0});
      launch(c);
    };
    GatedVariant gated_one(fake::runtime(), seen, point_, inputs_);
    gated_one.gate(of_, 1, write_to);
    return gated_one.launches;
  };
  EXPECT_LT(told(2).size(), 4096u) << "an attribute of a run file holds 64 KiB";
  EXPECT_NE(told(2).find("; 5000 in all, SHA-256 of their shapes "), std::string::npos) << told(2);
  EXPECT_EQ(told(2), told(2));
  EXPECT_NE(told(2), told(7)) << "the last launch is another";
}

TEST_F(GatedVariants, ABoundThatFollowsFromTheInputsWinsOverTheStatedOne) {
  Variant strict = experiment_.variants.front();
  strict.gate = [](const Point&) { return Gate::bound(1, 1); };
  strict.gate_of_inputs = [](const Point&, const Tensors& t) {
    return Gate::bound(t.find("x") ? -1 : 1, 1);  // nothing passes below 0
  };
  GatedVariant gated_one(fake::runtime(), strict, point_, inputs_);
  gated_one.gate(of_);
  EXPECT_EQ(gated_one.status, "gate_failed");
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
