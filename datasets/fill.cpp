// SPDX-License-Identifier: MIT
#include "datasets/fill.hpp"

#include <cmath>

#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {
namespace {

/// values[i] = make(stream, i).
template <class T, class Make>
void fill(Tensor& tensor, std::uint64_t seed, const Make& make) {
  const RandomStream random(seed, tensor.name);
  auto values = tensor.as<T>();
  parallel_pieces(values.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) values[i] = make(random, i);
  });
}

}  // namespace

double gaussian(std::uint64_t random) {
  double sum = 0;
  for (int part = 0; part < 4; ++part) sum += static_cast<double>((random >> (16 * part)) & 0xffff) / 65536 - 0.5;
  return sum * std::sqrt(3.0);
}

void fill_words(Tensor& tensor, std::uint64_t seed) {
  fill<std::uint32_t>(tensor, seed, [](const RandomStream& random, std::size_t i) {
    return static_cast<std::uint32_t>(random.bits(i) >> 32);
  });
}

void fill_halves(Tensor& tensor, std::uint64_t seed, double low, double high) {
  fill<std::uint16_t>(tensor, seed, [=](const RandomStream& random, std::size_t i) {
    return hip::to_half(static_cast<float>(random.uniform(i, low, high))).bits;
  });
}

void fill_floats(Tensor& tensor, std::uint64_t seed, double low, double high) {
  fill<float>(tensor, seed, [=](const RandomStream& random, std::size_t i) {
    return static_cast<float>(random.uniform(i, low, high));
  });
}

}  // namespace hiplab::datasets
