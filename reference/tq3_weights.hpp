// SPDX-License-Identifier: MIT
// TurboQuant weights of 3 bits (TQ3), plain: 128 neighbours of a row as a norm and 128 codes in 48 bytes.
//
//   n = |g|, u = g / n (n = 0: u = g), y = s2 H (s1 u), code = how many of seven boundaries lie strictly below y
//   back: g = n s1 H (s2 c)
//
// H: orthonormal Hadamard matrix of 128 (Sylvester). s1, s2: 128 signs each, one after the other from MT19937 of seed
// 42. Boundaries: midpoints of the eight Lloyd-Max centroids of N(0, 1/128). Code i lies at bits 3i .. 3i + 2, lowest
// bit first.
//
// Order of summation in fp32: n is the square root of a binary tree over neighbours of squares rounded on their own; H
// is seven butterflies of distance 1, 2, 4 .. 64, then a product with 1 / sqrt(128). The published code sums n in an
// order of its library: an element beside a boundary may have the neighbouring code there.
//
// Source: varjoranta/turboquant-vllm (PolarQuant, pack of 3 bits, norms of fp32), 2026.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

inline constexpr int kTq3Group = 128, kTq3Bytes = 48;

/// Centroids ascending, boundaries between them, both vectors of signs.
struct Tq3Table {
  std::array<float, 8> centroids{};
  std::array<float, 7> boundaries{};
  std::array<float, kTq3Group> signs_before{}, signs_after{};
};
const Tq3Table& tq3_table();

struct Tq3Group {
  std::array<std::uint8_t, kTq3Bytes> packed{};
  float norm = 0;
};

/// At most 128 values; the rest counts as zeros. `corrected`: the norm stored is n / |c|, which gives the group its own
/// length back (checkpoints and plain layers have it; expert tensors compressed while they load have n).
Tq3Group tq3_encode(std::span<const float> values, bool corrected);

/// The 128 values that a group stands for, in double precision.
std::vector<double> tq3_decode(std::span<const std::uint8_t, kTq3Bytes> packed, float norm);

/// Code i of a group.
int tq3_code(std::span<const std::uint8_t, kTq3Bytes> packed, int i);

}  // namespace hiplab::reference
