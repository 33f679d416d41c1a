// SPDX-License-Identifier: MIT
// The split-K W_O product: y[sequence][row] = sum over k of W[row][k] x[sequence][k], K cut into slots.
//
// K belongs to kv_heads heads; each head's columns are cut into `split` parts. Part `bx` of head `by` is slot
// by * split + bx and the work of CTA (bx, by). Published values: K 6144, N 5120, 4 heads, splits 1, 2, 4, 8.
// Tensors: x bf16 [sequences][K]; codes E2M1 [N][K/2], even k in the low nibble; scales E4M3, swizzled
// (scale_offset); global_scale fp32 [1]; slots fp32 [sequences][kv_heads * split][N]; wo fp32 [sequences][N].
#pragma once
#include <string>

#include "kernels/hip/hip.hpp"

namespace hiplab::wo_split {
using namespace hip;

constexpr std::uint32_t kThreads = 128;  // of a CTA
constexpr std::uint32_t kSliceCtas = 8;  // grid x, and the most parts of a head
constexpr std::uint32_t kGroup = 16;     // k of one scale

struct Problem {
  std::uint32_t n = 0, k = 0, kv_heads = 4, split = 1, sequences = 1;
};

struct Range {
  std::uint32_t begin, end;
};

HIPLAB_HOST_DEVICE std::uint32_t total_slots(const Problem& p) {
  return p.kv_heads * p.split;
}

/// Columns of part `bx` of head `by`, integer division throughout.
HIPLAB_HOST_DEVICE Range slot_range(const Problem& p, std::uint32_t bx, std::uint32_t by) {
  const std::uint32_t per_head = p.k / p.kv_heads;
  return {by * per_head + per_head * bx / p.split, by * per_head + per_head * (bx + 1) / p.split};
}

/// Only these splits have published evidence, and no part may lack a CTA.
inline bool split_allowed(std::uint32_t split, std::uint32_t slice_ctas = kSliceCtas) {
  return (split == 1 || split == 2 || split == 4 || split == 8) && split <= slice_ctas;
}

/// Every cut is a multiple of `step` columns.
inline bool cuts_are_multiples_of(const Problem& p, std::uint32_t step) {
  for (std::uint32_t bx = 0; bx < p.split; ++bx)
    for (std::uint32_t by = 0; by < p.kv_heads; ++by) {
      const Range r = slot_range(p, bx, by);
      if (r.begin % step != 0 || r.end % step != 0) return false;
    }
  return true;
}

/// Throws Error(launch) for a split without evidence or above the grid, or a K that heads or groups do not divide.
inline void require_valid(const Problem& p, std::uint32_t slice_ctas = kSliceCtas) {
  if (!split_allowed(p.split, slice_ctas))
    throw Error(Error::Kind::launch, "wo_split: a split of " + std::to_string(p.split) + " on a grid " +
                                         std::to_string(slice_ctas) +
                                         " wide; splits are 1, 2, 4, 8 and at most the grid's width");
  if (p.kv_heads == 0 || p.k % p.kv_heads != 0 || p.k % kGroup != 0 || p.n == 0 || p.sequences == 0)
    throw Error(Error::Kind::launch, "wo_split: K must be a multiple of the heads and of 16, and nothing may be empty");
}

/// Why a kernel that needs every cut at a multiple of `step` columns cannot run; empty when it can.
inline std::string cut_refusal(const Problem& p, std::uint32_t step) {
  return cuts_are_multiples_of(p, step) ? ""
                                        : "its cuts of K must be multiples of " + std::to_string(step) + " columns";
}

/// Throws Error(launch) with the words of `refusal`, unless it is empty.
inline void require_able(const char* variant, const std::string& refusal) {
  if (!refusal.empty()) throw Error(Error::Kind::launch, std::string("wo_split: ") + variant + ": " + refusal);
}

}  // namespace hiplab::wo_split
