// SPDX-License-Identifier: MIT
// kv_quant_rx9070: presets of a KV cache at decode: store, attention over the cache as published and with each element
// read once for the query heads that share it, and the full copy that the published continuation prefill makes.
#include "experiments/kv_quant_rx9070/variants.hpp"
#include "kernels/kv_quant/fast.hpp"

namespace hiplab::kv_quant {
namespace {

Variant fast_variant() {
  Variant v = decode_variant("fast", "slots through LDS as they lie in memory; both products on the matrix units", "gqa_shared", "matrix_fp16");
  v.refuses = [](const Point& p) -> std::string {
    if (const std::string why = refuses(p); !why.empty()) return why;
    if (p["heads"] > fast::kMostHeads * p["kv_heads"]) return "it is built for up to 8 query heads a KV head";
    if (p["kv_heads"] > fast::most_kv_heads(static_cast<std::int32_t>(p["head_dim"])))
      return "it has a wave for each of 8 KV heads, of 4 with head_dim 256";
    return with_preset(p["preset"], [&]<class Key, class Value>(const char*) -> std::string {
      if constexpr (kHasPacked<Key> && kHasPacked<Value>)
        return fast::lds_bytes(decode_of(p), Packed<Key>::kEntries) > p.device.lds_per_block ? "the slots of 16 tokens do not fit into LDS" : "";
      else return "its codecs have no packed form";
    });
  };
  v.launch = [](const LaunchContext& c) {
    with_preset(c.point["preset"], [&]<class Key, class Value>(const char*) {
      if constexpr (kHasPacked<Key> && kHasPacked<Value>)
        fast::run<Key, Value>(decode_of(c.point), c.point.device.wave, c.point.device.multiprocessors, c.stream, buffers_of(c.buffers));
    });
  };
  return v;
}

const Registration registration({"kv_quant_rx9070",
                                 inputs<>,
                                 values<>,
                                 {faithful_variant(), gqa_shared_variant(), fast_variant(), store_variant(), full_copy_variant()}});

}  // namespace
}  // namespace hiplab::kv_quant
