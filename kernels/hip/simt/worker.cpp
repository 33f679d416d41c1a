// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/worker.hpp"

#include <sys/mman.h>

#include <exception>

#include "kernels/hip/simt/crash_note.hpp"
#include "kernels/hip/simt/describe.hpp"
#include "kernels/hip/simt/lds_layout.hpp"

namespace hiplab::hip::simt {

namespace detail {
thread_local constinit ThreadContext thread_context;
}  // namespace detail

Worker::Worker(const ExecutorOptions& options) : pool_(options.stack_bytes, stack_entry<&Worker::fiber_main>()) {
  starter_.wait_word = &starter_open_;
  starter_.wait_value = 0;
  starter_.next = starter_.previous = resume_at_ = &starter_;
  starter_.in_ring = true;
}

Worker::~Worker() {
  unmap_arenas();
}

void Worker::bind_to_this_thread() {
#if defined(HIPLAB_SIMT_TSAN)
  main_.tsan_fiber = __tsan_get_current_fiber();
#endif
  if (owner_ == std::this_thread::get_id()) return;
  // An idle fiber may hold the address of the former thread's context in a register.
  owner_ = std::this_thread::get_id();
  use_signal_stack();
  clear_after_fault();
}

// What abandoned threads did before happened before whatever the host does next: their release is made for them.
HIPLAB_SIMT_SCHEDULER void Worker::settle_abandoned() {
#if defined(HIPLAB_SIMT_TSAN)
  for (std::size_t i = 0; i < pool_.size(); ++i) {
    __tsan_switch_to_fiber(pool_[i]->tsan_fiber, __tsan_switch_to_fiber_no_sync);
    __tsan_release(&end_tag_);
    __tsan_switch_to_fiber(main_.tsan_fiber, __tsan_switch_to_fiber_no_sync);
  }
  order_acquire(&end_tag_);
#endif
}

void Worker::clear_after_fault() {
  pool_.restart();
  idle_.clear();
  for (std::size_t i = pool_.size(); i > 0; --i) idle_.push_back(pool_[i - 1]);
  starter_.next = starter_.previous = resume_at_ = &starter_;
  ring_size_ = 0;
  failed_ = false;
  for (std::size_t i = 0; i < block_capacity_; ++i) blocks_[i].arrived = 0;
}

void Worker::unmap_arenas() {
  if (!arenas_) return;
  unpoison(arenas_, arenas_bytes_);
  munmap(arenas_, arenas_bytes_);
  arenas_ = nullptr;
}

void Worker::reserve_blocks(std::size_t count) {
  if (count <= block_capacity_) return;
  const std::size_t bytes = count * block_arena_bytes();
  void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED)
    throw Error(Error::Kind::memory, "no memory for the LDS of " + std::to_string(count) + " blocks at once");
  unmap_arenas();
  arenas_ = static_cast<std::byte*>(memory);
  arenas_bytes_ = bytes;
  blocks_ = std::make_unique<Block[]>(count);
  block_table_ = blocks_.get();
  for (std::size_t i = 0; i < count; ++i) place_block(blocks_[i], arenas_ + i * block_arena_bytes());
  block_capacity_ = count;
}

void Worker::begin_launch(Launch& launch, unsigned index) {
  bind_to_this_thread();
  const KernelCall& call = launch.call;
  launch_ = &launch;
  ++serial_;
  index_ = index;
  stall_ = {};
  changes_seen_ = in_vain_ = 0;
  ids_ = launch.ids.data();
  threads_ = static_cast<std::uint32_t>(launch.ids.size());
  position_ = threads_;
  alive_ = 0;
  alive_blocks_ = call.cooperative ? launch.blocks : 1;
  reserve_blocks(alive_blocks_);
  if constexpr (kThreadSanitizer) pool_.reserve(threads_ * alive_blocks_);
  for (std::size_t i = 0; i < alive_blocks_; ++i) lds_begin_launch(blocks_[i], call.shape.dynamic_lds);
  ThreadContext& self = context();
  self.block_dim = call.shape.block;
  self.grid_dim = call.shape.grid;
  self.wave = launch.options.wave;
  self.wave_shift = launch.options.wave == 64 ? 6 : 5;
  self.worker = this;
  self.changes = 0;
}

void Worker::run(Launch& launch, unsigned index) {
  try {
    begin_launch(launch, index);
    for (;;) {
      if (alive_blocks_ == 1) {
        const std::uint64_t position = launch.claim(index);
        if (position == launch.blocks) break;
        begin_block(blocks_[0], position);
        alive_ = 1;
      } else if (alive_ != 0) {
        break;
      }
      order_release(&start_tag_);
      switch_fiber(&main_, fresh_fiber());
      order_acquire(&end_tag_);
      if (failed_) {
        settle_abandoned();
        clear_after_fault();
        break;
      }
    }
  } catch (const Error& error) {
    launch.fail(error.kind(), error.what());
  }
  launch.stalls.leave();
  context().fiber = nullptr;
}

HIPLAB_SIMT_SCHEDULER void Worker::begin_block(Block& block, std::uint64_t position) {
  block.id = unflatten(launch_->order.at(position), launch_->call.shape.grid);
  block.threads = threads_;
  block.arrived = 0;
  block.waves_counted = false;
  lds_begin_block(block);
  starting_ = &block;
  position_ = 0;
  starter_open_ = 1;
  enter_block(block);
}

HIPLAB_SIMT_SCHEDULER void Worker::enter_block(Block& block) {
  ThreadContext& self = context();
  self.block = &block;
  self.block_id = block.id;
}

HIPLAB_SIMT_SCHEDULER bool Worker::begin_next_block() {
  if (alive_blocks_ > 1) {
    if (alive_ == alive_blocks_) return false;
    begin_block(block_table_[alive_], alive_);
    ++alive_;
    return true;
  }
  // The thread sanitizer build begins blocks on the OS thread's own stack, which acquires what the fibers released.
  if constexpr (kThreadSanitizer) return false;
  const std::uint64_t position = launch_->claim(index_);
  if (position == launch_->blocks) return false;
  begin_block(block_table_[0], position);
  return true;
}

HIPLAB_SIMT_SCHEDULER void Worker::take_up_on([[maybe_unused]] Fiber& fiber) {
  order_acquire(&start_tag_);
  if (position_ == threads_) next_block();
  ThreadContext& self = context();
  if (self.block != starting_) enter_block(*starting_);
  take_up(position_, self);
#if defined(HIPLAB_SIMT_TSAN)
  fiber.relaxed_count = 0;
  fiber.release_fenced = false;
  // The sanitizer keeps 63 characters.
  const std::string name = "block " + describe(self.block->id) + " thread " +
                           describe(Dim3{self.ids.x, self.ids.y, self.ids.z}) + " kernel " +
                           std::string(short_name(launch_->call.name()));
  __tsan_set_fiber_name(fiber.tsan_fiber, name.c_str());
#endif
}

HIPLAB_SIMT_SCHEDULER void Worker::end_thread(Fiber& fiber) {
  const ThreadContext& self = context();
  if (self.block->waves_counted) leave_wave(*self.block, self.ids.linear);
  if (fiber.in_ring) leave_ring(&fiber);
  in_vain_ = 0;
  order_release(&end_tag_);
  if (self.block != starting_) enter_block(*starting_);
}

HIPLAB_SIMT_SCHEDULER void Worker::fiber_main() {
  arrived_on_fiber(nullptr);
  Worker& worker = *context().worker;
  Fiber& self = *context().fiber;
  for (;;) {
    bool faulted = true;
    try {
      worker.launch_->call.loop(worker, self, worker.launch_->call.arguments);
      faulted = false;
    } catch (const Fault& fault) {
      worker.launch_->fail(fault.kind(), fault.what());
    } catch (const std::exception& error) {
      const ThreadContext& thrower = context();
      worker.launch_->fail(Error::Kind::device,
                           worker.name_thread(*thrower.block, thrower.ids) + ": throws an exception: " + error.what());
    }
    if (faulted) worker.abandon();
  }
}

HIPLAB_SIMT_SCHEDULER Fiber* Worker::runnable_after(Fiber* start) {
  Fiber* fiber = start;
  for (std::uint32_t i = 0; i <= ring_size_; ++i, fiber = fiber->next)
    if (*fiber->wait_word != fiber->wait_value) return fiber;
  stuck();
}

HIPLAB_SIMT_SCHEDULER Fiber* Worker::fresh_fiber() {
  if constexpr (kThreadSanitizer) {
    // By thread, not by availability: a fiber that ran two threads of a block would order them.
    return pool_[position_ < threads_ ? (alive_ ? alive_ - 1 : 0) * threads_ + position_ : alive_ * threads_];
  }
  if (idle_.empty()) {
    const std::size_t before = pool_.size();
    pool_.reserve(before + 64);
    for (std::size_t i = pool_.size(); i > before; --i) idle_.push_back(pool_[i - 1]);
  }
  Fiber* fiber = idle_.back();
  idle_.pop_back();
  return fiber;
}

HIPLAB_SIMT_SCHEDULER void Worker::enter_ring(Fiber* fiber) {
  const ThreadContext& self = context();
  fiber->ids = self.ids;
  fiber->block = self.block;
  fiber->previous = starter_.previous;
  fiber->next = &starter_;
  starter_.previous->next = fiber;
  starter_.previous = fiber;
  fiber->in_ring = true;
  ++ring_size_;
}

HIPLAB_SIMT_SCHEDULER void Worker::leave_ring(Fiber* fiber) {
  resume_at_ = fiber->next;
  fiber->previous->next = fiber->next;
  fiber->next->previous = fiber->previous;
  fiber->in_ring = false;
  fiber->wait = Wait::none;
  --ring_size_;
}

HIPLAB_SIMT_SCHEDULER void Worker::spin_yield(std::source_location site, bool first) {
  ThreadContext& self = context();
  Fiber* fiber = self.fiber;
  fiber->wait = Wait::spin;
  fiber->site = site;
  fiber->wait_word = &never_;
  fiber->wait_value = 1;
  if (first || self.changes != changes_seen_) {
    changes_seen_ = self.changes;
    in_vain_ = 0;
  } else if (++in_vain_ > ring_size_ && !unstarted()) {
    in_vain_ = 0;
    round_in_vain();
  }
  if (launch_->failed()) abandon();
  suspend(fiber);
}

HIPLAB_SIMT_SCHEDULER void Worker::spin_success() {
  in_vain_ = 0;
  launch_->stalls.progress(stall_);
}

HIPLAB_SIMT_SCHEDULER void Worker::abandon() {
  failed_ = true;
  switch_fiber(context().fiber, &main_);
  __builtin_trap();  // an abandoned fiber is never resumed
}

}  // namespace hiplab::hip::simt
