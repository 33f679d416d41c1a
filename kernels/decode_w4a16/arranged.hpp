// SPDX-License-Identifier: MIT
// 4-bit weights arranged once for kernels that stream them: the bytes of the file's arrays, scale and zero point of a
// group in one word, the same copy for every wave width and number of rows of x.
//
//   codes   [tile][chunk][4 quarters][16 rows] pieces of 16 bytes: 32 codes of one row. A tile is 16 rows of W, a chunk
//           128 k; a chunk of a tile is 1 KiB in one run. Word j of quarter q holds k = 32 j + 8 q .. 32 j + 8 q + 7 of
//           the chunk: word j of all quarters is a run of 32 k, so groups of 32 end with a word. In a word, k 2 i and
//           2 i + 1 stand at bits 4 i and 16 + 4 i: a mask and a shift give a pair of neighbours, as x has them.
//   groups  [tile][chunk][16 rows][128/group] words: the scale (fp16) below, the zero point above.
//
// NVIDIA has codes [tile][chunk][16 rows][4 quarters]: there neighbouring lanes of the matrix unit hold neighbouring k of
// a row, elsewhere neighbouring rows, and eight lanes' loads of 16 bytes should be one line of 128. Groups of rows r and
// r + 8, which a lane holds there, are neighbours.
//
// N rounds up to 32, so that a wave may take tiles in pairs, and K to 128, with scales of zero.
#pragma once
#include <cstdint>

#include "kernels/hip/ground.hpp"

namespace hiplab::decode_w4a16::arranged {

constexpr int kChunk = 128, kTileRows = 16, kPieceWords = 4;
constexpr int kTilePieces = 4 * kTileRows;  ///< of a tile's chunk

/// Which of rows and quarters are neighbours in memory.
struct Order {
  int row_step, quarter_step;  ///< pieces from a row's to the next row's, from a quarter's to the next quarter's
  bool far_rows_together;      ///< groups of rows r and r + 8 side by side
};
constexpr Order kRowsTogether{1, kTileRows, false}, kQuartersTogether{4, 1, true};
#if defined(HIPLAB_GROUND_CUDA)
constexpr Order kOrder = kQuartersTogether;
#else
constexpr Order kOrder = kRowsTogether;
#endif
constexpr int kRowStep = kOrder.row_step, kQuarterStep = kOrder.quarter_step;

/// Where a row's groups stand among the 16 of a chunk.
HIPLAB_HOST_DEVICE constexpr int place_of_row(int row, bool far_rows_together = kOrder.far_rows_together) {
  return far_rows_together ? row % 8 * 2 + row / 8 : row;
}

/// Extents for W [N,K] in groups of 32, 64 or 128.
struct Shape {
  std::int64_t tiles = 0, chunks = 0, group = kChunk;
  constexpr std::int64_t groups_of_chunk() const { return kChunk / group; }
  constexpr std::int64_t code_words() const { return tiles * chunks * kTilePieces * kPieceWords; }
  constexpr std::int64_t group_words() const { return tiles * chunks * kTileRows * groups_of_chunk(); }
};
constexpr Shape shape(std::int64_t n, std::int64_t k, std::int64_t group) {
  return {(n + 2 * kTileRows - 1) / (2 * kTileRows) * 2, (k + kChunk - 1) / kChunk, group};
}

/// Word of `codes` and the shift in it for code (n, k).
struct Place {
  std::int64_t word = 0;
  int shift = 0;
};
constexpr Place code_place(const Shape& s, std::int64_t n, std::int64_t k, const Order& order = kOrder) {
  const std::int64_t chunk = n / kTileRows * s.chunks + k / kChunk;
  const std::int64_t piece = chunk * kTilePieces + k % 32 / 8 * order.quarter_step + n % kTileRows * order.row_step;
  const int in_word = static_cast<int>(k % 8);
  return {piece * kPieceWords + k % kChunk / 32, 16 * (in_word % 2) + 4 * (in_word / 2)};
}
/// Word of `groups` for row n and the group of k.
constexpr std::int64_t group_place(const Shape& s, std::int64_t n, std::int64_t k, const Order& order = kOrder) {
  const std::int64_t row = (n / kTileRows * s.chunks + k / kChunk) * kTileRows +
                           place_of_row(static_cast<int>(n % kTileRows), order.far_rows_together);
  return row * s.groups_of_chunk() + k % kChunk / s.group;
}

/// Fills rows n0 .. n1 - 1 of both arrays, which hold zeros, from w.code(n, k), w.zero(n, group) and the bits of the
/// scale. K a multiple of the group.
template <class Layer, class ScaleBits>
void arrange(const Layer& w, const ScaleBits& scale_bits, std::int64_t n0, std::int64_t n1, std::int64_t k,
             const Shape& s, std::uint32_t* codes, std::uint32_t* groups) {
  for (std::int64_t n = n0; n < n1; ++n)
    for (std::int64_t first = 0; first < k; first += s.group) {
      groups[group_place(s, n, first)] =
          static_cast<std::uint32_t>(w.zero(n, first / s.group)) << 16 | scale_bits(n, first / s.group);
      for (std::int64_t i = first; i < first + s.group; ++i) {
        const Place place = code_place(s, n, i);
        codes[place.word] |= static_cast<std::uint32_t>(w.code(n, i)) << place.shift;
      }
    }
}

}  // namespace hiplab::decode_w4a16::arranged
