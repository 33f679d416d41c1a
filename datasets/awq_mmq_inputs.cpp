// SPDX-License-Identifier: MIT
#include "datasets/awq_mmq_inputs.hpp"

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {

Tensors awq_mmq_inputs(std::int64_t m, std::int64_t n, std::int64_t k, std::uint64_t seed, std::int64_t group) {
  Tensors tensors;
  Tensor& x = tensors.add(Tensor("x", Dtype::f16, {m, k}, Role::in));
  const RandomStream random(seed, x.name);
  auto halves = x.as<std::uint16_t>();
  for (std::size_t i = 0; i < halves.size(); ++i)
    halves[i] = hip::to_half(static_cast<float>(gaussian(random.bits(i)))).bits;
  fill_words(tensors.add(Tensor("w_packed", Dtype::u32, {n, k / 8}, Role::in)), seed);
  fill_halves(tensors.add(Tensor("scales", Dtype::f16, {n, k / group}, Role::in)), seed, 0.002, 0.02);
  fill_words(tensors.add(Tensor("zeros", Dtype::u32, {n / 8, k / group}, Role::in)), seed);
  return tensors;
}

}  // namespace hiplab::datasets
