// SPDX-License-Identifier: MIT
#include "analysis/bootstrap.hpp"

#include <gtest/gtest.h>

#include "host/parallel_for.hpp"
#include "tests/analysis/synthetic_run.hpp"

namespace hiplab {
namespace {

// Values with median 0: a normal process effect and normal noise.
Series simulate(std::uint64_t seed, std::size_t processes, std::size_t blocks, double process_spread,
                bool skewed = false) {
  SeededRandom random(seed);
  Series series(processes);
  for (auto& process : series) {
    const double effect = process_spread * synthetic::normal(random);
    for (std::size_t b = 0; b < blocks; ++b) {
      const double x = synthetic::normal(random);
      process.push_back({effect + (skewed ? std::exp(x) - 1 : x)});
    }
  }
  return series;
}

// Share of seeded trials in which the interval holds the true median 0.
double coverage(std::size_t processes, std::size_t blocks, double process_spread, bool skewed = false) {
  constexpr std::size_t kTrials = 1000;
  std::vector<int> covered(kTrials);
  parallel_for(kTrials, [&](std::size_t trial) {
    BootstrapOptions options;
    options.draws = 1000;
    covered[trial] =
        bootstrap_median_interval(simulate(trial + 1, processes, blocks, process_spread, skewed), options)->contains(0);
  });
  double sum = 0;
  for (int c : covered) sum += c;
  return sum / kTrials;
}

TEST(Bootstrap, IntervalCoversTheTrueMedianInNineteenOfTwenty) {
  EXPECT_NEAR(coverage(1, 30, 0), 0.95, 0.025);
  EXPECT_NEAR(coverage(1, 150, 0), 0.95, 0.025);
}

TEST(Bootstrap, IntervalCoversTheMedianOfASkewedTimeToo) {
  EXPECT_NEAR(coverage(1, 60, 0, true), 0.95, 0.025);
}

TEST(Bootstrap, IntervalIsWiderThanItSaysRatherThanNarrowerWhenProcessesAgree) {
  EXPECT_GE(coverage(5, 12, 0), 0.94);
}

TEST(Bootstrap, FiveProcessesThatDifferAreCoveredInNineteenOfTwentyToo) {
  EXPECT_NEAR(coverage(5, 30, 1), 0.95, 0.025);
  EXPECT_NEAR(coverage(5, 30, 0.3), 0.965, 0.025);
}

TEST(Bootstrap, ResamplingAloneWouldMissDifferencesBetweenFiveProcesses) {
  int covered = 0;
  for (std::uint64_t trial = 1; trial <= 500; ++trial)
    covered += percentile_interval(bootstrap_medians(simulate(trial, 5, 30, 1), {.draws = 500})).contains(0);
  EXPECT_LT(covered, 455) << "the widening by the processes' own medians would be needless";
}

TEST(Bootstrap, TwoProcessesSayNothingAboutTheirSpread) {
  EXPECT_FALSE(process_interval(simulate(1, 2, 30, 1)));
  EXPECT_TRUE(process_interval(simulate(1, 3, 30, 1)));
}

TEST(Bootstrap, SameSeedGivesTheSameDigits) {
  const Series series = simulate(4, 3, 20, 0.5);
  const auto a = bootstrap_median_interval(series), b = bootstrap_median_interval(series);
  EXPECT_EQ(a->low, b->low);
  EXPECT_EQ(a->high, b->high);
}

TEST(Bootstrap, MedianOfAResampleIsTheMeanOfTheTwoMiddleValuesWhenEven) {
  // One process, one block of two values: every resample is the block itself.
  const auto draws = bootstrap_medians({{{1, 2}}}, {.draws = 10});
  EXPECT_EQ(draws, std::vector<double>(10, 1.5));
}

TEST(Bootstrap, NoEndOfATimesIntervalIsBelowZero) {
  // Three processes in different modes, as a kernel with two speeds gives them.
  Series times;
  for (double mode : {184.0, 370.0, 1080.0}) {
    times.emplace_back();
    for (int block = 0; block < 8; ++block) times.back().push_back({mode * (1 + 0.001 * block)});
  }
  EXPECT_LT(bootstrap_median_interval(times)->low, 0);
  const Interval interval = *bootstrap_time_interval(times);
  EXPECT_GT(interval.low, 0);
  EXPECT_LT(interval.low, 184);
  EXPECT_GT(interval.high, 1080);
  // Where processes agree the two are the same to the size of the noise.
  for (auto& process : times)
    for (auto& block : process) block[0] = 100 + 0.1 * static_cast<double>(&block - process.data());
  const Interval logs = *bootstrap_time_interval(times), plain = *bootstrap_median_interval(times);
  EXPECT_NEAR(logs.low, plain.low, 1e-3);
  EXPECT_NEAR(logs.high, plain.high, 1e-3);
}

TEST(Bootstrap, NeighboursDrawnTogetherWidenTheIntervalOfADependentSeries) {
  SeededRandom random(9);
  Series series(1);
  double x = 0;
  for (int i = 0; i < 200; ++i) series[0].push_back({x = 0.9 * x + synthetic::normal(random)});
  const auto alone = bootstrap_median_interval(series);
  const auto together = bootstrap_median_interval(series, {.run_length = 20});
  EXPECT_GT(together->half_width(), 1.8 * alone->half_width());
}

TEST(Bootstrap, GivesNoIntervalUnderSixBlocks) {
  EXPECT_FALSE(bootstrap_median_interval(simulate(1, 1, 5, 0)));
  EXPECT_TRUE(bootstrap_median_interval(simulate(1, 1, 6, 0)));
  EXPECT_TRUE(bootstrap_medians({}).empty());
}

TEST(SeededRandom, FirstNumbersAreFixedForEver) {
  SeededRandom random(1);
  const std::uint64_t first = random.next();
  EXPECT_EQ(first, 12966619160104079557ull);  // so that a recorded interval can be computed again on any machine
  for (int i = 0; i < 1000; ++i) EXPECT_LT(random.below(7), 7u);
}

}  // namespace
}  // namespace hiplab
