// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/count_codes.hpp"

#include <bit>

namespace hiplab::datasets {
namespace {

/// Adds the counts of 64 fields, two words a number. As four planes of a bit each they take 16 products and 16 counts
/// of bits, instead of 64 additions to memory, of which those to the same code wait for one another.
[[gnu::always_inline]] inline void add_counts(const std::uint64_t (&fields)[4], std::uint32_t (&sums)[16]) {
  constexpr std::uint64_t kFields = 0x1111111111111111;
  const auto plane = [&](unsigned bit) {
    return (fields[0] >> bit & kFields) | (fields[1] >> bit & kFields) << 1 | (fields[2] >> bit & kFields) << 2 |
           (fields[3] >> bit & kFields) << 3;
  };
  const std::uint64_t p0 = plane(0), p1 = plane(1), p2 = plane(2), p3 = plane(3);
  const std::uint64_t low[4] = {~(p0 | p1), p0 & ~p1, p1 & ~p0, p0 & p1};
  const std::uint64_t high[4] = {~(p2 | p3), p2 & ~p3, p3 & ~p2, p2 & p3};
#pragma GCC unroll 4
  for (unsigned h = 0; h < 4; ++h)
#pragma GCC unroll 4
    for (unsigned l = 0; l < 4; ++l) sums[4 * h + l] += static_cast<std::uint32_t>(std::popcount(high[h] & low[l]));
}

[[gnu::always_inline]] inline void count_columns(const WordColumns& all, std::array<std::uint16_t, 16>* counts) {
  constexpr std::size_t kWords = 8;  // of 64 fields
  for (std::size_t column = 0; column < all.columns; ++column) {
    const std::uint32_t* at = all.first + column * all.next;
    std::uint32_t sums[16] = {};
    std::size_t w = 0;
    const auto two = [&](std::size_t i) { return at[i * all.step] | std::uint64_t{at[(i + 1) * all.step]} << 32; };
    for (; w + kWords <= all.words; w += kWords) add_counts({two(w), two(w + 2), two(w + 4), two(w + 6)}, sums);
    if (w < all.words) {
      std::uint64_t fields[4] = {};
      for (std::size_t i = 0; w + i < all.words; ++i)
        fields[i / 2] |= std::uint64_t{at[(w + i) * all.step]} << (32 * (i % 2));
      add_counts(fields, sums);
      sums[0] -= static_cast<std::uint32_t>(8 * (w + kWords - all.words));  // words that are not there have codes 0
    }
    for (std::size_t code = 0; code < 16; ++code) counts[column][code] = static_cast<std::uint16_t>(sums[code]);
  }
}

#ifdef __x86_64__
// The least x86-64 has no instruction that counts bits; every one since 2008 has.
[[gnu::target("popcnt")]] void count_by_instruction(const WordColumns& all, std::array<std::uint16_t, 16>* counts) {
  count_columns(all, counts);
}
#endif

}  // namespace

void count_nibbles(const WordColumns& columns, std::array<std::uint16_t, 16>* counts) {
#ifdef __x86_64__
  static const bool counts_bits = __builtin_cpu_supports("popcnt");
  if (counts_bits) return count_by_instruction(columns, counts);
#endif
  count_columns(columns, counts);
}

}  // namespace hiplab::datasets
