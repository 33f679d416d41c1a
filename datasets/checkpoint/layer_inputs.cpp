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

struct ConvertedFile : LayerFile<QuantizedLayer> {
  ConvertedFile(const LayerRequest& request, const CheckpointSpec& checkpoint)
      : LayerFile(request, checkpoint, Dtype::f16, quantized_layers, read_layer), converted(convert_layer(layer, spec)) {}

  ConvertedLayer converted;
};

}  // namespace

GivenInputs read_layer_inputs(const LayerRequest& request, const CheckpointSpec& spec) {
  if (spec.layout == "tensors") return read_tensor_inputs(request, spec);
  if (spec.layout == "nvfp4") return read_nvfp4_inputs(request, spec);
  const auto files = std::make_shared<const ConvertedFile>(request, spec);
  GivenInputs given = describe_layer(request, spec, format_of(files->layer), files->file, files->activations);
  given.dims = files->converted.dims;
  given.check = [files](const Point& point) { files->activations.check(point[files->spec.rows]); };
  given.place = [files](const Point& point, Tensors& tensors) {
    place_layer(files->converted.tensors, files->spec, files->activations, point.seed, tensors);
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
