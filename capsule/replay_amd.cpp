// SPDX-License-Identifier: MIT
// The few functions of the HIP runtime are looked up by name, so that a program built without ROCm replays capsules
// where ROCm is installed. Their signatures are those of the stable C interface of libamdhip64.
#include <dlfcn.h>
#include <fmt/format.h>

#include "capsule/replay.hpp"
#include "runner/user_error.hpp"

namespace hiplab::capsule {
namespace {

using Error = int;
constexpr int kHostToDevice = 1, kDeviceToHost = 2;  // hipMemcpyKind
// hipModuleLaunchKernel's `extra`: HIP_LAUNCH_PARAM_* are not needed, arguments go as an array of pointers.

class HipRuntime {
public:
  HipRuntime() {
    for (const char* name :
         {"libamdhip64.so", "libamdhip64.so.7", "libamdhip64.so.6", "libamdhip64.so.5", "/opt/rocm/lib/libamdhip64.so"})
      if (!library_) library_ = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library_) throw UserError("no AMD GPU can be used here: libamdhip64.so is not installed");
    int devices = 0;
    const auto count = find<Error (*)(int*)>("hipGetDeviceCount");
    if (count(&devices) != 0 || devices == 0)
      throw UserError("no AMD GPU is found here; replay --device cpu runs without one");
  }
  template <class F>
  F find(const char* name) const {
    if (void* symbol = dlsym(library_, name)) return reinterpret_cast<F>(symbol);
    throw UserError(fmt::format("libamdhip64 lacks {}", name));
  }
  template <class... P, class... A>
  void call(const char* name, A... arguments) const {
    const Error error = find<Error (*)(P...)>(name)(arguments...);
    if (error != 0)
      throw UserError(fmt::format("{} failed: {}", name, find<const char* (*)(Error)>("hipGetErrorString")(error)));
  }

private:
  void* library_ = nullptr;  // never closed: the runtime does not bear it
};

/// The buffers on the GPU for the length of a scope.
class GpuBuffers {
public:
  GpuBuffers(const HipRuntime& hip, const std::vector<Tensor>& tensors) : hip_(hip) {
    for (const auto& tensor : tensors) {
      void* memory = nullptr;
      hip_.call<void**, std::size_t>("hipMalloc", &memory, tensor.bytes.size() + 1);
      memory_[tensor.name] = memory;
      hip_.call<void*, const void*, std::size_t, int>("hipMemcpy", memory, tensor.bytes.data(), tensor.bytes.size(),
                                                      kHostToDevice);
    }
  }
  ~GpuBuffers() {
    const auto release = hip_.find<Error (*)(void*)>("hipFree");
    for (const auto& [name, memory] : memory_) release(memory);
  }
  GpuBuffers(const GpuBuffers&) = delete;
  GpuBuffers& operator=(const GpuBuffers&) = delete;

  void* at(const std::string& name) const {
    const auto found = memory_.find(name);
    if (found == memory_.end())
      throw UserError(fmt::format("an argument names the buffer '{}', which the capsule lacks", name));
    return found->second;
  }

private:
  const HipRuntime& hip_;
  std::map<std::string, void*> memory_;
};

void run(const HipRuntime& hip, const Launch& launch, const GpuBuffers& buffers) {
  void* module = nullptr;
  void* function = nullptr;
  hip.call<void**, const void*>("hipModuleLoadData", &module, launch.code_object.data());
  hip.call<void**, void*, const char*>("hipModuleGetFunction", &function, module, launch.kernel.c_str());
  std::vector<void*> pointers(launch.arguments.size());
  std::vector<void*> arguments(launch.arguments.size());
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const Argument& argument = launch.arguments[i];
    if (argument.buffer.empty()) {
      arguments[i] = const_cast<std::byte*>(argument.value.data());
    } else {
      pointers[i] = buffers.at(argument.buffer);
      arguments[i] = &pointers[i];
    }
  }
  const auto& [grid, block, lds] = launch.shape;
  const auto u = [](std::uint32_t v) { return static_cast<unsigned>(v); };
  if (launch.cooperative)
    hip.call<void*, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void*, void**>(
        "hipModuleLaunchCooperativeKernel", function, u(grid.x), u(grid.y), u(grid.z), u(block.x), u(block.y),
        u(block.z), u(lds), nullptr, arguments.data());
  else
    hip.call<void*, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void*, void**, void**>(
        "hipModuleLaunchKernel", function, u(grid.x), u(grid.y), u(grid.z), u(block.x), u(block.y), u(block.z), u(lds),
        nullptr, arguments.data(), nullptr);
  hip.call<>("hipDeviceSynchronize");
  hip.call<void*>("hipModuleUnload", module);
}

}  // namespace

std::vector<Tensor> replay_on_amd(const Capsule& capsule) {
  const HipRuntime hip;
  const GpuBuffers buffers(hip, capsule.buffers);
  for (const auto& launch : capsule.launches) run(hip, launch, buffers);
  std::vector<Tensor> after = capsule.buffers;
  for (auto& tensor : after)
    hip.call<void*, const void*, std::size_t, int>("hipMemcpy", tensor.bytes.data(), buffers.at(tensor.name),
                                                   tensor.bytes.size(), kDeviceToHost);
  return after;
}

}  // namespace hiplab::capsule
