// SPDX-License-Identifier: MIT
// Device memory for a test: made from host values, read back as host values.
#pragma once
#include <cstddef>
#include <vector>

#include "kernels/hip/runtime.hpp"

namespace hiplab::test {

template <class T>
class DeviceBuffer {
public:
  explicit DeviceBuffer(std::size_t count, const char* name = "buffer", T value = {})
      : DeviceBuffer(std::vector<T>(count, value), name) {}
  explicit DeviceBuffer(const std::vector<T>& values, const char* name = "buffer")
      : count_(values.size()), data_(static_cast<T*>(hip::runtime().allocate(count_ * sizeof(T), name))) {
    hip::runtime().upload(data_, values.data(), count_ * sizeof(T));
  }
  ~DeviceBuffer() { hip::runtime().release(data_); }
  DeviceBuffer(const DeviceBuffer&) = delete;
  DeviceBuffer& operator=(const DeviceBuffer&) = delete;

  T* get() const { return data_; }
  std::vector<T> values() const {
    std::vector<T> out(count_);
    hip::runtime().download(out.data(), data_, count_ * sizeof(T));
    return out;
  }

private:
  std::size_t count_;
  T* data_;
};

}  // namespace hiplab::test
