// SPDX-License-Identifier: MIT
// Region ticks of one launch by the CTAs that are meant to enter each region, as the wo_split specification (section 9)
// reduces them. The mask is computed from the grid, never "the first N rows".
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"

namespace hiplab {

std::vector<bool> cta_mask(const CtaGrid& grid, CtaMask mask);

/// What a region's time may be read as. Only work has a fraction of the kernel.
enum class RegionKind { work, wait, dynamic_single };

struct RegionRule {
  std::string name;
  CtaMask mask = CtaMask::all;
  RegionKind kind = RegionKind::work;
};

struct MaskedRegion {
  std::string name;
  std::size_t expected_ctas = 0;  ///< in the mask
  std::size_t active_ctas = 0;    ///< of these, with a positive time
  std::size_t outside_ctas = 0;   ///< with a positive time though the mask leaves them out: dropped, and a fault
  double sum_ticks = 0, mean_ticks = 0, median_ticks = 0,
         p99_ticks = 0;                           ///< p99 by linear interpolation; 0 without CTAs
  double mean_us = 0, median_us = 0, p99_us = 0;  ///< not-a-number unless ticks are time and the kernel's time is known
  double fraction = 0;  ///< median / kernel time; not-a-number as above, and for waits and single CTAs
};

/// Ticks [cta][region][entry, exit] of one launch. `tick_ns` empty: ticks are cycles, no time. `kernel_us` empty: not
/// supplied. Rows whose time is not positive are dropped. Throws std::invalid_argument when the sizes do not fit.
std::vector<MaskedRegion> reduce_masked(std::span<const std::uint64_t> ticks, const CtaGrid& grid,
                                        const std::vector<RegionRule>& rules, std::optional<double> tick_ns,
                                        std::optional<double> kernel_us);

/// The last recorded launch of a table that states its grid and masks (published: only the last one is kept), with the
/// marked kernel's median time as the kernel's. Throws as reduce_masked().
std::vector<MaskedRegion> reduce_last_launch(const RegionTable& table);

}  // namespace hiplab
