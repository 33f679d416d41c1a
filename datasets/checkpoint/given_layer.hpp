// SPDX-License-Identifier: MIT
// What is alike in layers of every kind that become an experiment's inputs.
#pragma once
#include "datasets/checkpoint/tensor_file.hpp"
#include "runner/tensor.hpp"

namespace hiplab::datasets {

/// SHA-256 over every tensor whose name is the layer's and one part more, by name.
std::string digest_of_layer(const TensorFile& file, const std::string& layer);

/// Puts the bytes of `given` into the drawn tensor of its name; throws UserError where type or shape differ.
void write_given(const Tensor& given, Tensors& tensors);

/// Throws UserError that names a few of the layers that there are: no --layer was given.
[[noreturn]] void refuse_nameless(const TensorFile& file, const std::vector<std::string>& layers);

}  // namespace hiplab::datasets
