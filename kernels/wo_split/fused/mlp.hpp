// SPDX-License-Identifier: MIT
// The MLP's steps inside the fused kernel, one slice of 64 channels at a time.
//
// FC1: thread t holds row t of the slice's 64 gate and 64 up rows, one fp32 chain over hidden by fma. Activation:
// bf16(silu(gate) * up). Requantise: groups of 16, scale = E4M3(max / 6), code nearest to value / scale, ties to the
// even code. FC2: thread t holds rows t, t + 128, ... of the CTA's tile, one chain over the 64 channels, added to the
// partial of (sequence, bx) by an atomic. Only one thread ever adds to an element, so the order is that of the slices.
#pragma once
#include "kernels/wo_split/fused/exact_math.hpp"
#include "kernels/wo_split/nvfp4.hpp"

namespace hiplab::wo_split::fused {

struct Nvfp4 {
  const std::uint8_t* codes;
  const std::uint8_t* scales;
  const float* global_scale;
};

/// Sum over `count` columns from `first` on of W[row][k] x[k - first], x in LDS from float `x_at` on. count % 32 == 0.
HIPLAB_DEVICE float row_times_lds(const Nvfp4& w, std::uint32_t row, std::uint32_t k, std::uint32_t first,
                                  std::uint32_t count, const LdsView<float>& lds, std::uint32_t x_at) {
  const float global_scale = *w.global_scale;
  const std::uint8_t* codes = w.codes + std::uint64_t{row} * (k / 2) + first / 2;
  float acc = 0;
  for (std::uint32_t c = 0; c < count; c += 32) {
    const u32x4 words = load(reinterpret_cast<const u32x4*>(codes + c / 2));
#pragma unroll
    for (std::uint32_t i = 0; i < 4; ++i) {
      const float scale = scale_value(w.scales, row, (first + c + i * 8) / kGroup, k);
      float x[8];
#pragma unroll
      for (std::uint32_t half_word = 0; half_word < 2; ++half_word) {
        const f32x4 xs = lds.template vec<f32x4>((x_at + c + i * 8) / 4 + half_word);
#pragma unroll
        for (int j = 0; j < 4; ++j) x[half_word * 4 + j] = xs[j];
      }
      acc = add_word(words[static_cast<int>(i)], scale, global_scale, x, acc);
    }
  }
  return acc;
}

/// LDS behind x: the slice's 128 sums, its 64 activations, its 64 requantised activations.
HIPLAB_DEVICE std::uint32_t sums_at(const FusedProblem& p) {
  return p.hidden;
}
HIPLAB_DEVICE std::uint32_t activations_at(const FusedProblem& p) {
  return p.hidden + 2 * kSlice;
}
HIPLAB_DEVICE std::uint32_t requantised_at(const FusedProblem& p) {
  return p.hidden + 3 * kSlice;
}

HIPLAB_DEVICE void fc1_silu(const FusedProblem& p, const Nvfp4& w, std::uint32_t slice, const LdsView<float>& lds) {
  const std::uint32_t t = thread_index();
  const std::uint32_t row = (t < kSlice ? 0 : p.intermediate) + slice * kSlice + t % kSlice;
  lds[sums_at(p) + t] = row_times_lds(w, row, p.hidden, 0, p.hidden, lds, 0);
  barrier();
  if (t < kSlice) {
    const float gate = lds[sums_at(p) + t], up = lds[sums_at(p) + kSlice + t];
    lds[activations_at(p) + t] = to_float(to_bfloat16(rounded_product(rounded_product(gate, sigmoid(gate)), up)));
  }
  barrier();
}

/// The code nearest to a value, as its dequantised magnitude: thresholds lie halfway, ties go to the even code.
HIPLAB_DEVICE float nearest_e2m1(float magnitude) {
  if (magnitude <= 0.25f) return 0.0f;
  if (magnitude < 0.75f) return 0.5f;
  if (magnitude <= 1.25f) return 1.0f;
  if (magnitude < 1.75f) return 1.5f;
  if (magnitude <= 2.5f) return 2.0f;
  if (magnitude < 3.5f) return 3.0f;
  return magnitude <= 5.0f ? 4.0f : 6.0f;
}

HIPLAB_DEVICE void requantise(const FusedProblem& p, const LdsView<float>& lds) {
  const std::uint32_t t = thread_index();
  if (t < kSlice) {
    float largest = 0;
    for (std::uint32_t i = 0; i < kGroup; ++i) {
      const float v = lds[activations_at(p) + t / kGroup * kGroup + i], magnitude = v < 0 ? -v : v;
      largest = magnitude > largest ? magnitude : largest;
    }
    const float scale = to_float(to_fp8(largest / 6.0f)), own = lds[activations_at(p) + t];
    const float magnitude = scale > 0 ? nearest_e2m1((own < 0 ? -own : own) / scale) : 0.0f;
    lds[requantised_at(p) + t] = rounded_product(own < 0 ? -magnitude : magnitude, scale);
  }
  barrier();
}

HIPLAB_DEVICE void fc2_add(const FusedProblem& p, const Nvfp4& w, std::uint32_t slice, const LdsView<float>& lds,
                           float* partial) {
  const std::uint32_t first = block_y() * tile_rows(p);
  for (std::uint32_t r = thread_index(); r < tile_rows(p); r += kThreads)
    atomic_add(partial + first + r,
               row_times_lds(w, first + r, p.intermediate, slice * kSlice, kSlice, lds, requantised_at(p)));
  barrier();  // all have read the requantised slice
}

}  // namespace hiplab::wo_split::fused
