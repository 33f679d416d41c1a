// SPDX-License-Identifier: MIT
// Which CTAs of a grid are meant to enter a region. Compiled by the vendors' compilers too: standard library only.
#pragma once
#include <cstdint>

namespace hiplab {

/// Which CTAs of a grid [z][y][x] enter a region.
enum class CtaMask {
  all,     ///< every CTA
  origin,  ///< (0, 0) of each z
  heads,   ///< bx 0, by below the heads
  parts,   ///< bx below the split, by below the heads
  waiters  ///< parts without bx 0
};

inline constexpr const char* kCtaMaskNames[] = {"all", "origin", "heads", "parts", "waiters"};

struct CtaGrid {
  std::uint32_t x = 1, y = 1, z = 1;  ///< cta = (bz * y + by) * x + bx
  std::uint32_t heads = 1, split = 1;

  constexpr std::uint32_t count() const { return x * y * z; }
};

}  // namespace hiplab
