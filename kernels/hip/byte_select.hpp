// SPDX-License-Identifier: MIT
// A table of eight bytes read four times at once.
//   byte_select(a, b, nibbles): result byte i is the byte that nibble i of the low half of `nibbles` names, 0-3 of a, 4-7
//   of b. Each nibble is below 8. NVIDIA: one PRMT; AMD: v_perm_b32 behind the spreading of nibbles to bytes.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

HIPLAB_DEVICE std::uint32_t byte_select(std::uint32_t a, std::uint32_t b, std::uint32_t nibbles) {
#if defined(HIPLAB_NUMERIC_CUDA)
  return __byte_perm(a, b, nibbles);
#else
  const std::uint32_t pairs = (nibbles & 0xffu) | (nibbles & 0xff00u) << 8;
  const std::uint32_t bytes = (pairs & 0x000f000fu) | (pairs & 0x00f000f0u) << 4;
#if defined(HIPLAB_NUMERIC_AMD)
  return __builtin_amdgcn_perm(b, a, bytes);
#else
  const std::uint64_t table = std::uint64_t{b} << 32 | a;
  std::uint32_t out = 0;
  for (int i = 0; i < 4; ++i) out |= static_cast<std::uint32_t>(table >> (bytes >> (8 * i) & 7u) * 8 & 0xffu) << (8 * i);
  return out;
#endif
#endif
}

}  // namespace hiplab::hip
