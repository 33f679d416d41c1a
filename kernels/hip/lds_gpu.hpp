// SPDX-License-Identifier: MIT
// LDS views on a GPU: a pointer and nothing else. The CPU ground's twin (simt) checks every access.
#pragma once
#include <cstdint>

#include "kernels/hip/ground.hpp"

namespace hiplab::hip {

template <class T>
class LdsView {
 public:
  HIPLAB_DEVICE explicit LdsView(T* data) : data_(data) {}
  HIPLAB_DEVICE T& operator[](std::uint32_t i) const { return data_[i]; }
  template <class V>
  HIPLAB_DEVICE V& vec(std::uint32_t i, int offset = 0) const {
    return (reinterpret_cast<V*>(data_) + i)[offset];
  }
  HIPLAB_DEVICE T* ptr(std::uint32_t i) const { return data_ + i; }

 private:
  T* data_;
};

}  // namespace hiplab::hip

#define HIPLAB_SHARED(T, name, count)                                 \
  __shared__ __attribute__((aligned(16))) T name##_storage[count];   \
  const ::hiplab::hip::LdsView<T> name(name##_storage)

#define HIPLAB_DYNAMIC_SHARED(T, name)                                                \
  extern __shared__ __attribute__((aligned(16))) unsigned char hiplab_dynamic_lds[]; \
  const ::hiplab::hip::LdsView<T> name(reinterpret_cast<T*>(hiplab_dynamic_lds))
