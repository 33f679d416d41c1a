// SPDX-License-Identifier: MIT
#include "datasets/awq_mmq_inputs.hpp"

#include <cmath>

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

Tensors awq_published_inputs(std::int64_t m, std::int64_t n, std::int64_t k, std::uint64_t seed, std::int64_t group) {
  Tensors tensors = awq_mmq_inputs(m, n, k, seed, group);
  // Four sums of four, because the largest scales decide here: up to 6.9 standard deviations.
  const auto normal = [](const RandomStream& random, std::size_t i) {
    double sum = 0;
    for (std::size_t part = 0; part < 4; ++part) sum += gaussian(random.bits(4 * i + part));
    return sum / 2;
  };
  const RandomStream activations(seed, "published x"), sizes(seed, "published scales");
  auto x = tensors.at("x").as<std::uint16_t>(), scales = tensors.at("scales").as<std::uint16_t>();
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = hip::to_half(static_cast<float>(0.1 * normal(activations, i))).bits;
  for (std::size_t i = 0; i < scales.size(); ++i)
    scales[i] = hip::to_half(static_cast<float>(0.01 * std::abs(normal(sizes, i)) + 0.001)).bits;
  for (auto& word : tensors.at("zeros").as<std::uint32_t>()) word = 0x88888888u;
  return tensors;
}

}  // namespace hiplab::datasets
