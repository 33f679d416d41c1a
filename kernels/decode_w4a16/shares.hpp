// SPDX-License-Identifier: MIT
// How tile.hpp cuts its work. A block is one tile of 16 rows of W, or two. CTA (i, j) of a launch has the i-th run of
// blocks and the j-th part of K; within a CTA, all chunks of 128 k of its blocks stand in one line, block after block,
// and its waves take them in turn. What the ladder's variants differ in is the cut: a CTA for each block (`matrix`),
// several for the parts of a block's K (`split_k`), or as many as the device holds at once, with a run of whole blocks
// each (`shares`).
#pragma once
#include <algorithm>
#include <cstdint>

#include "kernels/decode_w4a16/arranged.hpp"
#include "kernels/decode_w4a16/problem.hpp"
#include "kernels/hip/bound_wave.hpp"

namespace hiplab::decode_w4a16 {

/// n / by without a division: a product, and one step back where it is one too many.
struct Quotient {
  std::uint64_t reciprocal = std::uint64_t{1} << 32;  ///< times 2^32, rounded up
  std::uint32_t by = 1;
  std::uint32_t unused = 0;  ///< capsules compare all bytes of a launch's arguments

  HIPLAB_HOST_DEVICE std::uint32_t of(std::uint32_t n) const {
    const auto q = static_cast<std::uint32_t>(n * reciprocal >> 32);
    return std::uint64_t{q} * by > n ? q - 1 : q;
  }
};
inline Quotient quotient_by(std::uint32_t divisor) {
  return {((std::uint64_t{1} << 32) + divisor - 1) / divisor, divisor};
}

/// `total` things in `parts` runs whose lengths differ by one at most, the longer ones first.
struct Runs {
  std::uint32_t each = 0, longer = 0;

  HIPLAB_HOST_DEVICE Runs(std::uint32_t total, std::uint32_t parts) : each(total / parts), longer(total % parts) {}
  HIPLAB_HOST_DEVICE Runs(std::uint32_t total, const Quotient& parts)
      : each(parts.of(total)), longer(total - each * parts.by) {}
  HIPLAB_HOST_DEVICE std::uint32_t first(std::uint32_t i) const { return i * each + (i < longer ? i : longer); }
  HIPLAB_HOST_DEVICE std::uint32_t count(std::uint32_t i) const { return each + (i < longer ? 1 : 0); }
};

/// The header that a form's kernel stands in.
enum class KernelOf { tile, runs, digits };

/// What a kernel is compiled for.
struct Form {
  int row_tiles = 1;    ///< tiles of 16 rows of W that a wave multiplies at once, with the same x: 1 or 2
  int ahead = 2;        ///< chunks of a wave that are being loaded
  bool staged = false;  ///< x is copied to LDS once, for one row of x; else it comes from the caches
  bool folded = false;  ///< zero points are multiplied by sums of x, made as it is staged
  int most_waves = 8;   ///< of a CTA
  int resident = 3;     ///< CTAs that a multiprocessor of NVIDIA must hold at once
  KernelOf kernel = KernelOf::tile;  ///< where not tile, a wave has one run of chunks; runs and staged: x of all rows is in LDS
};

/// A form as a type: CUDA's compiler takes no struct as a template argument of a kernel.
template <int RowTiles, int Ahead, bool Staged, bool Folded, int MostWaves, int Resident>
struct Compiled {
  static constexpr Form form{RowTiles, Ahead, Staged, Folded, MostWaves, Resident};
  static constexpr bool behind = false;
};

/// The same for launches of which each begins while the one in front ends (launch_behind.hpp): it loads its first
/// weights, which no launch writes, and waits with the rest.
template <class Of>
struct Behind : Of {
  static constexpr bool behind = true;
};

/// Waves of a CTA at most. Waves of 64 lanes hold twice as much; 512 threads, 256 with two row tiles, leave each of them
/// the registers that it needs on gfx906.
constexpr unsigned most_waves(Form f, unsigned wave) {
  const auto most = static_cast<unsigned>(f.most_waves);
  const unsigned wide = f.row_tiles == 1 ? 8 : 4;
  return wave == 64 && most > wide ? wide : most;
}
constexpr unsigned most_threads(Form f) {
  return most_waves(f, kBoundWave) * kBoundWave;
}

inline std::uint32_t blocks_of(const Problem& p, Form f) {
  const int rows = f.row_tiles * arranged::kTileRows;
  return static_cast<std::uint32_t>((p.n + rows - 1) / rows);
}
inline std::uint32_t chunks_of(const Problem& p) {
  return static_cast<std::uint32_t>((p.k + arranged::kChunk - 1) / arranged::kChunk);
}

/// What is chosen for a launch, by a rule or from a table.
struct Shape {
  std::uint32_t ctas = 1;   ///< runs of blocks, at most blocks_of()
  std::uint32_t split = 1;  ///< parts of K; in tile.hpp more than one only where every run is one block, in digits.hpp none
  std::uint32_t waves = 1;  ///< of a CTA, at most the chunks of a part
  std::uint32_t sum_bytes = 8 * 1024;  ///< of a CTA's LDS for sums of its blocks, at most, where one block needs less
};

/// The same as a kernel takes it: no division is left to it. (With divisions by run-time values in every wave, a launch
/// took two to four microseconds longer on an H200.)
struct Cut {
  Runs blocks, chunks;
  std::uint32_t all_chunks = 0;  ///< of a tile
  std::uint32_t kept = 1;        ///< blocks whose sums stand in LDS at once

  Cut(const Problem& p, Form f, const Shape& s, std::uint32_t most_kept)
      : blocks(blocks_of(p, f), s.ctas),
        chunks(chunks_of(p), s.split),
        all_chunks(chunks_of(p)),
        kept(std::clamp<std::uint32_t>(most_kept, 1, blocks.count(0))) {}
};

/// Floats of `partial`: the sums of every block, for each part of K; none where K is whole.
inline std::int64_t partial_floats(const Problem& p, Form f, std::uint32_t split) {
  return split == 1 ? 0 : std::int64_t{split} * blocks_of(p, f) * f.row_tiles * arranged::kTileRows * p.m;
}

}  // namespace hiplab::decode_w4a16
