// SPDX-License-Identifier: MIT
// The scheduler's atomics are compiler builtins in functions that the thread sanitizer does not see: a std::atomic or a
// std::mutex here would order the kernel's threads.
#include "kernels/hip/simt/launch_state.hpp"

#include <sched.h>

#include <algorithm>

namespace hiplab::hip::simt {

class StallWatch::Guard {
public:
  HIPLAB_SIMT_SCHEDULER explicit Guard(char* lock) : lock_(lock) {
    while (__atomic_test_and_set(lock_, __ATOMIC_ACQUIRE)) sched_yield();
  }
  HIPLAB_SIMT_SCHEDULER ~Guard() { __atomic_clear(lock_, __ATOMIC_RELEASE); }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

private:
  char* lock_;
};

HIPLAB_SIMT_SCHEDULER void StallWatch::changed() {
  ++version_;
  confirmations_ = 0;
}

HIPLAB_SIMT_SCHEDULER bool StallWatch::in_vain(Mark& mark) {
  const Guard guard(&lock_);
  if (!mark.stalled) {
    mark.stalled = true;
    ++stalled_;
    changed();
  } else if (stalled_ == active_ && mark.round == version_ && mark.confirmed != version_) {
    mark.confirmed = version_;
    ++confirmations_;
  }
  mark.round = version_;
  return confirmations_ == active_;
}

HIPLAB_SIMT_SCHEDULER void StallWatch::progress(Mark& mark) {
  if (!mark.stalled) return;
  const Guard guard(&lock_);
  mark.stalled = false;
  --stalled_;
  changed();
}

HIPLAB_SIMT_SCHEDULER void StallWatch::leave(unsigned workers) {
  const Guard guard(&lock_);
  active_ -= workers;
  changed();
}

Launch::Launch(const KernelCall& kernel_call, const ExecutorOptions& executor_options, unsigned worker_count)
    : call(kernel_call),
      options(executor_options),
      ids(thread_order(kernel_call.shape.block, executor_options)),
      order(kernel_call.shape.grid.count(), executor_options),
      blocks(kernel_call.shape.grid.count()),
      workers(worker_count),
      stalls(worker_count),
      chunks_(std::make_unique<Chunk[]>(worker_count)),
      // Few claims for a grid of many small blocks, yet enough of them that workers finish together.
      chunk_size_(std::clamp<std::uint64_t>(blocks / (std::uint64_t{worker_count} * 16), 1, 64)) {}

HIPLAB_SIMT_SCHEDULER std::uint64_t Launch::claim(unsigned worker) {
  if (failed()) return blocks;
  Chunk& mine = chunks_[worker];
  if constexpr (kThreadSanitizer) {
    // Neighbouring blocks on different workers, always: blocks of one worker are ordered, so a race between blocks is
    // seen on different ones only.
    const std::uint64_t position = worker + std::uint64_t{workers} * mine.next++;
    return std::min(position, blocks);
  }
  if (mine.next == mine.end) {
    mine.next = std::min(blocks, __atomic_fetch_add(&next_, chunk_size_, __ATOMIC_RELAXED));
    mine.end = std::min(blocks, mine.next + chunk_size_);
    if (mine.next == mine.end) return blocks;
  }
  return mine.next++;
}

std::uint64_t Launch::unclaimed() const {
  if constexpr (kThreadSanitizer) {
    std::uint64_t claimed = 0;
    for (unsigned w = 0; w < workers; ++w) claimed += chunks_[w].next;
    return blocks - std::min(blocks, claimed);
  }
  std::uint64_t left = blocks - std::min(blocks, __atomic_load_n(&next_, __ATOMIC_RELAXED));
  for (unsigned w = 0; w < workers; ++w) left += chunks_[w].end - chunks_[w].next;
  return left;
}

HIPLAB_SIMT_SCHEDULER bool Launch::failed() const {
  return __atomic_load_n(&failed_, __ATOMIC_RELAXED);
}

void Launch::fail(Error::Kind kind, const std::string& message) {
  const std::lock_guard guard(mutex_);
  if (failed()) return;
  kind_ = kind;
  message_ = message;
  __atomic_store_n(&failed_, true, __ATOMIC_RELAXED);
}

void Launch::rethrow() const {
  if (failed()) throw Error(kind_, message_);
}

}  // namespace hiplab::hip::simt
