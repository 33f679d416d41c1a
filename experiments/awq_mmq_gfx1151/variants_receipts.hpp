// SPDX-License-Identifier: MIT
// What the published repository takes for right: its scalar kernel, and an output of zeros in its smallest test. They
// run at points that name `draw` only: the shapes receipt_*, where experiment.toml says which must fail.
#pragma once
#include <cmath>

#include "experiments/awq_mmq_gfx1151/variants_stream.hpp"
#include "kernels/awq_mmq/receipts.hpp"
#include "reference/awq_published.hpp"

namespace hiplab::awq_mmq {

inline std::string receipt_refusal(const Point& p) {
  if (!p.values.contains("draw")) return "a receipt: it runs in the shapes receipt_*, which name `draw`";
  return refusal(p, group_of(p), {kGroup, 4 * kGroup}, {48, 64, 128});
}

/// The published verdict of version 1, max |y - expected| <= 0.5 and nothing else: no bound in the mean, and a
/// collapsed output is as good as any.
inline Gate published_gate(const Point& p, const Tensors& t) {
  constexpr double kBound = 0.5;
  const auto expected = reference::awq_published_expectation(layer(p, t), t.at("x").as<std::uint16_t>(), p["M"], true);
  double squares = 0;
  for (const double y : expected) squares += y * y;
  Gate gate = Gate::bound(std::numeric_limits<double>::infinity(),
                          kBound / std::sqrt(squares / static_cast<double>(expected.size())));
  gate.min_distinct = 0;
  return gate;
}

inline std::vector<Variant> receipt_variants() {
  Variant scalar =
      variant("scalar_v0", "the published version 0, called always correct there: takes every zero point for 8", "",
              {"x", "w_packed", "scales", "out_fp16"}, least_traffic, "fp32",
              "codes N K / 2 + scales 2 N G + zero points N G / 2 + activations M K + 4 M read; 2 M N written");
  scalar.kernels = {"receipts"};
  scalar.refuses = receipt_refusal;
  scalar.gate = rounding_gate;
  scalar.launch = [](const LaunchContext& c) {
    const auto& b = c.buffers;
    receipts::run_scalar_v0(problem(c.point), c.stream, b.get<half>("x"), b.get<std::uint32_t>("w_packed"),
                            b.get<half>("scales"), b.get<half>("out_fp16"));
  };
  Variant zeros = variant(
      "all_zero", "writes zeros, judged as the published test judges: largest difference up to 0.5", "",
      {"out_published"},
      [](double m, double n, double, double) {
        return LeastTraffic{0, 2 * m * n, 0};
      },
      "fp32", "2 M N written");
  zeros.kernels = {"receipts"};
  zeros.refuses = receipt_refusal;
  zeros.gate_of_inputs = published_gate;
  zeros.launch = [](const LaunchContext& c) {
    receipts::run_all_zero(problem(c.point), c.stream, c.buffers.get<half>("out_published"));
  };
  return {scalar, zeros};
}

}  // namespace hiplab::awq_mmq
