// SPDX-License-Identifier: MIT
// awq_mmq_gfx1151: INT4 weights against INT8 and fp16 activations on the matrix units, in the tiles whose spills were
// published and in a form of our own.
#include "experiments/awq_mmq_gfx1151/variants_stream.hpp"
#include "experiments/awq_mmq_gfx1151/variants_tiles.hpp"

namespace hiplab::awq_mmq {
namespace {

/// `out` as published; each other scheme that rounds otherwise has an output of its own.
Tensors inputs(const Point& p) {
  Tensors t = datasets::awq_mmq_inputs(p["M"], p["N"], p["K"], p.seed, group_of(p));
  for (const char* name : {"out", "out_stream", "out_fp16", "out_dispatch"})
    t.add(Tensor(name, Dtype::f16, {p["M"], p["N"]}, Role::out));
  t.add(Tensor("out_q8_1", Dtype::f32, {p["M"], p["N"]}, Role::out));
  return t;
}

std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const auto x = t.at("x").as<std::uint16_t>();
  if (output == "out") return reference::awq_row_scales(layer(p, t), x, p["M"]);
  if (output == "out_q8_1") return reference::awq_blocks(layer(p, t), x, p["M"]);
  return stream_values(p, t, output == "out_stream" || (output == "out_dispatch" && dispatch_takes_int8(p)));
}

std::vector<Variant> variants() {
  std::vector<Variant> all = tile_variants();
  for (auto& v : stream_variants()) all.push_back(std::move(v));
  return all;
}

const Registration registration({"awq_mmq_gfx1151", inputs, values, variants()});

}  // namespace
}  // namespace hiplab::awq_mmq
