// SPDX-License-Identifier: MIT
// Region marks inside a kernel: the first wave of a block keeps the ticks, its first lane writes them at the end.
//
//   Marks<true, 3> marks{ticks, block};   // ticks[block][region][2], null for the kernel without marks
//   marks.enter(kLoad); ... marks.pin(value); marks.leave(kLoad);
//   marks.finish();
//
// A region that is entered more than once accumulates: its exit slot is the first entry plus the sum of its passes.
// Marks<false, R> compiles to nothing. Ticks come from the block's first wave, so a region's time is that wave's view;
// other waves may be elsewhere. Who marks is uniform over the wave, so that AMD keeps the ticks in scalar registers. pin(value) keeps the compiler from moving the arithmetic that makes
// `value`, or any later load, past the mark. Loads still in flight are waited for where their value is pinned.
#pragma once
#include <cstdint>

#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

/// The value of the wave's first lane, which all lanes must share: lets the compiler keep it in a scalar register.
HIPLAB_DEVICE std::uint32_t wave_uniform(std::uint32_t value) {
#if defined(HIPLAB_GROUND_AMD)
  return static_cast<std::uint32_t>(__builtin_amdgcn_readfirstlane(static_cast<int>(value)));
#else
  return value;
#endif
}

template <bool On, int Regions>
class Marks {
 public:
  HIPLAB_DEVICE Marks(std::uint64_t* ticks, std::uint32_t block) {
    if constexpr (On) {
      slot_ = ticks + std::uint64_t{block} * Regions * 2;
      elected_ = wave_uniform(wave_index()) == 0;
#pragma unroll
      for (int r = 0; r < Regions; ++r) first_[r] = sum_[r] = 0;
    }
  }
  HIPLAB_DEVICE void enter(int region) {
    if constexpr (On) {
      if (!elected_) return;
      since_ = tick();
      if (first_[region] == 0) first_[region] = since_;
    }
  }
  HIPLAB_DEVICE void leave(int region) {
    if constexpr (On) {
      if (elected_) sum_[region] += tick() - since_;
    }
  }
  HIPLAB_DEVICE void finish() {
    if constexpr (On) {
      if (thread_index() != 0) return;
#pragma unroll
      for (int r = 0; r < Regions; ++r) {
        slot_[2 * r] = first_[r];
        slot_[2 * r + 1] = first_[r] + sum_[r];
      }
    }
  }
  template <class T>
  HIPLAB_DEVICE void pin(T& value) const {
    if constexpr (On) {
      static_assert(sizeof(T) == 4);
#if defined(HIPLAB_GROUND_AMD)
      std::uint32_t word = __builtin_bit_cast(std::uint32_t, value);
      asm volatile("" : "+v"(word)::"memory");
      value = __builtin_bit_cast(T, word);
#elif defined(HIPLAB_GROUND_CUDA)
      asm volatile("" : "+r"(reinterpret_cast<std::uint32_t&>(value))::"memory");
#else
      (void)value;
#endif
    }
  }

 private:
  std::uint64_t* slot_ = nullptr;
  std::uint64_t since_ = 0;
  std::uint64_t first_[On ? Regions : 1] = {}, sum_[On ? Regions : 1] = {};
  bool elected_ = false;
};

}  // namespace hiplab::hip
