// SPDX-License-Identifier: MIT
#include "datasets/awq_mmq_inputs.hpp"

#include <cmath>
#include <set>
#include <stdexcept>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {
namespace {

// Four sums of four: tails up to 6.9 standard deviations, where one sum ends at 3.4.
double normal(const RandomStream& random, std::size_t i) {
  double sum = 0;
  for (std::size_t part = 0; part < 4; ++part) sum += gaussian(random.bits(4 * i + part));
  return sum / 2;
}

}  // namespace

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
  const RandomStream activations(seed, "published x"), sizes(seed, "published scales");
  auto x = tensors.at("x").as<std::uint16_t>(), scales = tensors.at("scales").as<std::uint16_t>();
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = hip::to_half(static_cast<float>(0.1 * normal(activations, i))).bits;
  for (std::size_t i = 0; i < scales.size(); ++i)
    scales[i] = hip::to_half(static_cast<float>(0.01 * std::abs(normal(sizes, i)) + 0.001)).bits;
  for (auto& word : tensors.at("zeros").as<std::uint32_t>()) word = 0x88888888u;
  return tensors;
}

void draw_activations(Tensor& x, std::int64_t channels, std::uint64_t seed) {
  const auto m = static_cast<std::size_t>(x.shape.at(0)), k = static_cast<std::size_t>(x.shape.at(1));
  if (channels < 0 || static_cast<std::size_t>(channels) > k)
    throw std::invalid_argument("outliers: no more channels than columns of x");
  const RandomStream activations(seed, "x with tails"), places(seed, "outlier channels");
  std::set<std::size_t> columns;
  for (std::size_t draw = 0; columns.size() < static_cast<std::size_t>(channels); ++draw)
    columns.insert(places.bits(draw) % k);
  const auto halves = x.as<std::uint16_t>();
  for (std::size_t i = 0; i < m * k; ++i)
    halves[i] = hip::to_half(static_cast<float>(normal(activations, i) * (columns.count(i % k) ? 50 : 1))).bits;
}

}  // namespace hiplab::datasets
