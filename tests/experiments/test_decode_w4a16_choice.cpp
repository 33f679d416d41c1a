// SPDX-License-Identifier: MIT
// Launch shapes of decode_w4a16: by table, by rule, and that every one of them can be launched.
#include <gtest/gtest.h>

#include "experiments/decode_w4a16/variant_fast.hpp"

namespace hiplab::decode_w4a16 {
namespace {

Point point(std::int64_t m, std::int64_t n, std::int64_t k, const char* device = "a card", std::uint32_t units = 40,
            std::uint32_t wave = 32) {
  Point p;
  p.experiment = "decode_w4a16";
  p.values = {{"M", m}, {"N", n}, {"K", k}, {"group", 32}};
  p.device.name = device;
  p.device.multiprocessors = units;
  p.device.wave = wave;
  return p;
}

void expect_possible(const Point& p, const Choice& c, const std::string& what) {
  const Problem own = problem(p);
  const std::uint32_t blocks = blocks_of(own, form_of(c.form, own));
  EXPECT_GE(c.shape.ctas, 1u) << what;
  EXPECT_LE(c.shape.ctas, blocks) << what;
  EXPECT_GE(c.shape.waves, 1u) << what;
  EXPECT_LE(c.shape.waves, chunks_of(own) / c.shape.split) << what << ": a chunk for each wave";
  EXPECT_LE(c.shape.waves * p.device.wave, 1024u) << what;
  const Form form = form_of(c.form, own);
  EXPECT_TRUE(c.shape.split == 1 || form.kernel == KernelOf::runs || (form.kernel == KernelOf::tile && c.shape.ctas == blocks)) << what;
}

TEST(DecodeW4A16Choice, EveryRuleGivesAShapeThatCanBeLaunched) {
  for (const std::uint32_t wave : {32u, 64u})
    for (const std::uint32_t units : {0u, 1u, 40u, 132u, 304u})
      for (const auto& [m, n, k] : std::vector<std::array<std::int64_t, 3>>{
               {1, 8, 32}, {1, 136, 640}, {16, 16, 128}, {5, 5000, 4928}, {16, 51200, 5120}, {1, 5120, 25600}}) {
        const Point p = point(m, n, k, "a card", units, wave);
        const std::string what = std::to_string(m) + " " + std::to_string(n) + " " + std::to_string(k);
        for (const auto rule : {every_block<FormName::one_ahead>, every_block<FormName::ahead>, split_tiles,
                                equal_shares<FormName::one_ahead>, equal_shares<FormName::pairs>, equal_shares<FormName::runs>, held_whole,
                                held_in_parts, by_rule, by_table})
          expect_possible(p, rule(p), what);
        if (m == 1) expect_possible(p, equal_shares<FormName::folded>(p), what);
        if (m == 1) expect_possible(p, equal_shares<FormName::digits>(p), what);
      }
}

TEST(DecodeW4A16Choice, EveryRowOfTheTableNamesAFormThatTakesItsRowsAndIsKeptAsItStands) {
  for (const auto& row : datasets::tuned_launch_shapes()) {
    Point p = point(row.most_m, row.n, row.k, row.device.c_str(), 132);
    p.device.lds_per_block = 227 * 1024;
    const Choice c = by_table(p);
    EXPECT_STREQ(name_of(c.form), row.form.c_str());
    EXPECT_TRUE(takes(c.form, problem(p)));
    EXPECT_EQ(c.shape.waves, row.waves) << row.n << " " << row.k << " " << row.most_m;
    EXPECT_EQ(c.shape.split, row.split) << row.n << " " << row.k << " " << row.most_m;
    if (row.per_unit != 0) {
      EXPECT_LE(c.shape.ctas * c.shape.split, 132 * row.per_unit) << row.n << " " << row.k << " " << row.most_m;
    }
  }
  EXPECT_THROW(form_named("no form"), std::invalid_argument);
}

TEST(DecodeW4A16Choice, AnAxisOfTuningWinsOverTheRule) {
  Point p = point(4, 5120, 8192, "NVIDIA H200", 132);
  p.values["waves"] = 4;
  p.values["resident"] = 2;
  p.values["split"] = 3;
  EXPECT_EQ(by_table(p).shape.waves, 4u);
  EXPECT_EQ(equal_shares<FormName::one_ahead>(p).shape.ctas, 264u);
  EXPECT_EQ(split_tiles(p).shape.split, 3u);
}

TEST(DecodeW4A16Choice, OneRowOfXStaysOutOfLdsWhereThereIsNoRoom) {
  Point p = point(1, 4096, 4096);
  EXPECT_EQ(by_rule(p).form, FormName::digits);
  p.device.lds_per_block = 20 * 1024;
  EXPECT_EQ(by_rule(p).form, FormName::folded);
  p.device.lds_per_block = 8 * 1024;
  EXPECT_EQ(by_rule(p).form, FormName::one_ahead);
  EXPECT_EQ(by_rule(point(2, 4096, 4096)).form, FormName::one_ahead);
  Point wide = point(1, 51200, 5120, "a card", 304, 64);  // waves of 64: four CTAs a unit, each with digits of its own
  wide.device.lds_per_block = 64 * 1024;
  EXPECT_TRUE(fits(wide, equal_shares<FormName::digits>(wide))) << "one of them alone";
  EXPECT_EQ(by_rule(wide).form, FormName::folded);
}

TEST(DecodeW4A16Choice, TheSumsOfACtaTakeWhatItsNeighboursOnAUnitLeaveOfTheLds) {
  for (const auto& row : datasets::tuned_launch_shapes()) {
    Point p = point(row.most_m, row.n, row.k, row.device.c_str(), 132);
    p.device.lds_per_block = 227 * 1024;
    const Choice c = by_table(p);
    const Form form = form_of(c.form, problem(p));
    const std::size_t ctas = (c.shape.ctas * c.shape.split + 131) / 132;
    EXPECT_LE(ctas * lds_of(problem(p), form, c.shape), p.device.lds_per_block) << row.n << " " << row.k;
    if (form.kernel != KernelOf::tile) continue;
    const Cut cut = tile::cut_of(problem(p), form, c.shape);
    EXPECT_EQ(cut.kept, cut.blocks.count(0)) << row.n << " " << row.k << ": no wait between blocks";
  }
  Point small = point(16, 51200, 5120, "NVIDIA H200", 132);
  small.device.lds_per_block = 48 * 1024;
  const Choice pairs = possible(small, {FormName::pairs, {4 * 132, 1, 4}});
  EXPECT_EQ(tile::cut_of(problem(small), form_of(FormName::pairs, 16), pairs.shape).kept, 1u) << "no room, one block";
  EXPECT_EQ(by_table(small).form, FormName::one_ahead) << "what the table names does not fit: the rule's";
}

TEST(DecodeW4A16Choice, XIsHeldInAsManyPartsAsLdsNeeds) {
  Point p = point(16, 5120, 25600, "a card", 132);
  p.device.lds_per_block = 227 * 1024;
  const Choice c = held_in_parts(p);
  EXPECT_TRUE(fits(p, c));
  EXPECT_FALSE(fits(p, held_parts(p, c.shape.split - 1)));
  EXPECT_FALSE(fits(p, held_whole(p)));
  EXPECT_EQ(c.shape.ctas, 132 / c.shape.split);
  p.values["split"] = 8;
  EXPECT_EQ(held_in_parts(p).shape.split, 8u);
  p.values["split"] = 0;
  p.device.wave = 64;
  p.device.lds_per_block = 64 * 1024;
  EXPECT_TRUE(fits(p, held_in_parts(p))) << "AMD's LDS";
  p.device.lds_per_block = 1024;
  EXPECT_FALSE(fits(p, held_in_parts(p))) << "no part is small enough: the variant refuses";
}

TEST(DecodeW4A16Choice, WithoutAMatrixUnitFastTakesTheStepThatNeedsNone) {
  Point p = point(4, 4096, 4096);
  for (const char* arch : {"gfx908", "gfx90a", "gfx942", "gfx1100", "gfx1151", "gfx1201", "sm_90", "x86_64"}) {
    p.device.arch = arch;
    EXPECT_FALSE(without_matrix_unit(p)) << arch;
    EXPECT_STREQ(fast_variant().traffic(p).unit, "matrix_fp16") << arch;
  }
  p.values["M"] = 1;
  EXPECT_STREQ(fast_variant().traffic(p).unit, "matrix_int8") << "one row of x as digits";
  p.values["M"] = 4;
  p.device.arch = "gfx906:sramecc+:xnack-";
  EXPECT_TRUE(without_matrix_unit(p));
  EXPECT_STREQ(fast_variant().traffic(p).unit, "fp16");
  EXPECT_EQ(fast_variant().refuses(p), "");
  p.values["M"] = 17;
  EXPECT_NE(fast_variant().refuses(p), "");
}

}  // namespace
}  // namespace hiplab::decode_w4a16
