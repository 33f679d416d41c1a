// SPDX-License-Identifier: MIT
// LDS views that check each access: inside the array, and never read before the block wrote it.
//
// An element is reached through a reference object, because reading and writing must be told apart. The object is good
// for one expression only: `auto v = tile[i]` cannot be used afterwards (it would read again); name the type instead.
#pragma once
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "kernels/hip/simt/context.hpp"
#include "kernels/hip/simt/lds_layout.hpp"
#include "kernels/hip/simt/worker.hpp"

namespace hiplab::hip {

namespace simt {
[[noreturn]] void lds_fault_range(const char* name, std::int64_t index, std::size_t count, std::size_t bytes);
[[noreturn]] void lds_fault_unwritten(const char* name, std::int64_t index, std::size_t bytes);
std::size_t dynamic_lds_bytes();

/// The block's storage of a variable, laid out at its first use.
HIPLAB_SIMT_SCHEDULER inline std::byte* lds_storage(const LdsVariable& variable) {
  const ThreadContext& self = context();
  const Block& block = *self.block;
  for (std::uint32_t i = 0; i < block.lds_variables; ++i)
    if (block.lds_table[i].variable == &variable) return block.lds_table[i].data;
  return self.worker->lay_out(variable);
}
}  // namespace simt

/// One LDS element in one expression.
template <class T>
class LdsElement {
public:
  LdsElement(T* p, const char* name, std::int64_t index) : p_(p), name_(name), index_(index) {}
  LdsElement(const LdsElement&) = delete;

  operator T() const&& { return read(); }
  T operator=(T value) const&& { return write(value); }
  T operator=(const LdsElement& other) const&& { return write(other.read()); }
  T operator+=(T v) const&& { return write(static_cast<T>(read() + v)); }
  T operator-=(T v) const&& { return write(static_cast<T>(read() - v)); }
  T operator*=(T v) const&& { return write(static_cast<T>(read() * v)); }
  T operator|=(T v) const&& { return write(static_cast<T>(read() | v)); }
  T operator&=(T v) const&& { return write(static_cast<T>(read() & v)); }
  T operator^=(T v) const&& { return write(static_cast<T>(read() ^ v)); }

private:
  T read() const {
    if (!simt::lds_was_written(p_, sizeof(T))) [[unlikely]]
      simt::lds_fault_unwritten(name_, index_, sizeof(T));
    return *p_;
  }
  T write(T value) const {
    simt::lds_mark_written(p_, sizeof(T));
    *p_ = value;
    return value;
  }
  T* p_;
  const char* name_;
  std::int64_t index_;
};

template <class T>
class LdsView {
public:
  LdsView(void* data, std::size_t count, const char* name) : data_(static_cast<T*>(data)), count_(count), name_(name) {}

  LdsElement<T> operator[](std::int64_t i) const {
    check(i, count_, sizeof(T));
    return {data_ + i, name_, i};
  }
  /// The V at i + offset of the array, moved by one access.
  template <class V>
  LdsElement<V> vec(std::int64_t i, int offset = 0) const {
    i += offset;
    check(i, count_ * sizeof(T) / sizeof(V), sizeof(V));
    return {reinterpret_cast<V*>(data_) + i, name_, i};
  }
  /// For atomics on an element that was written before.
  T* ptr(std::int64_t i) const {
    check(i, count_, sizeof(T));
    if (!simt::lds_was_written(data_ + i, sizeof(T))) [[unlikely]]
      simt::lds_fault_unwritten(name_, i, sizeof(T));
    return data_ + i;
  }

private:
  void check(std::int64_t i, std::size_t count, std::size_t bytes) const {
    if (static_cast<std::uint64_t>(i) >= count) [[unlikely]]
      simt::lds_fault_range(name_, i, count, bytes);
  }
  T* data_;
  std::size_t count_;
  const char* name_;
};

}  // namespace hiplab::hip

#define HIPLAB_SHARED(T, name, count)                                                                             \
  static constexpr ::hiplab::hip::simt::LdsVariable name##_variable{#name,                                        \
                                                                    sizeof(T) * static_cast<std::size_t>(count)}; \
  const ::hiplab::hip::LdsView<T> name(::hiplab::hip::simt::lds_storage(name##_variable), count, #name)

#define HIPLAB_DYNAMIC_SHARED(T, name)                                            \
  const ::hiplab::hip::LdsView<T> name(::hiplab::hip::simt::context().block->lds, \
                                       ::hiplab::hip::simt::dynamic_lds_bytes() / sizeof(T), #name)
