// SPDX-License-Identifier: MIT
// GPTQ in the plainest terms: the checkpoint's addressing of codes and zero points, the product in double precision,
// and the codecs that kernels' layouts are made with. Shares nothing with any kernel.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

/// A GPTQ layer as stored on disk (see kernels/gptq/problem.hpp for the tensors), 2, 3, 4 or 8 bits a code. Scales are
/// fp16 bits.
struct GptqLayer {
  std::int64_t k = 0, n = 0, group = 128;
  int zero_offset = 1;
  std::span<const std::uint32_t> qweight;  ///< [K bits/32,N]
  std::span<const std::uint32_t> qzeros;   ///< [G,N bits/32]
  std::span<const std::uint16_t> scales;   ///< [G,N] fp16
  int bits = 4;
  std::span<const std::int32_t> g_idx = {};  ///< [K]; empty: k / group

  int code(std::int64_t row, std::int64_t column) const {
    const std::int64_t bit = row * bits, word = bit / 32;
    return field(qweight[word * n + column], bit % 32 + bits > 32 ? qweight[(word + 1) * n + column] : 0, bit % 32);
  }
  int zero(std::int64_t g, std::int64_t column) const {
    const std::int64_t bit = column * bits, word = g * (n * bits / 32) + bit / 32;
    return field(qzeros[word], bit % 32 + bits > 32 ? qzeros[word + 1] : 0, bit % 32) + zero_offset;
  }
  std::int64_t group_of(std::int64_t row) const {
    return g_idx.empty() ? row / group : g_idx[static_cast<std::size_t>(row)];
  }

private:
  /// `bits` bits of the little-endian string (low word, then high) from bit `shift` on.
  int field(std::uint32_t low, std::uint32_t high, std::int64_t shift) const {
    const std::uint64_t both = (std::uint64_t{high} << 32) | low;
    return static_cast<int>((both >> shift) & ((std::uint64_t{1} << bits) - 1));
  }
};

/// The value of an IEEE binary16.
double half_value(std::uint16_t bits);

/// Weights (q - z) s, exact in double, row-major [K,N], rows k_begin .. k_end - 1 only.
std::vector<double> gptq_weights(const GptqLayer& layer, std::int64_t k_begin, std::int64_t k_end);

/// y = x W with x fp16 [M,K]; every product and sum in double (Eigen), row-major [M,N].
std::vector<double> gptq_product(const GptqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

/// Nibble i of the result is code 2i, nibble i + 4 is code 2i + 1, for i = 0 .. 3.
std::uint32_t gptq_shuffle_word(std::uint32_t word);
/// The inverse of gptq_shuffle_word.
std::uint32_t gptq_unshuffle_word(std::uint32_t word);

/// The order of k in which groups are contiguous: a stable sort of 0 .. K - 1 by group.
std::vector<std::int32_t> gptq_group_order(std::span<const std::int32_t> g_idx);

/// qweight with its codes' rows in the order `perm`: row k of the result is row perm[k] (as in a checkpoint, not
/// shuffled).
std::vector<std::uint32_t> gptq_reorder_rows(const GptqLayer& layer, std::span<const std::int32_t> perm);

/// Sixteen 2-bit codes: code 2i at bits 2i, code 2i + 1 at bits 2i + 16, for i = 0 .. 7.
std::uint32_t gptq_shuffle_word_2bit(std::uint32_t word);
/// Thirty-two 3-bit codes of a 96-bit string: codes 2i and 2i + 1 of word w's five pairs (i = 5w .. 5w + 4) at bits
/// 3(i - 5w) and 3(i - 5w) + 16; bit w of codes 30 and 31 in bits 15 and 31 of word w.
std::array<std::uint32_t, 3> gptq_shuffle_words_3bit(const std::array<std::uint32_t, 3>& words);
/// The words of [K/8,N] as [N][K/8].
std::vector<std::uint32_t> gptq_transpose_words(std::span<const std::uint32_t> words, std::int64_t rows,
                                                std::int64_t columns);

}  // namespace hiplab::reference
