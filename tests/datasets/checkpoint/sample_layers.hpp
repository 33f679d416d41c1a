// SPDX-License-Identifier: MIT
// Small layers in every layout, and files that hold them.
#pragma once
#include "datasets/checkpoint/safetensors.hpp"
#include "datasets/checkpoint/tensor_file.hpp"
#include "datasets/checkpoint/write_safetensors.hpp"
#include "tests/datasets/int4_samples.hpp"

namespace hiplab::test {

/// The tensors of a 4-bit layer, as its layout calls them.
inline std::vector<TensorToWrite> tensors_of(const PackedInt4& p, const std::string& name) {
  const std::int64_t n = p.shape.n, k = p.shape.k, g = p.shape.groups();
  const StoredType scale = p.scale_type == Dtype::bf16 ? StoredType::bf16 : StoredType::f16;
  std::vector<TensorToWrite> t;
  if (p.layout == Int4Layout::pack_quantized) {
    t = {tensor_of(name + ".weight_packed", StoredType::i32, {n, k / 8}, p.codes),
         tensor_of(name + ".weight_scale", scale, {n, g}, p.scales),
         tensor_of(name + ".weight_shape", StoredType::i64, {2}, std::vector{n, k})};
    if (!p.zeros.empty())
      t.push_back(tensor_of(name + ".weight_zero_point", StoredType::i32, {(n + 7) / 8, g}, p.zeros));
    if (!p.g_idx.empty()) t.push_back(tensor_of(name + ".weight_g_idx", StoredType::i32, {k}, p.g_idx));
    return t;
  }
  const bool awq = p.layout == Int4Layout::awq_gemm;
  t = {tensor_of(name + ".qweight", StoredType::i32, awq ? std::vector{k, n / 8} : std::vector{k / 8, n}, p.codes),
       tensor_of(name + ".qzeros", StoredType::i32, {g, n / 8}, p.zeros),
       tensor_of(name + ".scales", scale, {g, n}, p.scales)};
  if (!p.g_idx.empty()) t.push_back(tensor_of(name + ".g_idx", StoredType::i32, {k}, p.g_idx));
  return t;
}

/// A file in memory and the tensors in it.
struct MemoryFile {
  std::vector<std::byte> bytes;
  TensorFile file;

  explicit MemoryFile(const std::vector<TensorToWrite>& tensors, QuantConfig config = {}, const Texts& metadata = {})
      : bytes(safetensors_bytes(tensors, metadata)),
        file(TensorFile::in_memory(parse_safetensors(bytes, "memory"), std::move(config))) {}
};

}  // namespace hiplab::test
