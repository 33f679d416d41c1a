// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/gated_delta_net_inputs.hpp"
#include "reference/gated_delta_net.hpp"

namespace hiplab::reference {
namespace {

DeltaNet net_of(const Tensors& t, std::int64_t heads, std::int64_t tokens, bool vector_gate) {
  const auto f = [&](const char* name) { return t.at(name).as<float>(); };
  return {heads, tokens, vector_gate, f("state"), f("q"), f("k"), f("v"), f("decay"), f("beta")};
}

/// Per token a value of the state takes at most 2 roundings of its own and those of d: two sums of 128 products, each
/// within 128 + 2 roundings of sum |a b|, which unit keys bound by the norm of the row. States stay below twice
/// sqrt(128), so does what a chain adds up: 2^-24 * 260 * 23 = 3.6e-4 a token at the very worst; real errors add up
/// like a random walk.
double bound(std::int64_t tokens) {
  return static_cast<double>(tokens) * std::ldexp(260.0 * 23.0, -24);
}

TEST(DeltaNetReference, TheStatedOrdersAreWithinTheirRoundingsOfTheRecurrenceInDouble) {
  for (const bool vector_gate : {false, true})
    for (const std::int64_t lanes : {1, 4, 16}) {
      const Tensors t = datasets::gated_delta_net_inputs(2, 3, vector_gate, 7);
      const auto net = net_of(t, 2, 3, vector_gate);
      const auto exact = delta_net_exact(net);
      const auto order = delta_net_order(net, lanes);
      ASSERT_EQ(order.state.size(), exact.state.size());
      ASSERT_EQ(order.out.size(), exact.out.size());
      double worst = 0;
      for (std::size_t i = 0; i < exact.state.size(); ++i)
        worst = std::max(worst, std::abs(order.state[i] - exact.state[i]));
      for (std::size_t i = 0; i < exact.out.size(); ++i) worst = std::max(worst, std::abs(order.out[i] - exact.out[i]));
      EXPECT_LT(worst, bound(3)) << "lanes " << lanes << " gate " << vector_gate;
      EXPECT_GT(worst, 0) << "one of the two is the other";
    }
}

TEST(DeltaNetReference, OrdersOfSummationDifferInBitsAndNowhereElse) {
  const Tensors t = datasets::gated_delta_net_inputs(1, 1, false, 7);
  const auto one = delta_net_order(net_of(t, 1, 1, false), 1), four = delta_net_order(net_of(t, 1, 1, false), 4);
  EXPECT_NE(one.out, four.out);
}

TEST(DeltaNetReference, WritesTheValueUnderTheKeyAndReadsItBack) {
  // S = 0, beta = 1, k = q = the first unit vector: S becomes v k^T and the output v, with no rounding at all.
  Tensors t = datasets::gated_delta_net_inputs(1, 1, false, 1);
  for (const char* name : {"state", "q", "k"})
    for (float& value : t.at(name).as<float>()) value = 0;
  t.at("q").as<float>()[0] = t.at("k").as<float>()[0] = t.at("beta").as<float>()[0] = 1;
  const auto r = delta_net_order(net_of(t, 1, 1, false), 4);
  const auto v = t.at("v").as<float>();
  for (std::size_t i = 0; i < 128; ++i) {
    EXPECT_EQ(r.out[i], v[i]);
    EXPECT_EQ(r.state[i * 128], v[i]);
    EXPECT_EQ(r.state[i * 128 + 1], 0.0f);
  }
}

}  // namespace
}  // namespace hiplab::reference
