// SPDX-License-Identifier: MIT
// How the lanes of a wave meet in shuffles and ballots.
//
// Kernels without wave operations must not pay for them, so nobody counts the threads that exit until a block's first
// wave operation. That operation then finds out who is alive: the threads in the ring and those not taken up yet.
#include <new>

#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip::simt {

HIPLAB_SIMT_SCHEDULER void Worker::count_waves(Block& block) {
  const ThreadContext& self = context();
  const std::uint32_t waves = (threads_ + self.wave - 1) >> self.wave_shift;
  for (std::uint32_t w = 0; w < waves; ++w) new (&block.waves[w]) Wave;
  const std::uint32_t taken_up = &block == starting_ ? position_ : threads_;
  for (std::uint32_t p = taken_up; p < threads_; ++p) ++block.waves[ids_[p].linear >> self.wave_shift].live;
  for (const Fiber* fiber = starter_.next; fiber != &starter_; fiber = fiber->next)
    if (fiber->block == &block) ++block.waves[fiber->ids.linear >> self.wave_shift].live;
  if (!self.fiber->in_ring) ++block.waves[self.ids.linear >> self.wave_shift].live;
  block.waves_counted = true;
}

HIPLAB_SIMT_SCHEDULER void Worker::leave_wave(Block& block, std::uint32_t linear) {
  Wave& left = block.waves[linear >> context().wave_shift];
  --left.live;
  if (left.arrived != 0 && left.arrived == left.live) {
    left.arrived = 0;
    ++left.generation;
  }
}

}  // namespace hiplab::hip::simt
