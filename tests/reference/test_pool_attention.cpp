// SPDX-License-Identifier: MIT
// Attention by counts against attention token by token.
#include <gtest/gtest.h>

#include <numeric>
#include <random>

#include "reference/kv_attention.hpp"
#include "reference/pool_attention.hpp"

namespace hiplab::reference {
namespace {

TEST(PoolAttention, IsTheSoftmaxOverEveryToken) {
  TokenPool pool{7, 6, 2, 8, {}, {}, {}, {}};
  std::mt19937 random(3);
  std::normal_distribution<double> draw;
  const auto drawn = [&](std::int64_t count) {
    std::vector<double> list(static_cast<std::size_t>(count));
    for (double& x : list) x = draw(random);
    return list;
  };
  for (auto* part : {&pool.stored_keys, &pool.stored_values, &pool.keys, &pool.values}) *part = drawn(7 * 2 * 8);
  const auto q = drawn(6 * 8);
  const std::int64_t stored = 50, all = 83, layer = 3, sequence = 1;
  const auto want = decode_attention(
      {1, 6, 2, 8, all}, q,
      [&](std::int64_t, std::int64_t head, std::int64_t token, std::span<double> k, std::span<double> v) {
        const auto at = (pool_entry(token, layer, sequence, 7) * 2 + head) * 8;
        const auto& keys = token < stored ? pool.stored_keys : pool.keys;
        const auto& values = token < stored ? pool.stored_values : pool.values;
        std::copy_n(keys.begin() + at, 8, k.begin());
        std::copy_n(values.begin() + at, 8, v.begin());
      });
  const auto counts = entry_counts(0, stored, layer, sequence, 7), own = entry_counts(stored, all, layer, sequence, 7);
  const auto got = pool_attention(pool, q, counts, own);
  ASSERT_EQ(got.size(), want.size());
  for (std::size_t i = 0; i < got.size(); ++i) EXPECT_NEAR(got[i], want[i], 1e-12);
  // One token more is seen.
  const auto other = pool_attention(pool, q, counts, entry_counts(stored, all + 1, layer, sequence, 7));
  double off = 0;
  for (std::size_t i = 0; i < got.size(); ++i) off += std::abs(other[i] - got[i]);
  EXPECT_GT(off, 1e-4);
}

TEST(PoolAttention, CountsEveryTokenOnceAndLayersDiffer) {
  const auto one = entry_counts(0, 100000, 0, 0, 61);
  EXPECT_EQ(std::accumulate(one.begin(), one.end(), std::int64_t{0}), 100000);
  EXPECT_GT(*std::min_element(one.begin(), one.end()), 1000);
  EXPECT_NE(entry_counts(0, 64, 0, 0, 61), entry_counts(0, 64, 1, 0, 61));
  EXPECT_NE(entry_counts(0, 64, 0, 0, 61), entry_counts(0, 64, 0, 1, 61));
  EXPECT_EQ(pool_entry(0, 0, 0, 1000), 2654435761 / 4096 % 1000);
}

}  // namespace
}  // namespace hiplab::reference
