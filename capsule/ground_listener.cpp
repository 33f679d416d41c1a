// SPDX-License-Identifier: MIT
// Part of the CPU ground library: turns the executor's observer into SeenLaunch, with the kernel's symbol.
#include <dlfcn.h>

#include "capsule/launch_listener.hpp"
#include "kernels/hip/simt/executor.hpp"

namespace hiplab::capsule {
namespace {

/// Kernels are exported functions of this library, so their address has a symbol.
std::string symbol_of(const void* kernel) {
  Dl_info info{};
  if (!dladdr(const_cast<void*>(kernel), &info) || !info.dli_sname || info.dli_saddr != kernel) return "";
  return info.dli_sname;
}

SeenLaunch seen(const void* kernel, const hip::LaunchShape& shape, bool cooperative,
                std::span<const hip::simt::LaunchArgument> arguments) {
  SeenLaunch out{symbol_of(kernel), shape, cooperative, {}};
  for (const auto& argument : arguments) {
    const auto* bytes = static_cast<const std::byte*>(argument.bytes);
    out.arguments.push_back({argument.is_pointer, {bytes, bytes + argument.size}});
  }
  return out;
}

}  // namespace
}  // namespace hiplab::capsule

extern "C" void hiplab_listen(const hiplab::capsule::LaunchListener* listener);
extern "C" void hiplab_listen(const hiplab::capsule::LaunchListener* listener) {
  using namespace hiplab;
  if (!listener) {
    hip::simt::set_launch_observer({});
    hip::simt::set_fill_observer({});
    return;
  }
  hip::simt::set_launch_observer([heard = *listener](const void* kernel, const hip::LaunchShape& shape,
                                                     bool cooperative,
                                                     std::span<const hip::simt::LaunchArgument> arguments) {
    heard.on_launch(capsule::seen(kernel, shape, cooperative, arguments));
  });
  hip::simt::set_fill_observer(listener->on_fill);
}
