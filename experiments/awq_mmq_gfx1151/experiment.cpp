// SPDX-License-Identifier: MIT
// awq_mmq_gfx1151: INT4 weights against INT8 and fp16 activations on the matrix units, in the tiles whose spills were
// published and in a form of our own.
#include "experiments/awq_mmq_gfx1151/variants_dispatch.hpp"
#include "experiments/awq_mmq_gfx1151/variants_receipts.hpp"

namespace hiplab::awq_mmq {
namespace {

/// `out` as published; each other scheme that rounds otherwise has an output of its own.
Tensors inputs(const Point& p) {
  Tensors t = p.value_or("draw", 0) == 1 ? datasets::awq_published_inputs(p["M"], p["N"], p["K"], p.seed, group_of(p))
                                         : datasets::awq_mmq_inputs(p["M"], p["N"], p["K"], p.seed, group_of(p));
  if (end_to_end(p)) datasets::draw_activations(t.at("x"), p["outliers"], p.seed);
  const Dtype type = bf16_out(p) ? Dtype::bf16 : Dtype::f16;
  for (const char* name : {"out", "out_stream", "out_fp16", "out_dispatch", "out_second_copy", "out_published"})
    t.add(Tensor(name, type, {p["M"], p["N"]}, Role::out));
  t.add(Tensor("out_q8_1", Dtype::f32, {p["M"], p["N"]}, Role::out));
  return t;
}

std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  const auto x = t.at("x").as<std::uint16_t>();
  if (end_to_end(p)) return reference::awq_product(layer(p, t), x, p["M"]);
  const bool int8 = dispatch_takes_int8(p);
  if (output == "out" || (output == "out_second_copy" && int8))
    return reference::awq_row_scales(layer(p, t), x, p["M"], output_of(p));
  if (output == "out_q8_1") return reference::awq_blocks(layer(p, t), x, p["M"]);
  if (output == "out_published") return reference::awq_published_expectation(layer(p, t), x, p["M"], true);
  return stream_values(p, t, output == "out_stream" || (output == "out_dispatch" && int8));
}

std::vector<Variant> variants() {
  std::vector<Variant> all = tile_variants();
  for (auto& v : stream_variants()) all.push_back(std::move(v));
  all.push_back(shared_dispatch());
  all.push_back(second_copy_dispatch());
  for (auto& v : all) judge_end_to_end(v);
  for (auto& v : receipt_variants()) all.push_back(std::move(v));
  return all;
}

const Registration registration({"awq_mmq_gfx1151", inputs, values, variants()});

}  // namespace
}  // namespace hiplab::awq_mmq
