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
    if constexpr (kHasPacked<Key> && kHasPacked<Value>) fast::run<Key, Value>(decode_of(p), wave, {}, d.buffers());
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
TEST(KvFast, IsRightForEveryPresetWithAPackedFormAndHeadDim) {
  for (const std::int64_t preset : {0, 2, 4, 5, 6, 7})
    for (const std::int64_t d : {64, 128, 256}) expect_attention(by_fast, d == 256 ? point(preset, 4, 1, d, 70) : point(preset, 8, 2, d, 70), 0);
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
