// SPDX-License-Identifier: MIT
// OS threads that help the launching thread. Who launches is worker 0; a helper that wakes only after all work has been
// taken is not waited for, so that a short launch costs no wake-up.
#pragma once
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hiplab::hip::simt {

class WorkerPool {
public:
  /// Runs work(0) here and work(1) .. work(workers - 1) on helpers; returns when all that began have ended. With
  /// `every`, each is run; else those that have not begun when work(0) returns are left out, and left_out is told how
  /// many before the others are waited for.
  void run(unsigned workers, bool every, const std::function<void(unsigned)>& work,
           const std::function<void(unsigned)>& left_out);
  WorkerPool();
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

private:
  struct Helpers;
  std::unique_ptr<Helpers> helpers_;
};

}  // namespace hiplab::hip::simt
