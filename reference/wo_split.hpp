// SPDX-License-Identifier: MIT
// The split-K product of W_O in its stated orders of summation, fp32, bit by bit.
//
// The K columns belong to `kv_heads` heads; each head's range is cut into `split` parts (integer division), and each
// part is a slot: slot = head * split + part. Source: wo_split specification, sections 4, 6 and 8.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "reference/nvfp4.hpp"

namespace hiplab::reference {

struct KRange {
  std::int64_t begin = 0, end = 0;
};

/// Columns of slot `head * split + part`.
KRange wo_slot_range(std::int64_t k, std::int64_t kv_heads, std::int64_t split, std::int64_t head, std::int64_t part);

/// bf16 bits to fp32.
std::vector<float> bf16_values(std::span<const std::uint16_t> bits);
/// fp32 to bf16 bits, to nearest even.
std::uint16_t bf16_nearest(float value);

/// y[row] = ((0 + s0) + s1) + ...; slot s keeps one accumulator from 0 and takes acc = fma(weight, x, acc) for its k in
/// ascending order.
std::vector<float> wo_split_order(const Nvfp4Matrix& w, std::span<const float> x, std::int64_t kv_heads,
                                  std::int64_t split);

/// All k of a head in ascending order by one accumulator, the heads' sums added in order: wo_split_order of split 1.
std::vector<float> wo_chained(const Nvfp4Matrix& w, std::span<const float> x, std::int64_t kv_heads);

/// Lanes along k, the order of the coalesced variant. A slot's 8-column words go to 32 lanes in turn (word i to lane
/// i % 32); a lane takes its words in order, their columns in order, by fma; the lanes' sums are added as a butterfly
/// (v = v + v of lane ^ 16, then 8, 4, 2, 1); then the slots in order.
std::vector<float> wo_lane_order(const Nvfp4Matrix& w, std::span<const float> x, std::int64_t kv_heads,
                                 std::int64_t split);

/// The library's product in double precision: diagnostic, no order is promised.
std::vector<double> wo_matmul(const Nvfp4Matrix& w, std::span<const float> x);

}  // namespace hiplab::reference
