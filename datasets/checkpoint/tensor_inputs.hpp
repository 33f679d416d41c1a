// SPDX-License-Identifier: MIT
// Tensors of plain numbers from a file as an experiment's inputs, as its [[checkpoint.tensor]] names them: the experts
// of a mixture, the keys and values of a capture.
#pragma once
#include "datasets/checkpoint/layer_inputs.hpp"

namespace hiplab::datasets {

/// The tensors `layer` + an end, for each of spec.tensors; where a file has one extent less than the experiment, the
/// first is 1. Their extents become the dimensions of the one shape. Values of another type are rounded to the
/// experiment's, to nearest even. `record` as of read_layer_inputs(), without activations; weights_format says what was
/// rounded. Throws UserError, one line: no such tensor, extents that contradict each other, values that are NaN,
/// infinite or beyond the type, activations that were asked for.
GivenInputs read_tensor_inputs(const LayerRequest& request, const CheckpointSpec& spec);

}  // namespace hiplab::datasets
