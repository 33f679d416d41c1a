// SPDX-License-Identifier: MIT
// One wave a block: D = A B on 16x16 tiles, int8 -> int32 on random bytes and fp16 -> fp32 on small integers (both exact), through
// the fragments of the ground's matrix unit.
// Expected: v_mfma_* on gfx908, gfx90a, gfx942; v_wmma_* on gfx11 and gfx12; HMMA, IMMA on NVIDIA; ds_bpermute_b32 on gfx906.
#pragma once
#include "kernels/door/numbers.hpp"
#include "kernels/hip/matrix.hpp"

namespace hiplab::door {
using namespace hip;

constexpr int kTileWords = 256;

/// Inputs: 64 words of A and 64 of B a tile, four int8 each.
__global__ void matrix_int8(const std::uint32_t* in, std::uint32_t* out) {
  using namespace matrix;
  const auto* a = reinterpret_cast<const std::int8_t*>(in + block_x() * 128);
  const std::int8_t* b = a + kTileWords;
  FragmentA<std::int8_t> fa{};
  FragmentB<std::int8_t> fb{};
  FragmentC<std::int8_t> fc{};
  for (int i = 0; i < count_a(); ++i) fa.e[i] = a[a_row<std::int8_t>(i) * kTile + a_k<std::int8_t>(i)];
  for (int i = 0; i < count_b(); ++i) fb.e[i] = b[b_k<std::int8_t>(i) * kTile + b_col<std::int8_t>(i)];
  mma(fc, fa, fb);
  mma(fc, fa, fb);
  for (int i = 0; i < count_c(); ++i) out[block_x() * kTileWords + c_row(i) * kTile + c_col(i)] = static_cast<std::uint32_t>(fc.e[i]);
}

/// Inputs as above, each byte taken as an integer.
__global__ void matrix_fp16(const std::uint32_t* in, std::uint32_t* out) {
  using namespace matrix;
  const auto* a = reinterpret_cast<const std::int8_t*>(in + block_x() * 128);
  const std::int8_t* b = a + kTileWords;
  FragmentA<half> fa{};
  FragmentB<half> fb{};
  FragmentC<half> fc{};
  for (int i = 0; i < count_a(); ++i) fa.e[i] = to_half(a[a_row<half>(i) * kTile + a_k<half>(i)]);
  for (int i = 0; i < count_b(); ++i) fb.e[i] = to_half(b[b_k<half>(i) * kTile + b_col<half>(i)]);
  mma(fc, fa, fb);
  mma(fc, fa, fb);
  for (int i = 0; i < count_c(); ++i)
    out[block_x() * kTileWords + c_row(i) * kTile + c_col(i)] = static_cast<std::uint32_t>(static_cast<std::int32_t>(fc.e[i]));
}

}  // namespace hiplab::door
