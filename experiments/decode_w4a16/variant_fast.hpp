// SPDX-License-Identifier: MIT
// What a user takes: the form and the launch shape of a tuned table, of a rule where nobody has tuned, and the last step
// of the ladder that needs no matrix unit where there is none.
#pragma once
#include "experiments/decode_w4a16/variants_tile.hpp"
#include "experiments/decode_w4a16/variants_vector.hpp"

namespace hiplab::decode_w4a16 {

/// `v`, and bit_tricks where there is no matrix unit.
inline Variant with_fallback(Variant v) {
  const Variant pairs = bit_tricks_variant();
  v.kernels.insert(v.kernels.end(), pairs.kernels.begin(), pairs.kernels.end());
  v.refuses = [tile = v.refuses](const Point& p) { return without_matrix_unit(p) ? refusal(p) : tile(p); };
  v.launch = [tile = v.launch, pairs = pairs.launch](const LaunchContext& c) {
    if (without_matrix_unit(c.point)) pairs(c);
    else tile(c);
  };
  v.traffic = [tile = v.traffic, pairs = pairs.traffic](const Point& p) {
    return without_matrix_unit(p) ? pairs(p) : tile(p);
  };
  return v;
}

inline Variant fast_variant() {
  return with_fallback(tile_variant("fast", "form and launch shape from a tuned table, or by rule where nobody has tuned",
                                    "shares", by_table, {"tile", "runs", "digits"}));
}

/// Its time is that of a launch in a row of launches, and only where launches overlap (NVIDIA) another one than fast's.
inline Variant behind_variant() {
  return with_fallback(tile_variant<true>(
      "behind", "a launch begins while the one in front ends: its first weights are on their way before x is there", "fast",
      by_table, {"tile", "runs", "digits"}));
}

}  // namespace hiplab::decode_w4a16
