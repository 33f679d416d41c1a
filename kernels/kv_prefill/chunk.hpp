// SPDX-License-Identifier: MIT
// A chunk of a prompt behind cached tokens, which of its rows are computed, and the launch shape of what is done once
// for each of many items.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::kv_prefill {
using namespace hip;

constexpr std::int32_t kThreads = 256;

inline LaunchShape blocks_over(std::int32_t items) {
  return {{static_cast<std::uint32_t>((items + kThreads - 1) / kThreads)}, {kThreads}, 0};
}

/// `rows` of `tokens` tokens from `first` on, evenly spread, the last one among them.
struct Rows {
  std::int32_t first = 0, tokens = 1, rows = 1;
  /// Of row j, counted from `first`.
  HIPLAB_HOST_DEVICE std::int32_t place(std::int32_t j) const {
    return static_cast<std::int32_t>((std::int64_t{j} + 1) * tokens / rows) - 1;
  }
};

/// New tokens of one sequence behind cached ones.
struct Chunk {
  std::int32_t kv_heads = 1, heads = 1, head_dim = 64;
  std::int32_t cached = 0;  ///< tokens before the chunk
  std::int32_t chunk = 1;   ///< tokens of it
  std::int32_t rows = 1;    ///< of its queries are computed: place(j) of Rows{cached, chunk, rows}
  float scale = 1;

  HIPLAB_HOST_DEVICE std::int32_t tokens() const { return cached + chunk; }
  HIPLAB_HOST_DEVICE std::int32_t group() const { return heads / kv_heads; }
  HIPLAB_HOST_DEVICE std::int32_t row(std::int32_t j) const { return Rows{cached, chunk, rows}.place(j); }
};

}  // namespace hiplab::kv_prefill
