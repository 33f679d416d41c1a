// SPDX-License-Identifier: MIT
// NVFP4 weights arranged once for `fast`, so that what a CTA reads at one time lies side by side.
//
// A tile is 64 rows, two for each of 32 lanes. K is cut into equal parts, one for each `group` of 32 threads, and a
// part into pieces of 32 columns, one a step. Block [tile][step] holds what all groups need in that step:
//   codes  [group][0..1][lane]  16 bytes: 32 columns of row 32 i + lane of the tile
//   scales [group][lane][0..1]   2 bytes: their two scales, E4M3
// The bytes are those of the published arrays, in another order; rows past the last are zero. Within a 32-bit word
// of codes, byte b holds a code in its bits 7 (sign), 3, 2, 1 and another in bits 0 (sign), 6, 5, 4: the first is,
// masked, the upper byte of a binary16 (value * 2^-14, as in nvfp4.hpp), the second after two shifts.
#pragma once
#include <cstring>

#include "kernels/wo_split/nvfp4.hpp"
#include "kernels/wo_split/problem.hpp"

namespace hiplab::wo_split::packed {

constexpr std::uint32_t kLanes = 32, kRowsOfLane = 2, kRows = kLanes * kRowsOfLane;  // of a tile
constexpr std::uint32_t kPiece = 32;                                                 // columns: 16 bytes of codes
constexpr std::uint32_t kCodeBytes = kRows * kPiece / 2, kScaleBytes = kRows * kPiece / kGroup;  // of a group's step

struct Shape {
  std::uint32_t tiles, steps, groups;

  HIPLAB_HOST_DEVICE std::uint32_t step_bytes() const { return groups * (kCodeBytes + kScaleBytes); }
  HIPLAB_HOST_DEVICE std::uint64_t tile_bytes() const { return std::uint64_t{steps} * step_bytes(); }
  std::uint64_t bytes() const { return tiles * tile_bytes(); }
};

/// `groups` must divide K / 32.
HIPLAB_HOST_DEVICE Shape shape(std::uint32_t n, std::uint32_t k, std::uint32_t groups) {
  return {(n + kRows - 1) / kRows, k / kPiece / groups, groups};
}

/// Eight codes, the first in the lowest four bits, as a word of the arranged array.
inline std::uint32_t arranged(std::uint32_t codes) {
  constexpr std::uint32_t kMasked[4] = {0, 1, 4, 5}, kShifted[4] = {2, 3, 6, 7};  // codes of byte b
  std::uint32_t word = 0;
  for (std::uint32_t b = 0; b < 4; ++b) {
    const std::uint32_t masked = codes >> (4 * kMasked[b]), shifted = codes >> (4 * kShifted[b]);
    word |= ((masked & 8) << 4 | (masked & 7) << 1 | (shifted & 8) >> 3 | (shifted & 7) << 4) << (8 * b);
  }
  return word;
}

/// Writes tile `tile`, tile_bytes() bytes at `out`, from the published arrays of an N x K matrix.
inline void arrange_tile(const std::uint8_t* codes, const std::uint8_t* scales, std::uint32_t n, std::uint32_t k,
                         const Shape& s, std::uint32_t tile, std::uint8_t* out) {
  std::memset(out, 0, s.tile_bytes());
  for (std::uint32_t i = 0; i < kRows && tile * kRows + i < n; ++i) {
    const std::uint32_t row = tile * kRows + i, lane = i % kLanes, half = i / kLanes;
    for (std::uint32_t piece = 0; piece < k / kPiece; ++piece) {
      const std::uint32_t group = piece / s.steps, step = piece % s.steps;
      std::uint8_t* block = out + std::uint64_t{step} * s.step_bytes();
      std::uint32_t words[4];
      std::memcpy(words, codes + (std::uint64_t{row} * k + piece * kPiece) / 2, sizeof words);
      for (std::uint32_t& word : words) word = arranged(word);
      std::memcpy(block + group * kCodeBytes + (half * kLanes + lane) * sizeof words, words, sizeof words);
      std::uint8_t* two = block + s.groups * kCodeBytes + group * kScaleBytes + (lane * kRowsOfLane + half) * 2;
      for (std::uint32_t g = 0; g < 2; ++g) two[g] = scales[scale_offset(row, piece * 2 + g, k)];
    }
  }
}

}  // namespace hiplab::wo_split::packed
