// SPDX-License-Identifier: MIT
// What a codec's kernels read beside the bytes, laid out as kernels/kv_quant/codec.hpp states.
#pragma once
#include <algorithm>
#include <vector>

#include "kernels/kv_quant/codec.hpp"
#include "reference/kv_codecs.hpp"

namespace hiplab::kv_quant {

inline std::vector<float> table_of(const reference::KvCodec& codec) {
  std::vector<float> table(kTable, 0.0f);
  std::fill(table.begin() + kSignsBefore, table.end(), 1.0f);
  std::copy(codec.centroids.begin(), codec.centroids.end(), table.begin());
  std::copy(codec.midpoints.begin(), codec.midpoints.end(), table.begin() + kMidpoints);
  std::copy(codec.signs_before.begin(), codec.signs_before.end(), table.begin() + kSignsBefore);
  std::copy(codec.signs_after.begin(), codec.signs_after.end(), table.begin() + kSignsAfter);
  return table;
}

}  // namespace hiplab::kv_quant
