// SPDX-License-Identifier: MIT
// Codebooks of a coordinate of a rotated unit vector, and the signs of the rotation.
#pragma once
#include <cstdint>
#include <vector>

namespace hiplab::reference {

/// Ascending. Decisions are made at the midpoints, which are float32 averages of the float32 centroids.
struct Levels {
  std::vector<float> centroids, midpoints;
};

/// For N(0, 1/d), by the numeric procedure of vLLM's TurboQuant (PR #38479): start evenly in +-3.5 sigma; at most 200
/// times a cell's centroid by the trapezoid rule with 200 panels, outer edges at +-10.5 sigma; stop, keeping the values
/// of before, when none moves by 1e-10. 4 bits end at the cap and differ from the optimum.
Levels published_levels(int bits, int d);

/// For N(0, 1/d) with exact conditional means of the Gaussian, iterated until nothing moves: the optimum.
Levels optimal_levels(int bits, int d);

/// `count` signs, +1 or -1, after `skipped` others: the lowest bits of MT19937 seeded so, 1 is +1. What PyTorch's CPU
/// generator gives for randint(0, 2); derived from its source, not run against it.
std::vector<float> signs(std::uint32_t seed, int count, int skipped = 0);

}  // namespace hiplab::reference
