// SPDX-License-Identifier: MIT
// Named host tensors: what an experiment prepares, a kernel reads and writes, and a file stores.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace hiplab {

enum class Dtype { u8, i8, i32, u32, u64, f16, bf16, f32, f64 };

constexpr std::size_t dtype_bytes(Dtype dtype) {
  switch (dtype) {
    case Dtype::u8:
    case Dtype::i8:
      return 1;
    case Dtype::f16:
    case Dtype::bf16:
      return 2;
    case Dtype::i32:
    case Dtype::u32:
    case Dtype::f32:
      return 4;
    case Dtype::u64:
    case Dtype::f64:
      return 8;
  }
  return 0;
}

/// numpy's names; bfloat16, which numpy lacks, is "bfloat16".
constexpr const char* dtype_name(Dtype dtype) {
  constexpr const char* kNames[] = {"uint8",   "int8",     "int32",   "uint32", "uint64",
                                    "float16", "bfloat16", "float32", "float64"};
  return kNames[static_cast<int>(dtype)];
}

enum class Role { in, out, inout, scratch };

/// A dense row-major tensor. `bytes` are its values on the host; an output or scratch tensor has none until somebody
/// asks to write them, because the device's are poisoned anyway.
struct Tensor {
  std::string name;
  Dtype dtype = Dtype::u8;
  std::vector<std::int64_t> shape;
  Role role = Role::in;
  std::vector<std::byte> bytes;

  Tensor() = default;
  Tensor(std::string tensor_name, Dtype type, std::vector<std::int64_t> extents, Role tensor_role)
      : name(std::move(tensor_name)), dtype(type), shape(std::move(extents)), role(tensor_role) {
    if (role == Role::in || role == Role::inout) bytes.resize(byte_count());
  }
  std::size_t count() const {
    std::size_t n = 1;
    for (auto extent : shape) n *= static_cast<std::size_t>(extent);
    return n;
  }
  std::size_t byte_count() const { return count() * dtype_bytes(dtype); }
  /// The elements as T; T must have the size of the dtype. Zeros where nothing was written yet.
  template <class T>
  std::span<T> as() {
    check<T>();
    bytes.resize(byte_count());
    return {reinterpret_cast<T*>(bytes.data()), count()};
  }
  template <class T>
  std::span<const T> as() const {
    check<T>();
    if (bytes.size() != byte_count()) throw std::logic_error("tensor " + name + " has no values on the host");
    return {reinterpret_cast<const T*>(bytes.data()), count()};
  }

private:
  template <class T>
  void check() const {
    if (sizeof(T) != dtype_bytes(dtype)) throw std::logic_error("tensor " + name + " read as a type of another size");
  }
};

/// The tensors of one point, in declaration order.
class Tensors {
public:
  Tensor& add(Tensor tensor) { return list_.emplace_back(std::move(tensor)); }
  const Tensor* find(const std::string& name) const {
    for (auto& t : list_)
      if (t.name == name) return &t;
    return nullptr;
  }
  const Tensor& at(const std::string& name) const {
    if (auto* t = find(name)) return *t;
    throw std::logic_error("no tensor is named " + name);
  }
  Tensor& at(const std::string& name) { return const_cast<Tensor&>(std::as_const(*this).at(name)); }
  std::size_t size() const { return list_.size(); }
  auto begin() const { return list_.begin(); }
  auto end() const { return list_.end(); }
  auto begin() { return list_.begin(); }
  auto end() { return list_.end(); }

private:
  std::vector<Tensor> list_;
};

}  // namespace hiplab
