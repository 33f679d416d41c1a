// SPDX-License-Identifier: MIT
// Where LDS variables lie in a block's arena: dynamic bytes first, then static variables in the order in which the
// kernel's threads come to them. Behind the bytes, at a fixed distance, lies the shadow: one byte for each, 1 when the
// block wrote it.
#pragma once
#include <cstddef>
#include <cstdint>

#include "kernels/hip/simt/block.hpp"
#include "kernels/hip/simt/sanitizer.hpp"

namespace hiplab::hip::simt {

inline constexpr std::size_t kLargestLds = 262144;
/// 16 KiB for the gaps between variables in the address sanitizer build.
inline constexpr std::size_t kLdsShadowDistance = kLargestLds + 16384;
inline constexpr std::size_t kLdsAlignment = 16;

HIPLAB_SIMT_SCHEDULER inline std::uint8_t* lds_shadow(const void* data) {
  return reinterpret_cast<std::uint8_t*>(const_cast<void*>(data)) + kLdsShadowDistance;
}

HIPLAB_SIMT_SCHEDULER inline void lds_mark_written(const void* data, std::size_t bytes) {
  scheduler_fill(lds_shadow(data), 1, bytes);
}

HIPLAB_SIMT_SCHEDULER inline bool lds_was_written(const void* data, std::size_t bytes) {
  const std::uint8_t* shadow = lds_shadow(data);
  std::size_t i = 0;
  for (; i + 8 <= bytes; i += 8) {
    std::uint64_t word;
    __builtin_memcpy(&word, shadow + i, 8);
    if (word != 0x0101010101010101u) return false;
  }
  if (bytes - i >= 4) {
    std::uint32_t word;
    __builtin_memcpy(&word, shadow + i, 4);
    if (word != 0x01010101u) return false;
    i += 4;
  }
  for (; i < bytes; ++i)
    if (shadow[i] != 1) return false;
  return true;
}

/// Bytes of a block's arena: data, shadow, waves.
std::size_t block_arena_bytes();
/// Places the parts of a block's arena.
void place_block(Block& block, std::byte* arena);

/// Forgets the previous kernel's variables; its dynamic bytes are laid out.
void lds_begin_launch(Block& block, std::size_t dynamic_bytes);
/// Everything is unwritten again.
void lds_begin_block(Block& block);

}  // namespace hiplab::hip::simt
