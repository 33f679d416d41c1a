// SPDX-License-Identifier: MIT
// context_limit_rx9070: how much context a server with a quantised KV cache really serves in a card's memory: starts,
// requests, two requests at once and the tokens of a step, under a budget that refuses what the card would.
#include "experiments/context_limit_rx9070/expected.hpp"
#include "experiments/context_limit_rx9070/search.hpp"

namespace hiplab::context_limit {
namespace {

std::string refuses(const Point& p) {
  if (p["preset"] < 0 || p["preset"] >= kv_quant::kPresets)
    return "preset must be 0 to " + std::to_string(kv_quant::kPresets - 1);
  if (!kv_quant::with_preset(p["preset"], []<class Key, class Value>(const char*) { return kServed<Key, Value>; }))
    return "presets 0, 2 and 4 to 7 are served";
  if (p["head_dim"] != 64 && p["head_dim"] != 128 && p["head_dim"] != 256) return "head_dim must be 64, 128 or 256";
  if (p["heads"] % p["kv_heads"] != 0) return "heads must be a multiple of kv_heads";
  if (p["workspace"] != 0 && p["workspace"] != 1) return "workspace must be 0 or 1";
  if (p["probe"] < 0 || p["probe"] > 3) return "probe must be 0 to 3";
  if (p["scratch_seen"] != 0 && p["scratch_seen"] != 1) return "scratch_seen must be 0 or 1";
  if (p["scratch_seen"] == 1 && !is_compressed(p["preset"])) return "only presets from 4 on have a scratch to see";
  if (p["top"] % 64 != 0 || p["top"] / 32 <= p["margin"] || p["margin"] < 1)
    return "top must be a multiple of 64, and a 32nd of it more than margin, which is at least 1";
  if (p["rows"] > p["batched"]) return "a step has fewer tokens than rows";
  if (p["of_token"] - 4 * p["intermediate"] < 4 * p["kv_heads"] * p["head_dim"])
    return "of_token must hold 4 intermediate and a token's keys and values";
  if (p["unusable_mib"] >= p["budget_mib"]) return "the budget must be more than what of it cannot be used";
  if (expected_search(p).steps.size() > static_cast<std::size_t>(kMostSteps))
    return "step is too small: more than 32 probes";
  return "";
}

Variant server_variant() {
  Variant v;
  v.name = "server";
  v.idea =
      "every array of a server placed under the budget; prompts prefilled in steps and decoded, attention of sampled "
      "rows";
  v.uses = {"k_pool",       "v_pool",       "q_pool",        "tables",      "verified",        "first_failure",
            "failed_stage", "failed_array", "failed_bytes",  "cache_bytes", "reported_tokens", "asked",
            "stage",        "array",        "refused_bytes", "peak_bytes",  "prefill_out",     "decode_out"};
  v.kernels = {"kv_prefill", "store::kernel", "load_back::kernel", "gqa_shared::kernel", "merge::kernel"};
  v.refuses = refuses;
  // Figures are exact by experiment.toml. Attention: fp32 sums rounded once to fp16 (3e-4); with the published copies
  // keys and values, scores and weights are rounded to fp16 before (8e-4 and, below 6e-5, more for the weights).
  v.gate = [](const Point& p) { return p["workspace"] == 0 ? Gate::bound(3e-3, 0.05) : Gate::bound(1e-3, 0.02); };
  v.launch = [](const LaunchContext& c) {
    kv_quant::with_preset(c.point["preset"], [&]<class Key, class Value>(const char*) {
      if constexpr (kServed<Key, Value>) Prober<Key, Value>(c.point, c.buffers, c.stream).run();
    });
  };
  return v;
}

const Registration registration({"context_limit_rx9070", inputs, values, {server_variant()}});

}  // namespace
}  // namespace hiplab::context_limit
