// SPDX-License-Identifier: MIT
// A ground in host memory with a clock of its own: launches cost the microseconds that they state, so that timing is
// tested without waiting and without noise of the machine.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "kernels/hip/runtime.hpp"

namespace hiplab::fake {

class FakeRuntime : public hip::Runtime {
public:
  hip::DeviceFacts device;
  double clock_us = 0;                  ///< virtual time
  std::size_t memory_limit = 1u << 26;  ///< allocations beyond it fail
  std::size_t allocated = 0;
  std::vector<std::string> log;  ///< tags of launches in the order run
  bool refuse_capture = false;

  FakeRuntime();
  /// Runs `work` in stream order after `us` of device time; under capture it is kept.
  void enqueue(hip::Stream stream, double us, std::function<void()> work);

  hip::DeviceFacts facts() override { return device; }
  void* allocate(std::size_t bytes, const char* name) override;
  void release(void* memory) noexcept override;
  std::size_t free_memory() override { return memory_limit - allocated; }
  void upload(void* device, const void* host, std::size_t bytes) override;
  void download(void* host, const void* device, std::size_t bytes) override;
  void copy_on_device(void* to, const void* from, std::size_t bytes) override;
  void fill(void* device, unsigned char value, std::size_t bytes) override;
  hip::Stream create_stream() override;
  void destroy(hip::Stream) noexcept override {}
  void synchronize(hip::Stream) override;
  hip::Event create_event() override;
  void destroy(hip::Event event) noexcept override { delete static_cast<double*>(event.handle); }
  void record(hip::Event event, hip::Stream) override { *static_cast<double*>(event.handle) = clock_us; }
  double elapsed_us(hip::Event from, hip::Event to) override;
  void begin_capture(hip::Stream) override;
  hip::Graph end_capture(hip::Stream) override;
  void destroy(hip::Graph graph) noexcept override;
  void replay(hip::Graph graph, hip::Stream) override;

  /// Breaks the device for good: every later synchronize throws Error(device).
  void break_device() { broken_ = true; }

private:
  struct Work {
    double us;
    std::function<void()> run;
  };
  void run(const Work& work);

  std::map<void*, std::size_t> sizes_;
  std::vector<Work>* capturing_ = nullptr;
  bool broken_ = false;
};

}  // namespace hiplab::fake
