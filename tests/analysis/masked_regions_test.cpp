// SPDX-License-Identifier: MIT
// The region reducer on synthetic buffers: masks, zero rows, uncalibrated ticks, waits.
#include "analysis/masked_regions.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace hiplab {
namespace {

std::size_t ones(const CtaGrid& grid, CtaMask mask) {
  const auto in = cta_mask(grid, mask);
  return static_cast<std::size_t>(std::count(in.begin(), in.end(), true));
}

TEST(MaskedRegions, MasksHaveThePublishedCounts) {
  for (std::uint32_t split : {1u, 2u, 4u, 8u}) {
    const CtaGrid grid{8, 8, 1, 4, split};
    EXPECT_EQ(ones(grid, CtaMask::all), 64u);
    EXPECT_EQ(ones(grid, CtaMask::origin), 1u);
    EXPECT_EQ(ones(grid, CtaMask::heads), 4u);
    EXPECT_EQ(ones(grid, CtaMask::parts), 4u * split);
    EXPECT_EQ(ones(grid, CtaMask::waiters), 4u * (split - 1));
  }
  EXPECT_EQ(ones({8, 8, 3, 4, 8}, CtaMask::waiters), 84u);
}

TEST(MaskedRegions, TheMaskIsOfPlacesNotOfTheFirstRows) {
  const auto in = cta_mask({8, 8, 1, 4, 2}, CtaMask::parts);
  EXPECT_TRUE(in[8]);   // (0, 1)
  EXPECT_TRUE(in[9]);   // (1, 1)
  EXPECT_FALSE(in[2]);  // (2, 0) is among the first eight rows and no part
}

/// 2 x 2 CTAs, one region each of work, wait and single; CTA 3 outside the masks has ticks too.
const CtaGrid kGrid{2, 2, 1, 1, 2};
const std::vector<RegionRule> kRules = {{"work", CtaMask::parts, RegionKind::work},
                                        {"wait", CtaMask::all, RegionKind::wait},
                                        {"single", CtaMask::all, RegionKind::dynamic_single},
                                        {"inner", CtaMask::parts, RegionKind::work}};
const std::vector<std::uint64_t> kTicks = {
    100, 200, 200, 500, 500, 700, 100, 150,  // (0, 0)
    100, 400, 400, 500, 0,   0,   200, 200,  // (1, 0): "inner" has no time
    100, 999, 100, 500, 0,   0,   0,   0,    // (0, 1): not a part, its "work" must not count
    0,   0,   100, 600, 0,   0,   300, 200,  // (1, 1)
};

TEST(MaskedRegions, TimesAreOfTheMaskAndZeroRowsAreDropped) {
  const auto regions = reduce_masked(kTicks, kGrid, kRules, 32.0, 64.0);
  EXPECT_EQ(regions[0].expected_ctas, 2u);
  EXPECT_EQ(regions[0].active_ctas, 2u);
  EXPECT_DOUBLE_EQ(regions[0].sum_ticks, 400);
  EXPECT_DOUBLE_EQ(regions[0].median_ticks, 200);
  EXPECT_DOUBLE_EQ(regions[0].p99_ticks, 298);
  EXPECT_DOUBLE_EQ(regions[0].median_us, 6.4);
  EXPECT_DOUBLE_EQ(regions[0].fraction, 0.1);
  EXPECT_EQ(regions[3].expected_ctas, 2u);
  EXPECT_EQ(regions[3].active_ctas, 1u);  // the published table would have said 2
  EXPECT_DOUBLE_EQ(regions[3].mean_ticks, 50);
}

TEST(MaskedRegions, WaitsAndSinglesHaveNoFraction) {
  const auto regions = reduce_masked(kTicks, kGrid, kRules, 32.0, 64.0);
  EXPECT_TRUE(std::isnan(regions[1].fraction));
  EXPECT_TRUE(std::isnan(regions[2].fraction));
  EXPECT_DOUBLE_EQ(regions[1].median_us, 350 * 0.032);
  EXPECT_EQ(regions[2].active_ctas, 1u);
}

TEST(MaskedRegions, CyclesOrAnUnknownKernelTimeGiveNoMicroseconds) {
  for (const auto& regions : {reduce_masked(kTicks, kGrid, kRules, std::nullopt, 64.0),
                              reduce_masked(kTicks, kGrid, kRules, 32.0, std::nullopt)}) {
    EXPECT_TRUE(std::isnan(regions[0].median_us));
    EXPECT_TRUE(std::isnan(regions[0].fraction));
    EXPECT_DOUBLE_EQ(regions[0].median_ticks, 200);
  }
}

TEST(MaskedRegions, TicksOutsideTheMaskAreDroppedAndCounted) {
  const auto regions = reduce_masked(kTicks, kGrid, kRules, 32.0, 64.0);
  EXPECT_EQ(regions[0].outside_ctas, 1u);  // (0, 1)
  EXPECT_EQ(regions[1].outside_ctas, 0u);
}

TEST(MaskedRegions, ARecordedTableIsReducedByItsOwnMasksAndItsLastLaunch) {
  RegionTable table;
  for (const RegionRule& rule : kRules) {
    table.names.push_back(rule.name);
    table.masks.push_back(rule.mask);
    table.accumulates.push_back(false);
  }
  table.classes = {"parallel", "waiting", "elected", "nested"};
  table.ctas = kGrid;
  table.blocks = 4;
  table.tick_ns = 32;
  table.marked_us = 64;
  table.launches = {{std::vector<std::uint64_t>(32)}, {kTicks}};
  const auto own = reduce_last_launch(table), expected = reduce_masked(kTicks, kGrid, kRules, 32.0, 64.0);
  ASSERT_EQ(own.size(), 4u);
  for (std::size_t r = 0; r < 4; ++r) {
    EXPECT_EQ(own[r].active_ctas, expected[r].active_ctas);
    EXPECT_DOUBLE_EQ(own[r].median_us, expected[r].median_us);
    EXPECT_EQ(std::isnan(own[r].fraction), std::isnan(expected[r].fraction));
  }
  table.tick_ns = 0;  // cycles
  EXPECT_TRUE(std::isnan(reduce_last_launch(table)[0].median_us));
  table.ctas.reset();
  EXPECT_THROW(reduce_last_launch(table), std::invalid_argument);
}

TEST(MaskedRegions, ABufferOfAnotherSizeIsRefused) {
  EXPECT_THROW(reduce_masked(std::vector<std::uint64_t>(31), kGrid, kRules, 1.0, 1.0), std::invalid_argument);
}

}  // namespace
}  // namespace hiplab
