// SPDX-License-Identifier: MIT
// How files of tensors store numbers: the types of safetensors and of GGUF, one list. A type is a block of elements in
// a fixed number of bytes; plain numbers are blocks of one.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hiplab::datasets {

enum class StoredType {
  boolean,
  u8,
  i8,
  f8_e5m2,
  f8_e4m3,
  u16,
  i16,
  f16,
  bf16,
  u32,
  i32,
  f32,
  u64,
  i64,
  f64,
  q4_0,
  q4_1,
  q5_0,
  q5_1,
  q8_0,
  q2_k,
  q3_k,
  q4_k,
  q5_k,
  q6_k
};

struct StoredFormat {
  StoredType type;
  const char* name;          ///< in lists and messages; safetensors' own names for plain numbers
  int elements, bytes;       ///< of a block
  int gguf;                  ///< GGUF's number of the type, -1: it has none
  bool safetensors, values;  ///< whether safetensors has it; whether read_values knows it
};

const StoredFormat& stored_format(StoredType type);
std::optional<StoredType> safetensors_type(std::string_view name);
std::optional<StoredType> gguf_type(std::uint32_t number);

/// Bytes of `count` elements, a whole number of blocks.
inline std::uint64_t stored_bytes(StoredType type, std::uint64_t count) {
  const StoredFormat& f = stored_format(type);
  return count / static_cast<std::uint64_t>(f.elements) * static_cast<std::uint64_t>(f.bytes);
}

/// The elements from `first` on as doubles, exactly; `first` and the number of values are whole blocks and lie inside
/// `bytes`. Only for types with `values`. Bytes need no alignment.
void read_values(StoredType type, std::span<const std::byte> bytes, std::uint64_t first, std::span<double> values);

}  // namespace hiplab::datasets
