// SPDX-License-Identifier: MIT
#include "runner/between_builds.hpp"

#include <algorithm>

#include "runner/number_formats.hpp"

namespace hiplab {

bool same_tensors(const Tensors& a, const Tensors& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Tensor& x, const Tensor& y) {
    return x.name == y.name && x.dtype == y.dtype && x.shape == y.shape && x.role == y.role && x.bytes == y.bytes;
  });
}

std::optional<std::uint64_t> largest_ulp(const std::vector<OutputBytes>& a, const std::vector<OutputBytes>& b) {
  if (a.size() != b.size()) return std::nullopt;
  std::uint64_t largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const OutputBytes &x = a[i], &y = b[i];
    if (x.name != y.name || x.dtype != y.dtype || x.bytes.size() != y.bytes.size()) return std::nullopt;
    if (x.bytes == y.bytes) continue;
    const std::size_t count = x.bytes.size() / dtype_bytes(x.dtype);
    for (std::size_t e = 0; e < count; ++e)
      largest = std::max(largest, ulp_distance(x.dtype, element_bits(x.dtype, x.bytes.data(), e),
                                               element_bits(y.dtype, y.bytes.data(), e)));
  }
  return largest;
}

}  // namespace hiplab
