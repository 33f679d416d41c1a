// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/nvfp4_inputs.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "datasets/checkpoint/file_identity.hpp"
#include "datasets/checkpoint/given_activations.hpp"
#include "datasets/checkpoint/given_layer.hpp"
#include "host/parallel_for.hpp"
#include "reference/nvfp4.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::int64_t kBlockRows = 128, kBlockGroups = 4;

/// Block after block, each in the order of its bytes.
std::vector<std::byte> swizzled(const Nvfp4Layer& l) {
  std::vector<std::byte> out;
  const std::int64_t groups = l.groups();
  for (std::int64_t row0 = 0; row0 < l.n; row0 += kBlockRows)
    for (std::int64_t group0 = 0; group0 < groups; group0 += kBlockGroups)
      for (std::int64_t lane = 0; lane < 32; ++lane)
        for (std::int64_t quarter = 0; quarter < 4; ++quarter)
          for (std::int64_t group = group0; group < group0 + kBlockGroups; ++group) {
            const std::int64_t row = row0 + 32 * quarter + lane;
            const bool inside = row < l.n && group < groups;
            out.push_back(inside ? l.scales[static_cast<std::size_t>(row * groups + group)] : std::byte{0});
          }
  return out;
}

void check_scales(const Nvfp4Layer& l) {
  const auto is_nan = [](std::byte scale) { return (scale & std::byte{0x7f}) == std::byte{0x7f}; };
  if (std::any_of(l.scales.begin(), l.scales.end(), is_nan))
    throw UserError(shown(l.name) + " has a scale that is NaN");
}

std::string format_of(const Nvfp4Layer& l) {
  const bool divided = l.layout == Nvfp4Layout::packed;
  return std::string(nvfp4_layout_name(l.layout)) + ", 4-bit floats, groups of 16, scales F8_E4M3, global scale " +
         (divided ? "1 / weight_global_scale, rounded to fp32" : "weight_scale_2");
}

struct Nvfp4File : LayerFile<Nvfp4Layer> {
  Nvfp4File(const LayerRequest& request, const CheckpointSpec& checkpoint)
      : LayerFile(request, checkpoint, Dtype::bf16, nvfp4_layers, read_nvfp4_layer), tensors(nvfp4_tensors(layer, spec)) {}

  void check(const Point& point) const {
    const std::int64_t heads = point[spec.heads];
    if (heads < 1 || layer.k % heads != 0)
      throw UserError(shown(layer.name) + ": K = " + std::to_string(layer.k) + " is no multiple of its " +
                      std::to_string(heads) + " KV heads, and the experiment cuts K by them");
    activations.check(point[spec.rows]);
  }

  Tensors tensors;
};

}  // namespace

Tensors nvfp4_tensors(const Nvfp4Layer& l, const CheckpointSpec& spec) {
  check_scales(l);
  Tensors tensors;
  Tensor& codes = tensors.add(Tensor(spec.codes, Dtype::u8, {l.n, l.k / 2}, Role::in));
  codes.bytes.assign(l.codes.begin(), l.codes.end());
  std::vector<std::byte> blocks = swizzled(l);
  Tensor& scales = tensors.add(Tensor(spec.scales, Dtype::u8, {static_cast<std::int64_t>(blocks.size())}, Role::in));
  scales.bytes = std::move(blocks);
  tensors.add(Tensor(spec.global_scale, Dtype::f32, {1}, Role::in)).as<float>()[0] = l.global_scale();
  return tensors;
}

std::string first_difference(const Nvfp4Layer& l, const CheckpointSpec& spec, const Tensors& tensors) {
  // The experiment's weight has the product with the global scale rounded to fp32, and where the file divides, the
  // reciprocal too: 2^-23 together. Neighbours among the values of E2M1 or E4M3 are 2^-4 apart at least.
  constexpr double kRelative = 0x1p-22, kSmallest = 0x1p-148;
  const auto scale_bytes = tensors.at(spec.scales).as<std::uint8_t>();
  const reference::Nvfp4Matrix matrix{l.n, l.k, tensors.at(spec.codes).as<std::uint8_t>(), scale_bytes,
                                      tensors.at(spec.global_scale).as<float>()[0]};
  std::vector<std::string> by_column(static_cast<std::size_t>(l.n));
  parallel_for(by_column.size(), [&](std::size_t column) {
    const auto n = static_cast<std::int64_t>(column);
    const auto differs = [&](const char* what, std::int64_t at, double in_file, double in_tensor) {
      by_column[column] = std::string(what) + " " + std::to_string(at) + " of row " + std::to_string(n) + " is " +
                          std::to_string(in_tensor) + " in the experiment and " + std::to_string(in_file) +
                          " in the file";
    };
    for (std::int64_t g = 0; g < l.groups(); ++g) {
      const auto at = static_cast<std::size_t>(reference::nvfp4_scale_offset(n, g, l.k));
      const double here = static_cast<double>(reference::e4m3_value(scale_bytes[at]));
      if (here != l.scale(g, n)) return differs("scale", g, l.scale(g, n), here);
    }
    for (std::int64_t k = 0; k < l.k; ++k) {
      const double wanted = l.weight(k, n), here = static_cast<double>(matrix.at(n, k));
      if (!(std::fabs(here - wanted) <= kRelative * std::fabs(wanted) + kSmallest))
        return differs("weight", k, wanted, here);
    }
  });
  for (const auto& words : by_column)
    if (!words.empty()) return words;
  return "";
}

GivenInputs read_nvfp4_inputs(const LayerRequest& request, const CheckpointSpec& spec) {
  const auto files = std::make_shared<const Nvfp4File>(request, spec);
  GivenInputs given = describe_layer(request, spec, format_of(files->layer), files->file, files->activations);
  given.dims = {{"K", files->layer.k}, {"N", files->layer.n}};
  if (const auto heads = files->file.quant_config().kv_heads)
    given.dims[spec.heads] = *heads;
  else
    given.asked = {{spec.heads, "no config.json beside the weights says num_key_value_heads"}};
  given.check = [files](const Point& point) { files->check(point); };
  given.place = [files](const Point& point, Tensors& tensors) {
    place_layer(files->tensors, files->spec, files->activations, point.seed, tensors);
  };
  given.reference = [files](const Point&, const Tensors& tensors,
                            const std::string&) -> std::optional<std::vector<double>> {
    const std::string difference = first_difference(files->layer, files->spec, tensors);
    if (!difference.empty()) throw UserError(shown(files->layer.name) + ": " + difference);
    return std::nullopt;
  };
  return given;
}

}  // namespace hiplab::datasets
