// SPDX-License-Identifier: MIT
// wo = W_O x with faithful's very bits, from weights arranged once: one fp32 chain a row and slot, whole slots to a
// thread, and a CTA that sees all slots of its rows.
//
// New against faithful: the layout (packed.hpp). A CTA owns 64 rows; its groups of 32 threads share K out by slots, a
// lane takes two rows. All groups' 16-byte loads of a step are neighbours, so the CTA reads one stream, two steps
// ahead of the sums. Nothing leaves the CTA but the output: the slots' sums meet in LDS and are added in order, without
// an election, a counter or a second launch. Codes become packed fp16 by masks and byte permutations; code times
// scale is exact there (6 significant bits). x waits in LDS as fp32. Where x times the global scale is exact too (a
// scale of at most 16 significant bits, a power of two among them), it is taken into x once instead of into every
// weight: the same bits, up to a scale of 2^120. Memory: the arranged copy has the bytes of the published arrays, rows
// rounded up to 64, and replaces them; its order depends on groups(), so on N and the number of slots. Assumes cuts
// that are multiples of 32 columns, and x and the sums in 64 KiB of LDS; refused otherwise. Expected: 16-byte loads of
// codes and of x, v_perm_b32, v_pk_mul_f16, v_fma_f32 or v_fma_mix_f32.
#pragma once
#include "kernels/wo_split/packed.hpp"
#include "kernels/wo_split/slots.hpp"

namespace hiplab::wo_split::fast {
using packed::kLanes, packed::kPiece, packed::kRows, packed::kRowsOfLane;

constexpr float kScaleUnit = 128.0f;  // 2^7: scale * 2^7 and code * 2^-14 are exact fp16, and so is their product
constexpr std::uint32_t kMostGroups = 16;
constexpr std::uint32_t kManyTiles = 1024;           // several CTAs for each compute unit of a large device
constexpr std::uint32_t kLdsBytes = 64 * 1024 - 16;  // dynamic; the kernel has one static word beside it

/// Groups of 32 threads in a CTA: a power of two that divides the slots. Many tiles fill a device with small CTAs,
/// which stage x sooner; few need large ones to have enough loads in flight.
inline std::uint32_t groups(const Problem& p) {
  const std::uint32_t most = (p.n + kRows - 1) / kRows < kManyTiles ? kMostGroups : kMostGroups / 2;
  std::uint32_t groups = 1;
  while (groups < most && total_slots(p) % (2 * groups) == 0) groups *= 2;
  return groups;
}

inline packed::Shape packed_shape(const Problem& p) {
  return packed::shape(p.n, p.k, groups(p));
}

/// x as fp32 and the sums of all slots of the tile.
inline std::uint32_t lds_bytes(const Problem& p) {
  return (p.k + total_slots(p) * kRows) * 4;
}

/// CTAs: sequences (neighbours share weights in the cache), tiles of 64 rows.
inline LaunchShape launch_shape(const Problem& p) {
  return {{p.sequences, packed_shape(p).tiles}, {groups(p) * kLanes}, lds_bytes(p)};
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

/// Writes x times `scale` to the first K floats of `lds`. False where a product may not be exact.
template <class Lds>
HIPLAB_DEVICE bool stage(const bfloat16* x, std::uint32_t k, float scale, const Lds& lds) {
  bool exact = true;
  for (std::uint32_t i = thread_index() * 8; i < k; i += block_dim_x() * 8) {
    float values[8];
    load_x8(x + i, values);
#pragma unroll
    for (int j = 0; j < 8; ++j) exact &= in_range(values[j] *= scale);
#pragma unroll
    for (std::uint32_t j = 0; j < 2; ++j)
      lds.template vec<f32x4>(i / 4 + j) =
          f32x4{values[4 * j], values[4 * j + 1], values[4 * j + 2], values[4 * j + 3]};
  }
  return exact;
}

/// What a thread needs for one step: 32 columns of its two rows.
struct Step {
  u32x4 codes[kRowsOfLane];
  std::uint32_t scales;  // of row 0 in the low half, two each
};

/// A thread's steps, one after the other.
struct Reader {
  const std::uint8_t* codes;
  const std::uint8_t* scales;
  std::uint32_t stride;

  HIPLAB_DEVICE Reader(const std::uint8_t* weights, const packed::Shape& s, std::uint32_t tile, std::uint32_t group,
                       std::uint32_t lane)
      : codes(weights + tile * s.tile_bytes() + group * packed::kCodeBytes + lane * sizeof(u32x4)),
        scales(weights + tile * s.tile_bytes() + s.groups * packed::kCodeBytes + group * packed::kScaleBytes +
               lane * sizeof(std::uint32_t)),
        stride(s.step_bytes()) {}
  HIPLAB_DEVICE Step next() {
    Step step;
#pragma unroll
    for (std::uint32_t i = 0; i < kRowsOfLane; ++i)
      step.codes[i] = load_nontemporal(reinterpret_cast<const u32x4*>(codes + i * kLanes * sizeof(u32x4)));
    step.scales = load_nontemporal(reinterpret_cast<const std::uint32_t*>(scales));
    codes += stride;
    scales += stride;
    return step;
  }
};

/// The eight codes of an arranged word times 2^-14 times `scale`, in order.
HIPLAB_DEVICE void decode(std::uint32_t word, half2 scale, float (&w)[8]) {
  // The upper bytes of halves: sign, exponent bits and fraction bit of the codes.
  const std::uint32_t masked = word & 0x8e8e8e8eu;
  const std::uint32_t shifted = ((word >> 3) & 0x0e0e0e0eu) | ((word << 7) & 0x80808080u);
  const half2 products[4] = {
      hmul2(as_half2(byte_perm<0x1404>(masked, 0)), scale), hmul2(as_half2(byte_perm<0x1404>(shifted, 0)), scale),
      hmul2(as_half2(byte_perm<0x3424>(masked, 0)), scale), hmul2(as_half2(byte_perm<0x3424>(shifted, 0)), scale)};
#pragma unroll
  for (int i = 0; i < 8; ++i) w[i] = to_float(products[i / 2][i % 2]);
}

/// The sums of this thread's rows over the slots of its group, written behind x in `lds` as [slot][row]. With `Folded`,
/// x holds `scale` already; else each weight is multiplied by it. `a` and `b` are the first two steps of `from`.
template <bool Folded, class Lds>
HIPLAB_DEVICE void multiply(Reader from, Step a, Step b, const Problem& p, const packed::Shape& shape, float scale,
                            const Lds& lds) {
  const std::uint32_t lane = thread_index() % kLanes, group = thread_index() / kLanes;
  const std::uint32_t slot_steps = p.k / total_slots(p) / kPiece;
  std::uint32_t left = slot_steps;
  std::uint32_t x = group * shape.steps * (kPiece / 4);                              // in vectors of four
  std::uint32_t sum = p.k + group * (total_slots(p) / shape.groups) * kRows + lane;  // of the present slot
  float acc[kRowsOfLane] = {};
  const auto add = [&](const Step& step) {
    half2 scales[kRowsOfLane];
#pragma unroll
    for (std::uint32_t r = 0; r < kRowsOfLane; ++r)
      scales[r] = hmul2(to_half2_from_fp8(step.scales >> (16 * r)), both(to_half(kScaleUnit)));
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      f32x4 xs[2];
#pragma unroll
      for (std::uint32_t j = 0; j < 2; ++j) xs[j] = lds.template vec<f32x4>(x++);
#pragma unroll
      for (std::uint32_t r = 0; r < kRowsOfLane; ++r) {
        float w[8];
        decode(step.codes[r][i], both(scales[r][i / 2]), w);
#pragma unroll
        for (int j = 0; j < 8; ++j) acc[r] = hip::fma(Folded ? w[j] : w[j] * scale, xs[j / 4][j % 4], acc[r]);
      }
    }
    if (--left != 0) return;
    left = slot_steps;
#pragma unroll
    for (std::uint32_t r = 0; r < kRowsOfLane; ++r) {
      lds[sum + r * kLanes] = acc[r];
      acc[r] = 0;
    }
    sum += kRows;
  };
  for (std::uint32_t step = 0; step < shape.steps; step += 2) {
    add(a);
    if (step + 2 < shape.steps) a = from.next();
    if (step + 1 == shape.steps) break;
    add(b);
    if (step + 3 < shape.steps) b = from.next();
  }
}

__global__ void HIPLAB_LAUNCH_BOUNDS(kMostGroups* kLanes, 2)
    kernel(const bfloat16* x, const std::uint8_t* weights, const float* global_scale, float* wo, Problem p) {
  HIPLAB_DYNAMIC_SHARED(float, lds);
  HIPLAB_SHARED(std::uint32_t, inexact, 1);
  const std::uint32_t t = thread_index();
  const packed::Shape shape = packed::shape(p.n, p.k, block_dim_x() / kLanes);
  Reader from(weights, shape, block_y(), t / kLanes, t % kLanes);
  const Step a = from.next();
  const Step b = shape.steps > 1 ? from.next() : a;

  const bfloat16* own_x = x + std::uint64_t{block_x()} * p.k;
  const float scale = *global_scale * (kCodeUnit / kScaleUnit);
  bool folded = few_bits(*global_scale);
  if (t == 0) inexact[0] = 0;
  barrier();
  if (folded && !stage(own_x, p.k, scale, lds)) atomic_or<Scope::block>(inexact.ptr(0), 1u);
  barrier();
  folded = folded && inexact[0] == 0;
  if (!folded) {
    stage(own_x, p.k, 1.0f, lds);
    barrier();
  }
  if (folded)
    multiply<true>(from, a, b, p, shape, scale, lds);
  else
    multiply<false>(from, a, b, p, shape, scale, lds);
  barrier();
  for (std::uint32_t i = t, row = block_y() * kRows + t; i < kRows && row < p.n;
       i += block_dim_x(), row += block_dim_x())
    wo[std::uint64_t{block_x()} * p.n + row] = fold_slots(lds.ptr(p.k + i), total_slots(p), kRows);
}

/// Why `fast` cannot run the problem; empty when it can.
inline std::string refusal(const Problem& p) {
  if (const auto why = cut_refusal(p, kPiece); !why.empty()) return why;
  if (lds_bytes(p) > kLdsBytes)
    return "x and the sums of " + std::to_string(total_slots(p)) + " slots take " + std::to_string(lds_bytes(p)) +
           " bytes of LDS, and " + std::to_string(kLdsBytes) + " is the most";
  return "";
}

/// Enqueues wo of all sequences; `weights` as packed.hpp arranges them for packed_shape(p).
inline void run(const Problem& p, Stream stream, const bfloat16* x, const std::uint8_t* weights,
                const float* global_scale, float* wo) {
  require_valid(p);
  require_able("fast", refusal(p));
  launch<kernel>(launch_shape(p), stream, x, weights, global_scale, wo, p);
}

}  // namespace hiplab::wo_split::fast
