// SPDX-License-Identifier: MIT
// The vector kernel over arranged weights, and the published scalar kernel that is kept because it is wrong.
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/awq_mmq/gemv.hpp"
#include "kernels/awq_mmq/receipts.hpp"
#include "reference/awq_published.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/kernels/awq_layer.hpp"

namespace hiplab::awq_mmq {
namespace {

using test::DeviceBuffer;

template <class T>
std::vector<T> copy(std::span<const T> values) {
  return {values.begin(), values.end()};
}
std::size_t outputs(const Problem& p) {
  return static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n);
}
std::vector<double> by_gemv(const Problem& p, std::uint32_t wave, const Tensors& t) {
  const Arranged weights = arranged_weights(layer(t, p));
  const DeviceBuffer<hip::half> x(halves(t, "x")), out(outputs(p), "out", kPoison);
  const DeviceBuffer<std::uint32_t> codes(weights.codes), groups(weights.groups);
  gemv::run(p, wave, hip::Stream{}, x.get(), codes.get(), groups.get(), out.get());
  return values(out.values(), p);
}

TEST(AwqGemv, StaysWithinTheRoundingOfItsOutputForOneToEightRows) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = executor(wave);
    for (const int group : {32, 128})
      for (const Problem& p : {Problem{1, 8, 128}, Problem{1, 136, 1280}, Problem{2, 24, 256}, Problem{3, 136, 384},
                               Problem{5, 40, 1152}, Problem{8, 264, 512}}) {
        Problem own = p;
        own.group = group;
        const Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 31, group);
        const auto want = reference::awq_product(layer(t, own), t.at("x").as<std::uint16_t>(), p.m);
        EXPECT_LT(test::relative_l2(by_gemv(own, wave, t), want), 0x1p-11)
            << "wave " << wave << " group " << group << " M " << p.m << " N " << p.n << " K " << p.k;
        own.bf16 = 1;
        EXPECT_LT(test::relative_l2(by_gemv(own, wave, t), want), 0x1p-8) << "bf16, wave " << wave;
      }
  }
}

/// Whole numbers: every sum is exact in fp32 and every output in fp16, so the bits are those of the product. One lane,
/// one quarter or one word in the wrong place shows.
TEST(AwqGemv, IsExactWhereNothingIsRounded) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = executor(wave);
    for (const Problem& p : {Problem{7, 24, 1152, 32}, Problem{7, 24, 1152, 128}}) {
      Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 32, p.group);
      auto scales = t.at("scales").as<std::uint16_t>(), x = t.at("x").as<std::uint16_t>();
      for (std::size_t i = 0; i < scales.size(); ++i) scales[i] = i % 3 == 0 ? 0x3c00 : 0x3800;            // 1, 0.5
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = i % 97 == 0 ? 0x3c00 : i % 101 == 0 ? 0xc000 : 0;  // 1, -2
      const auto want = reference::awq_product(layer(t, p), x, p.m);
      const auto y = by_gemv(p, wave, t);
      for (std::size_t i = 0; i < y.size(); ++i)
        ASSERT_EQ(y[i], want[i]) << "wave " << wave << " group " << p.group << " first wrong at " << i;
    }
  }
}

TEST(AwqScalarV0Kernel, GivesTheBitsOfItsReferenceWhateverTheZeroPoints) {
  const Problem p{5, 136, 256};
  Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 33);
  // Whole numbers, so that the order within a group, which the source leaves to its compiler, does not matter.
  auto x = t.at("x").as<std::uint16_t>();
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = i % 2 == 0 ? 0x3c00 : 0xc000;
  const DeviceBuffer<hip::half> device_x(halves(t, "x")), scales(halves(t, "scales")), out(outputs(p), "out", kPoison);
  const DeviceBuffer<std::uint32_t> w(copy(std::span<const std::uint32_t>(t.at("w_packed").as<std::uint32_t>())));
  receipts::run_scalar_v0(p, hip::Stream{}, device_x.get(), w.get(), scales.get(), out.get());
  const auto y = values(out.values(), p);
  const auto want = reference::awq_scalar_v0(layer(t, p), x, p.m);
  for (std::size_t i = 0; i < y.size(); ++i) ASSERT_EQ(y[i], want[i]) << "first wrong at " << i;
  EXPECT_GT(test::relative_l2(y, reference::awq_product(layer(t, p), x, p.m)), 0.5);
}

}  // namespace
}  // namespace hiplab::awq_mmq
