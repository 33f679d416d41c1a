// SPDX-License-Identifier: MIT
// How stream.hpp cuts its work. The chunks of 128 k of all output tiles stand in one line, and each CTA takes an equal
// piece of it. The line runs through all row tiles of x before it leaves 128 rows of W, so that weights are read from
// memory once.
//
// Where copies to LDS hold no registers, a wave of the int8 kernel owns two tiles of 16 rows of W: each fragment of x
// that it reads from LDS serves both, and the four waves of a CTA leave room for a second CTA on the unit, whose
// arithmetic fills the waits of the first. Measured on an H200 (M = 64, K x N = 5120x51200, 131 MB of codes, cold):
// 81 us; with one row tile, eight waves and one CTA 100 us; with two such CTAs, 128 registers a thread, 93 us; two row
// tiles and three CTAs, 168 registers, 87 us; without the second CTA 115 us. A tile of 128 rows of x, 255 registers,
// loses to two of 64: 181 against 153 us at M = 128.
#pragma once
#include <cstdint>
#include <type_traits>

#include "kernels/awq_mmq/stream_activations.hpp"
#include "kernels/hip/bound_wave.hpp"
#include "kernels/hip/staged_copy.hpp"

namespace hiplab::awq_mmq::stream {

/// Tiles of 16 rows of W that a wave owns: two share each fragment of x, where copies to LDS hold no registers.
template <class T>
constexpr int kRowTiles = kMostRounds > 1 && std::is_same_v<T, std::int8_t> ? 2 : 1;
template <class T>
constexpr int kWaves = arranged::kTiles / kRowTiles<T>;
template <class T>
constexpr int kMostThreads = int{kWaves<T>} * static_cast<int>(kBoundWave);
/// CTAs that a compute unit holds at once.
template <class T, int Tiles>
constexpr int kResident = Tiles == 1 || kRowTiles<T> == 2 ? 2 : 1;
/// 16 rows of x of the largest tile: 128 rows against two row tiles of W would be sums in half of a thread's registers.
template <class T>
constexpr int kMostTiles = kRowTiles<T> == 1 && std::is_same_v<T, std::int8_t> ? 8 : 4;

/// Chunks between two barriers: more where copies run far ahead; fewer where four scales a chunk fill the registers.
template <class T, int Tiles, int Group>
constexpr int kStep = kMostRounds > 1 && Tiles == 1 ? (Group == kChunk ? 4 : 2) : 1;

/// The line of work, in steps of Chunks chunks: every row tile of x for 128 rows of W, then the next 128.
struct Line {
  std::uint32_t steps = 0;      ///< of a segment, which is one tile of the output
  std::uint32_t row_tiles = 0;  ///< of x
  std::uint32_t segments = 0;
  std::uint32_t total = 0;  ///< steps of all segments

  HIPLAB_HOST_DEVICE Line(const Problem& p, int rows, int chunks)
      : steps(static_cast<std::uint32_t>(p.k) / (kChunk * static_cast<std::uint32_t>(chunks))),
        row_tiles(static_cast<std::uint32_t>((p.m + rows - 1) / rows)),
        segments(row_tiles * static_cast<std::uint32_t>((p.n + arranged::kColumns - 1) / arranged::kColumns)),
        total(segments * steps) {}
  /// First step of CTA `cta` of `ctas`.
  HIPLAB_HOST_DEVICE std::uint32_t first(std::uint32_t cta, std::uint32_t ctas) const {
    return static_cast<std::uint32_t>(std::uint64_t{cta} * total / ctas);
  }
  /// The CTA that has step `step`.
  HIPLAB_HOST_DEVICE std::uint32_t owner(std::uint32_t step, std::uint32_t ctas) const {
    return static_cast<std::uint32_t>(((std::uint64_t{step} + 1) * ctas - 1) / total);
  }
};

/// CTAs for a device of `units` compute units: all that it holds at once, no more than steps.
template <class T, int Tiles, int Group>
std::uint32_t ctas(const Problem& p, std::uint32_t units) {
  const std::uint32_t wanted = (units < 1 ? 1 : units) * static_cast<std::uint32_t>(kResident<T, Tiles>);
  const std::uint32_t most = Line(p, 16 * Tiles, kStep<T, Tiles, Group>).total;
  return wanted < most ? wanted : most;
}

/// Words of the buffers in front of and beside the kernel.
template <class T, int Tiles>
std::int64_t activation_words(const Problem& p) {
  return std::int64_t{Line(p, 16 * Tiles, 1).row_tiles} * (p.k / kChunk) * Activations<T, 16 * Tiles>::kWords;
}
/// Two parts of 128 x 16 Tiles sums a CTA: of the tile it begins in and of the one it ends in.
template <int Tiles>
std::int64_t partial_floats(std::uint32_t ctas) {
  return std::int64_t{ctas} * 2 * arranged::kColumns * 16 * Tiles;
}

}  // namespace hiplab::awq_mmq::stream
