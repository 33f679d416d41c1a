// SPDX-License-Identifier: MIT
// Do neighbouring values of a series resemble each other? If they do, independent resampling gives intervals that are
// too narrow, and runs of neighbours must be drawn together.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace hiplab {

/// Above this lag-1 autocorrelation, blocks are drawn in runs.
inline constexpr double kDependenceLimit = 0.2;

/// Autocorrelation at `lag`, pooled over several series (one a process), each about its own mean.
/// 0 when no series is longer than the lag or when all values of each are equal.
double autocorrelation(std::span<const std::vector<double>> series, std::size_t lag);

/// How many neighbours to draw together: 1 when |lag-1 autocorrelation| <= kDependenceLimit; else the first lag at
/// which it falls under 0.1, at most a quarter of the shortest series and never below 2.
std::size_t dependent_run_length(std::span<const std::vector<double>> series);

/// Runs test (Wald and Wolfowitz) on the signs about the median: the standardised number of runs. Far below zero:
/// values of one side come together (drift, two modes in time); beyond +-2 is worth a sentence.
/// 0 when either side is empty.
double runs_test_z(std::span<const double> values);

}  // namespace hiplab
