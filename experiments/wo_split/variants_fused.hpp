// SPDX-License-Identifier: MIT
// The fused decode step as a variant: shapes with an MLP and a context.
#pragma once
#include "experiments/wo_split/layer.hpp"
#include "experiments/wo_split/point.hpp"

namespace hiplab::wo_split {

/// Shapes with an MLP are the fused kernel's, the others those of the stand-alone kernels.
inline bool has_layer(const Point& p) {
  return p.value_or("intermediate", 0) > 0;
}

inline LayerShape layer_shape(const Point& p) {
  LayerShape l;
  l.shape = {p["N"], p["kv_heads"], fused::kHeadsPerKv, p["head_dim"], p["intermediate"], p["sequences"], p["context"],
             16};
  l.split = static_cast<std::uint32_t>(p["split"]);
  l.wo_global_scale = drawn_global_scale(p) / 16.0f;
  return l;
}

inline Traffic fused_traffic(const Point& p) {
  const auto d = [&](const char* name) { return static_cast<double>(p[name]); };
  return traffic_of(
      fused::least_traffic(d("N"), d("K"), d("intermediate"), d("kv_heads") * d("head_dim"), d("context"),
                           d("sequences")),
      "0.5625 bytes an element of W_O, FC1 and FC2, the context's K and V, vectors; FC1 read once, not eight times");
}

inline std::string fused_refusal(const Point& p) {
  if (!has_layer(p)) return "the shape has no MLP: it is one of the stand-alone kernels'";
  try {
    if (layer_shape(p).shape.columns() != p["K"]) return "K must be 6 kv_heads head_dim";
    fused::require_valid_fused(fused_problem(layer_shape(p)));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

/// Bit-exact in every output: all roundings and orders are stated (kernels/wo_split/fused).
inline Variant fused_variant() {
  using enum RegionClass;
  Variant v;
  v.name = "fused";
  v.idea = "attention, split W_O, norm and MLP in one cooperative launch, as published, its two defects mended";
  v.uses = {"hidden",     "residual",    "gamma_in",     "gamma_post", "q",          "gate",      "k_cache",
            "v_cache",    "block_table", "context",      "wo_codes",   "wo_scales",  "wo_global", "fc1_codes",
            "fc1_scales", "fc1_global",  "fc2_codes",    "fc2_scales", "fc2_global", "normed_in", "attention",
            "layer_wo",   "layer_slots", "residual_out", "post_norm",  "partials",   "layer_y",   "counters"};
  v.gate = [](const Point&) { return Gate::exact(); };
  v.regions = {{"phase0_pre_attn", parallel, false, CtaMask::origin},
               {"phase1_attn_pre_wo", parallel, false, CtaMask::heads},
               {"phase1_wo_gemv", parallel, false, CtaMask::parts},
               {"phase1_wo_post", parallel, false, CtaMask::parts},
               {"grid_barrier_wait", waiting, false},
               {"phase3_load_x", parallel, false},
               {"phase3_partial_reset", parallel, false},
               {"phase3_3a_fc1_silu", nested, false},
               {"phase3_3b_quant", nested, false},
               {"phase3_3c_fc2_atomic", nested, false},
               {"phase3_3d_arrival", parallel, false},
               {"phase1_pre_wo_wait", waiting, false, CtaMask::waiters},
               {"phase1_gather_reduce", elected, false},
               {"prologue_pre_r0", parallel, false},
               {"epilogue_post_r10", parallel, false},
               {"phase3_3d_last_cta_gather", nested, false},
               {"phase3_3a_fc1_silu_per_call", parallel, true},
               {"phase3_3b_quant_per_call", parallel, true},
               {"phase3_3c_fc2_per_call", parallel, true},
               {"phase3_post_loop_atomic", parallel, false}};
  v.ctas = [](const Point& p) {
    const auto l = fused_problem(layer_shape(p));
    return CtaGrid{l.slice_ctas, l.k_tiles, l.sequences, l.kv_heads, l.split};
  };
  v.blocks = [](const Point& p) {
    return static_cast<std::uint32_t>(fused::launch_shape(fused_problem(layer_shape(p))).grid.count());
  };
  v.refuses = fused_refusal;
  v.traffic = fused_traffic;
  v.launch = [](const LaunchContext& c) {
    const auto get = [&]<class T>(const char* name) { return c.buffers.get<T>(name); };
    fused::run(fused_problem(layer_shape(c.point)), c.stream, fused_tensors(get), c.ticks);
  };
  return v;
}

}  // namespace hiplab::wo_split
