// SPDX-License-Identifier: MIT
// The door on NVIDIA. Waves are warps of 32 lanes; shuffles and ballots name the whole warp, as the contract says that
// every lane that has not exited calls them.
#pragma once
#include <cuda_fp16.h>

#include <cstdint>

#include "kernels/hip/ground.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip {

HIPLAB_DEVICE std::uint32_t thread_x() { return threadIdx.x; }
HIPLAB_DEVICE std::uint32_t thread_y() { return threadIdx.y; }
HIPLAB_DEVICE std::uint32_t thread_z() { return threadIdx.z; }
HIPLAB_DEVICE std::uint32_t block_x() { return blockIdx.x; }
HIPLAB_DEVICE std::uint32_t block_y() { return blockIdx.y; }
HIPLAB_DEVICE std::uint32_t block_z() { return blockIdx.z; }
HIPLAB_DEVICE std::uint32_t block_dim_x() { return blockDim.x; }
HIPLAB_DEVICE std::uint32_t block_dim_y() { return blockDim.y; }
HIPLAB_DEVICE std::uint32_t block_dim_z() { return blockDim.z; }
HIPLAB_DEVICE std::uint32_t grid_dim_x() { return gridDim.x; }
HIPLAB_DEVICE std::uint32_t grid_dim_y() { return gridDim.y; }
HIPLAB_DEVICE std::uint32_t grid_dim_z() { return gridDim.z; }
HIPLAB_DEVICE std::uint32_t thread_index() { return threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z); }

HIPLAB_DEVICE constexpr std::uint32_t wave_size() { return 32; }
HIPLAB_DEVICE std::uint32_t lane() { return thread_index() % 32; }
HIPLAB_DEVICE std::uint32_t wave_index() { return thread_index() / 32; }

HIPLAB_DEVICE void barrier() { __syncthreads(); }

// "All non-exited threads named in mask" must call: so the full mask is right with exited lanes and partial warps too.
constexpr unsigned kWholeWarp = 0xffffffffu;

template <class T>
HIPLAB_DEVICE T shuffle(T value, std::uint32_t source) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8, "a shuffle moves 4 or 8 bytes");
  std::uint32_t words[sizeof(T) / 4];
  memcpy(words, &value, sizeof(T));
  const int from = static_cast<int>(source < 32 ? source : lane());
#pragma unroll
  for (unsigned i = 0; i < sizeof(T) / 4; ++i) words[i] = __shfl_sync(kWholeWarp, words[i], from);
  T out;
  memcpy(&out, words, sizeof(T));
  return out;
}
template <class T>
HIPLAB_DEVICE T shuffle_up(T value, std::uint32_t distance) {
  return shuffle(value, lane() >= distance ? lane() - distance : lane());
}
template <class T>
HIPLAB_DEVICE T shuffle_down(T value, std::uint32_t distance) {
  return shuffle(value, lane() + distance < 32 ? lane() + distance : lane());
}
template <class T>
HIPLAB_DEVICE T shuffle_xor(T value, std::uint32_t mask) {
  return shuffle(value, (lane() ^ mask) < 32 ? lane() ^ mask : lane());
}
HIPLAB_DEVICE std::uint64_t ballot(bool predicate) { return __ballot_sync(kWholeWarp, predicate); }

// CUDA's atomics are relaxed at device scope; the block and system forms carry a suffix.
#define HIPLAB_CUDA_ATOMIC(door_name, cuda_name)                              \
  template <Scope S = Scope::device, class T>                                 \
  HIPLAB_DEVICE T door_name(T* p, T v) {                                      \
    if constexpr (S == Scope::block) return cuda_name##_block(p, v);          \
    else if constexpr (S == Scope::system) return cuda_name##_system(p, v);   \
    else return cuda_name(p, v);                                              \
  }
HIPLAB_CUDA_ATOMIC(atomic_add, atomicAdd)
HIPLAB_CUDA_ATOMIC(atomic_min, atomicMin)
HIPLAB_CUDA_ATOMIC(atomic_max, atomicMax)
HIPLAB_CUDA_ATOMIC(atomic_and, atomicAnd)
HIPLAB_CUDA_ATOMIC(atomic_or, atomicOr)
HIPLAB_CUDA_ATOMIC(atomic_exchange, atomicExch)
#undef HIPLAB_CUDA_ATOMIC
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_sub(T* p, T v) { return atomic_add<S>(p, static_cast<T>(-v)); }
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_cas(T* p, T expected, T desired) {
  if constexpr (S == Scope::block) return atomicCAS_block(p, expected, desired);
  else if constexpr (S == Scope::system) return atomicCAS_system(p, expected, desired);
  else return atomicCAS(p, expected, desired);
}
template <Scope S = Scope::device>
HIPLAB_DEVICE void fence() {
  if constexpr (S == Scope::block) __threadfence_block();
  else if constexpr (S == Scope::device) __threadfence();
  else __threadfence_system();
}
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE T atomic_load(const T* p) {
  const T value = *const_cast<const volatile T*>(p);
  fence<S>();
  return value;
}
template <Scope S = Scope::device, class T>
HIPLAB_DEVICE void atomic_store(T* p, T v) {
  fence<S>();
  *const_cast<volatile T*>(p) = v;
}

HIPLAB_DEVICE void atomic_add_half2(half2* address, half2 value) {
  __half2 addend;
  memcpy(&addend, &value, sizeof addend);
  atomicAdd(reinterpret_cast<__half2*>(address), addend);
}

namespace detail {
template <unsigned Bytes>
struct Word;
template <>
struct Word<1> { using type = unsigned char; };
template <>
struct Word<2> { using type = unsigned short; };
template <>
struct Word<4> { using type = unsigned int; };
template <>
struct Word<8> { using type = ::uint2; };
template <>
struct Word<16> { using type = ::uint4; };
}  // namespace detail

template <class V>
HIPLAB_DEVICE V load(const V* p) {
  const auto word = *reinterpret_cast<const typename detail::Word<sizeof(V)>::type*>(p);
  V out;
  memcpy(&out, &word, sizeof(V));
  return out;
}
template <class V>
HIPLAB_DEVICE void store(V* p, V v) {
  typename detail::Word<sizeof(V)>::type word;
  memcpy(&word, &v, sizeof(V));
  *reinterpret_cast<typename detail::Word<sizeof(V)>::type*>(p) = word;
}
template <class V>
HIPLAB_DEVICE V load_nontemporal(const V* p) {
  const auto word = __ldcs(reinterpret_cast<const typename detail::Word<sizeof(V)>::type*>(p));
  V out;
  memcpy(&out, &word, sizeof(V));
  return out;
}
template <class V>
HIPLAB_DEVICE void store_nontemporal(V* p, V v) {
  typename detail::Word<sizeof(V)>::type word;
  memcpy(&word, &v, sizeof(V));
  __stcs(reinterpret_cast<typename detail::Word<sizeof(V)>::type*>(p), word);
}

/// %globaltimer: nanoseconds, updated every 32 ns or more coarsely, depending on the part.
HIPLAB_DEVICE std::uint64_t tick() {
  std::uint64_t now;
  asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(now));
  return now;
}

template <class Predicate>
HIPLAB_DEVICE void spin_until(Predicate predicate) {
  while (!predicate()) __nanosleep(20);
}

HIPLAB_DEVICE void keep_order() {}
HIPLAB_DEVICE void keep_here(float&) {}

}  // namespace hiplab::hip

#include "kernels/hip/lds_gpu.hpp"
