// SPDX-License-Identifier: MIT
// Two kernels of one stream that overlap at their seam: the second one starts, and loads what the first has no part in,
// while the first still runs.
//
//   launch<front>(...); launch_behind<behind>(...);
//   let_behind_begin()   in `front`: when every block has called it or ended, `behind` may begin
//   wait_for_front()     in `behind`: all of `front` has ended, and what it wrote can be read
//
// Every thread of `behind` calls wait_for_front() before it reads what `front` writes, or writes what `front` touches.
// What was enqueued before `front` has ended before `front` begins, so `behind` may always read that. NVIDIA: a
// programmatic dependent launch, griddepcontrol. Elsewhere `behind` begins when `front` has ended, as after launch(),
// and both functions do nothing.
#pragma once
#include <type_traits>

#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

/// Whether `behind` may begin before `front` has ended.
#if defined(HIPLAB_GROUND_CUDA)
constexpr bool kLaunchesOverlap = true;
#else
constexpr bool kLaunchesOverlap = false;
#endif

#if defined(HIPLAB_GROUND_CUDA)
HIPLAB_DEVICE void let_behind_begin() {
  asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
}
HIPLAB_DEVICE void wait_for_front() {
  asm volatile("griddepcontrol.wait;" ::: "memory");
}

/// launch_raw for a kernel that calls wait_for_front().
void launch_behind_raw(const void* kernel, const LaunchShape& shape, Stream stream, void** args);

namespace detail {
template <auto Kernel, class... P>
void enqueue_behind(void (*)(P...), const LaunchShape& shape, Stream stream, std::type_identity_t<P>... args) {
  void* pointers[sizeof...(P) + 1] = {const_cast<void*>(static_cast<const void*>(&args))...};
  launch_behind_raw(reinterpret_cast<const void*>(Kernel), shape, stream, pointers);
}
}  // namespace detail
#else
HIPLAB_DEVICE void let_behind_begin() {}
HIPLAB_DEVICE void wait_for_front() {}
#endif

/// launch() of a kernel that calls wait_for_front(), behind one that calls let_behind_begin().
template <auto Kernel, class... A>
void launch_behind(const LaunchShape& shape, Stream stream, A... args) {
#if defined(HIPLAB_GROUND_CUDA)
  detail::enqueue_behind<Kernel>(Kernel, shape, stream, args...);
#else
  launch<Kernel>(shape, stream, args...);
#endif
}

}  // namespace hiplab::hip
