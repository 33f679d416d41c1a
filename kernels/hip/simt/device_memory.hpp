// SPDX-License-Identifier: MIT
// Device memory of the CPU ground: host memory between two guard zones, known by name.
//
// In every build the guards hold a pattern that is compared after each launch, so a write just outside an allocation is
// found, with the allocation's name and the offset. In the address sanitizer build the guards are inaccessible, so
// reads are found as well, at once, with block and thread.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace hiplab::hip::simt {

inline constexpr std::size_t kGuardBytes = 256;  ///< on each side; also the alignment of an allocation

/// Throws Error(memory) when the machine has not so much available.
void* allocate_device(std::size_t bytes, const char* name);
/// Null is allowed. A pointer that is not the start of an allocation is ignored.
void release_device(void* memory) noexcept;

/// Throws Error(memory) unless [memory, memory + bytes) lies inside one allocation; `what` begins the message.
void check_inside(const void* memory, std::size_t bytes, const char* what);

/// Throws Error(device) when a guard was written; the guard is mended, so the next launch is judged by itself.
void check_guards(std::string_view kernel);

/// "4 bytes after the end of device allocation 'y' (400 bytes)", or empty when no allocation is near.
std::string describe_address(const void* address);

/// Memory that can be had now, in bytes.
std::size_t available_memory();

}  // namespace hiplab::hip::simt
