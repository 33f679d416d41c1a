// SPDX-License-Identifier: MIT
// The corrections that experiments/wo_split claims stand on the source's own figures: each is recomputed here from
// datasets/published, so that a figure that changes turns its claim red.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "analysis/masked_regions.hpp"
#include "reports/published_csv.hpp"

namespace hiplab {
namespace {

CsvTable rows_of(const std::string& file, const std::map<std::string, std::string>& where) {
  return select_rows(read_csv(HIPLAB_SOURCE_DIR "/datasets/published/" + file), {"value"}, where, file);
}

double value_of(const std::string& file, const std::map<std::string, std::string>& where) {
  const auto table = rows_of(file, where);
  EXPECT_EQ(table.rows.size(), 1u) << file;
  return table.rows.empty() ? std::nan("") : std::stod(table.rows.front().front());
}

double wo8(const std::string& region, const std::string& metric, const std::string& stat) {
  return value_of("wo_split_regions_wo8.csv", {{"region_id", region}, {"metric", metric}, {"stat", stat}});
}
double per_call(const std::string& region, const std::string& stat) {
  return value_of("wo_split_regions_per_call.csv", {{"region_id", region}, {"metric", "region_time"}, {"stat", stat}});
}

TEST(WoSplitPublished, RegionElevenIsTheWaitForAttention) {
  EXPECT_EQ(wo8("11", "nonzero_ctas", "count"), 28);
  const auto waiters = cta_mask({8, 8, 1, 4, 8}, CtaMask::waiters);
  EXPECT_EQ(std::count(waiters.begin(), waiters.end(), true), 28);
  EXPECT_NEAR(wo8("11", "last_exit", "max"), wo8("1", "last_exit", "max"), 1.0);  // ends as attention ends
  EXPECT_LT(wo8("11", "last_exit", "max"), wo8("2", "last_exit", "max"));
}

TEST(WoSplitPublished, RegionTwelveIsTheGatherBetweenWoAndTheBarrier) {
  EXPECT_EQ(wo8("12", "nonzero_ctas", "count"), 1);
  EXPECT_GT(wo8("12", "first_entry", "min"), wo8("2", "last_exit", "max"));
  EXPECT_NEAR(wo8("12", "last_exit", "max"), wo8("4", "last_exit", "max"), 1.0);
}

// The published rows as ticks of 10 ns: every CTA of a region's mask gets the region's first entry and last exit.
TEST(WoSplitPublished, TheReducerReadsThePublishedCallAsWaitAndGather) {
  const CtaGrid grid{8, 8, 1, 4, 8};
  const std::vector<RegionRule> rules = {{"phase1_attn_pre_wo", CtaMask::heads},
                                         {"phase1_wo_gemv", CtaMask::parts},
                                         {"phase1_pre_wo_wait", CtaMask::waiters, RegionKind::wait},
                                         {"phase1_gather_reduce", CtaMask::all, RegionKind::dynamic_single}};
  const char* const ids[] = {"1", "2", "11", "12"};
  std::vector<std::uint64_t> ticks(64 * rules.size() * 2, 0);
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const auto in = cta_mask(grid, rules[r].mask);
    for (std::size_t cta = 0; cta < 64; ++cta) {
      if (!in[cta] || (rules[r].kind == RegionKind::dynamic_single && cta != 5)) continue;  // the elected CTA: any
      ticks[(cta * rules.size() + r) * 2] =
          static_cast<std::uint64_t>(std::llround(100 * wo8(ids[r], "first_entry", "min")));
      ticks[(cta * rules.size() + r) * 2 + 1] =
          static_cast<std::uint64_t>(std::llround(100 * wo8(ids[r], "last_exit", "max")));
    }
  }
  const auto reduced = reduce_masked(ticks, grid, rules, 10.0, 26742.05);
  EXPECT_EQ(reduced[0].active_ctas, 4u);
  EXPECT_EQ(reduced[1].active_ctas, 32u);
  EXPECT_EQ(reduced[2].active_ctas, 28u);
  EXPECT_EQ(reduced[3].active_ctas, 1u);
  EXPECT_NEAR(reduced[2].median_us, wo8("11", "region_time", "median"), 0.5);
  EXPECT_NEAR(reduced[3].median_us, wo8("12", "region_time", "median"), 0.5);
  EXPECT_TRUE(std::isnan(reduced[2].fraction)) << "a wait is no share of the work";
}

TEST(WoSplitPublished, Fc1IsTheLargestPartOnceAllSlicesCount) {
  const double call = value_of("wo_split_regions_per_call.csv", {{"metric", "host_event_wall"}});
  EXPECT_NEAR(per_call("16", "median") / call, 0.704, 0.001);
  EXPECT_NEAR(34 * per_call("7", "median") / per_call("16", "median"), 1.0, 0.01);  // the table showed one of 34
  EXPECT_GT(per_call("16", "median"), 5 * per_call("4", "median"));
}

TEST(WoSplitPublished, TheSumOfTheWorkRegionsCountsTheLastSliceTwice) {
  const std::string file = "wo_split_regions_per_call.csv";
  double once = 0, twice = 0;
  for (const char* id : {"0", "1", "2", "3", "5", "6", "10", "12", "16", "17", "18", "19"})
    once += per_call(id, "median");
  for (const char* id : {"7", "8", "9", "15"}) twice += per_call(id, "median");
  const double wall = value_of(file, {{"metric", "host_event_wall"}});
  EXPECT_NEAR(once + twice, value_of(file, {{"metric", "work_regions_sum"}}), 0.5);
  EXPECT_NEAR(once, 26089, 1);
  EXPECT_NEAR(once / wall, 0.949, 0.0005);
}

TEST(WoSplitPublished, TheTableCountedCtasWithoutTime) {
  EXPECT_EQ(wo8("3", "active_ctas", "count"), 32);
  EXPECT_EQ(wo8("3", "nonzero_ctas", "count"), 12);
}

TEST(WoSplitPublished, SevenIsFourteenUnitsInTheLastPlace) {
  const float below = std::nextafterf(8388608.0f, 0.0f);
  const double unit = 8388608.0 - static_cast<double>(below);
  EXPECT_EQ(value_of("wo_split_bit_exactness.csv", {{"metric", "max_abs_between_splits"}}) / unit, 14);
}

TEST(WoSplitPublished, EveryArmHasDegenerateRepliesInTheSameReplays) {
  for (const char* arm : {"wo1", "wo2", "wo4", "wo8"}) {
    for (const char* replay : {"2", "4", "5"})
      EXPECT_GT(
          value_of("wo_split_soak_output_integrity.csv",
                   {{"variant", arm}, {"phase", "sharegpt"}, {"replay", replay}, {"metric", "degenerate_outputs"}}),
          8)
          << arm << " " << replay;
    EXPECT_EQ(value_of("wo_split_soak_output_integrity.csv",
                       {{"variant", arm}, {"phase", "longdecode"}, {"replay", "4"}, {"metric", "degenerate_output"}}),
              1);
  }
}

}  // namespace
}  // namespace hiplab
