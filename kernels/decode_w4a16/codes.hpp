// SPDX-License-Identifier: MIT
// Eight codes of a word of arranged.hpp, less their zero point, exactly: one by one as integers, or in pairs as fp16 by
// masks alone.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::decode_w4a16 {
using namespace hip;

/// Code i of a word, less the zero point.
HIPLAB_DEVICE float one_code(std::uint32_t word, std::uint32_t zero, int i) {
  return static_cast<float>(static_cast<std::int32_t>(word >> (16 * (i % 2) + 4 * (i / 2)) & 15u) -
                            static_cast<std::int32_t>(zero));
}

/// What turns the zero point of a group into both subtrahends of pair_of: -(1024 + z) and -(64 + z), exact in fp16.
struct Subtrahends {
  half2 of_1024, of_64;
};
HIPLAB_DEVICE Subtrahends subtrahends(std::uint32_t zero) {
  return {as_half2((0xe400u | zero) * 0x10001u), as_half2((0xd400u | zero << 4) * 0x10001u)};
}

/// Codes 2 `pair` and 2 `pair` + 1 as offset + code: 1024 for an even pair, 64 for an odd one. A code in the last bits of
/// 1024 is 1024 + code, four bits higher in 64 it is 64 + code: one mask each.
HIPLAB_DEVICE half2 offset_pair(std::uint32_t word, int pair) {
  const std::uint32_t own = pair < 2 ? word : word >> 8;
  return as_half2(pair % 2 == 0 ? and_or<0x000f000fu>(own, 0x64006400u) : and_or<0x00f000f0u>(own, 0x54005400u));
}
/// The same less offset and zero point: one packed subtraction that rounds nothing.
HIPLAB_DEVICE half2 pair_of(std::uint32_t word, const Subtrahends& minus, int pair) {
  return hadd2(offset_pair(word, pair), pair % 2 == 0 ? minus.of_1024 : minus.of_64);
}

/// What eight neighbours of x add to the sums by which a group's product with offset pairs is put right:
/// sum x (code - zero) = sum x (offset + code) + offsets + zero all.
struct Folds {
  float offsets, all;
};
HIPLAB_DEVICE Folds folds_of(const half8& x) {
  const float of_1024 = (to_float(x[0]) + to_float(x[1])) + (to_float(x[4]) + to_float(x[5]));
  const float of_64 = (to_float(x[2]) + to_float(x[3])) + (to_float(x[6]) + to_float(x[7]));
  return {-hip::fma(1024.0f, of_1024, 64.0f * of_64), -(of_1024 + of_64)};
}

}  // namespace hiplab::decode_w4a16
