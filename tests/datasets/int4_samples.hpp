// SPDX-License-Identifier: MIT
#pragma once
#include <array>

#include "datasets/int4_weights.hpp"
#include "datasets/random.hpp"

namespace hiplab::test {

using namespace datasets;

inline constexpr std::array kInt4Layouts{Int4Layout::awq_gemm, Int4Layout::pack_quantized, Int4Layout::gptq_v1,
                                         Int4Layout::gptq_v2};

/// Codes over 0 .. 15, zero points over 1 .. 15 (what every layout holds), scales any 16 bits.
inline Int4Weights random_weights(const Int4Shape& shape, std::uint64_t seed) {
  const RandomStream codes(seed, "codes"), zeros(seed, "zeros"), scales(seed, "scales");
  Int4Weights w;
  w.shape = shape;
  w.codes.resize(static_cast<std::size_t>(shape.n * shape.k));
  w.zeros.resize(static_cast<std::size_t>(shape.n * shape.groups()));
  w.scales.resize(w.zeros.size());
  for (std::size_t i = 0; i < w.codes.size(); ++i) w.codes[i] = static_cast<std::uint8_t>(codes.bits(i) >> 60);
  for (std::size_t i = 0; i < w.zeros.size(); ++i) {
    w.zeros[i] = static_cast<std::uint8_t>(1 + zeros.bits(i) % 15);
    w.scales[i] = static_cast<std::uint16_t>(scales.bits(i));
  }
  return w;
}

}  // namespace hiplab::test
