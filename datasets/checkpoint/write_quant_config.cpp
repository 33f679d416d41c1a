// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/write_quant_config.hpp"

#include <nlohmann/json.hpp>

#include "runner/whole_file.hpp"

namespace hiplab::datasets {
namespace {

using Json = nlohmann::ordered_json;

void write_nvfp4_config(const std::filesystem::path& out, const QuantizeRequest& r,
                        std::optional<std::int64_t> kv_heads) {
  const Json weights{
      {"num_bits", 4}, {"type", "float"}, {"symmetric", true}, {"strategy", "tensor_group"}, {"group_size", r.group}};
  const bool packed = r.layout == "nvfp4_packed";
  Json config;
  if (kv_heads) config["num_key_value_heads"] = *kv_heads;
  const Json group{{"targets", {"Linear"}}, {"weights", weights}};
  config["quantization_config"] = {{"quant_method", packed ? "compressed-tensors" : "modelopt"},
                                   {packed ? "format" : "quant_algo", packed ? "nvfp4-pack-quantized" : "NVFP4"},
                                   {"config_groups", {{"group_0", group}}},
                                   {"ignore", {"lm_head"}}};
  write_whole_file(out / "config.json", config.dump(2) + "\n");
  if (packed) return;
  const Json own{
      {"quantization", {{"quant_algo", "NVFP4"}, {"group_size", r.group}, {"exclude_modules", {"lm_head"}}}}};
  write_whole_file(out / "hf_quant_config.json", own.dump(2) + "\n");
}

}  // namespace

void write_quant_config(const std::filesystem::path& out, const QuantizeRequest& r, std::size_t layers,
                        std::optional<std::int64_t> kv_heads) {
  if (r.layout == "tq3") {
    const Json config{{"format", "tq3_native"},
                      {"bits", r.bits},
                      {"group_size", r.group},
                      {"quantizer_seed", 42},
                      {"compressed_layers", layers}};
    write_whole_file(out / "tq_config.json", config.dump(2) + "\n");
    return;
  }
  if (r.layout.starts_with("nvfp4")) return write_nvfp4_config(out, r, kv_heads);
  if (r.layout != "pack_quantized") {
    const Json config{{"bits", r.bits},     {"group_size", r.group},  {"desc_act", false},
                      {"sym", r.symmetric}, {"quant_method", "gptq"}, {"checkpoint_format", r.layout}};
    write_whole_file(out / "quantize_config.json", config.dump(2) + "\n");
    return;
  }
  const Json weights{{"num_bits", r.bits},
                     {"type", "int"},
                     {"symmetric", r.symmetric},
                     {"strategy", r.group == -1 ? "channel" : "group"},
                     {"group_size", r.group == -1 ? Json() : Json(r.group)}};
  const Json group{{"targets", {"Linear"}}, {"weights", weights}};
  const Json config{{"quantization_config",
                     {{"quant_method", "compressed-tensors"},
                      {"format", "pack-quantized"},
                      {"config_groups", {{"group_0", group}}},
                      {"ignore", {"lm_head"}}}}};
  write_whole_file(out / "config.json", config.dump(2) + "\n");
}

}  // namespace hiplab::datasets
