// SPDX-License-Identifier: MIT
// A matrix, or a stack of experts' matrices, as the two tensors of a native TQ3 checkpoint: NAME.tq_packed u8
// [rows groups, 48] and NAME.tq_norms f32 [rows, groups], groups of 128 inputs, the last one of a row padded with
// zeros, norms corrected to the group's own length (reference/tq3_weights.hpp).
//
// Source: varjoranta/turboquant-vllm, its checkpoint writer: names, shapes, types and tq_config.json. Unproven: no file
// that it wrote has been compared.
#pragma once
#include <functional>

#include "datasets/checkpoint/write_safetensors.hpp"

namespace hiplab::datasets {

/// Appends both tensors. The weights are encoded when the first of them is asked for; `done` is then told the squares
/// of the error and of the weights, once. `source` (f16, bf16 or f32, K fastest) must outlive the list. A NaN or an
/// infinity throws UserError when it is met.
void add_tq3_tensors(const StoredTensor& source, std::vector<TensorToWrite>& list,
                     std::function<void(double error_squares, double weight_squares)> done);

}  // namespace hiplab::datasets
