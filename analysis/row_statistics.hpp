// SPDX-License-Identifier: MIT
// What a table of many rows needs beside each row's interval.
#pragma once
#include <cstddef>
#include <vector>

namespace hiplab {

/// Beyond a million blocks a row is not decided by measuring longer.
inline constexpr std::size_t kNoNumberOfBlocks = 1'000'000;

/// n (z se / distance)^2 rounded up, more than `blocks`, at most kNoNumberOfBlocks: an interval of +- z standard errors
/// shrinks with the root of the blocks, and must become narrower than the distance to the edge.
std::size_t blocks_to_decide(std::size_t blocks, double half_width, double edge_distance);

/// Holm's step-down rule: which of the hypotheses with these p-values are rejected at `level` over all.
std::vector<bool> holm_rejected(const std::vector<double>& p_values, double level = 0.05);

/// Of the standard normal distribution: the probability above z, and the z above which lies p (0 < p <= 0.5).
double upper_tail(double z);
double upper_quantile(double p);

}  // namespace hiplab
