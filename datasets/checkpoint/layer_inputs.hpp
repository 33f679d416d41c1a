// SPDX-License-Identifier: MIT
// An experiment's weights and activations from files: a quantised layer of a checkpoint, and a capture, a recorded
// statistic, or a Gaussian.
//
// Weights go to the experiment's layout by the conversions of int4_weights.hpp: nothing is rounded. What the layout
// cannot hold is refused. What judges the result is read from the file again, by another way
// (QuantizedLayer::weight()): an error of the conversion turns the gate red.
//
//   layout of the experiment   takes                                           dimensions
//   gptq                       GPTQ of 2, 3, 4, 8 bits as it is; AWQ and       K, N, group, bits, zero_offset,
//   act_order
//                              pack_quantized of 4 bits as gptq_v2
//   pack_quantized             any of 4 bits without act-order                 K, N, group
//   nvfp4                      nvfp4_modelopt, nvfp4_packed (nvfp4_inputs.hpp) K, N, and the KV heads of config.json
//
// Scales in bfloat16 become fp16 where all of them are exact in it, and are refused otherwise.
#pragma once
#include <filesystem>

#include "runner/given_inputs.hpp"

namespace hiplab::datasets {

struct LayerRequest {
  std::filesystem::path weights;  ///< as TensorFile::open takes it
  std::string layer;              ///< empty: refused, with the names that there are
  /// A tensor [.., K] of plain numbers: its rows, rounded to fp16, are the activations. Empty: they are drawn.
  std::filesystem::path activations;
  /// A tensor [K] with the root mean square of each input channel, or a capture [.., K] that it is taken of: the
  /// activations are drawn from N(0, 1) and multiplied by it, so that channels stand out as they did. Empty: N(0, 1)
  /// alone.
  std::filesystem::path statistics;
  std::string tensor;  ///< of `activations` or of `statistics`
};

/// Reads the files. `record`: weights (the file's name without its folder), weights_layer, weights_format,
/// weights_sha256 (of the layer's tensors: name, type, shape and bytes of each, by name), activations (in words),
/// activations_sha256. Throws UserError, one line: no such layer or tensor, what the experiment's layout cannot hold, K
/// that is no whole number of groups, groups of unequal size, values beyond fp16.
GivenInputs read_layer_inputs(const LayerRequest& request, const CheckpointSpec& spec);

}  // namespace hiplab::datasets
