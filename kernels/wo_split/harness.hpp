// SPDX-License-Identifier: MIT
// What `faithful` and `coalesced` share: the grid of 32 CTAs a sequence, election, gather, marks and traffic.
//
// CTA (bx, by) with bx < split writes its slot; the last to arrive adds the slots in order. Regions carry the names of
// the fused kernel's: R2 ends when the first wave has its sums (before any block barrier), R3 is fence and barrier up
// to the atomic, R12 the gather.
#pragma once
#include <utility>

#include "kernels/hip/regions.hpp"
#include "kernels/traffic.hpp"
#include "kernels/wo_split/slots.hpp"

namespace hiplab::wo_split::harness {

enum HarnessRegion : int { kGemv, kPost, kGather, kRegions };

/// Tensors of one launch. `arrived`: one counter a sequence, zeroed by the host before each launch.
struct Buffers {
  const bfloat16* x;
  const std::uint8_t* codes;
  const std::uint8_t* scales;
  const float* global_scale;
  float* slots;
  std::uint32_t* arrived;
  float* wo;
};

/// Read: codes N K / 2, scales N K / 16, x 2 K a sequence, global scale 4; written: wo 4 N a sequence. Slots are
/// scratch and not counted. Operations: 2 N K a sequence. At the published shape 17 727 492 bytes, the payload of PR
/// #7.
constexpr LeastTraffic least_traffic(double n, double k, double sequences) {
  return {n * k / 2 + n * k / 16 + 2 * k * sequences + 4, 4 * n * sequences, 2 * n * k * sequences};
}

inline LaunchShape launch_shape(const Problem& p) {
  return {{kSliceCtas, p.kv_heads, p.sequences}, {kThreads}, 0};
}

/// Index of this CTA in the ticks.
HIPLAB_DEVICE std::uint32_t cta_id() {
  return (block_z() * grid_dim_y() + block_y()) * grid_dim_x() + block_x();
}

/// One CTA. multiply(x, columns, slot) writes the partial sums of all rows. `publish` orders them before the arrival.
template <bool Marked, class Multiply, class Publish>
HIPLAB_DEVICE void cta(const Buffers& b, const Problem& p, std::uint64_t* ticks, const Multiply& multiply,
                       const Publish& publish) {
  if (block_x() >= p.split) return;
  Marks<Marked, kRegions> marks{ticks, cta_id()};
  const std::uint64_t sequence = block_z();
  float* slots = b.slots + sequence * total_slots(p) * p.n;
  marks.enter(kGemv);
  multiply(b.x + sequence * p.k, slot_range(p, block_x(), block_y()),
           slots + std::uint64_t{block_y() * p.split + block_x()} * p.n);
  marks.leave(kGemv);
  marks.enter(kPost);
  publish();
  marks.leave(kPost);
  if (arrive_last(b.arrived + sequence, total_slots(p))) {
    marks.enter(kGather);
    for (std::uint32_t row = thread_index(); row < p.n; row += kThreads)
      b.wo[sequence * p.n + row] = fold_slots(slots + row, total_slots(p), p.n);
    if (thread_index() == 0) atomic_sub(b.arrived + sequence, total_slots(p));
    marks.leave(kGather);
  }
  marks.finish();
}

/// Zeroes the counters and enqueues `Kernel<..., Marked>` as `with_marks` or `without`.
template <auto WithMarks, auto Without>
void enqueue(const Problem& p, Stream stream, const Buffers& b, std::uint64_t* ticks) {
  require_valid(p);
  fill_zero(stream, b.arrived, sizeof(std::uint32_t) * p.sequences);
  if (ticks)
    launch<WithMarks>(launch_shape(p), stream, b.x, b.codes, b.scales, b.global_scale, b.slots, b.arrived, b.wo, p,
                      ticks);
  else
    launch<Without>(launch_shape(p), stream, b.x, b.codes, b.scales, b.global_scale, b.slots, b.arrived, b.wo, p,
                    ticks);
}

}  // namespace hiplab::wo_split::harness
