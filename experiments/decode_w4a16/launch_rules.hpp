// SPDX-License-Identifier: MIT
// Launch shapes by rule: pure functions of the problem and of what the device says of itself. An axis of tuning that a
// point names wins over the rule.
#pragma once
#include <algorithm>
#include <cstdint>

#include "experiments/decode_w4a16/point.hpp"
#include "kernels/decode_w4a16/tile.hpp"

namespace hiplab::decode_w4a16 {

inline std::uint32_t axis_or(const Point& p, const char* axis, std::uint32_t rule) {
  const std::int64_t named = p.value_or(axis, 0);
  return named > 0 ? static_cast<std::uint32_t>(named) : rule;
}

inline std::uint32_t units_of(const Point& p) {
  return std::max<std::uint32_t>(p.device.multiprocessors, 1);
}

/// The same, made possible: no more CTAs than tiles, parts of K for runs of one tile only, a chunk for each wave, and no
/// more threads than the kernel is made for.
inline Shape possible(const Point& p, Shape s) {
  const Problem own = problem(p);
  s.ctas = std::clamp<std::uint32_t>(s.ctas, 1, tiles_of(own));
  s.split = s.ctas == tiles_of(own) ? std::clamp<std::uint32_t>(s.split, 1, chunks_of(own)) : 1;
  const std::uint32_t shortest = chunks_of(own) / s.split;
  s.waves = std::clamp<std::uint32_t>(s.waves, 1, std::min<std::uint32_t>(shortest, tile::kMostThreads / p.device.wave));
  return s;
}

/// A CTA for each tile, eight waves.
inline Shape every_tile(const Point& p) {
  return possible(p, {tiles_of(problem(p)), 1, axis_or(p, "waves", 8)});
}

/// `split` CTAs for each tile; by rule two, or as many as give each unit a CTA.
inline Shape split_tiles(const Point& p) {
  const std::uint32_t tiles = tiles_of(problem(p));
  const std::uint32_t wanted = std::max<std::uint32_t>((units_of(p) + tiles - 1) / tiles, 2);
  return possible(p, {tiles, axis_or(p, "split", wanted), axis_or(p, "waves", 8)});
}

/// `resident` CTAs for each unit, by rule three.
inline Shape equal_shares(const Point& p) {
  return possible(p, {units_of(p) * axis_or(p, "resident", 3), 1, axis_or(p, "waves", 8)});
}

}  // namespace hiplab::decode_w4a16
