// SPDX-License-Identifier: MIT
// HIPLAB_LARGE_SHARED(T, name, count): an array that may take a block's LDS beyond 48 KiB, which the compiler of CUDA
// refuses as static. There it is the launch's dynamic LDS; elsewhere it is HIPLAB_SHARED. One a kernel, and the launch
// asks for dynamic_bytes_of_large() of its bytes.
#pragma once
#include "kernels/hip/hip.hpp"

#if defined(HIPLAB_GROUND_CUDA)
#define HIPLAB_LARGE_SHARED(T, name, count) HIPLAB_DYNAMIC_SHARED(T, name)
#else
#define HIPLAB_LARGE_SHARED(T, name, count) HIPLAB_SHARED(T, name, count)
#endif

namespace hiplab::hip {

/// Dynamic LDS that a launch needs for a large array of `bytes`.
constexpr unsigned dynamic_bytes_of_large([[maybe_unused]] unsigned bytes) {
#if defined(HIPLAB_GROUND_CUDA)
  return bytes;
#else
  return 0;
#endif
}

}  // namespace hiplab::hip
