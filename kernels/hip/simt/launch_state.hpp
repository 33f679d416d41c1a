// SPDX-License-Identifier: MIT
// One launch, as its workers share it: what to run, which block is next, whether it failed, and who is stalled.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "kernels/hip/runtime.hpp"
#include "kernels/hip/simt/fiber.hpp"
#include "kernels/hip/simt/options.hpp"
#include "kernels/hip/simt/order.hpp"

namespace hiplab::hip::simt {

/// Runs threads of the current block, one after another, until one is left to another fiber or none is left.
using ThreadLoop = void (*)(Worker& worker, Fiber& fiber, const void* arguments);

/// A kernel with its arguments, ready to run.
struct KernelCall {
  const void* address = nullptr;
  std::string_view (*name)() = nullptr;  ///< demangled, of static storage
  ThreadLoop loop = nullptr;
  const void* arguments = nullptr;  ///< std::tuple of the kernel's parameter types
  LaunchShape shape;
  bool cooperative = false;
};

/// Exact detection of spins that nobody can end. A worker whose fibers all wait or spin in vain is stalled. When every
/// active worker is stalled and each has gone through one more full round in vain since the last of them stalled,
/// memory has not changed and cannot change any more: that is a deadlock.
class StallWatch {
public:
  explicit StallWatch(unsigned workers) : active_(workers) {}
  struct Mark {
    bool stalled = false;
    std::uint64_t round = 0, confirmed = 0;
  };
  /// After a full round in vain; true: deadlock.
  bool in_vain(Mark& mark);
  void progress(Mark& mark);
  /// For workers that are done, or never began.
  void leave(unsigned workers = 1);

private:
  class Guard;
  void changed();
  char lock_ = 0;
  unsigned active_, stalled_ = 0, confirmations_ = 0;
  std::uint64_t version_ = 1;
};

class Launch {
public:
  Launch(const KernelCall& call, const ExecutorOptions& options, unsigned workers);

  const KernelCall& call;
  const ExecutorOptions& options;
  const std::vector<ThreadIds> ids;
  const BlockOrder order;
  const std::uint64_t blocks;
  const unsigned workers;
  StallWatch stalls;

  /// The next position of the grid for this worker, `blocks` when there is none or the launch failed.
  std::uint64_t claim(unsigned worker);
  std::uint64_t unclaimed() const;

  /// Keeps the first failure; the other workers stop as soon as they ask.
  void fail(Error::Kind kind, const std::string& message);
  bool failed() const;
  /// Throws what was kept.
  void rethrow() const;

private:
  struct alignas(64) Chunk {
    std::uint64_t next = 0, end = 0;
  };
  std::unique_ptr<Chunk[]> chunks_;
  std::uint64_t chunk_size_;
  std::uint64_t next_ = 0;
  bool failed_ = false;
  std::mutex mutex_;
  Error::Kind kind_ = Error::Kind::device;
  std::string message_;
};

}  // namespace hiplab::hip::simt
