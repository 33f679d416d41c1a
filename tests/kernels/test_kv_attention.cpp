// SPDX-License-Identifier: MIT
// Decode attention over a paged cache against a softmax in double precision over what the same bytes stand for.
#include <gtest/gtest.h>

#include <cmath>

#include "experiments/kv_quant_rx9070/point.hpp"
#include "kernels/kv_quant/fast.hpp"
#include "kernels/kv_quant/gqa_shared.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::kv_quant {
namespace {

using test::DeviceBuffer;

test::WithOptions waves_of(std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  return test::WithOptions(hip::simt::resolved(options));
}

Point point(std::int64_t preset, std::int64_t heads, std::int64_t kv_heads, std::int64_t head_dim, std::int64_t context,
            std::int64_t batch = 1, std::int64_t page = 16) {
  Point p;
  p.experiment = "kv_quant_rx9070";
  p.values = {{"preset", preset}, {"heads", heads}, {"kv_heads", kv_heads}, {"head_dim", head_dim},
              {"context", context}, {"batch", batch}, {"page", page}};
  return p;
}

template <class T>
std::vector<T> host(const Tensors& t, const char* name) {
  const auto values = t.at(name).as<T>();
  return {values.begin(), values.end()};
}

/// The inputs of a point on the device, outputs and scratch poisoned.
struct OnDevice {
  explicit OnDevice(const Tensors& t)
      : q(t.at("q").count()),
        cache(host<std::uint8_t>(t, "cache")),
        tables(host<float>(t, "tables")),
        block_table(host<std::int32_t>(t, "block_table")),
        partial(t.at("partial").count(), "partial", NAN),
        weight(t.at("weight").count(), "weight", NAN),
        out(t.at("out").count(), "out", hip::half{0x7e00}) {
    hip::runtime().upload(q.get(), t.at("q").bytes.data(), t.at("q").byte_count());
  }
  DecodeBuffers buffers() const {
    return {q.get(), cache.get(), tables.get(), block_table.get(), partial.get(), weight.get(), out.get()};
  }
  std::vector<double> result() const {
    std::vector<double> y;
    for (const hip::half h : out.values()) y.push_back(hip::to_float(h));
    return y;
  }
  DeviceBuffer<hip::half> q;
  DeviceBuffer<std::uint8_t> cache;
  DeviceBuffer<float> tables;
  DeviceBuffer<std::int32_t> block_table;
  DeviceBuffer<float> partial, weight;
  DeviceBuffer<hip::half> out;
};

double relative_l2(const std::vector<double>& got, const std::vector<double>& want) {
  double off = 0, all = 0;
  for (std::size_t i = 0; i < want.size(); ++i) off += std::pow(got[i] - want[i], 2), all += std::pow(want[i], 2);
  return std::sqrt(off / all);
}

using Run = std::vector<double> (*)(const Point&, const Tensors&, std::uint32_t wave, std::int32_t how);

/// how: splits.
std::vector<double> by_faithful(const Point& p, const Tensors& t, std::uint32_t wave, std::int32_t how) {
  const OnDevice d(t);
  with_preset(p["preset"], [&]<class Key, class Value>(const char*) {
    faithful::run<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>()>(in_splits(decode_of(p), how), wave, {}, d.buffers());
  });
  return d.result();
}
/// how: multiprocessors to fill.
std::vector<double> by_gqa_shared(const Point& p, const Tensors& t, std::uint32_t, std::int32_t how) {
  const OnDevice d(t);
  with_preset(p["preset"], [&]<class Key, class Value>(const char*) {
    gqa_shared::run<Key, Value, key_alignment<Key, Value>(), value_alignment<Key, Value>()>(
        decode_of(p), static_cast<std::uint32_t>(how), {}, d.buffers());
  });
  return d.result();
}

std::vector<double> by_fast(const Point& p, const Tensors& t, std::uint32_t wave, std::int32_t) {
  const OnDevice d(t);
  with_preset(p["preset"], [&]<class Key, class Value>(const char*) {
    if constexpr (kHasPacked<Key> && kHasPacked<Value>) fast::run<Key, Value>(decode_of(p), wave, 2, {}, d.buffers());
    else throw std::invalid_argument("no packed form");
  });
  return d.result();
}

void expect_attention(Run run, const Point& p, std::int32_t how) {
  const Tensors t = inputs(p);
  const auto want = values(p, t, "out");
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = waves_of(wave);
    const double off = relative_l2(run(p, t, wave, how), want);  // NaN where a poisoned element is left
    EXPECT_TRUE(off < 1e-3) << off << ": preset " << p["preset"] << ", heads " << p["heads"] << " / " << p["kv_heads"]
                            << ", head_dim " << p["head_dim"] << ", context " << p["context"] << ", batch " << p["batch"]
                            << ", page " << p["page"] << ", wave " << wave << ", how " << how;
  }
}

class KvAttention : public testing::TestWithParam<std::pair<const char*, Run>> {
protected:
  static void expect(const Point& p, std::int32_t how) { expect_attention(GetParam().second, p, how); }
};

TEST_P(KvAttention, IsRightForEveryPresetAndHeadDim) {
  for (std::int64_t preset = 0; preset < kPresets; ++preset)
    for (const std::int64_t d : {64, 128, 256}) expect(point(preset, 8, 2, d, 70), 4);
}

TEST_P(KvAttention, IsRightForEveryGroupOfHeads) {
  for (const std::int64_t group : {1, 3, 4, 6, 8, 11, 16}) expect(point(7, 2 * group, 2, 64, 40), 4);
}

TEST_P(KvAttention, IsRightForEveryLengthAndNumberOfSplits) {
  for (const std::int32_t splits : {1, 7, 32})
    for (const std::int64_t context : {1, 15, 16, 17, 31, 33, 300}) expect(point(5, 4, 1, 64, context), splits);
  expect(point(2, 4, 2, 128, 1000), 32);
}

TEST_P(KvAttention, IsRightForBatchesAndPagesOfAnySize) {
  for (const std::int64_t page : {16, 32, 64, 128}) expect(point(6, 4, 2, 64, 130, 3, page), 7);
}

TEST_P(KvAttention, IsRightForKeysWithOutliersWhereOneTokenHasNearlyAllWeight) {
  Point p = point(0, 4, 2, 64, 200);
  p.values["data"] = 1;
  expect(p, 5);
  p.values["data"] = 2;
  expect(p, 5);
}

/// The gate must see one wrong code of one token.
TEST_P(KvAttention, DiffersVisiblyWhereOneTokenOfTheCacheIsWrong) {
  const Point p = point(5, 4, 1, 64, 33);
  Tensors t = inputs(p);
  const auto want = values(p, t, "out");
  auto cache = t.at("cache").as<std::uint8_t>();
  const auto place = static_cast<std::size_t>(t.at("slot_mapping").as<std::int32_t>()[20]);
  cache[place * 70 + 34 + 7] ^= 0xff;  // two values of token 20
  EXPECT_GT(relative_l2(GetParam().second(p, t, 32, 4), want), 1e-3);
}

INSTANTIATE_TEST_SUITE_P(Variants, KvAttention,
                         testing::Values(std::pair("faithful", Run{by_faithful}), std::pair("gqa_shared", Run{by_gqa_shared})),
                         [](const auto& point) { return std::string(point.param.first); });

/// One KV head of 256: two would not fit into 64 KiB of LDS at 16 bits.
TEST(KvFast, HasOneBlockAMultiprocessorWhereItsWalkIsShort) {
  Decode p;
  p.context = 65536;
  EXPECT_EQ(fast::in_one_round(p, 264, 132).splits, 264);  // 15 or 16 steps each
  p.context = 16384;
  EXPECT_EQ(fast::in_one_round(p, 264, 132).splits, 132);
  p.context = 48;
  EXPECT_EQ(fast::in_one_round(p, 264, 132).splits, 3);  // no block without a step
  p.context = 4096, p.batch = 200;
  EXPECT_EQ(fast::in_one_round(p, 264, 132).splits, 1);  // more sequences than blocks
}

TEST(KvFast, IsRightForEveryPresetWithAPackedFormAndHeadDim) {
  for (const std::int64_t preset : {0, 2, 4, 5, 6, 7})
    for (const std::int64_t d : {64, 128, 256}) expect_attention(by_fast, d == 256 ? point(preset, 4, 1, d, 70) : point(preset, 8, 2, d, 70), 0);
}

TEST(AddByte, TakesOneByteTimesTheFactor) {
  EXPECT_EQ((add_byte<0, 128>(0x33221101u, 7u)), 128u + 7u);
  EXPECT_EQ((add_byte<3, 255>(0xff221100u, 1u)), 255u * 255u + 1u);
  EXPECT_EQ((add_byte<1, 64>(0x33ff0033u, 5u)), 5u);
}

TEST(Larger, IsTheLargerOne) {
  EXPECT_EQ(larger(-1e30f, -3.0f), -3.0f);
  EXPECT_EQ(larger(2.0f, 1.0f), 2.0f);
}

/// Values of two tokens by pairs() and, as sums over one token each, by raw_pairs(): [form][token][element].
template <int Bits>
__global__ void decode_pairs(const std::uint8_t* slots, float* out) {
  HIPLAB_SHARED(std::uint32_t, lds, 8);
  if (thread_x() != 0) return;
  for (std::uint32_t i = 0; i < 16; ++i) lds.template vec<std::uint16_t>(i) = static_cast<std::uint16_t>(slots[2 * i] | slots[2 * i + 1] << 8);
  using P = Packed<Affine<Bits>>;
  const std::uint32_t b = 16;  // the second token's bytes
  for (int part = 0; part < 2; ++part) {
    std::uint32_t plain[4], raw[4];
    P::template pairs<2>(lds, 0, b, 0, part, plain);
    P::raw_pairs(lds, 0, b, 0, part, raw);
    for (int token = 0; token < 2; ++token)
      for (int j = 0; j < 4; ++j) {
        const int element = 4 * part + j;
        const auto half_of = [&](std::uint32_t word) { return to_float(half{static_cast<std::uint16_t>(word >> (16 * token))}); };
        const auto sum = [&](int k) { return half_of(raw[k]) + half_of(P::middle(4 * part + k)); };
        out[token * 8 + element] = half_of(plain[j]);
        out[16 + token * 8 + element] = P::apart(sum(j), element, sum(j - j % 2));
      }
  }
}

template <int Bits>
void expect_both_forms() {
  std::vector<std::uint8_t> slots(32);
  for (std::size_t i = 0; i < slots.size(); ++i) slots[i] = static_cast<std::uint8_t>(37 * i * i + 11 * i + 5);
  const auto settings = waves_of(32);
  const DeviceBuffer<std::uint8_t> in(slots, "slots");
  const DeviceBuffer<float> out(32, "out", NAN);
  launch<decode_pairs<Bits>>(LaunchShape{{1}, {32}}, {}, in.get(), out.get());
  const auto values = out.values();
  for (std::size_t token = 0; token < 2; ++token)
    for (std::size_t e = 0; e < 8; ++e) {
      unsigned codes = 0;
      for (std::size_t byte = 0; byte < Bits; ++byte) codes |= unsigned{slots[16 * token + byte]} << (8 * byte);
      const float want = static_cast<float>(codes >> (Bits * e) & ((1u << Bits) - 1)) - (Bits == 4 ? 8.0f : 4.0f);
      EXPECT_EQ(values[token * 8 + e], want) << Bits << " bits, token " << token << ", element " << e;
      EXPECT_EQ(values[16 + token * 8 + e], want) << Bits << " bits, as they are, token " << token << ", element " << e;
    }
}

TEST(KvFast, CodesOfValuesAreTheSameAsHalvesAndAsTheyAre) {
  expect_both_forms<4>();
  expect_both_forms<3>();
}

TEST(KvFast, IsRightForEveryGroupLengthBatchAndPage) {
  for (const std::int64_t group : {1, 3, 6, 8}) expect_attention(by_fast, point(7, group, 1, 64, 40), 0);
  for (const std::int64_t context : {1, 15, 16, 17, 300}) expect_attention(by_fast, point(5, 4, 1, 64, context), 0);
  for (const std::int64_t page : {32, 128}) expect_attention(by_fast, point(4, 4, 2, 64, 130, 3, page), 0);
  Point peaked = point(0, 4, 2, 64, 200);
  peaked.values["data"] = 1;
  expect_attention(by_fast, peaked, 0);
}

TEST(GqaSharedSplits, FillTheDeviceOnceAndLeaveNoSplitTooShort) {
  Decode p{{4, 256, 4, 0, 1024}, 1, 16, 65536, 4096};
  EXPECT_EQ(gqa_shared::splits_of(p, 132, 4, 4), 132);
  p.batch = 8;
  EXPECT_EQ(gqa_shared::splits_of(p, 132, 4, 4), 16);
  p.batch = 1, p.context = 512;
  EXPECT_EQ(gqa_shared::splits_of(p, 132, 4, 4), 8);
  p.context = 3;
  EXPECT_EQ(gqa_shared::splits_of(p, 0, 4, 4), 1);
}

}  // namespace
}  // namespace hiplab::kv_quant
