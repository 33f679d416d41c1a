// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/crash_note.hpp"

#include <signal.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "kernels/hip/simt/context.hpp"
#include "kernels/hip/simt/device_memory.hpp"
#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip::simt {
namespace {

constexpr std::size_t kSignalStackBytes = 65536;

/// Formatted on the stack and written in one piece: this may run in a signal handler.
[[maybe_unused]] void write_note(const char* what, const void* address, const char* hint) {
  const ThreadContext& self = context();
  if (!self.fiber || !self.block) return;
  const std::string_view kernel = self.worker->launch().call.name();
  char text[1024];
  const int length = std::snprintf(
      text, sizeof text, "\nhiplab: %s in kernel %.*s block (%u,%u,%u) thread (%u,%u,%u)%s", what,
      static_cast<int>(kernel.size() < 512 ? kernel.size() : 512), kernel.data(), self.block_id.x, self.block_id.y,
      self.block_id.z, unsigned{self.ids.x}, unsigned{self.ids.y}, unsigned{self.ids.z}, hint);
  if (length <= 0) return;
  const auto room = sizeof text - 1;
  if (write(STDERR_FILENO, text, static_cast<std::size_t>(length) < room ? static_cast<std::size_t>(length) : room) < 0)
    return;
  const std::string near = address ? describe_address(address) : std::string();
  const std::string rest = (near.empty() ? near : ", " + near) + "\n";
  if (write(STDERR_FILENO, rest.data(), rest.size()) < 0) return;
}

#if defined(HIPLAB_SIMT_ASAN)
void on_report(const char*) {
  write_note("the error above is", __asan_get_report_address(), "");
}
#elif !defined(HIPLAB_SIMT_TSAN)
struct sigaction previous_segv, previous_bus;

void on_fault(int number, siginfo_t* info, void*) {
  const ThreadContext& self = context();
  const bool overflow = self.fiber && self.worker->fibers().overflowed(info->si_addr);
  write_note(overflow ? "stack overflow" : "segmentation fault", overflow ? nullptr : info->si_addr,
             overflow ? " (raise ExecutorOptions::stack_bytes)" : "");
  // The instruction is tried again and meets whoever was in charge before.
  sigaction(number, number == SIGSEGV ? &previous_segv : &previous_bus, nullptr);
}
#endif

}  // namespace

void install_crash_note() {
  [[maybe_unused]] static const bool once = [] {
#if defined(HIPLAB_SIMT_ASAN)
    __asan_set_error_report_callback(&on_report);
#elif !defined(HIPLAB_SIMT_TSAN)
    struct sigaction action {};
    action.sa_sigaction = &on_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGSEGV, &action, &previous_segv);
    sigaction(SIGBUS, &action, &previous_bus);
#endif
    return true;
  }();
}

void use_signal_stack() {
  if constexpr (kAddressSanitizer || kThreadSanitizer) return;  // they have their own
  struct SignalStack {
    std::unique_ptr<std::byte[]> memory = std::make_unique<std::byte[]>(kSignalStackBytes);
    SignalStack() {
      stack_t old{};
      sigaltstack(nullptr, &old);
      if (!(old.ss_flags & SS_DISABLE)) return;  // the host program has one
      stack_t mine{};
      mine.ss_sp = memory.get();
      mine.ss_size = kSignalStackBytes;
      used = sigaltstack(&mine, nullptr) == 0;
    }
    ~SignalStack() {
      if (!used) return;
      stack_t none{};
      none.ss_flags = SS_DISABLE;
      sigaltstack(&none, nullptr);
    }
    bool used = false;
  };
  static thread_local SignalStack stack;
}

}  // namespace hiplab::hip::simt
