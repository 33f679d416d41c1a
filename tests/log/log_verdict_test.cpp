// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "log/verdict.hpp"

namespace hiplab::log {
namespace {

PlaceResult place(double low, double high, double delta = 0.01) {
  PlaceResult p;
  p.new_point = "000007";
  p.ratio = Estimate{(low + high) / 2, Interval{low, high}};
  p.delta = delta;
  p.change = judge_change(*p.ratio, delta);
  return p;
}

LogVerdict verdict(const std::vector<PlaceResult>& places, bool functional = false) {
  return derive_verdict(places, functional).verdict;
}

TEST(LogVerdict, AGainBeyondTheFloorIsKeptAndOneWithinItIsNot) {
  EXPECT_EQ(verdict({place(0.90, 0.92)}), LogVerdict::keep);
  EXPECT_EQ(verdict({place(0.992, 0.996)}), LogVerdict::no_impact);
  EXPECT_EQ(verdict({place(0.90, 0.92, 0.2)}), LogVerdict::no_impact) << "the same gain on a machine of 20 % noise";
}

TEST(LogVerdict, SlowerIsReverted) {
  EXPECT_EQ(verdict({place(1.05, 1.06)}), LogVerdict::reverted);
}

TEST(LogVerdict, AnIntervalAcrossTheEdgeIsPending) {
  EXPECT_EQ(verdict({place(0.97, 1.02)}), LogVerdict::pending);
  EXPECT_EQ(verdict({place(0.95, 0.995)}), LogVerdict::pending);
}

TEST(LogVerdict, PointsThatDisagreeAreAPersonsToDecide) {
  const Derived mixed = derive_verdict({place(0.70, 0.71), place(1.05, 1.06)}, false);
  EXPECT_EQ(mixed.verdict, LogVerdict::pending) << "the mean is faster, and yet a point is slower";
  EXPECT_NE(mixed.because.find("points disagree"), std::string::npos) << mixed.because;
  EXPECT_NE(mixed.because.find("of 2 points: 1 faster, 1 slower"), std::string::npos) << mixed.because;
}

TEST(LogVerdict, OneSlowerPointBesideEqualOnesIsNeitherKeptNorWithoutImpact) {
  EXPECT_EQ(verdict({place(0.999, 1.001), place(0.999, 1.001), place(1.02, 1.021)}), LogVerdict::pending);
}

TEST(LogVerdict, AWrongOutputIsRevertedHoweverFast) {
  PlaceResult wrong = place(0.5, 0.51);
  wrong.wrong = true;
  wrong.because = "gate_failed: relative L2 0.3";
  const Derived derived = derive_verdict({place(0.5, 0.51), wrong}, false);
  EXPECT_EQ(derived.verdict, LogVerdict::reverted);
  EXPECT_EQ(derived.because, "wrong at point 000007: gate_failed: relative L2 0.3");
}

TEST(LogVerdict, TheSameCodeHasNoImpactWhateverTheClockSaid) {
  PlaceResult same = place(0.90, 0.92);
  same.change = Change::same_code;
  EXPECT_EQ(verdict({same, same}), LogVerdict::no_impact);
  EXPECT_NE(verdict({same, place(0.90, 0.92)}), LogVerdict::no_impact) << "one point runs other code";
}

TEST(LogVerdict, FunctionalTimesDecideNothing) {
  EXPECT_EQ(verdict({place(0.5, 0.51)}, true), LogVerdict::pending);
}

TEST(LogVerdict, WithoutATimeOrAnIntervalItIsPending) {
  PlaceResult none = place(0.9, 0.91);
  none.ratio.reset();
  EXPECT_EQ(verdict({none, place(0.9, 0.91)}), LogVerdict::pending);
  PlaceResult bare = place(0.9, 0.91);
  bare.ratio->interval.reset();
  bare.change = judge_change(*bare.ratio, bare.delta);
  EXPECT_EQ(verdict({bare}), LogVerdict::pending);
  EXPECT_EQ(verdict({}), LogVerdict::pending);
}

TEST(LogVerdict, OnePointThatCannotBeReliedOnLeavesTheMeanUndecided) {
  PlaceResult modes = place(0.90, 0.92);
  modes.change = Change::undecided;
  modes.because = "the times of a side have two modes";
  const Derived derived = derive_verdict({place(0.90, 0.92), place(0.90, 0.92), modes}, false);
  EXPECT_EQ(derived.verdict, LogVerdict::pending);
  EXPECT_NE(derived.because.find("two modes"), std::string::npos) << derived.because;
  modes.because.clear();
  EXPECT_EQ(derive_verdict({place(0.90, 0.92), place(0.90, 0.92), modes}, false).verdict, LogVerdict::keep)
      << "undecided by its interval alone, which is in the mean's";
}

TEST(LogVerdict, TheMeanIsGeometricAndHoldsTheWidestFloor) {
  const auto mean = mean_ratio({place(0.5, 0.5, 0.01), place(2, 2, 0.03)});
  ASSERT_TRUE(mean && mean->interval);
  EXPECT_NEAR(mean->value, 1, 1e-12);
  EXPECT_NEAR(mean->interval->low, 1, 1e-12);
  EXPECT_EQ(largest_delta({place(0.5, 0.5, 0.01), place(2, 2, 0.03)}), 0.03);
}

TEST(LogVerdict, NamesAreReadBackAndOthersAreNone) {
  for (LogVerdict v : kLogVerdicts) EXPECT_EQ(verdict_of(verdict_name(v)), v);
  EXPECT_FALSE(verdict_of("keep"));
  EXPECT_FALSE(verdict_of("AVAILABLE"));
}

}  // namespace
}  // namespace hiplab::log
