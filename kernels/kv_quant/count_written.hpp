// SPDX-License-Identifier: MIT
// Bytes that a launch writes, counted and not computed: the launch runs on two buffers that begin different in every
// byte (0x00 and 0xff); what is equal afterwards was written. Written bytes must not depend on what was there before.
// Traffic: fill() writes every byte; count() reads both buffers once. One block counts: the sum has one order.
#pragma once
#include "kernels/hip/block_tree.hpp"

namespace hiplab::kv_quant::count_written {
using namespace hip;

constexpr std::int32_t kThreads = 256;

/// to: u32 [words].
__global__ inline void __launch_bounds__(kThreads) fill(std::uint32_t* to, std::int64_t words, std::uint32_t value) {
  const std::int64_t i = std::int64_t{block_x()} * kThreads + thread_x();
  if (i < words) to[i] = value;
}

/// written: u64 [1], the bytes of a and b, u32 [words], that are equal.
__global__ inline void __launch_bounds__(kThreads)
    count(const std::uint32_t* a, const std::uint32_t* b, std::int64_t words, std::uint64_t* written) {
  HIPLAB_SHARED(std::uint64_t, room, kThreads);
  const auto t = static_cast<std::int32_t>(thread_x());
  std::uint64_t own = 0;
  for (std::int64_t i = t; i < words; i += kThreads) {
    const std::uint32_t other = a[i] ^ b[i];
#pragma unroll
    for (int byte = 0; byte < 4; ++byte) own += (other >> (8 * byte) & 0xff) == 0 ? 1 : 0;
  }
  own = block_tree<kThreads>(room, own, Sum());
  if (t == 0) written[0] = own;
}

inline void run_fill(Stream stream, void* bytes, std::int64_t size, std::uint32_t value) {
  const std::int64_t words = size / 4;
  launch<fill>(LaunchShape{{static_cast<std::uint32_t>((words + kThreads - 1) / kThreads)}, {kThreads}, 0}, stream,
               static_cast<std::uint32_t*>(bytes), words, value);
}

/// size: bytes of each buffer, a multiple of 4.
inline void run_count(Stream stream, const void* a, const void* b, std::int64_t size, std::uint64_t* written) {
  launch<count>(LaunchShape{{1}, {kThreads}, 0}, stream, static_cast<const std::uint32_t*>(a),
                static_cast<const std::uint32_t*>(b), size / 4, written);
}

}  // namespace hiplab::kv_quant::count_written
