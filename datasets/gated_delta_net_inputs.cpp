// SPDX-License-Identifier: MIT
#include "datasets/gated_delta_net_inputs.hpp"

#include <cmath>

#include "datasets/fill.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::int64_t kWidth = 128;

void to_unit_length(Tensor& tensor) {
  auto values = tensor.as<float>();
  for (std::size_t first = 0; first < values.size(); first += kWidth) {
    double squares = 0;
    for (std::size_t i = first; i < first + kWidth; ++i) squares += double{values[i]} * double{values[i]};
    for (std::size_t i = first; i < first + kWidth; ++i) values[i] = static_cast<float>(values[i] / std::sqrt(squares));
  }
}

}  // namespace

Tensors gated_delta_net_inputs(std::int64_t heads, std::int64_t tokens, bool vector_gate, std::uint64_t seed) {
  Tensors tensors;
  const auto add = [&](const char* name, std::vector<std::int64_t> shape, Role role, double low, double high) {
    Tensor& tensor = tensors.add(Tensor(name, Dtype::f32, std::move(shape), role));
    fill_floats(tensor, seed, low, high);
    return &tensor;
  };
  add("state", {heads, kWidth, kWidth}, Role::inout, -1, 1);
  for (const char* name : {"q", "k"}) to_unit_length(*add(name, {tokens, heads, kWidth}, Role::in, -1, 1));
  add("v", {tokens, heads, kWidth}, Role::in, -1, 1);
  add("decay", {tokens, heads, vector_gate ? kWidth : 1}, Role::in, 0.5, 1);
  add("beta", {tokens, heads}, Role::in, 0, 1);
  return tensors;
}

}  // namespace hiplab::datasets
