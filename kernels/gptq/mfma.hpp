// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] on the matrix units: a wave multiplies a 16 x 16 tile of x by a 16 x 16 tile of (code - zero),
// exact in fp16, into fp32 sums; at the end of each group the sums are scaled into the block's fp32 totals.
//
// New against baseline: matrix fragments (kernels/hip/matrix.hpp) instead of lanes that each own columns. The log's
// attempt gave wrong results and no gain (30 against 31 ms). At M = 1 fifteen of sixteen rows of every tile multiply
// zeros: the units cannot help where memory is what is waited for. Between K blocks fp16 atomics as baseline's; the
// tiles meet in LDS so that the packed atomics see column pairs. Assumes K % 32 == 0, N % (32 / bits) == 0, group % 16
// == 0, codes within a word in the checkpoint's own order (not shuffled; act-order: their rows in group order, x
// gathered through perm where the fragments are loaded). 8 bits: code - zero is exact in fp16 as well. Expected:
// v_mfma_f32_16x16x16 on gfx908, gfx90a, gfx942; v_wmma_f32_16x16x16 on gfx11, gfx12; shuffles on gfx906.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/hip/matrix.hpp"

namespace hiplab::gptq::mfma {
using namespace hip;

constexpr int kBlock = baseline::kBlock;  // threads and k of a block
constexpr int kTile = matrix::kTile;
constexpr int kMaxWaves = kBlock / 32;

/// A tile of 16 columns a wave. Blocks are laid out for waves of 32; 64-lane waves need twice as many.
inline LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  const auto up = [](std::int32_t a, std::int32_t b) { return static_cast<std::uint32_t>((a + b - 1) / b); };
  return {{up(p.n, kTile * (kBlock / static_cast<int>(wave))), up(p.m, kTile), up(p.k, kBlock)}, {kBlock, 1, 1}, 0};
}

/// x[row0 + r][k0 + k], where Permuted through `perm`; zero below the last row. (The sums are written apart: with
/// k0 + k made first, as perm's index, nvcc 13.0 branches round every load and adds 54 instructions to the loop.)
template <bool Permuted>
HIPLAB_DEVICE void load_a(matrix::FragmentA<half>& a, const half* x, const std::int32_t* perm, const Problem& p,
                          int row0, int k0) {
#pragma unroll
  for (int i = 0; i < matrix::count_a(); ++i) {
    const int row = row0 + matrix::a_row<half>(i);
    const std::int64_t first = static_cast<std::int64_t>(row) * p.k;
    if constexpr (Permuted)
      a.e[i] = row < p.m ? x[first + perm[k0 + matrix::a_k<half>(i)]] : half{0};
    else
      a.e[i] = row < p.m ? x[first + k0 + matrix::a_k<half>(i)] : half{0};
  }
}

/// code - zero of one element, exact in fp16; zero right of the last column.
template <int Bits>
HIPLAB_DEVICE void load_b(matrix::FragmentB<half>& b, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                          const Problem& p, int group, int k0, int n0) {
  constexpr int kCodes = 32 / Bits;
  constexpr std::uint32_t kMask = (1u << Bits) - 1;
#pragma unroll
  for (int i = 0; i < matrix::count_b(); ++i) {
    const int k = k0 + matrix::b_k<half>(i), n = n0 + matrix::b_col<half>(i);
    int value = 0;
    if (n < p.n) {
      const std::uint32_t word = qweight[(k / kCodes) * p.n + n];
      const std::uint32_t zeros = qzeros[group * (p.n / kCodes) + n / kCodes];
      value = static_cast<int>((word >> (Bits * (k % kCodes))) & kMask) -
              static_cast<int>((zeros >> (Bits * (n % kCodes))) & kMask) - p.zero_offset;
    }
    b.e[i] = to_half(static_cast<float>(value));
  }
}

template <int Bits, bool Permuted>
HIPLAB_DEVICE void tile_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                              const half* scales, half* y, const std::int32_t* perm, const Problem& p) {
  HIPLAB_SHARED(float, tiles, kMaxWaves* kTile* kTile);
  const int waves = kBlock / static_cast<int>(wave_size()), mine = static_cast<int>(wave_index());
  const int n0 = (static_cast<int>(block_x()) * waves + mine) * kTile, row0 = static_cast<int>(block_y()) * kTile;
  const int k_begin = static_cast<int>(block_z()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;

  float totals[matrix::kHeldC] = {};
  for (int k = k_begin; k < k_end;) {
    const int group = k / p.group, boundary = (group + 1) * p.group, end = boundary < k_end ? boundary : k_end;
    matrix::FragmentC<half> sums{};
    for (; k < end; k += kTile) {
      matrix::FragmentA<half> a{};
      matrix::FragmentB<half> b{};
      load_a<Permuted>(a, x, perm, p, row0, k);
      load_b<Bits>(b, qweight, qzeros, p, group, k, n0);
      matrix::mma(sums, a, b);
    }
#pragma unroll
    for (int i = 0; i < matrix::count_c(); ++i) {
      const int n = n0 + matrix::c_col(i);
      if (n < p.n) totals[i] = fma(sums.e[i], to_float(scales[group * p.n + n]), totals[i]);
    }
  }
#pragma unroll
  for (int i = 0; i < matrix::count_c(); ++i)
    tiles[(mine * kTile + matrix::c_row(i)) * kTile + matrix::c_col(i)] = totals[i];
  barrier();
  for (int i = static_cast<int>(lane()); i < kTile * kTile / 2; i += static_cast<int>(wave_size())) {
    const int row = row0 + i / (kTile / 2), n = n0 + 2 * (i % (kTile / 2));
    if (row >= p.m || n >= p.n) continue;
    const float left = tiles[mine * kTile * kTile + 2 * i], right = tiles[mine * kTile * kTile + 2 * i + 1];
    atomic_add_half2(reinterpret_cast<half2*>(y + static_cast<std::int64_t>(row) * p.n + n),
                     half2{{to_half(left), to_half(right)}});
  }
}

template <bool Permuted>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p) {
  tile_block<4, Permuted>(x, qweight, qzeros, scales, y, perm, p);
}
template <bool Permuted>
__global__ void __launch_bounds__(kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p) {
  tile_block<8, Permuted>(x, qweight, qzeros, scales, y, perm, p);
}

/// `wave`: lanes of the device's waves. `qweight`: rows in group order, not shuffled.
template <int Bits>
void run(const Problem& p, Stream stream, std::uint32_t wave, const half* x, const std::uint32_t* qweight,
         const std::uint32_t* qzeros, const half* scales, half* y, const std::int32_t* perm) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  with_order(perm, [&]<bool Permuted>() {
    if constexpr (Bits == 8)
      launch<kernel_8bit<Permuted>>(launch_shape(p, wave), stream, x, qweight, qzeros, scales, y, perm, p);
    else
      launch<kernel<Permuted>>(launch_shape(p, wave), stream, x, qweight, qzeros, scales, y, perm, p);
  });
}

}  // namespace hiplab::gptq::mfma
