// SPDX-License-Identifier: MIT
#include "runner/time_group.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "runner/mark_regions.hpp"
#include "tests/runner/fake_experiments.hpp"

namespace hiplab {
namespace {

class GroupTimes : public testing::Test {
protected:
  GroupTimes() {
    point_.experiment = "fake";
    point_.device = fake::runtime().facts();
    use_size(2000);
    timing_.cache_bytes = 100000;
    timing_.options.warmup_cap_s = 0.01;
  }
  ~GroupTimes() override { fake::runtime().memory_limit = 1u << 26; }

  void use_size(std::int64_t n) {
    point_.values = {{"M", 1}, {"N", n}};
    inputs_ = experiment_.inputs(point_);
    reference_ = experiment_.reference(point_, inputs_, "y");
  }
  GroupArm& add(const std::string& name) {
    for (const auto& variant : experiment_.variants)
      if (variant.name == name)
        gated_.push_back(std::make_unique<GatedVariant>(fake::runtime(), variant, point_, inputs_));
    gated_.back()->gate(of_);
    GroupArm arm;
    arm.variant = gated_.back().get();
    arms_.push_back(arm);
    return arms_.back();
  }
  void run() { time_group(fake::runtime(), fake::runtime().facts(), arms_, timing_, of_, order_); }

  Experiment experiment_ = fake::experiment();
  Point point_;
  Tensors inputs_;
  std::vector<double> reference_;
  ReferenceOf of_ = [this](const std::string&) -> const auto& { return reference_; };
  std::vector<std::unique_ptr<GatedVariant>> gated_;
  std::vector<GroupArm> arms_;
  GroupTiming timing_;
  std::uint64_t order_ = 0;
};

TEST_F(GroupTimes, RotationHoldsAtLeastTwiceTheCache) {
  add("good");
  add("good_too");
  run();
  for (const auto& arm : arms_) {
    EXPECT_EQ(arm.rotation, 13u);  // 16,000 bytes touched by a launch
    EXPECT_GE(arm.rotation_bytes, 2.0 * 100000);
    EXPECT_EQ(arm.times.inner % arm.rotation, 0u) << "a graph covers every buffer set";
  }
  EXPECT_NEAR(arms_[1].times.samples[0].us / arms_[0].times.samples[0].us, 1.5, 1e-9);
}

TEST_F(GroupTimes, WarmUsesOneSet) {
  timing_.warm = true;
  add("good");
  run();
  EXPECT_EQ(arms_[0].rotation, 1u);
}

TEST_F(GroupTimes, ArmsThatDoNotFitTogetherAreEachPairedWithTheBase) {
  use_size(1'000'000);  // 8 MB a set: two sets of two arms fit below, of three they do not
  timing_.options.cap_s = 0.1;
  for (const char* name : {"good", "good_too", "marked"}) add(name);
  for (auto& variant : gated_) variant->drop_buffers();
  fake::runtime().memory_limit = 45'000'000;
  run();
  std::set<std::uint32_t> blocks_of[3];
  for (std::size_t a = 0; a < 3; ++a) {
    ASSERT_TRUE(arms_[a].variant->ok()) << arms_[a].variant->message;
    ASSERT_FALSE(arms_[a].times.samples.empty()) << a;
    for (const auto& sample : arms_[a].times.samples) blocks_of[a].insert(sample.block);
  }
  for (std::size_t a : {1u, 2u})
    for (auto block : blocks_of[a]) EXPECT_TRUE(blocks_of[0].count(block)) << "arm " << a << " without its base";
}

TEST_F(GroupTimes, AVariantThatGoesWrongWhileTimedIsCaught) {
  add("good");
  add("flaky");
  ASSERT_TRUE(gated_[1]->ok());
  run();
  EXPECT_TRUE(gated_[0]->ok()) << gated_[0]->message;
  EXPECT_EQ(gated_[1]->status, "gate_failed");
  EXPECT_NE(gated_[1]->message.find("wrong after timing"), std::string::npos);
}

TEST_F(GroupTimes, AVariantThatSkipsWorkOnceItIsDoneIsCaught) {
  timing_.warm = true;
  add("good");
  add("lazy");
  ASSERT_TRUE(gated_[1]->ok());
  run();
  EXPECT_TRUE(gated_[0]->ok()) << gated_[0]->message;
  EXPECT_EQ(gated_[1]->status, "gate_failed");
  EXPECT_NE(gated_[1]->message.find("unwritten"), std::string::npos) << gated_[1]->message;
}

TEST_F(GroupTimes, AStateThatEachLaunchUpdatesInPlaceIsJudgedAfterOneLaunchOnFreshContents) {
  add("in_place");
  add("lazy_in_place");
  ASSERT_TRUE(gated_[0]->ok() && gated_[1]->ok());
  run();
  EXPECT_TRUE(gated_[0]->ok()) << gated_[0]->message;
  EXPECT_EQ(gated_[1]->status, "gate_failed") << "it rested after a hundred launches";
}

TEST_F(GroupTimes, RegionsKeepRawTicksAndTheCostOfTheMarks) {
  RegionTable table;
  add("marked").timed = [&](const std::vector<BufferSet*>& sets) {
    table = mark_regions(fake::runtime(), *gated_[0], sets, of_, 0.1);
  };
  run();
  EXPECT_TRUE(gated_[0]->ok()) << gated_[0]->message;
  EXPECT_EQ(table.names, (std::vector<std::string>{"load", "wait"}));
  EXPECT_EQ(table.classes, (std::vector<std::string>{"parallel", "waiting"}));
  EXPECT_EQ(table.masks, (std::vector<CtaMask>{CtaMask::parts, CtaMask::waiters}));
  ASSERT_TRUE(table.ctas);
  EXPECT_EQ(table.ctas->count(), 3u);
  EXPECT_EQ(table.blocks, 3u);
  ASSERT_EQ(table.launches.size(), 5u);
  EXPECT_EQ(table.launches[0].ticks, (std::vector<std::uint64_t>{100, 101, 102, 103, 104, 105, 106, 107, 0, 0, 0, 0}));
  EXPECT_NEAR(table.unmarked_us, 20, 1e-9);
  EXPECT_NEAR(table.marked_us, 22, 1e-9);
  std::map<std::uint32_t, std::set<std::uint32_t>> blocks;
  for (const Sample& sample : table.cost_samples) {
    EXPECT_NEAR(sample.us, sample.side == 1 ? 22 : 20, 1e-9);
    blocks[sample.side].insert(sample.block);
  }
  EXPECT_EQ(blocks.size(), 3u) << "without, with, and without once more";
  EXPECT_EQ(blocks[0], blocks[1]);
}

// Marked and unmarked launches go through the same sets: none may meet one that another has used since a whole round.
TEST_F(GroupTimes, MarkedLaunchesGoThroughTheSetsOfTheTimedOnesInOneTurn) {
  for (const double launch_us : {20.0, 200.0}) {  // in graphs, and one by one
    RegionTable table;
    std::vector<const void*> executed;
    std::size_t marked = 0;
    Variant variant = experiment_.variants[2];
    ASSERT_EQ(variant.name, "marked");
    variant.launch = [&](const LaunchContext& c) {
      const auto* x = c.buffers.get<float>("x");
      auto* y = c.buffers.get<float>("y");
      const std::int64_t n = c.point["N"];
      const bool marks = c.ticks != nullptr;
      fake::runtime().enqueue(c.stream, launch_us, [&, x, y, n, marks] {
        for (std::int64_t i = 0; i < n; ++i) y[i] = 2 * x[i];
        executed.push_back(x);
        marked += marks;
      });
    };
    GatedVariant gated(fake::runtime(), variant, point_, inputs_);
    gated.gate(of_);
    GroupArm arm;
    arm.variant = &gated;
    std::size_t from = 0;
    arm.timed = [&](const std::vector<BufferSet*>& sets) {
      from = executed.size();
      marked = 0;
      table = mark_regions(fake::runtime(), gated, sets, of_, 0.05);
    };
    arms_ = {arm};
    run();
    EXPECT_TRUE(gated.ok()) << gated.message;
    ASSERT_EQ(arms_[0].rotation, 13u);
    EXPECT_EQ(table.rotation, arms_[0].rotation);
    EXPECT_EQ(table.rotation_bytes, arms_[0].rotation_bytes);
    EXPECT_GT(marked, 20u);
    std::map<const void*, std::size_t> last;
    for (std::size_t i = from; i < executed.size(); ++i) {
      const auto before = last.find(executed[i]);
      if (before != last.end()) {
        ASSERT_GE(i - before->second, 13u) << "launch " << i - from;
      }
      last[executed[i]] = i;
    }
  }
}

TEST_F(GroupTimes, AMarkedKernelThatIsWrongTurnsThePointRed) {
  Variant variant = experiment_.variants[2];
  variant.launch = [launch = variant.launch](const LaunchContext& c) {
    if (!c.ticks) return launch(c);
    fake::runtime().enqueue(c.stream, 20, [] {});  // writes nothing
  };
  GatedVariant gated(fake::runtime(), variant, point_, inputs_);
  gated.gate(of_);
  GroupArm arm;
  arm.variant = &gated;
  arm.timed = [&](const std::vector<BufferSet*>& sets) { mark_regions(fake::runtime(), gated, sets, of_, 0.1); };
  arms_.push_back(arm);
  run();
  EXPECT_EQ(gated.status, "gate_failed");
  EXPECT_NE(gated.message.find("the marked kernel is wrong"), std::string::npos) << gated.message;
}

TEST_F(GroupTimes, APointWithoutAMarkedKernelHasNoRegions) {
  Variant variant = fake::experiment().variants[2];
  ASSERT_EQ(variant.name, "marked");
  variant.blocks = [](const Point&) { return 0u; };
  add("good");
  GatedVariant unmarked(fake::runtime(), variant, gated_[0]->point(), Tensors{});
  EXPECT_TRUE(mark_regions(fake::runtime(), unmarked, {&gated_[0]->buffers()}, of_, 0.1).names.empty());
}

}  // namespace
}  // namespace hiplab
