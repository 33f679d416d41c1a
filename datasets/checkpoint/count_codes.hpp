// SPDX-License-Identifier: MIT
// How often each 4-bit code is in groups of words, 64 codes at a time.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace hiplab::datasets {

/// Columns of words: word w of column c is first[c * next + w * step].
struct WordColumns {
  const std::uint32_t* first = nullptr;
  std::size_t words = 0, step = 1, columns = 0, next = 0;
};

/// counts[c][code], c < columns: how many of the column's 4-bit fields are `code`. At most 8191 words a column.
void count_nibbles(const WordColumns& columns, std::array<std::uint16_t, 16>* counts);

}  // namespace hiplab::datasets
