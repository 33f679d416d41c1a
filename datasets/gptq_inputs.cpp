// SPDX-License-Identifier: MIT
#include "datasets/gptq_inputs.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {

namespace {
std::uint16_t half_of(double value) {
  return hip::to_half(static_cast<float>(value)).bits;
}

void draw_extreme(Tensor& scales, std::uint64_t seed) {
  const RandomStream random(seed, "extreme scales");
  auto halves = scales.as<std::uint16_t>();
  for (std::size_t i = 0; i < halves.size(); ++i) halves[i] = half_of(std::exp2(random.uniform(i, -20, 2)));
}

void draw_zero(Tensor& scales) {
  auto halves = scales.as<std::uint16_t>();
  for (std::size_t i = 1; i < halves.size(); i += 2) halves[i] = 0;  // N is even: odd columns
}

/// A word of codes round((w / scale) + zero) for Gaussian w whose 3 standard deviations fill the range.
std::uint32_t gaussian_codes(const RandomStream& random, std::size_t word, std::int64_t bits) {
  const std::int64_t largest = (std::int64_t{1} << bits) - 1;
  const double middle = static_cast<double>(largest + 1) / 2, deviation = middle / 3;
  std::uint32_t out = 0;
  for (std::int64_t i = 0; i < 32 / bits; ++i) {
    const double weight = gaussian(random.bits(word * 8 + static_cast<std::size_t>(i)));
    const auto code = static_cast<std::int64_t>(std::lround(middle + deviation * weight));
    out |= static_cast<std::uint32_t>(std::clamp<std::int64_t>(code, 0, largest)) << (bits * i);
  }
  return out;
}

void draw_realistic(Tensors& tensors, std::int64_t bits, std::uint64_t seed) {
  if (bits != 4 && bits != 8) throw std::invalid_argument("realistic codes are drawn at 4 and 8 bits");
  const RandomStream codes(seed, "realistic codes"), zeros(seed, "realistic zeros"), sizes(seed, "realistic scales"),
      activations(seed, "realistic x");
  auto words = tensors.at("qweight").as<std::uint32_t>();
  parallel_pieces(words.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) words[i] = gaussian_codes(codes, i, bits);
  });
  const std::uint32_t stored_middle = (1u << (bits - 1)) - 1;  // what a symmetric checkpoint stores: 7, 127
  auto stored = tensors.at("qzeros").as<std::uint32_t>();
  for (std::size_t i = 0; i < stored.size(); ++i) {
    stored[i] = 0;
    for (std::int64_t f = 0; f < 32 / bits; ++f) {
      const auto beside = static_cast<std::uint32_t>((zeros.bits(i) >> (2 * f)) & 3);  // 0 and 3: the middle
      stored[i] |= (stored_middle + (beside == 1) - (beside == 2)) << (bits * f);
    }
  }
  auto& scales = tensors.at("scales");
  auto halves = scales.as<std::uint16_t>();
  const auto columns = static_cast<std::size_t>(scales.shape[1]);
  const double middle = static_cast<double>(stored_middle + 1);
  for (std::size_t i = 0; i < halves.size(); ++i) {
    const double column = 0.02 * std::exp(0.5 * gaussian(sizes.bits(i % columns)));  // a column's standard deviation
    const double group = std::exp(0.15 * gaussian(sizes.bits(columns + i)));
    halves[i] = half_of(3 * column * group / middle);
  }
  auto& x = tensors.at("x");
  auto values = x.as<std::uint16_t>();
  const auto channels = static_cast<std::size_t>(x.shape[1]);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = half_of(gaussian(activations.bits(i)) * (zeros.bits(~(i % channels)) % 128 == 0 ? 20 : 1));
}

void draw_scales(Tensors& tensors, const GptqFormat& format, std::uint64_t seed) {
  auto& scales = tensors.at("scales");
  switch (format.scales) {
    case GptqScales::uniform:
      return fill_halves(scales, seed, 0.005, 0.015);
    case GptqScales::extreme:
      return draw_extreme(scales, seed);
    case GptqScales::zero:
      fill_halves(scales, seed, 0.005, 0.015);
      return draw_zero(scales);
    case GptqScales::realistic:
      return draw_realistic(tensors, format.bits, seed);
    case GptqScales::overflowing:
      return fill_halves(scales, seed, 1000, 2000);
  }
  throw std::invalid_argument("scales: 0 uniform, 1 extreme, 2 zero, 3 realistic, 4 overflowing");
}
}  // namespace

Tensors gptq_inputs(std::int64_t m, std::int64_t k, std::int64_t n, std::int64_t group, std::uint64_t seed,
                    const GptqFormat& format) {
  Tensors tensors;
  const std::int64_t rows = format.act_order ? k * format.split_k : k;  // whose groups are held
  const std::int64_t groups = (rows + group - 1) / group;
  fill_halves(tensors.add(Tensor("x", Dtype::f16, {m, k}, Role::in)), seed, -1, 1);
  fill_words(tensors.add(Tensor("qweight", Dtype::u32, {k * format.bits / 32, n}, Role::in)), seed);
  fill_words(tensors.add(Tensor("qzeros", Dtype::u32, {groups, n * format.bits / 32}, Role::in)), seed);
  tensors.add(Tensor("scales", Dtype::f16, {groups, n}, Role::in));
  draw_scales(tensors, format, seed);
  auto g_idx = tensors.add(Tensor("g_idx", Dtype::i32, {k}, Role::in)).as<std::int32_t>();
  std::vector<std::int32_t> of_layer(static_cast<std::size_t>(rows));
  for (std::int64_t i = 0; i < rows; ++i) of_layer[i] = static_cast<std::int32_t>(i / group);
  if (format.act_order) {  // Fisher and Yates' shuffle
    const RandomStream random(seed, "g_idx");
    for (std::int64_t i = rows - 1; i > 0; --i)
      std::swap(of_layer[i], of_layer[random.bits(i) % static_cast<std::uint64_t>(i + 1)]);
  }
  std::copy_n(of_layer.begin(), k, g_idx.begin());
  tensors.add(Tensor("y", Dtype::f16, {m, n}, Role::out));
  return tensors;
}

void draw_as_published(Tensors& tensors, std::uint64_t seed) {
  for (const char* name : {"qweight", "qzeros"}) {
    const RandomStream random(seed, name);
    auto words = tensors.at(name).as<std::uint32_t>();
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = static_cast<std::uint32_t>(random.bits(i) >> 60);
  }
}

}  // namespace hiplab::datasets
