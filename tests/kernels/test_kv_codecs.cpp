// SPDX-License-Identifier: MIT
// Every codec's store kernel writes the bytes of the reference, but for codes on a boundary; every load kernel reads what
// they stand for. All presets, head_dim 64, 128 and 256, both wave widths, shuffled pages, tokens that go nowhere.
#include <gtest/gtest.h>

#include <cmath>

#include "datasets/fill.hpp"
#include "datasets/random.hpp"
#include "experiments/kv_quant_rx9070/tables.hpp"
#include "kernels/kv_quant/load.hpp"
#include "kernels/kv_quant/presets.hpp"
#include "kernels/kv_quant/store.hpp"
#include "reference/kv_codecs.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::kv_quant {
namespace {

using test::DeviceBuffer;
using Bytes = std::vector<std::uint8_t>;

std::vector<hip::half> gaussian_halves(std::size_t count, std::uint64_t seed) {
  const datasets::RandomStream stream(seed, "vectors");
  std::vector<hip::half> x(count);
  for (std::size_t i = 0; i < count; ++i) x[i] = hip::to_half(static_cast<float>(datasets::gaussian(stream.bits(i))));
  return x;
}
test::WithOptions waves_of(std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  return test::WithOptions(hip::simt::resolved(options));
}

constexpr std::int32_t kHeads = 2, kTokens = 21, kPageTokens = 16;
constexpr std::uint8_t kUntouched = 0xcd;

/// Keys and values of one preset stored in a cache whose two pages lie in the order 2, 0 of three; token 5 goes nowhere.
struct Stored {
  Cache layout;
  reference::KvPreset preset;
  std::vector<hip::half> k, v;
  std::vector<std::int32_t> block_table = {2, 0}, slot_mapping;
  Bytes bytes;

  std::vector<float> vector(const std::vector<hip::half>& all, std::int32_t token, std::int32_t head) const {
    std::vector<float> x;
    for (std::int32_t i = 0; i < layout.head_dim; ++i)
      x.push_back(hip::to_float(all[static_cast<std::size_t>((token * kHeads + head) * layout.head_dim + i)]));
    return x;
  }
  std::span<const std::uint8_t> slot(std::int32_t token, std::int32_t head) const {
    const std::int64_t place = block_table[static_cast<std::size_t>(token / kPageTokens)] * kPageTokens + token % kPageTokens;
    return std::span(bytes).subspan(static_cast<std::size_t>(layout.at(place, head)), static_cast<std::size_t>(layout.slot));
  }
};

template <class Key, class Value>
Stored stored(const char* name, std::int32_t d, std::vector<hip::half> k, std::vector<hip::half> v) {
  Stored s{{kHeads, d, 4, 0, slot_bytes<Key, Value>(d)}, reference::kv_preset(name, d), k, v, {2, 0}, {}, {}};
  for (std::int32_t token = 0; token < kTokens; ++token)
    s.slot_mapping.push_back(s.block_table[static_cast<std::size_t>(token / kPageTokens)] * kPageTokens + token % kPageTokens);
  s.slot_mapping[5] = -1;
  const DeviceBuffer<hip::half> from_k(k), from_v(v);
  const DeviceBuffer<float> key_table(table_of(*s.preset.key)), value_table(table_of(*s.preset.value));
  const DeviceBuffer<std::int32_t> slots(s.slot_mapping);
  const DeviceBuffer<std::uint8_t> cache(static_cast<std::size_t>(3 * s.layout.page_bytes()), "cache", kUntouched);
  store::run<Key>(s.layout, {0, 0}, kTokens, hip::Stream{}, from_k.get(), key_table.get(), slots.get(), cache.get());
  store::run<Value>(s.layout, {Key::bytes(d), 1}, kTokens, hip::Stream{}, from_v.get(), value_table.get(), slots.get(),
                    cache.get());
  s.bytes = cache.values();
  return s;
}

void expect_bytes_of_reference(const Stored& s) {
  reference::KvComparison all;
  const auto of_key = static_cast<std::size_t>(s.preset.key->bytes());
  const auto of_value = static_cast<std::size_t>(s.preset.value->bytes());
  for (std::int32_t token = 0; token < kTokens; ++token)
    for (std::int32_t head = 0; head < kHeads; ++head) {
      const auto slot = s.slot(token, head);
      if (s.slot_mapping[static_cast<std::size_t>(token)] < 0) {
        EXPECT_EQ(Bytes(slot.begin(), slot.end()), Bytes(slot.size(), kUntouched)) << "a token that goes nowhere";
        continue;
      }
      all += s.preset.key->compare(s.vector(s.k, token, head), slot.first(of_key));
      all += s.preset.value->compare(s.vector(s.v, token, head), slot.subspan(of_key, of_value));
      ASSERT_EQ(all.wrong, 0) << s.preset.name << ", head_dim " << s.layout.head_dim << ", token " << token << ", head " << head;
      EXPECT_TRUE(of_key + of_value == slot.size() || slot.back() == 0) << "pad byte";
    }
  EXPECT_LE(all.neighbours, all.elements / 1000) << s.preset.name;
  for (std::size_t i = static_cast<std::size_t>(s.layout.page_bytes()); i < static_cast<std::size_t>(2 * s.layout.page_bytes()); ++i)
    ASSERT_EQ(s.bytes[i], kUntouched) << "page 1 belongs to nobody";
}

template <class Codec, int Align>
void expect_read_back(const Stored& s, const reference::KvCodec& codec, std::int32_t offset) {
  const std::int32_t d = s.layout.head_dim;
  const DeviceBuffer<std::uint8_t> cache(s.bytes);
  const DeviceBuffer<float> table(table_of(codec));
  const DeviceBuffer<std::int32_t> pages(s.block_table);
  const DeviceBuffer<hip::half> to(static_cast<std::size_t>(kHeads * kTokens * d), "to", hip::half{0x7e00});
  load_back::run<Codec, Align>(s.layout, {offset, 0}, kTokens, hip::Stream{}, cache.get(), table.get(), pages.get(), to.get());
  const auto got = to.values();
  std::vector<double> want(static_cast<std::size_t>(d));
  for (std::int32_t token = 0; token < kTokens; ++token)
    for (std::int32_t head = 0; head < kHeads; ++head) {
      if (token == 5) continue;
      codec.decode(s.slot(token, head).subspan(static_cast<std::size_t>(offset)), want);
      double most = 0;
      for (const double x : want) most = std::max(most, std::abs(x));
      for (std::int32_t i = 0; i < d; ++i) {
        const double x = want[static_cast<std::size_t>(i)];
        ASSERT_NEAR(hip::to_float(got[static_cast<std::size_t>((head * kTokens + token) * d + i)]), x,
                    0x1p-11 * std::abs(x) + 1e-6 * most + 0x1p-25)
            << s.preset.name << ", head_dim " << d << ", token " << token << ", head " << head << ", element " << i;
      }
    }
}

template <class Key, class Value>
void check(const char* name, std::int32_t d, const std::vector<hip::half>& k, const std::vector<hip::half>& v) {
  const Stored s = stored<Key, Value>(name, d, k, v);
  ASSERT_EQ(s.layout.slot, s.preset.slot()) << name;
  expect_bytes_of_reference(s);
  expect_read_back<Key, key_alignment<Key, Value>()>(s, *s.preset.key, 0);
  expect_read_back<Value, value_alignment<Key, Value>()>(s, *s.preset.value, Key::bytes(d));
}

class EveryPreset : public testing::TestWithParam<std::int64_t> {};

TEST_P(EveryPreset, StoresTheBytesOfTheReferenceAndReadsThemBack) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = waves_of(wave);
    for (const std::int32_t d : {64, 128, 256}) {
      const auto count = static_cast<std::size_t>(kTokens * kHeads * d);
      const auto k = gaussian_halves(count, 7), v = gaussian_halves(count, 8);
      with_preset(GetParam(), [&]<class Key, class Value>(const char* name) { check<Key, Value>(name, d, k, v); });
    }
  }
}

/// Zeros, a constant, one huge channel, a norm above the largest half, alternating extremes.
TEST_P(EveryPreset, StoresAndReadsExtremeVectors) {
  constexpr std::int32_t kD = 64;
  std::vector<hip::half> x(static_cast<std::size_t>(kTokens * kHeads * kD));
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::size_t vector = i / kD % 5, element = i % kD;
    const float value = vector == 0   ? 0.0f
                        : vector == 1 ? 0.1f
                        : vector == 2 ? (element == 3 ? 30.0f : 0.01f * static_cast<float>(element))
                        : vector == 3 ? 30000.0f
                                      : (element % 2 != 0 ? 1.0f : -1.0f);
    x[i] = hip::to_half(value);
  }
  with_preset(GetParam(), [&]<class Key, class Value>(const char* name) { check<Key, Value>(name, kD, x, x); });
}

INSTANTIATE_TEST_SUITE_P(KvCodecs, EveryPreset, testing::Range(std::int64_t{0}, kPresets));

TEST(KvPresets, HaveTheOrderAndTheSlotsOfTheReference) {
  const auto names = reference::kv_preset_names();
  ASSERT_EQ(static_cast<std::int64_t>(names.size()), kPresets);
  for (std::int64_t i = 0; i < kPresets; ++i)
    with_preset(i, [&]<class Key, class Value>(const char* name) {
      EXPECT_EQ(names[static_cast<std::size_t>(i)], name);
      for (const int d : {64, 128, 256})
        EXPECT_EQ((slot_bytes<Key, Value>(d)), reference::kv_preset(name, d).slot()) << name;
    });
  EXPECT_THROW(with_preset(kPresets, []<class, class>(const char*) {}), std::invalid_argument);
}

/// Page bytes of the published geometry: block 16 tokens, 4 KV heads, head_dim 256.
TEST(KvCache, HasThePublishedPageSizesAnd64BitAddresses) {
  const Cache three{4, 256, 4, 0, 198};
  EXPECT_EQ(three.page_bytes(), 12672);
  EXPECT_EQ(three.at(std::int64_t{1} << 22, 3), ((std::int64_t{1} << 22) * 4 + 3) * 198);  // above 2^31
}

}  // namespace
}  // namespace hiplab::kv_quant
