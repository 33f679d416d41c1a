// SPDX-License-Identifier: MIT
// The loop over a block's threads, with the kernel inlined into it: a thread of a barrier-free kernel costs a load, two
// stores and a branch.
#pragma once
#include <tuple>

#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip::simt {

template <auto Kernel, class... P>
void thread_loop(Worker& worker, Fiber& fiber, const void* arguments) {
  const auto& values = *static_cast<const std::tuple<P...>*>(arguments);
  const auto run = [](const P&... value) { Kernel(value...); };
  const std::uint64_t serial = worker.serial();
  do {
    if constexpr (kThreadSanitizer) {
      worker.take_up_on(fiber);
      std::apply(run, values);
      worker.end_thread(fiber);
    } else {
      ThreadContext& self = context();
      do {
        std::uint32_t position = worker.position();
        while (worker.take_up(position, self)) {
          std::apply(run, values);
          if (Worker::must_end(fiber, self)) [[unlikely]] {
            worker.end_thread(fiber);
            position = worker.position();
          }
        }
      } while (worker.next_block());
    }
    worker.retire(fiber);
  } while (worker.serial() == serial);
}

}  // namespace hiplab::hip::simt
