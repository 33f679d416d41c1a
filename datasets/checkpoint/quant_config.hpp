// SPDX-License-Identifier: MIT
// What a checkpoint's configuration says of its quantisation: quantization_config of config.json, or the whole of
// quantize_config.json (AutoGPTQ, AutoAWQ); checkpoint_format also from the header of the safetensors file
// (GPTQModel). Tensors say the rest; where both speak and differ, the reader of the layer refuses.
//
// Keys: quant_method (gptq, awq, compressed-tensors), bits or w_bit, group_size or q_group_size, desc_act,
// checkpoint_format (gptq, gptq_v2). config.json also says num_key_value_heads, of the model. Source: GPTQModel and
// AutoAWQ, their README and the QuantizationConfig that they write; transformers, "Quantization".
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace hiplab::datasets {

struct QuantConfig {
  std::string source;  ///< the file that spoke; empty: none
  std::string method, checkpoint_format;
  std::optional<std::int64_t> bits, group;  ///< group -1: one group a column
  std::optional<bool> act_order;
  std::optional<std::int64_t>
      kv_heads;  ///< of config.json, the model's own or its text_config's; not of the quantisation
};

/// Throws UserError when a configuration is there and is not what it should be.
QuantConfig read_quant_config(const std::filesystem::path& folder, const std::map<std::string, std::string>& metadata);

/// The text of config.json or, `whole`, of quantize_config.json.
QuantConfig parse_quant_config(std::span<const std::byte> text, const std::string& file, bool whole);

}  // namespace hiplab::datasets
