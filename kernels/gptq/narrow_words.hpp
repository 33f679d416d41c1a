// SPDX-License-Identifier: MIT
// The weight load of vec_int2 and vec_int: four neighbouring words, Width at a time.
#pragma once
#include "kernels/gptq/baseline.hpp"

namespace hiplab::gptq {

template <int Width>
struct NarrowWords : PublishedSteps {
  std::int32_t apart;  ///< 1, but not known to the compiler

  HIPLAB_DEVICE u32x4 load_words(const std::uint32_t* words) const {
    u32x4 out;
#pragma unroll
    for (int i = 0; i < kColumns / Width; ++i) {
      const auto part = load(reinterpret_cast<const vec<std::uint32_t, Width>*>(words) + i * apart);
#pragma unroll
      for (int j = 0; j < Width; ++j) out[i * Width + j] = part[j];
    }
    return out;
  }
};

}  // namespace hiplab::gptq
