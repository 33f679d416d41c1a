// SPDX-License-Identifier: MIT
// Receipt: the published order before the election, a fence without a block barrier, in every form that elects.
//
// Thread 0 fences its own stores and announces the CTA while other waves may still be computing theirs; the elected CTA
// then adds rows that nobody has written. Must fail: the thread sanitizer reports the race, and with one wave delayed
// the sums are wrong. Mended, the arrival is that of the kernels themselves (publish_block), and the delayed wave is
// waited for. Source: wo_split specification, section 7, defect (a).
#pragma once
#include "kernels/wo_split/coalesced.hpp"
#include "kernels/wo_split/faithful.hpp"
#include "kernels/wo_split/fused/kernel.hpp"

namespace hiplab::wo_split::receipts {

/// Holds back one wave of each CTA: threads from 64 on re-read a counter of their own `rounds` times. Null: none.
HIPLAB_DEVICE void delay_second_wave(std::uint32_t* rounds_left) {
  if (!rounds_left || thread_index() < 64) return;
  std::uint32_t* own = rounds_left + (std::uint64_t{harness::cta_id()} * kThreads + thread_index());
  spin_until([&] { return atomic_sub(own, 1u) <= 1u; });
}

/// What a CTA does between its sums and its arrival.
template <bool Mended>
HIPLAB_DEVICE void publish() {
  if constexpr (Mended)
    publish_block();
  else
    fence();
}

/// The stand-alone forms.
enum class Sums { faithful, coalesced };

template <Sums Form, bool Mended>
__global__ void __launch_bounds__(128)
    election(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales, const float* global_scale,
             float* slots, std::uint32_t* arrived, float* wo, Problem p, std::uint32_t* rounds_left) {
  harness::cta<false>(
      harness::Buffers{x, codes, scales, global_scale, slots, arrived, wo}, p, nullptr,
      [&](const bfloat16* own_x, Range columns, float* slot) {
        delay_second_wave(rounds_left);
        if constexpr (Form == Sums::faithful)
          multiply_thread_rows<true, true>(own_x, codes, scales, *global_scale, p, columns, slot);
        else
          coalesced::multiply_lane_words(own_x, codes, scales, *global_scale, p, columns, slot);
      },
      [] { publish<Mended>(); });
}

template <bool Mended>
__global__ void __launch_bounds__(128)
    fused_election(HIPLAB_WO_FUSED_PARAMETERS, fused::FusedProblem p, std::uint32_t* rounds_left) {
  HIPLAB_DYNAMIC_SHARED(float, lds);
  fused::cta<false>(
      p, HIPLAB_WO_FUSED_TENSORS, lds, nullptr, [] { publish<Mended>(); }, [&] { delay_second_wave(rounds_left); });
}

/// Enqueued cooperatively, so that all CTAs are under way at once. `rounds_left`: [ctas][128], filled by the caller, or
/// null.
template <Sums Form, bool Mended>
void run(const Problem& p, Stream stream, const harness::Buffers& b, std::uint32_t* rounds_left) {
  require_valid(p);
  fill_zero(stream, b.arrived, sizeof(std::uint32_t) * p.sequences);
  launch_cooperative<election<Form, Mended>>(harness::launch_shape(p), stream, b.x, b.codes, b.scales, b.global_scale,
                                             b.slots, b.arrived, b.wo, p, rounds_left);
}
template <bool Mended>
void run_fused(const fused::FusedProblem& p, Stream stream, const fused::Tensors& t, std::uint32_t* rounds_left) {
  fused::enqueue<fused_election<Mended>>(p, stream, t, rounds_left);
}

}  // namespace hiplab::wo_split::receipts
