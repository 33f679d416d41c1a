// SPDX-License-Identifier: MIT
// wo = W_O x with faithful's very bits: one fp32 chain a row and slot, but a thread for each row.
//
// New against faithful: a CTA owns 128 rows of a part of the slots. It fetches their codes as contiguous 16-byte
// pieces, the next columns in flight while it multiplies these, and hands them through LDS to the thread of each row,
// so the reads coalesce and nothing is summed in another order. Codes become packed fp16 by four byte permutations a
// word, where code times scale is exact (6 significant bits). Where x times the global scale is exact too (a scale of
// at most 16 significant bits, a power of two among them), it is taken into x once instead of into every weight: the
// same bits. The slots of 128 rows are added by the last CTA of those rows. Assumes cuts that are multiples of 32
// columns (16 bytes), refused otherwise. Expected: 16-byte loads of codes, v_perm_b32, v_pk_mul_f16, v_cvt_f32_f16,
// v_fma_f32; ds_read_b128.
#pragma once
#include "kernels/wo_split/harness.hpp"
#include "kernels/wo_split/nvfp4.hpp"

namespace hiplab::wo_split::fast {
using harness::least_traffic;

constexpr std::uint32_t kPiece = 32;        // columns, 16 bytes of codes
constexpr float kScaleUnit = 128.0f;        // 2^7: scale * 2^7 and code * 2^-14 are exact fp16, and so is their product
constexpr std::uint32_t kEnoughCtas = 640;  // some CTAs for each compute unit of a large device; more only costs

/// Pieces of one slot that are fetched at once: a divisor of the slot's, so that no sum crosses a fetch.
inline int pieces_at_once(const Problem& p) {
  const std::uint32_t pieces = p.k / total_slots(p) / kPiece;
  return pieces % 6 == 0 ? 6 : pieces % 5 == 0 ? 5 : pieces % 4 == 0 ? 4 : 1;
}

/// CTAs: sequences (neighbours share codes in the cache), row tiles of 128, parts of the slots.
inline LaunchShape launch_shape(const Problem& p) {
  const std::uint32_t tiles = (p.n + kThreads - 1) / kThreads, slots = total_slots(p);
  std::uint32_t parts = 1;
  while (parts < slots && (slots % parts != 0 || tiles * p.sequences * parts < kEnoughCtas)) ++parts;
  return {{p.sequences, tiles, parts}, {kThreads}, 0};
}

/// True where (code * scale) * global_scale is exact in fp32, and x * global_scale for every x of in_range().
HIPLAB_DEVICE bool few_bits(float global_scale) {
  const float size = global_scale < 0 ? -global_scale : global_scale;
  return (hip::detail::bits_as<std::uint32_t>(global_scale) & 0xffu) == 0 && size >= 0x1p-100f && size <= 0x1p100f;
}
HIPLAB_DEVICE bool in_range(float scaled_x) {
  const float size = scaled_x < 0 ? -scaled_x : scaled_x;
  return size == 0 || (size >= 0x1p-100f && size <= 0x1p100f);
}

/// The eight codes of a word times 2^-14 times `scale`, in order.
HIPLAB_DEVICE void decode(std::uint32_t word, half2 scale, float (&w)[8]) {
  // The upper byte of a half: sign, exponent bits and fraction bit of the code; first the even codes, then the odd.
  const std::uint32_t even = ((word << 1) & 0x0e0e0e0eu) | ((word << 4) & 0x80808080u);
  const std::uint32_t odd = ((word >> 3) & 0x0e0e0e0eu) | (word & 0x80808080u);
  const half2 products[4] = {
      hmul2(as_half2(byte_perm<0x1404>(even, 0)), scale), hmul2(as_half2(byte_perm<0x1404>(odd, 0)), scale),
      hmul2(as_half2(byte_perm<0x3424>(even, 0)), scale), hmul2(as_half2(byte_perm<0x3424>(odd, 0)), scale)};
#pragma unroll
  for (int i = 0; i < 8; ++i) w[i] = to_float(products[i / 4 * 2 + i % 2][i / 2 % 2]);
}

struct Tensors {
  const bfloat16* x;  // of this sequence
  const std::uint8_t* codes;
  const std::uint8_t* scales;
  float* slots;  // of this sequence
};

/// The slots [first, last) of this CTA's rows. With `Folded`, x is taken times `scale`; else each weight is.
/// Returns false when `Folded` was not exact; the slots are then to be written again.
template <int Pieces, bool Folded, class Tile, class StagedX>
HIPLAB_DEVICE bool multiply(const Tensors& in, const Problem& p, std::uint32_t first, std::uint32_t last, float scale,
                            const Tile& tile, const StagedX& staged_x) {
  constexpr std::uint32_t kColumns = Pieces * kPiece;
  constexpr std::uint32_t kRowPieces = Pieces | 1;  // of a row in LDS: odd, so that neighbouring rows differ in banks
  constexpr int kScaleTiles = Pieces / 2 + 1;       // of 64 columns
  const std::uint32_t t = thread_index(), first_row = block_y() * kThreads, row = first_row + t;
  const std::uint32_t slot_columns = p.k / total_slots(p), end = last * slot_columns;
  const std::uint8_t* from[Pieces];
#pragma unroll
  for (std::uint32_t i = 0; i < Pieces; ++i) {
    const std::uint32_t index = t + i * kThreads;
    from[i] = in.codes + std::uint64_t{first_row + index / Pieces} * (p.k / 2) + index % Pieces * (kPiece / 2);
  }
  u32x4 fetched[Pieces] = {};
  std::uint32_t scale_words[kScaleTiles] = {}, x_pair = 0;
  const auto fetch = [&](std::uint32_t begin) {
#pragma unroll
    for (std::uint32_t i = 0; i < Pieces; ++i)
      if (first_row + (t + i * kThreads) / Pieces < p.n)
        fetched[i] = load_nontemporal(reinterpret_cast<const u32x4*>(from[i] + begin / 2));
#pragma unroll
    for (std::uint32_t i = 0; i < kScaleTiles; ++i)
      if (row < p.n && begin % 64 + kColumns > i * 64)
        scale_words[i] =
            load(reinterpret_cast<const std::uint32_t*>(in.scales + scale_offset(row, begin / 64 * 4, p.k) + i * 512));
    if (t < kColumns / 2) x_pair = load(reinterpret_cast<const std::uint32_t*>(in.x + begin) + t);
  };
  std::uint32_t begin = first * slot_columns;
  bool exact = true;
  fetch(begin);
  for (std::uint32_t slot = first; slot < last; ++slot) {
    float acc = 0;
    for (std::uint32_t column = 0; column < slot_columns; column += kColumns) {
      barrier();  // all have read the columns before
#pragma unroll
      for (std::uint32_t i = 0; i < Pieces; ++i) {
        const std::uint32_t index = t + i * kThreads;
        if (first_row + index / Pieces < p.n)
          tile.template vec<u32x4>(index / Pieces * kRowPieces + index % Pieces) = fetched[i];
      }
      if (t < kColumns / 2)
#pragma unroll
        for (std::uint32_t i = 0; i < 2; ++i) {
          float value = to_float(bfloat16{static_cast<std::uint16_t>(x_pair >> (16 * i))});
          if constexpr (Folded) exact &= in_range(value *= scale);
          staged_x[2 * t + i] = value;
        }
      half2 piece_scales[Pieces];
      const std::uint32_t shift = begin % 64 / 2;  // of the first piece in its tile's word: 0 or 16
#pragma unroll
      for (int i = 0; i < Pieces; ++i) {
        const std::uint64_t words = std::uint64_t{scale_words[i / 2 + i % 2]} << 32 | scale_words[i / 2];
        const std::uint32_t pair =
            i % 2 == 0 ? static_cast<std::uint32_t>(words >> shift) : static_cast<std::uint32_t>(words >> (16 + shift));
        piece_scales[i] = hmul2(to_half2_from_fp8(pair), both(to_half(kScaleUnit)));
      }
      barrier();
      begin += kColumns;
      if (begin < end) fetch(begin);
      if (row >= p.n) continue;
#pragma unroll
      for (int piece = 0; piece < Pieces; ++piece) {
        const u32x4 words = tile.template vec<u32x4>(t * kRowPieces + piece);
#pragma unroll
        for (int i = 0; i < 4; ++i) {
          float w[8];
          decode(words[i], both(piece_scales[piece][i / 2]), w);
#pragma unroll
          for (int j = 0; j < 8; j += 4) {
            const f32x4 xs = staged_x.template vec<f32x4>(piece * 8 + i * 2 + j / 4);
#pragma unroll
            for (int c = 0; c < 4; ++c) acc = hip::fma(Folded ? w[j + c] : w[j + c] * scale, xs[c], acc);
          }
        }
      }
    }
    if (row < p.n) in.slots[std::uint64_t{slot} * p.n + row] = acc;
  }
  return exact;
}

template <int Pieces>
__global__ void __launch_bounds__(128)
    kernel(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales, const float* global_scale,
           float* slots, std::uint32_t* arrived, float* wo, Problem p) {
  HIPLAB_SHARED(std::uint32_t, tile, kThreads * (Pieces | 1) * 4);
  HIPLAB_SHARED(float, staged_x, Pieces* kPiece);
  HIPLAB_SHARED(std::uint32_t, inexact, 1);
  const std::uint32_t count = total_slots(p), row = block_y() * kThreads + thread_index();
  const std::uint32_t first = count / grid_dim_z() * block_z(), last = first + count / grid_dim_z();
  const Tensors in{x + std::uint64_t{block_x()} * p.k, codes, scales, slots + std::uint64_t{block_x()} * count * p.n};
  const float scale = *global_scale * (kCodeUnit / kScaleUnit);
  bool done = few_bits(*global_scale);
  if (done) {
    if (thread_index() == 0) inexact[0] = 0;
    const bool exact = multiply<Pieces, true>(in, p, first, last, scale, tile, staged_x);
    barrier();
    if (!exact) atomic_or<Scope::block>(inexact.ptr(0), 1u);
    barrier();
    done = inexact[0] == 0;
  }
  if (!done) multiply<Pieces, false>(in, p, first, last, scale, tile, staged_x);
  publish_block();
  std::uint32_t* counter = arrived + block_x() * grid_dim_y() + block_y();
  if (!arrive_last(counter, grid_dim_z())) return;
  if (thread_index() == 0) atomic_sub(counter, grid_dim_z());
  if (row < p.n) wo[std::uint64_t{block_x()} * p.n + row] = fold_slots(in.slots + row, count, p.n);
}

/// Counters that one launch needs: one a row tile and sequence.
inline std::uint32_t counters(const Problem& p) {
  return launch_shape(p).grid.y * p.sequences;
}

/// Enqueues wo of all sequences; `b.arrived` holds counters(p) words.
inline void run(const Problem& p, Stream stream, const harness::Buffers& b) {
  require_valid(p);
  require_cuts(p, kPiece, "fast");
  fill_zero(stream, b.arrived, sizeof(std::uint32_t) * counters(p));
  const auto enqueue = [&]<auto Kernel>() {
    launch<Kernel>(launch_shape(p), stream, b.x, b.codes, b.scales, b.global_scale, b.slots, b.arrived, b.wo, p);
  };
  switch (pieces_at_once(p)) {
    case 6:
      return enqueue.template operator()<kernel<6>>();
    case 5:
      return enqueue.template operator()<kernel<5>>();
    case 4:
      return enqueue.template operator()<kernel<4>>();
    default:
      return enqueue.template operator()<kernel<1>>();
  }
}

}  // namespace hiplab::wo_split::fast
