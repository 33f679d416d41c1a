// SPDX-License-Identifier: MIT
// Device copies of a variant's tensors, with guard zones around each.
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "runner/experiment.hpp"
#include "runner/numerics.hpp"

namespace hiplab {

/// Bytes on either side of a judged buffer that no launch may change.
constexpr std::size_t kGuardBytes = 65536;

/// An output as it came back.
struct OutputBytes {
  std::string name;
  Dtype dtype;
  std::vector<std::byte> bytes;
};

class BufferSet {
public:
  /// Allocates every tensor of `tensors` named in `uses` (all when empty) with `guard` bytes before and behind, uploads
  /// inputs and poisons outputs and scratch; `tensors` is not needed afterwards. Throws hip::Error(memory).
  BufferSet(hip::Runtime& runtime, const Tensors& tensors, const std::vector<std::string>& uses, std::size_t guard);
  /// The same contents, copied on the device; no guards.
  BufferSet(const BufferSet& original, std::size_t copy_number);
  ~BufferSet();
  BufferSet& operator=(const BufferSet&) = delete;

  const DevicePointers& pointers() const { return pointers_; }
  std::size_t payload_bytes() const;

  /// Outputs and scratch to the poison byte; inout tensors to their first contents.
  void poison(unsigned char byte = kPoisonByte);
  /// The name of the first buffer with a changed guard byte and where; empty when all are whole.
  std::string broken_guard() const;
  /// Outputs (out and inout) in declaration order.
  std::vector<OutputBytes> outputs() const;
  std::vector<std::string> output_names() const;
  /// True where a launch changes a buffer that it reads.
  bool has_inout() const;

private:
  struct Buffer {
    std::string name;
    Dtype dtype;
    Role role;
    std::size_t bytes;
    std::shared_ptr<const std::vector<std::byte>> first;  ///< first contents of an inout tensor
    std::byte* base = nullptr;                            ///< of the allocation
    std::byte* payload = nullptr;                         ///< what the kernel sees
  };
  void allocate(Buffer buffer, const std::string& name);
  void release() noexcept;

  hip::Runtime& runtime_;
  std::size_t guard_;
  std::vector<Buffer> buffers_;
  DevicePointers pointers_;
};

/// Bytes that one set of the buffers takes.
std::size_t payload_bytes(const Tensors& tensors, const std::vector<std::string>& uses);

}  // namespace hiplab
