// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/nvfp4_layer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "datasets/checkpoint/layer_parts.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::string_view kModeloptEnd = ".weight", kPackedEnd = ".weight_packed";

const std::array<double, 256>& e4m3_values() {
  static const std::array<double, 256> values = [] {
    std::array<std::byte, 256> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>(i);
    std::array<double, 256> all;
    read_values(StoredType::f8_e4m3, bytes, 0, all);
    return all;
  }();
  return values;
}

/// The number of a tensor of one element, of shape [] or [1].
float only_value(const LayerParts& parts, const char* part) {
  const StoredTensor* t = parts.find(part);
  if (!t) parts.fail(" has no tensor " + std::string(part));
  if (t->type != StoredType::f32 || t->count() != 1)
    parts.fail(part + (" is " + std::string(stored_format(t->type).name)) + " " + shape_text(t->shape) +
               ", not one number in F32");
  double value = 0;
  read_values(t->type, t->bytes, 0, std::span(&value, 1));
  const auto scale = static_cast<float>(value);
  // The reciprocal of what it stores is a scale too.
  if (!(scale > 0) || !std::isfinite(scale) || !std::isfinite(1 / scale))
    parts.fail(part + (" is " + std::to_string(value)) + "; a scale is finite and above 0");
  return scale;
}

}  // namespace

const char* nvfp4_layout_name(Nvfp4Layout layout) {
  return layout == Nvfp4Layout::modelopt ? "nvfp4_modelopt" : "nvfp4_packed";
}

double nvfp4_code_value(int code) {
  constexpr double kValues[] = {0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6};
  return kValues[code & 15];
}

int Nvfp4Layer::code(std::int64_t row, std::int64_t column) const {
  const auto pair = std::to_integer<int>(codes[static_cast<std::size_t>(column * (k / 2) + row / 2)]);
  return row % 2 == 0 ? pair & 15 : pair >> 4;
}

double Nvfp4Layer::scale(std::int64_t g, std::int64_t column) const {
  return e4m3_values()[std::to_integer<std::size_t>(scales[static_cast<std::size_t>(column * groups() + g)])];
}

double Nvfp4Layer::weight(std::int64_t row, std::int64_t column) const {
  const double scaled = nvfp4_code_value(code(row, column)) * scale(row / kNvfp4Group, column);
  const double stored = static_cast<double>(stored_scale);
  return layout == Nvfp4Layout::modelopt ? scaled * stored : scaled / stored;
}

bool has_nvfp4_codes(const TensorFile& file, const StoredTensor& tensor) {
  if (tensor.type != StoredType::u8 || tensor.shape.size() != 2) return false;
  for (const auto& [end, global] :
       {std::pair{kPackedEnd, ".weight_global_scale"}, std::pair{kModeloptEnd, ".weight_scale_2"}}) {
    if (!has_end(tensor.name, end)) continue;
    const std::string layer = tensor.name.substr(0, tensor.name.size() - end.size());
    const StoredTensor* scales = file.find(layer + ".weight_scale");
    return file.find(layer + global) || (scales && scales->type == StoredType::f8_e4m3);
  }
  return false;
}

std::vector<std::string> nvfp4_layers(const TensorFile& file) {
  std::vector<std::string> names;
  for (const StoredTensor& t : file.tensors())
    if (has_nvfp4_codes(file, t)) names.push_back(t.name.substr(0, t.name.rfind('.')));
  return names;
}

Nvfp4Layer read_nvfp4_layer(const TensorFile& file, const std::string& name) {
  const LayerParts parts(file, name);
  Nvfp4Layer l;
  l.name = name;
  for (const char* integers : {".qweight", ".weight_shape"})
    if (parts.find(integers)) parts.fail(std::string(" is not in NVFP4: it has ") + integers);
  const bool packed = parts.find(".weight_packed");
  if (!packed && !parts.find(".weight")) file.at(name + ".weight");  // throws, with the nearest name
  if (const StoredTensor* plain = parts.find(".weight"); !packed && plain->type != StoredType::u8)
    parts.fail(" is not in NVFP4: .weight is " + std::string(stored_format(plain->type).name) + " " +
               shape_text(plain->shape));
  l.layout = packed ? Nvfp4Layout::packed : Nvfp4Layout::modelopt;
  const StoredTensor& codes = parts.matrix(packed ? ".weight_packed" : ".weight", {StoredType::u8});
  const StoredTensor& scales = parts.matrix(".weight_scale", {StoredType::f8_e4m3});
  l.n = codes.shape[0];
  l.k = 2 * codes.shape[1];
  if (l.k % kNvfp4Group != 0)
    parts.fail(": K = " + std::to_string(l.k) + " is no whole number of groups of " + std::to_string(kNvfp4Group));
  parts.expect(scales, l.n, l.groups());
  l.stored_scale = only_value(parts, packed ? ".weight_global_scale" : ".weight_scale_2");
  if (const StoredTensor* zeros = parts.find(".weight_zero_point"))
    if (std::any_of(zeros->bytes.begin(), zeros->bytes.end(), [](std::byte b) { return b != std::byte{0}; }))
      parts.fail(".weight_zero_point is not zero, and NVFP4 has no zero points");
  l.codes = codes.bytes;
  l.scales = scales.bytes;
  return l;
}

}  // namespace hiplab::datasets
