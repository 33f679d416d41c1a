// SPDX-License-Identifier: MIT
// The wave width that a launch bound is written for, where a kernel is launched with a number of waves.
#pragma once
#include "kernels/hip/ground.hpp"

namespace hiplab::hip {

// Of the machine code being made: 64 on gfx9, 32 on gfx11, gfx12 and CUDA; the CPU ground has no bounds. A bound for
// wider waves than those launched takes registers away (more waves must fit) and turns every figure for "the largest
// block" into that of a block that nobody launches.
#if defined(HIPLAB_GROUND_AMD) && defined(__GFX9__)
constexpr unsigned kBoundWave = 64;
#else
constexpr unsigned kBoundWave = 32;
#endif

}  // namespace hiplab::hip
