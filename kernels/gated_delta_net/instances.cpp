// SPDX-License-Identifier: MIT
// The published form (a column, 512 bytes of state a thread, through a loop over tokens), without and with an honest
// launch bound; one token with a row a thread, and forms that share a row among lanes (128 and 32 bytes).
#include "kernels/gated_delta_net/columns.hpp"
#include "kernels/gated_delta_net/decode.hpp"

namespace hiplab::gated_delta_net {

template __global__ void kernel<1>(float*, const float*, const float*, const float*, const float*, const float*,
                                   float*);
template __global__ void kernel<4>(float*, const float*, const float*, const float*, const float*, const float*,
                                   float*);
template __global__ void kernel<16>(float*, const float*, const float*, const float*, const float*, const float*,
                                    float*);

#define HIPLAB_COLUMNS(threads, per_element)                                                                     \
  template __global__ void columns::kernel<threads, per_element>(float*, const float*, const float*, const float*, \
                                                                 const float*, const float*, float*, std::int32_t);
HIPLAB_COLUMNS(1024, false)
HIPLAB_COLUMNS(1024, true)
HIPLAB_COLUMNS(128, false)
HIPLAB_COLUMNS(128, true)
#undef HIPLAB_COLUMNS

}  // namespace hiplab::gated_delta_net
