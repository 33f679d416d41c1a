// SPDX-License-Identifier: MIT
// The published form (512 bytes of state a thread) and forms that share a row among lanes (128 and 32 bytes).
#include "kernels/gated_delta_net/decode.hpp"

namespace hiplab::gated_delta_net {

template __global__ void kernel<1>(float*, const float*, const float*, const float*, const float*, const float*,
                                   float*);
template __global__ void kernel<4>(float*, const float*, const float*, const float*, const float*, const float*,
                                   float*);
template __global__ void kernel<16>(float*, const float*, const float*, const float*, const float*, const float*,
                                    float*);

}  // namespace hiplab::gated_delta_net
