// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/gguf_blocks.hpp"

#include <stdexcept>

#include "runner/number_formats.hpp"

namespace hiplab::datasets {
namespace {

int u8_at(const std::byte* block, std::size_t i) {
  return std::to_integer<int>(block[i]);
}
int i8_at(const std::byte* block, std::size_t i) {
  return static_cast<std::int8_t>(u8_at(block, i));
}
double half_at(const std::byte* block, std::size_t i) {
  return to_double(Dtype::f16, static_cast<std::uint64_t>(u8_at(block, i) | u8_at(block, i + 1) << 8));
}

void read_q8_0(const std::byte* block, std::span<double> values) {
  const double d = half_at(block, 0);
  for (std::size_t i = 0; i < 32; ++i) values[i] = d * i8_at(block, 2 + i);
}

void read_q4_0(const std::byte* block, std::span<double> values) {
  const double d = half_at(block, 0);
  for (std::size_t j = 0; j < 16; ++j) {
    const int pair = u8_at(block, 2 + j);
    values[j] = d * ((pair & 15) - 8);
    values[j + 16] = d * ((pair >> 4) - 8);
  }
}

void read_q4_k(const std::byte* block, std::span<double> values) {
  const double d = half_at(block, 0), dmin = half_at(block, 2);
  const std::byte* packed = block + 4;
  for (std::size_t part = 0; part < 8; ++part) {
    int scale = u8_at(packed, part < 4 ? part : part + 4), minimum = u8_at(packed, part + 4);
    if (part < 4) {
      scale &= 63;
      minimum &= 63;
    } else {
      scale = (scale & 15) | u8_at(packed, part - 4) >> 6 << 4;
      minimum = minimum >> 4 | u8_at(packed, part) >> 6 << 4;
    }
    for (std::size_t j = 0; j < 32; ++j) {
      const int pair = u8_at(block, 16 + part / 2 * 32 + j);
      values[part * 32 + j] = d * scale * (part % 2 ? pair >> 4 : pair & 15) - dmin * minimum;
    }
  }
}

void read_q6_k(const std::byte* block, std::span<double> values) {
  const double d = half_at(block, 208);
  for (std::size_t i = 0; i < 256; ++i) {
    const std::size_t half = i / 128, quarter = i % 128 / 32, j = i % 32;
    const int low = u8_at(block, half * 64 + quarter % 2 * 32 + j), high = u8_at(block, 128 + half * 32 + j);
    const int q = (quarter < 2 ? low & 15 : low >> 4) | (high >> (2 * quarter) & 3) << 4;
    values[i] = d * i8_at(block, 192 + i / 16) * (q - 32);
  }
}

void put_u8(std::vector<std::byte>& out, int value) {
  out.push_back(static_cast<std::byte>(value));
}
void put_half(std::vector<std::byte>& out, std::uint16_t bits) {
  put_u8(out, bits & 255);
  put_u8(out, bits >> 8);
}

}  // namespace

void read_block(StoredType type, const std::byte* block, std::span<double> values) {
  switch (type) {
    case StoredType::q8_0:
      return read_q8_0(block, values);
    case StoredType::q4_0:
      return read_q4_0(block, values);
    case StoredType::q4_k:
      return read_q4_k(block, values);
    case StoredType::q6_k:
      return read_q6_k(block, values);
    default:
      throw std::logic_error("no block of values for this type");
  }
}

void put_block(const Q8Fields& f, std::vector<std::byte>& out) {
  put_half(out, f.d);
  for (const int q : f.q) put_u8(out, q & 255);
}

void put_block(const Q4Fields& f, std::vector<std::byte>& out) {
  put_half(out, f.d);
  for (std::size_t j = 0; j < 16; ++j) put_u8(out, (f.q[j] & 15) | (f.q[j + 16] & 15) << 4);
}

void put_block(const Q4KFields& f, std::vector<std::byte>& out) {
  put_half(out, f.d);
  put_half(out, f.dmin);
  for (std::size_t i = 0; i < 4; ++i) put_u8(out, (f.scale[i] & 63) | (f.scale[i + 4] & 63) >> 4 << 6);
  for (std::size_t i = 0; i < 4; ++i) put_u8(out, (f.minimum[i] & 63) | (f.minimum[i + 4] & 63) >> 4 << 6);
  for (std::size_t i = 4; i < 8; ++i) put_u8(out, (f.scale[i] & 15) | (f.minimum[i] & 15) << 4);
  for (std::size_t pair = 0; pair < 4; ++pair)
    for (std::size_t j = 0; j < 32; ++j) put_u8(out, (f.q[pair * 64 + j] & 15) | (f.q[pair * 64 + 32 + j] & 15) << 4);
}

void put_block(const Q6KFields& f, std::vector<std::byte>& out) {
  for (std::size_t half = 0; half < 2; ++half)
    for (std::size_t j = 0; j < 64; ++j) put_u8(out, (f.q[half * 128 + j] & 15) | (f.q[half * 128 + 64 + j] & 15) << 4);
  for (std::size_t half = 0; half < 2; ++half)
    for (std::size_t j = 0; j < 32; ++j) {
      int high = 0;
      for (std::size_t quarter = 0; quarter < 4; ++quarter)
        high |= (f.q[half * 128 + quarter * 32 + j] >> 4 & 3) << (2 * quarter);
      put_u8(out, high);
    }
  for (const int scale : f.scale) put_u8(out, scale & 255);
  put_half(out, f.d);
}

}  // namespace hiplab::datasets
