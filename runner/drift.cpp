// SPDX-License-Identifier: MIT
#include "runner/drift.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "runner/number_formats.hpp"

namespace hiplab {

std::vector<Drift> drift_of(const Output& output, const std::vector<OtherOrder>& orders) {
  std::vector<Drift> all;
  for (const OtherOrder& order : orders) {
    if (output.bytes.size() != order.values.size() * dtype_bytes(output.dtype))
      throw std::logic_error("output " + output.name + " has another size than its sums in the order " + order.name);
    Drift drift{output.name, order.name};
    double largest = 0;
    for (std::size_t i = 0; i < order.values.size(); ++i) {
      const double other = std::fabs(order.values[i]);
      const double off =
          std::fabs(to_double(output.dtype, element_bits(output.dtype, output.bytes.data(), i)) - order.values[i]);
      drift.max_abs = std::max(drift.max_abs, off);
      if (other > 0) drift.max_rel = std::max(drift.max_rel, off / other);
      largest = std::max(largest, other);
    }
    drift.of_largest = largest > 0 ? drift.max_abs / largest : drift.max_abs;
    all.push_back(drift);
  }
  return all;
}

}  // namespace hiplab
