// SPDX-License-Identifier: MIT
// From a point of kv_quality_rx9070 to what a preset must cost and lose.
//
// Dimensions: heads, kv_heads, head_dim; layers, boundary (layers of a model, and those that its server leaves in 16 bits
// where a turboquant preset is asked for). Axes: preset, context, data (0 to 2) as in kv_quant_rx9070/point.hpp.
#pragma once
#include <mutex>

#include "experiments/kv_quant_rx9070/point.hpp"
#include "reference/kv_quality.hpp"

namespace hiplab::kv_quality {

/// Layers in the model's own format: the published server's first and last, of dense models with a turboquant preset.
inline std::int64_t plain_layers(const Point& p) {
  return p["preset"] >= 4 && p["preset"] <= 7 ? p["boundary"] : 0;
}

inline std::string refuses(const Point& p) {
  if (const std::string why = kv_quant::refuses(p); !why.empty()) return why;
  if (p["batch"] != 1) return "one sequence a launch";
  if (p.value_or("data", 0) > 2) return "data must be 0, 1 or 2";
  return p["layers"] < 1 || p["boundary"] > p["layers"] ? "layers must be at least 1, boundary at most layers" : "";
}

inline Tensors inputs(const Point& p) {
  Tensors t = kv_quant::inputs(p);
  for (const char* name : {"rel_l2", "worst_head", "kl", "worst_kl", "bits", "model_bits"})
    t.add(Tensor(name, Dtype::f32, {1}, Role::out));
  t.add(Tensor("slot_bytes", Dtype::u32, {1}, Role::out));
  t.add(Tensor("both_weights", Dtype::f32, {2, p["heads"], p["context"]}, Role::scratch));
  t.add(Tensor("head_kl", Dtype::f32, {p["heads"]}, Role::scratch));
  t.add(Tensor("both_outputs", Dtype::f32, {2, p["heads"], p["head_dim"]}, Role::scratch));
  return t;
}

inline reference::KvQuality quality_of(const Point& p, const Tensors& t) {
  std::vector<double> q;
  for (const std::uint16_t bits : t.at("q").as<std::uint16_t>()) q.push_back(to_float(hip::half{bits}));
  return reference::kv_quality({1, p["heads"], p["kv_heads"], p["head_dim"], p["context"]}, q,
                               kv_quant::reader(p, t, true), kv_quant::reader(p, t, false));
}

/// The same for the four outputs of a point, which are asked for one after the other: the last one is kept.
inline reference::KvQuality kept_quality_of(const Point& p, const Tensors& t) {
  static std::mutex mutex;
  static std::map<std::string, std::int64_t> of_values;
  static std::pair<std::string, std::uint64_t> of_shape;
  static reference::KvQuality kept;
  const std::lock_guard lock(mutex);
  if (of_values != p.values || of_shape != std::pair(p.shape, p.seed)) {
    kept = quality_of(p, t);
    of_values = p.values;
    of_shape = {p.shape, p.seed};
  }
  return kept;
}

inline std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const auto slot = static_cast<double>(kv_quant::preset_of(p).slot());
  if (output == "slot_bytes") return {slot};
  const double bits = 8 * slot / (2 * static_cast<double>(p["head_dim"])), plain = static_cast<double>(plain_layers(p));
  if (output == "bits") return {bits};
  const auto layers = static_cast<double>(p["layers"]);
  if (output == "model_bits") return {(16 * plain + bits * (layers - plain)) / layers};
  const reference::KvQuality quality = kept_quality_of(p, t);
  if (const std::string fault = reference::fault_of(quality); !fault.empty()) throw std::logic_error(fault);
  return {output == "rel_l2" ? quality.rel_l2 : output == "worst_head" ? quality.worst_head : output == "kl" ? quality.kl : quality.worst_kl};
}

}  // namespace hiplab::kv_quality
