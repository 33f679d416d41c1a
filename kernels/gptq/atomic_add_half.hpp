// SPDX-License-Identifier: MIT
// fp16 atomic add of one element: a compare-and-swap loop on the enclosing 32-bit word, as the published compatibility
// header has it (ROCm had no scalar fp16 atomic then). The element beside it is written back unchanged.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::gptq {

/// Returns how many swaps were tried: one, and one more for each that another thread came before.
HIPLAB_DEVICE int atomic_add_half(hip::half* y, std::int64_t index, hip::half value) {
  using namespace hip;
  auto* word = reinterpret_cast<std::uint32_t*>(y) + index / 2;  // y is aligned to a word
  const unsigned shift = index % 2 ? 16 : 0;
  std::uint32_t seen = atomic_cas(word, 0u, 0u), expected;
  int tries = 0;
  do {
    ++tries;
    expected = seen;
    const half sum = hadd(half{static_cast<std::uint16_t>(expected >> shift)}, value);
    seen = atomic_cas(word, expected, (expected & ~(0xffffu << shift)) | (std::uint32_t{sum.bits} << shift));
  } while (seen != expected);
  return tries;
}

}  // namespace hiplab::gptq
