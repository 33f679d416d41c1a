// SPDX-License-Identifier: MIT
// The fused decode step: from a shape to its problem, its tensors (with outputs and scratch) and its reference.
// Used by the experiment and by the kernel's tests.
#pragma once
#include <cmath>
#include <string>
#include <utility>

#include "datasets/wo_layer_inputs.hpp"
#include "kernels/wo_split/fused/kernel.hpp"
#include "reference/wo_split_layer.hpp"

namespace hiplab::wo_split {

struct LayerShape {
  datasets::WoLayerShape shape;
  std::uint32_t split = 1, slice_ctas = 8, k_tiles = 8;
  float wo_global_scale = 0.0625f;
};

/// scores are q k / sqrt(head_dim) in base 2.
inline float score_scale(const LayerShape& l) {
  return fused::kLog2e / std::sqrt(static_cast<float>(l.shape.head_dim));
}

inline fused::FusedProblem fused_problem(const LayerShape& l) {
  const auto u = [](std::int64_t v) { return static_cast<std::uint32_t>(v); };
  const auto& s = l.shape;
  return {u(s.hidden),
          u(s.kv_heads),
          u(s.head_dim),
          u(s.intermediate),
          u(s.sequences),
          l.split,
          l.slice_ctas,
          l.k_tiles,
          u(s.page_tokens),
          u(s.max_pages()),
          1e-6f,
          score_scale(l),
          1.0f,
          1};
}

/// Inputs, outputs and scratch.
inline Tensors layer_tensors(const LayerShape& l, std::uint64_t seed) {
  Tensors t = datasets::wo_layer_inputs(l.shape, l.wo_global_scale, seed);
  const std::int64_t s = l.shape.sequences, h = l.shape.hidden;
  const auto p = fused_problem(l);
  for (const auto& [name, width] : {std::pair{"normed_in", h}, std::pair{"attention", l.shape.columns()},
                                    std::pair{"residual_out", h}, std::pair{"post_norm", h}, std::pair{"layer_y", h}})
    t.add(Tensor(name, Dtype::bf16, {s, width}, Role::out));
  t.add(Tensor("layer_wo", Dtype::f32, {s, h}, Role::out));
  t.add(Tensor("layer_slots", Dtype::f32, {s, total_slots(fused::wo_problem(p)), h}, Role::scratch));
  t.add(Tensor("partials", Dtype::f32, {s, l.slice_ctas, h}, Role::scratch));
  t.add(Tensor("counters", Dtype::u32, {s, fused::counters_per_sequence(p)}, Role::scratch));
  return t;
}

/// The kernel's arguments; get<T>(name) gives the device pointer of a tensor.
template <class Get>
fused::Tensors fused_tensors(const Get& get) {
  const auto bf = [&](const char* name) { return get.template operator()<bfloat16>(name); };
  const auto f32 = [&](const char* name) { return get.template operator()<float>(name); };
  const auto u8 = [&](const char* name) { return get.template operator()<std::uint8_t>(name); };
  const auto u32 = [&](const char* name) { return get.template operator()<std::uint32_t>(name); };
  return {bf("hidden"),
          bf("residual"),
          bf("gamma_in"),
          bf("gamma_post"),
          bf("q"),
          bf("gate"),
          get.template operator()<fp8_e4m3>("k_cache"),
          get.template operator()<fp8_e4m3>("v_cache"),
          u32("block_table"),
          u32("context"),
          {u8("wo_codes"), u8("wo_scales"), f32("wo_global")},
          {u8("fc1_codes"), u8("fc1_scales"), f32("fc1_global")},
          {u8("fc2_codes"), u8("fc2_scales"), f32("fc2_global")},
          bf("normed_in"),
          bf("attention"),
          f32("layer_slots"),
          f32("layer_wo"),
          bf("residual_out"),
          bf("post_norm"),
          f32("partials"),
          bf("layer_y"),
          u32("counters")};
}

inline reference::Nvfp4Matrix layer_matrix(const Tensors& t, const std::string& name, std::int64_t rows,
                                           std::int64_t k) {
  return {rows, k, t.at(name + "_codes").as<std::uint8_t>(), t.at(name + "_scales").as<std::uint8_t>(),
          t.at(name + "_global").as<float>()[0]};
}

inline reference::WoLayerOutputs layer_reference(const LayerShape& l, const Tensors& t) {
  const auto values = [&](const char* name) { return reference::bf16_values(t.at(name).as<std::uint16_t>()); };
  const auto& s = l.shape;
  reference::WoLayer r;
  r.hidden = s.hidden, r.kv_heads = s.kv_heads, r.heads_per_kv = s.heads_per_kv, r.head_dim = s.head_dim;
  r.intermediate = s.intermediate, r.sequences = s.sequences, r.split = l.split;
  r.slice_ctas = l.slice_ctas, r.page_tokens = s.page_tokens, r.max_pages = s.max_pages();
  r.score_scale = score_scale(l);
  r.x = values("hidden"), r.residual = values("residual"), r.gamma_in = values("gamma_in"),
  r.gamma_post = values("gamma_post");
  r.q = values("q"), r.gate = values("gate");
  r.k_cache = t.at("k_cache").as<std::uint8_t>(), r.v_cache = t.at("v_cache").as<std::uint8_t>();
  r.block_table = t.at("block_table").as<std::uint32_t>(), r.context = t.at("context").as<std::uint32_t>();
  r.wo = layer_matrix(t, "wo", s.hidden, s.columns()), r.fc1 = layer_matrix(t, "fc1", 2 * s.intermediate, s.hidden),
  r.fc2 = layer_matrix(t, "fc2", s.hidden, s.intermediate);
  return reference::wo_layer(r);
}

/// Values of output tensor `name`.
inline const std::vector<float>& output_named(const reference::WoLayerOutputs& out, const std::string& name) {
  if (name == "normed_in") return out.normed_in;
  if (name == "attention") return out.attention;
  if (name == "residual_out") return out.residual_out;
  if (name == "post_norm") return out.post_norm;
  if (name == "layer_y") return out.y;
  return out.wo;
}

}  // namespace hiplab::wo_split
