// SPDX-License-Identifier: MIT
// From a point of the sweep to a server, its pool of token vectors and the search that is asked of it.
//
// Dimensions: layers, groups, heads, kv_heads, head_dim, hidden, intermediate; budget_mib, unusable_mib, weights_mib,
// base_mib, graphs_mib, granule_kib, of_token (bytes), of_sequence_kib, utilisation (percent); top, step, margin,
// short_chunk (tokens); entries (of the pool), rows (of a chunk whose attention is computed). Axes: preset (a line of
// kPresetTable), workspace (0: copies, scores and weights as published; 1: tiled), probe (0 startup, 1 request, 2 two
// requests, 3 batched tokens), batched (tokens of a step), sequences, scratch_seen (0, 1: by the profile). scale_kib:
// MiB where it is 1024; a small server for tests counts in smaller units.
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "datasets/kv_quant_inputs.hpp"
#include "experiments/kv_quant_rx9070/tables.hpp"
#include "host/parallel_for.hpp"
#include "kernels/kv_prefill/tiled.hpp"
#include "kernels/kv_prefill/tokens.hpp"
#include "kernels/kv_quant/packed.hpp"
#include "kernels/kv_quant/presets.hpp"
#include "reference/context_limit.hpp"
#include "reference/pool_attention.hpp"
#include "runner/experiment.hpp"

namespace hiplab::context_limit {
using namespace hip;

constexpr std::int64_t kMostSteps = 32;  ///< of a search: 12 rungs, and bisection

/// The presets that are served: fp16, fp8 and vLLM's four.
template <class Key, class Value>
constexpr bool kServed = kv_quant::kHasPacked<Key>&& kv_quant::kHasPacked<Value>;
/// Those whose continuation prefill dequantises: not the plain formats, which attention reads as they are.
inline bool is_compressed(std::int64_t preset) {
  return preset >= 4;
}

inline std::int64_t requests_of(const Point& p) {
  return p["probe"] == 1 ? 1 : p["probe"] == 2 ? 2 : 0;
}
/// Requests that an output has room for.
inline std::int64_t places_of(const Point& p) {
  return std::max<std::int64_t>(1, requests_of(p));
}

inline std::string preset_name(const Point& p) {
  return kv_quant::with_preset(p["preset"], []<class, class>(const char* name) { return std::string(name); });
}

inline reference::ServerModel server_model(const Point& p) {
  const std::int64_t unit = p.value_or("scale_kib", 1024) * 1024;
  reference::ServerModel s;
  s.attention = {p["layers"], p["heads"], p["kv_heads"], p["head_dim"], p["groups"]};
  s.hidden = p["hidden"], s.intermediate = p["intermediate"];
  s.budget = p["budget_mib"] * unit, s.unusable = p["unusable_mib"] * unit, s.granule = p["granule_kib"] * 1024;
  s.weights = p["weights_mib"] * unit, s.base = p["base_mib"] * unit, s.graphs = p["graphs_mib"] * unit;
  s.of_token = p["of_token"], s.of_sequence = p["of_sequence_kib"] * 1024;
  s.utilisation_percent = p["utilisation"];
  s.slot = reference::kv_preset(preset_name(p), static_cast<int>(p["head_dim"])).slot();
  s.compressed = is_compressed(p["preset"]);
  s.scratch_seen = p["scratch_seen"] == 1;
  s.tiled = p["workspace"] == 1;
  s.short_chunk = p["short_chunk"], s.margin = p["margin"];
  s.rows = p["rows"], s.partial_floats = 33 * (p["head_dim"] + 2);
  return s;
}

inline reference::Search expected_search(const Point& p) {
  return reference::search(server_model(p), static_cast<reference::ProbeKind>(p["probe"]), p["top"], p["step"],
                           p["sequences"], p["batched"]);
}

inline Tensors inputs(const Point& p) {
  // The pool's vectors are those of a decode step over `entries` tokens; its queries, one an entry, those of a batch.
  Tensors all = datasets::kv_quant_inputs({1, p["heads"], p["kv_heads"], p["head_dim"], p["entries"], 16},
                                          datasets::KeyData::gaussian, p.seed);
  Tensors queries = datasets::kv_quant_inputs({p["entries"], p["heads"], p["kv_heads"], p["head_dim"], 1, 16},
                                              datasets::KeyData::gaussian, p.seed);
  Tensors t;
  t.add(all.at("k")).name = "k_pool";
  t.add(all.at("v")).name = "v_pool";
  t.add(queries.at("q")).name = "q_pool";
  const auto preset = reference::kv_preset(preset_name(p), static_cast<int>(p["head_dim"]));
  auto tables = t.add(Tensor("tables", Dtype::f32, {2, kv_quant::kTable}, Role::in)).as<float>();
  const auto of_key = kv_quant::table_of(*preset.key), of_value = kv_quant::table_of(*preset.value);
  std::copy(of_key.begin(), of_key.end(), tables.begin());
  std::copy(of_value.begin(), of_value.end(), tables.begin() + kv_quant::kTable);
  for (const char* name : {"verified", "first_failure", "failed_stage", "failed_array", "reported_tokens"})
    t.add(Tensor(name, Dtype::i32, {1}, Role::out));
  for (const char* name : {"failed_bytes", "cache_bytes"}) t.add(Tensor(name, Dtype::u64, {1}, Role::out));
  for (const char* name : {"asked", "stage", "array"}) t.add(Tensor(name, Dtype::i32, {kMostSteps}, Role::out));
  for (const char* name : {"refused_bytes", "peak_bytes"}) t.add(Tensor(name, Dtype::u64, {kMostSteps}, Role::out));
  const std::int64_t sequences = places_of(p);
  t.add(Tensor("prefill_out", Dtype::f16, {kMostSteps, sequences, p["layers"], p["rows"], p["heads"], p["head_dim"]},
               Role::out));
  t.add(Tensor("decode_out", Dtype::f16, {kMostSteps, sequences, p["layers"], p["heads"], p["head_dim"]}, Role::out));
  return t;
}

}  // namespace hiplab::context_limit
