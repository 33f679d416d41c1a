// SPDX-License-Identifier: MIT
// The A/A noise floor: what the same code, measured twice by the same protocol, seems to differ by.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "analysis/ratio.hpp"
#include "analysis/suspect.hpp"

namespace hiplab {

struct NoiseFloor {
  double floor = 0;             ///< relative, |exp(R) - 1|
  double largest = 0;           ///< of all comparisons
  std::size_t comparisons = 0;  ///< A/A comparisons behind it; 0: no floor was measured
  bool is_maximum = true;       ///< fewer than 20 comparisons: the largest; else their 95th percentile
  std::string widest;           ///< label of the point of the largest comparison; empty: not told
  /// The least relative change that is called one: max(policy, 2 floor).
  double delta() const;
};

/// Two kinds of A/A comparison, which miss different things. The twin is the baseline's own arm timed once more in each
/// block: the same graph on the same buffers, so only what changes from window to window is in it. A pair of variants
/// that run the same machine code has buffers, addresses and a graph each, as any two variants have.
struct NoiseFloors {
  NoiseFloor twin;      ///< of one variant against itself
  NoiseFloor variants;  ///< between variants of the same code
  /// What a ratio of two variants is held against: the wider of the two.
  const NoiseFloor& between_variants() const { return variants.floor > twin.floor ? variants : twin; }
};

/// The side-1 twin of a point against the point itself. Throws std::invalid_argument without a shared block.
Ratio aa_ratio(const PointRecord& point, const BootstrapOptions& options = {});

bool has_aa_twin(const PointRecord& point);

/// `labels`, where given, name the points of the ratios, one each.
NoiseFloor noise_floor(const std::vector<Ratio>& aa_ratios, const std::vector<std::string>& labels = {});

/// same_code: both arms run one machine code, so that their ratio is an A/A comparison, whatever it is.
enum class Change { faster, slower, within_floor, undecided, same_code };
inline constexpr std::size_t kChanges = 5;

/// Where a ratio's interval lies against [1 - delta, 1 + delta]: entirely above is slower, entirely below faster,
/// entirely inside within_floor, else (or without an interval) undecided.
Change judge_change(const Estimate& ratio, double delta);
const char* change_name(Change change);

}  // namespace hiplab
