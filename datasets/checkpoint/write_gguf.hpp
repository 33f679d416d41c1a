// SPDX-License-Identifier: MIT
#pragma once
#include "datasets/checkpoint/write_safetensors.hpp"

namespace hiplab::datasets {

/// A GGUF file of version 2 or 3: metadata of texts and of u32 numbers, tensors aligned to 32 bytes or, where `numbers`
/// has general.alignment, to that.
struct GgufToWrite {
  std::uint32_t version = 3;
  Texts texts;
  std::map<std::string, std::uint32_t> numbers;
  std::vector<TensorToWrite> tensors;
};

void emit_gguf(const GgufToWrite& file, const ByteSink& sink);
std::vector<std::byte> gguf_bytes(const GgufToWrite& file);
void write_gguf(const std::filesystem::path& path, const GgufToWrite& file);

}  // namespace hiplab::datasets
