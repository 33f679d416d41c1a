// SPDX-License-Identifier: MIT
// A small fused decode step on the CPU ground: its tensors on the device, its outputs, the reference's.
#pragma once
#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "experiments/wo_split/layer.hpp"
#include "tests/hip/device_buffer.hpp"

namespace hiplab::wo_split::test_layer {
using test::DeviceBuffer;

inline const char* const kOutputs[] = {"normed_in", "attention", "layer_wo", "residual_out", "post_norm", "layer_y"};

/// A layer on the device.
class Layer {
public:
  explicit Layer(const LayerShape& shape, std::uint64_t seed = 4242)
      : shape_(shape), tensors_(layer_tensors(shape, seed)) {
    for (const auto& t : tensors_) {
      std::vector<unsigned char> bytes(t.byte_count());
      if (!t.bytes.empty()) std::memcpy(bytes.data(), t.bytes.data(), t.bytes.size());
      if (t.role != Role::in) std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0xAA));
      buffers_[t.name] = std::make_unique<DeviceBuffer<unsigned char>>(bytes, t.name.c_str());
    }
  }
  fused::Tensors arguments() const {
    return fused_tensors([&]<class T>(const char* name) { return reinterpret_cast<T*>(buffers_.at(name)->get()); });
  }
  fused::FusedProblem problem() const { return fused_problem(shape_); }
  void run(std::uint64_t* ticks = nullptr) const { fused::run(problem(), {}, arguments(), ticks); }
  reference::WoLayerOutputs expected() const { return layer_reference(shape_, tensors_); }
  std::vector<float> output(const std::string& name) const {
    const auto bytes = buffers_.at(name)->values();
    if (name == "layer_wo") {
      std::vector<float> out(bytes.size() / 4);
      std::memcpy(out.data(), bytes.data(), bytes.size());
      return out;
    }
    std::vector<std::uint16_t> bits(bytes.size() / 2);
    std::memcpy(bits.data(), bytes.data(), bytes.size());
    return reference::bf16_values(bits);
  }
  /// The first output value that differs, in words; empty: none.
  std::string difference(const reference::WoLayerOutputs& expected) const {
    for (const char* name : kOutputs) {
      const auto own = output(name);
      const auto& wanted = output_named(expected, name);
      for (std::size_t i = 0; i < own.size(); ++i)
        if (std::memcmp(&own[i], &wanted[i], 4) != 0)
          return std::string(name) + "[" + std::to_string(i) + "]: " + std::to_string(own[i]) + " instead of " +
                 std::to_string(wanted[i]);
    }
    return "";
  }

private:
  LayerShape shape_;
  Tensors tensors_;
  std::map<std::string, std::unique_ptr<DeviceBuffer<unsigned char>>> buffers_;
};

#if defined(HIPLAB_SIMT_TSAN)
constexpr std::uint32_t kGridX = 4, kGridY = 4;  // the sanitizer's executor keeps 32 CTAs of 128 threads alive
#else
constexpr std::uint32_t kGridX = 8, kGridY = 8;
#endif

inline LayerShape small(std::uint32_t split = 2, std::int64_t sequences = 1, std::int64_t context = 150) {
  LayerShape l;
  l.shape = {256, 4, 6, 32, 512, sequences, context, 16};
  l.split = split;
  l.slice_ctas = kGridX;
  l.k_tiles = kGridY;
  return l;
}

}  // namespace hiplab::wo_split::test_layer
