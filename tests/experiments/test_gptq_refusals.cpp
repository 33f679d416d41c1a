// SPDX-License-Identifier: MIT
// Which points the variants of gptq_mi100 hold, and what they say where they do not: one line, with the reason.
#include <gtest/gtest.h>

#include <algorithm>

#include "runner/load_ground.hpp"

namespace hiplab {
namespace {

using Values = std::map<std::string, std::int64_t>;

const std::vector<Variant>& variants() {
  static const LoadedGround ground = load_ground("cpu");
  return std::find_if(ground.experiments->begin(), ground.experiments->end(),
                      [](const Experiment& e) { return e.name == "gptq_mi100"; })
      ->variants;
}

/// A point of 3 x 256 x 264, 4 bits, group 128, with `changed` axes.
Point point(const Values& changed) {
  Point p{"gptq_mi100", "test", {{"M", 3}, {"K", 256}, {"N", 264}, {"group", 128}}, 42, {}};
  for (const auto& [axis, value] : changed) p.values[axis] = value;
  return p;
}

std::string refusal(const std::string& variant, const Values& changed) {
  const auto& all = variants();
  return std::find_if(all.begin(), all.end(), [&](const Variant& v) { return v.name == variant; })
      ->refuses(point(changed));
}

TEST(GptqRefusals, EveryVariantHoldsBothWidthsEveryGroupBothZeroConventionsAndActOrder) {
  ASSERT_EQ(variants().size(), 14u);
  for (const Variant& v : variants())
    for (const std::int64_t bits : {4, 8})
      for (const std::int64_t group : {32, 64, 128, 256, -1})
        for (const std::int64_t zero_offset : {0, 1})
          for (const std::int64_t act_order : {0, 1})
            EXPECT_EQ(v.refuses(point(
                          {{"bits", bits}, {"group", group}, {"zero_offset", zero_offset}, {"act_order", act_order}})),
                      "")
                << v.name << ", " << bits << " bits, group " << group << ", zero offset " << zero_offset
                << ", act-order " << act_order;
}

const std::vector<std::string> kInGroupOrder = {"baseline",     "fdot2",   "fdot2_as_published", "fp32_reduce",
                                                "vec_int2",     "vec_int", "lds_coalesced",      "transposed",
                                                "wave_shuffle", "mfma"};

// Gemma-4's layers cut for four cards: no launch is tried, and the point says why. What looks the group of each row up
// holds them, where one group covers K.
TEST(GptqRefusals, Gemma4SlicesOfFourCardsAreRefusedByEveryKernelThatTakes32RowsATrip) {
  for (const std::int64_t k : {176, 528}) {
    const Values one_group{{"K", k}, {"N", 2816}, {"group", k}}, of_128{{"K", k}, {"N", 2816}, {"group", 128}};
    for (const auto& v : kInGroupOrder) {
      EXPECT_EQ(refusal(v, one_group), "K must be a multiple of 32") << v << ", K " << k;
      EXPECT_EQ(refusal(v, of_128), "K must be a multiple of 32") << v << ", K " << k;
    }
    EXPECT_EQ(refusal("dispatch", one_group), "K must be a multiple of 32") << "up to its row limit it is baseline";
    for (const char* v : {"alt", "dequant_gemm", "library_fp16"}) EXPECT_EQ(refusal(v, one_group), "") << v;
    for (const char* v : {"alt", "dequant_gemm", "dispatch"})
      EXPECT_EQ(refusal(v, of_128), "K must be a multiple of the group") << v;
  }
}

TEST(GptqRefusals, ShapesThatTheFrameCannotHoldAreNamed) {
  for (const auto& v : kInGroupOrder) {
    EXPECT_EQ(refusal(v, {{"K", 504}, {"group", 504}}), "K must be a multiple of 32") << v;
    EXPECT_EQ(refusal(v, {{"group", 48}}), "group must be a multiple of 32") << v;
    EXPECT_EQ(refusal(v, {{"group", 96}}), "K must be a multiple of the group") << v;
    EXPECT_EQ(refusal(v, {{"N", 260}}), "N must be a multiple of 8") << v;
    EXPECT_EQ(refusal(v, {{"N", 260}, {"bits", 8}}), "") << v;
    EXPECT_EQ(refusal(v, {{"N", 262}, {"bits", 8}}), "N must be a multiple of 4") << v;
  }
  EXPECT_EQ(refusal("alt", {{"K", 504}, {"group", 504}}), "");
  EXPECT_EQ(refusal("alt", {{"K", 508}, {"group", 508}}), "K must be a multiple of 8");
}

TEST(GptqRefusals, TwoAndThreeBitsAreOfBaselineAndTheLibrary) {
  for (const Variant& v : variants())
    for (const std::int64_t bits : {2, 3}) {
      const std::string said = v.refuses(point({{"bits", bits}, {"N", 256}}));
      if (v.name == "baseline" || v.name == "library_fp16")
        EXPECT_EQ(said, "") << v.name;
      else
        EXPECT_NE(said.find("4- and 8-bit codes"), std::string::npos) << v.name << ": " << said;
    }
  EXPECT_EQ(refusal("baseline", {{"bits", 5}}), "bits must be 2, 3, 4 or 8");
}

TEST(GptqRefusals, ActOrderWithASplitKIsHeldByThoseThatLookGroupsUp) {
  const Values split{{"act_order", 1}, {"split_k", 4}};
  for (const auto& v : kInGroupOrder)
    EXPECT_NE(refusal(v, split).find("act-order with a split K leaves no whole groups"), std::string::npos) << v;
  for (const char* v : {"alt", "dequant_gemm", "dispatch", "library_fp16"}) EXPECT_EQ(refusal(v, split), "") << v;
  for (const auto& v : kInGroupOrder) {
    EXPECT_EQ(refusal(v, {{"act_order", 0}, {"split_k", 4}}), "") << v;
    EXPECT_EQ(refusal(v, {{"act_order", 1}, {"split_k", 4}, {"group", -1}}), "") << v;
    EXPECT_EQ(refusal(v, {{"split_k", 0}}), "split_k must be 1 or more") << v;
  }
}

TEST(GptqRefusals, BlockWidthsAndLaunchBoundsAreOfTheVariantsThatHaveThem) {
  EXPECT_EQ(refusal("vec_int", {{"block_kn", 256}}), "block_kn is an axis of baseline and fdot2");
  EXPECT_EQ(refusal("fdot2", {{"block_kn", 256}}), "");
  EXPECT_EQ(refusal("fdot2", {{"block_kn", 192}}), "block_kn must be 128, 256, 320 or 512");
  EXPECT_EQ(refusal("fdot2", {{"block_kn", 256}, {"bits", 8}}), "block_kn other than 128 is built for 4 bits");
  EXPECT_EQ(refusal("fdot2", {{"launch_bounds", 2}}), "launch_bounds is an axis of baseline");
  EXPECT_EQ(refusal("mfma", {{"launch_bounds", 2}}), "launch_bounds is an axis of baseline");
}

}  // namespace
}  // namespace hiplab
