// SPDX-License-Identifier: MIT
// ask_first(): loads that stand in front of it are asked for before anything behind it waits. Whole waves call it, together.
//
// NVIDIA: WARPSYNC, over which its assembler moves neither a load nor the wait for copies to LDS; without it the wait was put in front of
// loads that no copy needs. AMD: the compiler moves nothing over it. CPU: nothing.
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
