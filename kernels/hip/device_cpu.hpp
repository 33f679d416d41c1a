// SPDX-License-Identifier: MIT
// The door on the CPU: every kernel thread is a fiber of the SIMT executor (simt/), which checks what a GPU would not.
// A function that waits takes the place of its call as a default argument, so that a report can name it.
#pragma once
#include <chrono>
#include <cstdint>
#include <cstring>
#include <source_location>

#include "kernels/hip/ground.hpp"
#include "kernels/hip/numeric.hpp"
#include "kernels/hip/simt/atomics.hpp"
#include "kernels/hip/simt/launch_cpu.hpp"
#include "kernels/hip/simt/lds.hpp"
#include "kernels/hip/simt/worker.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip {

#define HIPLAB_CPU_ID(name, value)                           \
  HIPLAB_SIMT_SCHEDULER HIPLAB_DEVICE std::uint32_t name() { \
    return simt::context().value;                            \
  }
HIPLAB_CPU_ID(thread_x, ids.x)
HIPLAB_CPU_ID(thread_y, ids.y)
HIPLAB_CPU_ID(thread_z, ids.z)
HIPLAB_CPU_ID(thread_index, ids.linear)
HIPLAB_CPU_ID(block_x, block_id.x)
HIPLAB_CPU_ID(block_y, block_id.y)
HIPLAB_CPU_ID(block_z, block_id.z)
HIPLAB_CPU_ID(block_dim_x, block_dim.x)
HIPLAB_CPU_ID(block_dim_y, block_dim.y)
HIPLAB_CPU_ID(block_dim_z, block_dim.z)
HIPLAB_CPU_ID(grid_dim_x, grid_dim.x)
HIPLAB_CPU_ID(grid_dim_y, grid_dim.y)
HIPLAB_CPU_ID(grid_dim_z, grid_dim.z)
HIPLAB_CPU_ID(wave_size, wave)
#undef HIPLAB_CPU_ID
HIPLAB_DEVICE std::uint32_t lane() {
  return thread_index() & (wave_size() - 1);
}
HIPLAB_DEVICE std::uint32_t wave_index() {
  return thread_index() / wave_size();
}

HIPLAB_SIMT_SWITCH HIPLAB_DEVICE void barrier(std::source_location site = std::source_location::current()) {
  simt::context().worker->barrier(site);
}

namespace simt {
/// What a lane that is not there would bring: all bits set, a NaN in every float format, so that a kernel that uses the
/// value fails its gate. (Hardware gives zero, an old value or anything.)
inline constexpr std::uint64_t kAbsentLane = ~std::uint64_t{0};

template <class T>
HIPLAB_SIMT_SWITCH inline T exchange(T value, std::uint32_t source, std::source_location site) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8, "a shuffle moves 4 or 8 bytes");
  std::uint64_t bits = 0;
  __builtin_memcpy(&bits, &value, sizeof(T));
  Worker& worker = *context().worker;
  const std::uint32_t slot = worker.meet(bits, false, site);
  if (source >= context().wave) return value;
  const Wave& wave = worker.wave();
  bits = (wave.present[slot] >> source) & 1 ? wave.values[slot][source] : kAbsentLane;
  __builtin_memcpy(&value, &bits, sizeof(T));
  return value;
}

/// What every lane of the wave brings to one meeting, by lane.
HIPLAB_SIMT_SWITCH inline void gather(std::uint64_t mine, std::uint64_t (&all)[kMaxLanes], std::source_location site) {
  Worker& worker = *context().worker;
  const std::uint32_t slot = worker.meet(mine, false, site);
  const Wave& wave = worker.wave();
  for (std::uint32_t l = 0; l < context().wave; ++l)
    all[l] = (wave.present[slot] >> l) & 1 ? wave.values[slot][l] : kAbsentLane;
}
}  // namespace simt

template <class T>
HIPLAB_SIMT_SWITCH HIPLAB_DEVICE T shuffle(T value, std::uint32_t source,
                                           std::source_location site = std::source_location::current()) {
  return simt::exchange(value, source, site);
}
template <class T>
HIPLAB_SIMT_SWITCH HIPLAB_DEVICE T shuffle_up(T value, std::uint32_t distance,
                                              std::source_location site = std::source_location::current()) {
  return simt::exchange(value, lane() - distance, site);  // below lane 0 it wraps to a lane that no wave has
}
template <class T>
HIPLAB_SIMT_SWITCH HIPLAB_DEVICE T shuffle_down(T value, std::uint32_t distance,
                                                std::source_location site = std::source_location::current()) {
  return simt::exchange(value, lane() + distance, site);
}
template <class T>
HIPLAB_SIMT_SWITCH HIPLAB_DEVICE T shuffle_xor(T value, std::uint32_t mask,
                                               std::source_location site = std::source_location::current()) {
  return simt::exchange(value, lane() ^ mask, site);
}
HIPLAB_SIMT_SWITCH HIPLAB_DEVICE std::uint64_t ballot(bool predicate,
                                                      std::source_location site = std::source_location::current()) {
  simt::Worker& worker = *simt::context().worker;
  const std::uint32_t slot = worker.meet(0, predicate, site);
  return worker.wave().votes[slot];
}

/// Packed fp16 add by compare-and-swap on the pair, each half rounded once.
HIPLAB_DEVICE void atomic_add_half2(half2* address, half2 value) {
  simt::atomic_update(reinterpret_cast<std::uint32_t*>(address), [value](std::uint32_t old) {
    return detail::bits_as<std::uint32_t>(hadd2(detail::bits_as<half2>(old), value));
  });
}

namespace simt {
[[noreturn]] void fault_misaligned(const void* address, std::size_t bytes);
/// A GPU faults on, or silently rounds down, the address of a misaligned vector access.
template <class V>
void check_aligned(const V* p) {
  constexpr std::size_t kAlignment = sizeof(V) < 16 ? sizeof(V) : 16;
  if (reinterpret_cast<std::uintptr_t>(p) % kAlignment != 0) [[unlikely]]
    fault_misaligned(p, sizeof(V));
}
}  // namespace simt

template <class V>
HIPLAB_DEVICE V load(const V* p) {
  simt::check_aligned(p);
  V out;
  std::memcpy(&out, p, sizeof(V));
  return out;
}
template <class V>
HIPLAB_DEVICE void store(V* p, V v) {
  simt::check_aligned(p);
  std::memcpy(p, &v, sizeof(V));
}
template <class V>
HIPLAB_DEVICE V load_nontemporal(const V* p) {
  return load(p);
}
template <class V>
HIPLAB_DEVICE void store_nontemporal(V* p, V v) {
  store(p, v);
}

/// Nanoseconds of the steady clock.
HIPLAB_DEVICE std::uint64_t tick() {
  return static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1));
}

/// Lets the other fibers run while it waits. The predicate must depend on memory only: a round in which every thread
/// waits and no atomic changed anything is a deadlock.
template <class Predicate>
void spin_until(Predicate predicate, std::source_location site = std::source_location::current()) {
  if (predicate()) return;
  simt::Worker& worker = *simt::context().worker;
  bool first = true;
  do {
    worker.spin_yield(site, first);
    first = false;
  } while (!predicate());
  worker.spin_success();
}

HIPLAB_DEVICE void keep_order() {}
HIPLAB_DEVICE void keep_here(float&) {}

}  // namespace hiplab::hip
