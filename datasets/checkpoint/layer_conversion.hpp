// SPDX-License-Identifier: MIT
// A quantised layer in the layout and under the names of an experiment's tensors (layer_inputs.hpp).
#pragma once
#include "datasets/checkpoint/quantized_layer.hpp"
#include "runner/checkpoint_spec.hpp"
#include "runner/tensor.hpp"

namespace hiplab::datasets {

struct ConvertedLayer {
  Tensors tensors;                           ///< codes, zeros, scales and, where the experiment has one, g_idx
  std::map<std::string, std::int64_t> dims;  ///< K, N, group and what else the layout decides
};

/// Throws UserError, one line.
ConvertedLayer convert_layer(const QuantizedLayer& layer, const CheckpointSpec& spec);

/// What in `tensors`, of the experiment's layout pack_quantized, is not what the file says; empty: nothing. Reads every
/// code.
std::string first_difference(const QuantizedLayer& layer, const CheckpointSpec& spec, const Tensors& tensors);

/// y[M,N] = x[M,K] W[K,N] in double precision, W as QuantizedLayer::weight() gives it, x fp16.
std::vector<double> layer_product(const QuantizedLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

}  // namespace hiplab::datasets
