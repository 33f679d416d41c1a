// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/lds_layout.hpp"

#include <string>

#include "kernels/hip/simt/lds.hpp"
#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip::simt {
namespace {

constexpr std::size_t kPage = 4096;
constexpr std::size_t kGap = kAddressSanitizer ? 64 : 0;

constexpr std::size_t up(std::size_t bytes, std::size_t to) {
  return (bytes + to - 1) / to * to;
}

}  // namespace

std::size_t block_arena_bytes() {
  return up(2 * kLdsShadowDistance + sizeof(Wave) * (kMaxBlockThreads / 32), kPage) + kPage;
}

void place_block(Block& block, std::byte* arena) {
  block.lds = arena;
  block.waves = reinterpret_cast<Wave*>(arena + 2 * kLdsShadowDistance);
}

void lds_begin_launch(Block& block, std::size_t dynamic_bytes) {
  unpoison(block.lds, block.lds_extent);
  block.lds_variables = 0;
  block.lds_used = up(dynamic_bytes, kLdsAlignment);
  block.lds_extent = block.lds_used;
  if constexpr (kGap != 0) {
    poison(block.lds + dynamic_bytes, block.lds_used - dynamic_bytes + kGap);
    block.lds_extent += kGap;
  }
}

HIPLAB_SIMT_SCHEDULER void lds_begin_block(Block& block) {
  if (block.lds_extent != 0) scheduler_fill(lds_shadow(block.lds), 0, block.lds_extent);
}

// The linear search is over the few variables of one kernel, and finds the first at once.
HIPLAB_SIMT_SCHEDULER std::byte* Worker::lay_out(const LdsVariable& variable) {
  Block& block = *context().block;
  const std::size_t limit = launch_->options.lds_limit;
  const std::size_t bytes = up(variable.bytes, kLdsAlignment);
  if (block.lds_used + bytes > limit)
    fault(Error::Kind::launch, "LDS over the limit: variable '" + std::string(variable.name) + "' of " +
                                   std::to_string(variable.bytes) + " bytes after " + std::to_string(block.lds_used) +
                                   " bytes, limit " + std::to_string(limit));
  if (block.lds_variables == kMaxLdsVariables)
    fault(Error::Kind::launch, "more than " + std::to_string(kMaxLdsVariables) + " LDS variables");
  std::byte* data = block.lds + block.lds_extent;
  block.lds_table[block.lds_variables++] = {&variable, data};
  block.lds_used += bytes;
  block.lds_extent += bytes + kGap;
  scheduler_fill(lds_shadow(data), 0, bytes + kGap);
  if constexpr (kGap != 0) poison(data + variable.bytes, bytes - variable.bytes + kGap);
  return data;
}

namespace {
Worker& worker() {
  return *context().worker;
}
std::string place(const char* name, std::int64_t index) {
  return std::string(name) + "[" + std::to_string(index) + "]";
}
}  // namespace

void lds_fault_range(const char* name, std::int64_t index, std::size_t count, std::size_t bytes) {
  worker().fault(Error::Kind::device, "LDS index out of range: " + place(name, index) + ", the array has " +
                                          std::to_string(count) + " elements of " + std::to_string(bytes) + " bytes");
}

void lds_fault_unwritten(const char* name, std::int64_t index, std::size_t bytes) {
  worker().fault(Error::Kind::device, "reads LDS never written: " + place(name, index) + " (" + std::to_string(bytes) +
                                          " bytes each) was not written by any thread of the block");
}

std::size_t dynamic_lds_bytes() {
  return worker().launch().call.shape.dynamic_lds;
}

}  // namespace hiplab::hip::simt
