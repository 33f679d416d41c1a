// SPDX-License-Identifier: MIT
// The steps of the ladder on matrix units: a few kernels in several forms, and where their work is cut.
#pragma once
#include <type_traits>

#include "experiments/decode_w4a16/launch_rules.hpp"

namespace hiplab::decode_w4a16 {

/// `choice_of`: the form and the launch shape of a point. Overlapping: each launch may begin while the one in front ends.
template <bool Overlapping = false>
Variant tile_variant(const char* name, const char* idea, const char* parent, Choice (*choice_of)(const Point&),
                     std::vector<std::string> kernels = {"tile"}) {
  Variant v = variant(name, idea, parent, {"x", "codes", "groups", "out", "partial", "arrived"}, std::move(kernels),
                      least_traffic, "matrix_fp16");
  v.traffic = [=, fp16 = v.traffic](const Point& p) {
    Traffic t = fp16(p);
    if (choice_of(p).form == FormName::digits) t.unit = "matrix_int8";
    return t;
  };
  v.refuses = [=](const Point& p) -> std::string {
    if (const auto why = refusal(p); !why.empty()) return why;
    const Choice c = choice_of(p);
    if (!takes(c.form, problem(p))) return "x in LDS is for one row";
    return fits(p, c) ? "" : "x does not fit into LDS";
  };
  v.prepare = [=](const Point& p, Tensors& t) {
    add_arranged(p, t);
    const Choice c = choice_of(p);
    t.add(Tensor("partial", Dtype::f32, {partial_floats(problem(p), form_of(c.form, problem(p)), c.shape.split)}, Role::scratch));
  };
  v.launch = [=](const LaunchContext& c) {
    const auto& b = c.buffers;
    const Problem p = problem(c.point);
    const Choice choice = choice_of(c.point);
    with_form(choice.form, p, [&]<int Columns, int Group, class Own>() {
      using Of = std::conditional_t<Overlapping && kLaunchesOverlap, Behind<Own>, Own>;
      const auto enqueue = [&](auto run) {
        run(p, choice.shape, c.point.device.wave, c.stream, b.get<half>("x"), b.get<std::uint32_t>("codes"),
            b.get<std::uint32_t>("groups"), b.get<float>("partial"), b.get<std::uint32_t>("arrived"), b.get<half>("out"));
      };
      if constexpr (Of::form.kernel == KernelOf::digits) enqueue(digits::run<Columns, Group, Of>);
      else if constexpr (Of::form.kernel == KernelOf::runs) enqueue(runs::run<Columns, Group, Of>);
      else enqueue(tile::run<Columns, Group, Of>);
    });
  };
  return v;
}

inline std::vector<Variant> tile_variants() {
  return {tile_variant("matrix", "the matrix unit, weights as its A; a CTA a tile of 16 rows, its waves share K",
                       "bit_tricks", every_block<FormName::one_ahead>),
          tile_variant("pipelined", "the next chunks of weights are loaded while one is multiplied", "matrix",
                       every_block<FormName::ahead>),
          tile_variant("split_k", "several CTAs share a tile's K, the last to arrive adds their sums: one launch",
                       "pipelined", split_tiles),
          tile_variant("shares", "as many CTAs as the device holds, a run of whole tiles for each", "matrix",
                       equal_shares<FormName::one_ahead>),
          tile_variant("staged", "x is copied to LDS once, while the first weights are on their way", "shares",
                       equal_shares<FormName::staged>),
          tile_variant("folded", "zero points are multiplied by sums of x, made as it is staged: no subtraction a weight",
                       "staged", equal_shares<FormName::folded>),
          tile_variant("pairs", "a wave multiplies two tiles at once with the x that it has read", "shares",
                       equal_shares<FormName::pairs>),
          tile_variant("runs", "each wave has one run of its CTA's chunks, the waves meet once", "shares",
                       equal_shares<FormName::runs>, {"runs"}),
          tile_variant("held", "all rows of x are copied to LDS once", "runs", held_whole, {"runs"}),
          tile_variant("parts", "CTAs share K, each holds its part of x and has a run of tiles: x fits for any K", "held",
                       held_in_parts, {"runs"}),
          tile_variant("digits", "one row of x is four columns of int8 digits: eight codes are two operations from the int8 operand",
                       "held", equal_shares<FormName::digits>, {"digits"})};
}

}  // namespace hiplab::decode_w4a16
