// SPDX-License-Identifier: MIT
#include "reference/door.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "reference/gptq.hpp"

namespace hiplab::reference {

double round_to_format(double value, int fraction_bits, int min_exponent) {
  if (value == 0 || !std::isfinite(value)) return value;
  const int exponent = std::max(std::ilogb(value), min_exponent);
  return std::ldexp(std::nearbyint(std::ldexp(value, fraction_bits - exponent)), exponent - fraction_bits);
}

std::uint16_t half_bits(double exact) {
  const std::uint16_t sign = std::signbit(exact) ? 0x8000 : 0;
  const double magnitude = std::fabs(exact);
  if (magnitude == 0) return sign;
  if (magnitude < std::ldexp(1.0, -14)) return static_cast<std::uint16_t>(sign | static_cast<int>(std::ldexp(magnitude, 24)));
  const int exponent = std::ilogb(magnitude);
  const int fraction = static_cast<int>(std::ldexp(magnitude, 10 - exponent)) - 1024;
  return static_cast<std::uint16_t>(sign | ((exponent + 15) << 10) | fraction);
}

std::vector<double> door_shuffles(std::span<const std::uint32_t> in, std::uint32_t wave) {
  std::vector<double> out;
  for (std::uint32_t i = 0; i < in.size(); ++i) {
    const std::uint32_t lane = i % wave, first = i - lane;
    const auto from = [&](std::uint32_t l) { return in[first + l]; };
    std::uint64_t votes = 0;
    for (std::uint32_t l = 0; l < wave; ++l) votes |= std::uint64_t{from(l) & 1u} << l;
    const std::uint32_t neighbour = from(lane ^ 1u);
    for (std::uint32_t word : {from((lane * 7 + 3) % wave), from(lane >= 1 ? lane - 1 : lane), from(lane + 3 < wave ? lane + 3 : lane), from(lane ^ 5u),
                               from(lane ^ (wave / 2)), ~neighbour, neighbour, static_cast<std::uint32_t>(votes ^ (votes >> 32))})
      out.push_back(word);
  }
  return out;
}

std::vector<double> door_atomics(std::span<const std::uint32_t> in, std::uint32_t blocks) {
  std::uint32_t sum = 0, most = 0, any = 0, most_inverted = 0;
  float small = 0;
  for (std::uint32_t v : in) {
    sum += v;
    most = std::max(most, v);
    any |= v & 0x0f0f0f0fu;
    small += static_cast<float>(v % 16);
    most_inverted = std::max(most_inverted, ~v);
  }
  const std::uint32_t pair = half_bits(blocks) | (std::uint32_t{half_bits(2.0 * blocks)} << 16);
  return {double(sum), double(most), double(any), double(std::bit_cast<std::uint32_t>(small)), double(in.size()), double(sum), double(pair), double(most_inverted)};
}

namespace {
double half_of(std::uint32_t word, int which) { return half_value(static_cast<std::uint16_t>((word & 0xbfffbfffu) >> (16 * which))); }

template <class Op>
double packed(Op op) {
  const auto bits = [&](int which) { return std::uint32_t{half_bits(round_to_format(op(which), 10, -14))}; };
  return bits(0) | (bits(1) << 16);
}

double fp8_value(std::uint32_t code) {
  const int exponent = static_cast<int>(code >> 3), fraction = static_cast<int>(code & 7);
  return exponent == 0 ? std::ldexp(fraction, -9) : std::ldexp(8 + fraction, exponent - 10);
}

std::uint32_t fp8_bits(double value) {
  const std::uint32_t sign = std::signbit(value) ? 128 : 0;
  const double magnitude = std::min(std::fabs(round_to_format(value, 3, -6)), 448.0);
  std::uint32_t code = 0;
  while (code < 126 && fp8_value(code) < magnitude) ++code;
  return sign | code;
}
}  // namespace

std::vector<double> door_numbers(std::span<const std::uint32_t> in) {
  std::vector<double> out;
  for (std::size_t i = 0; i < in.size(); i += 3) {
    const std::uint32_t a = in[i], b = in[i + 1], c = in[i + 2];
    const float moderate = std::bit_cast<float>((a & 0x9fffffffu) + 0x30000000u);
    std::int32_t dot = static_cast<std::int32_t>(c >> 8);
    for (int byte = 0; byte < 4; ++byte) dot += static_cast<std::int8_t>(a >> (8 * byte)) * static_cast<std::int8_t>(b >> (8 * byte));
    const auto small = [](std::uint32_t w, int which) { return static_cast<double>((w >> (4 * which)) & 15u) - 8; };
    const double pair_dot = small(a, 0) * small(b, 0) + small(a, 1) * small(b, 1) + (c & 255u);
    // Half range only: beyond 65504 the kernel gives infinity.
    const double as_half = round_to_format(moderate, 10, -14);
    const std::uint32_t half_word = std::fabs(as_half) > 65504 ? (std::signbit(as_half) ? 0xfc00u : 0x7c00u) : half_bits(as_half);
    out.push_back(packed([&](int w) { return half_of(a, w) * half_of(b, w) + half_of(c, w); }));
    out.push_back(packed([&](int w) { return half_of(a, w) + half_of(b, w); }));
    out.push_back(packed([&](int w) { return half_of(a, w) * half_of(b, w); }));
    out.push_back(half_word);
    out.push_back(std::bit_cast<std::uint32_t>(static_cast<float>(half_of(a, 0))));
    out.push_back(std::bit_cast<std::uint32_t>(static_cast<float>(fp8_value(b % 127))));
    out.push_back(fp8_bits(moderate * 64.0));
    out.push_back(std::bit_cast<std::uint32_t>(static_cast<float>(round_to_format(moderate, 7, -126))) >> 16);
    out.push_back(static_cast<std::uint32_t>(dot));
    out.push_back(std::bit_cast<std::uint32_t>(static_cast<float>(pair_dot)));
    const auto fp8_as_half = [&](int which) {
      const std::uint32_t sign = (c >> (16 + which) & 1u) << 15;
      return half_bits(fp8_value((c >> (8 * which) & 255u) % 127)) | sign;
    };
    out.push_back(fp8_as_half(0) | fp8_as_half(1) << 16);
    const std::uint32_t bytes[8] = {a & 255u, a >> 8 & 255u, a >> 16 & 255u, a >> 24, b & 255u, b >> 8 & 255u, b >> 16 & 255u, b >> 24};
    const auto chosen = [&](int b0, int b1, int b2, int b3) { return bytes[b0] | bytes[b1] << 8 | bytes[b2] << 16 | bytes[b3] << 24; };
    out.push_back(chosen(0, 5, 2, 7) ^ chosen(6, 3, 4, 1));
  }
  return out;
}

std::vector<double> door_matrix(std::span<const std::uint32_t> in) {
  std::vector<double> out;
  for (std::size_t tile = 0; tile < in.size() / 128; ++tile) {
    std::int8_t bytes[512];
    std::memcpy(bytes, in.data() + tile * 128, sizeof bytes);
    for (int row = 0; row < 16; ++row)
      for (int column = 0; column < 16; ++column) {
        std::int32_t sum = 0;
        for (int k = 0; k < 16; ++k) sum += bytes[row * 16 + k] * bytes[256 + k * 16 + column];
        out.push_back(static_cast<std::uint32_t>(2 * sum));  // the kernel accumulates the product twice
      }
  }
  return out;
}

std::vector<double> door_memory(std::span<const std::uint32_t> in, std::uint32_t threads) {
  std::vector<double> out(in.size());
  for (std::size_t i = 0; i < in.size() / 4; ++i) {
    const std::size_t t = i % threads, first = i - t;
    for (std::size_t w = 0; w < 4; ++w) out[4 * i + w] = in[4 * (first + threads - 1 - t) + w];
  }
  return out;
}

std::vector<double> door_grid_wait(std::span<const std::uint32_t> in, std::uint32_t threads) {
  std::vector<double> out(in.size());
  for (std::size_t i = 0; i < in.size(); ++i) out[i] = static_cast<std::uint32_t>(in[i] + in[(i + threads) % in.size()]);
  return out;
}

}  // namespace hiplab::reference
