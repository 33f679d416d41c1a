// SPDX-License-Identifier: MIT
// Names of the real experiments' points, and the filter over them.
#include "benchmarks/benchmark_name.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "tests/runner/program.hpp"
#include "tests/user_error_of.hpp"

namespace hiplab {
namespace {

struct Named {
  std::size_t points = 0;
  std::set<std::string> names;
};

Named names_of(const std::string& experiment, const std::string& preset) {
  Selection selection;
  selection.experiments = {experiment};
  selection.preset = preset;
  selection.warm = true;
  Named named;
  for (const auto& group : plan_points(selection, read_specs(HIPLAB_SOURCE_DIR), load_ground("cpu")))
    for (const auto& point : group.points) {
      ++named.points;
      named.names.insert(printed_name(group, point));
    }
  return named;
}

TEST(BenchmarkNames, TellEveryPointOfEveryPresetApart) {
  int presets = 0;
  for (const auto& spec : read_specs(HIPLAB_SOURCE_DIR))
    for (const auto& [preset, points] : spec.presets) {
      const Named named = names_of(spec.name, preset);
      EXPECT_GT(named.points, 0u);
      EXPECT_EQ(named.names.size(), named.points) << spec.name << " " << preset;
      ++presets;
    }
  EXPECT_GT(presets, 18);
}

TEST(BenchmarkNames, HoldVariantShapeEveryAxisAndTheMetric) {
  Experiment experiment;
  Variant variant;
  variant.name = "copy";
  SweepGroup group;
  group.experiment = &experiment;
  group.point.experiment = "bandwidth";
  group.point.shape = "4MiB";
  group.point.values = {{"width", 16}, {"array_kib", 4096}};
  const SweepPoint point{0, &variant, "warm", ""};
  EXPECT_EQ(benchmark_name(group, point), "bandwidth/copy/4MiB/array_kib:4096/width:16/warm");
  EXPECT_EQ(printed_name(group, point), "bandwidth/copy/4MiB/array_kib:4096/width:16/warm/manual_time");
}

TEST(BenchmarkNames, TheProgramListsThePointsOfThePresetWithoutOpeningAGpu) {
  test::TemporaryFolder folder;
  test::Circumstances real;
  real.program = "hiplab_benchmark";
  real.real_grounds = true;
  const auto listed = test::hiplab({"--benchmark_list_tests", "--hiplab_experiment=awq_mmq_gfx1151,bandwidth",
                                    "--hiplab_preset=published", "--hiplab_device=gpu", "--hiplab_warm"},
                                   folder.path(), real);
  ASSERT_EQ(listed.exit_code, 0) << listed.err;
  std::set<std::string> expected = names_of("awq_mmq_gfx1151", "published").names;
  expected.merge(names_of("bandwidth", "published").names);
  std::set<std::string> names;
  std::istringstream lines(listed.out);
  for (std::string line; std::getline(lines, line);) EXPECT_TRUE(names.insert(line).second) << line << " twice";
  EXPECT_EQ(names, expected);
}

TEST(NameFilter, FindsAnExtendedExpressionAnywhereAndAMinusTurnsItRound) {
  EXPECT_TRUE(NameFilter("").takes("a/b"));
  EXPECT_TRUE(NameFilter("all").takes("a/b"));
  EXPECT_TRUE(NameFilter("M:(1|2)/").takes("e/v/s/M:2/cold"));
  EXPECT_FALSE(NameFilter("M:(1|2)/").takes("e/v/s/M:12/cold"));
  EXPECT_FALSE(NameFilter("^v").takes("e/v"));
  EXPECT_FALSE(NameFilter("-/v/").takes("e/v/s"));
  EXPECT_TRUE(NameFilter("-/v/").takes("e/w/s"));
}

TEST(NameFilter, WhatIsNoExpressionIsTheUsersError) {
  EXPECT_NE(test::user_error_of([] { NameFilter("["); }).find("--benchmark_filter=["), std::string::npos);
}

}  // namespace
}  // namespace hiplab
