// SPDX-License-Identifier: MIT
// Copies from global memory to LDS that overlap with arithmetic: begun before it, in LDS after it.
//
//   StagedCopy<N> copy;                        N vectors of 16 bytes a thread and round
//   copy.begin(i, lds, to, from);              i < N; `to` counts 16-byte vectors of the LDS view
//   copy.close();                              ends the round, also an empty one
//   ... arithmetic ...
//   copy.end(i, lds, to);                      the same i and `to`
//   copy.wait<Rounds>(); barrier();            all but the last `Rounds` rounds of this thread are in LDS
//
// NVIDIA: cp.async, nothing held in registers, several rounds in flight; end() does nothing. Elsewhere begin() loads
// into registers and end() writes LDS, so one round is in flight and wait() does nothing.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

template <int N>
class StagedCopy {
public:
#if defined(HIPLAB_GROUND_CUDA)
  template <class Lds>
  HIPLAB_DEVICE void begin(int, const Lds& lds, std::uint32_t to, const u32x4* from) {
    const auto address = static_cast<std::uint32_t>(__cvta_generic_to_shared(&lds.template vec<u32x4>(to)));
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(address), "l"(from) : "memory");
  }
  HIPLAB_DEVICE void close() {
    asm volatile("cp.async.commit_group;" ::: "memory");
  }
  template <class Lds>
  HIPLAB_DEVICE void end(int, const Lds&, std::uint32_t) {}
  template <int Rounds>
  HIPLAB_DEVICE void wait() {
    asm volatile("cp.async.wait_group %0;" ::"n"(Rounds) : "memory");
  }
#else
  template <class Lds>
  HIPLAB_DEVICE void begin(int i, const Lds&, std::uint32_t, const u32x4* from) {
    held_[i] = load(from);
  }
  HIPLAB_DEVICE void close() {}
  template <class Lds>
  HIPLAB_DEVICE void end(int i, const Lds& lds, std::uint32_t to) {
    lds.template vec<u32x4>(to) = held_[i];
  }
  template <int Rounds>
  HIPLAB_DEVICE void wait() {}

private:
  u32x4 held_[N];
#endif
};

/// Rounds that may be in flight at once.
#if defined(HIPLAB_GROUND_CUDA)
constexpr int kMostRounds = 3;
#else
constexpr int kMostRounds = 1;
#endif

}  // namespace hiplab::hip
