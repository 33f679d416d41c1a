// SPDX-License-Identifier: MIT
// The steps of one_shot.hpp on some experts at a time, so that their arrays are those of a chunk: what a local patch of
// the published log did when one shot ran out of memory.
//
//   experts at a time = max(1, floor(chunk / working set of an expert)), passes = ceil(experts / that)
//
// The working set counted is one fp32 copy, N K max(bytes of the type, 4); floor and clamp are inferred, the log gives
// results only. The memory that a pass takes is 5 times that (one_shot.hpp). Traffic: as one_shot.
#pragma once
#include <algorithm>

#include "kernels/moe_quant/one_shot.hpp"

namespace hiplab::moe_quant {

struct Chunks {
  std::int64_t experts_at_a_time = 1, passes = 1;
};

constexpr std::int64_t expert_working_set(std::int64_t n, std::int64_t k, std::int64_t type_bytes) {
  return n * k * std::max<std::int64_t>(type_bytes, 4);
}

/// chunk_mb in MiB, at least 1; working_set in bytes.
constexpr Chunks chunks_of(std::int64_t experts, std::int64_t working_set, std::int64_t chunk_mb) {
  const std::int64_t fit = chunk_mb * (std::int64_t{1} << 20) / working_set;
  const std::int64_t at_a_time = std::clamp<std::int64_t>(fit, 1, experts);
  return {at_a_time, (experts + at_a_time - 1) / at_a_time};
}

/// The tensors of run_steps, for `experts` of `n` rows each; the workspace holds `at_a_time` of them.
inline void run_chunks(std::int64_t experts, std::int64_t n, std::int32_t k, std::int64_t at_a_time, Stream stream,
                       const bfloat16* w, const float* table, const Workspace& s, std::uint8_t* packed, float* norms) {
  for (std::int64_t first = 0; first < experts; first += at_a_time) {
    const Problem p{std::min(at_a_time, experts - first) * n, k};
    const std::int64_t row = first * n, group = row * p.groups();
    run_steps(p, stream, w + row * k, table, s, packed + group * kGroupBytes, norms + group);
  }
}

}  // namespace hiplab::moe_quant
