// SPDX-License-Identifier: MIT
// Stands in for libamdhip64.so where there is no AMD GPU: memory is the host's, a module is its image, and a launch
// calls a function of the test.
#include "tests/capsule/fake_amdhip64.hpp"

#include <cstdlib>
#include <cstring>

FakeHip fake_hip;

namespace {

int answer(const char* function) {
  return fake_hip.refuses == function ? 209 : 0;
}

std::string loaded_function;

}  // namespace

extern "C" {

const char* hipGetErrorString(int error) {
  return error == 209 ? "no kernel image is available for execution on the device" : "another error";
}

int hipGetDeviceCount(int* count) {
  *count = fake_hip.devices;
  return answer("hipGetDeviceCount");
}

int hipMalloc(void** memory, std::size_t bytes) {
  *memory = std::malloc(bytes);
  ++fake_hip.live_allocations;
  return answer("hipMalloc");
}

int hipFree(void* memory) {
  std::free(memory);
  --fake_hip.live_allocations;
  return 0;
}

int hipMemcpy(void* to, const void* from, std::size_t bytes, int kind) {
  if (kind != 1 && kind != 2) return 1;
  std::memcpy(to, from, bytes);
  return answer("hipMemcpy");
}

int hipModuleLoadData(void** module, const void* image) {
  if (const int error = answer("hipModuleLoadData")) return error;
  ++fake_hip.live_modules;
  *module = const_cast<void*>(image);
  return 0;
}

int hipModuleGetFunction(void** function, void* module, const char* name) {
  if (*static_cast<const unsigned char*>(module) != 0x7f) return 1;
  loaded_function = name;
  *function = &loaded_function;
  return answer("hipModuleGetFunction");
}

int hipModuleUnload(void*) {
  --fake_hip.live_modules;
  return 0;
}

int hipModuleLaunchKernel(void* function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                          unsigned block_y, unsigned block_z, unsigned lds, void* stream, void** arguments,
                          void** extra) {
  if (stream || extra) return 1;
  fake_hip.launches.push_back(
      {*static_cast<std::string*>(function), {grid_x, grid_y, grid_z, block_x, block_y, block_z, lds}, false});
  fake_hip.kernel(arguments);
  return answer("hipModuleLaunchKernel");
}

int hipModuleLaunchCooperativeKernel(void* function, unsigned grid_x, unsigned grid_y, unsigned grid_z,
                                     unsigned block_x, unsigned block_y, unsigned block_z, unsigned lds, void* stream,
                                     void** arguments) {
  const int error = hipModuleLaunchKernel(function, grid_x, grid_y, grid_z, block_x, block_y, block_z, lds, stream,
                                          arguments, nullptr);
  fake_hip.launches.back().cooperative = true;
  return error;
}

int hipDeviceSynchronize() {
  return answer("hipDeviceSynchronize");
}
}
