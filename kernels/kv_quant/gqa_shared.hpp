// SPDX-License-Identifier: MIT
// New against faithful.hpp: one block a (sequence, KV head, split) serves all query heads of the KV head, so that each
// element of the cache is read and decoded once; 128 threads a block; as many splits as fill the device in one round.
// A block has registers for `Heads` = 4 or 8 heads: a group of more than eight is served by blocks of eight, so that its
// elements are read once for every eight heads.
#pragma once
#include "kernels/kv_quant/faithful.hpp"

namespace hiplab::kv_quant::gqa_shared {

constexpr std::int32_t kThreads = 128;
/// Blocks that a multiprocessor holds, by registers; with eight heads a smaller tile leaves room for their state.
template <int Heads>
constexpr int kResident = Heads == 4 ? 4 : 3;
template <int Heads>
constexpr int kTile = Heads == 4 ? 4 : 2;

/// One round of blocks over `multiprocessors`, no split below `least` tokens.
inline std::int32_t splits_of(const Decode& p, std::uint32_t multiprocessors, int heads, int resident,
                              std::int32_t least = 64) {
  const std::int32_t blocks = p.batch * p.layout.kv_heads * ((p.group() + heads - 1) / heads);
  std::int32_t splits = static_cast<std::int32_t>(multiprocessors) * resident / blocks;
  if (splits > p.context / least) splits = p.context / least;
  if (splits > merge::kMostSplits) splits = merge::kMostSplits;
  return splits < 1 ? 1 : splits;
}

inline LaunchShape launch_shape(const Decode& p, int heads) {
  const std::int32_t parts = (p.group() + heads - 1) / heads;
  return {{static_cast<std::uint32_t>(p.splits), static_cast<std::uint32_t>(p.layout.kv_heads * parts),
           static_cast<std::uint32_t>(p.batch)},
          {kThreads},
          0};
}

template <class Key, class Value, int KeyAlign, int ValueAlign, int Heads>
__global__ void HIPLAB_RESIDENT_BOUNDS(kThreads, kResident<Heads>) 
    kernel(const half* q, const std::uint8_t* cache, const float* tables, const std::int32_t* block_table, float* partial, float* weight,
           Decode p) {
  const DecodeBuffers b{q, cache, tables, block_table, partial, weight, nullptr};
  const std::int32_t parts = (p.group() + Heads - 1) / Heads, kv_head = static_cast<std::int32_t>(block_y()) / parts;
  const std::int32_t first = static_cast<std::int32_t>(block_y()) % parts * Heads;
  const std::int32_t count = p.group() - first < Heads ? p.group() - first : Heads;
  attend_split<Key, Value, KeyAlign, ValueAlign, Heads, kTile<Heads>>(
      b, p, static_cast<std::int32_t>(block_z()), kv_head, kv_head * p.group() + first, count,
      static_cast<std::int32_t>(block_x()));
  let_behind_begin();
}

/// The first stage alone, in the splits of `p`.
template <class Key, class Value, int KeyAlign, int ValueAlign, int Heads>
void run_splits(const Decode& p, Stream stream, const DecodeBuffers& b) {
  launch<kernel<Key, Value, KeyAlign, ValueAlign, Heads>>(launch_shape(p, Heads), stream, b.q, b.cache, b.tables, b.block_table, b.partial, b.weight, p);
}

template <class Key, class Value, int KeyAlign, int ValueAlign, int Heads>
void run_for(const Decode& whole, std::uint32_t multiprocessors, Stream stream, const DecodeBuffers& b) {
  const Decode p = in_splits(whole, splits_of(whole, multiprocessors, Heads, kResident<Heads>));
  run_splits<Key, Value, KeyAlign, ValueAlign, Heads>(p, stream, b);
  merge::run<Value::kRotates>(p, b, stream);
}

/// The splits are chosen here.
template <class Key, class Value, int KeyAlign, int ValueAlign>
void run(const Decode& p, std::uint32_t multiprocessors, Stream stream, const DecodeBuffers& b) {
  if (p.group() <= 4) run_for<Key, Value, KeyAlign, ValueAlign, 4>(p, multiprocessors, stream, b);
  else run_for<Key, Value, KeyAlign, ValueAlign, 8>(p, multiprocessors, stream, b);
}

}  // namespace hiplab::kv_quant::gqa_shared
