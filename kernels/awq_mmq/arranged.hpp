// SPDX-License-Identifier: MIT
// INT4 weights of groups of 32 or 128, arranged once for kernels that stream them: one copy, the bytes of the published
// arrays with scale and zero point of a group in one word, and the same on every ground.
//
//   codes   [N/128][K/128][8 tiles][4 quarters][16 rows] pieces of 16 bytes: 32 codes of one row. A tile is 16 rows of
//   W;
//           row n stands in block n / 128, tile n / 16 % 8, row n % 16. Word j of quarter q holds k = 32 j + 8 q .. 32
//           j + 8 q + 7 of the chunk of 128: word j of all quarters is one group of 32, so that a wave whose lanes
//           hold different quarters still multiplies one group at a time. In a word k 0 .. 3 stand in the lower and
//           k 4 .. 7 in the upper halves of the bytes: two masks give eight int8, four masks eight fp16, with no
//           shuffling of bytes.
//   groups  [N/128][K/128][8 tiles][16 rows][128/group] words: the scale (fp16) below, the zero point above.
//
// N rounds up to 128 with scales of zero. Behind both arrays lies a pad that a stream may read ahead into.
#pragma once
#include <cstdint>

namespace hiplab::awq_mmq::arranged {

constexpr int kChunk = 128, kColumns = 128, kTiles = 8, kTileRows = 16;
constexpr int kPieceWords = 4, kPiecesOfTile = 4 * kTileRows;
constexpr int kChunkPieces = kTiles * kPiecesOfTile, kChunkRows = kTiles * kTileRows;  ///< of a block of 128 rows
constexpr int kReadAhead = 4;                                                          ///< chunks in the pad

/// Extents for W [N,K] in groups of 32 or 128; K is a multiple of 128.
struct Shape {
  std::int64_t blocks = 0, chunks = 0, group = kChunk;
  constexpr std::int64_t groups_of_chunk() const { return kChunk / group; }
  constexpr std::int64_t all_chunks() const { return blocks * chunks + kReadAhead; }
  constexpr std::int64_t code_words() const { return all_chunks() * kChunkPieces * kPieceWords; }
  constexpr std::int64_t group_words() const { return all_chunks() * kChunkRows * groups_of_chunk(); }
};
constexpr Shape shape(std::int64_t n, std::int64_t k, std::int64_t group) {
  return {(n + kColumns - 1) / kColumns, k / kChunk, group};
}

/// Word of `codes` and the shift in it for code (n, k).
struct Place {
  std::int64_t word = 0;
  int shift = 0;
};
constexpr std::int64_t chunk_of(const Shape& s, std::int64_t n, std::int64_t k) {
  return n / kColumns * s.chunks + k / kChunk;
}
constexpr Place code_place(const Shape& s, std::int64_t n, std::int64_t k) {
  const std::int64_t tile = chunk_of(s, n, k) * kTiles + n / kTileRows % kTiles;
  const std::int64_t piece = tile * kPiecesOfTile + k % 32 / 8 * kTileRows + n % kTileRows;
  const int in_word = static_cast<int>(k % 8);
  return {piece * kPieceWords + k % kChunk / 32, 8 * (in_word % 4) + 4 * (in_word / 4)};
}
/// Word of `groups` for row n and the group of k.
constexpr std::int64_t group_place(const Shape& s, std::int64_t n, std::int64_t k) {
  const std::int64_t row = (chunk_of(s, n, k) * kTiles + n / kTileRows % kTiles) * kTileRows + n % kTileRows;
  return row * s.groups_of_chunk() + k % kChunk / s.group;
}

/// Fills both arrays, which hold zeros, from w.code(n, k), w.zero(n, group), and the bits of the scale.
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

}  // namespace hiplab::awq_mmq::arranged
