// SPDX-License-Identifier: MIT
// What is alike in layers of every kind that become an experiment's inputs.
#pragma once
#include "datasets/checkpoint/given_activations.hpp"
#include "datasets/checkpoint/tensor_file.hpp"

namespace hiplab::datasets {

/// Throws UserError that names a few of the layers that there are: no --layer was given.
[[noreturn]] void refuse_nameless(const TensorFile& file, const std::vector<std::string>& layers);

/// The file, the layer of it that is asked for, and the rows that go with it: what the functions of GivenInputs look at
/// as long as one of them lives. `names` lists the file's layers, `read` reads one.
template <class Layer>
struct LayerFile {
  LayerFile(const LayerRequest& request, const CheckpointSpec& checkpoint, Dtype activation_type,
            std::vector<std::string> (*names)(const TensorFile&), Layer (*read)(const TensorFile&, const std::string&))
      : spec(checkpoint),
        file(TensorFile::open(request.weights)),
        layer(read_named(request.layer, names, read)),
        activations(request, layer.k, activation_type, spec.rows) {}

  CheckpointSpec spec;
  TensorFile file;
  Layer layer;
  GivenActivations activations;

private:
  Layer read_named(const std::string& name, std::vector<std::string> (*names)(const TensorFile&),
                   Layer (*read)(const TensorFile&, const std::string&)) const {
    if (name.empty()) refuse_nameless(file, names(file));
    return read(file, name);
  }
};

/// Shape, drawn axes and record of the inputs; what the format decides is left to the caller. `format` in words.
GivenInputs describe_layer(const LayerRequest& request, const CheckpointSpec& spec, const std::string& format,
                           const TensorFile& file, const GivenActivations& activations);

/// Puts the bytes of the given tensors into the drawn ones of their names, and fills the activations. Throws UserError
/// where type or shape differ.
void place_layer(const Tensors& given, const CheckpointSpec& spec, const GivenActivations& activations,
                 std::uint64_t seed, Tensors& tensors);

}  // namespace hiplab::datasets
