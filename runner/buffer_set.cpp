// SPDX-License-Identifier: MIT
#include "runner/buffer_set.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hiplab {
namespace {

constexpr unsigned char kGuardByte = 0xC3;

bool is_used(const std::string& name, const std::vector<std::string>& uses) {
  return uses.empty() || std::find(uses.begin(), uses.end(), name) != uses.end();
}

}  // namespace

std::size_t payload_bytes(const Tensors& tensors, const std::vector<std::string>& uses) {
  std::size_t total = 0;
  for (const auto& tensor : tensors)
    if (is_used(tensor.name, uses)) total += tensor.byte_count();
  return total;
}

BufferSet::BufferSet(hip::Runtime& runtime, const Tensors& tensors, const std::vector<std::string>& uses,
                     std::size_t guard)
    : runtime_(runtime), guard_(guard) {
  try {
    for (const auto& tensor : tensors) {
      if (!is_used(tensor.name, uses)) continue;
      Buffer buffer{tensor.name, tensor.dtype, tensor.role, tensor.byte_count(), nullptr};
      if (tensor.role == Role::inout) buffer.first = std::make_shared<const std::vector<std::byte>>(tensor.bytes);
      allocate(std::move(buffer), tensor.name);
      if (tensor.role == Role::in && !tensor.bytes.empty())
        runtime_.upload(buffers_.back().payload, tensor.bytes.data(), tensor.bytes.size());
    }
    poison();
  } catch (...) {
    release();
    throw;
  }
}

BufferSet::BufferSet(const BufferSet& original, std::size_t copy_number) : runtime_(original.runtime_), guard_(0) {
  try {
    for (const auto& buffer : original.buffers_) {
      allocate(buffer, fmt::format("{} (copy {})", buffer.name, copy_number));
      if (buffer.bytes) runtime_.copy_on_device(buffers_.back().payload, buffer.payload, buffer.bytes);
    }
  } catch (...) {
    release();
    throw;
  }
}

BufferSet::~BufferSet() {
  release();
}

void BufferSet::release() noexcept {
  for (const auto& buffer : buffers_) runtime_.release(buffer.base);
  buffers_.clear();
}

void BufferSet::allocate(Buffer buffer, const std::string& name) {
  const std::size_t bytes = std::max<std::size_t>(buffer.bytes, 1);
  buffer.base = static_cast<std::byte*>(runtime_.allocate(bytes + 2 * guard_, name.c_str()));
  buffer.payload = buffer.base + guard_;
  buffers_.push_back(buffer);
  pointers_.set(buffer.name, buffer.payload);
  if (guard_ == 0) return;
  runtime_.fill(buffer.base, kGuardByte, guard_);
  runtime_.fill(buffer.payload + buffer.bytes, kGuardByte, guard_);
}

std::size_t BufferSet::payload_bytes() const {
  std::size_t total = 0;
  for (const auto& buffer : buffers_) total += buffer.bytes;
  return total;
}

void BufferSet::poison(unsigned char byte) {
  for (const auto& buffer : buffers_) {
    if (buffer.bytes == 0) continue;
    if (buffer.first) runtime_.upload(buffer.payload, buffer.first->data(), buffer.bytes);
    if (buffer.role == Role::out || buffer.role == Role::scratch) runtime_.fill(buffer.payload, byte, buffer.bytes);
  }
}

std::string BufferSet::broken_guard() const {
  std::vector<unsigned char> zone(guard_);
  for (const auto& buffer : buffers_) {
    if (guard_ == 0) break;
    runtime_.download(zone.data(), buffer.base, guard_);
    for (std::size_t i = guard_; i > 0; --i)
      if (zone[i - 1] != kGuardByte)
        return fmt::format("write {} bytes before the buffer {}", guard_ - (i - 1), buffer.name);
    runtime_.download(zone.data(), buffer.payload + buffer.bytes, guard_);
    for (std::size_t i = 0; i < guard_; ++i)
      if (zone[i] != kGuardByte)
        return fmt::format("write {} bytes behind the end of the buffer {} ({} bytes)", i, buffer.name, buffer.bytes);
  }
  return "";
}

std::vector<OutputBytes> BufferSet::outputs() const {
  std::vector<OutputBytes> list;
  for (const auto& buffer : buffers_) {
    if (buffer.role != Role::out && buffer.role != Role::inout) continue;
    std::vector<std::byte> bytes(buffer.bytes);
    if (!bytes.empty()) runtime_.download(bytes.data(), buffer.payload, bytes.size());
    list.push_back({buffer.name, buffer.dtype, std::move(bytes)});
  }
  return list;
}

bool BufferSet::has_inout() const {
  return std::any_of(buffers_.begin(), buffers_.end(), [](const Buffer& b) { return b.role == Role::inout; });
}

std::vector<std::string> BufferSet::output_names() const {
  std::vector<std::string> names;
  for (const auto& buffer : buffers_)
    if (buffer.role == Role::out || buffer.role == Role::inout) names.push_back(buffer.name);
  return names;
}

}  // namespace hiplab
