// SPDX-License-Identifier: MIT
// kv_quality_rx9070: what each preset of a KV cache costs in bits and loses in the output of attention and in its weights.
#include "experiments/kv_quality_rx9070/point.hpp"
#include "kernels/kv_quant/quality.hpp"

namespace hiplab::kv_quality {
namespace {
using namespace hip;

Variant quality_variant() {
  Variant v;
  v.name = "quality";
  v.idea = "attention over the keys and values as they were and over the cache's, in fp32, and how they differ";
  v.uses = {"q",     "k",          "v",  "cache",    "tables", "block_table", "both_weights", "head_kl",   "both_outputs",
            "rel_l2", "worst_head", "kl", "worst_kl", "bits",   "model_bits",  "slot_bytes"};
  v.kernels = {"kv_quant::quality"};
  v.refuses = refuses;
  // Every output is one number, so the bound is on its relative error. Sums are fp32: scores are off by 3e-7 of their
  // size, which is a hundredth of what bf16, the smallest error here, changes them by.
  v.gate = [](const Point&) { return Gate::bound(0.02, 0.02); };
  v.launch = [](const LaunchContext& c) {
    kv_quant::with_preset(c.point["preset"], [&]<class Key, class Value>(const char*) {
      const DevicePointers& b = c.buffers;
      kv_quant::DecodeBuffers own;
      own.q = b.get<half>("q");
      own.cache = b.get<std::uint8_t>("cache");
      own.tables = b.get<float>("tables");
      own.block_table = b.get<std::int32_t>("block_table");
      kv_quant::quality::run<Key, Value, kv_quant::key_alignment<Key, Value>(), kv_quant::value_alignment<Key, Value>()>(
          kv_quant::decode_of(c.point), static_cast<std::int32_t>(c.point["layers"]),
          static_cast<std::int32_t>(plain_layers(c.point)), c.stream, own, b.get<half>("k"), b.get<half>("v"),
          {b.get<float>("both_weights"), b.get<float>("head_kl"), b.get<float>("both_outputs")},
          {b.get<float>("rel_l2"), b.get<float>("worst_head"), b.get<float>("kl"), b.get<float>("worst_kl"),
           b.get<float>("bits"), b.get<float>("model_bits"), b.get<std::uint32_t>("slot_bytes")});
    });
  };
  return v;
}

const Registration registration({"kv_quality_rx9070", inputs, values, {quality_variant()}});

}  // namespace
}  // namespace hiplab::kv_quality
