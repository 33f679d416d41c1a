// SPDX-License-Identifier: MIT
// An NVFP4 layer of a file as an experiment's weights ([checkpoint] layout = "nvfp4").
//
// Codes are the file's bytes. Scales are put in blocks of 128 rows x 4 groups, 512 bytes each, row r of a block at
// 16 (r mod 32) + 4 (r / 32), padded with 0 (kernels/wo_split/nvfp4.hpp has the formula that the kernels read by). The
// global scale is the file's number; where the file divides by it, its reciprocal, rounded to fp32: the one rounding.
#pragma once
#include "datasets/checkpoint/layer_inputs.hpp"
#include "datasets/checkpoint/nvfp4_layer.hpp"

namespace hiplab::datasets {

/// The experiment's codes u8 [N, K/2], scales u8 [swizzled] and global scale f32 [1]. Throws UserError, one line, for a
/// scale that is NaN.
Tensors nvfp4_tensors(const Nvfp4Layer& layer, const CheckpointSpec& spec);

/// What of the experiment's tensors, decoded as the experiment's reference decodes them, is not what the file says,
/// taken from it one weight after the other in double precision; empty: nothing.
std::string first_difference(const Nvfp4Layer& layer, const CheckpointSpec& spec, const Tensors& tensors);

/// As read_layer_inputs(). K and N are the file's; the heads that K belongs to (spec.heads) are num_key_value_heads of
/// config.json, and are asked for where it does not say. K that the heads do not divide is refused.
GivenInputs read_nvfp4_inputs(const LayerRequest& request, const CheckpointSpec& spec);

}  // namespace hiplab::datasets
