// SPDX-License-Identifier: MIT
#include "analysis/second_opinion.hpp"

#include <gtest/gtest.h>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

/// The second opinion on a candidate that is truly `slower`, of 40 blocks in two processes.
SecondOpinion opinion(double slower, double noise, bool paired, std::uint64_t seed = 1) {
  PointRecord fresh = synthetic::point("000000", "demo", "new", "small", {}),
              base = synthetic::point("000001", "demo", "base", "small", {});
  SeededRandom random(seed);
  synthetic::measure({{&fresh, 50 * slower, 0}, {&base, 50, 0}}, {noise, 0, 0, 0, 0, true}, 2, 20, random);
  return *second_opinion(fresh, base, paired, 0.01);
}

TEST(SecondOpinion, PutsAChangeBeyondInsideOrAcrossTheEdges) {
  for (const bool paired : {true, false}) {
    EXPECT_EQ(opinion(1.03, 0.004, paired).verdict, CheckVerdict::regressed);
    EXPECT_EQ(opinion(0.97, 0.004, paired).verdict, CheckVerdict::improved);
    EXPECT_EQ(opinion(1, 0.004, paired).verdict, CheckVerdict::equivalent);
    EXPECT_EQ(opinion(1.01, 0.004, paired).verdict, CheckVerdict::inconclusive) << "on the edge";
    EXPECT_EQ(opinion(1, 0.1, paired).verdict, CheckVerdict::inconclusive) << "too much noise";
  }
}

TEST(SecondOpinion, PIsSmallForAChangeAndNamesItsTest) {
  const SecondOpinion pairs = opinion(1.03, 0.004, true), sides = opinion(1.03, 0.004, false);
  EXPECT_LT(pairs.p, 1e-6);
  EXPECT_LT(sides.p, 1e-6);
  EXPECT_STREQ(pairs.test, "Wilcoxon's signed-rank test");
  EXPECT_STREQ(sides.test, "Mann and Whitney's test");
  EXPECT_EQ(pairs.blocks, 40u);
}

TEST(SecondOpinion, OfEqualArmsNineteenInTwentyHaveNoSmallP) {
  int small = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) small += opinion(1, 0.01, seed % 2 == 0, seed + 10).p < 0.05;
  EXPECT_NEAR(small, 20, 14);
}

TEST(SecondOpinion, UnderNineBlocksThereIsNone) {
  PointRecord fresh = synthetic::point("000000", "demo", "new", "small", {}),
              base = synthetic::point("000001", "demo", "base", "small", {});
  SeededRandom random(1);
  synthetic::measure({{&fresh, 51, 0}, {&base, 50, 0}}, {0.01, 0, 0, 0, 0, true}, 1, 8, random);
  EXPECT_FALSE(second_opinion(fresh, base, true, 0.01));
  EXPECT_FALSE(second_opinion(fresh, base, false, 0.01));
}

TEST(SecondOpinion, ArmsThatAreAlwaysEqualHaveNotChanged) {
  PointRecord fresh = synthetic::point("000000", "demo", "new", "small", {});
  SeededRandom random(1);
  synthetic::measure({{&fresh, 50, 0}}, {0, 0, 0, 0, 0, true}, 2, 20, random);
  PointRecord base = fresh;
  const auto same = second_opinion(fresh, base, true, 0.01);
  ASSERT_TRUE(same);
  EXPECT_EQ(same->p, 1);
  EXPECT_EQ(same->verdict, CheckVerdict::equivalent);
}

}  // namespace
}  // namespace hiplab
