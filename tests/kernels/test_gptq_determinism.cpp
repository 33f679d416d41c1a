// SPDX-License-Identifier: MIT
// Whose bits repeat: 100 launches a variant at 4 and 8 bits, without and with act-order, in the executor's three fiber
// orders and with blocks on several workers (fewer under the thread sanitizer, which looks for races, not for rare
// bits: 12 launches where equal bits are expected, and where other orders must show, 4 different outputs instead of 11
// of one format a width). fp16 atomics of several K blocks have no order of their own, so their bits
// follow the order of the blocks; a single K block, sums added by a second kernel, and weights rebuilt for a product
// repeat theirs.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
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
const std::vector<Format> kFormats = {{4, false}, {4, true}, {8, false}, {8, true}};
#if defined(__SANITIZE_THREAD__)
constexpr int kEqualLaunches = 12;
constexpr std::size_t kOtherOutputs = 4;
const std::vector<Format> kOrderedFormats = {{4, false}, {8, true}};
#else
constexpr int kEqualLaunches = kLaunches;
constexpr std::size_t kOtherOutputs = 11;
const std::vector<Format>& kOrderedFormats = kFormats;
#endif

LadderRow alt_row(const Format& f) {
  return {"alt", [f](hip::Stream s, const Problem& p, const Buffers& b) {
            (f.bits == 8 ? alt::run<8> : alt::run<4>)(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"),
                                                      at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"),
                                                      at<std::int32_t>(b, "g_idx"), at<half>(b, "y"));
          }};
}
LadderRow dequant_row(const Format& f) {
  return {"dequant_gemm", [f](hip::Stream s, const Problem& p, const Buffers& b) {
            (f.bits == 8 ? dequant_gemm::run<8>
                         : dequant_gemm::run<4>)(p, s, at<half>(b, "x"), at<std::uint32_t>(b, "qweight"),
                                                 at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"),
                                                 at<std::int32_t>(b, "g_idx"), at<half>(b, "dense"), at<half>(b, "y"));
          }};
}

std::vector<LadderRow> with_atomics(const Format& f) {
  std::vector<LadderRow> rows{alt_row(f)};
  for (const LadderRow& row : ladder(f))
    if (std::string(row.name) != "fp32_reduce") rows.push_back(row);
  return rows;
}

Case case_of(const Format& f, std::int64_t k) {
  return {3, k, 72, 128, f.bits, 1, f.act_order};
}
std::string what(const LadderRow& row, const Format& f) {
  return std::string(row.name) + ", " + std::to_string(f.bits) + " bits" + (f.act_order ? ", act-order" : "");
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

/// The last three cells of the README's table of bits, by variant.
std::map<std::string, std::string> stated() {
  std::ifstream readme(HIPLAB_SOURCE_DIR "/experiments/gptq_mi100/README.md");
  std::map<std::string, std::string> rows;
  std::string line;
  while (std::getline(readme, line)) {
    const std::size_t name_end = line.find("` | ");
    if (line.starts_with("| `") && line.find(" bits |") != std::string::npos)
      rows[line.substr(3, name_end - 3)] = line.substr(name_end + 4);
  }
  return rows;
}

TEST(GptqDeterminism, TheReadmeStatesOfEveryVariantWhatTheTestsBelowShow) {
  std::map<std::string, std::string> shown;
  for (const LadderRow& row : with_atomics({}))
    if (std::string(row.name).find("_block_") == std::string::npos)
      shown[row.name] = "same bits | same bits | other bits |";
  for (const LadderRow& row : {fp32_reduce_row(), dequant_row({})})
    shown[row.name] = "same bits | same bits | same bits |";
  EXPECT_EQ(stated(), shown);
}

TEST(GptqDeterminism, SumsAddedInOrderAndRebuiltWeightsRepeatTheirBits) {
  for (const Format& f : kFormats)
    for (const LadderRow& row : {fp32_reduce_row(f), dequant_row(f)})
      for (const unsigned workers : {1u, 4u})
        EXPECT_EQ(different_outputs(row, case_of(f, 1280), workers), 1u) << what(row, f) << ", workers " << workers;
}

TEST(GptqDeterminism, AtomicsOfOneKBlockRepeatTheirBits) {
  for (const Format& f : kFormats)
    for (const LadderRow& row : with_atomics(f))
      EXPECT_EQ(different_outputs(row, case_of(f, 128), 4), 1u) << what(row, f);
}

TEST(GptqDeterminism, AtomicsOfSeveralKBlocksFollowTheOrderOfTheBlocks) {
  for (const Format& f : kOrderedFormats)
    for (const LadderRow& row : with_atomics(f))
      EXPECT_GE(different_outputs(row, case_of(f, 2560), 1, kLaunches, kOtherOutputs), kOtherOutputs) << what(row, f);
}

TEST(GptqDeterminism, AtomicsRepeatTheirBitsWhereTheOrderOfTheBlocksIsTheSame) {
  for (const Format& f : kFormats)
    for (const LadderRow& row : with_atomics(f)) {
      Layer layer(case_of(f, 1280));
      const test::WithOptions options({.order = Order::shuffled, .seed = 5, .workers = 1});
      const auto first = layer.run(row.enqueue);
      for (int i = 1; i < 10; ++i)
        EXPECT_TRUE(std::equal(first.begin(), first.end(), layer.run(row.enqueue).begin(), [](half a, half b) {
          return a.bits == b.bits;
        })) << what(row, f);
    }
}

}  // namespace
}  // namespace hiplab::gptq
