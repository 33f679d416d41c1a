// SPDX-License-Identifier: MIT
// safetensors: 8 bytes with the header's length N, little-endian; N bytes of JSON, an object that gives each tensor
// its dtype, shape and data_offsets [begin, end) in what follows, and under __metadata__ texts by name; then the bytes
// of the tensors, row-major, one behind the other without holes to the end of the file. The header begins with '{',
// may end in blanks and is at most 100,000,000 bytes long.
//
// Source: the README of huggingface/safetensors ("Format") and the checks of its SafeTensorError.
#pragma once
#include "datasets/checkpoint/stored_tensor.hpp"

namespace hiplab::datasets {

inline constexpr std::uint64_t kMostHeaderBytes = 100'000'000;

/// `file`: its name, for messages. The tensors' bytes are parts of `bytes`. Throws UserError, one line.
FileTensors parse_safetensors(std::span<const std::byte> bytes, const std::string& file);

}  // namespace hiplab::datasets
