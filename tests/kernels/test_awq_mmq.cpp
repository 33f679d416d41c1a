// SPDX-License-Identifier: MIT
// Every tile of the INT4 x INT8 kernels gives the bits of its stated order: sizes of one, under, at and over the tile,
// odd tails, both wave widths, both groups, both output types, with and without LDS padding, extreme inputs. The
// quantisers in front of them give the bits of the reference's rules.
#include <gtest/gtest.h>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/awq_mmq/quantize.hpp"
#include "kernels/awq_mmq/tile_matrix.hpp"
#include "kernels/awq_mmq/wide_step.hpp"
#include "reference/awq_mmq.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/kernels/awq_layer.hpp"

namespace hiplab::awq_mmq {
namespace {

using test::DeviceBuffer;

template <class T>
std::vector<T> copy(const Tensors& t, const char* name) {
  const auto values = t.at(name).as<T>();
  return {values.begin(), values.end()};
}

template <int Rows, int Cols, Order order, int Pad>
void check_tile(const Problem& p, std::uint32_t wave, const Tensors& t) {
  const auto width = executor(wave);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto quantized = reference::quantize_rows(x, p.m, p.k);
  const DeviceBuffer<std::int8_t> xq(quantized.q);
  const DeviceBuffer<float> sx(quantized.scales);
  const DeviceBuffer<std::uint32_t> w(copy<std::uint32_t>(t, "w_packed")), zeros(copy<std::uint32_t>(t, "zeros"));
  const DeviceBuffer<hip::half> scales(halves(t, "scales")),
      out(static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n), "out", kPoison);
  run<Rows, Cols, order, Pad>(p, wave, hip::Stream{}, xq.get(), sx.get(), w.get(), scales.get(), zeros.get(),
                              out.get());
  const auto y = values(out.values(), p);
  const auto type = p.bf16 != 0 ? reference::Output::bfloat16 : reference::Output::half;
  const auto want = reference::awq_row_scales(layer(t, p), x, p.m, type);
  for (std::size_t i = 0; i < y.size(); ++i)
    ASSERT_EQ(y[i], want[i]) << "tile " << Rows << " x " << Cols << " pad " << Pad << " group " << p.group << " bf16 "
                             << p.bf16 << " wave " << wave << " M " << p.m << " N " << p.n << " K " << p.k
                             << " first wrong at " << i;
}

template <int Rows, int Cols, Order order, int Pad>
void check_sizes() {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Problem& p :
         {Problem{1, 8, 32}, Problem{3, 56, 64}, Problem{Rows, Cols / 8 * 8, 32}, Problem{Rows + 1, Cols + 8, 96}})
      check_tile<Rows, Cols, order, Pad>(p, wave, datasets::awq_mmq_inputs(p.m, p.n, p.k, 11));
}

TEST(AwqMmqTile, GivesTheBitsOfTheStatedOrderInThePublishedTiles) {
  check_sizes<64, 64, Order::together, 0>();
  check_sizes<64, 48, Order::together, 0>();
  check_sizes<128, 128, Order::together, 0>();
}

TEST(AwqMmqTile, GivesTheSameBitsWithIntegerSumsInTurns) {
  check_sizes<128, 128, Order::turns, 0>();
}

TEST(AwqMmqTile, GivesTheSameBitsWithPaddedLdsRows) {
  check_sizes<64, 64, Order::together, 4>();
  check_sizes<128, 128, Order::turns, 4>();
}

TEST(AwqMmqTile, TakesGroupsOf128AndRoundsToBfloat16) {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Problem& p : {Problem{3, 56, 256, 128, 0}, Problem{19, 72, 384, 128, 1}, Problem{19, 72, 96, 32, 1}}) {
      const Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 11, p.group);
      check_tile<64, 64, Order::together, 0>(p, wave, t);
      check_tile<64, 48, Order::together, 4>(p, wave, t);
    }
}

TEST(AwqMmqTile, HoldsAtTheEndsOfTheRanges) {
  const Problem p{17, 16, 64};
  for (const auto& [codes, points, x] :
       {std::tuple{0u, 0xffffffffu, 0x3c00}, {0xffffffffu, 0u, 0xbc00}, {0x8f0f8f0fu, 0xf0f0f0f0u, 0}}) {
    Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 11);
    for (auto& word : t.at("w_packed").as<std::uint32_t>()) word = codes;
    for (auto& word : t.at("zeros").as<std::uint32_t>()) word = points;
    for (auto& half : t.at("x").as<std::uint16_t>()) half = static_cast<std::uint16_t>(x);
    check_tile<64, 64, Order::together, 0>(p, 32, t);
    check_tile<64, 48, Order::together, 0>(p, 64, t);
  }
}

template <int Cols, int Rows, int Pad>
void check_wide_step(const Problem& p, std::uint32_t wave) {
  const auto width = executor(wave);
  const Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 12, p.group);
  const auto x = t.at("x").as<std::uint16_t>();
  const auto blocks = reference::quantize_blocks(x, p.m, p.k);
  const DeviceBuffer<std::int8_t> xq(blocks.q);
  const DeviceBuffer<float> xs(blocks.scales), dm(reference::scales_and_minima(layer(t, p))),
      out(static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n), "out", NAN);
  const DeviceBuffer<std::uint32_t> w(copy<std::uint32_t>(t, "w_packed"));
  wide_step::run<Cols, Rows, Pad>(p, wave, hip::Stream{}, xq.get(), xs.get(), w.get(), dm.get(), out.get());
  const auto y = out.values();
  const auto want = reference::awq_blocks(layer(t, p), x, p.m);
  for (std::size_t i = 0; i < y.size(); ++i)
    ASSERT_EQ(double{y[i]}, want[i]) << "tile " << Cols << " x " << Rows << " pad " << Pad << " wave " << wave << " M "
                                     << p.m << " N " << p.n << " group " << p.group << " first wrong at " << i;
}

TEST(AwqMmqWideStep, GivesTheBitsOfTheStatedOrderWithTailsOnBothWaveWidths) {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Problem& p : {Problem{1, 8, 256}, Problem{130, 136, 512}, Problem{128, 128, 256}})
      check_wide_step<128, 128, 4>(p, wave);
}

TEST(AwqMmqWideStep, GivesThemInTheSmallTilesAndWithoutPaddingAndInGroupsOf128) {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Problem& p : {Problem{1, 8, 256}, Problem{49, 72, 512}, Problem{67, 136, 256, 128}}) {
      check_wide_step<48, 64, 4>(p, wave);
      check_wide_step<64, 64, 4>(p, wave);
      check_wide_step<64, 64, 0>(p, wave);
    }
  check_wide_step<128, 128, 0>({19, 136, 512, 128}, 32);
}

/// Gaussian rows, one of zeros, one of the largest fp16 beside the smallest, one whose 127th parts end in ties.
std::vector<hip::half> trying_rows(const Problem& p) {
  const Tensors t = datasets::awq_mmq_inputs(p.m, p.n, p.k, 13);
  std::vector<hip::half> x = halves(t, "x");
  for (int k = 0; k < p.k; ++k) {
    x[static_cast<std::size_t>(p.k + k)] = {0};
    x[static_cast<std::size_t>(2 * p.k + k)] = {static_cast<std::uint16_t>(k % 3 == 0 ? 0x7bff : 0x8001)};
    const float tie = k % 32 == 0 ? 127.0f : static_cast<float>(k % 32) * (k % 2 == 0 ? 0.5f : -0.5f);
    x[static_cast<std::size_t>(3 * p.k + k)] = hip::to_half(tie);
  }
  return x;
}
std::vector<std::uint16_t> bits_of(const std::vector<hip::half>& values) {
  std::vector<std::uint16_t> bits;
  for (const auto value : values) bits.push_back(value.bits);
  return bits;
}

TEST(AwqQuantizers, GiveTheBitsOfTheReferencesRules) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = executor(wave);
    for (const Problem& p : {Problem{5, 8, 32}, Problem{6, 8, 2144}}) {
      const auto host = trying_rows(p);
      const auto bits = bits_of(host);
      const auto count = static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.k);
      const DeviceBuffer<hip::half> x(host);
      const DeviceBuffer<std::int8_t> rows(count, "rows", 99), blocks(count, "blocks", 99);
      const DeviceBuffer<float> sx(static_cast<std::size_t>(p.m), "sx", NAN), ds(count / 16, "ds", NAN);
      run_quantize_rows(p, hip::Stream{}, x.get(), rows.get(), sx.get());
      run_quantize_blocks(p, hip::Stream{}, x.get(), blocks.get(), ds.get());
      const auto want_rows = reference::quantize_rows(bits, p.m, p.k);
      const auto want_blocks = reference::quantize_blocks(bits, p.m, p.k);
      EXPECT_EQ(rows.values(), want_rows.q) << "wave " << wave << " K " << p.k;
      EXPECT_EQ(sx.values(), want_rows.scales) << "wave " << wave << " K " << p.k;
      EXPECT_EQ(blocks.values(), want_blocks.q) << "wave " << wave << " K " << p.k;
      EXPECT_EQ(ds.values(), want_blocks.scales) << "wave " << wave << " K " << p.k;
    }
  }
}

}  // namespace
}  // namespace hiplab::awq_mmq
