// SPDX-License-Identifier: MIT
#include "reference/kv_blocks.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>

namespace hiplab::reference {
namespace {

using In = std::span<const float>;
using Bytes = std::span<std::uint8_t>;
using ConstBytes = std::span<const std::uint8_t>;

void put_half(Bytes to, std::size_t at, double x) {
  const auto bits = Eigen::numext::bit_cast<std::uint16_t>(Eigen::half(static_cast<float>(x)));
  to[at] = static_cast<std::uint8_t>(bits & 0xff), to[at + 1] = static_cast<std::uint8_t>(bits >> 8);
}
double get_half(ConstBytes from, std::size_t at) {
  return static_cast<float>(Eigen::numext::bit_cast<Eigen::half>(static_cast<std::uint16_t>(from[at] | from[at + 1] << 8)));
}
float extreme(In x) {
  return *std::max_element(x.begin(), x.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
}
float inverse(float d) { return d != 0 ? 1 / d : 0; }

void put_nibbles(Bytes to, std::size_t at, const std::array<int, 32>& codes) {
  for (std::size_t j = 0; j < 16; ++j) to[at + j] = static_cast<std::uint8_t>(codes[j] | codes[j + 16] << 4);
}
int get_nibble(ConstBytes from, std::size_t at, std::size_t i) {
  return i < 16 ? from[at + i] & 15 : from[at + i - 16] >> 4;
}

constexpr std::array<int, 16> kUneven = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

}  // namespace

BlockFormat q8_0_format() {
  return {34,
          [](In x, Bytes to) {
            const float d = std::abs(extreme(x)) / 127, by = inverse(d);
            put_half(to, 0, d);
            for (std::size_t i = 0; i < 32; ++i) to[2 + i] = static_cast<std::uint8_t>(static_cast<int>(std::round(x[i] * by)));
          },
          [](ConstBytes from, std::span<double> x) {
            const double d = get_half(from, 0);
            for (std::size_t i = 0; i < 32; ++i) x[i] = d * static_cast<std::int8_t>(from[2 + i]);
          }};
}

BlockFormat q4_0_format() {
  return {18,
          [](In x, Bytes to) {
            const float d = extreme(x) / -8, by = inverse(d);
            std::array<int, 32> codes;
            for (std::size_t i = 0; i < 32; ++i) {
              const float scaled = x[i] * by;
              codes[i] = std::min(15, static_cast<int>(scaled + 8.5f));
            }
            put_half(to, 0, d);
            put_nibbles(to, 2, codes);
          },
          [](ConstBytes from, std::span<double> x) {
            const double d = get_half(from, 0);
            for (std::size_t i = 0; i < 32; ++i) x[i] = d * (get_nibble(from, 2, i) - 8);
          }};
}

BlockFormat q4_1_format() {
  return {20,
          [](In x, Bytes to) {
            const auto [low, high] = std::minmax_element(x.begin(), x.end());
            const float d = (*high - *low) / 15, by = inverse(d);
            std::array<int, 32> codes;
            for (std::size_t i = 0; i < 32; ++i) {
              const float scaled = (x[i] - *low) * by;
              codes[i] = std::min(15, static_cast<int>(scaled + 0.5f));
            }
            put_half(to, 0, d), put_half(to, 2, *low);
            put_nibbles(to, 4, codes);
          },
          [](ConstBytes from, std::span<double> x) {
            const double d = get_half(from, 0), low = get_half(from, 2);
            for (std::size_t i = 0; i < 32; ++i) x[i] = get_nibble(from, 4, i) * d + low;
          }};
}

BlockFormat iq4_nl_format() {
  return {18,
          [](In x, Bytes to) {
            const float by = inverse(extreme(x) / -127);
            std::array<int, 32> codes;
            double above = 0, below = 0;
            for (std::size_t i = 0; i < 32; ++i) {
              const float scaled = x[i] * by;
              int best = 0;
              for (int code = 1; code < 16; ++code) {  // ascending: of two at one distance the later, upper one
                const auto distance = [&](int c) { return std::abs(scaled - static_cast<float>(kUneven[static_cast<std::size_t>(c)])); };
                if (distance(code) <= distance(best)) best = code;
              }
              codes[i] = best;
              const double t = kUneven[static_cast<std::size_t>(best)], w = double{x[i]} * x[i];
              above += w * t * x[i], below += w * t * t;
            }
            put_half(to, 0, below > 0 ? above / below : 0);
            put_nibbles(to, 2, codes);
          },
          [](ConstBytes from, std::span<double> x) {
            for (std::size_t i = 0; i < 32; ++i)
              x[i] = get_half(from, 0) * kUneven[static_cast<std::size_t>(get_nibble(from, 2, i))];
          },
          true};
}

}  // namespace hiplab::reference
