// SPDX-License-Identifier: MIT
// TurboQuant weights of 3 bits (TQ3): the steps from 128 neighbours of a row to 48 bytes and a norm.
//
//   n = |g|, u = g / n (n = 0: u = g), y = s2 H (s1 u), code = how many of seven boundaries lie strictly below y
//
// H is the orthonormal Hadamard matrix of 128, s1 and s2 are vectors of signs. Sums are binary trees over neighbours in
// fp32, squares and the factor 1 / sqrt(128) rounded on their own: the same bits on every ground. A row's last group is
// padded with zeros. Code i of a group lies at bits 3i .. 3i + 2 of its 48 bytes, lowest bit first.
//
// Sixteen lanes hold a group, eight neighbours each: 16 bytes of bf16 in, three bytes of codes out; four butterflies
// lie inside a lane or need no shuffle wider than 8, so that waves of 32 and 64 do the same. Assumes K % 8 == 0.
#pragma once
#include <cstdint>

#include "kernels/hip/hip.hpp"

namespace hiplab::moe_quant {
using namespace hip;

constexpr std::int32_t kGroup = 128, kEight = 8, kLanes = kGroup / kEight, kGroupBytes = kGroup * 3 / 8;
constexpr std::int32_t kThreads = 256, kGroupsOfBlock = kThreads / kLanes;
constexpr std::int32_t kBoundaries = 7;
/// The table that kernels read: seven boundaries and a blank, s1, s2.
constexpr std::int32_t kSignsBefore = 8, kSignsAfter = kSignsBefore + kGroup, kTable = kSignsAfter + kGroup;
constexpr float kRootOfGroup = 0.08838834764831845f;  // 1 / sqrt(128)

/// Rows of all experts, one below the other.
struct Problem {
  std::int64_t rows = 0;
  std::int32_t k = 0;

  HIPLAB_HOST_DEVICE std::int32_t groups() const { return (k + kGroup - 1) / kGroup; }
  HIPLAB_HOST_DEVICE std::int64_t all_groups() const { return rows * groups(); }
};

/// A block of kThreads for kGroupsOfBlock groups.
inline LaunchShape launch_shape(const Problem& p) {
  return {{static_cast<std::uint32_t>((p.all_groups() + kGroupsOfBlock - 1) / kGroupsOfBlock)}, {kThreads}, 0};
}

/// The eight elements of this lane. Lanes behind the last group take part in shuffles and store nothing.
struct Place {
  std::int64_t group = 0;  ///< over all rows
  std::int64_t row = 0;
  std::int32_t lane = 0, column = 0;
  bool there = false, inside = false;  ///< the group exists; so do the elements (else they are padding)
};

HIPLAB_DEVICE Place place_of(const Problem& p) {
  Place at;
  at.group = std::int64_t{block_x()} * kGroupsOfBlock + thread_x() / kLanes;
  at.lane = static_cast<std::int32_t>(thread_x() % kLanes);
  at.there = at.group < p.all_groups();
  at.row = at.there ? at.group / p.groups() : 0;
  at.column = static_cast<std::int32_t>(at.there ? at.group % p.groups() : 0) * kGroup + at.lane * kEight;
  at.inside = at.there && at.column < p.k;
  return at;
}

/// Where the lane's elements begin in rows of K, and in rows padded to whole groups.
HIPLAB_DEVICE std::int64_t element(const Problem& p, const Place& at) {
  return at.row * p.k + at.column;
}
HIPLAB_DEVICE std::int64_t padded_element(const Place& at) {
  return at.group * kGroup + at.lane * kEight;
}

HIPLAB_DEVICE void load_eight(const float* from, float (&x)[kEight]) {
  const f32x4 low = load(reinterpret_cast<const f32x4*>(from)), high = load(reinterpret_cast<const f32x4*>(from) + 1);
#pragma unroll
  for (int i = 0; i < kEight; ++i) x[i] = i < 4 ? low[i % 4] : high[i % 4];
}
HIPLAB_DEVICE void store_eight(float* to, const float (&x)[kEight]) {
  store(reinterpret_cast<f32x4*>(to), f32x4{{x[0], x[1], x[2], x[3]}});
  store(reinterpret_cast<f32x4*>(to) + 1, f32x4{{x[4], x[5], x[6], x[7]}});
}
HIPLAB_DEVICE void widen_eight(const bfloat16* from, float (&x)[kEight]) {
  const bf16x8 narrow = load(reinterpret_cast<const bf16x8*>(from));
#pragma unroll
  for (int i = 0; i < kEight; ++i) x[i] = to_float(narrow[i]);
}
HIPLAB_DEVICE void clear(float (&x)[kEight]) {
#pragma unroll
  for (int i = 0; i < kEight; ++i) x[i] = 0;
}

/// |g|, in every lane of the group.
HIPLAB_DEVICE float norm_of(const float (&x)[kEight]) {
  float s[kEight];
#pragma unroll
  for (int i = 0; i < kEight; ++i) s[i] = rounded_product(x[i], x[i]);
  float sum = ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));
#pragma unroll
  for (std::uint32_t mask = 1; mask < kLanes; mask *= 2) sum += shuffle_xor(sum, mask);
  return square_root(sum);
}

HIPLAB_DEVICE void to_unit(float (&x)[kEight], float norm) {
  const float by = norm > 0 ? norm : 1.0f;
#pragma unroll
  for (int i = 0; i < kEight; ++i) x[i] = x[i] / by;
}

/// s2 H (s1 x).
HIPLAB_DEVICE void rotate_eight(float (&x)[kEight], const float* table, std::int32_t lane) {
  float before[kEight], after[kEight];
  load_eight(table + kSignsBefore + lane * kEight, before);
  load_eight(table + kSignsAfter + lane * kEight, after);
#pragma unroll
  for (int i = 0; i < kEight; ++i) x[i] = x[i] * before[i];
#pragma unroll
  for (int h = 1; h < kEight; h *= 2) {
#pragma unroll
    for (int i = 0; i < kEight; ++i) {
      if ((i & h) != 0) continue;
      const float a = x[i], b = x[i + h];
      x[i] = a + b;
      x[i + h] = a - b;
    }
  }
#pragma unroll
  for (std::uint32_t mask = 1; mask < kLanes; mask *= 2) {
    const bool upper = (static_cast<std::uint32_t>(lane) & mask) != 0;
#pragma unroll
    for (int i = 0; i < kEight; ++i) {
      const float other = shuffle_xor(x[i], mask);
      x[i] = upper ? other - x[i] : x[i] + other;
    }
  }
#pragma unroll
  for (int i = 0; i < kEight; ++i) x[i] = rounded_product(x[i], kRootOfGroup) * after[i];
}

HIPLAB_DEVICE std::uint32_t code_of(float y, const float* table) {
  std::uint32_t code = 0;
#pragma unroll
  for (int i = 0; i < kBoundaries; ++i) code += table[i] < y ? 1u : 0u;
  return code;
}

/// Three bytes of eight codes; `word` has code i at bits 3i.
HIPLAB_DEVICE void store_codes(std::uint8_t* to, std::uint32_t word) {
#pragma unroll
  for (int b = 0; b < 3; ++b) to[b] = static_cast<std::uint8_t>(word >> (8 * b));
}

}  // namespace hiplab::moe_quant
