// SPDX-License-Identifier: MIT
// Launching a kernel: the same call on every ground, and the hook by which launches are recorded for capsules.
#pragma once
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "kernels/hip/ground.hpp"
#include "kernels/hip/runtime.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip {

/// Enqueues a compiled kernel; `args` points at the values in declaration order. Throws Error(launch) when refused.
/// Implemented by the ground's runtime. `cooperative`: all blocks are resident at once, or it throws.
void launch_raw(const void* kernel, const LaunchShape& shape, Stream stream, void** args, bool cooperative);

/// How many blocks of `kernel` can be resident at once on the device; 0: unknown.
std::uint32_t resident_blocks(const void* kernel, const LaunchShape& shape);

namespace detail {
template <class F>
struct KernelTraits;
template <class... P>
struct KernelTraits<void (*)(P...)> {
  static constexpr std::size_t kArity = sizeof...(P);
#if !defined(HIPLAB_GROUND_CPU)
  template <auto Kernel>
  static void enqueue(const LaunchShape& shape, Stream stream, bool cooperative, P... args) {
    void* pointers[sizeof...(P) + 1] = {const_cast<void*>(static_cast<const void*>(&args))...};
    launch_raw(reinterpret_cast<const void*>(Kernel), shape, stream, pointers, cooperative);
  }
#else
  template <auto Kernel>
  static void enqueue(const LaunchShape& shape, Stream stream, bool cooperative, P... args) {
    launch_on_cpu<Kernel>(shape, stream, cooperative, args...);  // device_cpu.hpp
  }
#endif
};
}  // namespace detail

/// Enqueues `Kernel` with arguments converted to its parameter types.
template <auto Kernel, class... A>
void launch(const LaunchShape& shape, Stream stream, A... args) {
  detail::KernelTraits<decltype(Kernel)>::template enqueue<Kernel>(shape, stream, false, args...);
}

/// The same with every block alive at once, for kernels in which blocks wait for each other.
template <auto Kernel, class... A>
void launch_cooperative(const LaunchShape& shape, Stream stream, A... args) {
  detail::KernelTraits<decltype(Kernel)>::template enqueue<Kernel>(shape, stream, true, args...);
}

}  // namespace hiplab::hip
