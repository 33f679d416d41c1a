// SPDX-License-Identifier: MIT
// Leaving one stack for another: Boost.Context, and on x86-64 without a sanitizer a jump that is half as long.
//
// Boost's jump saves and restores the floating-point control words, which all fibers of a kernel share; on the machine
// where this was measured (Zen 5, 2026) that is most of its cost: 11.7 ns a barrier arrival with it, 7.7 ns without.
// The short jump also lets the compiler keep only what is alive at the switch instead of all callee-saved registers.
// Define HIPLAB_SIMT_BOOST_SWITCH to have Boost's everywhere.
#pragma once
#include <boost/context/detail/fcontext.hpp>
#include <cstddef>

#include "kernels/hip/simt/sanitizer.hpp"

#if defined(__x86_64__) && !defined(HIPLAB_SIMT_ASAN) && !defined(HIPLAB_SIMT_TSAN) && \
    !defined(HIPLAB_SIMT_BOOST_SWITCH)
#define HIPLAB_SIMT_SHORT_SWITCH 1
#endif

namespace hiplab::hip::simt {

#if defined(HIPLAB_SIMT_SHORT_SWITCH)

/// Where to resume: the stack pointer, on top of it the address to go on at.
using ResumePoint = void*;
using StackEntry = void (*)();

/// What a new stack begins with, from a function that never returns.
template <void (*Function)()>
constexpr StackEntry stack_entry() {
  return Function;
}

inline ResumePoint make_stack(void* top, std::size_t, StackEntry entry) {
  // `top` is aligned to 16. The jump takes the entry off; what remains is aligned as after a call, and the null below
  // is the return address that ends a backtrace.
  auto** slots = static_cast<void**>(top) - 4;
  slots[0] = reinterpret_cast<void*>(entry);
  slots[1] = nullptr;
  return slots;
}

/// Saves the present point in *from and goes on at `to`.
HIPLAB_SIMT_SWITCH inline void jump_stack(ResumePoint* from, ResumePoint to) {
  register ResumePoint* saved asm("r15") = from;
  register ResumePoint target asm("r14") = to;
  asm volatile(
      "lea -128(%%rsp), %%rsp\n\t"  // the compiler may use the 128 bytes below the stack pointer
      "push %%rbp\n\t"              // cannot be named as clobbered when it is the frame pointer
      "lea 1f(%%rip), %%rax\n\t"
      "push %%rax\n\t"
      "mov %%rsp, (%[saved])\n\t"
      "mov %[target], %%rsp\n\t"
      "pop %%rax\n\t"
      "jmp *%%rax\n"
      "1:\n\t"
      "pop %%rbp\n\t"
      "lea 128(%%rsp), %%rsp\n\t"
      : [saved] "+r"(saved), [target] "+r"(target)
      :
      : "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "xmm0", "xmm1", "xmm2",
        "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
#if defined(__AVX512F__)
        "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27",
        "xmm28", "xmm29", "xmm30", "xmm31", "k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7",
#endif
        "memory", "cc");
}

#else

using ResumePoint = boost::context::detail::fcontext_t;

using StackEntry = void (*)(boost::context::detail::transfer_t);

template <void (*Function)()>
constexpr StackEntry stack_entry() {
  return [](boost::context::detail::transfer_t arrived) HIPLAB_SIMT_SCHEDULER {
    *static_cast<ResumePoint*>(arrived.data) = arrived.fctx;
    Function();
  };
}

inline ResumePoint make_stack(void* top, std::size_t bytes, StackEntry entry) {
  return boost::context::detail::make_fcontext(top, bytes, entry);
}

/// Boost hands the point that was left to whoever arrives, and with it the place to keep it in.
HIPLAB_SIMT_SWITCH inline void jump_stack(ResumePoint* from, ResumePoint to) {
  const auto arrived = boost::context::detail::jump_fcontext(to, from);
  *static_cast<ResumePoint*>(arrived.data) = arrived.fctx;
}

#endif

}  // namespace hiplab::hip::simt
