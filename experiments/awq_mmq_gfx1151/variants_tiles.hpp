// SPDX-License-Identifier: MIT
// The published tiles, and llama.cpp's, with activations quantised before the clock.
#pragma once
#include <algorithm>

#include "experiments/awq_mmq_gfx1151/point.hpp"
#include "kernels/awq_mmq/wide_step.hpp"

namespace hiplab::awq_mmq {

inline void add_int8(Tensors& t, const char* name, const std::vector<std::int8_t>& values,
                     std::vector<std::int64_t> shape) {
  auto to = t.add(Tensor(name, Dtype::i8, std::move(shape), Role::in)).as<std::int8_t>();
  std::copy(values.begin(), values.end(), to.begin());
}
inline void add_floats(Tensors& t, const char* name, const std::vector<float>& values,
                       std::vector<std::int64_t> shape) {
  auto to = t.add(Tensor(name, Dtype::f32, std::move(shape), Role::in)).as<float>();
  std::copy(values.begin(), values.end(), to.begin());
}

/// Activations as the published quantiser leaves them.
inline void add_row_scales(const Point& p, Tensors& t) {
  const auto x = reference::quantize_rows(t.at("x").as<std::uint16_t>(), p["M"], p["K"]);
  add_int8(t, "xq", x.q, {p["M"], p["K"]});
  add_floats(t, "sx", x.scales, {p["M"]});
}

/// Activations in q8_1 blocks, weights with minima in the place of zero points.
inline void add_blocks(const Point& p, Tensors& t) {
  const auto x = reference::quantize_blocks(t.at("x").as<std::uint16_t>(), p["M"], p["K"]);
  add_int8(t, "xq_q8_1", x.q, {p["M"], p["K"]});
  add_floats(t, "ds_q8_1", x.scales, {p["M"], p["K"] / kGroup, 2});
  add_floats(t, "dm", reference::scales_and_minima(layer(p, t)), {p["N"], p["K"] / kGroup, 2});
}

template <int Rows, int Cols, Order order>
void launch_tile(const LaunchContext& c) {
  const auto& b = c.buffers;
  run<Rows, Cols, order>(problem(c.point), c.point.device.wave, c.stream, b.get<std::int8_t>("xq"), b.get<float>("sx"),
                         b.get<std::uint32_t>("w_packed"), b.get<half>("scales"), b.get<std::uint32_t>("zeros"),
                         b.get<half>("out"));
}

inline Variant row_scale_variant(const char* name, const char* idea, const char* parent,
                                 const std::vector<std::int64_t>& tiles) {
  Variant v =
      variant(name, idea, parent, {"xq", "sx", "w_packed", "scales", "zeros", "out"}, least_traffic, "matrix_int8",
              "codes N K / 2 + scales 2 N G + zero points N G / 2 + activations M K + 4 M read; 2 M N written");
  v.kernels = {"awq_mmq::kernel"};
  v.prepare = add_row_scales;
  v.refuses = [=](const Point& p) { return refusal(p, kGroup, kGroup, tiles); };
  return v;
}

/// Bit-exact: group sums are exact in int32 and in fp32 (below 2^24), and every later operation is an explicit fma, one
/// product or one rounding in a stated order, whatever the tile.
inline std::vector<Variant> tile_variants() {
  Variant published = row_scale_variant(
      "mmq_rowscale",
      "the published kernel's structure: a wave owns 16 rows and every column of the tile, one int8 scale a row, zero "
      "points subtracted at unpack",
      "", {48, 64, 128});
  published.launch = [](const LaunchContext& c) {
    switch (c.point["tile_n"]) {
      case 48:
        return launch_tile<64, 48, Order::together>(c);
      case 64:
        return launch_tile<64, 64, Order::together>(c);
      default:
        return launch_tile<128, 128, Order::together>(c);
    }
  };
  Variant turns = row_scale_variant("mmq_rowscale_turns", "integer sums live for one 16-column sub-tile, not for all",
                                    "mmq_rowscale", {128});
  turns.launch = launch_tile<128, 128, Order::turns>;
  Variant blocks = variant(
      "mmq_q8_1",
      "llama.cpp's work split: K step 256, a wave owns 32 x 64, activation blocks of 32 with their sums, zero points "
      "as minima",
      "mmq_rowscale", {"xq_q8_1", "ds_q8_1", "w_packed", "dm", "out_q8_1"}, wide_step::least_traffic, "matrix_int8",
      "codes N K / 2 + scales and minima 8 N G + activations M K + 8 M G read; 4 M N written");
  blocks.kernels = {"wide_step"};
  blocks.prepare = add_blocks;
  blocks.refuses = [](const Point& p) -> std::string {
    if (!wide_step::kBuilt) return "its 56 KiB of static LDS are more than this ground's compiler allows";
    return refusal(p, wide_step::kStep, kGroup, {wide_step::kTileSide});
  };
  blocks.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    wide_step::run(problem(c.point), c.point.device.wave, c.stream, b.get<std::int8_t>("xq_q8_1"),
                   b.get<float>("ds_q8_1"), b.get<std::uint32_t>("w_packed"), b.get<float>("dm"),
                   b.get<float>("out_q8_1"));
  };
  return {published, turns, blocks};
}

}  // namespace hiplab::awq_mmq
