// SPDX-License-Identifier: MIT
// Matrix units: D[16,16] += A[16,16] B[16,16], fp16 -> fp32 and int8 -> int32, one fragment contract on every ground.
//
// A wave holds the three matrices in fragments. Element i of a lane's fragment sits at
//   A: row a_row(), k a_k(i)      B: k b_k(i), column b_col(i)      C and D: row c_row(i), column c_col(i)
// with i < count_a(), count_b(), count_c(). A kernel asks these functions where its elements are and never assumes a
// layout; that is what lets one source run on
//   gfx908, gfx90a, gfx942  MFMA  v_mfma_f32_16x16x16(_)f16, v_mfma_i32_16x16x16(_)i8 (gfx942: 16x16x32_i8, upper half zero)
//   gfx1100, gfx1151        WMMA  v_wmma_f32_16x16x16_f16, v_wmma_i32_16x16x16_iu8 (A and B repeated in lanes 16..31)
//   gfx1201                 WMMA  the same names, A and B split over the two half waves
//   sm_90                   two mma.sync m16n8k16
//   gfx906, CPU             shuffles (CPU: meetings of the wave) and scalar arithmetic over the layout of the general formula below
// A kernel that fills fragments by words of 32 bits asks which k a lane holds instead. Of the 16 k of a step, every lane
// has run_length() neighbours, the same number for each of its kLines rows of A (columns of B): those of member() out of 16 /
// run_length(). A sum over k does not care which k these are, as long as A and B agree: so a lane may read run after run of
// its own from memory, and call a step what lies 16 / run_length() runs apart.
// All lanes of the wave must call mma(). Sums of products are exact for int8; for fp16 the order inside a unit is the
// vendor's, so results agree to fp32 rounding only.
#pragma once
#include <cstdint>

#include "kernels/hip/hip.hpp"

namespace hiplab::hip::matrix {

constexpr int kTile = 16;

template <class T>
struct Accumulator;
template <>
struct Accumulator<half> { using type = float; };
template <>
struct Accumulator<std::int8_t> { using type = std::int32_t; };

#if defined(HIPLAB_GROUND_AMD) && (defined(__gfx1100__) || defined(__gfx1151__) || defined(__gfx1101__) || defined(__gfx1102__) || defined(__gfx1150__))
#define HIPLAB_MATRIX_WMMA11 1
constexpr int kHeldAB = 16, kHeldC = 8;
#elif defined(HIPLAB_GROUND_AMD) && (defined(__gfx1200__) || defined(__gfx1201__))
#define HIPLAB_MATRIX_WMMA12 1
constexpr int kHeldAB = 8, kHeldC = 8;
#elif defined(HIPLAB_GROUND_AMD) && (defined(__gfx908__) || defined(__gfx90a__) || defined(__gfx942__))
#define HIPLAB_MATRIX_MFMA 1
constexpr int kHeldAB = 4, kHeldC = 4;
#elif defined(HIPLAB_GROUND_CUDA)
#define HIPLAB_MATRIX_MMA_SYNC 1
constexpr int kHeldAB = 8, kHeldC = 8;
#else
#define HIPLAB_MATRIX_EMULATED 1
constexpr int kHeldAB = 8, kHeldC = 8;  // 256 / wave_size() of them are used: 8 or 4
#endif

template <class T>
struct FragmentA { alignas(kHeldAB * sizeof(T)) T e[kHeldAB]; };
template <class T>
struct FragmentB { alignas(kHeldAB * sizeof(T)) T e[kHeldAB]; };
template <class T>
struct FragmentC { typename Accumulator<T>::type e[kHeldC]; };

#if defined(HIPLAB_MATRIX_EMULATED)
HIPLAB_DEVICE int count_a() { return static_cast<int>(256 / wave_size()); }  // a constant on gfx906, not on the CPU
#else
HIPLAB_DEVICE constexpr int count_a() { return kHeldAB; }
#endif

#if defined(HIPLAB_MATRIX_MMA_SYNC)
// PTX ISA, "Matrix fragments for mma.m16n8k16": fp16 pairs are 8 apart in k, int8 quads are consecutive in k.
template <class T>
HIPLAB_DEVICE int a_row(int i) {
  const int group = lane() / 4;
  return sizeof(T) == 2 ? group + 8 * ((i / 2) % 2) : group + 8 * (i / 4);
}
template <class T>
HIPLAB_DEVICE int a_k(int i) {
  const int member = lane() % 4;
  return sizeof(T) == 2 ? member * 2 + i % 2 + 8 * (i / 4) : member * 4 + i % 4;
}
template <class T>
HIPLAB_DEVICE int b_k(int i) {
  const int member = lane() % 4;
  return sizeof(T) == 2 ? member * 2 + i % 2 + 8 * ((i / 2) % 2) : member * 4 + i % 4;
}
template <class T>
HIPLAB_DEVICE int b_col(int i) { return lane() / 4 + 8 * (i / 4); }
HIPLAB_DEVICE int c_row(int i) { return lane() / 4 + 8 * ((i / 2) % 2); }
HIPLAB_DEVICE int c_col(int i) { return (lane() % 4) * 2 + i % 2 + 8 * (i / 4); }
#else
// The general formula: lane l serves row (A), column (B, C) l % 16 and, in groups of 16 lanes, a run of k or of rows.
template <class T>
HIPLAB_DEVICE int a_row(int) { return lane() % kTile; }
template <class T>
HIPLAB_DEVICE int b_col(int) { return lane() % kTile; }
HIPLAB_DEVICE int c_col(int) { return lane() % kTile; }
#if defined(HIPLAB_MATRIX_WMMA11)
template <class T>
HIPLAB_DEVICE int a_k(int i) { return i; }
HIPLAB_DEVICE int c_row(int i) { return 2 * i + lane() / kTile; }
#else
template <class T>
HIPLAB_DEVICE int a_k(int i) { return static_cast<int>(lane() / kTile) * count_a() + i; }
HIPLAB_DEVICE int c_row(int i) { return static_cast<int>(lane() / kTile) * count_a() + i; }
#endif
template <class T>
HIPLAB_DEVICE int b_k(int i) { return a_k<T>(i); }
#endif

HIPLAB_DEVICE int count_b() { return count_a(); }

#if defined(HIPLAB_MATRIX_MMA_SYNC)
constexpr int kLines = 2, kLineStep = 8;
HIPLAB_DEVICE int line(int l) { return lane() / 4 + kLineStep * l; }
HIPLAB_DEVICE int member() { return lane() % 4; }
template <class T>
HIPLAB_DEVICE constexpr int place_a(int l, int word) { return sizeof(T) == 2 ? l + 2 * word : l; }
template <class T>
HIPLAB_DEVICE constexpr int place_b(int l, int word) { return sizeof(T) == 2 ? 2 * l + word : l; }
/// What the lane of row c_row(i) holds for it, of values that each lane has for its own lines.
template <class V>
HIPLAB_DEVICE V of_row(const V (&values)[kLines], int i) { return values[(i / 2) % 2]; }
#else
constexpr int kLines = 1;     ///< rows of A, and columns of B, of a lane
constexpr int kLineStep = 0;  ///< from one to the next
/// Row of A, column of B.
HIPLAB_DEVICE int line(int) { return lane() % kTile; }
#if defined(HIPLAB_MATRIX_WMMA11)
HIPLAB_DEVICE constexpr int member() { return 0; }
#else
HIPLAB_DEVICE int member() { return lane() / kTile; }
#endif
/// Where word `word` of line l's run stands among the words of the fragment.
template <class T>
HIPLAB_DEVICE constexpr int place_a(int, int word) { return word; }
template <class T>
HIPLAB_DEVICE constexpr int place_b(int, int word) { return word; }
template <class V>
HIPLAB_DEVICE V of_row(const V (&values)[kLines], int i) { return shuffle(values[0], static_cast<std::uint32_t>(c_row(i))); }
#endif
constexpr int kMostRun = kHeldAB / kLines;  ///< run_length() at most
#if defined(HIPLAB_MATRIX_EMULATED)
HIPLAB_DEVICE int run_length() { return count_a(); }
#else
HIPLAB_DEVICE constexpr int run_length() { return kMostRun; }
#endif

/// Words of 32 bits in a lane's fragment of A or B.
template <class T>
constexpr int kFragmentWords = kHeldAB * static_cast<int>(sizeof(T)) / 4;
HIPLAB_DEVICE int count_c() {
#if defined(HIPLAB_MATRIX_EMULATED)
  return count_a();
#else
  return kHeldC;
#endif
}

#if defined(HIPLAB_MATRIX_EMULATED)
/// The unit itself, in the open: every A and B element comes from the lane that holds it.
template <class T>
HIPLAB_DEVICE void mma(FragmentC<T>& c, const FragmentA<T>& a, const FragmentB<T>& b) {
  using Acc = typename Accumulator<T>::type;
  const int held = count_a();
  const auto widen = [](T x) -> Acc {
    if constexpr (sizeof(T) == 2) return to_float(x);
    else return x;
  };
#if defined(HIPLAB_GROUND_CPU)
  // A meeting of fibers costs more than what they compute: one for each element instead of one for each product.
  struct Pair { Acc a, b; };
  std::uint64_t pairs[kHeldAB][simt::kMaxLanes];
  for (int j = 0; j < held; ++j)
    simt::gather(__builtin_bit_cast(std::uint64_t, Pair{widen(a.e[j]), widen(b.e[j])}), pairs[j], std::source_location::current());
#endif
#pragma unroll 1
  for (int group = 0; group < kTile / held; ++group) {  // the 16 lanes that hold this run of k
    const std::uint32_t from = static_cast<std::uint32_t>(group) * kTile;
#pragma unroll
    for (int j = 0; j < held; ++j) {
#if defined(HIPLAB_GROUND_CPU)
      const auto of = [&](std::uint32_t l) { return __builtin_bit_cast(Pair, pairs[j][l]); };
      const Acc column = of(from + lane() % kTile).b;
      const auto row_of = [&](std::uint32_t l) { return of(l).a; };
#else
      const Acc column = shuffle(widen(b.e[j]), from + lane() % kTile);
      const Acc mine = widen(a.e[j]);
      const auto row_of = [&](std::uint32_t l) { return shuffle(mine, l); };
#endif
#pragma unroll
      for (int i = 0; i < held; ++i) {
        const Acc row = row_of(from + static_cast<std::uint32_t>(c_row(i)));
        if constexpr (sizeof(T) == 2) c.e[i] = fma(row, column, c.e[i]);
        else c.e[i] += row * column;
      }
    }
  }
}
#elif defined(HIPLAB_MATRIX_MMA_SYNC)
HIPLAB_DEVICE void mma(FragmentC<half>& c, const FragmentA<half>& a, const FragmentB<half>& b) {
  const auto* ra = reinterpret_cast<const std::uint32_t*>(a.e);
  const auto* rb = reinterpret_cast<const std::uint32_t*>(b.e);
#pragma unroll
  for (int n = 0; n < 2; ++n) {
    float* d = c.e + 4 * n;
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3},{%4,%5,%6,%7},{%8,%9},{%0,%1,%2,%3};"
                 : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
                 : "r"(ra[0]), "r"(ra[1]), "r"(ra[2]), "r"(ra[3]), "r"(rb[2 * n]), "r"(rb[2 * n + 1]));
  }
}
HIPLAB_DEVICE void mma(FragmentC<std::int8_t>& c, const FragmentA<std::int8_t>& a, const FragmentB<std::int8_t>& b) {
  const auto* ra = reinterpret_cast<const std::uint32_t*>(a.e);
  const auto* rb = reinterpret_cast<const std::uint32_t*>(b.e);
#pragma unroll
  for (int n = 0; n < 2; ++n) {
    std::int32_t* d = c.e + 4 * n;
    asm volatile("mma.sync.aligned.m16n8k16.row.col.s32.s8.s8.s32 {%0,%1,%2,%3},{%4,%5},{%6},{%0,%1,%2,%3};"
                 : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
                 : "r"(ra[0]), "r"(ra[1]), "r"(rb[n]));
  }
}
#else
namespace detail_amd {
using F16x4 = _Float16 __attribute__((ext_vector_type(4)));
using F16x8 = _Float16 __attribute__((ext_vector_type(8)));
using F16x16 = _Float16 __attribute__((ext_vector_type(16)));
using F32x4 = float __attribute__((ext_vector_type(4)));
using F32x8 = float __attribute__((ext_vector_type(8)));
using I32x2 = int __attribute__((ext_vector_type(2)));
using I32x4 = int __attribute__((ext_vector_type(4)));
using I32x8 = int __attribute__((ext_vector_type(8)));
}  // namespace detail_amd

HIPLAB_DEVICE void mma(FragmentC<half>& c, const FragmentA<half>& a, const FragmentB<half>& b) {
  using namespace detail_amd;
#if defined(HIPLAB_MATRIX_WMMA11)
  c = __builtin_bit_cast(FragmentC<half>, __builtin_amdgcn_wmma_f32_16x16x16_f16_w32(__builtin_bit_cast(F16x16, a), __builtin_bit_cast(F16x16, b),
                                                                                     __builtin_bit_cast(F32x8, c)));
#elif defined(HIPLAB_MATRIX_WMMA12)
  c = __builtin_bit_cast(FragmentC<half>, __builtin_amdgcn_wmma_f32_16x16x16_f16_w32_gfx12(__builtin_bit_cast(F16x8, a), __builtin_bit_cast(F16x8, b),
                                                                                           __builtin_bit_cast(F32x8, c)));
#else
  c = __builtin_bit_cast(FragmentC<half>, __builtin_amdgcn_mfma_f32_16x16x16f16(__builtin_bit_cast(F16x4, a), __builtin_bit_cast(F16x4, b),
                                                                                __builtin_bit_cast(F32x4, c), 0, 0, 0));
#endif
}
HIPLAB_DEVICE void mma(FragmentC<std::int8_t>& c, const FragmentA<std::int8_t>& a, const FragmentB<std::int8_t>& b) {
  using namespace detail_amd;
#if defined(HIPLAB_MATRIX_WMMA11)
  c = __builtin_bit_cast(FragmentC<std::int8_t>, __builtin_amdgcn_wmma_i32_16x16x16_iu8_w32(true, __builtin_bit_cast(I32x4, a), true,
                                                                                            __builtin_bit_cast(I32x4, b), __builtin_bit_cast(I32x8, c), false));
#elif defined(HIPLAB_MATRIX_WMMA12)
  c = __builtin_bit_cast(FragmentC<std::int8_t>, __builtin_amdgcn_wmma_i32_16x16x16_iu8_w32_gfx12(true, __builtin_bit_cast(I32x2, a), true,
                                                                                                  __builtin_bit_cast(I32x2, b), __builtin_bit_cast(I32x8, c), false));
#elif defined(__gfx942__)
  // gfx942 has int8 with k = 32 only. Integer sums do not care which slots carry k, so the upper four bytes stay zero.
  c = __builtin_bit_cast(FragmentC<std::int8_t>, __builtin_amdgcn_mfma_i32_16x16x32_i8(static_cast<long>(static_cast<std::uint64_t>(__builtin_bit_cast(std::uint32_t, a))),
                                                                                       static_cast<long>(static_cast<std::uint64_t>(__builtin_bit_cast(std::uint32_t, b))),
                                                                                       __builtin_bit_cast(I32x4, c), 0, 0, 0));
#else
  c = __builtin_bit_cast(FragmentC<std::int8_t>, __builtin_amdgcn_mfma_i32_16x16x16i8(__builtin_bit_cast(int, a), __builtin_bit_cast(int, b),
                                                                                      __builtin_bit_cast(I32x4, c), 0, 0, 0));
#endif
}
#endif

/// A step of fragments given as words.
template <class T>
HIPLAB_DEVICE void mma(FragmentC<T>& c, const std::uint32_t (&a)[kFragmentWords<T>], const std::uint32_t (&b)[kFragmentWords<T>]) {
  FragmentA<T> fa;
  FragmentB<T> fb;
  __builtin_memcpy(&fa, a, sizeof fa);
  __builtin_memcpy(&fb, b, sizeof fb);
  mma(c, fa, fb);
}

/// An fp16 step of which only columns 0 .. 7 are wanted: b's lines below kLeftLines are read, and of c the elements below
/// left_c(), which are those columns; where the unit has no such step, it is a whole one.
template <int Words>
HIPLAB_DEVICE void mma_left(FragmentC<half>& c, const std::uint32_t (&a)[kFragmentWords<half>], const std::uint32_t (&b)[Words]) {
#if defined(HIPLAB_MATRIX_MMA_SYNC)
  float* d = c.e;
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3},{%4,%5,%6,%7},{%8,%9},{%0,%1,%2,%3};"
               : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
  mma<half>(c, a, b);
#endif
}
#if defined(HIPLAB_MATRIX_MMA_SYNC)
constexpr int kLeftLines = 1;
HIPLAB_DEVICE constexpr int left_c() { return 4; }
/// Whether element i of C is of column 0 in any lane.
HIPLAB_DEVICE constexpr bool meets_column_0(int i) { return i < 4 && i % 2 == 0; }
#else
constexpr int kLeftLines = kLines;
HIPLAB_DEVICE int left_c() { return count_c(); }
HIPLAB_DEVICE constexpr bool meets_column_0(int) { return true; }
#endif

/// Two int8 steps, a[0] b[0] and a[1] b[1]: one instruction of k = 32 where the ground has it (sm_90, gfx942).
HIPLAB_DEVICE void mma_pair(FragmentC<std::int8_t>& c, const std::uint32_t (*a)[kFragmentWords<std::int8_t>], const std::uint32_t (*b)[kFragmentWords<std::int8_t>]) {
#if defined(HIPLAB_MATRIX_MMA_SYNC)
#pragma unroll
  for (int n = 0; n < 2; ++n) {
    std::int32_t* d = c.e + 4 * n;
    asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3},{%4,%5,%6,%7},{%8,%9},{%0,%1,%2,%3};"
                 : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
                 : "r"(a[0][0]), "r"(a[0][1]), "r"(a[1][0]), "r"(a[1][1]), "r"(b[0][n]), "r"(b[1][n]));
  }
#elif defined(HIPLAB_MATRIX_MFMA) && defined(__gfx942__)
  const auto both = [](std::uint32_t low, std::uint32_t high) { return static_cast<long>(std::uint64_t{high} << 32 | low); };
  c = __builtin_bit_cast(FragmentC<std::int8_t>, __builtin_amdgcn_mfma_i32_16x16x32_i8(both(a[0][0], a[1][0]), both(b[0][0], b[1][0]),
                                                                                       __builtin_bit_cast(detail_amd::I32x4, c), 0, 0, 0));
#else
  mma(c, a[0], b[0]);
  mma(c, a[1], b[1]);
#endif
}

// Integer sums that become floats: an accumulator that starts at kZeroSum holds float(2^23 + 2^22 + sum) as its bits on
// NVIDIA, where an addition is cheaper than a conversion.
#if defined(HIPLAB_MATRIX_MMA_SYNC)
constexpr std::int32_t kZeroSum = 0x4b400000;
#else
constexpr std::int32_t kZeroSum = 0;
#endif
/// The sum itself. |sum| < 2^22.
HIPLAB_DEVICE float sum_of(std::int32_t accumulator) {
#if defined(HIPLAB_MATRIX_MMA_SYNC)
  return hip::detail::bits_as<float>(accumulator) - 12582912.0f;
#else
  return static_cast<float>(accumulator);
#endif
}
/// The sum times s, rounded once. |sum| < 2^22, s of at most 22 significant bits.
HIPLAB_DEVICE float scaled_sum(std::int32_t accumulator, float s) {
#if defined(HIPLAB_MATRIX_MMA_SYNC)
  return fma(hip::detail::bits_as<float>(accumulator), s, -12582912.0f * s);
#else
  return static_cast<float>(accumulator) * s;
#endif
}

}  // namespace hiplab::hip::matrix
