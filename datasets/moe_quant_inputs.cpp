// SPDX-License-Identifier: MIT
#include "datasets/moe_quant_inputs.hpp"

#include <algorithm>
#include <cmath>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {
namespace {
constexpr std::size_t kGroup = 128;
}

Tensors moe_quant_inputs(std::int64_t experts, std::int64_t n, std::int64_t k, std::uint64_t seed) {
  Tensors tensors;
  Tensor& weights = tensors.add(Tensor("experts", Dtype::bf16, {experts, n, k}, Role::in));
  const auto to = weights.as<std::uint16_t>();
  const RandomStream values(seed, "experts"), spreads(seed, "spread of a row"), outliers(seed, "outlier inputs");
  const auto inputs = static_cast<std::size_t>(k);
  parallel_for(static_cast<std::size_t>(experts * n), [&](std::size_t row) {
    const double spread = 0.02 * std::exp(0.5 * gaussian(spreads.bits(row)));
    for (std::size_t i = 0; i < inputs; ++i) {
      const double factor = outliers.bits(i) % 256 == 0 ? 8 : 1;
      const std::size_t at = row * inputs + i;
      to[at] = hip::to_bfloat16(static_cast<float>(gaussian(values.bits(at)) * spread * factor)).bits;
    }
  });
  const std::size_t group = std::min<std::size_t>(inputs, kGroup);
  std::fill_n(to.begin(), group, std::uint16_t{0});
  if (inputs >= 2 * group)
    std::fill_n(to.begin() + static_cast<std::ptrdiff_t>(group + 1), group - 1, std::uint16_t{0});
  return tensors;
}

}  // namespace hiplab::datasets
