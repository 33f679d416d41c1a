// SPDX-License-Identifier: MIT
#include "runner/checkpoint_spec.hpp"

#include "runner/strict_toml.hpp"

namespace hiplab {

std::optional<CheckpointSpec> read_checkpoint_spec(const std::filesystem::path& toml) {
  const toml::table whole = parse_toml(toml);
  const toml::table* table = StrictTable(whole, toml, "").table("checkpoint");
  if (!table) return std::nullopt;
  StrictTable t(*table, toml, "checkpoint");
  CheckpointSpec checkpoint;
  checkpoint.layout = t.text("layout", true);
  checkpoint.codes = t.text("codes", true);
  checkpoint.zeros = t.text("zeros", true);
  checkpoint.scales = t.text("scales", true);
  checkpoint.g_idx = t.text("g_idx");
  checkpoint.activations = t.text("activations", true);
  checkpoint.product = t.texts("product");
  checkpoint.drawn = t.texts("drawn");
  t.finish();
  if (checkpoint.layout != "gptq" && checkpoint.layout != "pack_quantized")
    t.fail("'layout' is '" + checkpoint.layout + "'; known: gptq, pack_quantized");
  return checkpoint;
}

}  // namespace hiplab
