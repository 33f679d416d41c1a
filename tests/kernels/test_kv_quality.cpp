// SPDX-License-Identifier: MIT
// What a preset loses of attention, measured by kernels in fp32, against the same in double precision; and what may be
// called such a measure at all.
#include <gtest/gtest.h>

#include <cmath>

#include "experiments/kv_quality_rx9070/point.hpp"
#include "kernels/kv_quant/quality.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::kv_quality {
namespace {

using hip::half;
using test::DeviceBuffer;

Point point(std::int64_t preset, std::int64_t heads, std::int64_t kv_heads, std::int64_t head_dim, std::int64_t context,
            std::int64_t data) {
  Point p;
  p.experiment = "kv_quality_rx9070";
  p.values = {{"preset", preset},   {"heads", heads}, {"kv_heads", kv_heads}, {"head_dim", head_dim}, {"context", context},
              {"batch", 1},         {"data", data},   {"layers", 4},          {"boundary", 2}};
  return p;
}

std::vector<half> halves(const Tensors& t, const char* name) {
  std::vector<half> list;
  for (const std::uint16_t bits : t.at(name).as<std::uint16_t>()) list.push_back(half{bits});
  return list;
}
template <class T>
std::vector<T> host(const Tensors& t, const char* name) {
  const auto values = t.at(name).as<T>();
  return {values.begin(), values.end()};
}

struct Measured {
  reference::KvQuality quality;
  double bits = 0, model_bits = 0;
  std::uint32_t slot_bytes = 0;
};

/// On poisoned scratch. spoil: is added to the bits of one byte of the cache.
Measured measured(const Point& p, const Tensors& t, std::uint8_t spoil = 0) {
  auto bytes = host<std::uint8_t>(t, "cache");
  bytes[bytes.size() / 2] ^= spoil;
  const DeviceBuffer<half> q(halves(t, "q"), "q"), k(halves(t, "k"), "k"), v(halves(t, "v"), "v");
  const DeviceBuffer<std::uint8_t> cache(bytes, "cache");
  const DeviceBuffer<float> tables(host<float>(t, "tables"), "tables");
  const DeviceBuffer<std::int32_t> pages(host<std::int32_t>(t, "block_table"), "block_table");
  const DeviceBuffer<float> weights(t.at("both_weights").count(), "both_weights", NAN), kl(t.at("head_kl").count(), "head_kl", NAN),
      outs(t.at("both_outputs").count(), "both_outputs", NAN), numbers(6, "numbers", NAN);
  const DeviceBuffer<std::uint32_t> slot(1, "slot", 0xaaaaaaaau);
  kv_quant::DecodeBuffers b;
  b.q = q.get(), b.cache = cache.get(), b.tables = tables.get(), b.block_table = pages.get();
  kv_quant::with_preset(p["preset"], [&]<class Key, class Value>(const char*) {
    kv_quant::quality::run<Key, Value, kv_quant::key_alignment<Key, Value>(), kv_quant::value_alignment<Key, Value>()>(
        kv_quant::decode_of(p), 4, static_cast<std::int32_t>(plain_layers(p)), {}, b, k.get(), v.get(),
        {weights.get(), kl.get(), outs.get()},
        {numbers.get(), numbers.get() + 1, numbers.get() + 2, numbers.get() + 3, numbers.get() + 4, numbers.get() + 5, slot.get()});
  });
  const auto n = numbers.values();
  return {{n[0], n[1], n[2], n[3]}, n[4], n[5], slot.values()[0]};
}

bool near(double got, double want) {
  return std::abs(got - want) <= 0.02 * std::abs(want);  // the experiment's gate
}

void expect(const Point& p) {
  const Tensors t = inputs(p);
  const auto want = quality_of(p, t);
  EXPECT_EQ(reference::fault_of(want), "");
  const Measured got = measured(p, t);
  const std::string what = "preset " + std::to_string(p["preset"]) + ", head_dim " + std::to_string(p["head_dim"]) +
                           ", context " + std::to_string(p["context"]) + ", data " + std::to_string(p["data"]);
  EXPECT_TRUE(near(got.quality.rel_l2, want.rel_l2)) << got.quality.rel_l2 << " for " << want.rel_l2 << ", " << what;
  EXPECT_TRUE(near(got.quality.worst_head, want.worst_head)) << got.quality.worst_head << " for " << want.worst_head << ", " << what;
  EXPECT_TRUE(near(got.quality.kl, want.kl)) << got.quality.kl << " for " << want.kl << ", " << what;
  EXPECT_TRUE(near(got.quality.worst_kl, want.worst_kl)) << got.quality.worst_kl << " for " << want.worst_kl << ", " << what;
  EXPECT_EQ(got.bits, values(p, t, "bits")[0]) << what;
  EXPECT_TRUE(near(got.model_bits, values(p, t, "model_bits")[0])) << what;
  EXPECT_EQ(got.slot_bytes, values(p, t, "slot_bytes")[0]) << what;
}

TEST(KvQuality, IsThatOfTheReferenceForEveryPreset) {
  for (std::int64_t preset = 0; preset < kv_quant::kPresets; ++preset) expect(point(preset, 4, 2, 64, 70, preset % 3));
}

TEST(KvQuality, IsThatOfTheReferenceForEveryShape) {
  for (const std::int64_t context : {1, 63, 64, 65, 300}) expect(point(7, 2, 1, 64, context, 0));
  for (const std::int64_t d : {128, 256}) expect(point(5, 3, 1, d, 40, 2));
  expect(point(8, 16, 1, 256, 33, 0));
}

TEST(KvQuality, EqualWeightsHaveNoDivergenceAtAll) {
  for (const std::int64_t data : {0, 1, 2}) {
    const Point p = point(0, 4, 2, 64, 90, data);
    const Tensors t = inputs(p);
    for (const auto& quality : {quality_of(p, t), measured(p, t).quality}) {
      EXPECT_EQ(quality.rel_l2, 0);
      EXPECT_EQ(quality.worst_head, 0);
      EXPECT_EQ(quality.kl, 0);
      EXPECT_EQ(quality.worst_kl, 0);
    }
  }
}

TEST(KvQuality, OneWrongByteIsSeen) {
  const Point p = point(0, 4, 2, 64, 32, 0);
  const auto spoiled = measured(p, inputs(p), 0x10).quality;
  EXPECT_GT(spoiled.rel_l2, 0);
  const Point blocks = point(9, 4, 2, 64, 32, 0);
  const Tensors t = inputs(blocks);
  const auto whole = measured(blocks, t).quality, wrong = measured(blocks, t, 0xff).quality;
  EXPECT_FALSE(near(wrong.rel_l2, whole.rel_l2) && near(wrong.kl, whole.kl));
}

/// Two tokens, one head of 64: p = (e, 1) / (e + 1) of scores 1 and 0, p' equal; KL and outputs are known.
TEST(KvQualityReference, GivesAKnownDivergence) {
  const auto read = [](double first_key) {
    return [=](std::int64_t, std::int64_t, std::int64_t token, std::span<double> key, std::span<double> value) {
      std::fill(key.begin(), key.end(), 0.0);
      std::fill(value.begin(), value.end(), token == 0 ? 1.0 : 0.0);
      key[0] = token == 0 ? first_key : 0;
    };
  };
  std::vector<double> q(64, 0.0);
  q[0] = 8;  // sqrt(64): the score is the key's first element
  const auto quality = reference::kv_quality({1, 1, 1, 64, 2}, q, read(1), read(0));
  const double p = std::exp(1.0) / (std::exp(1.0) + 1);
  EXPECT_NEAR(quality.kl, p * std::log(p / 0.5) + (1 - p) * std::log((1 - p) / 0.5), 1e-12);
  EXPECT_NEAR(quality.rel_l2, (p - 0.5) / p, 1e-12);
  EXPECT_EQ(reference::fault_of(quality), "");
}

TEST(KvQualityReference, APlantedWrongMeasureHasAFault) {
  const reference::KvQuality good{0.1, 0.2, 0.01, 0.02};
  EXPECT_EQ(reference::fault_of(good), "");
  for (const reference::KvQuality& wrong :
       {reference::KvQuality{0.1, 0.05, 0.01, 0.02}, reference::KvQuality{0.1, 0.2, 0.03, 0.02},
        reference::KvQuality{0.1, 0.2, -0.01, 0.02}, reference::KvQuality{0, 0, 0.01, 0.02},
        reference::KvQuality{NAN, 0.2, 0.01, 0.02}})
    EXPECT_NE(reference::fault_of(wrong), "");
}

}  // namespace
}  // namespace hiplab::kv_quality
