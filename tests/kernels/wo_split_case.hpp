// SPDX-License-Identifier: MIT
// One W_O product on the CPU ground: seeded inputs, poisoned outputs, the bits that come back and the reference's.
#pragma once
#include <cstring>
#include <memory>
#include <ostream>
#include <vector>

#include "datasets/wo_split_inputs.hpp"
#include "kernels/wo_split/harness.hpp"
#include "reference/wo_split.hpp"
#include "tests/hip/device_buffer.hpp"

namespace hiplab::wo_split {

struct Case {
  std::uint32_t n, k, kv_heads, split, sequences;
  float global_scale = 1.0f;
  std::uint64_t seed = 4242;
};
inline std::ostream& operator<<(std::ostream& out, const Case& c) {
  return out << "N " << c.n << " K " << c.k << " heads " << c.kv_heads << " split " << c.split << " sequences "
             << c.sequences << " global " << c.global_scale << " seed " << c.seed;
}

class Layer {
public:
  /// `edit` changes the inputs before they are copied.
  explicit Layer(
      const Case& c, void (*edit)(Tensors&) = [](Tensors&) {})
      : case_(c),
        tensors_([&] {
          Tensors all = datasets::wo_split_inputs(c.n, c.k, c.sequences, c.global_scale, c.seed);
          edit(all);
          return all;
        }()),
        x_(copy<bfloat16>("x")),
        codes_(copy<std::uint8_t>("codes")),
        scales_(copy<std::uint8_t>("scales")),
        global_(copy<float>("global_scale")),
        slots_(std::size_t{c.sequences} * c.kv_heads * c.split * c.n, "slots", kPoison),
        arrived_(c.sequences, "arrived", 0xdeadbeefu),
        wo_(std::size_t{c.sequences} * c.n, "wo", kPoison) {}

  Problem problem() const { return {case_.n, case_.k, case_.kv_heads, case_.split, case_.sequences}; }
  harness::Buffers buffers() const {
    return {x_.get(), codes_.get(), scales_.get(), global_.get(), slots_.get(), arrived_.get(), wo_.get()};
  }
  const Tensors& inputs() const { return tensors_; }
  std::vector<float> output() const { return wo_.values(); }
  std::vector<std::uint32_t> counters() const { return arrived_.values(); }

  /// reference(matrix, x of one sequence) for all sequences.
  template <class Reference>
  std::vector<float> expected(const Reference& reference) const {
    const reference::Nvfp4Matrix w{case_.n, case_.k, tensors_.at("codes").as<std::uint8_t>(),
                                   tensors_.at("scales").as<std::uint8_t>(), case_.global_scale};
    const auto x = reference::bf16_values(tensors_.at("x").as<std::uint16_t>());
    std::vector<float> all;
    for (std::uint32_t s = 0; s < case_.sequences; ++s) {
      const auto y = reference(w, std::span<const float>(x).subspan(std::size_t{s} * case_.k, case_.k));
      all.insert(all.end(), y.begin(), y.end());
    }
    return all;
  }
  std::vector<float> split_order() const {
    return expected(
        [&](const auto& w, auto x) { return reference::wo_split_order(w, x, case_.kv_heads, case_.split); });
  }
  std::vector<float> lane_order() const {
    return expected([&](const auto& w, auto x) { return reference::wo_lane_order(w, x, case_.kv_heads, case_.split); });
  }

private:
  static constexpr float kPoison = -12345.0f;
  template <class T>
  test::DeviceBuffer<T> copy(const char* name) const {
    const auto& bytes = tensors_.at(name).bytes;
    std::vector<T> values(bytes.size() / sizeof(T));
    std::memcpy(values.data(), bytes.data(), bytes.size());
    return test::DeviceBuffer<T>(values, name);
  }
  Case case_;
  Tensors tensors_;
  test::DeviceBuffer<bfloat16> x_;
  test::DeviceBuffer<std::uint8_t> codes_, scales_;
  test::DeviceBuffer<float> global_, slots_;
  test::DeviceBuffer<std::uint32_t> arrived_;
  test::DeviceBuffer<float> wo_;
};

/// Index of the first value with other bits; -1: none.
inline std::int64_t first_difference(const std::vector<float>& a, const std::vector<float>& b) {
  if (a.size() != b.size()) return 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (std::memcmp(&a[i], &b[i], sizeof(float)) != 0) return static_cast<std::int64_t>(i);
  return -1;
}

}  // namespace hiplab::wo_split
