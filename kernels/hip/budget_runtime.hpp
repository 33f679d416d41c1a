// SPDX-License-Identifier: MIT
// A runtime that has so much device memory and no more: it forwards every call to a ground's runtime and refuses an
// allocation beyond its budget with Error(memory), as a smaller card would. Plain C++, the same on every ground.
//
// An allocation takes its bytes rounded up to `granule` where it has half a granule at least, else to 512 bytes
// (PyTorch's allocator: 2 MiB from 1 MiB on). What is released can be had again, whole: nothing is ever fragmented, so
// a real server may fail earlier. Not for several threads.
#pragma once
#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "kernels/hip/runtime.hpp"

namespace hiplab::hip {

class BudgetRuntime final : public Runtime {
public:
  /// An allocation that the budget refused. bytes: as asked, not rounded.
  struct Refusal {
    std::string name;
    std::size_t bytes = 0, free = 0;
  };

  BudgetRuntime(Runtime& ground, std::size_t budget, std::size_t granule = std::size_t{2} << 20)
      : ground_(ground), budget_(budget), granule_(granule) {}
  BudgetRuntime(const BudgetRuntime&) = delete;
  BudgetRuntime& operator=(const BudgetRuntime&) = delete;
  ~BudgetRuntime() override {
    for (const auto& [memory, bytes] : held_) ground_.release(memory);
  }

  std::size_t used() const { return used_; }
  std::size_t peak() const { return peak_; }
  /// The latest refusal of the budget. Its name is empty while there was none: an Error(memory) is then the ground's
  /// own.
  const Refusal& refusal() const { return refusal_; }

  void* allocate(std::size_t bytes, const char* name) override {
    const std::size_t taken = rounded(bytes);
    if (taken > budget_ - used_) {
      refusal_ = {name, bytes, budget_ - used_};
      throw Error(Error::Kind::memory, "allocating " + std::to_string(bytes) + " bytes for " + name + ": " +
                                           std::to_string(refusal_.free) + " of a budget of " +
                                           std::to_string(budget_) + " are free");
    }
    void* memory = ground_.allocate(bytes, name);
    held_[memory] = taken;
    used_ += taken;
    peak_ = std::max(peak_, used_);
    return memory;
  }
  void release(void* memory) noexcept override {
    const auto own = held_.find(memory);
    if (own == held_.end()) return;
    used_ -= own->second;
    held_.erase(own);
    ground_.release(memory);
  }
  std::size_t free_memory() override { return std::min(budget_ - used_, ground_.free_memory()); }

  DeviceFacts facts() override {
    DeviceFacts facts = ground_.facts();
    facts.memory_bytes = budget_;
    return facts;
  }
  void upload(void* device, const void* host, std::size_t bytes) override { ground_.upload(device, host, bytes); }
  void download(void* host, const void* device, std::size_t bytes) override { ground_.download(host, device, bytes); }
  void copy_on_device(void* to, const void* from, std::size_t bytes) override {
    ground_.copy_on_device(to, from, bytes);
  }
  void fill(void* device, unsigned char value, std::size_t bytes) override { ground_.fill(device, value, bytes); }
  Stream create_stream() override { return ground_.create_stream(); }
  void destroy(Stream stream) noexcept override { ground_.destroy(stream); }
  void synchronize(Stream stream) override { ground_.synchronize(stream); }
  Event create_event() override { return ground_.create_event(); }
  void destroy(Event event) noexcept override { ground_.destroy(event); }
  void record(Event event, Stream stream) override { ground_.record(event, stream); }
  double elapsed_us(Event from, Event to) override { return ground_.elapsed_us(from, to); }
  void begin_capture(Stream stream) override { ground_.begin_capture(stream); }
  Graph end_capture(Stream stream) override { return ground_.end_capture(stream); }
  void destroy(Graph graph) noexcept override { ground_.destroy(graph); }
  void replay(Graph graph, Stream stream) override { ground_.replay(graph, stream); }

private:
  std::size_t rounded(std::size_t bytes) const {
    const std::size_t step = 2 * bytes >= granule_ ? granule_ : std::min<std::size_t>(512, granule_);
    return (bytes + step - 1) / step * step;
  }

  Runtime& ground_;
  const std::size_t budget_, granule_;
  std::size_t used_ = 0, peak_ = 0;
  std::map<void*, std::size_t> held_;
  Refusal refusal_;
};

/// Device memory for the length of a scope.
class Placed {
public:
  Placed() = default;
  Placed(Runtime& runtime, std::size_t bytes, const char* name)
      : runtime_(&runtime), memory_(runtime.allocate(bytes, name)) {}
  Placed(Placed&& other) noexcept : runtime_(other.runtime_), memory_(other.memory_) { other.memory_ = nullptr; }
  Placed& operator=(Placed&& other) noexcept {
    std::swap(runtime_, other.runtime_);
    std::swap(memory_, other.memory_);
    return *this;
  }
  ~Placed() {
    if (memory_) runtime_->release(memory_);
  }
  template <class T>
  T* at(std::size_t bytes = 0) const {
    return reinterpret_cast<T*>(static_cast<char*>(memory_) + bytes);
  }

private:
  Runtime* runtime_ = nullptr;
  void* memory_ = nullptr;
};

}  // namespace hiplab::hip
