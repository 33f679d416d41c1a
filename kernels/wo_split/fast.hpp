// SPDX-License-Identifier: MIT
// wo = W_O x with faithful's very bits: one fp32 chain a row and slot, but a thread for each of them.
//
// New against faithful: the CTA owns 128 rows of one slot instead of all rows. It fetches its codes as contiguous
// 16-byte pieces into LDS and each thread then walks its own row, so the reads coalesce and nothing is summed in
// another order; sequences share a decoded weight; codes are decoded two at a time in packed fp16, where code times
// scale is exact (6 significant bits); and the slots of 128 rows are added by the last CTA of those rows, not by one of
// all. Assumes cuts that are multiples of 32 columns (16 bytes), refused otherwise. Expected: 16-byte loads of codes, 8
// in flight a thread; v_pk_mul_f16, v_cvt_f32_f16, v_fma_f32; ds_read_b128.
#pragma once
#include "kernels/wo_split/harness.hpp"
#include "kernels/wo_split/nvfp4.hpp"

namespace hiplab::wo_split::fast {
using harness::least_traffic;

constexpr std::uint32_t kPieces = 6;        // of 32 columns, 16 bytes: columns in LDS at once, 192
constexpr std::uint32_t kPiecesPadded = 8;  // threads that fetch one row
constexpr std::uint32_t kRowWords =
    (kPieces + 1) * 4;  // of a row in LDS: 28 words keep 8 neighbouring rows off each other's banks
constexpr std::uint32_t kColumns = kPieces * 32;
constexpr float kScaleUnit = 128.0f;  // 2^7: scale * 2^7 and code * 2^-14 are exact fp16, and so is their product

/// CTAs: row tiles of 128, slots, groups of Sequences sequences.
inline LaunchShape launch_shape(const Problem& p, std::uint32_t at_once) {
  return {{(p.n + kThreads - 1) / kThreads, total_slots(p), (p.sequences + at_once - 1) / at_once}, {kThreads}, 0};
}

/// e2m1 * 2^-14 of the codes i and i + 4 of a word.
template <int I>
HIPLAB_DEVICE half2 code_pair(std::uint32_t word) {
  constexpr int kMagnitude = 9 - 4 * I, kSign = 12 - 4 * I;
  const std::uint32_t magnitude = kMagnitude >= 0 ? word << (kMagnitude & 31) : word >> (-kMagnitude & 31);
  return as_half2((magnitude & 0x0e000e00u) | ((word << kSign) & 0x80008000u));
}

/// The eight weights of a word, in order.
HIPLAB_DEVICE void decode(std::uint32_t word, half2 scale, float global_scale, float (&w)[8]) {
  const half2 pairs[4] = {hmul2(code_pair<0>(word), scale), hmul2(code_pair<1>(word), scale),
                          hmul2(code_pair<2>(word), scale), hmul2(code_pair<3>(word), scale)};
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    w[i] = to_float(pairs[i][0]) * global_scale;
    w[i + 4] = to_float(pairs[i][1]) * global_scale;
  }
}

template <int Sequences>
__global__ void __launch_bounds__(128)
    kernel(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales, const float* global_scale,
           float* slots, std::uint32_t* arrived, float* wo, Problem p) {
  HIPLAB_SHARED(std::uint32_t, tile, kThreads * kRowWords);
  HIPLAB_SHARED(float, staged_x, Sequences* kColumns);
  HIPLAB_SHARED(std::uint32_t, staged_scales,
                kThreads * kPieces);  // each thread its own row's: a rolled loop cannot index registers
  const std::uint32_t t = thread_index(), slot = block_y(), count = total_slots(p);
  const std::uint32_t row = block_x() * kThreads + t, first_sequence = block_z() * Sequences;
  const Range range = slot_range(p, slot % p.split, slot / p.split);
  const float scaled_global = *global_scale * (kCodeUnit / kScaleUnit);
  float acc[Sequences] = {};
  for (std::uint32_t begin = range.begin; begin < range.end; begin += kColumns) {
    const std::uint32_t columns = range.end - begin < kColumns ? range.end - begin : kColumns, pieces = columns / 32;
    u32x4 fetched[kPiecesPadded];
#pragma unroll
    for (std::uint32_t pass = 0; pass < kPiecesPadded; ++pass) {
      const std::uint32_t r = pass * (kThreads / kPiecesPadded) + t / kPiecesPadded, piece = t % kPiecesPadded;
      const std::uint32_t from = block_x() * kThreads + r;
      if (piece < pieces && from < p.n)
        fetched[pass] = load_nontemporal(
            reinterpret_cast<const u32x4*>(codes + std::uint64_t{from} * (p.k / 2) + begin / 2) + piece);
    }
    std::uint32_t scale_pairs[kPieces] = {};
#pragma unroll
    for (std::uint32_t piece = 0; piece < kPieces; ++piece)
      if (piece < pieces && row < p.n)
        scale_pairs[piece] =
            load(reinterpret_cast<const std::uint16_t*>(scales + scale_offset(row, begin / kGroup + piece * 2, p.k)));
    if (begin != range.begin) barrier();  // all have read the columns before
#pragma unroll
    for (std::uint32_t pass = 0; pass < kPiecesPadded; ++pass) {
      const std::uint32_t r = pass * (kThreads / kPiecesPadded) + t / kPiecesPadded, piece = t % kPiecesPadded;
      if (piece < pieces && block_x() * kThreads + r < p.n)
        tile.template vec<u32x4>(r * (kRowWords / 4) + piece) = fetched[pass];
    }
#pragma unroll
    for (std::uint32_t piece = 0; piece < kPieces; ++piece) staged_scales[piece * kThreads + t] = scale_pairs[piece];
    for (std::uint32_t i = t; i < Sequences * columns; i += kThreads) {
      const std::uint32_t s = i / columns, column = i % columns;
      const bool there = first_sequence + s < p.sequences;
      staged_x[s * kColumns + column] =
          there ? to_float(x[std::uint64_t{first_sequence + s} * p.k + begin + column]) : 0.0f;
    }
    barrier();
    if (row >= p.n) continue;
#pragma unroll 1
    for (std::uint32_t piece = 0; piece < pieces; ++piece) {
      const std::uint32_t scale_pair = staged_scales[piece * kThreads + t];
      const u32x4 words = tile.template vec<u32x4>(t * (kRowWords / 4) + piece);
#pragma unroll
      for (int i = 0; i < 4; ++i) {
        const half scale =
            to_half(to_float(fp8_e4m3{static_cast<std::uint8_t>(scale_pair >> (i / 2 * 8))}) * kScaleUnit);
        float w[8];
        decode(words[i], half2{{scale, scale}}, scaled_global, w);
#pragma unroll
        for (int s = 0; s < Sequences; ++s) {
#pragma unroll
          for (std::uint32_t half_word = 0; half_word < 2; ++half_word) {
            const f32x4 xs = staged_x.template vec<f32x4>((s * kColumns + piece * 32) / 4 + i * 2 + half_word);
#pragma unroll
            for (int j = 0; j < 4; ++j) acc[s] = hip::fma(w[half_word * 4 + j], xs[j], acc[s]);
          }
        }
      }
    }
  }
#pragma unroll
  for (std::uint32_t s = 0; s < Sequences; ++s)
    if (row < p.n && first_sequence + s < p.sequences)
      slots[(std::uint64_t{first_sequence + s} * count + slot) * p.n + row] = acc[s];
  publish_block();
  std::uint32_t* counter = arrived + block_z() * grid_dim_x() + block_x();
  if (!arrive_last(counter, count)) return;
  if (t == 0) atomic_sub(counter, count);
#pragma unroll
  for (std::uint32_t s = 0; s < Sequences; ++s)
    if (row < p.n && first_sequence + s < p.sequences)
      wo[std::uint64_t{first_sequence + s} * p.n + row] =
          fold_slots(slots + std::uint64_t{first_sequence + s} * count * p.n + row, count, p.n);
}

/// Counters that one launch needs: one a row tile and sequence (more than enough for groups of sequences).
inline std::uint32_t counters(const Problem& p) {
  return launch_shape(p, 1).grid.x * p.sequences;
}

template <int Sequences>
void enqueue(const Problem& p, Stream stream, const harness::Buffers& b) {
  launch<kernel<Sequences>>(launch_shape(p, Sequences), stream, b.x, b.codes, b.scales, b.global_scale, b.slots,
                            b.arrived, b.wo, p);
}

/// Most sequences that share a decoded weight: with 8 the accumulators and activations spill on gfx906 and gfx11.
constexpr std::uint32_t kMostAtOnce = 4;

/// Enqueues wo of all sequences; `b.arrived` holds counters(p) words.
inline void run(const Problem& p, Stream stream, const harness::Buffers& b) {
  require_valid(p);
  require_cuts(p, 32, "fast");
  fill_zero(stream, b.arrived, sizeof(std::uint32_t) * counters(p));
  if (p.sequences >= kMostAtOnce) return enqueue<kMostAtOnce>(p, stream, b);
  if (p.sequences >= 2) return enqueue<2>(p, stream, b);
  enqueue<1>(p, stream, b);
}

}  // namespace hiplab::wo_split::fast
