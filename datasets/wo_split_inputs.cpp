// SPDX-License-Identifier: MIT
#include "datasets/wo_split_inputs.hpp"

#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {
namespace {

template <class Make>
void fill(Tensor& tensor, std::uint64_t seed, const Make& make) {
  const RandomStream random(seed, tensor.name);
  auto bytes = tensor.as<std::uint8_t>();
  parallel_pieces(bytes.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) bytes[i] = make(static_cast<std::uint8_t>(random.bits(i) >> 56));
  });
}

}  // namespace

void fill_bf16_normal(Tensor& tensor, std::uint64_t seed, double sigma) {
  const RandomStream random(seed, tensor.name);
  auto values = tensor.as<std::uint16_t>();
  for (std::size_t i = 0; i < values.size(); ++i) {
    double sum = -6;
    for (std::size_t j = 0; j < 12; ++j) sum += random.unit(i * 12 + j);
    values[i] = hip::to_bfloat16(static_cast<float>(sum * sigma)).bits;
  }
}

void fill_bytes(Tensor& tensor, std::uint64_t seed) {
  fill(tensor, seed, [](std::uint8_t byte) { return byte; });
}

void fill_scale_bytes(Tensor& tensor, std::uint64_t seed) {
  fill(tensor, seed, [](std::uint8_t byte) { return (byte & 0x7f) == 0x7f ? std::uint8_t{0x40} : byte; });
}

void fill_small_scale_bytes(Tensor& tensor, std::uint64_t seed) {
  fill(tensor, seed, [](std::uint8_t byte) { return static_cast<std::uint8_t>(0x28 + byte % 8); });
}

Tensors wo_split_inputs(std::int64_t n, std::int64_t k, std::int64_t sequences, float global_scale,
                        std::uint64_t seed) {
  Tensors tensors;
  fill_bf16_normal(tensors.add(Tensor("x", Dtype::bf16, {sequences, k}, Role::in)), seed);
  fill_bytes(tensors.add(Tensor("codes", Dtype::u8, {n, k / 2}, Role::in)), seed);
  const std::int64_t scale_bytes = (n + 127) / 128 * ((k / 16 + 3) / 4) * 512;
  fill_scale_bytes(tensors.add(Tensor("scales", Dtype::u8, {scale_bytes}, Role::in)), seed);
  tensors.add(Tensor("global_scale", Dtype::f32, {1}, Role::in)).as<float>()[0] = global_scale;
  return tensors;
}

}  // namespace hiplab::datasets
