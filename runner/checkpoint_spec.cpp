// SPDX-License-Identifier: MIT
#include "runner/checkpoint_spec.hpp"

#include "runner/strict_toml.hpp"

namespace hiplab {
namespace {

PlainInput read_plain_input(const toml::table& table, const std::filesystem::path& toml) {
  StrictTable t(table, toml, "checkpoint.tensor");
  PlainInput input;
  input.name = t.text("name", true);
  const std::string type = t.text("type", true);
  input.ends = t.texts("ends");
  input.shape = t.texts("shape");
  t.finish();
  if (type != "f16" && type != "bf16") t.fail("'type' is '" + type + "'; known: f16, bf16");
  input.type = type == "f16" ? Dtype::f16 : Dtype::bf16;
  if (input.ends.empty()) t.fail("'ends' is missing");
  if (input.shape.empty()) t.fail("'shape' is missing");
  return input;
}

}  // namespace

std::optional<CheckpointSpec> read_checkpoint_spec(const std::filesystem::path& toml) {
  const toml::table whole = parse_toml(toml);
  const toml::table* table = StrictTable(whole, toml, "").table("checkpoint");
  if (!table) return std::nullopt;
  StrictTable t(*table, toml, "checkpoint");
  CheckpointSpec checkpoint;
  checkpoint.layout = t.text("layout", true);
  checkpoint.drawn = t.texts("drawn");
  if (checkpoint.layout == "tensors") {
    for (const toml::table* input : t.tables("tensor")) checkpoint.tensors.push_back(read_plain_input(*input, toml));
    checkpoint.sets = t.integers("sets");
    t.finish();
    if (checkpoint.tensors.empty()) t.fail("it has no [[checkpoint.tensor]]");
    return checkpoint;
  }
  const bool nvfp4 = checkpoint.layout == "nvfp4";
  if (!nvfp4 && checkpoint.layout != "gptq" && checkpoint.layout != "pack_quantized")
    t.fail("'layout' is '" + checkpoint.layout + "'; known: gptq, pack_quantized, nvfp4, tensors");
  checkpoint.codes = t.text("codes", true);
  checkpoint.scales = t.text("scales", true);
  checkpoint.activations = t.text("activations", true);
  if (const std::string rows = t.text("rows"); !rows.empty()) checkpoint.rows = rows;
  if (nvfp4) {
    checkpoint.global_scale = t.text("global_scale", true);
    checkpoint.heads = t.text("heads", true);
    t.finish();
    return checkpoint;
  }
  checkpoint.zeros = t.text("zeros", true);
  checkpoint.g_idx = t.text("g_idx");
  checkpoint.product = t.texts("product");
  t.finish();
  return checkpoint;
}

}  // namespace hiplab
