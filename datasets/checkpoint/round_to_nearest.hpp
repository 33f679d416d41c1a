// SPDX-License-Identifier: MIT
// Quantisation without data: each group of a row gets the scale that spans its values, each value the nearest code.
// Symmetric: scale = 2 max|w| / (2^bits - 1), zero point 2^(bits-1). Asymmetric: scale = (max(w, 0) - min(w, 0)) /
// (2^bits - 1), zero point = -min(w, 0) / scale, rounded. The scale is rounded to its type first and the codes taken
// with the rounded one: code = w / scale + zero point, rounded to nearest even, held in 0 .. 2^bits - 1.
//
// Source: the min-max quantisers of GPTQ (Frantar et al. 2022, "Quantizer.find_params") and of compressed-tensors.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "runner/tensor.hpp"

namespace hiplab::datasets {

struct RoundingRule {
  int bits = 4;
  std::int64_t group = 128;
  bool symmetric = true;
  Dtype scale_type = Dtype::f16;  ///< f16 or bf16
  int least_zero = 0;             ///< 1 where the layout stores the zero point less one
};

struct RoundedWeights {
  std::vector<std::uint8_t> codes;    ///< [N][K]
  std::vector<std::uint8_t> zeros;    ///< [N][G]
  std::vector<std::uint16_t> scales;  ///< [N][G], bits of scale_type
  double error_squares = 0, weight_squares = 0;
};

/// w [N][K], K a multiple of the group. A NaN or an infinity, or a scale beyond its type, throws UserError that names
/// row and group.
RoundedWeights round_to_nearest(std::span<const double> w, std::int64_t n, std::int64_t k, const RoundingRule& rule);

}  // namespace hiplab::datasets
