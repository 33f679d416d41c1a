// SPDX-License-Identifier: MIT
// launch_on_cpu: what the door's launch becomes on the CPU ground.
#pragma once
#include <tuple>
#include <type_traits>

#include "kernels/hip/simt/describe.hpp"
#include "kernels/hip/simt/executor.hpp"
#include "kernels/hip/simt/thread_loop.hpp"

namespace hiplab::hip {

template <auto Kernel, class... P>
void launch_on_cpu(const LaunchShape& shape, Stream stream, bool cooperative, P... args) {
  const auto* address = reinterpret_cast<const void*>(Kernel);
  if (const auto& observer = simt::launch_observer()) {
    const simt::LaunchArgument list[sizeof...(P) + 1] = {{&args, sizeof(P), std::is_pointer_v<P>}...,
                                                         {nullptr, 0, false}};
    observer(address, shape, cooperative, std::span(list, sizeof...(P)));
  }
  simt::enqueue_host(stream, [=, values = std::tuple<P...>(args...)] {
    simt::executor().run(
        {address, &simt::kernel_name<Kernel>, &simt::thread_loop<Kernel, P...>, &values, shape, cooperative});
  });
}

}  // namespace hiplab::hip
