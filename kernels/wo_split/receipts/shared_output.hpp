// SPDX-License-Identifier: MIT
// Receipt: attention and post-norm output in one buffer, each with its own row length, as published.
//
// Sequence s writes its norm to [s H, (s + 1) H) of a buffer in which attention of sequence s' lies at [s' K, (s' + 1)
// K). With K > H the norm of sequence 1 falls on the attention of sequence 0, which other CTAs may not have read yet.
// One sequence alone is right. Must fail with two sequences. Source: wo_split specification, section 7, defect (b).
#pragma once
#include "kernels/wo_split/fused/kernel.hpp"

namespace hiplab::wo_split::receipts {

/// The arguments of a launch with the two outputs in attention's buffer.
inline fused::Tensors with_shared_output(fused::Tensors tensors) {
  tensors.post_norm = tensors.attention;
  return tensors;
}

/// The fused kernel with the W_O CTAs bx = 1 of sequence 0 held back between their wait and their reading of attention:
/// thread t of a held CTA re-reads word t of `rounds_left` until it has counted down.
__global__ void __launch_bounds__(128)
    held_back(HIPLAB_WO_FUSED_PARAMETERS, fused::FusedProblem p, std::uint32_t* rounds_left) {
  HIPLAB_DYNAMIC_SHARED(float, lds);
  fused::cta<false>(
      p, HIPLAB_WO_FUSED_TENSORS, lds, nullptr, [] { publish_block(); },
      [&] {
        if (block_x() != 1 || block_z() != 0) return;
        std::uint32_t* own = rounds_left + (block_y() * kThreads + thread_index());
        spin_until([&] { return atomic_sub(own, 1u) <= 1u; });
      });
}

/// Enqueues held_back. `rounds_left`: [kv_heads][128], filled by the caller.
inline void run_held_back(const fused::FusedProblem& p, Stream stream, const fused::Tensors& tensors,
                          std::uint32_t* rounds_left) {
  fused::enqueue<held_back>(p, stream, tensors, rounds_left);
}

}  // namespace hiplab::wo_split::receipts
