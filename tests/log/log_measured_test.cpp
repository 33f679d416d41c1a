// SPDX-License-Identifier: MIT
// Entries of runs whose truth is known.
#include <gtest/gtest.h>

#include "log/measured.hpp"
#include "tests/log/ladder_run.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab::log {
namespace {

using hiplab::test::user_error_of;
using test::ladder_run;
using test::ladder_spec;

Measurer measurer() {
  return Measurer({ladder_spec()}, {synthetic::device_row()});
}

Selection of(const std::string& variant, const std::string& base) {
  Selection s;
  s.variant = variant;
  s.base_variant = base;
  s.set = {{"M", {1}}, {"block_kn", {128}}};
  return s;
}

TEST(LogMeasured, AFasterVariantOfOneRunIsKeptAndItsFactsAreTold) {
  const Generated g = measurer().measure(of("quick", "baseline"), ladder_run(1));
  EXPECT_EQ(g.derived.verdict, LogVerdict::keep) << g.derived.because;
  EXPECT_EQ(g.evidence, "MEASURED");
  EXPECT_EQ(g.device, "Example GPU 1 (gfx908)");
  EXPECT_TRUE(g.paired);
  EXPECT_EQ(g.base, "baseline");
  EXPECT_EQ(g.fresh, "quick");
  EXPECT_EQ(g.points, (std::vector<std::string>{"small M=1", "wide M=1"}));
  ASSERT_TRUE(g.ratio && g.ratio->interval);
  EXPECT_NEAR(g.ratio->value, 0.8, 0.01);
  EXPECT_TRUE(g.ratio->interval->contains(g.ratio->value));
  ASSERT_EQ(g.places.size(), 2u);
  EXPECT_NE(g.places[0].new_point, g.places[0].base_point);
  EXPECT_EQ(g.base_traffic.bytes, 2 * 2.1e6);
  EXPECT_EQ(g.fresh_traffic.bytes, 2 * 1.1e6);
  EXPECT_EQ(g.fresh_traffic.words, "half of it");
  ASSERT_EQ(g.runs.size(), 1u);
  EXPECT_EQ(g.runs[0].sha256, "digest 1");
  EXPECT_EQ(g.runs[0].commit, "1ac76cd");
}

TEST(LogMeasured, EqualAndSlowerVariantsAreNotKept) {
  const RunRecord run = ladder_run(2);
  EXPECT_EQ(measurer().measure(of("equal", "baseline"), run).derived.verdict, LogVerdict::no_impact);
  EXPECT_EQ(measurer().measure(of("slow", "baseline"), run).derived.verdict, LogVerdict::reverted);
}

TEST(LogMeasured, ATunedAxisIsAStateAndItsPointsAreUnpaired) {
  Selection s = of("baseline", "baseline");
  s.set["block_kn"] = {256};
  s.base_set = {{"block_kn", {128}}};
  const Generated g = measurer().measure(s, ladder_run(3));
  EXPECT_EQ(g.base, "baseline");
  EXPECT_EQ(g.fresh, "baseline block_kn=256");
  EXPECT_EQ(g.points, (std::vector<std::string>{"small M=1", "wide M=1"}));
  EXPECT_FALSE(g.paired);
  EXPECT_EQ(g.derived.verdict, LogVerdict::keep) << g.derived.because;
}

TEST(LogMeasured, SeveralStatesAreNoOneChange) {
  Selection s = of("quick", "baseline");
  s.set.erase("block_kn");
  const std::string line = user_error_of([&] { measurer().measure(s, ladder_run(3)); });
  EXPECT_NE(line.find("run other code (quick; quick block_kn=256)"), std::string::npos) << line;
}

TEST(LogMeasured, AgainstAnotherRunTheCheckDecidesAndNothingIsPaired) {
  const RunRecord base = ladder_run(4), fresh = ladder_run(5, 17);
  Selection s = of("baseline", "");
  const Generated g = measurer().measure(s, fresh, &base);
  EXPECT_EQ(g.derived.verdict, LogVerdict::keep) << g.derived.because;
  EXPECT_FALSE(g.paired);
  EXPECT_NEAR(g.ratio->value, 0.85, 0.01);
  ASSERT_EQ(g.runs.size(), 2u);
  EXPECT_EQ(g.runs[0].sha256, "digest 5");
  EXPECT_EQ(g.runs[1].sha256, "digest 4");
  EXPECT_EQ(measurer().measure(s, base, &fresh).derived.verdict, LogVerdict::reverted);
}

TEST(LogMeasured, EqualLibrariesHaveNoImpactWhateverTheClockSaid) {
  const RunRecord base = ladder_run(4);
  RunRecord fresh = ladder_run(5, 17);
  fresh.environment["ground_sha256"] = base.environment.at("ground_sha256");
  const Generated g = measurer().measure(of("baseline", ""), fresh, &base);
  EXPECT_EQ(g.derived.verdict, LogVerdict::no_impact) << g.derived.because;
}

TEST(LogMeasured, SameCodeByTheExperimentsWordHasNoImpact) {
  ExperimentSpec s = ladder_spec();
  s.same_code.push_back({"equal", "baseline", {}, {}, {}, "a test"});
  const Generated g = Measurer({s}, {synthetic::device_row()}).measure(of("equal", "baseline"), ladder_run(6));
  EXPECT_EQ(g.derived.verdict, LogVerdict::no_impact);
  EXPECT_NE(g.derived.because.find("same device code"), std::string::npos) << g.derived.because;
}

TEST(LogMeasured, AWrongOutputIsReverted) {
  for (const bool two_files : {false, true}) {
    const RunRecord base = ladder_run(8);
    RunRecord fresh = ladder_run(7);
    for (PointRecord& p : fresh.points)
      if (p.variant == "quick" && p.shape == "wide") {
        p.status = "gate_failed";
        p.message = "relative L2 0.4";
        p.samples.clear();
      }
    const Generated g = two_files ? measurer().measure(of("quick", ""), fresh, &base)
                                  : measurer().measure(of("quick", "baseline"), fresh);
    EXPECT_EQ(g.derived.verdict, LogVerdict::reverted) << two_files;
    EXPECT_NE(g.derived.because.find("gate_failed: relative L2 0.4"), std::string::npos) << g.derived.because;
    EXPECT_FALSE(g.ratio);
  }
}

TEST(LogMeasured, TheCpuGroundsTimesGiveNoGain) {
  RunRecord run = ladder_run(9);
  const RunRecord cpu = synthetic::cpu_run();
  run.environment = cpu.environment;
  const Generated g = measurer().measure(of("quick", "baseline"), run);
  EXPECT_TRUE(g.functional);
  EXPECT_FALSE(g.ratio);
  EXPECT_EQ(g.derived.verdict, LogVerdict::pending);
}

TEST(LogMeasured, WhatCannotBeChosenIsOneLine) {
  const RunRecord run = ladder_run(10);
  const auto line = [&](const Selection& s, const RunRecord* base = nullptr) {
    return user_error_of([&] { measurer().measure(s, run, base); });
  };
  EXPECT_NE(line(of("swift", "baseline")).find("no variant 'swift'; it holds: baseline, equal, quick, slow"),
            std::string::npos);
  EXPECT_NE(line(of("", "baseline")).find("choose one with --variant"), std::string::npos);
  EXPECT_NE(line(of("quick", "")).find("--base or --against"), std::string::npos);
  Selection none = of("quick", "baseline");
  none.set["M"] = {64};
  EXPECT_NE(line(none).find("no point of demo quick M=64"), std::string::npos) << line(none);
  Selection itself = of("quick", "quick");
  EXPECT_NE(line(itself).find("against itself"), std::string::npos) << line(itself);
  Selection partner = of("slow", "baseline");
  partner.base_set = {{"block_kn", {512}}};
  EXPECT_NE(line(partner).find("has no partner: baseline"), std::string::npos) << line(partner);
  RunRecord less = ladder_run(11);
  std::erase_if(less.points, [](const PointRecord& p) { return p.variant == "quick"; });
  EXPECT_NE(line(of("quick", ""), &less).find("has no partner in"), std::string::npos) << line(of("quick", ""), &less);
}

}  // namespace
}  // namespace hiplab::log
