// SPDX-License-Identifier: MIT
// One shot, chunks of experts and the fused kernel give the reference's bytes and norms, bit by bit, on both wave
// widths.
#include <gtest/gtest.h>

#include "datasets/moe_quant_inputs.hpp"
#include "experiments/moe_quant_rx9070/point.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::moe_quant {
namespace {

using test::DeviceBuffer;

struct Case {
  std::int64_t experts, n, k;
};

test::WithOptions waves_of(std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  return test::WithOptions(hip::simt::resolved(options));
}

template <class T>
std::vector<T> values_of(const Tensor& tensor) {
  const auto span = tensor.as<T>();
  return {span.begin(), span.end()};
}

/// Experts on the device, with room for the steps of all of them.
class Experts {
public:
  explicit Experts(const Case& c)
      : case_(c),
        all_{c.experts * c.n, static_cast<std::int32_t>(c.k)},
        tensors_(datasets::moe_quant_inputs(c.experts, c.n, c.k, 11)),
        weights_(values_of<std::uint16_t>(tensors_.at("experts")), "experts"),
        table_(values_of<float>(table_tensor()), "table"),
        copy_(static_cast<std::size_t>(all_.rows * all_.k), "copy"),
        unit_(padded(), "unit"),
        rotated_(padded(), "rotated"),
        codes_(padded(), "codes"),
        packed(static_cast<std::size_t>(all_.all_groups() * kGroupBytes), "packed", 0xa5),
        norms(static_cast<std::size_t>(all_.all_groups()), "norms", -1) {}

  void run(std::int64_t at_a_time) {
    run_chunks(case_.experts, case_.n, all_.k, at_a_time, hip::Stream{}, weights(), table_.get(),
               {copy_.get(), unit_.get(), rotated_.get(), codes_.get()}, packed.get(), norms.get());
  }
  void run_fused() { fused::run(all_, hip::Stream{}, weights(), table_.get(), packed.get(), norms.get()); }

  /// The first group whose bytes or norm are not the reference's; empty: none.
  std::string fault() const {
    const auto bytes = packed.values();
    const auto lengths = norms.values();
    const auto w = tensors_.at("experts").as<std::uint16_t>();
    for (std::int64_t g = 0; g < all_.all_groups(); ++g) {
      const std::int64_t row = g / all_.groups(), first = g % all_.groups() * kGroup;
      std::vector<float> group;
      for (std::int64_t i = first; i < std::min<std::int64_t>(first + kGroup, all_.k); ++i)
        group.push_back(hip::to_float(bfloat16{w[static_cast<std::size_t>(row * all_.k + i)]}));
      const auto want = reference::tq3_encode(group, false);
      const bool same = std::equal(want.packed.begin(), want.packed.end(), bytes.begin() + g * kGroupBytes);
      if (!same || want.norm != lengths[static_cast<std::size_t>(g)])
        return "group " + std::to_string(g) + ": norm " + std::to_string(lengths[static_cast<std::size_t>(g)]) +
               ", expected " + std::to_string(want.norm);
    }
    return "";
  }

private:
  std::size_t padded() const { return static_cast<std::size_t>(all_.all_groups() * kGroup); }
  const bfloat16* weights() const { return reinterpret_cast<const bfloat16*>(weights_.get()); }

  Case case_;
  Problem all_;
  Tensors tensors_;
  DeviceBuffer<std::uint16_t> weights_;
  DeviceBuffer<float> table_, copy_, unit_, rotated_;
  DeviceBuffer<std::int64_t> codes_;

public:
  DeviceBuffer<std::uint8_t> packed;
  DeviceBuffer<float> norms;
};

// One group and less, a row's last group of 8, 16 and 120, fewer and more groups than a block has.
const std::vector<Case> kCases = {{1, 1, 8}, {1, 1, 128}, {1, 3, 136}, {2, 5, 264}, {3, 4, 272}, {5, 2, 1016}};

TEST(MoeQuant, EveryFormGivesTheReferencesBitsOnBothWaves) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = waves_of(wave);
    for (const Case& c : kCases) {
      const std::string words = std::to_string(c.experts) + " x " + std::to_string(c.n) + " x " + std::to_string(c.k) +
                                ", waves of " + std::to_string(wave);
      for (const std::int64_t at_a_time : {std::int64_t{1}, std::int64_t{2}, c.experts}) {
        Experts experts(c);
        experts.run(at_a_time);
        EXPECT_EQ(experts.fault(), "") << words << ", " << at_a_time << " at a time";
      }
      Experts experts(c);
      experts.run_fused();
      EXPECT_EQ(experts.fault(), "") << words << ", fused";
    }
  }
}

TEST(MoeQuant, AWrongByteOrNormIsFound) {
  Experts experts({2, 5, 264});
  experts.run_fused();
  auto bytes = experts.packed.values();
  bytes[100] ^= 1;
  hip::runtime().upload(experts.packed.get(), bytes.data(), bytes.size());
  EXPECT_EQ(experts.fault().rfind("group 2:", 0), 0u) << experts.fault();
}

}  // namespace
}  // namespace hiplab::moe_quant
