// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/device_memory.hpp"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>

#include "kernels/hip/runtime.hpp"
#include "kernels/hip/simt/sanitizer.hpp"

namespace hiplab::hip::simt {
namespace {

constexpr unsigned char kPattern = 0xE7;
constexpr std::size_t kNear = 65536;

struct Allocation {
  std::byte* base;  // of the front guard
  std::size_t bytes;
  std::size_t back;  // bytes of the back guard, with what rounding added
  std::string name;
};

struct Registry {
  std::mutex mutex;
  std::map<const std::byte*, Allocation> by_begin;
};
Registry& registry() {
  static Registry instance;
  return instance;
}

/// Offset of the first byte that is not the pattern.
std::optional<std::size_t> first_change(const std::byte* guard, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i)
    if (static_cast<unsigned char>(guard[i]) != kPattern) return i;
  return std::nullopt;
}

/// The whole guard at once: it is equal to itself moved by one when all its bytes are equal.
bool intact(const std::byte* guard, std::size_t bytes) {
  return static_cast<unsigned char>(guard[0]) == kPattern && std::memcmp(guard, guard + 1, bytes - 1) == 0;
}

std::string named(const Allocation& allocation) {
  return "device allocation '" + allocation.name + "' (" + std::to_string(allocation.bytes) + " bytes)";
}

std::string changed_guard(const std::byte* begin, const Allocation& allocation) {
  const std::byte* end = begin + allocation.bytes;
  if (!intact(end, allocation.back))
    return std::to_string(*first_change(end, allocation.back)) + " bytes after the end of " + named(allocation);
  return std::to_string(kGuardBytes - *first_change(allocation.base, kGuardBytes)) + " bytes before the start of " +
         named(allocation);
}

void set_guards(const std::byte* begin, const Allocation& allocation) {
  std::memset(allocation.base, kPattern, kGuardBytes);
  std::memset(const_cast<std::byte*>(begin) + allocation.bytes, kPattern, allocation.back);
}

}  // namespace

std::size_t available_memory() {
  std::ifstream info("/proc/meminfo");
  std::string word;
  while (info >> word)
    if (std::size_t kib = 0; word == "MemAvailable:" && info >> kib) return kib * 1024;
  return 0;
}

void* allocate_device(std::size_t bytes, const char* name) {
  const std::size_t available = available_memory();
  const bool too_much = available != 0 && bytes > available;  // zero: the machine does not tell
  if (too_much || bytes > PTRDIFF_MAX - 4 * kGuardBytes)
    throw Error(Error::Kind::memory, "allocation '" + std::string(name) + "' of " + std::to_string(bytes) +
                                         " bytes: " + std::to_string(available) + " bytes are available");
  const std::size_t back = kGuardBytes + (kGuardBytes - bytes % kGuardBytes) % kGuardBytes;
  auto* base = static_cast<std::byte*>(std::aligned_alloc(kGuardBytes, kGuardBytes + bytes + back));
  if (!base)
    throw Error(Error::Kind::memory,
                "allocation '" + std::string(name) + "' of " + std::to_string(bytes) + " bytes failed");
  std::byte* begin = base + kGuardBytes;
  const Allocation allocation{base, bytes, back, name};
  set_guards(begin, allocation);
  poison(base, kGuardBytes);
  poison(begin + bytes, back);
  Registry& all = registry();
  const std::lock_guard guard(all.mutex);
  all.by_begin[begin] = allocation;
  return begin;
}

void release_device(void* memory) noexcept {
  Registry& all = registry();
  const std::lock_guard guard(all.mutex);
  const auto it = all.by_begin.find(static_cast<const std::byte*>(memory));
  if (it == all.by_begin.end()) return;
  unpoison(it->second.base, kGuardBytes + it->second.bytes + it->second.back);
  std::free(it->second.base);
  all.by_begin.erase(it);
}

void check_inside(const void* memory, std::size_t bytes, const char* what) {
  const auto* begin = static_cast<const std::byte*>(memory);
  Registry& all = registry();
  const std::lock_guard guard(all.mutex);
  auto it = all.by_begin.upper_bound(begin);
  if (it == all.by_begin.begin()) throw Error(Error::Kind::memory, std::string(what) + ": not a device pointer");
  --it;
  const auto offset = static_cast<std::size_t>(begin - it->first);
  if (offset > it->second.bytes) throw Error(Error::Kind::memory, std::string(what) + ": not a device pointer");
  if (bytes > it->second.bytes - offset)
    throw Error(Error::Kind::memory, std::string(what) + ": " + std::to_string(bytes) + " bytes at offset " +
                                         std::to_string(offset) + " of " + named(it->second));
}

void check_guards(std::string_view kernel) {
  if constexpr (kAddressSanitizer) return;  // there a write into a guard ended the process
  Registry& all = registry();
  const std::lock_guard guard(all.mutex);
  for (const auto& [begin, allocation] : all.by_begin) {
    if (intact(allocation.base, kGuardBytes) && intact(begin + allocation.bytes, allocation.back)) continue;
    const std::string where = changed_guard(begin, allocation);
    set_guards(begin, allocation);
    throw Error(Error::Kind::device, "kernel " + std::string(kernel) + " wrote out of bounds: " + where +
                                         "; the address sanitizer build names block and thread");
  }
}

std::string describe_address(const void* address) {
  const auto* byte = static_cast<const std::byte*>(address);
  Registry& all = registry();
  const std::unique_lock guard(all.mutex, std::try_to_lock);
  if (!guard.owns_lock()) return {};
  std::string best;
  std::size_t distance = kNear;
  for (const auto& [begin, allocation] : all.by_begin) {
    const std::byte* end = begin + allocation.bytes;
    if (byte >= begin && byte < end) return "inside " + named(allocation);
    const auto away = static_cast<std::size_t>(byte < begin ? begin - byte : byte - end);
    if (away >= distance) continue;
    distance = away;
    best = std::to_string(away) + (byte < begin ? " bytes before the start of " : " bytes after the end of ") +
           named(allocation);
  }
  return best;
}

}  // namespace hiplab::hip::simt
