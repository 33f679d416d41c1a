// SPDX-License-Identifier: MIT
#include "datasets/wo_layer_inputs.hpp"

#include <algorithm>
#include <numeric>

#include "datasets/random.hpp"
#include "datasets/wo_split_inputs.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {
namespace {

void add_normal(Tensors& tensors, const char* name, std::vector<std::int64_t> extents, std::uint64_t seed,
                double sigma = 1) {
  fill_bf16_normal(tensors.add(Tensor(name, Dtype::bf16, std::move(extents), Role::in)), seed, sigma);
}

void add_cache(Tensors& tensors, const char* name, std::vector<std::int64_t> extents, std::uint64_t seed) {
  Tensor& tensor = tensors.add(Tensor(name, Dtype::u8, std::move(extents), Role::in));
  const RandomStream random(seed, tensor.name);
  auto bytes = tensor.as<std::uint8_t>();
  parallel_pieces(bytes.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      double sum = -6;
      for (std::size_t j = 0; j < 12; ++j) sum += random.unit(i * 12 + j);
      bytes[i] = hip::to_fp8(static_cast<float>(sum)).bits;
    }
  });
}

void add_matrix(Tensors& tensors, const std::string& name, std::int64_t rows, std::int64_t k, float global_scale,
                std::uint64_t seed) {
  fill_bytes(tensors.add(Tensor(name + "_codes", Dtype::u8, {rows, k / 2}, Role::in)), seed);
  fill_small_scale_bytes(
      tensors.add(Tensor(name + "_scales", Dtype::u8, {(rows + 127) / 128 * ((k / 16 + 3) / 4) * 512}, Role::in)),
      seed);
  tensors.add(Tensor(name + "_global", Dtype::f32, {1}, Role::in)).as<float>()[0] = global_scale;
}

void add_pages(Tensors& tensors, const WoLayerShape& shape, std::uint64_t seed) {
  auto table = tensors.add(Tensor("block_table", Dtype::u32, {shape.sequences, shape.max_pages()}, Role::in))
                   .as<std::uint32_t>();
  std::iota(table.begin(), table.end(), 0u);
  const RandomStream random(seed, "block_table");
  for (std::size_t i = table.size(); i > 1; --i) std::swap(table[i - 1], table[random.bits(i) % i]);
  auto context = tensors.add(Tensor("context", Dtype::u32, {shape.sequences}, Role::in)).as<std::uint32_t>();
  for (std::int64_t s = 0; s < shape.sequences; ++s)
    context[static_cast<std::size_t>(s)] =
        static_cast<std::uint32_t>(std::max<std::int64_t>(1, shape.context - 24 * s));
}

}  // namespace

Tensors wo_layer_inputs(const WoLayerShape& shape, float wo_global_scale, std::uint64_t seed) {
  Tensors t;
  const std::int64_t s = shape.sequences, h = shape.hidden, k = shape.columns();
  for (const char* name : {"hidden", "residual"}) add_normal(t, name, {s, h}, seed);
  for (const char* name : {"gamma_in", "gamma_post"}) add_normal(t, name, {h}, seed, 0.1);
  for (const char* name : {"q", "gate"}) add_normal(t, name, {s, k}, seed);
  for (const char* name : {"k_cache", "v_cache"})
    add_cache(t, name, {s * shape.max_pages(), shape.page_tokens, shape.kv_heads, shape.head_dim}, seed);
  add_pages(t, shape, seed);
  add_matrix(t, "wo", h, k, wo_global_scale, seed);
  add_matrix(t, "fc1", 2 * shape.intermediate, h, 0.0156f, seed);  // no power of two: products are rounded
  add_matrix(t, "fc2", h, shape.intermediate, 0.015625f, seed);
  return t;
}

}  // namespace hiplab::datasets
