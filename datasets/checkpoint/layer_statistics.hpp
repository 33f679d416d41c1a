// SPDX-License-Identifier: MIT
// What the scales, zero points, codes and weights of a quantised layer look like, and what in them is suspect.
#pragma once
#include <optional>

#include "datasets/checkpoint/nvfp4_layer.hpp"
#include "datasets/checkpoint/quantized_layer.hpp"
#include "datasets/checkpoint/value_statistics.hpp"

namespace hiplab::datasets {

struct LayerStatistics {
  std::string name;
  std::string layout;  ///< quant_layout_name() or nvfp4_layout_name()
  StoredType scale_type = StoredType::f16;
  std::int64_t k = 0, n = 0, group = 0, groups = 0;
  int bits = 0, zero_offset = 0;
  std::string zero_source;
  bool act_order = false, symmetric = false;           ///< symmetric: every zero point is 2^(bits-1)
  std::int64_t least_in_group = 0, most_in_group = 0;  ///< inputs that share a scale; act-order need not be even
  ValueStatistics scales, weights;                     ///< scales as stored
  std::optional<double> global_scale;                  ///< of NVFP4, as stored; its weights have it in them
  int least_zero = 0, most_zero = 0;
  std::uint64_t middle_zeros = 0;    ///< zero points equal to 2^(bits-1)
  std::uint64_t equal_groups = 0;    ///< groups of a column whose codes are all the same
  std::vector<std::uint64_t> codes;  ///< how often each code is there
  std::uint64_t codes_at_ends = 0;   ///< the least and the largest value of a code

  /// What a user should look at, each in one line: scales that are zero or not finite, groups without spread, zero
  /// points that fit the other GPTQ version.
  std::vector<std::string> warnings() const;
};

LayerStatistics layer_statistics(const QuantizedLayer& layer);

/// Zero points are 0 and symmetric.
LayerStatistics layer_statistics(const Nvfp4Layer& layer);

}  // namespace hiplab::datasets
