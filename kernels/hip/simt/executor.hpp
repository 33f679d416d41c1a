// SPDX-License-Identifier: MIT
// The CPU ground's executor: runs launches on a pool of OS threads and turns what goes wrong in a kernel into Error.
//
// What it catches, and in which build, is docs/simt.md. After an Error the executor is as good as new.
#pragma once
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "kernels/hip/runtime.hpp"
#include "kernels/hip/simt/launch_state.hpp"
#include "kernels/hip/simt/options.hpp"
#include "kernels/hip/simt/worker_pool.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip::simt {

class Executor {
public:
  explicit Executor(const ExecutorOptions& options);
  ~Executor();

  const ExecutorOptions& options() const { return options_; }
  /// Between launches only. Zeros mean defaults, see ExecutorOptions.
  void configure(const ExecutorOptions& options);

  /// Runs a kernel to its end. Throws Error(launch) for a shape that the executor refuses, Error(device) for what a
  /// thread did wrong.
  void run(const KernelCall& call);

private:
  void check(const KernelCall& call) const;
  ExecutorOptions options_;
  std::mutex launch_mutex_;
  std::vector<std::unique_ptr<Worker>> workers_;
  WorkerPool pool_;
};

/// The process's executor, made with options_from_environment() at first use.
Executor& executor();

/// Adds host work to a stream of the CPU ground: it runs at once, or is kept when the stream is being captured.
void enqueue_host(Stream stream, std::function<void()> work);

/// One argument of a launch, by its bytes.
struct LaunchArgument {
  const void* bytes;
  std::size_t size;
  bool is_pointer;
};

/// Called for each launch before it is enqueued, with the kernel's address. For recording launches.
using LaunchObserver = std::function<void(const void* kernel, const LaunchShape& shape, bool cooperative,
                                          std::span<const LaunchArgument> arguments)>;
/// Sets the observer, or removes it when empty; gives back the previous one. Not while another thread launches.
LaunchObserver set_launch_observer(LaunchObserver observer);
const LaunchObserver& launch_observer();

/// Called before a launcher's fill_zero is enqueued. Set and given back as the launch observer.
using FillObserver = std::function<void(const void* memory, std::size_t bytes)>;
FillObserver set_fill_observer(FillObserver observer);
const FillObserver& fill_observer();

}  // namespace hiplab::hip::simt
