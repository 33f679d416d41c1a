// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/inspection.hpp"

#include "host/parallel_for.hpp"

namespace hiplab::datasets {
namespace {

/// Integers are codes, indices or masks: their mean says nothing.
bool has_statistics(StoredType type) {
  switch (type) {
    case StoredType::f8_e4m3:
    case StoredType::f8_e5m2:
    case StoredType::f16:
    case StoredType::bf16:
    case StoredType::f32:
    case StoredType::f64:
      return true;
    default:
      return stored_format(type).elements > 1 && stored_format(type).values;
  }
}

std::string zero_words(const LayerStatistics& l) {
  if (l.layout != quant_layout_name(QuantLayout::gptq)) return l.symmetric ? "symmetric" : "asymmetric";
  return std::string(l.symmetric ? "symmetric" : "asymmetric") + ", zero points of " +
         (l.zero_offset == 1 ? "gptq (v1)" : "gptq_v2") + " (" + l.zero_source + ")";
}

std::string kind_of(const LayerStatistics& l) {
  return l.layout + ", " + std::to_string(l.bits) + " bits, groups of " + std::to_string(l.group) +
         (l.act_order ? ", act-order, " : ", no act-order, ") + zero_words(l) + ", scales " +
         stored_format(l.scale_type).name;
}

}  // namespace

Inspection inspect(const TensorFile& file) {
  Inspection result;
  result.path = file.path().string();
  result.format = file.format();
  result.file_bytes = file.file_bytes();
  result.metadata = file.metadata();
  result.config_source = file.quant_config().source;
  result.tensors.resize(file.tensors().size());
  parallel_for(result.tensors.size(), [&](std::size_t i) {
    const StoredTensor& t = file.tensors()[i];
    InspectedTensor& seen = result.tensors[i];
    seen = {t.name, t.file, t.type, t.shape, t.bytes.size(), std::nullopt};
    if (has_statistics(t.type) && t.count() > 0) seen.values = value_statistics(t);
  });
  const std::vector<std::string> names = quantized_layers(file);
  result.layers.resize(names.size());
  parallel_for(names.size(), [&](std::size_t i) {
    const QuantizedLayer layer = read_layer(file, names[i]);
    result.layers[i] = layer_statistics(layer);
    let_go(std::as_bytes(layer.qweight.span()));
  });
  const std::vector<std::string> floats = nvfp4_layers(file);
  result.layers.resize(names.size() + floats.size());
  parallel_for(floats.size(), [&](std::size_t i) {
    const Nvfp4Layer layer = read_nvfp4_layer(file, floats[i]);
    result.layers[names.size() + i] = layer_statistics(layer);
    let_go(layer.codes);
  });
  return result;
}

std::vector<std::string> Inspection::quantisations() const {
  std::map<std::string, std::size_t> kinds;
  for (const LayerStatistics& l : layers) ++kinds[kind_of(l)];
  std::vector<std::string> lines;
  for (const auto& [kind, count] : kinds) lines.push_back(kind + ": " + std::to_string(count) + " layers");
  std::map<std::string, std::size_t> types;
  for (const InspectedTensor& t : tensors)
    if (stored_format(t.type).elements > 1) ++types[stored_format(t.type).name];
  for (const auto& [type, count] : types) lines.push_back("GGUF's " + type + ": " + std::to_string(count) + " tensors");
  return lines;
}

std::vector<std::string> Inspection::warnings() const {
  std::vector<std::string> lines;
  for (const InspectedTensor& t : tensors)
    if (t.values && t.values->nan + t.values->infinite > 0)
      lines.push_back(t.name + ": " + std::to_string(t.values->nan) + " NaN and " + std::to_string(t.values->infinite) +
                      " infinite values");
  for (const LayerStatistics& l : layers)
    for (const std::string& line : l.warnings()) lines.push_back(line);
  return lines;
}

}  // namespace hiplab::datasets
