// SPDX-License-Identifier: MIT
// NVFP4 codec and the stated orders of summation of the split-K W_O product, on worked examples.
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "reference/wo_split.hpp"

namespace hiplab::reference {
namespace {

TEST(Nvfp4, CodesHaveTheEightMagnitudesAndASign) {
  const float expected[] = {0, 0.5f, 1, 1.5f, 2, 3, 4, 6};
  for (int code = 0; code < 8; ++code) {
    EXPECT_EQ(e2m1_value(code), expected[code]);
    EXPECT_EQ(e2m1_value(code | 8), -expected[code]);
  }
}

TEST(Nvfp4, ScalesAreE4M3) {
  EXPECT_EQ(e4m3_value(0x40), 2.0f);  // what the published harness puts in the place of NaN
  EXPECT_EQ(e4m3_value(0x38), 1.0f);
  EXPECT_EQ(e4m3_value(0x7e), 448.0f);
  EXPECT_EQ(e4m3_value(0x01), std::ldexp(1.0f, -9));
  EXPECT_EQ(e4m3_value(0x08), std::ldexp(1.0f, -6));
  EXPECT_EQ(e4m3_value(0xbf), -1.875f);
  EXPECT_TRUE(std::isnan(e4m3_value(0x7f)));
  EXPECT_TRUE(std::isnan(e4m3_value(0xff)));
}

TEST(Nvfp4, EncodingIsTheInverseAndRoundsTiesToEven) {
  for (int code = 0; code < 16; ++code) EXPECT_EQ(e2m1_nearest(e2m1_value(code)), code);
  for (int byte = 0; byte < 256; ++byte)
    if (byte != 0x7f && byte != 0xff) {
      EXPECT_EQ(e4m3_nearest(e4m3_value(byte)), byte);
    }
  EXPECT_EQ(e2m1_value(e2m1_nearest(2.5f)), 2.0f);  // codes 4 and 5: the even one
  EXPECT_EQ(e2m1_value(e2m1_nearest(5.0f)), 4.0f);
  EXPECT_EQ(e2m1_value(e2m1_nearest(0.25f)), 0.0f);
  EXPECT_EQ(e2m1_value(e2m1_nearest(-100.0f)), -6.0f);
  EXPECT_EQ(e4m3_value(e4m3_nearest(1e9f)), 448.0f);
  EXPECT_EQ(e4m3_nearest(std::nanf("")), 0x7f);
}

TEST(Nvfp4, SwizzleOfThePublishedShape) {
  EXPECT_EQ(nvfp4_scale_bytes(5120, 6144), 1966080);
  EXPECT_EQ(nvfp4_scale_offset(0, 0, 6144), 0);
  EXPECT_EQ(nvfp4_scale_offset(1, 0, 6144), 16);
  EXPECT_EQ(nvfp4_scale_offset(33, 1, 6144), 16 + 4 + 1);
  EXPECT_EQ(nvfp4_scale_offset(0, 4, 6144), 512);
  EXPECT_EQ(nvfp4_scale_offset(128, 0, 6144), 96 * 512);
  EXPECT_EQ(nvfp4_scale_offset(5119, 383, 6144), 1966080 - 1);
  std::set<std::int64_t> seen;
  for (int row = 0; row < 128; ++row)
    for (int group = 0; group < 8; ++group) seen.insert(nvfp4_scale_offset(row, group, 128));
  EXPECT_EQ(seen.size(), 1024u);
  EXPECT_EQ(*seen.rbegin(), 1023);
}

/// 2 rows, K = 64, every code a different function of its place.
struct SmallMatrix {
  std::vector<std::uint8_t> codes = std::vector<std::uint8_t>(2 * 32), scales = std::vector<std::uint8_t>(512, 0x38);
  Nvfp4Matrix w{2, 64, codes, scales, 1.0f};
};

TEST(Nvfp4, EvenColumnsLieInTheLowNibble) {
  SmallMatrix m;
  m.codes[0] = 0x72;  // k 0: code 2 = 1, k 1: code 7 = 6
  m.scales[0] = 0x40;
  m.w.global_scale = 0.5f;
  EXPECT_EQ(m.w.at(0, 0), 1.0f);
  EXPECT_EQ(m.w.at(0, 1), 6.0f);
  m.scales[16] = 0x30;  // row 1, group 0: 0.5
  m.codes[32] = 0x0f;
  EXPECT_EQ(m.w.at(1, 0), -1.5f);
}

TEST(WoSplit, PartitionOfThePublishedShape) {
  const std::int64_t widths[][2] = {{1, 1536}, {2, 768}, {4, 384}, {8, 192}};
  for (const auto& [split, width] : widths) {
    std::int64_t next = 0;
    for (std::int64_t head = 0; head < 4; ++head)
      for (std::int64_t part = 0; part < split; ++part) {
        const KRange range = wo_slot_range(6144, 4, split, head, part);
        EXPECT_EQ(range.begin, next);
        EXPECT_EQ(range.end - range.begin, width);
        EXPECT_EQ(range.begin % 16, 0);
        next = range.end;
      }
    EXPECT_EQ(next, 6144);
  }
}

TEST(WoSplit, CutsThatDoNotDivideStillCoverEveryColumnOnce) {
  for (std::int64_t split : {1, 2, 3, 5, 7, 8}) {
    std::int64_t next = 0;
    for (std::int64_t head = 0; head < 3; ++head)
      for (std::int64_t part = 0; part < split; ++part) {
        const KRange range = wo_slot_range(3 * 100, 3, split, head, part);
        EXPECT_EQ(range.begin, next);
        next = range.end;
      }
    EXPECT_EQ(next, 300);
  }
}

// Row 0 adds 2^24, then ones: one accumulator loses each of them, an accumulator of its own keeps them.
TEST(WoSplit, OrderIsThatOfTheSlots) {
  SmallMatrix m;
  for (auto& byte : m.codes) byte = 0x22;  // all weights 1
  std::vector<float> x(64, 0.0f);
  x[0] = 16777216.0f;
  for (int k : {1, 2, 3, 4}) x[static_cast<std::size_t>(k)] = 1.0f;
  EXPECT_EQ(wo_chained(m.w, x, 1)[0], 16777216.0f);
  x.assign(64, 0.0f);
  x[0] = 16777216.0f;
  for (int k : {32, 33, 34, 35}) x[static_cast<std::size_t>(k)] = 1.0f;
  EXPECT_EQ(wo_split_order(m.w, x, 1, 1)[0], 16777216.0f);
  EXPECT_EQ(wo_split_order(m.w, x, 1, 2)[0], 16777220.0f);  // the second slot sums to 4 before it meets the first
  EXPECT_EQ(wo_matmul(m.w, x)[0], 16777220.0);
  EXPECT_EQ(wo_chained(m.w, x, 1), wo_split_order(m.w, x, 1, 1));
}

TEST(WoSplit, LaneOrderGivesEachWordALaneOfItsOwn) {
  SmallMatrix m;
  for (auto& byte : m.codes) byte = 0x22;
  std::vector<float> x(64, 0.0f);
  x[0] = 16777216.0f;
  for (int k : {8, 9, 10, 11}) x[static_cast<std::size_t>(k)] = 1.0f;  // word 1: lane 1
  EXPECT_EQ(wo_split_order(m.w, x, 1, 1)[0], 16777216.0f);
  EXPECT_EQ(wo_lane_order(m.w, x, 1, 1)[0], 16777220.0f);
}

TEST(WoSplit, GlobalScaleIsTheLastFactor) {
  SmallMatrix m;
  m.codes[0] = 0x03;   // 1.5
  m.scales[0] = 0x3b;  // 1.375
  m.w.global_scale = 0.1f;
  EXPECT_EQ(m.w.at(0, 0), (1.5f * 1.375f) * 0.1f);
}

TEST(WoSplit, Bf16RoundsToEven) {
  EXPECT_EQ(bf16_nearest(1.0f), 0x3f80);
  EXPECT_EQ(bf16_nearest(1.00390625f), 0x3f80);  // a tie
  EXPECT_EQ(bf16_nearest(1.01171875f), 0x3f82);  // a tie upwards
  const std::uint16_t bits[] = {0xc000};
  EXPECT_EQ(bf16_values(bits)[0], -2.0f);
}

}  // namespace
}  // namespace hiplab::reference
