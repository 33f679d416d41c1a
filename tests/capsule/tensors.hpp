// SPDX-License-Identifier: MIT
// Small buffers for hand-made capsules.
#pragma once
#include <cstring>
#include <string>
#include <vector>

#include "runner/tensor.hpp"

namespace hiplab::capsule {

template <class T>
std::vector<std::byte> bytes_of(const std::vector<T>& values) {
  std::vector<std::byte> bytes(values.size() * sizeof(T));
  std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

inline Tensor floats(const std::string& name, Role role, const std::vector<float>& values) {
  Tensor tensor(name, Dtype::f32, {static_cast<std::int64_t>(values.size())}, role);
  tensor.bytes = bytes_of(values);
  return tensor;
}

}  // namespace hiplab::capsule
