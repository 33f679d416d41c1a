// SPDX-License-Identifier: MIT
// Slots: every W_O CTA writes the partial sums of all rows; the last one to arrive adds the slots in order.
//
// Order of memory: all threads' stores, a device fence, a block barrier, then one thread's fence and atomic. (The
// published code lacks the barrier: receipts/election_without_barrier.hpp.) Thread 0 fences on both sides of its
// atomic: before, for what the barrier brought it; behind, for what the counter brings, which a second barrier passes
// on to the CTA. All that stands before the atomic is publish_block()'s, and so in region R3, which closes just before
// the atomic.
#pragma once
#include "kernels/wo_split/problem.hpp"

namespace hiplab::wo_split {

/// First half of an arrival: this CTA's stores are visible to whoever sees its atomic.
HIPLAB_DEVICE void publish_block() {
  fence();
  barrier();
  if (thread_index() == 0) fence();  // thread 0's own: it carries what the barrier brought from the others
}

/// Second half, after publish_block(): counts the CTA in; true in all threads of the CTA that came last of `expected`.
HIPLAB_DEVICE bool arrive_last(std::uint32_t* counter, std::uint32_t expected) {
  HIPLAB_SHARED(std::uint32_t, last, 1);
  if (thread_index() == 0) {
    last[0] = atomic_add(counter, 1u) == expected - 1 ? 1u : 0u;
    fence();  // by the thread that saw the counter, before the barrier that passes it on
  }
  barrier();
  return last[0] != 0;
}

/// After publish_block(): counts the CTA in, for CTAs that wait on the counter.
HIPLAB_DEVICE void announce(std::uint32_t* counter) {
  if (thread_index() == 0) atomic_add(counter, 1u);
}

/// ((0 + s0) + s1) + ... of one row; `slots` is that row in slot 0, slots are `stride` floats apart.
HIPLAB_DEVICE float fold_slots(const float* slots, std::uint32_t count, std::uint64_t stride) {
  float sum = 0;
#pragma unroll 4
  for (std::uint32_t s = 0; s < count; ++s) sum += slots[s * stride];
  return sum;
}

}  // namespace hiplab::wo_split
