// SPDX-License-Identifier: MIT
#pragma once
#include <cmath>
#include <cstdint>

#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

/// |value| beyond this many times the root mean square of its tensor is an outlier. A Gaussian has 2 in 10^9 of them.
inline constexpr double kOutlierRms = 6;

/// Of the finite values; NaN and infinities are only counted.
struct ValueStatistics {
  std::uint64_t count = 0, nan = 0, infinite = 0, zero = 0, outliers = 0;
  double least = INFINITY, most = -INFINITY, max_abs = 0, sum = 0, sum_of_squares = 0;

  std::uint64_t finite() const { return count - nan - infinite; }
  double mean() const { return finite() ? sum / static_cast<double>(finite()) : 0; }
  double rms() const { return finite() ? std::sqrt(sum_of_squares / static_cast<double>(finite())) : 0; }

  /// The value `times` over; outliers are counted later, when the rms is known.
  void add(double value, std::uint64_t times = 1);
  void add_outlier(double value, std::uint64_t times = 1) {
    if (std::isfinite(value) && std::fabs(value) > kOutlierRms * rms()) outliers += times;
  }
};

/// Every value of the tensor, whose type must have values. Reads piece by piece and lets go of what was read, so that a
/// tensor may be larger than memory; 16-bit types are read once, all others twice.
ValueStatistics value_statistics(const StoredTensor& tensor);

}  // namespace hiplab::datasets
