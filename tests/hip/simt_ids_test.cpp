// SPDX-License-Identifier: MIT
// Every thread of every block runs once, with its own ids, in every order and at both wave widths.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "kernels/hip/hip.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

const LaunchShape kOddShape{{3, 2, 5}, {7, 3, 2}};

__global__ void count_visits(std::int32_t* visits) {
  const std::uint32_t block = (block_z() * grid_dim_y() + block_y()) * grid_dim_x() + block_x();
  const std::uint32_t thread = (thread_z() * block_dim_y() + thread_y()) * block_dim_x() + thread_x();
  if (thread == thread_index() && lane() + wave_index() * wave_size() == thread)
    atomic_add(visits + block * block_dim_x() * block_dim_y() * block_dim_z() + thread, 1);
}

std::vector<simt::ExecutorOptions> all_orders() {
  std::vector<simt::ExecutorOptions> out;
  for (std::uint32_t wave : {32u, 64u})
    for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled})
      out.push_back({.wave = wave, .order = order, .seed = 7});
  return out;
}

TEST(SimtIds, EachThreadRunsOnceWithItsOwnIdsInEveryOrder) {
  for (const auto& options : all_orders()) {
    const WithOptions settings(options);
    const DeviceBuffer<std::int32_t> visits(kOddShape.grid.count() * kOddShape.block.count());
    launch<count_visits>(kOddShape, {}, visits.get());
    EXPECT_EQ(visits.values(), std::vector<std::int32_t>(30 * 42, 1))
        << simt::order_name(options) << " wave " << options.wave;
  }
}

TEST(SimtIds, CooperativeLaunchRunsEachThreadOnce) {
  const DeviceBuffer<std::int32_t> visits(kOddShape.grid.count() * kOddShape.block.count());
  launch_cooperative<count_visits>(kOddShape, {}, visits.get());
  EXPECT_EQ(visits.values(), std::vector<std::int32_t>(30 * 42, 1));
}

__global__ void note_order(std::int32_t* next, std::int32_t* order) {
  order[atomic_add(next, 1)] = static_cast<std::int32_t>(block_x() * block_dim_x() + thread_x());
}

std::vector<std::int32_t> order_of(const simt::ExecutorOptions& options, std::uint32_t blocks, std::uint32_t threads) {
  simt::ExecutorOptions one = options;
  one.workers = 1;
  const WithOptions settings(one);
  const DeviceBuffer<std::int32_t> next(1), order(blocks * threads);
  launch<note_order>(LaunchShape{{blocks}, {threads}}, {}, next.get(), order.get());
  return order.values();
}

TEST(SimtOrder, ForwardAndReverseAreWhatTheySay) {
  std::vector<std::int32_t> expected(12);
  std::iota(expected.begin(), expected.end(), 0);
  EXPECT_EQ(order_of({.order = simt::Order::forward}, 3, 4), expected);
  std::reverse(expected.begin(), expected.end());
  EXPECT_EQ(order_of({.order = simt::Order::reverse}, 3, 4), expected);
}

TEST(SimtOrder, SeedDecidesTheShuffledOrder) {
  const auto first = order_of({.order = simt::Order::shuffled, .seed = 1}, 16, 64);
  EXPECT_EQ(order_of({.order = simt::Order::shuffled, .seed = 1}, 16, 64), first);
  EXPECT_NE(order_of({.order = simt::Order::shuffled, .seed = 2}, 16, 64), first);
  EXPECT_EQ(std::set<std::int32_t>(first.begin(), first.end()).size(), first.size());
}

TEST(SimtOrder, BlockOrderIsAPermutationForEverySize) {
  for (std::uint64_t count = 1; count < 200; ++count) {
    const simt::BlockOrder order(count, {.order = simt::Order::shuffled, .seed = count});
    std::set<std::uint64_t> seen;
    for (std::uint64_t i = 0; i < count; ++i) seen.insert(order.at(i));
    ASSERT_EQ(seen.size(), count);
    ASSERT_EQ(*seen.rbegin(), count - 1);
  }
}

}  // namespace
}  // namespace hiplab::test
