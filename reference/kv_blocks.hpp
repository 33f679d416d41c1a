// SPDX-License-Identifier: MIT
// llama.cpp's block formats of 32 elements, as its reference quantisers state them: fp32 arithmetic, codes by the inverse
// of the unrounded scale. Byte j of the nibbles holds elements j (low) and j + 16 (high).
#pragma once
#include <cstdint>
#include <functional>
#include <span>

namespace hiplab::reference {

struct BlockFormat {
  int bytes = 0;
  std::function<void(std::span<const float>, std::span<std::uint8_t>)> encode;
  std::function<void(std::span<const std::uint8_t>, std::span<double>)> decode;
  bool refits_scale = false;  ///< the scale is a quotient of sums, whose last place depends on their order
};

BlockFormat q8_0_format();    ///< 34 bytes: fp16 d = max|x| / 127, 32 int8 round(x / d)
BlockFormat q4_0_format();    ///< 18: fp16 d = extreme / -8, nibbles; element (q - 8) d
BlockFormat q4_1_format();    ///< 20: fp16 d = (max - min) / 15, fp16 min, nibbles; element q d + min
BlockFormat iq4_nl_format();  ///< 18: fp16 d, nibbles that name one of 16 uneven levels; d refitted to the codes

}  // namespace hiplab::reference
