// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/layer_inputs.hpp"

#include <algorithm>
#include <memory>

#include "datasets/checkpoint/file_identity.hpp"
#include "datasets/checkpoint/given_activations.hpp"
#include "datasets/checkpoint/given_layer.hpp"
#include "datasets/checkpoint/layer_conversion.hpp"
#include "datasets/checkpoint/nvfp4_inputs.hpp"
#include "datasets/checkpoint/tensor_inputs.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

std::string format_of(const QuantizedLayer& l) {
  const std::string layout = l.layout != QuantLayout::gptq ? quant_layout_name(l.layout)
                             : l.zero_offset == 1          ? "gptq (v1)"
                                                           : "gptq_v2";
  return layout + ", " + std::to_string(l.bits) + " bits, groups of " + std::to_string(l.group) +
         (l.act_order() ? ", act-order" : ", no act-order") + ", scales " + stored_format(l.scale_type).name +
         ", zero points: " + l.zero_source;
}

/// What the functions of GivenInputs look at as long as one of them lives.
struct LayerFiles {
  LayerFiles(const LayerRequest& request, const CheckpointSpec& checkpoint)
      : spec(checkpoint),
        file(TensorFile::open(request.weights)),
        layer(read_named(file, request.layer)),
        converted(convert_layer(layer, spec)),
        activations(request, layer.k, Dtype::f16, spec.rows) {}

  static QuantizedLayer read_named(const TensorFile& file, const std::string& name) {
    if (name.empty()) refuse_nameless(file, quantized_layers(file));
    return read_layer(file, name);
  }

  CheckpointSpec spec;
  TensorFile file;
  QuantizedLayer layer;
  ConvertedLayer converted;
  GivenActivations activations;
};

}  // namespace

GivenInputs read_layer_inputs(const LayerRequest& request, const CheckpointSpec& spec) {
  if (spec.layout == "tensors") return read_tensor_inputs(request, spec);
  if (spec.layout == "nvfp4") return read_nvfp4_inputs(request, spec);
  const auto files = std::make_shared<const LayerFiles>(request, spec);
  GivenInputs given;
  given.shape = point_shape(request.layer);
  given.drawn = spec.drawn;
  given.dims = files->converted.dims;
  given.record = {{"weights", name_of(request.weights)},
                  {"weights_layer", shown(request.layer)},
                  {"weights_format", format_of(files->layer)},
                  {"weights_sha256", digest_of_layer(files->file, request.layer)},
                  {"activations", files->activations.words()}};
  if (!files->activations.digest().empty()) given.record["activations_sha256"] = files->activations.digest();
  given.check = [files](const Point& point) { files->activations.check(point[files->spec.rows]); };
  given.place = [files](const Point& point, Tensors& tensors) {
    for (const Tensor& tensor : files->converted.tensors) write_given(tensor, tensors);
    files->activations.fill(tensors.at(files->spec.activations), point.seed);
  };
  given.reference = [files](const Point& point, const Tensors& tensors,
                            const std::string& output) -> std::optional<std::vector<double>> {
    const auto& product = files->spec.product;
    if (std::find(product.begin(), product.end(), output) != product.end())
      return layer_product(files->layer, tensors.at(files->spec.activations).as<std::uint16_t>(),
                           point[files->spec.rows]);
    const std::string difference = first_difference(files->layer, files->spec, tensors);
    if (!difference.empty()) throw UserError(shown(files->layer.name) + ": " + difference);
    return std::nullopt;
  };
  return given;
}

}  // namespace hiplab::datasets
