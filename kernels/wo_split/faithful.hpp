// SPDX-License-Identifier: MIT
// wo = W_O x, stand-alone, with the published thread map (thread_rows.hpp): 40 neighbouring rows a thread.
//
// First of the ladder. Grid (8, kv_heads, sequences), 128 threads; split CTAs of each head work. Every row of a slot is
// one fp32 chain over ascending k by fma, so the output has the bits of reference::wo_split_order for every split.
// Cuts that are no multiples of 8 take the kernel that checks each column.
// Expected: 4-byte loads of codes, 1-byte loads of scales, no two lanes in one cache line; v_fma_f32 / v_fmac_f32.
#pragma once
#include "kernels/wo_split/harness.hpp"
#include "kernels/wo_split/thread_rows.hpp"

namespace hiplab::wo_split::faithful {

// One block on a multiprocessor is enough: without that word nvcc keeps registers for more (64 and 72, without and with
// the marks, when it was added, against 110 and 114) and has fewer loads in flight.
template <bool Aligned, bool Marked>
__global__ void HIPLAB_LAUNCH_BOUNDS(kThreads, 1)
    kernel(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales, const float* global_scale,
           float* slots, std::uint32_t* arrived, float* wo, Problem p, std::uint64_t* ticks) {
  harness::cta<Marked>(
      harness::Buffers{x, codes, scales, global_scale, slots, arrived, wo}, p, ticks,
      [&](const bfloat16* own_x, Range columns, float* slot) {
        multiply_thread_rows<Aligned, true>(own_x, codes, scales, *global_scale, p, columns, slot);
      },
      [] { publish_block(); });
}

/// Enqueues wo of all sequences. `ticks`: [32 * sequences][3][2] or null.
inline void run(const Problem& p, Stream stream, const harness::Buffers& b, std::uint64_t* ticks) {
  if (cuts_are_multiples_of(p, 8))
    harness::enqueue<kernel<true, true>, kernel<true, false>>(p, stream, b, ticks);
  else
    harness::enqueue<kernel<false, true>, kernel<false, false>>(p, stream, b, ticks);
}

}  // namespace hiplab::wo_split::faithful
