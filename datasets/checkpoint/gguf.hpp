// SPDX-License-Identifier: MIT
// GGUF, versions 2 and 3, little-endian: "GGUF", version (u32), number of tensors and of metadata pairs (u64 each);
// the pairs: key, type (u32), value; the tensors: name, number of dimensions (u32), extents with the fastest first
// (u64 each), type (u32), offset (u64); padding to the alignment; the data, where each offset counts from. A text is
// its length (u64) and its bytes; a list is the type of its elements (u32), how many (u64), and they. The alignment is
// 32, or what general.alignment says.
//
// Source: ggml, docs/gguf.md.
#pragma once
#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

/// `file`: its name, for messages. Shapes are turned to row-major; bytes are parts of `bytes`. Throws UserError, one
/// line.
FileTensors parse_gguf(std::span<const std::byte> bytes, const std::string& file);

}  // namespace hiplab::datasets
