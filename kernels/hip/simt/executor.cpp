// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/executor.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "kernels/hip/launch_shapes.hpp"
#include "kernels/hip/simt/block.hpp"
#include "kernels/hip/simt/crash_note.hpp"
#include "kernels/hip/simt/describe.hpp"
#include "kernels/hip/simt/device_memory.hpp"
#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip::simt {
namespace {

// Below this many threads waking the pool costs more than it brings.
constexpr std::uint64_t kThreadsWorthTwoWorkers = 1024;

std::vector<LaunchShape>* launches = nullptr;  ///< of write_launches_to()

std::string in_words(const LaunchShape& shape) {
  return "grid " + describe(shape.grid) + " block " + describe(shape.block) + " dynamic LDS " +
         std::to_string(shape.dynamic_lds) + " bytes";
}

FillObserver& fills() {
  static FillObserver instance;
  return instance;
}

LaunchObserver& observer() {
  static LaunchObserver instance;
  return instance;
}

}  // namespace

Executor::Executor(const ExecutorOptions& options) : options_(resolved(options)) {
  install_crash_note();
}

Executor::~Executor() = default;

void Executor::configure(const ExecutorOptions& options) {
  const ExecutorOptions wanted = resolved(options);
  const std::lock_guard guard(launch_mutex_);
  workers_.clear();
  options_ = wanted;
}

void Executor::check(const KernelCall& call) const {
  const LaunchShape& shape = call.shape;
  const auto refuse = [&](const std::string& why) {
    throw Error(Error::Kind::launch,
                "launch of kernel " + std::string(call.name()) + " refused (" + in_words(shape) + "): " + why);
  };
  if (shape.grid.count() == 0 || shape.block.count() == 0) refuse("an extent is zero");
  if (shape.block.count() > kMaxBlockThreads)
    refuse("a block has at most " + std::to_string(kMaxBlockThreads) + " threads");
  if (shape.dynamic_lds > options_.lds_limit)
    refuse("LDS over the limit of " + std::to_string(options_.lds_limit) + " bytes");
  if (call.cooperative && shape.grid.count() * shape.block.count() > options_.cooperative_threads)
    refuse("a cooperative launch keeps all threads alive, at most " + std::to_string(options_.cooperative_threads) +
           " here");
}

void Executor::run(const KernelCall& call) {
  check(call);
  const std::lock_guard guard(launch_mutex_);
  if (launches) launches->push_back(call.shape);
  const std::uint64_t blocks = call.shape.grid.count();
  std::uint64_t workers = call.cooperative ? 1 : std::min<std::uint64_t>(options_.workers, blocks);
  if (!kThreadSanitizer && blocks * call.shape.block.count() < kThreadsWorthTwoWorkers) workers = 1;
  Launch launch(call, options_, static_cast<unsigned>(workers));
  if (workers_.empty())
    for (unsigned i = 0; i < options_.workers; ++i) workers_.push_back(std::make_unique<Worker>(options_));
  pool_.run(
      launch.workers, kThreadSanitizer, [&](unsigned index) { workers_[index]->run(launch, index); },
      [&](unsigned workers_left_out) { launch.stalls.leave(workers_left_out); });
  launch.rethrow();
  check_guards(call.name());
}

Executor& executor() {
  static Executor instance(options_from_environment());
  return instance;
}

LaunchObserver set_launch_observer(LaunchObserver next) {
  return std::exchange(observer(), std::move(next));
}
const LaunchObserver& launch_observer() {
  return observer();
}

FillObserver set_fill_observer(FillObserver next) {
  return std::exchange(fills(), std::move(next));
}
const FillObserver& fill_observer() {
  return fills();
}

}  // namespace hiplab::hip::simt

void hiplab::hip::write_launches_to(std::vector<LaunchShape>* to) {
  simt::launches = to;
}
