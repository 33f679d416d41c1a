// SPDX-License-Identifier: MIT
#include "analysis/point_identity.hpp"

#include <gtest/gtest.h>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

ExperimentSpec tuned_spec() {
  ExperimentSpec spec = synthetic::demo_spec();
  spec.tuning = {{"block", 128, {}, {"baseline", "dot*"}},
                 {"limit", 50, {{"bits", 4}}, {"choice"}},
                 {"limit", 24, {{"bits", 8}}, {"choice"}}};
  return spec;
}

PointRecord at(const char* variant, AxisValues axes) {
  return synthetic::point("0", "demo", variant, "s", std::move(axes));
}

TEST(PointIdentity, AnAxisThatTheVariantDoesNotReadIsNoPartOfIt) {
  const ExperimentSpec spec = tuned_spec();
  const auto narrow = identity_of(spec, at("baseline", {{"M", 1}, {"bits", 4}, {"limit", 24}}));
  EXPECT_EQ(narrow, identity_of(spec, at("baseline", {{"M", 1}, {"bits", 4}, {"limit", 64}})));
  EXPECT_NE(identity_of(spec, at("choice", {{"M", 1}, {"bits", 4}, {"limit", 24}})),
            identity_of(spec, at("choice", {{"M", 1}, {"bits", 4}, {"limit", 64}})));
}

TEST(PointIdentity, AnAxisThatIsNotNamedHasThePublishedValueOfTheSamePoint) {
  const ExperimentSpec spec = tuned_spec();
  EXPECT_EQ(identity_of(spec, at("choice", {{"bits", 8}})),
            identity_of(spec, at("choice", {{"bits", 8}, {"limit", 24}})));
  EXPECT_NE(identity_of(spec, at("choice", {{"bits", 4}})),
            identity_of(spec, at("choice", {{"bits", 4}, {"limit", 24}})));
  EXPECT_EQ(identity_of(spec, at("dot2", {{"M", 1}})).at("block"), 128);
}

TEST(PointIdentity, TellsWhatIsTunedAwayAndWhereThePublishedPointLies) {
  const ExperimentSpec spec = tuned_spec();
  const PointRecord wide = at("baseline", {{"M", 2}, {"block", 256}, {"limit", 64}});
  EXPECT_EQ(tuned_away(spec, wide), (AxisValues{{"block", 256}}));
  EXPECT_EQ(published_identity(spec, wide), (AxisValues{{"M", 2}, {"block", 128}}));
  EXPECT_EQ(published_identity(spec, wide), identity_of(spec, at("baseline", {{"M", 2}})));
  EXPECT_TRUE(tuned_away(spec, at("baseline", {{"M", 2}, {"block", 128}})).empty());
}

TEST(PointIdentity, TheBaselinesCodeIsTheSameOnlyWhereTheSpecSaysSo) {
  ExperimentSpec spec = tuned_spec();
  spec.same_code = {{"choice", "baseline", {}, {{"M", 24}}, {{"M", "limit"}}, "it calls it"},
                    {"dead_edit", "baseline", {"gfx*"}, {}, {}, "equal digests"},
                    {"two_fmas", "baseline", {"sm_90"}, {}, {}, "no such instruction", {{"bits", 8}}}};
  EXPECT_TRUE(runs_baseline_code(spec, at("choice", {{"M", 24}}), "sm_90"));
  EXPECT_FALSE(runs_baseline_code(spec, at("choice", {{"M", 25}}), "sm_90"));
  EXPECT_FALSE(runs_baseline_code(spec, at("choice", {}), "sm_90")) << "M is not known";
  EXPECT_TRUE(runs_baseline_code(spec, at("choice", {{"M", 8}, {"limit", 8}}), "sm_90"));
  EXPECT_FALSE(runs_baseline_code(spec, at("choice", {{"M", 9}, {"limit", 8}}), "sm_90"));
  EXPECT_TRUE(runs_baseline_code(spec, at("dead_edit", {}), "gfx908"));
  EXPECT_FALSE(runs_baseline_code(spec, at("dead_edit", {}), "sm_90")) << "compared on the other architectures only";
  EXPECT_FALSE(runs_baseline_code(spec, at("other", {{"M", 1}}), "gfx908"));
  EXPECT_TRUE(runs_baseline_code(spec, at("two_fmas", {{"bits", 8}}), "sm_90"));
  EXPECT_FALSE(runs_baseline_code(spec, at("two_fmas", {{"bits", 4}}), "sm_90"));
  EXPECT_FALSE(runs_baseline_code(spec, at("two_fmas", {}), "sm_90")) << "bits are not known";
  EXPECT_FALSE(runs_baseline_code(spec, at("two_fmas", {{"bits", 8}}), "gfx908"));
}

}  // namespace
}  // namespace hiplab
