// SPDX-License-Identifier: MIT
// What the executor says when a kernel cannot go on: always kernel, block and thread, then what that thread waits for
// and who does not come. Runs on the faulty fiber, once, before everything is abandoned.
#include <sched.h>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "kernels/hip/simt/describe.hpp"
#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip::simt {
namespace {

const char* wait_words(Wait wait) {
  switch (wait) {
    case Wait::barrier:
      return "waits at the barrier at ";
    case Wait::wave:
      return "waits for its wave at ";
    case Wait::spin:
      return "spins at ";
    case Wait::none:
      break;
  }
  return "runs at ";
}

}  // namespace

[[noreturn]] void fault_misaligned(const void* address, std::size_t bytes);

HIPLAB_SIMT_SCHEDULER bool same_place(std::source_location a, std::source_location b) {
  return a.line() == b.line() && a.column() == b.column() && std::strcmp(a.file_name(), b.file_name()) == 0;
}

HIPLAB_SIMT_SCHEDULER std::string Worker::name_thread(const Block& block, const ThreadIds& ids) const {
  return "kernel " + std::string(launch_->call.name()) + " block " + describe(block.id) + " thread " +
         describe(Dim3{ids.x, ids.y, ids.z});
}

HIPLAB_SIMT_SCHEDULER void Worker::fault(Error::Kind kind, const std::string& message) {
  const ThreadContext& self = context();
  throw Fault(kind, name_thread(*self.block, self.ids) + ": " + message);
}

HIPLAB_SIMT_SCHEDULER void Worker::barrier_mismatch(const Block& block, std::source_location site) {
  fault(Error::Kind::device, "barrier not reached by all: this thread is at the barrier at " + describe(site) +
                                 " while " + std::to_string(block.arrived) + " of " + std::to_string(block.threads) +
                                 " threads wait at the barrier at " + describe(block.barrier_site));
}

HIPLAB_SIMT_SCHEDULER void Worker::wave_mismatch(const Wave& wave, std::source_location site) {
  fault(Error::Kind::device, "wave operation not reached by all lanes: this lane is at " + describe(site) + " while " +
                                 std::to_string(wave.arrived) + " of " + std::to_string(wave.live) +
                                 " lanes of its wave wait at " + describe(wave.site));
}

// Nobody spins here: somebody waits at a barrier (or for lanes that wait at one) which others will never reach.
HIPLAB_SIMT_SCHEDULER void Worker::stuck() {
  const Fiber* first = starter_.next;
  for (const Fiber* fiber = first; fiber != &starter_; fiber = fiber->next) {
    if (fiber->wait != Wait::barrier) continue;
    first = fiber;
    break;
  }
  const Block& block = *first->block;
  std::vector<const Fiber*> waiting(block.threads, nullptr);
  for (const Fiber* fiber = starter_.next; fiber != &starter_; fiber = fiber->next)
    if (fiber->block == &block) waiting[fiber->ids.linear] = fiber;
  std::uint32_t exited = 0, elsewhere = 0;
  std::string example;
  for (std::uint32_t i = 0; i < block.threads; ++i) {
    const Fiber* fiber = waiting[i];
    const bool here = fiber && fiber->wait == first->wait && same_site(fiber->site, first->site);
    if (here) continue;
    ++(fiber ? elsewhere : exited);
    if (!example.empty()) continue;
    example = "thread " + describe(unflatten(i, launch_->call.shape.block)) +
              (fiber ? " " + (wait_words(fiber->wait) + describe(fiber->site)) : std::string(" has exited"));
  }
  const std::uint32_t here = block.threads - exited - elsewhere;
  throw Fault(Error::Kind::device,
              name_thread(block, first->ids) + ": " + (first->wait == Wait::barrier ? "barrier" : "wave operation") +
                  " not reached by all: " + std::to_string(here) + " of " + std::to_string(block.threads) +
                  " threads wait at " + describe(first->site) + ", " + example + " (" + std::to_string(exited) +
                  " exited, " + std::to_string(elsewhere) + " wait elsewhere)");
}

HIPLAB_SIMT_SCHEDULER void Worker::round_in_vain() {
  if (launch_->stalls.in_vain(stall_)) fault(Error::Kind::device, describe_spins());
  sched_yield();
}

HIPLAB_SIMT_SCHEDULER std::string Worker::describe_spins() const {
  const Fiber* self = context().fiber;
  std::uint32_t spinning = 0, waiting = 0;
  const Fiber* example = nullptr;
  for (const Fiber* fiber = starter_.next; fiber != &starter_; fiber = fiber->next) {
    ++(fiber->wait == Wait::spin ? spinning : waiting);
    if (!example && fiber != self && (fiber->wait != Wait::spin || !same_site(fiber->site, self->site)))
      example = fiber;
  }
  std::string text = "deadlock: spins at " + describe(self->site) + " on what no thread will change; of the " +
                     std::to_string(ring_size_) + " live threads here " + std::to_string(spinning) + " spin and " +
                     std::to_string(waiting) + " wait";
  if (example)
    text += ", for example block " + describe(example->block->id) + " thread " +
            describe(Dim3{example->ids.x, example->ids.y, example->ids.z}) + " " + wait_words(example->wait) +
            describe(example->site);
  if (const std::uint64_t left = launch_->call.cooperative ? 0 : launch_->unclaimed())
    text += "; " + std::to_string(left) +
            " blocks have not started: blocks that wait for each other need launch_cooperative";
  return text;
}

void fault_misaligned(const void* address, std::size_t bytes) {
  const std::string message = "misaligned access of " + std::to_string(bytes) + " bytes at address " +
                              std::to_string(reinterpret_cast<std::uintptr_t>(address));
  if (!context().fiber) throw Error(Error::Kind::device, message);
  context().worker->fault(Error::Kind::device, message);
}

}  // namespace hiplab::hip::simt
