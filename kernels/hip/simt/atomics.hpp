// SPDX-License-Identifier: MIT
// Device atomics. Blocks run on several OS threads, so these are real atomics; the scope changes nothing here.
//
// The thread sanitizer knows no fences, so in its build C++'s fence rules are kept by hand: after a fence a thread's
// relaxed writes release, and a fence acquires from the places that the thread's last relaxed operations read. A kernel
// that forgets a fence between its data and a relaxed counter is therefore reported. (The sanitizer's own
// approximation: a release also publishes what the thread wrote between fence and atomic.)
#pragma once
#include <concepts>
#include <cstdint>
#include <type_traits>

#include "kernels/hip/simt/context.hpp"
#include "kernels/hip/simt/fiber.hpp"

namespace hiplab::hip::simt {

template <class T>
concept AtomicWord = std::same_as<T, std::int32_t> || std::same_as<T, std::uint32_t> || std::same_as<T, float> ||
    std::same_as<T, std::uint64_t>;

/// A spin whose atomics change nothing is in vain (see StallWatch); a failed lock attempt must not count as a change.
HIPLAB_SIMT_SCHEDULER inline void count_change(bool changed) {
  context().changes += changed;
}

/// Calls `operation` with the memory order of a relaxed write as a constant (a builtin takes nothing else).
#if defined(HIPLAB_SIMT_TSAN)
HIPLAB_SIMT_SCHEDULER inline bool release_fenced() {
  const Fiber* fiber = context().fiber;
  return fiber && fiber->release_fenced;
}
HIPLAB_SIMT_SCHEDULER inline void remember_read(const void* p) {
  if (Fiber* fiber = context().fiber) fiber->relaxed_reads[fiber->relaxed_count++ % Fiber::kRemembered] = p;
}
HIPLAB_SIMT_SCHEDULER inline void fence() {
  Fiber* fiber = context().fiber;
  if (!fiber) return;
  const unsigned count = fiber->relaxed_count < Fiber::kRemembered ? fiber->relaxed_count : Fiber::kRemembered;
  for (unsigned i = 0; i < count; ++i) __tsan_acquire(const_cast<void*>(fiber->relaxed_reads[i]));
  fiber->relaxed_count = 0;
  fiber->release_fenced = true;
}
template <class Operation>
auto relaxed(const void* p, Operation operation) {
  const auto result = release_fenced() ? operation(std::integral_constant<int, __ATOMIC_RELEASE>{})
                                       : operation(std::integral_constant<int, __ATOMIC_RELAXED>{});
  remember_read(p);
  return result;
}
#else
inline void fence() {
  __atomic_thread_fence(__ATOMIC_ACQ_REL);
}
template <class Operation>
auto relaxed(const void*, Operation operation) {
  return operation(std::integral_constant<int, __ATOMIC_RELAXED>{});
}
#endif

template <class T>
bool same_bits(T a, T b) {
  return __builtin_memcmp(&a, &b, sizeof(T)) == 0;
}

/// Replaces *p by update(*p); gives back the old value.
template <class T, class Update>
T atomic_update(T* p, Update update) {
  T old;
  __atomic_load(p, &old, __ATOMIC_RELAXED);
  T next;
  bool done;
  do {
    next = update(old);
    done = relaxed(p, [&](auto order) {
      return __atomic_compare_exchange(p, &old, &next, false, decltype(order)::value, __ATOMIC_RELAXED);
    });
  } while (!done);
  count_change(!same_bits(old, next));
  return old;
}

}  // namespace hiplab::hip::simt

namespace hiplab::hip {

template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_add(T* p, T v) {
  if constexpr (std::integral<T>) {
    simt::count_change(v != 0);
    return simt::relaxed(p, [&](auto order) { return __atomic_fetch_add(p, v, decltype(order)::value); });
  } else {
    return simt::atomic_update(p, [v](T old) { return old + v; });
  }
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_sub(T* p, T v) {
  if constexpr (std::integral<T>) {
    simt::count_change(v != 0);
    return simt::relaxed(p, [&](auto order) { return __atomic_fetch_sub(p, v, decltype(order)::value); });
  } else {
    return atomic_add<S>(p, -v);
  }
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_min(T* p, T v) {
  return simt::atomic_update(p, [v](T old) { return v < old ? v : old; });
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_max(T* p, T v) {
  return simt::atomic_update(p, [v](T old) { return old < v ? v : old; });
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_and(T* p, T v) {
  return simt::atomic_update(p, [v](T old) { return static_cast<T>(old & v); });
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_or(T* p, T v) {
  return simt::atomic_update(p, [v](T old) { return static_cast<T>(old | v); });
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_exchange(T* p, T v) {
  const T old = simt::relaxed(p, [&](auto order) {
    T before;
    __atomic_exchange(p, &v, &before, decltype(order)::value);
    return before;
  });
  simt::count_change(!simt::same_bits(old, v));
  return old;
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_cas(T* p, T expected, T desired) {
  T seen = expected;
  const bool done = simt::relaxed(p, [&](auto order) {
    return __atomic_compare_exchange(p, &seen, &desired, false, decltype(order)::value, __ATOMIC_RELAXED);
  });
  simt::count_change(done && !simt::same_bits(expected, desired));
  return seen;
}
template <Scope S = Scope::device, simt::AtomicWord T>
T atomic_load(const T* p) {
  T value;
  __atomic_load(p, &value, __ATOMIC_ACQUIRE);
  return value;
}
template <Scope S = Scope::device, simt::AtomicWord T>
void atomic_store(T* p, T v) {
  T old;
  __atomic_load(p, &old, __ATOMIC_RELAXED);
  simt::count_change(!simt::same_bits(old, v));
  __atomic_store(p, &v, __ATOMIC_RELEASE);
}
template <Scope S = Scope::device>
void fence() {
  simt::fence();
}

}  // namespace hiplab::hip
