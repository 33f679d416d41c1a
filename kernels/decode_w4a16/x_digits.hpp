// SPDX-License-Identifier: MIT
// One row of x as fixed-point numbers in LDS, each four int8 digits (matrix_digits.hpp), in the order of arranged.hpp's words.
//
// The numbers of a group of weights have one exponent: x times the power of two with which the group's greatest |x| is in
// [2^29, 2^30), for the codes in the upper bits of a byte a sixteenth of that; the rest is cut off. So nothing is lost of an x that is at least
// 2^-15 of its group's greatest; of a smaller one less than 2^-25 of the greatest. x is finite.
// LDS: digits 4 bytes for each k, folds 32 bytes a group, x 2 bytes for each k; K up to whole chunks.
#pragma once
#include "kernels/decode_w4a16/chunk.hpp"
#include "kernels/hip/block_tree.hpp"
#include "kernels/hip/matrix_digits.hpp"
#include "kernels/hip/staged_copy.hpp"

namespace hiplab::decode_w4a16::digits {

/// Where x stands in a CTA's LDS, in vectors of 16 bytes. A plane is a digit of all numbers, 8 for each chunk; the vector
/// behind it lets eight lanes with two digits touch all banks. Behind the planes and the folds stands x itself.
struct Places {
  std::uint32_t plane, folds, x;

  HIPLAB_HOST_DEVICE Places(std::uint32_t chunks, std::uint32_t groups_of_chunk)
      : plane(8 * chunks + 1), folds(matrix::kDigits * plane), x((folds + 2 * chunks * groups_of_chunk + 7) / 8 * 8) {}
};

/// The greatest fp16 magnitude of eight, as its bits.
HIPLAB_DEVICE std::uint32_t greatest_of(const u32x4& piece) {
  std::uint32_t most = 0;
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    most = Most()(most, piece[i] & 0x7fffu);
    most = Most()(most, piece[i] >> 16 & 0x7fffu);
  }
  return most;
}

/// Piece i of x, 8 neighbours, to LDS as digits where it is inside, and the folds of its group. Whole waves call it: they
/// shuffle. Order of a word of codes: k 0, 4, 1, 5 in the lower bits of its bytes, 2, 6, 3, 7 in the upper ones.
template <int Group, class Lds>
HIPLAB_DEVICE void put_digits(const Lds& lds, const Places& places, std::uint32_t i, bool inside, const u32x4& piece) {
  const half8 own = hip::detail::bits_as<half8>(piece);
  float x[8], lower, upper;
#pragma unroll
  for (int k = 0; k < 8; ++k) x[k] = to_float(own[k]);
  lower = (x[0] + x[1]) + (x[4] + x[5]), upper = (x[2] + x[3]) + (x[6] + x[7]);
  std::uint32_t most = greatest_of(piece);
#pragma unroll
  for (std::uint32_t lanes = 1; lanes < Group / 8; lanes *= 2) {
    most = Most()(most, shuffle_xor(most, lanes));
    lower += shuffle_xor(lower, lanes);
    upper += shuffle_xor(upper, lanes);
  }
  if (!inside) return;
  // 2^(29 - e) with the greatest in [2^e, 2^(e + 1)); a group of zeros counts as the least fp16, 2^-24.
  constexpr std::uint32_t kBias = 127, kLeast = kBias - 24;
  const auto bits = hip::detail::bits_as<std::uint32_t>(to_float(half{static_cast<std::uint16_t>(most)}));
  const std::uint32_t exponent = Most()(bits >> 23, kLeast);
  const auto number_of = hip::detail::bits_as<float>((29 + 2 * kBias - exponent) << 23);
  const auto unit = hip::detail::bits_as<float>((exponent - 29) << 23);
  std::uint32_t of_lower[matrix::kDigits], of_upper[matrix::kDigits];
  const auto numbers = [&](int first, float factor, std::uint32_t(&to)[matrix::kDigits]) {
    const std::int32_t n[4] = {static_cast<std::int32_t>(x[first] * factor), static_cast<std::int32_t>(x[first + 4] * factor),
                               static_cast<std::int32_t>(x[first + 1] * factor), static_cast<std::int32_t>(x[first + 5] * factor)};
    matrix::digits_of(n, to);
  };
  numbers(0, number_of, of_lower);
  numbers(2, 0.0625f * number_of, of_upper);
  // A chunk of a plane: [4 quarters][4 words][lower, upper].
  const std::uint32_t chunk = i / (kChunk / 8), word = i / 4 % 4, quarter = i % 4;
#pragma unroll
  for (std::uint32_t d = 0; d < matrix::kDigits; ++d)
    lds.template vec<u32x2>(2 * (d * places.plane + 8 * chunk) + 4 * quarter + word) = u32x2{{of_lower[d], of_upper[d]}};
  if (i % (Group / 8) == 0) {
    const std::uint32_t group = places.folds + 2 * (i / (Group / 8));
    lds.template vec<f32x4>(group) = f32x4{{unit, 8.0f * upper, -(lower + upper), 0}};
    lds.template vec<f32x4>(group + 1) = f32x4{{unit, 0, 0, 0}};
  }
}

/// x of a CTA: begin() asks for it, end() has it in LDS as digits for the whole CTA. Zeros behind K.
template <int Group>
struct XToDigits {
  const half* x;
  std::int32_t k;
  std::uint32_t vectors;  ///< of 16 bytes, of whole chunks
  Places places;
  StagedCopy<2> copy = {};

  HIPLAB_DEVICE bool in_x(std::uint32_t i) const { return i < static_cast<std::uint32_t>(k) / 8; }
  template <class Lds>
  HIPLAB_DEVICE void ask(int slot, const Lds& lds, std::uint32_t i) {
    copy.begin(slot, lds, places.x + i, reinterpret_cast<const u32x4*>(x) + i);
  }

  /// Before any load of weights: on NVIDIA a round of copies that is closed behind them ends with them.
  template <class Lds>
  HIPLAB_DEVICE void begin(const Lds& lds) {
    const std::uint32_t t = thread_x(), threads = block_dim_x();
    if (in_x(t)) ask(0, lds, t);
    for (std::uint32_t i = t + threads; in_x(i); i += threads) {
      ask(1, lds, i);
      copy.end(1, lds, places.x + i);
    }
    copy.close();
  }
  template <class Lds>
  HIPLAB_DEVICE void end(const Lds& lds) {
    if (in_x(thread_x())) copy.end(0, lds, places.x + thread_x());
    copy.template wait<0>();
    for (std::uint32_t from = wave_index() * wave_size(); from < vectors; from += block_dim_x()) {
      const std::uint32_t i = from + lane();  // what this thread has copied
      u32x4 own{};
      if (in_x(i)) own = lds.template vec<u32x4>(places.x + i);
      put_digits<Group>(lds, places, i, i < vectors, own);
    }
    barrier();
  }
};

}  // namespace hiplab::decode_w4a16::digits
