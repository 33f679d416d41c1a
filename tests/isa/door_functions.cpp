// SPDX-License-Identifier: MIT
// One kernel a function of the door, so that its machine code is that function's and nothing else's. Compiled for AMD
// only and never run; test_door_functions.cpp reads the disassembly. A kernel is called like its function, with
// "__case" behind it where types or scopes differ. (That the functions compute what they say is experiments/door's
// business.)
#include "kernels/hip/byte_math.hpp"
#include "kernels/hip/hip.hpp"
#include "kernels/hip/exponential.hpp"
#include "kernels/hip/ask_first.hpp"
#include "kernels/hip/matrix_digits.hpp"
#include "kernels/hip/matrix_rows.hpp"
#include "kernels/hip/regions.hpp"
#include "kernels/hip/launch_behind.hpp"
#include "kernels/hip/staged_copy.hpp"

// NOLINTBEGIN(readability-identifier-naming)
// A line a function: the formatter would take a macro that makes a kernel for the type of the next one.
// clang-format off
namespace hiplab::door_functions {
using namespace hip;
using U = std::uint32_t;
using U64 = std::uint64_t;

#define ID(name) \
  __global__ void name(U* out) { out[hip::thread_x()] = hip::name(); }
ID(block_x) ID(block_y) ID(block_z) ID(block_dim_x) ID(block_dim_y) ID(block_dim_z) ID(grid_dim_x) ID(grid_dim_y) ID(grid_dim_z)
ID(thread_index) ID(wave_size) ID(lane) ID(wave_index)
__global__ void thread_x(U* out) { out[0] = hip::thread_x(); }
__global__ void thread_y(U* out) { out[0] = hip::thread_y(); }
__global__ void thread_z(U* out) { out[0] = hip::thread_z(); }

__global__ void barrier(U* out) {
  out[hip::thread_x()] = 1;
  hip::barrier();
  out[hip::thread_x() ^ 1] += 1;
}

#define SHUFFLE(name)                                                                                              \
  __global__ void name(const U* in, U* out, U by) { out[hip::thread_x()] = hip::name(in[hip::thread_x()], by); }   \
  __global__ void name##__8(const U64* in, U64* out, U by) { out[hip::thread_x()] = hip::name(in[hip::thread_x()], by); }
SHUFFLE(shuffle) SHUFFLE(shuffle_up) SHUFFLE(shuffle_down) SHUFFLE(shuffle_xor)
__global__ void ballot(const U* in, U64* out) { out[hip::thread_x()] = hip::ballot(in[hip::thread_x()] > 7); }
__global__ void wave_uniform(const U* in, U* out) { out[hip::thread_x()] = hip::wave_uniform(in[hip::thread_x()]); }

// With the old value and without: the instruction has two forms.
#define ATOMIC(name, kind, T)                                                                       \
  __global__ void name##__##kind(T* at, T v) { hip::name(at + hip::thread_x(), v); }                \
  __global__ void name##__##kind##_old(T* at, T v, T* out) { *out = hip::name(at + hip::thread_x(), v); }
ATOMIC(atomic_add, int, U) ATOMIC(atomic_add, float, float) ATOMIC(atomic_sub, int, U) ATOMIC(atomic_min, uint, U)
ATOMIC(atomic_min, int, std::int32_t) ATOMIC(atomic_max, uint, U) ATOMIC(atomic_max, int, std::int32_t) ATOMIC(atomic_and, int, U)
ATOMIC(atomic_or, int, U) ATOMIC(atomic_exchange, int, U)
__global__ void atomic_add__lds(const U* in, U* out) {
  HIPLAB_SHARED(U, sum, 64);
  sum[hip::thread_x()] = 0;
  hip::barrier();
  hip::atomic_add<Scope::block>(sum.ptr(in[hip::thread_x()]), 3u);
  hip::barrier();
  out[hip::thread_x()] = sum[hip::thread_x()];
}
__global__ void atomic_cas(U* at, U expected, U desired, U* out) { *out = hip::atomic_cas(at + hip::thread_x(), expected, desired); }
__global__ void atomic_load__block(const U* at, U* out) { out[hip::thread_x()] = hip::atomic_load<Scope::block>(at); }
__global__ void atomic_load__device(const U* at, U* out) { out[hip::thread_x()] = hip::atomic_load(at); }
__global__ void atomic_load__system(const U* at, U* out) { out[hip::thread_x()] = hip::atomic_load<Scope::system>(at); }
// Behind another store, which a release must not overtake.
__global__ void atomic_store__device(U* before, U* at, U v) {
  before[hip::thread_x()] = v;
  hip::atomic_store(at + hip::thread_x(), v);
}
__global__ void atomic_store__system(U* before, U* at, U v) {
  before[hip::thread_x()] = v;
  hip::atomic_store<Scope::system>(at + hip::thread_x(), v);
}
__global__ void atomic_add_half2(half2* at, half2 v) { hip::atomic_add_half2(at + hip::thread_x(), v); }

template <Scope S>
HIPLAB_DEVICE void between_two_stores(U* a) {
  a[hip::thread_x()] = 1;
  hip::fence<S>();
  a[hip::thread_x() + 4096] = 2;
}
__global__ void fence__block(U* a) { between_two_stores<Scope::block>(a); }
__global__ void fence__device(U* a) { between_two_stores<Scope::device>(a); }
__global__ void fence__system(U* a) { between_two_stores<Scope::system>(a); }

#define MOVE(bytes, T)                                                                                             \
  __global__ void load__##bytes(const T* in, T* out) { out[hip::thread_x()] = hip::load(in + hip::thread_x()); }   \
  __global__ void store__##bytes(const T* in, T* out) { hip::store(out + hip::thread_x(), in[hip::thread_x()]); }  \
  __global__ void load_nontemporal__##bytes(const T* in, T* out) {                                                 \
    out[hip::thread_x()] = hip::load_nontemporal(in + hip::thread_x());                                            \
  }                                                                                                                \
  __global__ void store_nontemporal__##bytes(const T* in, T* out) {                                                \
    hip::store_nontemporal(out + hip::thread_x(), in[hip::thread_x()]);                                            \
  }
MOVE(1, std::uint8_t) MOVE(2, std::uint16_t) MOVE(4, std::uint32_t) MOVE(8, u32x2) MOVE(16, u32x4)

__global__ void tick(U64* out) { out[hip::thread_x()] = hip::tick(); }
__global__ void spin_until(const U* flag, U* out) {
  hip::spin_until([=] { return hip::atomic_load(flag) != 0; });
  out[hip::thread_x()] = 1;
}

#define ONE(name, to, from, what) \
  __global__ void name(const from* in, to* out) { out[hip::thread_x()] = hip::what(in[hip::thread_x()]); }
ONE(to_float__half, float, half, to_float) ONE(to_float__bfloat16, float, bfloat16, to_float) ONE(to_float__fp8, float, fp8_e4m3, to_float)
ONE(to_half, half, float, to_half) ONE(to_bfloat16, bfloat16, float, to_bfloat16) ONE(to_fp8, fp8_e4m3, float, to_fp8)
ONE(as_half2, half2, U, as_half2) ONE(as_word, U, half2, as_word) ONE(both, half2, half, both) ONE(to_half2_from_fp8, half2, U, to_half2_from_fp8)
ONE(square_root, float, float, square_root) ONE(exp2, float, float, exp2) ONE(log2, float, float, log2)
#define TWO(name, T) \
  __global__ void name(const T* a, const T* b, T* out) { out[hip::thread_x()] = hip::name(a[hip::thread_x()], b[hip::thread_x()]); }
TWO(hadd, half) TWO(hmul, half) TWO(hadd2, half2) TWO(hmul2, half2) TWO(larger, float)
__global__ void byte_perm(const U* a, const U* b, U* out) { out[hip::thread_x()] = hip::byte_perm<0x7250>(a[hip::thread_x()], b[hip::thread_x()]); }
__global__ void and_or(const U* a, const U* b, U* out) { out[hip::thread_x()] = hip::and_or<0x0f0f0f0fu>(a[hip::thread_x()], b[hip::thread_x()]); }
__global__ void add_byte(const U* x, const U* to, U* out) { out[hip::thread_x()] = hip::add_byte<2, 128>(x[hip::thread_x()], to[hip::thread_x()]); }
__global__ void ask_first(const U* in, U* out) {
  const U own = in[hip::thread_x()];
  hip::ask_first();
  out[hip::thread_x()] = own;
}
__global__ void keep_order(const U* in, U* out) {
  const U value = in[hip::thread_x()];
  hip::keep_order();
  out[hip::thread_x()] = value;
}
__global__ void keep_here(const float* in, float* out) {
  float value = in[hip::thread_x()];
  hip::keep_here(value);
  out[hip::thread_x()] = value;
}
#define THREE(name, T, S)                                                          \
  __global__ void name(const T* a, const T* b, const S* c, S* out) {               \
    const U t = hip::thread_x();                                                   \
    out[t] = hip::name(a[t], b[t], c[t]);                                          \
  }
THREE(hfma, half, half) THREE(hfma2, half2, half2) THREE(fma, float, float) THREE(dot2, half2, float) THREE(dot4, i8x4, std::int32_t)
// The product must not melt into the sum.
__global__ void rounded_product(const float* a, const float* b, const float* c, float* out) {
  const U t = hip::thread_x();
  out[t] = hip::rounded_product(a[t], b[t]) + c[t];
}

template <class T, class C>
HIPLAB_DEVICE void one_tile(const T* a, const T* b, C* out) {
  matrix::FragmentA<T> fa{};
  matrix::FragmentB<T> fb{};
  matrix::FragmentC<T> fc{};
  for (int i = 0; i < matrix::count_a(); ++i) fa.e[i] = a[matrix::a_row<T>(i) * matrix::kTile + matrix::a_k<T>(i)];
  for (int i = 0; i < matrix::count_b(); ++i) fb.e[i] = b[matrix::b_k<T>(i) * matrix::kTile + matrix::b_col<T>(i)];
  matrix::mma(fc, fa, fb);
  for (int i = 0; i < matrix::count_c(); ++i) out[matrix::c_row(i) * matrix::kTile + matrix::c_col(i)] = fc.e[i];
}
__global__ void mma__int8(const std::int8_t* a, const std::int8_t* b, std::int32_t* out) { one_tile(a, b, out); }
__global__ void mma__fp16(const half* a, const half* b, float* out) { one_tile(a, b, out); }

#define PLACE(name, ...) \
  __global__ void name(int* out, int i) { out[hip::thread_x()] = matrix::name __VA_ARGS__; }
PLACE(a_row, <half>(i)) PLACE(a_k, <half>(i)) PLACE(b_k, <half>(i)) PLACE(b_col, <half>(i)) PLACE(c_row, (i)) PLACE(c_col, (i))
PLACE(count_a, ()) PLACE(count_b, ()) PLACE(count_c, ()) PLACE(left_c, ()) PLACE(meets_column_0, (i))
PLACE(line, (i)) PLACE(member, ()) PLACE(run_length, ()) PLACE(place_a, <half>(i, i)) PLACE(place_b, <half>(i, i))

__global__ void of_row(const U* in, U* out, int i) {
  const U own[matrix::kLines] = {in[hip::thread_x()]};
  out[hip::thread_x()] = matrix::of_row(own, i);
}
__global__ void mma_pair(const U (*a)[matrix::kFragmentWords<std::int8_t>], const U (*b)[matrix::kFragmentWords<std::int8_t>], std::int32_t* out) {
  matrix::FragmentC<std::int8_t> c{};
  matrix::mma_pair(c, a + 2 * hip::thread_x(), b + 2 * hip::thread_x());
  for (int i = 0; i < matrix::count_c(); ++i) out[matrix::c_row(i) * matrix::kTile + matrix::c_col(i)] = c.e[i];
}
__global__ void mma_left(const U (*a)[matrix::kFragmentWords<half>], const U (*b)[matrix::kFragmentWords<half>], float* out) {
  matrix::FragmentC<half> c{};
  matrix::mma_left(c, a[hip::thread_x()], b[hip::thread_x()]);
  for (int i = 0; i < matrix::left_c(); ++i) out[matrix::c_row(i) * matrix::kTile + matrix::c_col(i)] = c.e[i];
}
__global__ void mma_digits(const U (*a)[2][matrix::kFragmentWords<std::int8_t>], const U (*b)[2][matrix::kFragmentWords<std::int8_t>], std::int32_t* out) {
  matrix::FragmentC<std::int8_t> c{};
  matrix::mma_digits(c, a[hip::thread_x()], b[hip::thread_x()]);
  for (int r = 0; r < matrix::digit_rows(); ++r) out[matrix::digit_row(r) * matrix::kTile + matrix::last_digit()] = matrix::of_digits_held(c, r);
}
ONE(upper_codes, U, U, matrix::upper_codes)
PLACE(digit_rows, ()) PLACE(digit_row, (i)) PLACE(last_digit, ()) PLACE(digit_of_lane, ()) PLACE(has_digit_sums, ())
// Volatile: as in diagonal.
__global__ void of_digits_held(const volatile std::int32_t* c, std::int32_t* out) {
  matrix::FragmentC<std::int8_t> own;
  for (int i = 0; i < matrix::kHeldC; ++i) own.e[i] = c[matrix::kHeldC * hip::thread_x() + i];
  out[hip::thread_x()] = matrix::of_digits_held(own, 0);
}
__global__ void digit_weight(float* out) { out[hip::thread_x()] = matrix::digit_weight(); }
__global__ void over_digits(const float* in, float* out) { out[hip::thread_x()] = matrix::over_digits(in[hip::thread_x()]); }
__global__ void digits_of(const std::int32_t (*in)[4], U (*out)[matrix::kDigits]) { matrix::digits_of(in[hip::thread_x()], out[hip::thread_x()]); }
struct Larger {
  HIPLAB_DEVICE float operator()(float a, float b) const { return b > a ? b : a; }
};
__global__ void of_column(const float* in, float* out) { out[hip::thread_x()] = matrix::of_column(in[hip::thread_x()], Larger()); }
PLACE(column_slot, (i))
PLACE(c_line, (i))
PLACE(b_row, (i))
// Volatile: the product is in registers where diagonal() is used; from memory only the element that is taken would be loaded, behind a branch.
__global__ void diagonal(const volatile float* c, float* out) {
  matrix::FragmentC<half> own;
  for (int i = 0; i < matrix::kHeldC; ++i) own.e[i] = c[matrix::kHeldC * hip::thread_x() + i];
  out[hip::thread_x()] = matrix::diagonal(own, 0);
}
__global__ void as_b(const float (*c)[matrix::kHeldLeft], U (*out)[matrix::kMostRun / 2]) { matrix::as_b(c[hip::thread_x()], out[hip::thread_x()]); }
__global__ void sum_of(const std::int32_t* in, float* out) { out[hip::thread_x()] = matrix::sum_of(in[hip::thread_x()]); }
__global__ void scaled_sum(const std::int32_t* in, const float* s, float* out) { out[hip::thread_x()] = matrix::scaled_sum(in[hip::thread_x()], s[hip::thread_x()]); }

__global__ void staged_copy(const u32x4* in, u32x4* out) {
  HIPLAB_SHARED(U, tile, 1024);
  hip::StagedCopy<1> copy;
  copy.begin(0, tile, hip::thread_x(), in + hip::thread_x());
  copy.close();
  copy.end(0, tile, hip::thread_x());
  copy.template wait<0>();
  hip::barrier();
  out[hip::thread_x()] = tile.vec<u32x4>(hip::thread_x() ^ 1);
}

__global__ void let_behind_begin(const U* in, U* out) {
  hip::let_behind_begin();
  out[hip::thread_x()] = in[hip::thread_x()];
}
__global__ void wait_for_front(const U* in, U* out) {
  hip::wait_for_front();
  out[hip::thread_x()] = in[hip::thread_x()];
}

}  // namespace hiplab::door_functions
// clang-format on
// NOLINTEND(readability-identifier-naming)
