// SPDX-License-Identifier: MIT
// From a point of the sweep to a split-K W_O problem, its tensors and its references.
//
// Dimensions: N rows, K columns, kv_heads. Axes: split (1, 2, 4, 8), sequences, global_milli (the drawn global scale
// x 1000). Kernels and references take the global scale from the tensor `global_scale`, whoever filled it.
#pragma once
#include <string>

#include "datasets/wo_split_inputs.hpp"
#include "kernels/traffic.hpp"
#include "kernels/wo_split/problem.hpp"
#include "reference/wo_split.hpp"
#include "runner/experiment.hpp"

namespace hiplab::wo_split {

inline Problem problem(const Point& p) {
  const auto u = [&](const char* name) { return static_cast<std::uint32_t>(p[name]); };
  return {u("N"), u("K"), u("kv_heads"), u("split"), u("sequences")};
}

/// The global scale that inputs are drawn with; 1 where they are not drawn.
inline float drawn_global_scale(const Point& p) {
  return static_cast<float>(p.value_or("global_milli", 1000)) / 1000.0f;
}

inline Traffic traffic_of(const LeastTraffic& t, const char* words) {
  return {t.bytes_read, t.bytes_written, t.operations, "fp32", words};
}

/// Why no variant can run the point; empty when they can.
inline std::string refusal(const Point& p) {
  try {
    require_valid(problem(p));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

inline Tensor fp32_output(const char* name, std::int64_t sequences, std::int64_t n) {
  return Tensor(name, Dtype::f32, {sequences, n}, Role::out);
}

/// The W_O tensors of a point and its outputs: `wo` in the order of the slots, `wo_lane_order` in that of the lanes.
inline Tensors harness_inputs(const Point& p) {
  const std::int64_t n = p["N"], sequences = p["sequences"];
  Tensors t = datasets::wo_split_inputs(n, p["K"], sequences, drawn_global_scale(p), p.seed);
  t.add(Tensor("slots", Dtype::f32, {sequences, p["kv_heads"] * p["split"], n}, Role::scratch));
  t.add(Tensor("arrived", Dtype::u32, {sequences}, Role::scratch));
  t.add(fp32_output("wo", sequences, n));
  t.add(fp32_output("wo_lane_order", sequences, n));
  return t;
}

inline reference::Nvfp4Matrix matrix_of(const Point& p, const Tensors& t) {
  return {p["N"], p["K"], t.at("codes").as<std::uint8_t>(), t.at("scales").as<std::uint8_t>(),
          t.at("global_scale").as<float>()[0]};
}

/// Sums of W x in orders that no kernel here takes, for the drift of `x`'s sequences from each.
inline std::vector<OtherOrder> other_orders(const reference::Nvfp4Matrix& w, std::span<const float> x,
                                            std::int64_t kv_heads) {
  std::vector<OtherOrder> orders{{"chained (split 1)", {}}, {"library product (Eigen, double)", {}}};
  const auto k = static_cast<std::size_t>(w.k);
  for (std::size_t first = 0; first < x.size(); first += k) {
    const auto chained = reference::wo_chained(w, x.subspan(first, k), kv_heads);
    orders[0].values.insert(orders[0].values.end(), chained.begin(), chained.end());
    const auto product = reference::wo_matmul(w, x.subspan(first, k));
    orders[1].values.insert(orders[1].values.end(), product.begin(), product.end());
  }
  return orders;
}

/// Values of output `name` for all sequences.
inline std::vector<double> harness_reference(const Point& p, const Tensors& t, const std::string& name) {
  const auto x = reference::bf16_values(t.at("x").as<std::uint16_t>());
  const auto k = static_cast<std::size_t>(p["K"]);
  std::vector<double> all;
  for (std::size_t s = 0; s < static_cast<std::size_t>(p["sequences"]); ++s) {
    const auto own = std::span<const float>(x).subspan(s * k, k);
    const auto y = name == "wo_lane_order" ? reference::wo_lane_order(matrix_of(p, t), own, p["kv_heads"], p["split"])
                                           : reference::wo_split_order(matrix_of(p, t), own, p["kv_heads"], p["split"]);
    all.insert(all.end(), y.begin(), y.end());
  }
  return all;
}

}  // namespace hiplab::wo_split
