// SPDX-License-Identifier: MIT
// Continuation prefill, with the full dequantised copy and without, against a softmax in double precision over what the
// cached bytes stand for and the chunk's own keys and values.
#include <gtest/gtest.h>

#include <cmath>

#include "experiments/kv_quant_rx9070/point.hpp"
#include "kernels/kv_prefill/tiled.hpp"
#include "kernels/kv_prefill/tokens.hpp"
#include "kernels/kv_quant/load.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::kv_prefill {
namespace {

using hip::half;
using test::DeviceBuffer;

constexpr std::int64_t kPage = 16;

Point point(std::int64_t preset, std::int64_t heads, std::int64_t kv_heads, std::int64_t head_dim,
            std::int64_t cached) {
  Point p;
  p.experiment = "kv_quant_rx9070";
  p.values = {{"preset", preset},  {"heads", heads}, {"kv_heads", kv_heads}, {"head_dim", head_dim},
              {"context", cached}, {"batch", 1},     {"page", kPage}};
  return p;
}

/// The cached part is that of a decode point; the chunk's keys, values and queries are another point's.
struct Case {
  Case(std::int64_t preset, std::int64_t heads, std::int64_t kv_heads, std::int64_t head_dim, std::int64_t cached,
       std::int64_t chunk_tokens, std::int64_t rows)
      : p(point(preset, heads, kv_heads, head_dim, std::max<std::int64_t>(cached, 1))),
        chunk{static_cast<std::int32_t>(kv_heads),        static_cast<std::int32_t>(heads),
              static_cast<std::int32_t>(head_dim),        static_cast<std::int32_t>(cached),
              static_cast<std::int32_t>(chunk_tokens),    static_cast<std::int32_t>(rows),
              1 / std::sqrt(static_cast<float>(head_dim))},
        inputs(kv_quant::inputs(p)),
        own(datasets::kv_quant_inputs({1, heads, kv_heads, head_dim, chunk_tokens, kPage}, datasets::KeyData::gaussian,
                                      7)),
        queries(
            datasets::kv_quant_inputs({rows, heads, kv_heads, head_dim, 1, kPage}, datasets::KeyData::gaussian, 8)) {}

  std::vector<half> halves(const Tensors& t, const char* name) const {
    std::vector<half> list;
    for (const std::uint16_t bits : t.at(name).as<std::uint16_t>()) list.push_back(half{bits});
    return list;
  }

  std::vector<double> wanted() const {
    std::vector<double> out;
    const auto cached = kv_quant::reader(p, inputs, false);
    const auto k = halves(own, "k"), v = halves(own, "v"), q = halves(queries, "q");
    const auto width = static_cast<std::size_t>(chunk.heads * chunk.head_dim),
               d = static_cast<std::size_t>(chunk.head_dim);
    for (std::int32_t j = 0; j < chunk.rows; ++j) {
      std::vector<double> row;
      for (std::size_t i = 0; i < width; ++i) row.push_back(to_float(q[static_cast<std::size_t>(j) * width + i]));
      const std::int64_t seen = chunk.cached + (std::int64_t{j} + 1) * chunk.chunk / chunk.rows;
      const auto y = reference::decode_attention(
          {1, chunk.heads, chunk.kv_heads, chunk.head_dim, seen}, row,
          [&](std::int64_t sequence, std::int64_t head, std::int64_t token, std::span<double> key,
              std::span<double> value) {
            if (token < chunk.cached) return cached(sequence, head, token, key, value);
            const auto at = static_cast<std::size_t>((token - chunk.cached) * chunk.kv_heads + head) * d;
            for (std::size_t i = 0; i < d; ++i) key[i] = to_float(k[at + i]), value[i] = to_float(v[at + i]);
          });
      out.insert(out.end(), y.begin(), y.end());
    }
    return out;
  }

  Point p;
  Chunk chunk;
  Tensors inputs, own, queries;
};

/// What a launch gives, NaN where it left an element unwritten.
std::vector<double> run(const Case& c, bool with_full_copy, std::uint8_t spoil = 0) {
  const auto cache_bytes = c.inputs.at("cache").as<std::uint8_t>();
  std::vector<std::uint8_t> bytes(cache_bytes.begin(), cache_bytes.end());
  bytes[bytes.size() / 2] ^= spoil;
  const auto tables_of = c.inputs.at("tables").as<float>();
  const auto pages_of = c.inputs.at("block_table").as<std::int32_t>();
  const DeviceBuffer<std::uint8_t> cache(bytes, "cache");
  const DeviceBuffer<float> tables(std::vector<float>(tables_of.begin(), tables_of.end()), "tables");
  const DeviceBuffer<std::int32_t> pages(std::vector<std::int32_t>(pages_of.begin(), pages_of.end()), "block_table");
  const DeviceBuffer<half> q(c.halves(c.queries, "q"), "q"), k(c.halves(c.own, "k"), "k"), v(c.halves(c.own, "v"), "v");
  const Chunk& s = c.chunk;
  const auto count = [](std::int64_t a, std::int64_t b, std::int64_t e = 1) {
    return static_cast<std::size_t>(a * b * e);
  };
  const half nan{0x7e00};
  const DeviceBuffer<half> out(count(s.rows, s.heads, s.head_dim), "out", nan);
  const kv_quant::Cache layout = kv_quant::cache_of(c.p);
  kv_quant::with_preset(c.p["preset"], [&]<class Key, class Value>(const char*) {
    using namespace kv_quant;
    if constexpr (Value::kRotates) {
      throw std::invalid_argument("values are rotated");
    } else if (with_full_copy) {
      const DeviceBuffer<half> k_copy(count(s.kv_heads, s.cached, s.head_dim), "k_copy", nan),
          v_copy(count(s.kv_heads, s.cached, s.head_dim), "v_copy", nan);
      const DeviceBuffer<half> k_joined(count(s.kv_heads, s.tokens(), s.head_dim), "k_joined", nan),
          v_joined(count(s.kv_heads, s.tokens(), s.head_dim), "v_joined", nan);
      const DeviceBuffer<std::uint8_t> mask(count(s.chunk, s.tokens()), "mask", 0xaa);
      const DeviceBuffer<half> scores(count(s.heads, s.chunk, s.tokens()), "scores", nan),
          weights(count(s.heads, s.chunk, s.tokens()), "weights", nan);
      load_back::run<Key, key_alignment<Key, Value>()>(layout, {0, 0}, s.cached, {}, cache.get(), tables.get(),
                                                       pages.get(), k_copy.get());
      load_back::run<Value, value_alignment<Key, Value>()>(layout, {Key::bytes(s.head_dim), 1}, s.cached, {},
                                                           cache.get(), tables.get() + kTable, pages.get(),
                                                           v_copy.get());
      full_copy::run(s, {},
                     {q.get(), k_copy.get(), v_copy.get(), k.get(), v.get(), k_joined.get(), v_joined.get(), mask.get(),
                      scores.get(), weights.get(), out.get()});
    } else {
      const auto floats = count(s.rows, s.heads, tiled::partial_floats(s.head_dim));
      const DeviceBuffer<float> partial(floats, "partial", NAN);
      float* weight = partial.get() + count(s.rows, s.heads, (tiled::kSplits + 1) * s.head_dim);
      tiled::run<Key, Value>(s, layout, {},
                             {q.get(), cache.get(), tables.get(), pages.get(), partial.get(), weight, out.get()},
                             k.get(), v.get());
    }
  });
  std::vector<double> y;
  for (const half h : out.values()) y.push_back(to_float(h));
  return y;
}

double relative_l2(const std::vector<double>& got, const std::vector<double>& want) {
  double off = 0, all = 0;
  for (std::size_t i = 0; i < want.size(); ++i) off += std::pow(got[i] - want[i], 2), all += std::pow(want[i], 2);
  return std::sqrt(off / all);
}

void expect(const Case& c) {
  const auto want = c.wanted();
  for (const std::uint32_t wave : {32u, 64u}) {
    hip::simt::ExecutorOptions options;
    options.wave = wave;
    const test::WithOptions width(hip::simt::resolved(options));
    for (const bool with_full_copy : {true, false}) {
      if (with_full_copy && c.chunk.cached == 0) continue;
      const double off = relative_l2(run(c, with_full_copy), want);
      EXPECT_TRUE(off < (with_full_copy ? 2e-3 : 1e-3))
          << off << (with_full_copy ? ": full copy" : ": tiled") << ", preset " << c.p["preset"] << ", heads "
          << c.chunk.heads << " / " << c.chunk.kv_heads << ", head_dim " << c.chunk.head_dim << ", cached "
          << c.chunk.cached << ", chunk " << c.chunk.chunk << ", rows " << c.chunk.rows << ", wave " << wave;
    }
  }
}

TEST(KvPrefill, IsRightForEveryPresetAndHeadDim) {
  for (const std::int64_t preset : {0, 2, 4, 5, 6, 7, 9, 10, 12})
    for (const std::int64_t d : {64, 128, 256}) expect({preset, 4, 2, d, 70, 20, 3});
}

TEST(KvPrefill, IsRightForEveryGroupOfHeads) {
  for (const std::int64_t group : {1, 3, 4, 6, 16}) expect({7, 2 * group, 2, 64, 40, 9, 2});
}

TEST(KvPrefill, IsRightForEveryLengthOfCacheChunkAndRows) {
  for (const std::int64_t cached : {0, 1, 15, 16, 17, 64, 65, 300}) expect({5, 4, 1, 64, cached, 17, 4});
  for (const std::int64_t chunk : {1, 2, 63, 64, 65, 130}) expect({5, 4, 1, 64, 33, chunk, 1});
  expect({5, 4, 1, 64, 33, 24, 24});  // every row
  expect({7, 2, 1, 64, 2100, 5, 2});  // more than 32 splits of 64
}

/// The gate must see one wrong byte of one token, by either way.
TEST(KvPrefill, DiffersVisiblyWhereOneTokenOfTheCacheIsWrong) {
  const Case c(5, 4, 1, 64, 32, 16, 2);
  for (const bool with_full_copy : {true, false})
    EXPECT_GT(relative_l2(run(c, with_full_copy, 0xff), c.wanted()), 2e-3) << with_full_copy;
}

TEST(KvPrefill, TokensOfAPromptAreThoseOfItsFormula) {
  const std::vector<half> pool_values = [] {
    std::vector<half> list;
    for (std::uint16_t i = 0; i < 37 * 3; ++i) list.push_back(half{i});
    return list;
  }();
  const DeviceBuffer<half> pool(pool_values, "pool"), got(5 * 3, "rows", half{0xffff});
  run_gather({}, pool.get(), got.get(), 3, {37, 2, 1}, {1000, 83, 5});
  const auto rows = got.values();
  for (std::uint64_t j = 0; j < 5; ++j) {
    const std::uint64_t token = 1000 + (j + 1) * 83 / 5 - 1,
                        mixed = (2654435761 * (token + 1) + 40503 * 2 + 2246822519) % (1ull << 32);
    for (std::uint64_t i = 0; i < 3; ++i) EXPECT_EQ(rows[j * 3 + i].bits, (mixed >> 12) % 37 * 3 + i) << j;
  }
}

TEST(KvPrefill, APlaceIsThatOfThePage) {
  const DeviceBuffer<std::int32_t> pages(std::vector<std::int32_t>{5, 0, 9}, "block_table"),
      got(20, "slot_mapping", -1);
  run_places({}, pages.get(), got.get(), {1, 64, 4, 70}, 14, 20);
  const auto places = got.values();
  EXPECT_EQ(places[0], 5 * 16 + 14);
  EXPECT_EQ(places[1], 5 * 16 + 15);
  EXPECT_EQ(places[2], 0);
  EXPECT_EQ(places[17], 15);
  EXPECT_EQ(places[18], 9 * 16);
  EXPECT_EQ(places[19], 9 * 16 + 1);
}

}  // namespace
}  // namespace hiplab::kv_prefill
