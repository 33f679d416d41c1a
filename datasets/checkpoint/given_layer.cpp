// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/given_layer.hpp"

#include <algorithm>

#include "datasets/checkpoint/file_identity.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

/// SHA-256 over every tensor whose name is the layer's and one part more, by name.
std::string digest_of_layer(const TensorFile& file, const std::string& layer) {
  std::vector<const StoredTensor*> parts;
  for (const StoredTensor& t : file.tensors())
    if (t.name.starts_with(layer + ".") && t.name.find('.', layer.size() + 1) == std::string::npos) parts.push_back(&t);
  std::sort(parts.begin(), parts.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
  Sha256 digest;
  for (const StoredTensor* t : parts) add_to_digest(*t, digest);
  return digest.hex();
}

void write_given(const Tensor& given, Tensors& tensors) {
  Tensor& drawn = tensors.at(given.name);
  if (drawn.dtype != given.dtype || drawn.shape != given.shape)
    throw UserError(given.name + " is " + dtype_name(given.dtype) + " " + shape_text(given.shape) +
                    " in the file, and the experiment has " + dtype_name(drawn.dtype) + " " + shape_text(drawn.shape));
  drawn.bytes = given.bytes;
}

}  // namespace

GivenInputs describe_layer(const LayerRequest& request, const CheckpointSpec& spec, const std::string& format,
                           const TensorFile& file, const GivenActivations& activations) {
  GivenInputs given;
  given.shape = point_shape(request.layer);
  given.drawn = spec.drawn;
  given.record = {{"weights", name_of(request.weights)},
                  {"weights_layer", shown(request.layer)},
                  {"weights_format", format},
                  {"weights_sha256", digest_of_layer(file, request.layer)},
                  {"activations", activations.words()}};
  if (!activations.digest().empty()) given.record["activations_sha256"] = activations.digest();
  return given;
}

void place_layer(const Tensors& given, const CheckpointSpec& spec, const GivenActivations& activations,
                 std::uint64_t seed, Tensors& tensors) {
  for (const Tensor& tensor : given) write_given(tensor, tensors);
  activations.fill(tensors.at(spec.activations), seed);
}

void refuse_nameless(const TensorFile& file, const std::vector<std::string>& layers) {
  constexpr std::size_t kShown = 3;
  if (layers.empty())
    throw UserError(file.path().string() +
                    " has no layer in a layout that the experiment takes; hiplab quantize makes them of floats");
  std::string list;
  for (std::size_t i = 0; i < std::min(kShown, layers.size()); ++i) list += (i ? ", " : "") + shown(layers[i]);
  if (layers.size() > kShown) list += " and " + std::to_string(layers.size() - kShown) + " more";
  throw UserError("--layer is missing; " + file.path().string() + " has " + list);
}

}  // namespace hiplab::datasets
