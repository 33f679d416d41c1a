// SPDX-License-Identifier: MIT
#include "datasets/gptq_inputs.hpp"

#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {

namespace {
void fill_words(Tensor& tensor, std::uint64_t seed) {
  const RandomStream random(seed, tensor.name);
  auto words = tensor.as<std::uint32_t>();
  parallel_pieces(words.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) words[i] = static_cast<std::uint32_t>(random.bits(i) >> 32);
  });
}
void fill_halves(Tensor& tensor, std::uint64_t seed, double low, double high) {
  const RandomStream random(seed, tensor.name);
  auto halves = tensor.as<std::uint16_t>();
  parallel_pieces(halves.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      halves[i] = hip::to_half(static_cast<float>(random.uniform(i, low, high))).bits;
  });
}
}  // namespace

Tensors gptq_inputs(std::int64_t m, std::int64_t k, std::int64_t n, std::int64_t group, std::uint64_t seed,
                    const GptqFormat& format) {
  Tensors tensors;
  const std::int64_t groups = (k + group - 1) / group;
  fill_halves(tensors.add(Tensor("x", Dtype::f16, {m, k}, Role::in)), seed, -1, 1);
  fill_words(tensors.add(Tensor("qweight", Dtype::u32, {k * format.bits / 32, n}, Role::in)), seed);
  fill_words(tensors.add(Tensor("qzeros", Dtype::u32, {groups, n * format.bits / 32}, Role::in)), seed);
  fill_halves(tensors.add(Tensor("scales", Dtype::f16, {groups, n}, Role::in)), seed, 0.005, 0.015);
  auto g_idx = tensors.add(Tensor("g_idx", Dtype::i32, {k}, Role::in)).as<std::int32_t>();
  for (std::int64_t i = 0; i < k; ++i) g_idx[i] = static_cast<std::int32_t>(i / group);
  if (format.act_order) {  // Fisher and Yates' shuffle
    const RandomStream random(seed, "g_idx");
    for (std::int64_t i = k - 1; i > 0; --i)
      std::swap(g_idx[i], g_idx[random.bits(i) % static_cast<std::uint64_t>(i + 1)]);
  }
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
