// SPDX-License-Identifier: MIT
// The blocks of GGUF's quantised types as values, and the blocks made from their fields. d is fp16; products are taken
// in double, so that a value is the exact one; ggml rounds it to fp32.
//
//   Q8_0  34 bytes, 32 values: d, 32 int8                              w = d q
//   Q4_0  18 bytes, 32 values: d, 16 bytes; byte j has value j in its low and j + 16 in its high half
//                                                                      w = d (q - 8)
//   Q4_K  144 bytes, 256 values in 8 parts of 32: d, dmin, 12 bytes with eight 6-bit scales and eight 6-bit minima,
//         128 bytes; byte 32 p + j has value j of part 2p in its low and of part 2p + 1 in its high half
//                                                                      w = d sc q - dmin m
//         scale and minimum of part i < 4: the low six bits of bytes i and i + 4; of part i >= 4: low four bits from
//         the low and the high half of byte i + 4, two high bits from the top of bytes i - 4 and i
//   Q6_K  210 bytes, 256 values in 16 parts of 16: 128 bytes of low halves, 64 bytes of high pairs, 16 int8 scales, d.
//         Half h (128 values), quarter r (32 values), value j: the low four bits are in byte 64 h + 32 (r % 2) + j, in
//         its low half for r < 2; the high two are bits 2r of byte 32 h + j
//                                                                      w = d sc (q - 32)
//
// Source: the block structures of ggml-common.h and the dequantisation that ggml-quants.c defines them by.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "datasets/checkpoint/stored_type.hpp"

namespace hiplab::datasets {

/// One block, as many values as the type has in a block.
void read_block(StoredType type, const std::byte* block, std::span<double> values);

struct Q8Fields {
  std::uint16_t d = 0;
  std::array<std::int8_t, 32> q{};
};
struct Q4Fields {
  std::uint16_t d = 0;
  std::array<std::uint8_t, 32> q{};  ///< 0 .. 15
};
struct Q4KFields {
  std::uint16_t d = 0, dmin = 0;
  std::array<std::uint8_t, 8> scale{}, minimum{};  ///< 0 .. 63
  std::array<std::uint8_t, 256> q{};               ///< 0 .. 15
};
struct Q6KFields {
  std::uint16_t d = 0;
  std::array<std::int8_t, 16> scale{};
  std::array<std::uint8_t, 256> q{};  ///< 0 .. 63
};

/// Append the block to `out`.
void put_block(const Q8Fields& fields, std::vector<std::byte>& out);
void put_block(const Q4Fields& fields, std::vector<std::byte>& out);
void put_block(const Q4KFields& fields, std::vector<std::byte>& out);
void put_block(const Q6KFields& fields, std::vector<std::byte>& out);

}  // namespace hiplab::datasets
