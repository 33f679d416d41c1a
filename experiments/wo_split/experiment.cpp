// SPDX-License-Identifier: MIT
// wo_split: the output projection of a decode step cut along K, from a pull request that split it for GB10.
#include "experiments/wo_split/variants_fused.hpp"
#include "experiments/wo_split/variants_harness.hpp"

namespace hiplab::wo_split {
namespace {

Tensors inputs(const Point& p) {
  return has_layer(p) ? layer_tensors(layer_shape(p), p.seed) : harness_inputs(p);
}

// The runner asks for one output after the other; the layer is computed once for all six.
const reference::WoLayerOutputs& layer_of(const Point& p, const Tensors& t) {
  static Point last;
  static reference::WoLayerOutputs all;
  if (last.shape != p.shape || last.values != p.values || last.seed != p.seed) {
    all = layer_reference(layer_shape(p), t);
    last = p;
  }
  return all;
}

std::vector<double> values(const Point& p, const Tensors& t, const std::string& output) {
  if (!has_layer(p)) return harness_reference(p, t, output);
  const auto& own = output_named(layer_of(p, t), output);
  return {own.begin(), own.end()};
}

/// Of the W_O sums only: what follows them in a layer step is a function of them.
std::vector<OtherOrder> orders(const Point& p, const Tensors& t, const std::string& output) {
  if (!has_layer(p))
    return other_orders(matrix_of(p, t), reference::bf16_values(t.at("x").as<std::uint16_t>()), p["kv_heads"]);
  if (output != "layer_wo") return {};
  return other_orders(layer_matrix(t, "wo", p["N"], p["K"]), layer_of(p, t).attention, p["kv_heads"]);
}

std::vector<Variant> variants() {
  auto all = harness_variants();
  all.push_back(fused_variant());
  return all;
}

const Registration registration({"wo_split", inputs, values, variants(), orders});

}  // namespace
}  // namespace hiplab::wo_split
