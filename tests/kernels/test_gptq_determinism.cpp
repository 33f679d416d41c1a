// SPDX-License-Identifier: MIT
// Whose bits repeat: 100 launches a variant, in the executor's three fiber orders and with blocks on several workers
// (12 launches where equal bits are expected under the thread sanitizer, which looks for races, not for rare bits).
// fp16 atomics of several K blocks have no order of their own, so their bits follow the order of the blocks; a single K
// block, sums added by a second kernel, and weights rebuilt for a product repeat theirs.
#include <gtest/gtest.h>

#include <set>

#include "kernels/gptq/alt.hpp"
#include "kernels/gptq/dequant_gemm.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {
using detail::at;
using hip::half;
using hip::simt::Order;

constexpr int kLaunches = 100;
#if defined(__SANITIZE_THREAD__)
constexpr int kEqualLaunches = 12;
#else
constexpr int kEqualLaunches = kLaunches;
#endif

LadderRow alt_row() {
  return {"alt", [](hip::Stream s, const Problem& p, const Buffers& b) {
            alt::run<4>(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"), at<std::uint32_t>(b, "qzeros"),
                        at<half>(b, "scales"), at<std::int32_t>(b, "g_idx"), at<half>(b, "y"));
          }};
}
LadderRow dequant_row() {
  return {"dequant_gemm", [](hip::Stream s, const Problem& p, const Buffers& b) {
            dequant_gemm::run<4>(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"),
                                 at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"), at<std::int32_t>(b, "g_idx"),
                                 at<half>(b, "dense"), at<half>(b, "y"));
          }};
}

std::vector<LadderRow> with_atomics() {
  std::vector<LadderRow> rows{alt_row()};
  for (const LadderRow& row : ladder())
    if (std::string(row.name) != "fp32_reduce") rows.push_back(row);
  return rows;
}

/// Different outputs of `launches`: a third each in launch order, reversed, and shuffled by a seed of its own.
/// Ends early with `enough` of them.
std::size_t different_outputs(const LadderRow& row, const Case& c, unsigned workers, int launches = kEqualLaunches,
                              std::size_t enough = kLaunches) {
  Layer layer(c);
  std::set<std::string> seen;
  for (int i = 0; i < launches && seen.size() < enough; ++i) {
    const Order order = i % 3 == 0 ? Order::forward : i % 3 == 1 ? Order::reverse : Order::shuffled;
    const test::WithOptions options({.order = order, .seed = static_cast<std::uint64_t>(i), .workers = workers});
    const auto y = layer.run(row.enqueue);
    seen.emplace(reinterpret_cast<const char*>(y.data()), y.size() * sizeof(half));
  }
  return seen.size();
}

TEST(GptqDeterminism, SumsAddedInOrderAndRebuiltWeightsRepeatTheirBits) {
  for (const LadderRow& row : {fp32_reduce_row(), dequant_row()})
    for (const unsigned workers : {1u, 4u})
      EXPECT_EQ(different_outputs(row, {3, 1280, 72, 128}, workers), 1u) << row.name << ", workers " << workers;
}

TEST(GptqDeterminism, AtomicsOfOneKBlockRepeatTheirBits) {
  for (const LadderRow& row : with_atomics()) EXPECT_EQ(different_outputs(row, {3, 128, 72, 128}, 4), 1u) << row.name;
}

TEST(GptqDeterminism, AtomicsOfSeveralKBlocksFollowTheOrderOfTheBlocks) {
  for (const LadderRow& row : with_atomics())
    EXPECT_GT(different_outputs(row, {3, 2560, 72, 128}, 1, kLaunches, 11), 10u) << row.name;
}

TEST(GptqDeterminism, AtomicsRepeatTheirBitsWhereTheOrderOfTheBlocksIsTheSame) {
  for (const LadderRow& row : with_atomics()) {
    Layer layer({3, 1280, 72, 128});
    const test::WithOptions options({.order = Order::shuffled, .seed = 5, .workers = 1});
    const auto first = layer.run(row.enqueue);
    for (int i = 1; i < 10; ++i)
      EXPECT_TRUE(std::equal(first.begin(), first.end(), layer.run(row.enqueue).begin(), [](half a, half b) {
        return a.bits == b.bits;
      })) << row.name;
  }
}

}  // namespace
}  // namespace hiplab::gptq
