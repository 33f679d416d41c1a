// SPDX-License-Identifier: MIT
// Which sanitizer this build has, and what the executor tells it about fibers.
//
// Thread sanitizer: every kernel thread is a sanitizer fiber, and every switch carries no_sync, so that the scheduler's
// own hand-over orders nothing. Order is stated where the kernel asked for it: barriers, atomics, fences, and the
// borders of a block. The scheduler's state is shared by all fibers of a worker and would itself be reported, so its
// functions carry HIPLAB_SIMT_SCHEDULER (not instrumented in that build, nothing in the others).
#pragma once
#include <cstddef>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HIPLAB_SIMT_ASAN 1
#endif
#if __has_feature(thread_sanitizer)
#define HIPLAB_SIMT_TSAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define HIPLAB_SIMT_ASAN 1
#endif
#if defined(__SANITIZE_THREAD__)
#define HIPLAB_SIMT_TSAN 1
#endif

#if defined(HIPLAB_SIMT_ASAN)
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif
#if defined(HIPLAB_SIMT_TSAN)
#include <sanitizer/tsan_interface.h>
// Never inlined, nor its loads moved to the caller: in a kernel they would be instrumented.
#if defined(__clang__)
#define HIPLAB_SIMT_SCHEDULER __attribute__((no_sanitize("thread"), noinline))
#else
#define HIPLAB_SIMT_SCHEDULER __attribute__((no_sanitize("thread"), noipa))
#endif
#define HIPLAB_SIMT_SWITCH HIPLAB_SIMT_SCHEDULER
#else
#define HIPLAB_SIMT_SCHEDULER
// A function that contains a switch is inlined into the kernel: its return would be predicted by the calls of the
// fiber that ran before, always wrongly.
#define HIPLAB_SIMT_SWITCH __attribute__((always_inline))
#endif

namespace hiplab::hip::simt {

#if defined(HIPLAB_SIMT_ASAN)
inline constexpr bool kAddressSanitizer = true;
#else
inline constexpr bool kAddressSanitizer = false;
#endif
#if defined(HIPLAB_SIMT_TSAN)
inline constexpr bool kThreadSanitizer = true;
#else
inline constexpr bool kThreadSanitizer = false;
#endif

/// The calling fiber's past becomes visible to whoever acquires `tag` later. Nothing outside the thread sanitizer.
HIPLAB_SIMT_SCHEDULER inline void order_release([[maybe_unused]] void* tag) {
#if defined(HIPLAB_SIMT_TSAN)
  __tsan_release(tag);
#endif
}
HIPLAB_SIMT_SCHEDULER inline void order_acquire([[maybe_unused]] void* tag) {
#if defined(HIPLAB_SIMT_TSAN)
  __tsan_acquire(tag);
#endif
}

/// memset on memory of the scheduler: the library's own is watched by the thread sanitizer wherever it is called from.
HIPLAB_SIMT_SCHEDULER inline void scheduler_fill(void* begin, unsigned char value, std::size_t bytes) {
#if defined(HIPLAB_SIMT_TSAN)
  auto* p = static_cast<volatile unsigned char*>(begin);
  for (std::size_t i = 0; i < bytes; ++i) p[i] = value;
#else
  __builtin_memset(begin, value, bytes);
#endif
}

/// Makes bytes inaccessible, or accessible again, in the address sanitizer build.
inline void poison([[maybe_unused]] const void* begin, [[maybe_unused]] std::size_t bytes) {
#if defined(HIPLAB_SIMT_ASAN)
  __asan_poison_memory_region(begin, bytes);
#endif
}
inline void unpoison([[maybe_unused]] const void* begin, [[maybe_unused]] std::size_t bytes) {
#if defined(HIPLAB_SIMT_ASAN)
  __asan_unpoison_memory_region(begin, bytes);
#endif
}

}  // namespace hiplab::hip::simt
