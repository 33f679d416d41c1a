// SPDX-License-Identifier: MIT
// Activations for stream.hpp, by a kernel in front of it: in the order in which its waves read LDS, either as they are
// (fp16) or as int8 with one scale for a row and 128 k. A copy for `Rows` rows and a chunk of 128 k is one run of
// memory: pieces of 16 bytes, then (int8) Rows fp32 scales. Rows beyond M are zeros.
//
// int8: d = max|x| / 127 of the 128 values, q = x (127 / max|x|) rounded to even; a block of zeros gives zeros. The
// kernel also clears the counters of stream.hpp.
#pragma once
#include <type_traits>

#include "kernels/awq_mmq/arranged.hpp"
#include "kernels/awq_mmq/quantize.hpp"
#include "kernels/hip/launch_behind.hpp"

namespace hiplab::awq_mmq::stream {
using namespace hip;
using arranged::kChunk;

constexpr std::uint32_t kArrangeThreads = 256;

/// A copy of Rows x 128 activations.
template <class T, int Rows>
struct Activations {
  static constexpr bool kInt8 = std::is_same_v<T, std::int8_t>;
  static constexpr int kPieces = kChunk * static_cast<int>(sizeof(T)) / 16;  ///< of a row
  static constexpr int kScales = Rows * kPieces * 4;                         ///< word of the first scale
  static constexpr int kWords = kScales + (kInt8 ? Rows : 0);
  static constexpr int kVectors = kWords / 4;

  /// Where piece `piece` of a row stands. The lanes that read LDS together are eight rows and four quarters of k on
  /// NVIDIA, and 16 rows elsewhere: they read neighbours.
  HIPLAB_DEVICE static constexpr int place(int piece, int row) {
    constexpr int kOfQuarter = kPieces / 4;
    return matrix::kLines == 2 ? ((piece % kOfQuarter) * Rows + row) * 4 + piece / kOfQuarter : piece * Rows + row;
  }
};

/// Where four neighbours in k, the part-th of a chunk, stand in a row of a copy: as in the words of arranged.hpp.
HIPLAB_DEVICE constexpr std::uint32_t place_of_part(std::uint32_t part) {
  return part / 2 % 4 * 8 + part / 8 * 2 + part % 2;
}

/// x: fp16 [M,K]; copies: [row tiles][K/128] of Activations<T, Rows>. 32 threads make a row's chunk.
template <class T, int Rows>
__global__ void __launch_bounds__(kArrangeThreads)
    arrange(const half* x, std::uint32_t* copies, std::uint32_t* arrived, std::uint32_t counters, Problem p) {
  using A = Activations<T, Rows>;
  let_behind_begin();  // stream.hpp's kernel, which loads its first weights meanwhile
  const std::uint32_t t = block_x() * kArrangeThreads + thread_x(), chunks = static_cast<std::uint32_t>(p.k) / kChunk;
  for (std::uint32_t i = t; i < counters; i += grid_dim_x() * kArrangeThreads) arrived[i] = 0;
  const std::uint32_t rows = (static_cast<std::uint32_t>(p.m) + Rows - 1) / Rows * Rows;
  const std::uint32_t row = t / 32 / chunks, chunk = t / 32 % chunks, part = t % 32;
  const bool real = row < static_cast<std::uint32_t>(p.m);
  half4 own{};
  if (real)
    own = load(reinterpret_cast<const half4*>(x + std::uint64_t{row} * static_cast<std::uint32_t>(p.k) +
                                              chunk * kChunk + part * 4));
  std::uint32_t* copy = copies + (std::uint64_t{row / Rows} * chunks + chunk) * A::kWords;
  const int in_tile = static_cast<int>(row % Rows);
  const std::uint32_t at = place_of_part(part);
  if constexpr (A::kInt8) {
    float v[4], most = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      v[i] = to_float(own[i]);
      const float size = magnitude(v[i]);
      most = size > most ? size : most;
    }
#pragma unroll
    for (std::uint32_t mask = 16; mask != 0; mask /= 2) {
      const float other = shuffle_xor(most, mask);
      most = other > most ? other : most;
    }
    if (row >= rows) return;
    const float inverse = most > 0 ? 127.0f / most : 0.0f;
    std::uint32_t word = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i)
      word |= (static_cast<std::uint32_t>(nearest_even(rounded_product(v[i], inverse))) & 255u) << (8 * i);
    copy[A::place(static_cast<int>(at) / 4, in_tile) * 4 + at % 4] = word;
    if (part == 0) copy[A::kScales + in_tile] = detail::bits_as<std::uint32_t>(most / 127.0f);
  } else {
    if (row >= rows) return;
    // The codes' masks give k 0 and 2, 1 and 3, ... of eight: the same pairs here.
    std::uint32_t* to = copy + A::place(static_cast<int>(at) / 2, in_tile) * 4 + at % 2 * 2;
    to[0] = as_word(half2{{own[0], own[2]}});
    to[1] = as_word(half2{{own[1], own[3]}});
  }
}

}  // namespace hiplab::awq_mmq::stream
