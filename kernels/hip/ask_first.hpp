// SPDX-License-Identifier: MIT
// ask_first(): loads that stand in front of it are asked for before anything behind it waits. Whole waves call it, together.
//
// NVIDIA: a meeting of the wave. Seen with nvcc 13.0, not promised by anybody: without it the assembler put the wait for copies to LDS in front of
// loads that no copy needs, with it behind them. AMD: keep_order(). CPU: nothing.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

HIPLAB_DEVICE void ask_first() {
#if defined(HIPLAB_GROUND_CUDA)
  __syncwarp();
#else
  keep_order();
#endif
}

}  // namespace hiplab::hip
