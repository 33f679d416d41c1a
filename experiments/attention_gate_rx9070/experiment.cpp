// SPDX-License-Identifier: MIT
// attention_gate_rx9070: what it costs when ROCm's custom paged attention refuses a configuration: decode in partitions
// of 256 tokens against decode by one block a sequence and KV head, as the fallback has it. Which configuration gets
// which is a table: reference/attention_gate.hpp.
#include "experiments/kv_quant_rx9070/point.hpp"
#include "kernels/kv_quant/gqa_shared.hpp"

namespace hiplab::attention_gate {
namespace {
using namespace kv_quant;

constexpr std::int32_t kPartition = 256;  ///< tokens; 512 of them are the gate's 131072
constexpr int kHeads = 4;                 ///< query heads that a block serves

/// The cache formats that the gate knows: that of the model, and fp8.
template <class Key, class Value>
constexpr bool kKnown = std::is_same_v<Key, Value> &&
                        (std::is_same_v<Key, Floating<half>> || std::is_same_v<Key, Fp8Fn>);

std::string refuses_any(const Point& p) {
  if (const std::string why = kv_quant::refuses(p); !why.empty()) return why;
  return with_preset(p["preset"], []<class Key, class Value>(const char*) { return kKnown<Key, Value>; })
             ? ""
             : "preset must be 0 or 2";
}

Variant variant(const char* name, const char* idea, const char* parent, std::int32_t (*splits)(const Point&)) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = {"q", "cache", "tables", "block_table", "partial", "weight", "out"};
  v.kernels = {"gqa_shared::kernel", "merge::kernel"};
  v.refuses = refuses_any;
  // fp32 sums rounded once to fp16, against the same bytes.
  v.gate = [](const Point&) { return Gate::bound(1e-3, 0.02); };
  v.traffic = [](const Point& p) {
    const auto of = [&](const char* axis) { return static_cast<double>(p[axis]); };
    const LeastTraffic t =
        least_decode_traffic(of("batch"), of("heads"), of("kv_heads"), of("head_dim"), of("context"),
                             static_cast<double>(slot_of(p)), static_cast<double>(shape_of(p).page_tokens));
    return Traffic{t.bytes_read, t.bytes_written, t.operations, "fp32",
                   "a slot a token and KV head, 2 d a query head and 4 a page read, 2 d a query head written"};
  };
  v.launch = [splits](const LaunchContext& c) {
    with_preset(c.point["preset"], [&]<class Key, class Value>(const char*) {
      if constexpr (kKnown<Key, Value>) {
        const Decode p = in_splits(decode_of(c.point), splits(c.point));
        gqa_shared::run_splits<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>(), kHeads>(
            p, c.stream, buffers_of(c.buffers));
        merge::run<false>(p, buffers_of(c.buffers), c.stream);
      }
    });
  };
  return v;
}

Variant custom_paged_variant() {
  Variant v =
      variant("custom_paged", "partitions of 256 tokens, each by its own block, joined", "",
              [](const Point& p) { return static_cast<std::int32_t>((p["context"] + kPartition - 1) / kPartition); });
  v.refuses = [](const Point& p) -> std::string {
    if (p["context"] > std::int64_t{kPartition} * merge::kMostSplits)
      return "more than 131072 tokens: the gate refuses them too";
    return refuses_any(p);
  };
  return v;
}

Variant fallback_variant() {
  return variant("fallback", "one block a sequence and KV head goes over all tokens", "custom_paged",
                 [](const Point&) { return 1; });
}

const Registration registration(
    {"attention_gate_rx9070", inputs<>, values<>, {custom_paged_variant(), fallback_variant()}});

}  // namespace
}  // namespace hiplab::attention_gate
