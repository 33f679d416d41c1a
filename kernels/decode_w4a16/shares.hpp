// SPDX-License-Identifier: MIT
// How tile.hpp cuts its work. CTA (i, j) of a launch has the i-th run of tiles of 16 rows of W and the j-th part of K;
// within a CTA, all chunks of 128 k of its tiles stand in one line, tile after tile, and its waves take them in turn.
// What the ladder's variants differ in is the cut: a CTA for each tile (`matrix`), several for the parts of a tile's K
// (`split_k`), or as many as the device holds at once, with a run of whole tiles each (`shares`).
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

inline std::uint32_t tiles_of(const Problem& p) {
  return static_cast<std::uint32_t>((p.n + arranged::kTileRows - 1) / arranged::kTileRows);
}
inline std::uint32_t chunks_of(const Problem& p) {
  return static_cast<std::uint32_t>((p.k + arranged::kChunk - 1) / arranged::kChunk);
}

/// What is chosen for a launch, by a rule or from a table.
struct Shape {
  std::uint32_t ctas = 1;   ///< runs of tiles, at most tiles_of()
  std::uint32_t split = 1;  ///< parts of K; more than one only where every run is one tile
  std::uint32_t waves = 1;  ///< of a CTA, at most the chunks of a part
};

/// The same as a kernel takes it: no division is left to it.
struct Cut {
  Runs tiles, chunks;
  std::uint32_t all_chunks = 0;  ///< of a tile
  std::uint32_t kept = 1;        ///< tiles whose sums stand in LDS at once

  Cut(const Problem& p, const Shape& s, std::uint32_t most_kept)
      : tiles(tiles_of(p), s.ctas),
        chunks(chunks_of(p), s.split),
        all_chunks(chunks_of(p)),
        kept(std::clamp<std::uint32_t>(most_kept, 1, tiles.count(0))) {}
};

/// Floats of `partial`: the sums of every tile, for each part of K; none where K is whole.
inline std::int64_t partial_floats(const Problem& p, std::uint32_t split) {
  return split == 1 ? 0 : std::int64_t{split} * tiles_of(p) * arranged::kTileRows * p.m;
}

}  // namespace hiplab::decode_w4a16
