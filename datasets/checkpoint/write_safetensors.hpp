// SPDX-License-Identifier: MIT
// Files in the formats that the readers take, made by this project: for tests, generators and `hiplab quantize`.
// Tensors are asked for their bytes piece by piece, so that a file may be larger than memory.
#pragma once
#include <filesystem>
#include <functional>

#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

struct TensorToWrite {
  std::string name;
  StoredType type = StoredType::u8;
  std::vector<std::int64_t> shape;
  /// Fills `piece` with the tensor's bytes from `first` on; pieces come in order, all but the last a multiple of 4096.
  std::function<void(std::uint64_t first, std::span<std::byte> piece)> fill;

  std::uint64_t bytes() const;
};

using Texts = std::map<std::string, std::string>;
using ByteSink = std::function<void(std::span<const std::byte>)>;

/// A tensor whose bytes are at hand.
TensorToWrite tensor_of(std::string name, StoredType type, std::vector<std::int64_t> shape,
                        std::vector<std::byte> bytes);
template <class T>
TensorToWrite tensor_of(std::string name, StoredType type, std::vector<std::int64_t> shape,
                        const std::vector<T>& values) {
  const auto bytes = std::as_bytes(std::span(values));
  return tensor_of(std::move(name), type, std::move(shape), std::vector(bytes.begin(), bytes.end()));
}

/// Hands all bytes of a tensor to the sink.
void emit_tensor(const TensorToWrite& tensor, const ByteSink& sink);

/// Tensors lie in the order given; the header is padded with blanks to a multiple of 8 bytes.
void emit_safetensors(const std::vector<TensorToWrite>& tensors, const Texts& metadata, const ByteSink& sink);
std::vector<std::byte> safetensors_bytes(const std::vector<TensorToWrite>& tensors, const Texts& metadata = {});
void write_safetensors(const std::filesystem::path& path, const std::vector<TensorToWrite>& tensors,
                       const Texts& metadata = {});

/// model-00001-of-0000N.safetensors and model.safetensors.index.json into `folder`: shards of at most `most_bytes` of
/// tensors, and at least one tensor each. Gives the shards' names.
std::vector<std::string> write_shards(const std::filesystem::path& folder, const std::vector<TensorToWrite>& tensors,
                                      std::uint64_t most_bytes, const Texts& metadata = {});

}  // namespace hiplab::datasets
