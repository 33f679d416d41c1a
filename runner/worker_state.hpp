// SPDX-License-Identifier: MIT
#pragma once
#include <atomic>
#include <cstdint>
#include <filesystem>

namespace hiplab {

/// What a worker is doing, in memory that outlives it: a file mapped by worker and coordinator. It costs a store, so
/// that it can be kept up to date between timed windows, where a message would disturb.
struct WorkerNote {
  static constexpr std::uint64_t kNone = ~std::uint64_t{0};
  enum Phase : std::uint64_t { starting, inputs, gate, timing, regions, recording };
  std::atomic<std::uint64_t> group{kNone};  ///< index in the sweep
  std::atomic<std::uint64_t> point{kNone};  ///< id; none: the group as a whole
  std::atomic<std::uint64_t> phase{starting};
  std::atomic<std::uint64_t> beats{0};  ///< grows with each note: a worker that hangs is seen by its silence
};

const char* phase_name(std::uint64_t phase);

class WorkerState {
public:
  /// Maps the file, made when absent. Throws UserError.
  explicit WorkerState(const std::filesystem::path& file);
  ~WorkerState();
  WorkerState(const WorkerState&) = delete;
  WorkerState& operator=(const WorkerState&) = delete;

  void note(std::uint64_t group, std::uint64_t point, WorkerNote::Phase phase) {
    note_->group.store(group, std::memory_order_relaxed);
    note_->point.store(point, std::memory_order_relaxed);
    note_->phase.store(phase, std::memory_order_relaxed);
    note_->beats.fetch_add(1, std::memory_order_relaxed);
  }
  void clear() { note(WorkerNote::kNone, WorkerNote::kNone, WorkerNote::starting); }
  const WorkerNote& read() const { return *note_; }

private:
  WorkerNote* note_ = nullptr;
};

}  // namespace hiplab
