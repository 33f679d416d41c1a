// SPDX-License-Identifier: MIT
// Planted fault: sums[b][t] = the sum over j of words[b][j][t], kRows rows a block, from the first row alone. The words
// repeat with each row, so the result is right, in a time in which the claimed bytes cannot have been read.
// Traffic claimed: 4 x words read, 4 x words / kRows written.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::work_skipped {

constexpr std::uint32_t kRows = 64;

constexpr LeastTraffic claimed_traffic(double words) {
  return {4 * words, 4 * words / kRows, words};
}

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* words, std::uint32_t* sums) {
  sums[element()] = kRows * words[std::uint64_t{block_x()} * kRows * kBlock + thread_x()];
}

inline void run(std::uint32_t words, Stream stream, const std::uint32_t* from, std::uint32_t* sums) {
  launch<kernel>(launch_shape({words / kRows, 0}), stream, from, sums);
}

}  // namespace hiplab::selftest::work_skipped
