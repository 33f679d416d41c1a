// SPDX-License-Identifier: MIT
// TQ3 in one kernel: a group stays in the registers of its sixteen lanes from bf16 to bytes, and nothing is kept in
// between. Against one_shot: no workspace, whatever the size of the tensor, and no chunks to choose.
//
// Read: 2 an element; written: 48 + 4 a group. Expected: 16-byte loads, lane permutes, no LDS array.
#pragma once
#include "kernels/moe_quant/codec.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::moe_quant::fused {

/// Operations: 7 additions of the butterflies, 2 of the norm, a division and 7 comparisons an element; they do not
/// bound it.
constexpr LeastTraffic least_traffic(double all, double elements) {
  return {all * 2, elements / kGroup * (kGroupBytes + 4), 0};
}

/// As run_steps of one_shot.hpp.
inline __global__ void __launch_bounds__(kThreads)
    kernel(const bfloat16* w, const float* table, std::uint8_t* packed, float* norms, Problem p) {
  const Place at = place_of(p);
  float x[kEight];
  if (at.inside)
    widen_eight(w + element(p, at), x);
  else
    clear(x);
  const float norm = norm_of(x);
  to_unit(x, norm);
  rotate_eight(x, table, at.lane);
  if (!at.there) return;
  std::uint32_t word = 0;
#pragma unroll
  for (int i = 0; i < kEight; ++i) word |= code_of(x[i], table) << (3 * i);
  store_codes(packed + at.group * kGroupBytes + at.lane * 3, word);
  if (at.lane == 0) norms[at.group] = norm;
}

inline void run(const Problem& p, Stream stream, const bfloat16* w, const float* table, std::uint8_t* packed,
                float* norms) {
  launch<kernel>(launch_shape(p), stream, w, table, packed, norms, p);
}

}  // namespace hiplab::moe_quant::fused
