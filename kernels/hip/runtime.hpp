// SPDX-License-Identifier: MIT
// The host side of the door: memory, streams, events and graphs of one ground behind one interface.
//
// Plain C++ for host compilers. Each ground library implements it once (runtime_cpu.cpp for the executor, runtime_gpu.cpp
// for AMD and NVIDIA). Every call is checked; what the vendor's runtime refuses becomes an Error that says what was tried.
#pragma once
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace hiplab::hip {

enum class Ground { cpu, cuda, amd };

/// What a launch, an allocation or a device fault ended with.
class Error : public std::runtime_error {
 public:
  enum class Kind { launch, memory, device, unavailable };
  Error(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
  Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

/// What the device says of itself. Zero or empty: the runtime does not tell.
struct DeviceFacts {
  Ground ground = Ground::cpu;
  std::string name;          ///< product name
  std::string arch;          ///< gfx908, sm_90, x86_64
  std::string driver;        ///< driver version
  std::string runtime;       ///< runtime and its version
  std::string compiler;      ///< what compiled the kernels, and its version
  std::string library;       ///< the vendor's matrix product (library_gemm.hpp): name and version, or why there is none
  std::string pci_id;        ///< domain:bus:device
  std::uint32_t wave = 32;   ///< lanes of a wave
  std::uint32_t multiprocessors = 0;
  std::uint32_t max_block_threads = 1024;
  std::size_t lds_per_block = 65536;  ///< bytes
  std::size_t memory_bytes = 0;
  std::size_t l2_bytes = 0;  ///< the vendor's figure; AMD's Infinity Cache is not in it
  double clock_mhz = 0;      ///< nominal core clock
  double tick_ns = 1;        ///< nanoseconds of one hip::tick()
  bool cooperative = false;
};

/// A queue of device work. `handle` belongs to the ground (cudaStream_t, hipStream_t, or the executor's).
struct Stream {
  void* handle = nullptr;
};
struct Event {
  void* handle = nullptr;
};
struct Graph {
  void* handle = nullptr;
};

class Runtime {
 public:
  virtual ~Runtime() = default;
  virtual DeviceFacts facts() = 0;

  virtual void* allocate(std::size_t bytes, const char* name) = 0;  ///< throws Error(memory); name appears in reports of faults
  virtual void release(void* memory) noexcept = 0;
  virtual std::size_t free_memory() = 0;
  virtual void upload(void* device, const void* host, std::size_t bytes) = 0;
  virtual void download(void* host, const void* device, std::size_t bytes) = 0;
  virtual void copy_on_device(void* to, const void* from, std::size_t bytes) = 0;
  virtual void fill(void* device, unsigned char value, std::size_t bytes) = 0;

  virtual Stream create_stream() = 0;
  virtual void destroy(Stream) noexcept = 0;
  virtual void synchronize(Stream) = 0;  ///< throws Error for any fault of the work queued so far

  virtual Event create_event() = 0;
  virtual void destroy(Event) noexcept = 0;
  virtual void record(Event, Stream) = 0;
  virtual double elapsed_us(Event from, Event to) = 0;  ///< waits for `to`

  virtual void begin_capture(Stream) = 0;  ///< launches on the stream are kept, not run
  virtual Graph end_capture(Stream) = 0;
  virtual void destroy(Graph) noexcept = 0;
  virtual void replay(Graph, Stream) = 0;
};

/// The runtime of the ground that this library was built for.
Runtime& runtime();

/// Zero `bytes` at `device` in stream order (a memset node under capture). For launchers.
void fill_zero(Stream stream, void* device, std::size_t bytes);

}  // namespace hiplab::hip
