// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/fiber.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <string>

#include "kernels/hip/runtime.hpp"

namespace hiplab::hip::simt {
namespace {

// Below each stack, never accessible. Larger than a page, as a large frame can step over one.
constexpr std::size_t kGuardBytes = 16384;
constexpr std::size_t kFibersPerSlab = 64;
// Beyond this many fibers stacks go without guard pages: each guard costs the kernel two of its 65530 mappings.
constexpr std::size_t kMostGuarded = 16384;
// All stacks have the same layout; at the same distance from a page's end their hot lines would share a few cache sets.
constexpr std::size_t kColorStep = 320, kColors = 12;

}  // namespace

FiberPool::~FiberPool() {
  for (Fiber* fiber : fibers_) {
#if defined(HIPLAB_SIMT_TSAN)
    __tsan_destroy_fiber(fiber->tsan_fiber);
#endif
    unpoison(fiber->stack_low, fiber->stack_bytes);
  }
  for (auto& slab : slabs_) munmap(slab.begin, slab.bytes);
}

void FiberPool::reserve(std::size_t count) {
  while (fibers_.size() < count) add_slab(std::min(kFibersPerSlab, std::max<std::size_t>(count - fibers_.size(), 8)));
}

void FiberPool::add_slab(std::size_t count) {
  const std::size_t stride = stack_bytes_ + kGuardBytes;
  const std::size_t bytes = stride * count;
  void* memory =
      mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED)
    throw Error(Error::Kind::memory, "no memory for " + std::to_string(count) + " more fiber stacks of " +
                                         std::to_string(stack_bytes_) + " bytes (" + std::to_string(fibers_.size()) +
                                         " fibers exist)");
  Slab slab{static_cast<std::byte*>(memory), bytes, std::make_unique<Fiber[]>(count)};
  for (std::size_t i = 0; i < count; ++i) {
    std::byte* low = slab.begin + i * stride;
    if (fibers_.size() < kMostGuarded) mprotect(low, kGuardBytes, PROT_NONE);
    Fiber& fiber = slab.fibers[i];
    fiber.stack_low = low + kGuardBytes;
    fiber.stack_bytes = stack_bytes_;
    fiber.color = fibers_.size() % kColors * kColorStep;
    start(fiber);
    fibers_.push_back(&fiber);
  }
  slabs_.push_back(std::move(slab));
  table_ = fibers_.data();
}

void FiberPool::start(Fiber& fiber) {
  auto* top = const_cast<std::byte*>(static_cast<const std::byte*>(fiber.stack_low)) + fiber.stack_bytes -
              fiber.color / 16 * 16;
  fiber.resume = make_stack(top, fiber.stack_bytes - fiber.color, entry_);
  fiber.in_ring = false;
  fiber.wait = Wait::none;
  fiber.asan_fake_stack = nullptr;
#if defined(HIPLAB_SIMT_TSAN)
  if (fiber.tsan_fiber) __tsan_destroy_fiber(fiber.tsan_fiber);
  fiber.tsan_fiber = __tsan_create_fiber(0);
  fiber.relaxed_count = 0;
  fiber.release_fenced = false;
#endif
}

void FiberPool::restart() {
  for (Fiber* fiber : fibers_) {
    unpoison(fiber->stack_low, fiber->stack_bytes);
    start(*fiber);
  }
}

const Fiber* FiberPool::overflowed(const void* address) const {
  const auto* byte = static_cast<const std::byte*>(address);
  for (const Fiber* fiber : fibers_) {
    const auto* low = static_cast<const std::byte*>(fiber->stack_low);
    if (byte >= low - kGuardBytes && byte < low) return fiber;
  }
  return nullptr;
}

}  // namespace hiplab::hip::simt
