// SPDX-License-Identifier: MIT
// The host side of the door on a GPU, AMD's and NVIDIA's alike: written in HIP's names (vendor_names.hpp).
#include <algorithm>
#include <memory>

#include "kernels/hip/launch.hpp"
#include "kernels/hip/launch_shapes.hpp"
#include "kernels/hip/library_gemm.hpp"
#include "kernels/hip/vendor_check.hpp"

namespace hiplab::hip {
namespace {

using Kind = Error::Kind;

std::vector<LaunchShape>* launches = nullptr;  ///< of write_launches_to()

std::string dotted(int version, int major_unit, int minor_unit) {
  return std::to_string(version / major_unit) + "." + std::to_string(version % major_unit / minor_unit);
}

DeviceFacts query_facts() {
  int count = 0, device = 0;
  if (hipGetDeviceCount(&count) != hipSuccess || count == 0) {
    (void)hipGetLastError();
    throw Error(Kind::unavailable, "no GPU that this build can use was found");
  }
  check(hipGetDevice(&device), Kind::unavailable, "asking for the current device");
  hipDeviceProp_t properties{};
  check(hipGetDeviceProperties(&properties, device), Kind::unavailable, "reading the device's properties");
  DeviceFacts facts;
  facts.name = properties.name;
  facts.wave = static_cast<std::uint32_t>(properties.warpSize);
  facts.multiprocessors = static_cast<std::uint32_t>(properties.multiProcessorCount);
  facts.max_block_threads = static_cast<std::uint32_t>(properties.maxThreadsPerBlock);
  facts.lds_per_block = properties.sharedMemPerBlock;
  facts.memory_bytes = properties.totalGlobalMem;
  facts.l2_bytes = static_cast<std::size_t>(properties.l2CacheSize);
  int value = 0;
  if (hipDeviceGetAttribute(&value, hipDeviceAttributeClockRate, device) == hipSuccess) facts.clock_mhz = value / 1000.0;
  if (hipDeviceGetAttribute(&value, hipDeviceAttributeCooperativeLaunch, device) == hipSuccess) facts.cooperative = value != 0;
  char pci[32] = "";
  if (hipDeviceGetPCIBusId(pci, sizeof pci, device) == hipSuccess) facts.pci_id = pci;
  int driver = 0, runtime_version = 0;
  (void)hipDriverGetVersion(&driver);
  (void)hipRuntimeGetVersion(&runtime_version);
#if defined(__HIP_PLATFORM_AMD__)
  facts.ground = Ground::amd;
  facts.arch = std::string(properties.gcnArchName).substr(0, std::string(properties.gcnArchName).find(':'));
  facts.driver = "HIP driver " + dotted(driver, 10000000, 100000);
  facts.runtime = "HIP " + dotted(runtime_version, 10000000, 100000);
  facts.tick_ns = 10;  // the real-time counter of AMD's parts runs at 100 MHz
#else
  facts.ground = Ground::cuda;
  facts.arch = "sm_" + std::to_string(properties.major) + std::to_string(properties.minor);
  facts.driver = "CUDA driver " + dotted(driver, 1000, 10);
  facts.runtime = "CUDA " + dotted(runtime_version, 1000, 10);
  facts.tick_ns = 1;
  facts.lds_per_block = properties.sharedMemPerBlockOptin;
#endif
#if defined(HIPLAB_KERNEL_COMPILER)
  facts.compiler = HIPLAB_KERNEL_COMPILER;
#endif
  facts.library = library_gemm_name();
  return facts;
}

hipGraphExec_t instantiate(hipGraph_t graph) {
  hipGraphExec_t runnable{};
#if defined(__HIP_PLATFORM_AMD__)
  check(hipGraphInstantiate(&runnable, graph, nullptr, nullptr, 0), Kind::launch, "preparing a captured graph");
#else
  check(cudaGraphInstantiate(&runnable, graph, 0), Kind::launch, "preparing a captured graph");
#endif
  return runnable;
}

class GpuRuntime final : public Runtime {
 public:
  DeviceFacts facts() override {
    if (facts_.name.empty()) facts_ = query_facts();
    return facts_;
  }

  void* allocate(std::size_t bytes, const char* name) override {
    void* memory = nullptr;
    check(hipMalloc(&memory, std::max<std::size_t>(bytes, 1)), Kind::memory,
          "allocating " + std::to_string(bytes) + " bytes for " + name);
    return memory;
  }
  void release(void* memory) noexcept override { (void)hipFree(memory); }
  std::size_t free_memory() override {
    std::size_t available = 0, total = 0;
    check(hipMemGetInfo(&available, &total), Kind::device, "asking for the free memory");
    return available;
  }
  void upload(void* device, const void* host, std::size_t bytes) override {
    check(hipMemcpy(device, host, bytes, hipMemcpyHostToDevice), Kind::device, "copying to the device");
    settle("copying to the device");
  }
  void download(void* host, const void* device, std::size_t bytes) override {
    check(hipMemcpy(host, device, bytes, hipMemcpyDeviceToHost), Kind::device, "copying from the device");
  }
  void copy_on_device(void* to, const void* from, std::size_t bytes) override {
    check(hipMemcpy(to, from, bytes, hipMemcpyDeviceToDevice), Kind::device, "copying on the device");
    settle("copying on the device");
  }
  void fill(void* device, unsigned char value, std::size_t bytes) override {
    check(hipMemset(device, value, bytes), Kind::device, "filling device memory");
    settle("filling device memory");
  }

  Stream create_stream() override {
    hipStream_t stream{};
    check(hipStreamCreateWithFlags(&stream, hipStreamNonBlocking), Kind::device, "creating a stream");
    return {stream};
  }
  void destroy(Stream stream) noexcept override { (void)hipStreamDestroy(native(stream)); }
  void synchronize(Stream stream) override {
    check(hipStreamSynchronize(native(stream)), Kind::device, "waiting for the device");
  }

  Event create_event() override {
    hipEvent_t event{};
    check(hipEventCreate(&event), Kind::device, "creating an event");
    return {event};
  }
  void destroy(Event event) noexcept override { (void)hipEventDestroy(static_cast<hipEvent_t>(event.handle)); }
  void record(Event event, Stream stream) override {
    check(hipEventRecord(static_cast<hipEvent_t>(event.handle), native(stream)), Kind::device, "recording an event");
  }
  double elapsed_us(Event from, Event to) override {
    float ms = 0;
    check(hipEventSynchronize(static_cast<hipEvent_t>(to.handle)), Kind::device, "waiting for an event");
    check(hipEventElapsedTime(&ms, static_cast<hipEvent_t>(from.handle), static_cast<hipEvent_t>(to.handle)), Kind::device, "reading two events");
    return 1000.0 * static_cast<double>(ms);
  }

  void begin_capture(Stream stream) override {
    check(hipStreamBeginCapture(native(stream), hipStreamCaptureModeThreadLocal), Kind::launch, "beginning a graph capture");
  }
  Graph end_capture(Stream stream) override {
    hipGraph_t graph{};
    check(hipStreamEndCapture(native(stream), &graph), Kind::launch, "ending a graph capture");
    const hipGraphExec_t runnable = instantiate(graph);
    (void)hipGraphDestroy(graph);
    return {runnable};
  }
  void destroy(Graph graph) noexcept override { (void)hipGraphExecDestroy(static_cast<hipGraphExec_t>(graph.handle)); }
  void replay(Graph graph, Stream stream) override {
    check(hipGraphLaunch(static_cast<hipGraphExec_t>(graph.handle), native(stream)), Kind::launch, "replaying a graph");
  }

 private:
  /// Our streams do not wait for the default stream, in which copies and fills may still run when the call returns.
  void settle(const char* doing) { check(hipDeviceSynchronize(), Kind::device, doing); }

  DeviceFacts facts_;
};

dim3 native(const Dim3& d) { return dim3(d.x, d.y, d.z); }

std::string in_words(const LaunchShape& s) {
  const auto extent = [](const Dim3& d) { return std::to_string(d.x) + "x" + std::to_string(d.y) + "x" + std::to_string(d.z); };
  return "launching a kernel with grid " + extent(s.grid) + ", block " + extent(s.block) + ", " + std::to_string(s.dynamic_lds) + " bytes of dynamic LDS";
}

/// NVIDIA grants more than 48 KiB of LDS, static LDS included, only on request.
void ask_for_lds([[maybe_unused]] const void* kernel, [[maybe_unused]] const LaunchShape& shape) {
#if !defined(__HIP_PLATFORM_AMD__)
  if (shape.dynamic_lds > 32 * 1024)
    check(cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, static_cast<int>(shape.dynamic_lds)), Kind::launch, in_words(shape));
#endif
}

}  // namespace

Runtime& runtime() {
  static GpuRuntime instance;
  return instance;
}

void fill_zero(Stream stream, void* device, std::size_t bytes) {
  check(hipMemsetAsync(device, 0, bytes, native(stream)), Kind::device, "zeroing device memory");
}

void write_launches_to(std::vector<LaunchShape>* to) {
  launches = to;
}

void launch_raw(const void* kernel, const LaunchShape& shape, Stream stream, void** args, bool cooperative) {
  ask_for_lds(kernel, shape);
  const dim3 grid = native(shape.grid), block = native(shape.block);
  check(cooperative ? hipLaunchCooperativeKernel(kernel, grid, block, args, shape.dynamic_lds, native(stream))
                    : hipLaunchKernel(kernel, grid, block, args, shape.dynamic_lds, native(stream)),
        Kind::launch, in_words(shape));
  check(hipGetLastError(), Kind::launch, in_words(shape));
  if (launches) launches->push_back(shape);
}

#if !defined(__HIP_PLATFORM_AMD__)
// Declared in launch_behind.hpp, which is for the compilers of kernels.
void launch_behind_raw(const void* kernel, const LaunchShape& shape, Stream stream, void** args);
void launch_behind_raw(const void* kernel, const LaunchShape& shape, Stream stream, void** args) {
  ask_for_lds(kernel, shape);
  cudaLaunchAttribute overlap{};
  overlap.id = cudaLaunchAttributeProgrammaticStreamSerialization;
  overlap.val.programmaticStreamSerializationAllowed = 1;
  cudaLaunchConfig_t config{};
  config.gridDim = native(shape.grid);
  config.blockDim = native(shape.block);
  config.dynamicSmemBytes = shape.dynamic_lds;
  config.stream = native(stream);
  config.attrs = &overlap;
  config.numAttrs = 1;
  check(cudaLaunchKernelExC(&config, kernel, args), Kind::launch, in_words(shape));
  check(hipGetLastError(), Kind::launch, in_words(shape));
  if (launches) launches->push_back(shape);
}
#endif

std::uint32_t resident_blocks(const void* kernel, const LaunchShape& shape) {
  int blocks = 0;
  check(hipOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, kernel, static_cast<int>(shape.block.count()), shape.dynamic_lds), Kind::launch,
        "asking how many blocks fit");
  return static_cast<std::uint32_t>(blocks) * runtime().facts().multiprocessors;
}

}  // namespace hiplab::hip
