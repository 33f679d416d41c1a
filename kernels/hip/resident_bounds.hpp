// SPDX-License-Identifier: MIT
// Whether HIPLAB_RESIDENT_BOUNDS (ground.hpp) takes registers from a kernel. A kernel that is held to few of them can
// ask here before it holds values early.
#pragma once
#include "kernels/hip/ground.hpp"

namespace hiplab::hip {
#if defined(HIPLAB_GROUND_CUDA)
constexpr bool kResidentBoundsHold = true;
#else
constexpr bool kResidentBoundsHold = false;
#endif
}  // namespace hiplab::hip
