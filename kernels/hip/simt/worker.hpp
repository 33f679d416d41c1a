// SPDX-License-Identifier: MIT
// The scheduler of one OS thread. It takes up the threads of a block in their order, one after another on the same
// fiber as long as none of them waits; a thread that waits keeps its fiber, and the next thread goes on with another
// one. A kernel without barriers therefore never switches, and a kernel with barriers switches straight from thread to
// thread.
//
// Suspended threads form a ring in thread order with one extra node, the starter, at its end: it stands for the threads
// that have not been taken up yet. A cooperative launch keeps the threads of all blocks in one ring.
#pragma once
#include <memory>
#include <source_location>
#include <string>
#include <thread>
#include <vector>

#include "kernels/hip/simt/block.hpp"
#include "kernels/hip/simt/fiber.hpp"
#include "kernels/hip/simt/launch_state.hpp"

namespace hiplab::hip::simt {

/// Whether two waits stand at the same place of the source.
bool same_place(std::source_location a, std::source_location b);

/// The cheap test first: one place usually has one object.
HIPLAB_SIMT_SCHEDULER inline bool same_site(std::source_location a, std::source_location b) {
  static_assert(sizeof(std::source_location) == sizeof(void*));
  return __builtin_bit_cast(const void*, a) == __builtin_bit_cast(const void*, b) || same_place(a, b);
}

/// How a fault leaves the kernel thread that met it.
class Fault : public Error {
public:
  using Error::Error;
};

class Worker {
public:
  explicit Worker(const ExecutorOptions& options);
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  /// Runs its share of the launch on the calling OS thread; a failure is left in the launch.
  void run(Launch& launch, unsigned index);

  // ---- for the thread loop ----
  HIPLAB_SIMT_SCHEDULER std::uint32_t position() const { return position_; }
  HIPLAB_SIMT_SCHEDULER bool take_up(std::uint32_t& position, ThreadContext& self) {
    if (position >= threads_) return false;
    self.ids = ids_[position];
    position_ = ++position;
    return true;
  }
  /// The same in the thread sanitizer build, where a thread has its fiber to itself.
  void take_up_on(Fiber& fiber);
  HIPLAB_SIMT_SCHEDULER static bool must_end(const Fiber& fiber, const ThreadContext& self) {
    return fiber.in_ring || self.block->waves_counted;
  }
  void end_thread(Fiber& fiber);
  /// Begins another block when that is possible now.
  HIPLAB_SIMT_SCHEDULER bool next_block() { return (alive_blocks_ > 1 || ring_size_ == 0) && begin_next_block(); }
  /// Nothing is left to take up: goes on elsewhere, and comes back when there is.
  void retire(Fiber& fiber);
  /// Tells one launch from the next: a fiber may have retired in another kernel's loop.
  HIPLAB_SIMT_SCHEDULER std::uint64_t serial() const { return serial_; }

  // ---- for device functions, on a fiber ----
  void barrier(std::source_location site);
  /// Meets the other lanes of the wave; returns the meeting's slot in Wave::values, votes and present.
  std::uint32_t meet(std::uint64_t value, bool vote, std::source_location site);
  Wave& wave();
  void spin_yield(std::source_location site, bool first);
  void spin_success();
  /// Gives an LDS variable its place in the current block.
  std::byte* lay_out(const LdsVariable& variable);
  /// Ends the launch with Error(kind, "kernel K block (..) thread (..): " + message) by an exception that unwinds the
  /// calling kernel thread. The others are abandoned where they wait.
  [[noreturn]] void fault(Error::Kind kind, const std::string& message);

  // ---- for diagnosis ----
  HIPLAB_SIMT_SCHEDULER const Launch& launch() const { return *launch_; }
  std::string name_thread(const Block& block, const ThreadIds& ids) const;
  const FiberPool& fibers() const { return pool_; }

private:
  static void fiber_main();
  void bind_to_this_thread();
  void begin_launch(Launch& launch, unsigned index);
  void reserve_blocks(std::size_t count);
  void unmap_arenas();
  void begin_block(Block& block, std::uint64_t position);
  void enter_block(Block& block);
  HIPLAB_SIMT_SCHEDULER bool unstarted() const { return position_ < threads_ || alive_ < alive_blocks_; }

  void suspend(Fiber* fiber);
  void enter_ring(Fiber* fiber);
  void leave_ring(Fiber* fiber);
  Fiber* fresh_fiber();
  Fiber* runnable_after(Fiber* start);
  bool begin_next_block();
  [[noreturn]] void abandon();
  void settle_abandoned();
  void clear_after_fault();

  void count_waves(Block& block);
  void leave_wave(Block& block, std::uint32_t linear);
  void round_in_vain();
  [[noreturn]] void stuck();
  [[noreturn]] void barrier_mismatch(const Block& block, std::source_location site);
  [[noreturn]] void wave_mismatch(const Wave& wave, std::source_location site);
  std::string describe_spins() const;

  // Touched at every switch.
  const ThreadIds* ids_ = nullptr;
  std::uint32_t position_ = 0, threads_ = 0;  ///< threads of the starting block taken up, and in all
  std::uint32_t in_vain_ = 0;                 ///< spins evaluated in vain since anything happened
  std::uint32_t ring_size_ = 0;
  std::uint64_t changes_seen_ = 0;
  Fiber starter_;
  Fiber main_;  ///< the OS thread's own stack

  Launch* launch_ = nullptr;
  std::uint64_t serial_ = 0;
  unsigned index_ = 0;
  bool failed_ = false;
  Block* starting_ = nullptr;       ///< the block whose threads are being taken up
  std::uint64_t alive_ = 0;         ///< blocks begun in this batch
  std::uint64_t alive_blocks_ = 1;  ///< blocks of a batch: 1, or the whole grid of a cooperative launch
  std::uint32_t starter_open_ = 0;
  const std::uint32_t never_ = 0;  ///< wait word of a thread that may always go on (wait value 1)
  Fiber* resume_at_ = nullptr;
  std::vector<Fiber*> idle_;
  StallWatch::Mark stall_;

  std::byte* arenas_ = nullptr;  ///< one for each block alive: LDS, shadow, waves
  std::size_t arenas_bytes_ = 0;
  std::unique_ptr<Block[]> blocks_;
  Block* block_table_ = nullptr;  ///< the same without the standard library's (instrumented) accessors
  std::size_t block_capacity_ = 0;
  FiberPool pool_;
  std::thread::id owner_;
  char start_tag_ = 0, end_tag_ = 0;
};

HIPLAB_SIMT_SWITCH inline void Worker::suspend(Fiber* fiber) {
  if (!fiber->in_ring) [[unlikely]]
    enter_ring(fiber);
  Fiber* next = fiber->next;
  for (; *next->wait_word == next->wait_value; next = next->next)
    if (next == fiber) stuck();
  if (next == &starter_) [[unlikely]] {
    // The starter may find that the last thread has been taken up meanwhile: then it is as good as absent.
    next = unstarted() ? fresh_fiber() : (starter_open_ = 0, runnable_after(&starter_));
  }
  ThreadContext& self = context();
  if (next != fiber) switch_fiber(fiber, next);
  self.ids = fiber->ids;
  if (self.block != fiber->block) [[unlikely]]
    enter_block(*fiber->block);
}

HIPLAB_SIMT_SWITCH inline void Worker::barrier(std::source_location site) {
  ThreadContext& self = context();
  Fiber* fiber = self.fiber;
  Block* block = self.block;
  if (block->arrived == 0)
    block->barrier_site = site;
  else if (!same_site(block->barrier_site, site)) [[unlikely]]
    barrier_mismatch(*block, site);
  const std::uint32_t generation = block->generation;
  fiber->wait_word = &block->generation;
  fiber->wait_value = generation;
  fiber->wait = Wait::barrier;
  fiber->site = site;
  in_vain_ = 0;
  order_release(&block->order_tag[generation & 1]);
  if (++block->arrived == block->threads) {
    block->arrived = 0;
    ++block->generation;
  }
  suspend(fiber);
  order_acquire(&block->order_tag[generation & 1]);
}

HIPLAB_SIMT_SWITCH inline void Worker::retire(Fiber& fiber) {
  Fiber* next = &main_;
  if constexpr (kThreadSanitizer) {
    if (unstarted()) next = fresh_fiber();
  } else {
    idle_.push_back(&fiber);
  }
  if (next == &main_ && ring_size_ != 0) {
    starter_open_ = 0;
    next = resume_at_;
    if (*next->wait_word == next->wait_value) [[unlikely]]
      next = runnable_after(next);
  }
  if (next != &fiber) switch_fiber(&fiber, next);
}

HIPLAB_SIMT_SCHEDULER inline Wave& Worker::wave() {
  const ThreadContext& self = context();
  return self.block->waves[self.ids.linear >> self.wave_shift];
}

HIPLAB_SIMT_SWITCH inline std::uint32_t Worker::meet(std::uint64_t value, bool vote, std::source_location site) {
  const ThreadContext& self = context();
  if (!self.block->waves_counted) [[unlikely]]
    count_waves(*self.block);
  Wave& mine = wave();
  const std::uint32_t lane = self.ids.linear & (self.wave - 1);
  const std::uint32_t slot = mine.generation & 1;
  if (mine.arrived == 0) {
    mine.site = site;
    mine.votes[slot] = mine.present[slot] = 0;
  } else if (!same_site(mine.site, site)) [[unlikely]] {
    wave_mismatch(mine, site);
  }
  mine.values[slot][lane] = value;
  mine.votes[slot] |= std::uint64_t{vote} << lane;
  mine.present[slot] |= std::uint64_t{1} << lane;
  in_vain_ = 0;
  if (++mine.arrived == mine.live) {
    // The last lane has nothing to wait for.
    mine.arrived = 0;
    ++mine.generation;
    return slot;
  }
  Fiber* fiber = self.fiber;
  fiber->wait = Wait::wave;
  fiber->site = site;
  fiber->wait_word = &mine.generation;
  fiber->wait_value = mine.generation;
  suspend(fiber);
  return slot;
}

}  // namespace hiplab::hip::simt
