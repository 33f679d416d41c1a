// SPDX-License-Identifier: MIT
// One decode layer step in one cooperative launch: y = MLP(norm(residual + W_O attention(q, cache))), W_O split along
// K.
//
// The published phases and regions (problem.hpp), CTA by CTA: input norm in (0,0); attention in bx = 0, one CTA a KV
// head; parts bx > 0 wait for it; every part writes its slot; the last part of the sequence adds the slots and norms;
// all CTAs of the sequence meet; then FC1, SiLU, requantise and FC2 over 34 slices a CTA, FC1 recomputed by every CTA
// of a column; the last CTA of each row tile adds the columns' partials. Same output bits for every order of CTAs.
// Against the published source two defects are mended: the block barrier before the election (slots.hpp), and attention
// and post-norm have buffers of their own (receipts/shared_output.hpp).
// Assumes a cooperative launch: a CTA that is not resident would never arrive.
#pragma once
#include "kernels/hip/region_stamps.hpp"
#include "kernels/hip/resident_bounds.hpp"
#include "kernels/traffic.hpp"
#include "kernels/wo_split/fused/attention.hpp"
#include "kernels/wo_split/fused/mlp.hpp"
#include "kernels/wo_split/slots.hpp"
#include "kernels/wo_split/thread_rows.hpp"

namespace hiplab::wo_split::fused {

/// Device pointers, named as in problem.hpp.
struct Tensors {
  const bfloat16 *hidden, *residual, *gamma_in, *gamma_post, *q, *gate;
  const fp8_e4m3 *k_cache, *v_cache;
  const std::uint32_t *block_table, *context;
  Nvfp4 wo_weights, fc1, fc2;
  bfloat16 *normed_in, *attention;
  float *slots, *wo;
  bfloat16 *residual_out, *post_norm;
  float* partials;
  bfloat16* y;
  std::uint32_t* counters;
};

/// Read once: W_O, FC1 and FC2 codes and scales (0.5625 bytes an element), K and V of the context, 10 H + 4 K bytes of
/// vectors a sequence. Written: normed_in, residual_out, post_norm, y 2 H each, wo 4 H, attention 2 K. Operations: 2 an
/// element of the three matrices, 4 an element of K; FC1's eightfold recomputation is not among the least.
constexpr LeastTraffic least_traffic(double hidden, double k, double intermediate, double kv_width, double tokens,
                                     double sequences) {
  const double elements = hidden * k + 3 * hidden * intermediate;
  return {elements * 0.5625 + sequences * (2 * kv_width * tokens + 10 * hidden + 4 * k),
          sequences * (12 * hidden + 2 * k), sequences * (2 * elements + 4 * k * tokens)};
}

/// Adds slots and residual, norms; by the elected CTA.
HIPLAB_DEVICE void gather_and_norm(const FusedProblem& p, const Tensors& t, const LdsView<float>& lds,
                                   std::uint32_t area, std::uint64_t sequence) {
  const std::uint32_t count = total_slots(wo_problem(p));
  const float* slots = t.slots + sequence * count * p.hidden;
  const std::uint64_t base = sequence * p.hidden;
  for (std::uint32_t i = thread_index(); i < p.hidden; i += kThreads)
    t.wo[base + i] = fold_slots(slots + i, count, p.hidden);
  const auto value = [&](std::uint32_t i) {
    return t.wo[base + i] + (to_float(t.hidden[base + i]) + to_float(t.residual[base + i]));
  };
  for (std::uint32_t i = thread_index(); i < p.hidden; i += kThreads) t.residual_out[base + i] = to_bfloat16(value(i));
  rms_norm(p, lds, area, value, t.gamma_post, t.post_norm + base);
}

/// Thread 0 waits until `counter` holds `arrivals`; then the whole CTA sees what the arrivals published.
HIPLAB_DEVICE void wait_for(const std::uint32_t* counter, std::uint32_t arrivals) {
  if (thread_index() == 0) spin_until([&] { return atomic_load(counter) == arrivals; });
  barrier();
}

/// Phases 0 to 2 of one CTA: input norm, attention, its slot of W_O, and the gather if it is elected.
/// `delay` runs in all threads just before W_O (nothing, or a delay under test).
template <bool Marked, class Publish, class Delay>
HIPLAB_DEVICE void before_barrier(const FusedProblem& p, const Tensors& t, const LdsView<float>& lds,
                                  std::uint32_t area, const RegionStamps<Marked>& stamps, const Publish& publish,
                                  const Delay& delay) {
  const std::uint32_t bx = block_x(), by = block_y();
  const std::uint64_t sequence = block_z();
  std::uint32_t* counters = t.counters + sequence * counters_per_sequence(p);
  const std::uint64_t base = sequence * p.hidden;
  if (bx == 0 && by == 0) {
    stamps.enter(kInputNorm);
    rms_norm(
        p, lds, area, [&](std::uint32_t i) { return to_float(t.hidden[base + i]) + to_float(t.residual[base + i]); },
        t.gamma_in, t.normed_in + base);
    stamps.leave(kInputNorm);
  }
  if (bx >= p.split || by >= p.kv_heads) return;
  const std::uint32_t k = columns(p);
  bfloat16* attention = t.attention + sequence * k;
  if (bx == 0) {
    stamps.enter(kAttention);
    const Cache cache{t.k_cache, t.v_cache, t.block_table + sequence * p.max_pages, t.context[sequence]};
    attend(p, lds, t.q + sequence * k, t.gate + sequence * k, cache, by, attention);
    stamps.leave(kAttention);
    publish_block();
    announce(counters + kPreWo);
  } else {
    stamps.enter(kPreWoWait);
    wait_for(counters + kPreWo, p.kv_heads);
    stamps.leave(kPreWoWait);
  }
  delay();
  const Problem wo = wo_problem(p);
  stamps.enter(kWoGemv);
  multiply_thread_rows<true, !kResidentBoundsHold>(
      attention, t.wo_weights.codes, t.wo_weights.scales, *t.wo_weights.global_scale, wo, slot_range(wo, bx, by),
      t.slots + (sequence * total_slots(wo) + by * p.split + bx) * p.hidden);
  stamps.leave(kWoGemv);
  stamps.enter(kWoPost);
  publish();
  stamps.leave(kWoPost);
  if (arrive_last(counters + kElection, total_slots(wo))) {
    stamps.enter(kGather);
    gather_and_norm(p, t, lds, area, sequence);
    if (thread_index() == 0) atomic_sub(counters + kElection, total_slots(wo));
    stamps.leave(kGather);
  }
}

/// The MLP of one CTA: all slices of its column, its row tile.
template <bool Marked>
HIPLAB_DEVICE void after_barrier(const FusedProblem& p, const Tensors& t, const LdsView<float>& lds,
                                 const RegionStamps<Marked>& stamps) {
  const std::uint32_t bx = block_x();
  const std::uint64_t sequence = block_z(), base = sequence * p.hidden;
  float* partials = t.partials + sequence * p.slice_ctas * p.hidden;
  float* own = partials + std::uint64_t{bx} * p.hidden;
  const std::uint32_t first = block_y() * tile_rows(p);
  stamps.enter(kLoadX);
  for (std::uint32_t i = thread_index(); i < p.hidden; i += kThreads) lds[i] = to_float(t.post_norm[base + i]);
  barrier();
  stamps.leave(kLoadX);
  stamps.enter(kPartialReset);
  for (std::uint32_t r = thread_index(); r < tile_rows(p); r += kThreads) own[first + r] = 0;
  stamps.leave(kPartialReset);
  SpanSum fc1, quant, fc2;
  for (std::uint32_t i = 0; i < slices_per_cta(p); ++i) {
    const std::uint32_t slice = bx * slices_per_cta(p) + i;
    std::uint64_t since = stamps.now();
    stamps.enter(kFc1);
    fc1_silu(p, t.fc1, slice, lds);
    stamps.leave(kFc1);
    stamps.add(fc1, since);
    since = stamps.now();
    stamps.enter(kQuant);
    requantise(p, lds);
    stamps.leave(kQuant);
    stamps.add(quant, since);
    since = stamps.now();
    stamps.enter(kFc2);
    fc2_add(p, t.fc2, slice, lds, own);
    stamps.add(fc2, since);
  }
  stamps.enter(kPostLoop);
  publish_block();
  std::uint32_t* counter = t.counters + sequence * counters_per_sequence(p) + kTileArrival + block_y();
  const bool last = arrive_last(counter, p.slice_ctas);
  stamps.leave(kPostLoop);
  stamps.leave(kFc2);  // as published: the exit lies behind the arrival of the row tile
  stamps.enter(kArrival);
  if (last) {
    stamps.enter(kLastGather);
    for (std::uint32_t r = thread_index(); r < tile_rows(p); r += kThreads)
      t.y[base + first + r] = to_bfloat16(fold_slots(partials + first + r, p.slice_ctas, p.hidden));
    if (thread_index() == 0) atomic_sub(counter, p.slice_ctas);
    stamps.leave(kLastGather);
  }
  stamps.leave(kArrival);
  stamps.write(kFc1Sum, fc1);
  stamps.write(kQuantSum, quant);
  stamps.write(kFc2Sum, fc2);
}

/// One CTA, whole.
template <bool Marked, class Publish, class Delay>
HIPLAB_DEVICE void cta(const FusedProblem& p, const Tensors& t, const LdsView<float>& lds, std::uint64_t* ticks,
                       const Publish& publish, const Delay& delay) {
  const std::uint32_t id = block_z() * ctas(p) + block_y() * p.slice_ctas + block_x();
  const RegionStamps<Marked> stamps{ticks, id, kFusedRegions};
  const std::uint32_t area = kDynamicLds / 4 - 4;
  stamps.enter(kPrologue);
  std::uint32_t* barrier_counter = t.counters + block_z() * counters_per_sequence(p) + kGridBarrier;
  stamps.leave(kPrologue);
  before_barrier<Marked>(p, t, lds, area, stamps, publish, delay);
  stamps.enter(kBarrierWait);
  publish_block();
  announce(barrier_counter);
  wait_for(barrier_counter, ctas(p));
  stamps.leave(kBarrierWait);
  after_barrier<Marked>(p, t, lds, stamps);
  stamps.enter(kEpilogue);
  stamps.leave(kEpilogue);
}

// A launch record holds each pointer as an argument of its own, so they are not passed as a struct.
#define HIPLAB_WO_FUSED_PARAMETERS                                                                                     \
  const bfloat16 *hidden, const bfloat16 *residual, const bfloat16 *gamma_in, const bfloat16 *gamma_post,              \
      const bfloat16 *q, const bfloat16 *gate, const fp8_e4m3 *k_cache, const fp8_e4m3 *v_cache,                       \
      const std::uint32_t *block_table, const std::uint32_t *context, const std::uint8_t *wo_codes,                    \
      const std::uint8_t *wo_scales, const float *wo_global, const std::uint8_t *fc1_codes,                            \
      const std::uint8_t *fc1_scales, const float *fc1_global, const std::uint8_t *fc2_codes,                          \
      const std::uint8_t *fc2_scales, const float *fc2_global, bfloat16 *normed_in, bfloat16 *attention, float *slots, \
      float *wo, bfloat16 *residual_out, bfloat16 *post_norm, float *partials, bfloat16 *y, std::uint32_t *counters
#define HIPLAB_WO_FUSED_TENSORS                                                                                     \
  ::hiplab::wo_split::fused::Tensors {                                                                              \
    hidden, residual, gamma_in, gamma_post, q, gate, k_cache, v_cache, block_table, context,                        \
        {wo_codes, wo_scales, wo_global}, {fc1_codes, fc1_scales, fc1_global}, {fc2_codes, fc2_scales, fc2_global}, \
        normed_in, attention, slots, wo, residual_out, post_norm, partials, y, counters                             \
  }

// Four blocks on a multiprocessor are as many as nvcc's registers let in (128 of them, with and without the marks; with
// a bound of 1 the marked kernel takes 133 and three fit, so that it could not be launched where the timed one can).
template <bool Marked>
__global__ void HIPLAB_RESIDENT_BOUNDS(kThreads, 4)
    kernel(HIPLAB_WO_FUSED_PARAMETERS, FusedProblem p, std::uint64_t* ticks) {
  HIPLAB_DYNAMIC_SHARED(float, lds);
  cta<Marked>(
      p, HIPLAB_WO_FUSED_TENSORS, lds, ticks, [] { publish_block(); }, [] {});
}

/// How many blocks of `Kernel` must be resident at once for `p`, against how many fit. Throws Error(launch) in words
/// when they do not: launched anyway, they would spin for ever or be refused by the runtime with a less helpful
/// message.
template <auto Kernel>
void require_resident(const FusedProblem& p) {
  const LaunchShape shape = launch_shape(p);
  const std::uint32_t fit = resident_blocks(reinterpret_cast<const void*>(Kernel), shape);
  if (shape.grid.count() > fit)
    throw Error(Error::Kind::launch, "wo_split fused: " + std::to_string(p.sequences) + " sequences need " +
                                         std::to_string(shape.grid.count()) + " CTAs resident at once, " +
                                         std::to_string(fit) + " fit: at most " + std::to_string(fit / ctas(p)) +
                                         " sequences a launch");
}

/// Zeroes the counters and enqueues `Kernel` on all CTAs at once; `more` are its arguments behind the tensors and p.
template <auto Kernel, class... More>
void enqueue(const FusedProblem& p, Stream stream, const Tensors& t, More... more) {
  require_valid_fused(p);
  require_resident<Kernel>(p);
  fill_zero(stream, t.counters, sizeof(std::uint32_t) * p.sequences * counters_per_sequence(p));
  launch_cooperative<Kernel>(launch_shape(p), stream, t.hidden, t.residual, t.gamma_in, t.gamma_post, t.q, t.gate,
                             t.k_cache, t.v_cache, t.block_table, t.context, t.wo_weights.codes, t.wo_weights.scales,
                             t.wo_weights.global_scale, t.fc1.codes, t.fc1.scales, t.fc1.global_scale, t.fc2.codes,
                             t.fc2.scales, t.fc2.global_scale, t.normed_in, t.attention, t.slots, t.wo, t.residual_out,
                             t.post_norm, t.partials, t.y, t.counters, p, more...);
}

/// Enqueues one step of all sequences. `ticks`: [ctas * sequences][20][2], cleared by the caller, or null.
inline void run(const FusedProblem& p, Stream stream, const Tensors& t, std::uint64_t* ticks) {
  if (ticks)
    enqueue<kernel<true>>(p, stream, t, ticks);
  else
    enqueue<kernel<false>>(p, stream, t, ticks);
}

}  // namespace hiplab::wo_split::fused
