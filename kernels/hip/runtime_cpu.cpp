// SPDX-License-Identifier: MIT
// The CPU ground's runtime. A stream runs its work at once, in the thread that enqueues it; under capture it keeps the
// work as a list of closures. Faults are thrown where they happen, so synchronize has nothing left to say.
#include <chrono>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kernels/hip/launch.hpp"
#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/runtime.hpp"
#include "kernels/hip/simt/block.hpp"
#include "kernels/hip/simt/device_memory.hpp"
#include "kernels/hip/simt/executor.hpp"
#include "kernels/hip/simt/host_facts.hpp"

namespace hiplab::hip {
namespace {

using Clock = std::chrono::steady_clock;
using Work = std::function<void()>;

struct CpuStream {
  std::unique_ptr<std::vector<Work>> captured;  // not null: capturing
};
struct CpuEvent {
  Clock::time_point at;
  bool recorded = false;
};
struct CpuGraph {
  std::vector<Work> work;
};

template <class T>
T* as(void* handle) {
  return static_cast<T*>(handle);
}

class CpuRuntime final : public Runtime {
public:
  DeviceFacts facts() override {
    const simt::HostFacts host = simt::host_facts();
    const simt::ExecutorOptions& options = simt::executor().options();
    DeviceFacts out;
    out.ground = Ground::cpu;
    out.name = host.processor;
    out.arch = host.architecture;
    out.driver = host.system;
    out.runtime = "hiplab SIMT executor, " + std::to_string(options.workers) + " workers, wave " +
                  std::to_string(options.wave) + ", order " + simt::order_name(options) + ", " + host.compiler;
    out.library = library_gemm_name();
    out.wave = options.wave;
    out.multiprocessors = options.workers;
    out.max_block_threads = simt::kMaxBlockThreads;
    out.lds_per_block = options.lds_limit;
    out.memory_bytes = host.memory_bytes;
    out.l2_bytes = host.last_level_cache_bytes;
    out.clock_mhz = host.clock_mhz;
    out.tick_ns = 1;
    out.cooperative = true;
    return out;
  }

  void* allocate(std::size_t bytes, const char* name) override { return simt::allocate_device(bytes, name); }
  void release(void* memory) noexcept override { simt::release_device(memory); }
  std::size_t free_memory() override { return simt::available_memory(); }
  void upload(void* device, const void* host, std::size_t bytes) override {
    simt::check_inside(device, bytes, "upload");
    std::memcpy(device, host, bytes);
  }
  void download(void* host, const void* device, std::size_t bytes) override {
    simt::check_inside(device, bytes, "download");
    std::memcpy(host, device, bytes);
  }
  void copy_on_device(void* to, const void* from, std::size_t bytes) override {
    simt::check_inside(to, bytes, "copy to");
    simt::check_inside(from, bytes, "copy from");
    std::memmove(to, from, bytes);
  }
  void fill(void* device, unsigned char value, std::size_t bytes) override {
    simt::check_inside(device, bytes, "fill");
    std::memset(device, value, bytes);
  }

  Stream create_stream() override { return {new CpuStream}; }
  void destroy(Stream stream) noexcept override { delete as<CpuStream>(stream.handle); }
  void synchronize(Stream) override {}

  Event create_event() override { return {new CpuEvent}; }
  void destroy(Event event) noexcept override { delete as<CpuEvent>(event.handle); }
  void record(Event event, Stream) override { *as<CpuEvent>(event.handle) = {Clock::now(), true}; }
  double elapsed_us(Event from, Event to) override {
    const auto& first = *as<CpuEvent>(from.handle);
    const auto& last = *as<CpuEvent>(to.handle);
    if (!first.recorded || !last.recorded)
      throw Error(Error::Kind::launch, "elapsed time of an event that was not recorded");
    return std::chrono::duration<double, std::micro>(last.at - first.at).count();
  }

  void begin_capture(Stream stream) override {
    auto* target = as<CpuStream>(stream.handle);
    if (!target) throw Error(Error::Kind::launch, "the default stream cannot be captured");
    if (target->captured) throw Error(Error::Kind::launch, "the stream is being captured already");
    target->captured = std::make_unique<std::vector<Work>>();
  }
  Graph end_capture(Stream stream) override {
    auto* target = as<CpuStream>(stream.handle);
    if (!target || !target->captured) throw Error(Error::Kind::launch, "the stream is not being captured");
    auto work = std::exchange(target->captured, nullptr);
    return {new CpuGraph{std::move(*work)}};
  }
  void destroy(Graph graph) noexcept override { delete as<CpuGraph>(graph.handle); }
  void replay(Graph graph, Stream stream) override {
    for (const Work& work : as<CpuGraph>(graph.handle)->work) simt::enqueue_host(stream, work);
  }
};

}  // namespace

Runtime& runtime() {
  static CpuRuntime instance;
  return instance;
}

void simt::enqueue_host(Stream stream, std::function<void()> work) {
  auto* target = as<CpuStream>(stream.handle);
  if (target && target->captured)
    target->captured->push_back(std::move(work));
  else
    work();
}

void fill_zero(Stream stream, void* device, std::size_t bytes) {
  simt::check_inside(device, bytes, "fill_zero");
  if (const auto& observer = simt::fill_observer()) observer(device, bytes);
  simt::enqueue_host(stream, [device, bytes] { std::memset(device, 0, bytes); });
}

void launch_raw(const void*, const LaunchShape&, Stream, void**, bool) {
  throw Error(Error::Kind::unavailable, "the CPU ground launches kernels by their type, not by address");
}

std::uint32_t resident_blocks(const void*, const LaunchShape& shape) {
  const std::uint64_t threads = shape.block.count();
  return threads ? static_cast<std::uint32_t>(simt::executor().options().cooperative_threads / threads) : 0;
}

}  // namespace hiplab::hip
