// SPDX-License-Identifier: MIT
// A fiber: a stack and the place where it was left. Switching is Boost.Context's jump, straight from one kernel thread
// to the next, with nothing in between but what the sanitizers must be told.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <source_location>
#include <vector>

#include "kernels/hip/simt/context.hpp"
#include "kernels/hip/simt/stack_switch.hpp"

namespace hiplab::hip::simt {

/// Why a suspended thread is suspended.
enum class Wait : std::uint32_t { none, barrier, wave, spin };

/// The first cache line is all that a switch touches.
struct alignas(64) Fiber {
  ResumePoint resume = nullptr;              ///< where it was left
  Fiber* next = nullptr;                     ///< ring of suspended threads, in thread order
  const std::uint32_t* wait_word = nullptr;  ///< it may go on when *wait_word != wait_value
  std::uint32_t wait_value = 0;
  Wait wait = Wait::none;
  ThreadIds ids;  ///< of the thread that is suspended here
  Block* block = nullptr;
  std::source_location site;  ///< where it waits
  bool in_ring = false;

  Fiber* previous = nullptr;
  const void* stack_low = nullptr;
  std::size_t stack_bytes = 0;
  std::size_t color = 0;  ///< bytes left free at the top, see StackSlab
  void* asan_fake_stack = nullptr;
  void* tsan_fiber = nullptr;
#if defined(HIPLAB_SIMT_TSAN)
  // C++ fences on top of a sanitizer that knows none, see atomics.hpp.
  static constexpr unsigned kRemembered = 8;
  const void* relaxed_reads[kRemembered] = {};
  unsigned relaxed_count = 0;
  bool release_fenced = false;
#endif
};

/// Tells the address sanitizer that a switch is over; it tells in turn which stack was left.
inline void arrived_on_fiber([[maybe_unused]] void* fake_stack) {
#if defined(HIPLAB_SIMT_ASAN)
  Fiber* left = context().left;
  __sanitizer_finish_switch_fiber(fake_stack, &left->stack_low, &left->stack_bytes);
#endif
}

/// Leaves `from` and goes on in `to`. Returns when somebody switches back to `from`.
HIPLAB_SIMT_SWITCH inline void switch_fiber(Fiber* from, Fiber* to) {
  context().fiber = to;
#if defined(HIPLAB_SIMT_ASAN)
  context().left = from;
  __sanitizer_start_switch_fiber(&from->asan_fake_stack, to->stack_low, to->stack_bytes);
#endif
#if defined(HIPLAB_SIMT_TSAN)
  __tsan_switch_to_fiber(to->tsan_fiber, __tsan_switch_to_fiber_no_sync);
#endif
  jump_stack(&from->resume, to->resume);
  arrived_on_fiber(from->asan_fake_stack);
}

/// The fibers of one worker and their stacks.
class FiberPool {
public:
  FiberPool(std::size_t stack_bytes, StackEntry entry) : stack_bytes_(stack_bytes), entry_(entry) {}
  ~FiberPool();
  FiberPool(const FiberPool&) = delete;
  FiberPool& operator=(const FiberPool&) = delete;

  /// Makes at least `count` fibers exist. Throws Error(memory) when their stacks cannot be mapped.
  void reserve(std::size_t count);
  std::size_t size() const { return fibers_.size(); }
  HIPLAB_SIMT_SCHEDULER Fiber* operator[](std::size_t i) const { return table_[i]; }
  /// Forgets what the fibers were doing: each starts at its entry again.
  void restart();

  /// The fiber whose guard page holds the address, or null.
  const Fiber* overflowed(const void* address) const;

private:
  struct Slab {
    std::byte* begin;
    std::size_t bytes;
    std::unique_ptr<Fiber[]> fibers;
  };
  void add_slab(std::size_t count);
  void start(Fiber& fiber);

  std::size_t stack_bytes_;
  StackEntry entry_;
  std::vector<Slab> slabs_;
  std::vector<Fiber*> fibers_;
  Fiber** table_ = nullptr;  ///< fibers_, reached without the standard library's (instrumented) accessors
};

}  // namespace hiplab::hip::simt
