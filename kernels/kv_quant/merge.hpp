// SPDX-License-Identifier: MIT
// The second stage of a split decode: out = sum_s w_s out_s / sum_s w_s, w_s = sum of the weights of split s times
// 2^(its largest score - the largest of all). Splits in ascending order, fp32; fp16 out, rounded once. Values that the
// preset rotates are rotated back here, once a head. Empty splits were never written and are not read.
#pragma once
#include "kernels/hip/launch_behind.hpp"
#include "kernels/kv_quant/attend.hpp"

namespace hiplab::kv_quant::merge {

constexpr std::int32_t kThreads = 256;
constexpr std::int32_t kMostSplits = 512;
constexpr int kOfThread = kMostSplits / kThreads, kAhead = 9;  ///< weights of a thread; rounds of loads begun at once
constexpr std::int32_t kChunk = 32;  ///< elements of a block; all of a head where they are rotated

template <bool RotatesValues>
HIPLAB_HOST_DEVICE constexpr std::int32_t chunk_of(std::int32_t d) {
  return RotatesValues ? d : kChunk;
}

template <bool RotatesValues>
LaunchShape launch_shape(const Decode& p) {
  return {{static_cast<std::uint32_t>(p.heads), static_cast<std::uint32_t>(p.batch),
           static_cast<std::uint32_t>(p.layout.head_dim / chunk_of<RotatesValues>(p.layout.head_dim))},
          {kThreads},
          0};
}

/// Groups of chunk / 4 threads, four elements a thread, each add a part of the splits for the block's elements, then the
/// groups' sums in order.
template <bool RotatesValues>
__global__ void __launch_bounds__(kThreads) kernel(const float* tables, const float* partial, const float* weight, half* out, Decode p) {
  HIPLAB_SHARED(float, w, kMostSplits);
  HIPLAB_SHARED(float, sums, 4 * kThreads);
  HIPLAB_SHARED(float, totals, kThreads);
  HIPLAB_SHARED(float, x, kMostHeadDim);
  wait_for_front();
  const auto t = static_cast<std::int32_t>(thread_x());
  const std::int32_t d = p.layout.head_dim, chunk = chunk_of<RotatesValues>(d), filled = p.filled;
  const std::int64_t row = (std::int64_t{block_y()} * p.heads + block_x()) * p.splits;

  // What the first kAhead rounds add is on its way while weights are made.
  const std::int32_t lanes = chunk / 4, groups = kThreads / lanes, group = t / lanes, i = t % lanes;
  const auto* own = reinterpret_cast<const f32x4*>(partial + row * d + static_cast<std::int32_t>(block_z()) * chunk) + i;
  f32x4 ahead[kAhead];
#pragma unroll
  for (int r = 0; r < kAhead; ++r) {
    const std::int32_t s = group + r * groups;
    ahead[r] = load(own + std::int64_t{s < filled ? s : 0} * (d / 4));
  }

  float highest[kOfThread], most = kLowest;
#pragma unroll
  for (int r = 0; r < kOfThread; ++r) {
    const std::int32_t s = t + r * kThreads;
    highest[r] = s < filled ? weight[(row + s) * 2] : kLowest;
    w[s] = s < filled ? weight[(row + s) * 2 + 1] : 0.0f;
    if (highest[r] > most) most = highest[r];
  }
  for (std::uint32_t distance = 1; distance < wave_size(); distance *= 2) {
    const float other = shuffle_xor(most, distance);
    if (other > most) most = other;
  }
  if (lane() == 0) totals[wave_index()] = most;
  barrier();
  for (std::uint32_t wave = 0; wave < static_cast<std::uint32_t>(kThreads) / wave_size(); ++wave) {
    const float other = totals[wave];
    if (other > most) most = other;
  }
#pragma unroll
  for (int r = 0; r < kOfThread; ++r) {
    const std::int32_t s = t + r * kThreads;
    w[s] = w[s] * exp2(highest[r] - most);
  }
  barrier();

  float four[4] = {}, total = 0;
  const auto add = [&](std::int32_t s, const f32x4& read) {
    const float by = w[s];
#pragma unroll
    for (int k = 0; k < 4; ++k) four[k] = fma(by, read[k], four[k]);
    total += by;
  };
#pragma unroll
  for (int r = 0; r < kAhead; ++r)
    if (group + r * groups < filled) add(group + r * groups, ahead[r]);
#pragma unroll 4
  for (std::int32_t s = group + kAhead * groups; s < filled; s += groups) add(s, load(own + std::int64_t{s} * (d / 4)));
#pragma unroll
  for (int k = 0; k < 4; ++k) sums[4 * t + k] = four[k];
  totals[t] = total;
  barrier();
  float sum = 0;
  for (std::int32_t g = 0; g < groups && t < chunk; ++g) sum += sums[g * chunk + t];
  total = 0;
  for (std::int32_t g = 0; g < groups; ++g) total += totals[g * lanes];
  if constexpr (RotatesValues) {
    if (t < d) x[t] = sum;
    rotate(x, 1, d, tables + kTable + kSignsAfter, tables + kTable + kSignsBefore);
    if (t < d) sum = x[t];
  }
  if (t < chunk)
    out[(std::int64_t{block_y()} * p.heads + block_x()) * d + static_cast<std::int32_t>(block_z()) * chunk + t] =
        to_half(sum / total);
}

/// Behind a kernel that calls let_behind_begin().
template <bool RotatesValues>
void run(const Decode& p, const DecodeBuffers& b, Stream stream) {
  launch_behind<kernel<RotatesValues>>(launch_shape<RotatesValues>(p), stream, b.tables, b.partial, b.weight, b.out, p);
}

}  // namespace hiplab::kv_quant::merge
