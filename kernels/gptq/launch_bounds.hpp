// SPDX-License-Identifier: MIT
// baseline at block width 256, 4 or 8 bits, with a second launch bound: the compiler may use only so many registers
// that `Min` fit.
//
// New against baseline: the bound, and that no counters of marks are passed (without marks they are never used, and
// baseline's machine code on sm_90 is byte for byte the same without them). Baseline too tells the compiler its 256
// threads. The arithmetic and the traffic are baseline's. What `Min` counts is the vendor's: waves on a SIMD on AMD
// (HIP's meaning, the published one), blocks on a multiprocessor with CUDA. Published at 8 bits on MI100 as (256,4),
// (256,2), (256,1): 17.84, 17.10, 16.98 ms a token against 17.61 without. Built for the row counts of decoding only,
// one chunk each: M of 1, 2, 6 and 8. Expected: fewer registers with a larger `Min`, spills where they do not suffice.
#pragma once
#include "kernels/gptq/baseline_widths.hpp"

namespace hiplab::gptq::launch_bounds {
using namespace hip;

constexpr int kBlock = 256;

template <int Bits, int Rows, int Min>
__global__ void HIPLAB_LAUNCH_BOUNDS(kBlock, Min)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<Bits, StepsOf<Bits>, Rows, kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row);
}

/// f.operator()<Rows>() for a row count that is built; else false.
template <class F>
bool with_rows(std::int64_t m, F f) {
  switch (m) {
    case 1:
      return f.template operator()<1>();
    case 2:
      return f.template operator()<2>();
    case 6:
      return f.template operator()<6>();
    case 8:
      return f.template operator()<8>();
    default:
      return false;
  }
}

/// The same for a bound.
template <class F>
bool with_bound(std::int64_t min, F f) {
  switch (min) {
    case 1:
      return f.template operator()<1>();
    case 2:
      return f.template operator()<2>();
    case 4:
      return f.template operator()<4>();
    default:
      return false;
  }
}

/// True for a row count and a bound that are built.
inline bool built(std::int64_t m, std::int64_t min) {
  return with_rows(m, []<int>() { return true; }) && with_bound(min, []<int>() { return true; });
}

/// Zeroes y and adds into it; false where built(p.m, min) is false.
template <int Bits>
bool run(std::int64_t min, const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight,
         const std::uint32_t* qzeros, const half* scales, half* y, const std::int32_t* perm) {
  if (!built(p.m, min)) return false;
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  return with_rows(p.m, [&]<int Rows>() {
    return with_bound(min, [&]<int Min>() {
      launch<kernel<Bits, Rows, Min>>(baseline::launch_shape(p, 1, kBlock), stream, x, qweight, qzeros, scales, y, perm,
                                      p, 0);
      return true;
    });
  });
}

}  // namespace hiplab::gptq::launch_bounds
