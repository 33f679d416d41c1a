// SPDX-License-Identifier: MIT
// wo = W_O x, stand-alone, lanes along k: 32 neighbouring lanes read 32 neighbouring words of one row.
//
// New against faithful: the reads coalesce. The price is another order of summation, which has its own reference
// (reference::wo_lane_order) and its own output: word i of a slot goes to lane i % 32, the lanes' sums meet in a
// butterfly of five shuffles. Groups are 32 lanes on wave64 too, so the order does not depend on the wave.
// Assumes cuts that are multiples of 8 columns (refused otherwise). Expected: 4-byte loads of 128 contiguous bytes a
// group of lanes; ds_bpermute_b32.
#pragma once
#include "kernels/wo_split/harness.hpp"
#include "kernels/wo_split/nvfp4.hpp"

namespace hiplab::wo_split::coalesced {

constexpr std::uint32_t kLanes = 32;      // of one row
constexpr std::uint32_t kRowsAtOnce = 4;  // of one group of lanes, so that their loads overlap

/// slot[row] for all rows, rows dealt to the four groups of lanes in blocks of kRowsAtOnce.
HIPLAB_DEVICE void multiply_lane_words(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales,
                                       float global_scale, const Problem& p, Range columns, float* slot) {
  const std::uint32_t group = thread_index() / kLanes, own = thread_index() % kLanes;
  const std::uint32_t words = (columns.end - columns.begin) / 8;
  for (std::uint32_t all = 0; all < p.n; all += kThreads / kLanes * kRowsAtOnce) {
    const std::uint32_t first = all + group * kRowsAtOnce;
    float acc[kRowsAtOnce] = {};
    for (std::uint32_t i = own; i < words; i += kLanes) {
      const std::uint32_t k = columns.begin + i * 8;
      // All loads before the first sum, and none behind a branch. nvcc 13 puts them between the sums all the same.
      std::uint32_t word[kRowsAtOnce];
      float scale[kRowsAtOnce];
#pragma unroll
      for (std::uint32_t r = 0; r < kRowsAtOnce; ++r) {
        const std::uint32_t row = first + r < p.n ? first + r : p.n - 1;
        word[r] = load(reinterpret_cast<const std::uint32_t*>(codes + std::uint64_t{row} * (p.k / 2) + k / 2));
        scale[r] = scale_value(scales, row, k / kGroup, p.k);
      }
      float x8[8];
      load_x8(x + k, x8);
#pragma unroll
      for (std::uint32_t r = 0; r < kRowsAtOnce; ++r) acc[r] = add_word(word[r], scale[r], global_scale, x8, acc[r]);
    }
#pragma unroll
    for (std::uint32_t r = 0; r < kRowsAtOnce; ++r) {
#pragma unroll
      for (std::uint32_t distance = kLanes / 2; distance > 0; distance /= 2)
        acc[r] = acc[r] + shuffle_xor(acc[r], distance);
      if (own == 0 && first + r < p.n) slot[first + r] = acc[r];
    }
  }
}

// Bounds as in faithful.hpp.
template <bool Marked>
__global__ void HIPLAB_LAUNCH_BOUNDS(kThreads, 1)
    kernel(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales, const float* global_scale,
           float* slots, std::uint32_t* arrived, float* wo, Problem p, std::uint64_t* ticks) {
  harness::cta<Marked>(
      harness::Buffers{x, codes, scales, global_scale, slots, arrived, wo}, p, ticks,
      [&](const bfloat16* own_x, Range columns, float* slot) {
        multiply_lane_words(own_x, codes, scales, *global_scale, p, columns, slot);
      },
      [] { publish_block(); });
}

/// Why `coalesced` cannot run the problem; empty when it can.
inline std::string refusal(const Problem& p) {
  return cut_refusal(p, 8);
}

/// Enqueues wo of all sequences. `ticks`: [32 * sequences][3][2] or null.
inline void run(const Problem& p, Stream stream, const harness::Buffers& b, std::uint64_t* ticks) {
  require_able("coalesced", refusal(p));
  harness::enqueue<kernel<true>, kernel<false>>(p, stream, b, ticks);
}

}  // namespace hiplab::wo_split::coalesced
