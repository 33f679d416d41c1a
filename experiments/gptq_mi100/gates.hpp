// SPDX-License-Identifier: MIT
// When a variant's output counts as right: no further from the exact product than the arithmetic it stands for must be,
// as the bit-exact reference (reference/gptq_rounding.hpp) finds it on the very inputs of the point.
//
// The reference rounds 128 elements of up to 8 rows, spread over the output, with the K blocks added in eight orders,
// and the worst order counts: atomics may take any. kMargin covers what the sample leaves out: the RMS of 128
// near-Gaussian errors is known to 1 / sqrt(256) = 6 %, that of the output likewise, and rows that were not drawn have
// luck of their own (all columns share a row's partial sums). 1.5 is five times that.
// tests/experiments/test_gptq_gates.cpp holds every variant to it on the CPU ground and shows single wrong codes, zero
// points, scales and K blocks outside.
//
// One element: the largest of 10^6 near-Gaussian errors is 4.9 of their RMS, on an element whose own partial sums may
// be three times the average: 15 times the L2 error, kElement = 12 times a bound that is already 1.5 times the error.
#pragma once
#include <limits>

#include "experiments/gptq_mi100/point.hpp"
#include "reference/gptq_rounding.hpp"

namespace hiplab::gptq {

constexpr double kMargin = 1.5, kElement = 12;
/// Below one rounding of fp16 (2^-11 / sqrt(3) of a value on average at most) no bound makes sense.
constexpr double kLeastBound = 2.9e-4;

/// The bound for a variant that rounds as `arithmetic` does, or less. Where that arithmetic overflows fp16 the point
/// fails, as the published kernel does.
inline Gate gate_for(reference::GptqArithmetic arithmetic, const Point& p, const Tensors& t) {
  const auto error =
      reference::rounding_error(layer(p, t), t.at("x").as<std::uint16_t>(), p["M"], arithmetic, block_kn_of(p));
  const double bound = std::max(kMargin * error.rel_l2, kLeastBound);
  return Gate::bound(bound, kElement * bound);
}

template <reference::GptqArithmetic Arithmetic>
Gate gate_of(const Point& p, const Tensors& t) {
  return gate_for(Arithmetic, p, t);
}
constexpr auto published_gate = gate_of<reference::GptqArithmetic::published>;
constexpr auto alt_gate = gate_of<reference::GptqArithmetic::alt>;
constexpr auto rebuilt_gate = gate_of<reference::GptqArithmetic::rebuilt>;
constexpr auto one_rounding_gate = gate_of<reference::GptqArithmetic::one_rounding>;

}  // namespace hiplab::gptq
