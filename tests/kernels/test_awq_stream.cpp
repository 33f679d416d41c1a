// SPDX-License-Identifier: MIT
// The streamed INT4 kernels: int8 gives the bits of its stated order however the work is cut, fp16 stays within its
// rounding; tails, both wave widths, several fiber orders, the ends of the ranges, waves of two row tiles (which this
// ground does not choose itself).
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/awq_mmq/stream.hpp"
#include "reference/awq_mmq.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/kernels/awq_layer.hpp"

namespace hiplab::awq_mmq {
namespace {

using test::DeviceBuffer;

struct Case {
  Problem p;
  std::uint32_t ctas = 1;
};

/// Waves that own two tiles of 16 rows of W.
template <int Tiles, int Group>
__global__ void in_pairs(const std::uint32_t* copies, const std::uint32_t* codes, const std::uint32_t* groups,
                         hip::half* out, float* partial, std::uint32_t* arrived, Problem p) {
  stream::run_share<std::int8_t, Tiles, Group, 2>(copies, codes, groups, out, partial, arrived, p);
}

template <class T, int Tiles, int Group, int RowTiles = stream::kRowTiles<T>>
std::vector<hip::half> streamed(const Case& c, std::uint32_t wave, const Tensors& t) {
  const Problem& p = c.p;
  const Arranged weights = arranged_weights(test::awq_layer(t, p.n, p.k, Group));
  const stream::Line work(p, 16 * Tiles, stream::kStep<T, Tiles, Group>);
  const DeviceBuffer<hip::half> x(halves(t, "x"));
  const DeviceBuffer<std::uint32_t> codes(weights.codes), groups(weights.groups);
  const DeviceBuffer<std::uint32_t> copies(static_cast<std::size_t>(stream::activation_words<T, Tiles>(p)), "copies",
                                           0x7fc0dead);
  const DeviceBuffer<float> partial(static_cast<std::size_t>(stream::partial_floats<Tiles>(c.ctas)), "partial", NAN);
  const DeviceBuffer<std::uint32_t> arrived(work.segments, "arrived", 77u);
  const DeviceBuffer<hip::half> out(static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n), "out", kPoison);
  stream::run<T, Tiles, Group>(p, wave, c.ctas, hip::Stream{}, x.get(), codes.get(), groups.get(), copies.get(),
                               partial.get(), arrived.get(), out.get());
  if constexpr (RowTiles != stream::kRowTiles<T>) {  // in the same buffers, once more
    const DeviceBuffer<std::uint32_t> again(work.segments, "arrived_again", 0u);
    const DeviceBuffer<hip::half> pairs(static_cast<std::size_t>(p.m) * static_cast<std::size_t>(p.n), "pairs",
                                        kPoison);
    hip::launch<in_pairs<Tiles, Group>>(
        hip::LaunchShape{{c.ctas}, {arranged::kTiles / 2 * wave}, stream::kLdsBytes<T, Tiles, Group>}, hip::Stream{},
        copies.get(), codes.get(), groups.get(), pairs.get(), partial.get(), again.get(), p);
    return pairs.values();
  }
  return out.values();
}

template <int Tiles, int Group, int RowTiles = stream::kRowTiles<std::int8_t>>
void expect_stated_bits(const Case& c, std::uint32_t wave, const Tensors& t, std::uint64_t order = 0) {
  const auto settings = executor(wave, order);
  const auto y = values(streamed<std::int8_t, Tiles, Group, RowTiles>(c, wave, t), c.p);
  const reference::Shares shares{16 * Tiles, 128 * stream::kStep<std::int8_t, Tiles, Group>, c.ctas};
  const auto type = c.p.bf16 != 0 ? reference::Output::bfloat16 : reference::Output::half;
  const auto want = reference::awq_in_shares(test::awq_layer(t, c.p.n, c.p.k, Group), t.at("x").as<std::uint16_t>(),
                                             c.p.m, shares, type);
  for (std::size_t i = 0; i < y.size(); ++i)
    ASSERT_EQ(y[i], want[i]) << "tiles " << Tiles << " group " << Group << " wave " << wave << " M " << c.p.m << " N "
                             << c.p.n << " K " << c.p.k << " CTAs " << c.ctas << " order " << order
                             << " first wrong at " << i;
}

Tensors inputs(const Problem& p, std::int64_t group) {
  return datasets::awq_mmq_inputs(p.m, p.n, p.k, 21, group);
}

template <int Group>
void check_int8_cuts() {
  for (const std::uint32_t wave : {32u, 64u})
    for (const Case& c :
         {Case{{1, 8, 256}, 1}, Case{{19, 136, 512}, 3}, Case{{70, 264, 512}, 5}, Case{{3, 16, 1024}, 4}}) {
      const Tensors t = inputs(c.p, Group);
      expect_stated_bits<4, Group>(c, wave, t);
      expect_stated_bits<8, Group>(c, wave, t);
      expect_stated_bits<4, Group, 2>(c, wave, t);
    }
  Case bf16{{19, 136, 512}, 3};
  bf16.p.bf16 = 1;
  expect_stated_bits<4, Group>(bf16, 32, inputs(bf16.p, Group));
}

TEST(AwqStream, Int8GivesTheBitsOfTheStatedOrderHoweverTheWorkIsCut) {
  check_int8_cuts<128>();
}
TEST(AwqStream, Int8GivesTheBitsOfTheStatedOrderInGroupsOf32) {
  check_int8_cuts<32>();
}

TEST(AwqStream, Int8GivesTheSameBitsInEveryOrderOfItsThreads) {
  const Case c{{66, 136, 512}, 5};
  const Tensors of_128 = inputs(c.p, 128), of_32 = inputs(c.p, 32);
  for (const std::uint64_t order : {1u, 2u, 3u}) {
    expect_stated_bits<4, 128>(c, 32, of_128, order);
    expect_stated_bits<4, 32>(c, 32, of_32, order);
    expect_stated_bits<4, 128, 2>(c, 32, of_128, order);
  }
}

template <int Group>
void check_int8_ends() {
  const Case c{{17, 24, 512}, 2};
  for (const auto& [codes, points, x] :
       {std::tuple{0u, 0xffffffffu, 0x3c00}, {0xffffffffu, 0u, 0xbc00}, {0x8f0f8f0fu, 0xf0f0f0f0u, 0}}) {
    Tensors t = inputs(c.p, Group);
    for (auto& word : t.at("w_packed").as<std::uint32_t>()) word = codes;
    for (auto& word : t.at("zeros").as<std::uint32_t>()) word = points;
    for (auto& half : t.at("x").as<std::uint16_t>()) half = static_cast<std::uint16_t>(x);
    expect_stated_bits<4, Group>(c, 32, t);
    expect_stated_bits<4, Group>(c, 64, t);
  }
}

TEST(AwqStream, Int8HoldsAtTheEndsOfTheRanges) {
  check_int8_ends<128>();
  check_int8_ends<32>();
}

/// Groups of 128 as four equal groups of 32 are the same weights: sums in another order, the fp16 output off by its
/// rounding at most.
TEST(AwqStream, TheSameWeightsInEitherGroupGiveTheSameResultButForItsRounding) {
  const Case c{{19, 136, 512}, 3};
  const Tensors wide = inputs(c.p, 128);
  Tensors narrow = inputs(c.p, 32);
  const auto repeat = [](auto from, auto to) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = from[i / 4];
  };
  repeat(wide.at("scales").as<std::uint16_t>(), narrow.at("scales").as<std::uint16_t>());
  repeat(wide.at("zeros").as<std::uint32_t>(), narrow.at("zeros").as<std::uint32_t>());
  const auto settings = executor(32);
  const auto of_128 = streamed<std::int8_t, 4, 128>(c, 32, wide), of_32 = streamed<std::int8_t, 4, 32>(c, 32, narrow);
  for (std::size_t i = 0; i < of_128.size(); ++i) {
    const double want = to_float(of_128[i]);
    ASSERT_NEAR(double{to_float(of_32[i])}, want, 0x1p-10 * std::abs(want) + 0x1p-14) << i;
  }
}

template <int Tiles, int Group>
void expect_product(const Case& c, std::uint32_t wave) {
  const Tensors t = inputs(c.p, Group);
  const auto settings = executor(wave);
  const auto y = values(streamed<hip::half, Tiles, Group>(c, wave, t), c.p);
  const auto want =
      reference::awq_product(test::awq_layer(t, c.p.n, c.p.k, Group), t.at("x").as<std::uint16_t>(), c.p.m);
  // One rounding to fp16 is at most 2^-11 of each value; fp32 sums of 512 terms are below a hundredth of that.
  EXPECT_LT(test::relative_l2(y, want), 0x1p-11) << "tiles " << Tiles << " wave " << wave << " M " << c.p.m;
}

TEST(AwqStream, Fp16StaysWithinTheRoundingOfItsOutput) {
  for (const std::uint32_t wave : {32u, 64u}) {
    expect_product<1, 128>({{1, 8, 512}, 1}, wave);
    expect_product<1, 128>({{19, 136, 1024}, 3}, wave);
    expect_product<4, 128>({{70, 264, 512}, 5}, wave);
    expect_product<1, 32>({{19, 136, 1024}, 3}, wave);
    expect_product<4, 32>({{70, 264, 512}, 5}, wave);
  }
}

}  // namespace
}  // namespace hiplab::awq_mmq
