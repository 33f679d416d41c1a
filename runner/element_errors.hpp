// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "runner/experiment.hpp"
#include "runner/numerics.hpp"

namespace hiplab {

/// What an element-by-element comparison of an output with its reference saw; numerics.hpp defines each figure.
struct ElementErrors {
  double square_sum = 0, max_abs = 0;
  std::uint64_t max_ulp = 0, outside = 0, nan_inf = 0, unwritten = 0;
  std::size_t first_wrong = 0;
  const char* why = nullptr;  ///< what is wrong with the first wrong element; null: none is
};

/// Compares on all cores, in pieces that are summed in order: the same figures on every machine. `rms` is that of the
/// reference.
ElementErrors compare_elements(const Output& output, const std::vector<double>& reference, const Gate& gate,
                               double rms);

/// Sum of squares in the same pieces.
double sum_of_squares(const std::vector<double>& values);

}  // namespace hiplab
