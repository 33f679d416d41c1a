// SPDX-License-Identifier: MIT
// Hierarchical bootstrap of a median: processes are drawn first, then randomised blocks within each drawn process
// (Kalibera and Jones 2013: the process is the top level of variation, because layout alone moves a time).
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/estimate.hpp"

namespace hiplab {

inline constexpr std::uint64_t kBootstrapSeed = 20251;
inline constexpr double kConfidence = 0.95;

/// With fewer blocks no interval is given: five values' full range already misses the median 6 % of the time.
inline constexpr std::size_t kLeastBlocksForInterval = 6;

/// With fewer processes, what differs between processes cannot be told from their number, and is not in the interval.
inline constexpr std::size_t kLeastProcessesForSpread = 3;

/// values[process][block] -> the samples of that block, in recorded order.
using Series = std::vector<std::vector<std::vector<double>>>;

struct BootstrapOptions {
  std::uint32_t draws = 10000;
  std::uint64_t seed = kBootstrapSeed;
  std::size_t run_length = 1;  ///< blocks drawn together (moving blocks, wrapping at the end); see dependence.hpp
};

/// The median of each resampled series, in draw order. Empty when there are no values.
std::vector<double> bootstrap_medians(const Series& series, const BootstrapOptions& options = {});

/// The 95 % interval of the median: the percentile interval of the bootstrap, widened to the interval of the processes'
/// own medians where that is wider. Nothing below kLeastBlocksForInterval blocks.
///
/// Percentile and not BCa on purpose: the jackknife of a median takes two or three values only, so that BCa's
/// acceleration is noise. Widened on purpose: five processes resampled among themselves hold the true value in 87 of
/// 100 cases only when processes differ; docs/statistics.md has the simulated coverage of both.
std::optional<Interval> bootstrap_median_interval(const Series& series, const BootstrapOptions& options = {});

/// The same for the median of times, which are positive: on their logarithms, so that no end is below zero.
std::optional<Interval> bootstrap_time_interval(const Series& times, const BootstrapOptions& options = {});

/// The natural logarithm of every value.
Series logarithms(Series values);

/// Student's t interval of the mean of the processes' medians. Nothing below kLeastProcessesForSpread processes.
std::optional<Interval> process_interval(const Series& series);

/// Ends of the central 95 % of `draws`.
Interval percentile_interval(std::vector<double> draws);

std::size_t count_blocks(const Series& series);

}  // namespace hiplab
