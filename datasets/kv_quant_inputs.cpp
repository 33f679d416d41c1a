// SPDX-License-Identifier: MIT
#include "datasets/kv_quant_inputs.hpp"

#include <cmath>
#include <numeric>
#include <utility>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "host/parallel_for.hpp"
#include "kernels/hip/numeric.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::int64_t kRank = 8;

void fill(Tensor& tensor, std::uint64_t seed, KeyData data, std::int64_t head_dim, std::int64_t kv_heads) {
  const RandomStream stream(seed, tensor.name), directions(seed, tensor.name + ".directions");
  const RandomStream weights(seed, tensor.name + ".weights");
  auto halves = tensor.as<std::uint16_t>();
  parallel_pieces(halves.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const auto element = static_cast<std::int64_t>(i) % head_dim, vector = static_cast<std::int64_t>(i) / head_dim;
      double x = gaussian(stream.bits(i));
      if (data == KeyData::outliers && element == 3) x *= 30;
      if (data == KeyData::low_rank) {
        double sum = 0;
        for (std::int64_t r = 0; r < kRank; ++r)
          sum += gaussian(weights.bits(static_cast<std::uint64_t>(vector * kRank + r))) *
                 gaussian(directions.bits(static_cast<std::uint64_t>((vector % kv_heads * kRank + r) * head_dim + element)));
        x = sum / std::sqrt(static_cast<double>(kRank)) + 0.1 * x;
      }
      halves[i] = hip::to_half(static_cast<float>(x)).bits;
    }
  });
}

}  // namespace

Tensors kv_quant_inputs(const KvShape& s, KeyData data, std::uint64_t seed) {
  Tensors tensors;
  fill(tensors.add(Tensor("q", Dtype::f16, {s.batch, s.heads, s.head_dim}, Role::in)), seed, KeyData::gaussian, s.head_dim,
       s.heads);
  const std::vector<std::int64_t> cached = {s.batch, s.context, s.kv_heads, s.head_dim};
  fill(tensors.add(Tensor("k", Dtype::f16, cached, Role::in)), seed, data, s.head_dim, s.kv_heads);
  fill(tensors.add(Tensor("v", Dtype::f16, cached, Role::in)), seed, KeyData::gaussian, s.head_dim, s.kv_heads);

  auto pages = tensors.add(Tensor("block_table", Dtype::i32, {s.batch, s.pages()}, Role::in)).as<std::int32_t>();
  std::iota(pages.begin(), pages.end(), 0);
  const RandomStream order(seed, "block_table");
  for (std::size_t i = pages.size(); i > 1; --i) std::swap(pages[i - 1], pages[order.bits(i) % i]);

  auto slots = tensors.add(Tensor("slot_mapping", Dtype::i32, {s.batch * s.context}, Role::in)).as<std::int32_t>();
  const auto table = std::as_const(tensors).at("block_table").as<std::int32_t>();
  for (std::int64_t i = 0; i < s.batch * s.context; ++i) {
    const std::int64_t token = i % s.context, page = i / s.context * s.pages() + token / s.page_tokens;
    slots[static_cast<std::size_t>(i)] =
        static_cast<std::int32_t>(table[static_cast<std::size_t>(page)] * s.page_tokens + token % s.page_tokens);
  }
  return tensors;
}

}  // namespace hiplab::datasets
