// SPDX-License-Identifier: MIT
// What the running kernel thread can see of itself: one record per OS thread, rewritten at every change of fiber.
#pragma once
#include <cstddef>
#include <cstdint>

#include "kernels/hip/simt/order.hpp"
#include "kernels/hip/simt/sanitizer.hpp"

namespace hiplab::hip::simt {

struct Block;
struct Fiber;
class Worker;

struct alignas(64) ThreadContext {
  ThreadIds ids;
  Dim3 block_id, block_dim, grid_dim;
  std::uint32_t wave = 32, wave_shift = 5;
  Block* block = nullptr;
  Fiber* fiber = nullptr;  ///< the fiber that runs now; null outside kernels
  Worker* worker = nullptr;
  Fiber* left = nullptr;  ///< the fiber that ran before (address sanitizer build)
  std::uint64_t changes =
      0;  ///< atomics that changed memory: tells a spin that achieves something from one that does not
};

namespace detail {
// initial-exec: one instruction to reach it from position-independent code; small enough for the room that the C
// library keeps for libraries loaded later.
extern thread_local constinit ThreadContext thread_context __attribute__((tls_model("initial-exec")));
}  // namespace detail

/// The calling OS thread's record. A fiber never changes its OS thread, so the address holds across switches.
HIPLAB_SIMT_SCHEDULER inline ThreadContext& context() {
#if defined(HIPLAB_SIMT_ASAN)
  // GCC 12 miscompiles -fsanitize=null on the address of a thread-local object (the second of two checks reads stale
  // flags and reports a null pointer that is none); an address that it cannot see through is spared.
  ThreadContext* self = &detail::thread_context;
  asm("" : "+r"(self));
  return *self;
#else
  return detail::thread_context;
#endif
}

}  // namespace hiplab::hip::simt
