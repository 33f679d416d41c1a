// SPDX-License-Identifier: MIT
// How the bandwidth kernels walk over an array of `count` vectors V: each vector exactly once, whatever the stride.
//
// A block takes tiles of kBlock x stride vectors. In a tile, thread t touches the vectors t * stride + 0 .. stride - 1 one
// after the other: with stride 1 neighbouring lanes touch neighbouring vectors (coalesced); with stride s they are s
// vectors apart and a memory line is finished only by the following s - 1 accesses of the same thread.
// kInFlight tiles are loaded before the first is used, so that enough bytes are under way to fill the memory's latency.
#pragma once
#include "kernels/hip/hip.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::bandwidth {
using namespace hip;

constexpr int kBlock = 256;
constexpr int kInFlight = 4;
constexpr int kBlocksPerMultiprocessor = 8;

struct Problem {
  std::uint64_t floats = 0;  ///< elements of one array
  std::uint32_t stride = 1;  ///< in vectors
  std::uint32_t multiprocessors = 1;
};

/// A persistent grid, but no more blocks than there are groups of tiles.
template <class V>
LaunchShape launch_shape(const Problem& p) {
  const std::uint64_t vectors = p.floats * 4 / sizeof(V);
  const std::uint64_t per_step = std::uint64_t{kBlock} * p.stride * kInFlight;
  const std::uint64_t wanted = (vectors + per_step - 1) / per_step;
  const std::uint64_t most = std::uint64_t{p.multiprocessors} * kBlocksPerMultiprocessor;
  return {{static_cast<std::uint32_t>(wanted < most ? wanted : most)}, {kBlock}, 0};
}

// g++ -O3 takes the two loops' equal conditions for different ones and calls the callers' slots uninitialised. Setting the
// slots would silence it and change the machine code of every GPU (seen with clang 19), so only the warning is turned off.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
/// Calls load(slot, index) for kInFlight tiles, then use(slot, index) for the same, until all vectors are done.
template <class Load, class Use>
HIPLAB_DEVICE void sweep(std::uint64_t count, std::uint32_t stride, Load load_one, Use use_one) {
  const std::uint64_t tile = std::uint64_t{kBlock} * stride;
  const std::uint64_t step = tile * grid_dim_x();
  for (std::uint64_t base = tile * block_x(); base < count; base += step * kInFlight) {
    for (std::uint32_t j = 0; j < stride; ++j) {
      const std::uint64_t first = base + std::uint64_t{thread_x()} * stride + j;
#pragma unroll
      for (int u = 0; u < kInFlight; ++u)
        if (first + u * step < count) load_one(u, first + u * step);
#pragma unroll
      for (int u = 0; u < kInFlight; ++u)
        if (first + u * step < count) use_one(u, first + u * step);
    }
  }
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

}  // namespace hiplab::bandwidth
