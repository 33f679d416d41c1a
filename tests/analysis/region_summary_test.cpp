// SPDX-License-Identifier: MIT
#include "analysis/region_summary.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace hiplab {
namespace {

// Three blocks: load 100..200, wait 200..700 (blocks 0 and 1), elected 700..800 (block 1 only); block 2 loads twice as
// long.
RegionTable table() {
  RegionTable t;
  t.names = {"load", "wait", "reduce"};
  t.classes = {"parallel", "waiting", "elected"};
  t.accumulates = {false, false, false};
  t.tick_ns = 10;
  t.blocks = 3;
  t.launches = {{{100, 200, 200, 700, 0, 0, /**/ 100, 200, 200, 700, 700, 800, /**/ 100, 300, 0, 0, 0, 0}}};
  return t;
}

TEST(Regions, LeaveOutBlocksThatNeverEntered) {
  const RegionsSummary s = summarize_regions(table());
  EXPECT_EQ(s.regions[0].active_blocks, 3u);
  EXPECT_EQ(s.regions[1].active_blocks, 2u);
  EXPECT_EQ(s.regions[2].active_blocks, 1u);
  EXPECT_DOUBLE_EQ(s.regions[2].median_us, 1.0);
}

TEST(Regions, GiveMedianMeanAndShareOfTheSpan) {
  const RegionsSummary s = summarize_regions(table());
  EXPECT_DOUBLE_EQ(s.span_us, 7.0);  // tick 100 to 800, 10 ns each
  EXPECT_DOUBLE_EQ(s.regions[0].median_us, 1.0);
  EXPECT_NEAR(s.regions[0].mean_us, 4.0 / 3, 1e-12);
  EXPECT_NEAR(s.regions[1].share_of_span, 5.0 / 7, 1e-12);
  EXPECT_FALSE(s.regions[0].p99_us) << "three entries have no 99th percentile";
}

TEST(Regions, WaitingIsNeverCountedAsWork) {
  const RegionsSummary s = summarize_regions(table());
  EXPECT_DOUBLE_EQ(s.work_block_us, 1 + 1 + 2 + 1);
  EXPECT_DOUBLE_EQ(s.waiting_block_us, 10);
}

TEST(Regions, NestedOnesHaveARowAndAreInNoSum) {
  RegionTable t = table();
  t.classes[0] = "nested";
  const RegionsSummary s = summarize_regions(t);
  EXPECT_DOUBLE_EQ(s.regions[0].median_us, 1.0);
  EXPECT_DOUBLE_EQ(s.work_block_us, 1);
  EXPECT_DOUBLE_EQ(s.waiting_block_us, 10);
}

// One block, 1000 ticks long: work, a wait, work; and the same with a nested region, a hole, or a region counted twice.
RegionTable one_block(const std::vector<std::uint64_t>& ticks, const std::string& last_class = "nested") {
  RegionTable t;
  t.names = {"first", "wait", "second", "part of it"};
  t.classes = {"parallel", "waiting", "elected", last_class};
  t.accumulates = {false, false, false, false};
  t.blocks = 1;
  t.launches = {{ticks}};
  return t;
}

TEST(Regions, CoverAWholeBlockWhenNothingIsLeftOutOrCountedTwice) {
  const RegionsSummary s = summarize_regions(one_block({100, 400, 400, 900, 900, 1100, 950, 1000}));
  EXPECT_DOUBLE_EQ(s.covered_share, 1.0);
  EXPECT_TRUE(within_cover_tolerance(s.covered_share));
  EXPECT_DOUBLE_EQ(s.work_share, 0.5) << "this block's wait is nobody's work";
  EXPECT_FALSE(within_cover_tolerance(s.work_share));
}

TEST(Regions, AHoleOrARegionCountedTwiceIsNotWithinFivePercent) {
  const RegionsSummary hole = summarize_regions(one_block({100, 400, 400, 800, 900, 1100, 950, 1000}));
  EXPECT_DOUBLE_EQ(hole.covered_share, 0.9);
  EXPECT_FALSE(within_cover_tolerance(hole.covered_share));
  const RegionsSummary twice = summarize_regions(one_block({100, 400, 400, 900, 900, 1100, 940, 1100}, "parallel"));
  EXPECT_DOUBLE_EQ(twice.covered_share, 1.16);
  EXPECT_FALSE(within_cover_tolerance(twice.covered_share));
  EXPECT_TRUE(within_cover_tolerance(0.951));
  EXPECT_FALSE(within_cover_tolerance(0.949));
}

TEST(Regions, CoveringIsTheMedianBlocksWithItsRange) {
  RegionTable t = table();  // of 700 ticks block 0 has 600, block 1 all, block 2 only 200
  const RegionsSummary s = summarize_regions(t);
  EXPECT_DOUBLE_EQ(s.covered_share, 6.0 / 7);
  EXPECT_DOUBLE_EQ(s.least_covered, 2.0 / 7);
  EXPECT_DOUBLE_EQ(s.most_covered, 1.0);
  for (std::size_t i : {12u, 13u}) t.launches[0].ticks[i] = 0;  // block 2 ends at once: it is no hole
  EXPECT_DOUBLE_EQ(summarize_regions(t).least_covered, 6.0 / 7);
}

// Where the phases of a kernel follow each other over its blocks, the medians of the work add up to the span.
TEST(Regions, WorkOfPhasesThatFollowEachOtherAddsUpToTheSpan) {
  RegionTable t;
  t.names = {"attention", "wait", "mlp"};
  t.classes = {"parallel", "waiting", "parallel"};
  t.accumulates = {false, false, false};
  t.blocks = 2;
  t.launches = {{{100, 400, 0, 0, 400, 1100, /**/ 0, 0, 100, 400, 400, 1100}}};
  EXPECT_DOUBLE_EQ(summarize_regions(t).work_share, 1.0);
  t.classes[1] = "parallel";  // a wait called work
  EXPECT_FALSE(within_cover_tolerance(summarize_regions(t).work_share));
}

TEST(Regions, WaitingInsideAnotherRegionIsTakenOutOfIt) {
  RegionTable t = table();
  t.launches = {{{100, 900, 200, 700, 0, 0, /**/ 0, 0, 0, 0, 0, 0, /**/ 0, 0, 0, 0, 0, 0}}};
  const RegionsSummary s = summarize_regions(t);
  EXPECT_DOUBLE_EQ(s.regions[0].median_us, 3.0);  // 800 ticks less 500 of waiting
  EXPECT_DOUBLE_EQ(s.work_block_us, 3.0);
  EXPECT_DOUBLE_EQ(s.waiting_block_us, 5.0);
}

TEST(Regions, NeverEnteredByAnyBlockIsSaidAndNotZero) {
  RegionTable t = table();
  for (std::size_t i : {10u, 11u}) t.launches[0].ticks[i] = 0;
  const RegionsSummary s = summarize_regions(t);
  EXPECT_EQ(s.regions[2].active_blocks, 0u);
  EXPECT_EQ(s.regions[2].entries, 0u);
}

TEST(Regions, OfSeveralLaunchesAreAveragedPerLaunch) {
  RegionTable t = table();
  t.launches.push_back(t.launches[0]);
  const RegionsSummary s = summarize_regions(t);
  EXPECT_EQ(s.launches, 2u);
  EXPECT_DOUBLE_EQ(s.work_block_us, 5);
  EXPECT_EQ(s.regions[0].entries, 6u);
}

TEST(Regions, SayWhenTheCounterIsTooCoarse) {
  RegionTable t = table();
  EXPECT_FALSE(summarize_regions(t).regions[0].under_resolution);
  t.launches = {{{100, 102, 0, 0, 0, 0, /**/ 100, 103, 0, 0, 0, 0, /**/ 100, 101, 0, 0, 0, 0}}};
  EXPECT_TRUE(summarize_regions(t).regions[0].under_resolution);
}

TEST(Regions, CostOfTheMarksIsTheChangeOfTheKernelTime) {
  RegionTable t = table();
  EXPECT_FALSE(summarize_regions(t).mark_ratio);
  EXPECT_EQ(mark_cost(summarize_regions(t)), MarkCost::unknown);
  t.unmarked_us = 100;
  t.marked_us = 104;
  EXPECT_NEAR(summarize_regions(t).mark_ratio->value, 1.04, 1e-12);
  EXPECT_FALSE(summarize_regions(t).mark_ratio->interval) << "medians alone have none";
}

// Twenty blocks of the kernel without, with, and once more without marks, the second `ratio` times as long.
void add_cost(RegionTable& t, double ratio) {
  for (std::uint32_t block = 0; block < 20; ++block)
    for (std::uint32_t side = 0; side < 3; ++side)
      t.cost_samples.push_back({(100.0 + block % 5 * 0.1) * (side == 1 ? ratio : 1), block * 3 + side, block, side});
}

TEST(RegionSummary, TheCostOfTheMarksHasAnIntervalAndASign) {
  for (const auto& [ratio, cost] :
       {std::pair{1.001, MarkCost::small}, {1.2, MarkCost::slower}, {0.8, MarkCost::faster}}) {
    RegionTable t = table();
    add_cost(t, ratio);
    const auto summary = summarize_regions(t);
    EXPECT_NEAR(summary.mark_ratio->value, ratio, 1e-9);
    ASSERT_TRUE(summary.mark_ratio->interval);
    EXPECT_TRUE(summary.mark_ratio->interval->contains(ratio));
    EXPECT_NEAR(summary.mark_floor->value, 1, 1e-9);
    EXPECT_EQ(mark_cost(summary), cost) << ratio;
  }
}

TEST(Regions, RefuseTicksOfAnotherShapeAndTimeThatRunsBackwards) {
  RegionTable t = table();
  t.launches[0].ticks.pop_back();
  EXPECT_THROW(summarize_regions(t), std::invalid_argument);
  t = table();
  t.launches[0].ticks[1] = 50;
  EXPECT_THROW(summarize_regions(t), std::invalid_argument);
}

}  // namespace
}  // namespace hiplab
