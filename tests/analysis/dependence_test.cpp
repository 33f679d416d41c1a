// SPDX-License-Identifier: MIT
#include "analysis/dependence.hpp"

#include <gtest/gtest.h>

#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

std::vector<double> chain(std::uint64_t seed, double memory, int n = 400) {
  SeededRandom random(seed);
  std::vector<double> values{0};
  for (int i = 1; i < n; ++i) values.push_back(memory * values.back() + synthetic::normal(random));
  return values;
}

TEST(Dependence, OfAChainIsItsMemoryAndOfNoiseIsNearZero) {
  const std::vector<std::vector<double>> noise{chain(1, 0)}, remembering{chain(2, 0.7)};
  EXPECT_NEAR(autocorrelation(noise, 1), 0, 0.12);
  EXPECT_NEAR(autocorrelation(remembering, 1), 0.7, 0.1);
}

TEST(Dependence, DifferencesBetweenProcessesAreNotDependence) {
  std::vector<std::vector<double>> series{chain(3, 0), chain(4, 0)};
  for (double& value : series[1]) value += 50;
  EXPECT_NEAR(autocorrelation(series, 1), 0, 0.12);
}

TEST(Dependence, OfAConstantSeriesIsZero) {
  const std::vector<std::vector<double>> flat{std::vector<double>(20, 3.0)};
  EXPECT_EQ(autocorrelation(flat, 1), 0);
}

TEST(Dependence, WidensTheRunsOnlyWhenItIsThere) {
  const std::vector<std::vector<double>> noise{chain(5, 0)}, remembering{chain(6, 0.8)};
  EXPECT_EQ(dependent_run_length(noise), 1u);
  EXPECT_GE(dependent_run_length(remembering), 5u);
  EXPECT_LE(dependent_run_length(remembering), 100u);
}

TEST(Dependence, RunsTestSeesDriftAndAlternation) {
  std::vector<double> drift, alternating;
  for (int i = 0; i < 60; ++i) {
    drift.push_back(i);
    alternating.push_back(i % 2);
  }
  EXPECT_LT(runs_test_z(drift), -5);
  EXPECT_GT(runs_test_z(chain(7, 0)), -3);
  EXPECT_EQ(runs_test_z(std::vector<double>(10, 1.0)), 0);
  EXPECT_GT(runs_test_z(alternating), 5);
  alternating[0] = 0.5;  // the median itself is left out
  EXPECT_GT(runs_test_z(alternating), 5);
  EXPECT_EQ(runs_test_z(std::vector<double>{}), 0);
}

}  // namespace
}  // namespace hiplab
