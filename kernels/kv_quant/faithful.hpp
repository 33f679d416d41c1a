// SPDX-License-Identifier: MIT
// The published decode (vLLM PR #38479): one program of one wave a (sequence, query head, split), 32 splits whatever the
// length, tokens in tiles of four. The G query heads of a KV head read and decode the same slots, each for itself.
// Traffic: as attend.hpp, but the slots G times where the cache of the device does not catch it.
#pragma once
#include "kernels/kv_quant/merge.hpp"
#include "kernels/kv_quant/split_attention.hpp"

namespace hiplab::kv_quant::faithful {

constexpr std::int32_t kSplits = 32, kTile = 4;

inline LaunchShape launch_shape(const Decode& p, std::uint32_t wave) {
  return {{static_cast<std::uint32_t>(p.splits), static_cast<std::uint32_t>(p.heads), static_cast<std::uint32_t>(p.batch)},
          {wave},
          0};
}

template <class Key, class Value, int KeyAlign, int ValueAlign>
__global__ void __launch_bounds__(64) kernel(const half* q, const std::uint8_t* cache, const float* tables, const std::int32_t* block_table,
                                                     float* partial, float* weight, Decode p) {
  const DecodeBuffers b{q, cache, tables, block_table, partial, weight, nullptr};
  const auto head = static_cast<std::int32_t>(block_y());
  attend_split<Key, Value, KeyAlign, ValueAlign, 1, kTile>(b, p, static_cast<std::int32_t>(block_z()), head / p.group(),
                                                           head, 1, static_cast<std::int32_t>(block_x()));
  let_behind_begin();
}

/// wave: lanes of a wave of the device. p: in kSplits splits as published, or any other number.
template <class Key, class Value, int KeyAlign, int ValueAlign>
void run(const Decode& p, std::uint32_t wave, Stream stream, const DecodeBuffers& b) {
  launch<kernel<Key, Value, KeyAlign, ValueAlign>>(launch_shape(p, wave), stream, b.q, b.cache, b.tables, b.block_table, b.partial, b.weight, p);
  merge::run<Value::kRotates>(p, b, stream);
}

}  // namespace hiplab::kv_quant::faithful
