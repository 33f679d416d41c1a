// SPDX-License-Identifier: MIT
// Which tensors make a layer, and whether they fit together.
#include <algorithm>

#include "datasets/checkpoint/group_values.hpp"
#include "datasets/checkpoint/layer_parts.hpp"
#include "datasets/checkpoint/nvfp4_layer.hpp"
#include "datasets/checkpoint/quantized_layer.hpp"
#include "runner/user_error.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::string_view kGptqEnd = ".qweight", kPackedEnd = ".weight_packed";

constexpr std::initializer_list<StoredType> kWords{StoredType::i32, StoredType::u32};
constexpr std::initializer_list<StoredType> kScales{StoredType::f16, StoredType::bf16};

/// Inputs that share a scale: the configuration's word where it fits, else the even share.
std::int64_t group_size(const LayerParts& parts, const QuantConfig& config, std::int64_t k, std::int64_t groups) {
  const std::string counts = std::to_string(groups) + " groups of its K = " + std::to_string(k);
  if (config.group) {
    const std::int64_t group = *config.group < 0 ? k : *config.group;
    if (group == 0 || (k + group - 1) / group != groups)
      parts.fail(" has " + counts + ", and " + config.source + " says groups of " + std::to_string(*config.group));
    return group;
  }
  if (k % groups != 0)
    parts.fail(" has " + counts + ", which is no even share, and no configuration says the group size");
  return k / groups;
}

/// What every stored zero point is, or -1 when they differ.
int only_zero(const QuantizedLayer& l) {
  const std::vector<std::int16_t> zeros = zeros_of(l);
  return std::all_of(zeros.begin(), zeros.end(), [&](int zero) { return zero == zeros.front(); }) ? zeros.front() : -1;
}

/// GPTQ v1 stores the zero point less one. Files of both kinds look alike; taking one for the other shifts every weight
/// by a scale, and a model then answers nonsense.
void decide_zero_offset(const LayerParts& parts, const QuantConfig& config, QuantizedLayer& l) {
  const int middle = 1 << (l.bits - 1);
  l.zero_offset = 0;
  const int stored = only_zero(l);
  const std::string all = "every stored zero point is " + std::to_string(stored);
  const bool looks_v1 = stored == middle - 1, looks_v2 = stored == middle;
  if (!config.checkpoint_format.empty()) {
    const bool v2 = config.checkpoint_format == "gptq_v2";
    if (!v2 && config.checkpoint_format != "gptq")
      parts.fail(" is in the checkpoint_format " + shown(config.checkpoint_format) + "; gptq and gptq_v2 are read");
    l.zero_offset = v2 ? 0 : 1;
    l.zero_source = "checkpoint_format " + config.checkpoint_format;
    if (v2 ? looks_v1 : looks_v2)
      l.zero_source += "; but " + all + ", what symmetric weights have in " + (v2 ? "gptq (v1)" : "gptq_v2");
    return;
  }
  l.zero_offset = looks_v2 ? 0 : 1;
  if (looks_v1 || looks_v2)
    l.zero_source = all + ", what symmetric weights have in " + (looks_v2 ? "gptq_v2" : "gptq (v1)");
  else
    l.zero_source = "assumed: no configuration says checkpoint_format";
}

void check_bits(const LayerParts& parts, const QuantConfig& config, int bits) {
  if (config.bits && *config.bits != bits)
    parts.fail(" has " + std::to_string(bits) + "-bit codes by its tensors, and " + config.source + " says " +
               std::to_string(*config.bits));
}

void read_g_idx(const LayerParts& parts, const char* part, QuantizedLayer& l) {
  if (!parts.find(part)) return;
  const StoredTensor& t = parts.checked(part, 1, {StoredType::i32});
  if (t.shape[0] != l.k)
    parts.fail(part + (" has " + std::to_string(t.shape[0])) + " entries, and K is " + std::to_string(l.k));
  l.g_idx = FileArray<std::int32_t>(t.bytes);
  const auto groups = l.g_idx.span();
  for (std::size_t row = 0; row < groups.size(); ++row)
    if (groups[row] < 0 || groups[row] >= l.groups())
      parts.fail(part + (" of k " + std::to_string(row)) + " is " + std::to_string(groups[row]) + ", and there are " +
                 std::to_string(l.groups()) + " groups");
}

void take_arrays(const StoredTensor& codes, const StoredTensor* zeros, const StoredTensor& scales, QuantizedLayer& l) {
  l.qweight = FileArray<std::uint32_t>(codes.bytes);
  if (zeros) l.qzeros = FileArray<std::uint32_t>(zeros->bytes);
  l.scales = FileArray<std::uint16_t>(scales.bytes);
  l.scale_type = scales.type;
}

/// GPTQ and AWQ have the same names; the second extent of qweight is N in one and N/8 in the other.
void read_qweight(const LayerParts& parts, const QuantConfig& config, QuantizedLayer& l) {
  const StoredTensor& codes = parts.matrix(".qweight", kWords);
  const StoredTensor& zeros = parts.matrix(".qzeros", kWords);
  const StoredTensor& scales = parts.matrix(".scales", kScales);
  const std::int64_t groups = scales.shape[0];
  l.n = scales.shape[1];
  const bool awq = codes.shape[1] != l.n;
  l.layout = awq ? QuantLayout::awq : QuantLayout::gptq;
  const bool method_fits = config.method.empty() || config.method == quant_layout_name(l.layout);
  if (!method_fits)
    parts.fail(" has tensors shaped as in " + std::string(quant_layout_name(l.layout)) + ", and " + config.source +
               " says " + shown(config.method));
  // Up to 2^60 elements: 32 times the extent of one dimension still fits.
  const std::int64_t bits = awq ? 4 : 32 * zeros.shape[1] / l.n;
  if (bits != 2 && bits != 3 && bits != 4 && bits != 8)
    parts.fail(" has " + std::to_string(bits) + "-bit codes by .qzeros " + shape_text(zeros.shape) + " and .scales " +
               shape_text(scales.shape) + "; 2, 3, 4 and 8 bits are read");
  l.bits = static_cast<int>(bits);
  check_bits(parts, config, l.bits);
  l.k = awq ? codes.shape[0] : codes.shape[0] * 32 / bits;
  if (l.k * bits % 32 != 0 || l.n * bits % 32 != 0)
    parts.fail(": K = " + std::to_string(l.k) + " and N = " + std::to_string(l.n) + " codes of " +
               std::to_string(bits) + " bits do not fill whole words");
  if (awq) {
    parts.expect(codes, l.k, l.n / 8);
  } else {
    parts.expect(codes, l.k * bits / 32, l.n);
  }
  parts.expect(zeros, groups, l.n * bits / 32);
  l.group = group_size(parts, config, l.k, groups);
  take_arrays(codes, &zeros, scales, l);
  if (!awq) {
    read_g_idx(parts, ".g_idx", l);
    decide_zero_offset(parts, config, l);
  } else {
    l.zero_source = "awq stores zero points as they are";
  }
}

void read_packed(const LayerParts& parts, const QuantConfig& config, QuantizedLayer& l) {
  const StoredTensor& codes = parts.matrix(".weight_packed", kWords);
  const StoredTensor& scales = parts.matrix(".weight_scale", kScales);
  const StoredTensor& shape = parts.checked(".weight_shape", 1, {StoredType::i64, StoredType::i32});
  if (shape.shape[0] != 2) parts.fail(".weight_shape has the shape " + shape_text(shape.shape));
  double extents[2];
  read_values(shape.type, shape.bytes, 0, extents);
  l.layout = QuantLayout::pack_quantized;
  l.n = codes.shape[0];
  const std::int64_t words = codes.shape[1];
  const int bits = extents[1] == static_cast<double>(words) * 8 ? 4 : 8;
  l.bits = bits;
  l.k = words * (32 / bits);
  if (extents[0] != static_cast<double>(l.n) || extents[1] != static_cast<double>(l.k))
    parts.fail(": .weight_shape does not go with .weight_packed " + shape_text(codes.shape) +
               " for 4 or 8 bits without padding");
  check_bits(parts, config, bits);
  parts.expect(scales, l.n, scales.shape[1]);
  // groups of compressed-tensors' configuration are per scheme and nested: the tensors alone decide.
  l.group = group_size(parts, {}, l.k, scales.shape[1]);
  const std::int64_t per_word = 32 / bits;
  const StoredTensor* zeros = nullptr;
  if (parts.find(".weight_zero_point")) {
    zeros = &parts.matrix(".weight_zero_point", kWords);
    parts.expect(*zeros, (l.n + per_word - 1) / per_word, l.groups());
  }
  take_arrays(codes, zeros, scales, l);
  read_g_idx(parts, ".weight_g_idx", l);
  l.zero_source = zeros ? "pack_quantized stores signed zero points + " + std::to_string(1 << (bits - 1))
                        : "symmetric: no .weight_zero_point";
}

}  // namespace

std::vector<std::string> quantized_layers(const TensorFile& file) {
  std::vector<std::string> names;
  for (const StoredTensor& t : file.tensors())
    for (const std::string_view end : {kGptqEnd, kPackedEnd})
      if (has_end(t.name, end) && !has_nvfp4_codes(file, t))
        names.push_back(t.name.substr(0, t.name.size() - end.size()));
  return names;
}

QuantizedLayer read_layer(const TensorFile& file, const std::string& name) {
  const LayerParts parts(file, name);
  QuantizedLayer l;
  l.name = name;
  for (const char* codes : {".weight_packed", ".weight"})
    if (const StoredTensor* t = parts.find(codes); t && has_nvfp4_codes(file, *t))
      parts.fail(" has weights in NVFP4, and integer codes are asked for");
  if (parts.find(".qweight")) {
    read_qweight(parts, file.quant_config(), l);
  } else if (parts.find(".weight_packed")) {
    read_packed(parts, file.quant_config(), l);
  } else if (const StoredTensor* plain = parts.find(".weight")) {
    parts.fail(" is not quantised in a layout of safetensors: .weight is " +
               std::string(stored_format(plain->type).name) + " " + shape_text(plain->shape));
  } else {
    file.at(name + ".qweight");  // throws, with the nearest name
  }
  return l;
}

}  // namespace hiplab::datasets
