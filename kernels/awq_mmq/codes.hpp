// SPDX-License-Identifier: MIT
// Eight codes of a word of arranged.hpp, less their zero point, exactly: as int8 or as fp16, by masks alone.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::awq_mmq {
using namespace hip;

/// k 0 .. 3 (`part` 0) or 4 .. 7 (1) as four int8. Bytes of 128 + code less zero never borrow; the sign bit goes at the
/// end.
HIPLAB_DEVICE std::uint32_t four_int8(std::uint32_t word, std::uint32_t zero, int part) {
  constexpr std::uint32_t kHigh = 0x80808080u;
  return (and_or<0x0f0f0f0fu>(part == 0 ? word : word >> 4, kHigh) - zero * 0x01010101u) ^ kHigh;
}

/// k (0, 2), (1, 3), (4, 6) or (5, 7) for `pair` 0 .. 3. A code in the last bits of 1024 is 1024 + code; four bits
/// higher it is 1024 + 16 code.
HIPLAB_DEVICE half2 two_halves(std::uint32_t word, std::uint32_t zero, int pair) {
  constexpr std::uint32_t k1024 = 0x64006400u;
  const std::uint32_t own = pair % 2 == 0 ? word : word >> 8;
  if (pair < 2)
    return hadd2(as_half2(and_or<0x000f000fu>(own, k1024)), both(half{static_cast<std::uint16_t>(0xe400u | zero)}));
  return hfma2(as_half2(and_or<0x00f000f0u>(own, k1024)), both(half{0x2c00}),
               both(half{static_cast<std::uint16_t>(0xd400u | zero << 4)}));
}

}  // namespace hiplab::awq_mmq
