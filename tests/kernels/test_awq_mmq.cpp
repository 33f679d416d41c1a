// SPDX-License-Identifier: MIT
// Every tile of the INT4 x INT8 kernels gives the bits of its stated order: sizes of one, under, at and over the tile,
// odd tails, both wave widths, extreme inputs.
#include <gtest/gtest.h>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/awq_mmq/tile_matrix.hpp"
#include "kernels/awq_mmq/wide_step.hpp"
#include "reference/awq_mmq.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::awq_mmq {
namespace {

using test::DeviceBuffer;

constexpr hip::half kPoison{0x7e00};

template <class T>
std::vector<T> copy(const Tensors& t, const char* name) {
  const auto values = t.at(name).as<T>();
  return {values.begin(), values.end()};
}
std::vector<hip::half> halves(const Tensors& t, const char* name) {
  std::vector<hip::half> out;
  for (const auto bits : t.at(name).as<std::uint16_t>()) out.push_back({bits});
  return out;
}
reference::AwqLayer layer(const Tensors& t, const Problem& p) {
  return {p.n, p.k, t.at("w_packed").as<std::uint32_t>(), t.at("scales").as<std::uint16_t>(),
          t.at("zeros").as<std::uint32_t>()};
}
test::WithOptions waves_of(std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  return test::WithOptions(hip::simt::resolved(options));
}

template <int Rows, int Cols, Order order>
void check_tile(const Problem& p, std::uint32_t wave, const Tensors& t) {
  const auto width = waves_of(wave);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto quantized = reference::quantize_rows(x, p.m, p.k);
  const DeviceBuffer<std::int8_t> xq(quantized.q);
  const DeviceBuffer<float> sx(quantized.scales);
  const DeviceBuffer<std::uint32_t> w(copy<std::uint32_t>(t, "w_packed")), zeros(copy<std::uint32_t>(t, "zeros"));
  const DeviceBuffer<hip::half> scales(halves(t, "scales")),
      out(static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n), "out", kPoison);
  run<Rows, Cols, order>(p, wave, hip::Stream{}, xq.get(), sx.get(), w.get(), scales.get(), zeros.get(), out.get());
  const auto y = out.values();
  const auto want = reference::awq_row_scales(layer(t, p), x, p.m);
  for (std::size_t i = 0; i < y.size(); ++i)
    ASSERT_EQ(double{to_float(y[i])}, want[i]) << "tile " << Rows << " x " << Cols << " wave " << wave << " M " << p.m
                                               << " N " << p.n << " K " << p.k << " first wrong at " << i;
}

template <int Rows, int Cols, Order order>
void check_sizes() {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Problem& p :
         {Problem{1, 8, 32}, Problem{3, 56, 64}, Problem{Rows, Cols / 8 * 8, 32}, Problem{Rows + 1, Cols + 8, 96}})
      check_tile<Rows, Cols, order>(p, wave, datasets::awq_mmq_inputs(p.m, p.n, p.k, 11));
}

TEST(AwqMmqTile, GivesTheBitsOfTheStatedOrderInThePublishedTiles) {
  check_sizes<64, 64, Order::together>();
  check_sizes<64, 48, Order::together>();
  check_sizes<128, 128, Order::together>();
}

TEST(AwqMmqTile, GivesTheSameBitsWithIntegerSumsInTurns) {
  check_sizes<128, 128, Order::turns>();
}

TEST(AwqMmqTile, HoldsAtTheEndsOfTheRanges) {
  const Problem p{17, 16, 64};
  for (const auto& [codes, points, x] :
       {std::tuple{0u, 0xffffffffu, 0x3c00}, {0xffffffffu, 0u, 0xbc00}, {0x8f0f8f0fu, 0xf0f0f0f0u, 0}}) {
    Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 11);
    for (auto& word : t.at("w_packed").as<std::uint32_t>()) word = codes;
    for (auto& word : t.at("zeros").as<std::uint32_t>()) word = points;
    for (auto& half : t.at("x").as<std::uint16_t>()) half = static_cast<std::uint16_t>(x);
    check_tile<64, 64, Order::together>(p, 32, t);
    check_tile<64, 48, Order::together>(p, 64, t);
  }
}

void check_wide_step(const Problem& p, std::uint32_t wave) {
  const auto width = waves_of(wave);
  const Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 12);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto blocks = reference::quantize_blocks(x, p.m, p.k);
  const DeviceBuffer<std::int8_t> xq(blocks.q);
  const DeviceBuffer<float> xs(blocks.scales), dm(reference::scales_and_minima(layer(t, p))),
      out(static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n), "out", NAN);
  const DeviceBuffer<std::uint32_t> w(copy<std::uint32_t>(t, "w_packed"));
  wide_step::run(p, wave, hip::Stream{}, xq.get(), xs.get(), w.get(), dm.get(), out.get());
  const auto y = out.values();
  const auto want = reference::awq_blocks(layer(t, p), x, p.m);
  for (std::size_t i = 0; i < y.size(); ++i)
    ASSERT_EQ(double{y[i]}, want[i]) << "wave " << wave << " M " << p.m << " N " << p.n << " first wrong at " << i;
}

TEST(AwqMmqWideStep, GivesTheBitsOfTheStatedOrderWithTailsOnBothWaveWidths) {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Problem& p : {Problem{1, 8, 256}, Problem{130, 136, 512}, Problem{128, 128, 256}})
      check_wide_step(p, wave);
}

}  // namespace
}  // namespace hiplab::awq_mmq
