// SPDX-License-Identifier: MIT
// Kernels that hold many scalar registers and little else: no kernel of the experiments is limited by them, and the
// rule wants its test all the same. Compiled for AMD only and never run.
#include "kernels/hip/hip.hpp"

namespace hiplab {

/// "s79" is the highest register that it takes.
#define HOLDS(name, highest)                                       \
  __global__ void __launch_bounds__(64) name(std::uint32_t* out) { \
    asm volatile("; takes " highest ::: highest);                  \
    out[hip::thread_x()] = 1;                                      \
  }
HOLDS(up_to_72, "s71")
HOLDS(up_to_80, "s79")
HOLDS(up_to_90, "s89")
HOLDS(up_to_94, "s93")
HOLDS(up_to_96, "s95")

}  // namespace hiplab
