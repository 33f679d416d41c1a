// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/worker_pool.hpp"

#include <unistd.h>

namespace hiplab::hip::simt {

struct WorkerPool::Helpers {
  explicit Helpers(unsigned count) {
    for (unsigned i = 1; i <= count; ++i) threads.emplace_back([this, i] { serve(i); });
  }
  ~Helpers() {
    {
      const std::lock_guard guard(mutex);
      stopping = true;
      wake.notify_all();
    }
    for (auto& thread : threads) thread.join();
  }
  void serve(unsigned index);

  const pid_t process = getpid();
  std::mutex mutex;
  std::condition_variable wake, done;
  const std::function<void(unsigned)>* work = nullptr;  ///< null: nothing to begin
  std::uint64_t job = 0;
  unsigned wanted = 0, begun = 0, running = 0;
  bool stopping = false;
  std::vector<std::thread> threads;
};

void WorkerPool::Helpers::serve(unsigned index) {
  std::uint64_t seen = 0;
  std::unique_lock lock(mutex);
  for (;;) {
    wake.wait(lock, [&] { return stopping || (work && job != seen); });
    if (stopping) return;
    seen = job;
    if (index > wanted) continue;
    ++begun;
    ++running;
    const auto* mine = work;
    lock.unlock();
    (*mine)(index);
    lock.lock();
    if (--running == 0) done.notify_all();
  }
}

void WorkerPool::run(unsigned workers, bool every, const std::function<void(unsigned)>& work,
                     const std::function<void(unsigned)>& left_out) {
  if (workers <= 1) return work(0);
  // A fork leaves the helpers behind; what they left locked is left with them.
  if (helpers_ && helpers_->process != getpid()) static_cast<void>(helpers_.release());
  if (helpers_ && helpers_->threads.size() < workers - 1) helpers_.reset();
  if (!helpers_) helpers_ = std::make_unique<Helpers>(workers - 1);
  Helpers& all = *helpers_;
  {
    const std::lock_guard guard(all.mutex);
    all.work = &work;
    all.wanted = workers - 1;
    all.begun = 0;
    ++all.job;
    all.wake.notify_all();
  }
  work(0);
  std::unique_lock lock(all.mutex);
  if (every) all.done.wait(lock, [&] { return all.begun == all.wanted && all.running == 0; });
  all.work = nullptr;
  left_out(all.wanted - all.begun);
  all.done.wait(lock, [&] { return all.running == 0; });
}

WorkerPool::WorkerPool() = default;

WorkerPool::~WorkerPool() {
  if (helpers_ && helpers_->process != getpid()) static_cast<void>(helpers_.release());
}

}  // namespace hiplab::hip::simt
