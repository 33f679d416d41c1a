// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/stored_type.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <stdexcept>

#include "datasets/checkpoint/gguf_blocks.hpp"
#include "runner/number_formats.hpp"

namespace hiplab::datasets {
namespace {

using enum StoredType;

// Numbers and block sizes of GGUF: ggml's docs/gguf.md and the enum ggml_type that it repeats.
constexpr std::array kFormats{
    StoredFormat{boolean, "BOOL", 1, 1, -1, true, true},    StoredFormat{u8, "U8", 1, 1, -1, true, true},
    StoredFormat{i8, "I8", 1, 1, 24, true, true},           StoredFormat{f8_e5m2, "F8_E5M2", 1, 1, -1, true, true},
    StoredFormat{f8_e4m3, "F8_E4M3", 1, 1, -1, true, true}, StoredFormat{u16, "U16", 1, 2, -1, true, true},
    StoredFormat{i16, "I16", 1, 2, 25, true, true},         StoredFormat{f16, "F16", 1, 2, 1, true, true},
    StoredFormat{bf16, "BF16", 1, 2, 30, true, true},       StoredFormat{u32, "U32", 1, 4, -1, true, true},
    StoredFormat{i32, "I32", 1, 4, 26, true, true},         StoredFormat{f32, "F32", 1, 4, 0, true, true},
    StoredFormat{u64, "U64", 1, 8, -1, true, true},         StoredFormat{i64, "I64", 1, 8, 27, true, true},
    StoredFormat{f64, "F64", 1, 8, 28, true, true},         StoredFormat{q4_0, "Q4_0", 32, 18, 2, false, true},
    StoredFormat{q4_1, "Q4_1", 32, 20, 3, false, false},    StoredFormat{q5_0, "Q5_0", 32, 22, 6, false, false},
    StoredFormat{q5_1, "Q5_1", 32, 24, 7, false, false},    StoredFormat{q8_0, "Q8_0", 32, 34, 8, false, true},
    StoredFormat{q2_k, "Q2_K", 256, 84, 10, false, false},  StoredFormat{q3_k, "Q3_K", 256, 110, 11, false, false},
    StoredFormat{q4_k, "Q4_K", 256, 144, 12, false, true},  StoredFormat{q5_k, "Q5_K", 256, 176, 13, false, false},
    StoredFormat{q6_k, "Q6_K", 256, 210, 14, false, true},
};

/// An 8-bit float is the high half of a number with as many exponent bits: E5M2 of fp16.
double e5m2_value(std::uint8_t bits) {
  return to_double(Dtype::f16, std::uint64_t{bits} << 8);
}

/// E4M3 without infinities: bias 7, NaN where all seven low bits are set.
double e4m3_value(std::uint8_t bits) {
  const int exponent = bits >> 3 & 15, fraction = bits & 7;
  const double sign = bits & 0x80 ? -1 : 1;
  if ((bits & 0x7f) == 0x7f) return to_double(Dtype::f16, 0x7e00);
  if (exponent == 0) return sign * fraction * 0x1p-9;
  return sign * (8 + fraction) * std::bit_cast<double>(std::uint64_t(exponent - 10 + 1023) << 52);
}

template <class T>
T load(const std::byte* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

double plain_value(StoredType type, const std::byte* at) {
  switch (type) {
    case boolean:
    case u8:
      return load<std::uint8_t>(at);
    case i8:
      return load<std::int8_t>(at);
    case f8_e5m2:
      return e5m2_value(load<std::uint8_t>(at));
    case f8_e4m3:
      return e4m3_value(load<std::uint8_t>(at));
    case u16:
      return load<std::uint16_t>(at);
    case i16:
      return load<std::int16_t>(at);
    case f16:
      return to_double(Dtype::f16, load<std::uint16_t>(at));
    case bf16:
      return std::bit_cast<float>(std::uint32_t{load<std::uint16_t>(at)} << 16);
    case u32:
      return load<std::uint32_t>(at);
    case i32:
      return load<std::int32_t>(at);
    case f32:
      return load<float>(at);
    case u64:
      return static_cast<double>(load<std::uint64_t>(at));
    case i64:
      return static_cast<double>(load<std::int64_t>(at));
    default:
      return load<double>(at);
  }
}

}  // namespace

static_assert(std::endian::native == std::endian::little, "both formats are little-endian and are read in place");

const StoredFormat& stored_format(StoredType type) {
  return kFormats[static_cast<std::size_t>(type)];
}

std::optional<StoredType> safetensors_type(std::string_view name) {
  for (const StoredFormat& f : kFormats)
    if (f.safetensors && name == f.name) return f.type;
  return std::nullopt;
}

std::optional<StoredType> gguf_type(std::uint32_t number) {
  for (const StoredFormat& f : kFormats)
    if (f.gguf >= 0 && number == static_cast<std::uint32_t>(f.gguf)) return f.type;
  return std::nullopt;
}

void read_values(StoredType type, std::span<const std::byte> bytes, std::uint64_t first, std::span<double> values) {
  const StoredFormat& f = stored_format(type);
  const auto per_block = static_cast<std::size_t>(f.elements), width = static_cast<std::size_t>(f.bytes);
  if (!f.values || first % per_block != 0 || values.size() % per_block != 0 ||
      (first + values.size()) / per_block * width > bytes.size())
    throw std::logic_error("read_values beyond a tensor or inside a block");
  const std::byte* at = bytes.data() + first / per_block * width;
  if (f.elements == 1) {
    for (double& value : values) value = plain_value(type, at), at += width;
    return;
  }
  for (std::size_t i = 0; i < values.size(); i += per_block, at += width)
    read_block(type, at, values.subspan(i, per_block));
}

}  // namespace hiplab::datasets
