// SPDX-License-Identifier: MIT
// gptq_mi100: the GPTQ kernels of an optimization log on MI100, what was tried on them, and the library's fp16 product.
#include "experiments/gptq_mi100/variants_baseline.hpp"
#include "experiments/gptq_mi100/variants_ladder.hpp"
#include "experiments/gptq_mi100/variants_library.hpp"

namespace hiplab::gptq {
namespace {

Tensors inputs(const Point& p) {
  return datasets::gptq_inputs(p["M"], p["K"], p["N"], group_of(p), p.seed,
                               {bits_of(p), act_order_of(p), scales_of(p), scattered_groups(p) ? split_k_of(p) : 1});
}

std::vector<double> product(const Point& p, const Tensors& t, const std::string&) {
  return reference::gptq_product(layer(p, t), t.at("x").as<std::uint16_t>(), p["M"]);
}

std::vector<Variant> variants() {
  std::vector<Variant> all{baseline_variant()};
  for (auto& v : ladder_variants()) all.push_back(std::move(v));
  for (auto& v : library_variants()) all.push_back(std::move(v));
  return all;
}

const Registration registration({"gptq_mi100", inputs, product, variants()});

}  // namespace
}  // namespace hiplab::gptq
