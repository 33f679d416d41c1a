// SPDX-License-Identifier: MIT
// The published tiles, and llama.cpp's, with activations quantised before the clock or within it.
#pragma once
#include <algorithm>

#include "experiments/awq_mmq_gfx1151/point.hpp"
#include "kernels/awq_mmq/quantize.hpp"
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

/// Room for quantised activations that a kernel within the clock writes.
inline void add_room(const Point& p, Tensors& t, const char* values, const char* scales,
                     std::vector<std::int64_t> of_scales) {
  t.add(Tensor(values, Dtype::i8, {p["M"], p["K"]}, Role::scratch));
  t.add(Tensor(scales, Dtype::f32, std::move(of_scales), Role::scratch));
}

/// Activations as the published quantiser leaves them.
inline void add_row_scales(const Point& p, Tensors& t) {
  if (quantizes(p)) return add_room(p, t, "xq", "sx", {p["M"]});
  const auto x = reference::quantize_rows(t.at("x").as<std::uint16_t>(), p["M"], p["K"]);
  add_int8(t, "xq", x.q, {p["M"], p["K"]});
  add_floats(t, "sx", x.scales, {p["M"]});
}

/// Activations in q8_1 blocks, weights with minima in the place of zero points.
inline void add_blocks(const Point& p, Tensors& t) {
  add_floats(t, "dm", reference::scales_and_minima(layer(p, t)), {p["N"], p["K"] / group_of(p), 2});
  if (quantizes(p)) return add_room(p, t, "xq_q8_1", "ds_q8_1", {p["M"], p["K"] / kGroup, 2});
  const auto x =
      reference::quantize_blocks(t.at("x").as<std::uint16_t>(), p["M"], p["K"],
                                 sums_of_codes(p) ? reference::BlockSums::of_codes : reference::BlockSums::of_values);
  add_int8(t, "xq_q8_1", x.q, {p["M"], p["K"]});
  add_floats(t, "ds_q8_1", x.scales, {p["M"], p["K"] / kGroup, 2});
}

/// Calls f.operator()<Pad>() for the point's LDS padding; `published` is the padding of a point that names none.
template <class F>
void with_pad(const Point& p, std::int64_t published, F f) {
  if (p.value_or("lds_pad", published) == 0)
    f.template operator()<0>();
  else
    f.template operator()<4>();
}

template <int Rows, int Cols, Order order>
void launch_tile(const LaunchContext& c, const char* output) {
  const auto& b = c.buffers;
  const Problem p = problem(c.point);
  if (quantizes(c.point))
    run_quantize_rows(p, c.stream, b.get<half>("x"), b.get<std::int8_t>("xq"), b.get<float>("sx"));
  with_pad(c.point, 0, [&]<int Pad>() {
    run<Rows, Cols, order, Pad>(p, c.point.device.wave, c.stream, b.get<std::int8_t>("xq"), b.get<float>("sx"),
                                b.get<std::uint32_t>("w_packed"), b.get<half>("scales"), b.get<std::uint32_t>("zeros"),
                                b.get<half>(output));
  });
}
/// The tile that the point names.
inline void launch_published(const LaunchContext& c, const char* output) {
  switch (c.point["tile_n"]) {
    case 48:
      return launch_tile<64, 48, Order::together>(c, output);
    case 64:
      return launch_tile<64, 64, Order::together>(c, output);
    default:
      return launch_tile<128, 128, Order::together>(c, output);
  }
}

/// With the quantiser in the clock x is read as fp16, and neither int8 values nor scales (`scale_bytes` for a row of K)
/// are part of the least.
inline void count_quantizer(Variant& v, double (*scale_bytes)(double k)) {
  v.traffic = [=, least = v.traffic](const Point& p) {
    Traffic t = least(p);
    if (!quantizes(p)) return t;
    const double m = static_cast<double>(p["M"]), k = static_cast<double>(p["K"]);
    t.bytes_read += m * (k - scale_bytes(k));
    t.words = "as without the quantiser, but for activations as fp16: 2 M K read, no scales of theirs";
    return t;
  };
}

/// Why a tile variant cannot run; empty: it can.
inline std::string tile_refusal(const Point& p, std::int64_t step, const std::vector<std::int64_t>& tiles) {
  const std::int64_t pad = p.value_or("lds_pad", 0);
  if (pad != 0 && pad != 4) return "lds_pad must be 0 or 4";
  return refusal(p, step, {kGroup, 4 * kGroup}, tiles);
}

inline Variant row_scale_variant(const char* name, const char* idea, const char* parent,
                                 const std::vector<std::int64_t>& tiles) {
  Variant v =
      variant(name, idea, parent, {"x", "xq", "sx", "w_packed", "scales", "zeros", "out"}, least_traffic, "matrix_int8",
              "codes N K / 2 + scales 2 N G + zero points N G / 2 + activations M K + 4 M read; 2 M N written");
  v.kernels = {"awq_mmq::quantize_rows"};
  v.prepare = add_row_scales;
  v.refuses = [=](const Point& p) { return tile_refusal(p, group_of(p), tiles); };
  return v;
}

template <int Cols, int Rows>
void launch_wide_step(const LaunchContext& c) {
  const auto& b = c.buffers;
  with_pad(c.point, 4, [&]<int Pad>() {
    wide_step::run<Cols, Rows, Pad>(problem(c.point), c.point.device.wave, c.stream, b.get<std::int8_t>("xq_q8_1"),
                                    b.get<float>("ds_q8_1"), b.get<std::uint32_t>("w_packed"), b.get<float>("dm"),
                                    b.get<float>("out_q8_1"));
  });
}

inline Variant wide_step_variant() {
  Variant v =
      variant("mmq_q8_1",
              "llama.cpp's work split: K step 256, activation blocks of 32 with their sums, zero points as "
              "minima; on its large "
              "tile a wave owns 32 x 64",
              "mmq_rowscale", {"x", "xq_q8_1", "ds_q8_1", "w_packed", "dm", "out_q8_1"}, wide_step::least_traffic,
              "matrix_int8",
              "codes N K / 2 + scales and minima 8 N K / group + activations M K + 8 M K / 32 read; 4 M N written");
  v.kernels = {"wide_step::kernel<48", "wide_step::kernel<64", "wide_step::kernel<128", "awq_mmq::quantize_blocks"};
  v.prepare = add_blocks;
  v.refuses = [](const Point& p) -> std::string {
    if (bf16_out(p)) return "its output is fp32";
    if (sums_of_codes(p) && (quantizes(p) || !end_to_end(p)))
      return "sums of codes are made before the clock and judged end to end";
    Point without = p;
    if (sums_of_codes(p)) without.values.erase("sums");
    return tile_refusal(without, wide_step::kStep, {48, 64, 128});
  };
  v.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    if (quantizes(c.point))
      run_quantize_blocks(problem(c.point), c.stream, b.get<half>("x"), b.get<std::int8_t>("xq_q8_1"),
                          b.get<float>("ds_q8_1"));
    switch (c.point["tile_n"]) {
      case 48:
        return launch_wide_step<48, 64>(c);
      case 64:
        return launch_wide_step<64, 64>(c);
      default:
        return launch_wide_step<128, 128>(c);
    }
  };
  count_quantizer(v, [](double k) { return 8 * k / kGroup; });
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
  published.launch = [](const LaunchContext& c) { launch_published(c, "out"); };
  Variant turns = row_scale_variant("mmq_rowscale_turns", "integer sums live for one 16-column sub-tile, not for all",
                                    "mmq_rowscale", {128});
  turns.launch = [](const LaunchContext& c) { launch_tile<128, 128, Order::turns>(c, "out"); };
  for (const char* tile : {"64, 48", "64, 64", "128, 128, (hiplab::awq_mmq::Order)0"})
    published.kernels.push_back(std::string("awq_mmq::kernel<") + tile);
  turns.kernels.emplace_back("awq_mmq::kernel<128, 128, (hiplab::awq_mmq::Order)1");
  for (Variant* v : {&published, &turns}) count_quantizer(*v, [](double) { return 4.0; });
  return {published, turns, wide_step_variant()};
}

}  // namespace hiplab::awq_mmq
