// SPDX-License-Identifier: MIT
// The steps of the ladder on matrix units: one kernel, and where its work is cut.
#pragma once
#include "experiments/decode_w4a16/point.hpp"
#include "experiments/decode_w4a16/launch_rules.hpp"
#include "kernels/decode_w4a16/tile.hpp"

namespace hiplab::decode_w4a16 {

/// Calls f.operator()<Columns, Group>() for the point.
template <class F>
auto with_tile(const Problem& p, F f) {
  const auto of_columns = [&]<int Columns>() {
    if (p.group == 32) return f.template operator()<Columns, 32>();
    if (p.group == 64) return f.template operator()<Columns, 64>();
    return f.template operator()<Columns, 128>();
  };
  return p.m <= 8 ? of_columns.template operator()<8>() : of_columns.template operator()<16>();
}

/// `shape_of`: the launch shape of a point.
inline Variant tile_variant(const char* name, const char* idea, const char* parent, Shape (*shape_of)(const Point&)) {
  Variant v = variant(name, idea, parent, {"x", "codes", "groups", "out", "partial", "arrived"}, {"tile"},
                      least_traffic, "matrix_fp16");
  v.prepare = [=](const Point& p, Tensors& t) {
    add_arranged(p, t);
    t.add(Tensor("partial", Dtype::f32, {partial_floats(problem(p), shape_of(p).split)}, Role::scratch));
  };
  v.launch = [=](const LaunchContext& c) {
    const auto& b = c.buffers;
    const Problem p = problem(c.point);
    with_tile(p, [&]<int Columns, int Group>() {
      tile::run<Columns, Group, 2, false>(p, shape_of(c.point), c.point.device.wave, c.stream, b.get<half>("x"),
                                          b.get<std::uint32_t>("codes"), b.get<std::uint32_t>("groups"),
                                          b.get<float>("partial"), b.get<std::uint32_t>("arrived"),
                                          b.get<half>("out"));
    });
  };
  return v;
}

inline std::vector<Variant> tile_variants() {
  return {tile_variant("matrix", "the matrix unit, weights as its A; a CTA a tile of 16 rows, its waves share K",
                       "bit_tricks", every_tile),
          tile_variant("split_k", "several CTAs share a tile's K, the last to arrive adds their sums: one launch",
                       "matrix", split_tiles),
          tile_variant("shares", "as many CTAs as the device holds, a run of whole tiles for each",
                       "split_k", equal_shares)};
}

}  // namespace hiplab::decode_w4a16
