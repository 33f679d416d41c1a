// SPDX-License-Identifier: MIT
// The door on AMD: compiler builtins only (no device library), so any clang with the target can build it.
// wave_size() is a constant: 64 on gfx9, 32 on gfx10 and later (the compiler's default wave mode, which we build for).
#pragma once
#include <cstdint>

#include "kernels/hip/ground.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip {

HIPLAB_DEVICE std::uint32_t thread_x() { return __builtin_amdgcn_workitem_id_x(); }
HIPLAB_DEVICE std::uint32_t thread_y() { return __builtin_amdgcn_workitem_id_y(); }
HIPLAB_DEVICE std::uint32_t thread_z() { return __builtin_amdgcn_workitem_id_z(); }
HIPLAB_DEVICE std::uint32_t block_x() { return __builtin_amdgcn_workgroup_id_x(); }
HIPLAB_DEVICE std::uint32_t block_y() { return __builtin_amdgcn_workgroup_id_y(); }
HIPLAB_DEVICE std::uint32_t block_z() { return __builtin_amdgcn_workgroup_id_z(); }
HIPLAB_DEVICE std::uint32_t block_dim_x() { return __builtin_amdgcn_workgroup_size_x(); }
HIPLAB_DEVICE std::uint32_t block_dim_y() { return __builtin_amdgcn_workgroup_size_y(); }
HIPLAB_DEVICE std::uint32_t block_dim_z() { return __builtin_amdgcn_workgroup_size_z(); }
// The dispatch packet holds threads, not blocks; HIP launches whole blocks only, so the division is exact.
HIPLAB_DEVICE std::uint32_t grid_dim_x() { return __builtin_amdgcn_grid_size_x() / block_dim_x(); }
HIPLAB_DEVICE std::uint32_t grid_dim_y() { return __builtin_amdgcn_grid_size_y() / block_dim_y(); }
HIPLAB_DEVICE std::uint32_t grid_dim_z() { return __builtin_amdgcn_grid_size_z() / block_dim_z(); }
HIPLAB_DEVICE std::uint32_t thread_index() {
  return thread_x() + block_dim_x() * (thread_y() + block_dim_y() * thread_z());
}

#if defined(__GFX9__)
HIPLAB_DEVICE constexpr std::uint32_t wave_size() { return 64; }
#else
HIPLAB_DEVICE constexpr std::uint32_t wave_size() { return 32; }
#endif
HIPLAB_DEVICE std::uint32_t lane() {
  const std::uint32_t low = __builtin_amdgcn_mbcnt_lo(~0u, 0u);
  return wave_size() == 64 ? __builtin_amdgcn_mbcnt_hi(~0u, low) : low;
}
HIPLAB_DEVICE std::uint32_t wave_index() { return thread_index() / wave_size(); }

HIPLAB_DEVICE void barrier() {
  __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
  __builtin_amdgcn_s_barrier();
  __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
}

namespace detail {
// ds_bpermute_b32: each lane names the byte address (4 x lane) that it reads from.
template <class T>
HIPLAB_DEVICE T permute(T value, std::uint32_t source) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8, "a shuffle moves 4 or 8 bytes");
  int words[sizeof(T) / 4];
  __builtin_memcpy(words, &value, sizeof(T));
#pragma unroll
  for (unsigned i = 0; i < sizeof(T) / 4; ++i) words[i] = __builtin_amdgcn_ds_bpermute(static_cast<int>(source * 4), words[i]);
  T out;
  __builtin_memcpy(&out, words, sizeof(T));
  return out;
}
template <Scope S>
constexpr int kAmdScope = S == Scope::block    ? __HIP_MEMORY_SCOPE_WORKGROUP
                          : S == Scope::device ? __HIP_MEMORY_SCOPE_AGENT
                                               : __HIP_MEMORY_SCOPE_SYSTEM;
}  // namespace detail

template <class T>
HIPLAB_DEVICE T shuffle(T value, std::uint32_t source) {
  return detail::permute(value, source < wave_size() ? source : lane());
}
template <class T>
HIPLAB_DEVICE T shuffle_up(T value, std::uint32_t distance) {
  return detail::permute(value, lane() >= distance ? lane() - distance : lane());
}
template <class T>
HIPLAB_DEVICE T shuffle_down(T value, std::uint32_t distance) {
  return detail::permute(value, lane() + distance < wave_size() ? lane() + distance : lane());
}
template <class T>
HIPLAB_DEVICE T shuffle_xor(T value, std::uint32_t mask) {
  return detail::permute(value, (lane() ^ mask) < wave_size() ? lane() ^ mask : lane());
}
HIPLAB_DEVICE std::uint64_t ballot(bool predicate) {
#if defined(__GFX9__)
  return __builtin_amdgcn_ballot_w64(predicate);
#else
  return __builtin_amdgcn_ballot_w32(predicate);
#endif
}

template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_add(T* p, T v) { return __hip_atomic_fetch_add(p, v, __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_sub(T* p, T v) { return __hip_atomic_fetch_add(p, static_cast<T>(-v), __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_min(T* p, T v) { return __hip_atomic_fetch_min(p, v, __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_max(T* p, T v) { return __hip_atomic_fetch_max(p, v, __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_and(T* p, T v) { return __hip_atomic_fetch_and(p, v, __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_or(T* p, T v) { return __hip_atomic_fetch_or(p, v, __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_exchange(T* p, T v) { return __hip_atomic_exchange(p, v, __ATOMIC_RELAXED, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_cas(T* p, T expected, T desired) {
  __hip_atomic_compare_exchange_strong(p, &expected, desired, __ATOMIC_RELAXED, __ATOMIC_RELAXED, detail::kAmdScope<S>);
  return expected;
}
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_load(const T* p) { return __hip_atomic_load(const_cast<T*>(p), __ATOMIC_ACQUIRE, detail::kAmdScope<S>); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE void atomic_store(T* p, T v) { __hip_atomic_store(p, v, __ATOMIC_RELEASE, detail::kAmdScope<S>); }
template <Scope S = Scope::device>
HIPLAB_DEVICE void fence() {
  if constexpr (S == Scope::block) __builtin_amdgcn_fence(__ATOMIC_ACQ_REL, "workgroup");
  else if constexpr (S == Scope::device) __builtin_amdgcn_fence(__ATOMIC_ACQ_REL, "agent");
  else __builtin_amdgcn_fence(__ATOMIC_ACQ_REL, "");
}

/// Packed fp16 add in global memory. gfx90a, gfx942 and gfx12 have the instruction; elsewhere a compare-and-swap loop
/// on the enclosing word, as the published kernels' compatibility header does.
HIPLAB_DEVICE void atomic_add_half2(half2* address, half2 value) {
  using Pair = _Float16 __attribute__((ext_vector_type(2)));
  const Pair addend = __builtin_bit_cast(Pair, value);
#if defined(__gfx90a__) || defined(__gfx942__) || defined(__gfx1200__) || defined(__gfx1201__)
  using GlobalPair = __attribute__((address_space(1))) Pair*;
  __builtin_amdgcn_global_atomic_fadd_v2f16((GlobalPair)(std::uintptr_t)address, addend);
#else
  auto* word = reinterpret_cast<std::uint32_t*>(address);
  std::uint32_t seen = __hip_atomic_load(word, __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_AGENT);
  std::uint32_t expected;
  do {
    expected = seen;
    const Pair sum = __builtin_bit_cast(Pair, expected) + addend;
    seen = atomic_cas<Scope::device>(word, expected, __builtin_bit_cast(std::uint32_t, sum));
  } while (seen != expected);
#endif
}

namespace detail {
// A native vector of the same size, so that the access is one instruction (dwordx4 for 16 bytes).
template <unsigned Bytes>
struct Word;
template <>
struct Word<1> { using type = std::uint8_t; };
template <>
struct Word<2> { using type = std::uint16_t; };
template <>
struct Word<4> { using type = std::uint32_t; };
template <>
struct Word<8> { using type = std::uint32_t __attribute__((ext_vector_type(2))); };
template <>
struct Word<16> { using type = std::uint32_t __attribute__((ext_vector_type(4))); };
}  // namespace detail

template <class V>
HIPLAB_DEVICE V load(const V* p) {
  using W = typename detail::Word<sizeof(V)>::type;
  return __builtin_bit_cast(V, *reinterpret_cast<const W*>(p));
}
template <class V>
HIPLAB_DEVICE void store(V* p, V v) {
  using W = typename detail::Word<sizeof(V)>::type;
  *reinterpret_cast<W*>(p) = __builtin_bit_cast(W, v);
}
template <class V>
HIPLAB_DEVICE V load_nontemporal(const V* p) {
  using W = typename detail::Word<sizeof(V)>::type;
  return __builtin_bit_cast(V, __builtin_nontemporal_load(reinterpret_cast<const W*>(p)));
}
template <class V>
HIPLAB_DEVICE void store_nontemporal(V* p, V v) {
  using W = typename detail::Word<sizeof(V)>::type;
  __builtin_nontemporal_store(__builtin_bit_cast(W, v), reinterpret_cast<W*>(p));
}

/// Constant-rate counter (100 MHz on most parts): s_memrealtime on gfx9, the real-time message on gfx11 and gfx12.
HIPLAB_DEVICE std::uint64_t tick() { return __builtin_readsteadycounter(); }

template <class Predicate>
HIPLAB_DEVICE void spin_until(Predicate predicate) {
  while (!predicate()) __builtin_amdgcn_s_sleep(1);
}

HIPLAB_DEVICE void keep_order() { __builtin_amdgcn_sched_barrier(0); }
HIPLAB_DEVICE void keep_here(float& x) { asm volatile("" : "+v"(x)); }

}  // namespace hiplab::hip

#include "kernels/hip/lds_gpu.hpp"
