// SPDX-License-Identifier: MIT
// The tokens of a prefill chunk: their keys, values and queries, from a pool of seeded vectors that stands for a prompt
// of any length, and their places in a paged cache.
//   entry(t) = ((2654435761 (t + 1) + 40503 layer + 2246822519 sequence) mod 2^32 >> 12) mod entries
// A prompt of 262144 tokens then has `entries` different vectors, so that a reference need not hold all of it.
// Traffic: 2 bytes read and 2 written an element; 4 and 4 / page_tokens a place.
#pragma once
#include "kernels/kv_prefill/chunk.hpp"
#include "kernels/kv_quant/cache.hpp"

namespace hiplab::kv_prefill {

/// Which pool entries stand for the tokens of a layer of a sequence.
struct Prompt {
  std::int32_t entries = 1, layer = 0, sequence = 0;
  HIPLAB_HOST_DEVICE std::int32_t entry(std::int32_t token) const {
    const std::uint32_t mixed = (static_cast<std::uint32_t>(token) + 1) * 2654435761u +
                                static_cast<std::uint32_t>(layer) * 40503u +
                                static_cast<std::uint32_t>(sequence) * 2246822519u;
    return static_cast<std::int32_t>((mixed >> 12) % static_cast<std::uint32_t>(entries));
  }
};

/// pool: f16 [entries][width]; to: f16 [rows][width].
__global__ inline void __launch_bounds__(kThreads)
    gather(const half* pool, half* to, std::int32_t width, Prompt prompt, Rows rows) {
  const auto row = static_cast<std::int32_t>(block_x());
  const half* from = pool + std::int64_t{prompt.entry(rows.first + rows.place(row))} * width;
  for (auto i = static_cast<std::int32_t>(thread_x()); i < width; i += kThreads)
    to[std::int64_t{row} * width + i] = from[i];
}

/// slot_mapping[i]: where token first + i of the sequence with these pages goes.
__global__ inline void __launch_bounds__(kThreads)
    places(const std::int32_t* block_table, std::int32_t* slot_mapping, kv_quant::Cache layout, std::int32_t first,
           std::int32_t tokens) {
  const auto i = static_cast<std::int32_t>(block_x() * kThreads + thread_x());
  if (i < tokens) slot_mapping[i] = static_cast<std::int32_t>(layout.place(block_table, first + i));
}

inline void run_gather(Stream stream, const half* pool, half* to, std::int32_t width, const Prompt& prompt,
                       const Rows& rows) {
  launch<gather>(LaunchShape{{static_cast<std::uint32_t>(rows.rows)}, {kThreads}, 0}, stream, pool, to, width, prompt,
                 rows);
}

inline void run_places(Stream stream, const std::int32_t* block_table, std::int32_t* slot_mapping,
                       const kv_quant::Cache& layout, std::int32_t first, std::int32_t tokens) {
  launch<places>(blocks_over(tokens), stream, block_table, slot_mapping, layout, first, tokens);
}

}  // namespace hiplab::kv_prefill
