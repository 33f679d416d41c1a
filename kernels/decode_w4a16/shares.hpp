// SPDX-License-Identifier: MIT
// How tile.hpp cuts its work. A block is one tile of 16 rows of W, or two. CTA (i, j) of a launch has the i-th run of
// blocks and the j-th part of K; within a CTA, all chunks of 128 k of its blocks stand in one line, block after block,
// and its waves take them in turn. What the ladder's variants differ in is the cut: a CTA for each block (`matrix`),
// several for the parts of a block's K (`split_k`), as many as the device holds at once, with a run of whole blocks
// each (`shares`), or the same with runs of chunks that differ by one at most, wherever blocks end (`even`).
#pragma once
#include <algorithm>
#include <cstdint>

#include "kernels/decode_w4a16/arranged.hpp"
#include "kernels/decode_w4a16/problem.hpp"

namespace hiplab::decode_w4a16 {

/// `total` things in `parts` runs whose lengths differ by one at most, the longer ones first.
struct Runs {
  std::uint32_t each = 0, longer = 0;

  HIPLAB_HOST_DEVICE Runs(std::uint32_t total, std::uint32_t parts) : each(total / parts), longer(total % parts) {}
  HIPLAB_HOST_DEVICE std::uint32_t first(std::uint32_t i) const { return i * each + (i < longer ? i : longer); }
  HIPLAB_HOST_DEVICE std::uint32_t count(std::uint32_t i) const { return each + (i < longer ? 1 : 0); }
};

/// i / `by` for i and `by` below 2^32, by a multiplication and two comparisons.
struct Divisor {
  std::uint32_t by = 1, inverse = 0xffffffffu;

  HIPLAB_HOST_DEVICE explicit Divisor(std::uint32_t d) : by(d), inverse(0xffffffffu / d) {}
  HIPLAB_HOST_DEVICE std::uint32_t of(std::uint32_t i) const {
    // inverse > 2^32 / by - 2: the quotient is two too small at most.
    auto q = static_cast<std::uint32_t>((std::uint64_t{i} * inverse) >> 32);
    if (i - q * by >= by) ++q;
    if (i - q * by >= by) ++q;
    return q;
  }
};

/// What a kernel is compiled for.
struct Form {
  int row_tiles = 1;    ///< tiles of 16 rows of W that a wave multiplies at once, with the same x: 1 or 2
  int ahead = 2;        ///< chunks of a wave that are being loaded
  bool staged = false;  ///< x is copied to LDS once, for one row of x; else it comes from the caches
  bool folded = false;  ///< zero points are multiplied by sums of x, made as it is staged
  int most_waves = 8;   ///< of a CTA
  int resident = 3;     ///< CTAs that a multiprocessor of NVIDIA must hold at once
  bool even = false;    ///< CTAs have runs of chunks, not of whole blocks
};

/// A form as a type: CUDA's compiler takes no struct as a template argument of a kernel.
template <int RowTiles, int Ahead, bool Staged, bool Folded, int MostWaves, int Resident, bool Even = false>
struct Compiled {
  static constexpr Form form{RowTiles, Ahead, Staged, Folded, MostWaves, Resident, Even};
  static constexpr bool behind = false;
};

/// The same for launches of which each begins while the one in front ends (launch_behind.hpp): it loads its first
/// weights, which no launch writes, and waits with the rest.
template <class Of>
struct Behind : Of {
  static constexpr bool behind = true;
};

inline std::uint32_t blocks_of(const Problem& p, Form f) {
  const int rows = f.row_tiles * arranged::kTileRows;
  return static_cast<std::uint32_t>((p.n + rows - 1) / rows);
}
inline std::uint32_t chunks_of(const Problem& p) {
  return static_cast<std::uint32_t>((p.k + arranged::kChunk - 1) / arranged::kChunk);
}

/// What is chosen for a launch, by a rule or from a table.
struct Shape {
  std::uint32_t ctas =
      1;  ///< runs of blocks, at most blocks_of(); of chunks where the form is even, at most all of them
  std::uint32_t split = 1;             ///< parts of K; more than one only where every run is one block
  std::uint32_t waves = 1;             ///< of a CTA, at most the chunks of a part
  std::uint32_t sum_bytes = 8 * 1024;  ///< of a CTA's LDS for sums of its blocks, at most, where one block needs less
};

/// The same as a kernel takes it: no division is left to it. (With divisions by run-time values in every wave, a launch
/// took two to four microseconds longer on an H200.)
struct Cut {
  Runs runs;                            ///< of blocks; of the chunks of all blocks in one line where the form is even
  Runs chunks;                          ///< of a tile, in parts of K
  std::uint32_t all_chunks = 0;         ///< of a tile
  std::uint32_t kept = 1;               ///< blocks whose sums stand in LDS at once
  Divisor of_block, of_run, of_longer;  ///< by the chunks of a tile, of a run and of a longer one: for even forms

  Cut(const Problem& p, Form f, const Shape& s, std::uint32_t most_kept)
      : runs(blocks_of(p, f) * (f.even ? chunks_of(p) : 1), s.ctas),
        chunks(chunks_of(p), s.split),
        all_chunks(chunks_of(p)),
        kept(std::clamp<std::uint32_t>(most_kept, 1, most_blocks(f))),
        of_block(all_chunks),
        of_run(runs.each),
        of_longer(runs.each + 1) {}

  /// Blocks that a CTA has, or has a part of, at most.
  std::uint32_t most_blocks(Form f) const {
    return f.even ? (runs.count(0) + all_chunks - 2) / all_chunks + 1 : runs.count(0);
  }
  /// The run that chunk `i` of the line is in.
  HIPLAB_HOST_DEVICE std::uint32_t run_of(std::uint32_t i) const {
    const std::uint32_t in_longer = runs.longer * (runs.each + 1);
    return i < in_longer ? of_longer.of(i) : runs.longer + of_run.of(i - in_longer);
  }
};

/// A CTA's piece of the line of all chunks, block after block.
struct Piece {
  std::uint32_t first_block, blocks;  ///< that it has, or has a part of
  std::uint32_t first_chunk;          ///< of its first block
  std::uint32_t chunks;               ///< in all
  bool shares_first, shares_last;     ///< it has a part of the block only; of one block in all: shares_first
};
HIPLAB_HOST_DEVICE Piece even_piece(const Cut& cut, std::uint32_t cta) {
  Piece own{};
  const std::uint32_t from = cut.runs.first(cta);
  own.chunks = cut.runs.count(cta);
  own.first_block = cut.of_block.of(from);
  own.first_chunk = from - own.first_block * cut.all_chunks;
  const std::uint32_t end = own.first_chunk + own.chunks;  // counted from the start of the first block
  own.blocks = cut.of_block.of(end - 1) + 1;
  const bool part_of_last = end != own.blocks * cut.all_chunks;
  own.shares_first = own.first_chunk != 0 || (own.blocks == 1 && part_of_last);
  own.shares_last = own.blocks > 1 && part_of_last;
  return own;
}

/// Floats of `partial`. Parts of K: the sums of every block, for each part; none where K is whole. Even: those of the
/// blocks that each CTA begins in and ends in.
inline std::int64_t partial_floats(const Problem& p, Form f, const Shape& s) {
  const std::int64_t of_block = std::int64_t{f.row_tiles} * arranged::kTileRows * p.m;
  if (f.even) return 2 * std::int64_t{s.ctas} * of_block;
  return s.split == 1 ? 0 : std::int64_t{s.split} * blocks_of(p, f) * of_block;
}

}  // namespace hiplab::decode_w4a16
