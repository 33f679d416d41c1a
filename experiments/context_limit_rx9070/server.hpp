// SPDX-License-Identifier: MIT
// A server under a device-memory budget: what it allocates when it starts, and what it keeps. Every array is really
// there; only the cache, the tables and what attention reads and writes are filled. Throws Error(memory) as allocate()
// does.
#pragma once
#include <vector>

#include "experiments/context_limit_rx9070/point.hpp"
#include "kernels/hip/budget_runtime.hpp"

namespace hiplab::context_limit {

/// Where a probe ended and on which array: the numbers of reference::Stage and reference::Array, by this side's own
/// names.
constexpr const char* kStages[] = {"", "load", "autotune", "profile", "cache", "graphs", "request", "not finite"};
constexpr const char* kArrays[] = {
    "",        "weights", "base",   "decode scratch", "hidden",          "gate and up",      "rest",
    "sampler", "cache",   "graphs", "tables",         "partial results", "dequantised copy", "joined",
    "mask",    "scores",  "softmax"};
enum At : int { kLoad = 1, kAutotune, kProfile, kCache, kGraphs, kRequest, kNotFinite };

struct Flags {
  std::int64_t context = 0, sequences = 1, batched = 0;
};

/// The cache has no room for one context.
struct NoRoom {};

class Server {
public:
  Server(const Point& p, BudgetRuntime& memory) : p_(p), memory_(memory) {}

  /// `at` follows what is done.
  void start(const Flags& f, int& at) {
    const std::int64_t layers = p_["layers"], mib = p_.value_or("scale_kib", 1024) * 1024;
    const std::int64_t gate_up = f.batched * p_["intermediate"] * 2 * 2, rest = f.batched * p_["of_token"] - gate_up;
    const std::int64_t sampler = f.sequences * p_["of_sequence_kib"] * 1024;
    at = kLoad;
    keep(p_["weights_mib"] * mib, "weights");
    keep(p_["base_mib"] * mib, "base");
    const std::int64_t head_scratch = 32 * (p_["head_dim"] + 1) * 4 + p_["head_dim"] * 4 + 4;
    const std::int64_t scratch = is_compressed(p_["preset"]) ? f.sequences * p_["heads"] * head_scratch : 0;
    if (scratch > 0)
      for (std::int64_t layer = 0; layer < layers; ++layer) keep(scratch, "decode scratch");
    at = kAutotune;
    {
      std::vector<Placed> passing;
      for (int i = 0; i < 4; ++i) passing.push_back(place(f.batched * p_["hidden"] * 2, "hidden"));
      passing.push_back(place(gate_up, "gate and up"));
    }
    at = kProfile;
    {
      const Placed first = place(rest, "rest"), second = place(gate_up, "gate and up"),
                   third = place(sampler, "sampler");
    }
    at = kCache;
    const std::int64_t seen = p_["scratch_seen"] == 1 ? layers * scratch : 0;
    const std::int64_t left = p_["budget_mib"] * mib / 100 * p_["utilisation"] - p_["weights_mib"] * mib -
                              p_["base_mib"] * mib - seen - rest - gate_up - sampler;
    const std::int64_t block = 16 * p_["kv_heads"] * slot();
    const std::int64_t blocks = left > 0 ? left / (p_["groups"] * layers * block) * p_["groups"] : 0;  // of a layer
    if (blocks * 16 < f.context) throw NoRoom{};
    for (std::int64_t layer = 0; layer < layers; ++layer) cache_.push_back(place(blocks * block, "cache"));
    cache_bytes_ = blocks * block * layers;
    at = kGraphs;
    keep(p_["graphs_mib"] * mib, "graphs");
    at = 0;
  }

  Placed place(std::int64_t bytes, const char* name) { return Placed(memory_, static_cast<std::size_t>(bytes), name); }
  std::int64_t slot() const {
    return kv_quant::with_preset(p_["preset"], [&]<class Key, class Value>(const char*) {
      return kv_quant::slot_bytes<Key, Value>(static_cast<std::int32_t>(p_["head_dim"]));
    });
  }
  kv_quant::Cache layout() const {
    return {static_cast<std::int32_t>(p_["kv_heads"]), static_cast<std::int32_t>(p_["head_dim"]), 4, 0, slot()};
  }
  std::uint8_t* cache(std::int64_t layer) const { return cache_[static_cast<std::size_t>(layer)].at<std::uint8_t>(); }
  /// Blocks of 16 tokens that a layer has room for.
  std::int64_t blocks() const { return cache_bytes_ / p_["layers"] / (16 * p_["kv_heads"] * slot()); }
  std::int64_t cache_bytes() const { return cache_bytes_; }
  const Point& point() const { return p_; }
  BudgetRuntime& memory() { return memory_; }

private:
  void keep(std::int64_t bytes, const char* name) { kept_.push_back(place(bytes, name)); }

  const Point& p_;
  BudgetRuntime& memory_;
  std::vector<Placed> kept_, cache_;
  std::int64_t cache_bytes_ = 0;
};

}  // namespace hiplab::context_limit
