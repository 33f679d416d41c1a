// SPDX-License-Identifier: MIT
// A paged cache: u8 [pages][page_tokens][kv_heads][slot], and who finds what where.
//   block_table  i32 [batch][pages of a sequence]: the page of tokens page_tokens p ... of a sequence
//   slot_mapping i32 [tokens]: where the store kernel puts a token, page page_tokens + place; negative: nowhere
// Addresses are computed in 64 bits: a cache has more than 2^31 bytes.
#pragma once
#include "kernels/kv_quant/codec.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::kv_quant {

struct Cache {
  std::int32_t kv_heads = 1, head_dim = 64;
  std::int32_t page_shift = 4;  ///< a page has 2^page_shift tokens: 16, 32, 64 or 128
  std::int32_t unused = 0;      ///< a capsule keeps every byte of an argument: none may be padding
  std::int64_t slot = 0;  ///< bytes of a token of one KV head

  HIPLAB_HOST_DEVICE std::int32_t page_tokens() const { return 1 << page_shift; }
  HIPLAB_HOST_DEVICE std::int64_t page_bytes() const { return slot * kv_heads * page_tokens(); }
  /// Of token `token` of the sequence whose pages these are.
  HIPLAB_HOST_DEVICE std::int64_t place(const std::int32_t* pages, std::int32_t token) const {
    return (std::int64_t{pages[token >> page_shift]} << page_shift) + (token & (page_tokens() - 1));
  }
  /// Of the token at `place` = page page_tokens + token of the page.
  HIPLAB_HOST_DEVICE std::int64_t at(std::int64_t place, std::int32_t kv_head) const {
    return (place * kv_heads + kv_head) * slot;
  }
};

}  // namespace hiplab::kv_quant
