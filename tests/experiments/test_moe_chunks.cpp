// SPDX-License-Identifier: MIT
// The chunk arithmetic of moe_quant_rx9070 against the published table, and the two working sets that it may mean.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "experiments/moe_quant_rx9070/point.hpp"
#include "reports/published_csv.hpp"

namespace hiplab::moe_quant {
namespace {

constexpr std::int64_t kMiB = 1 << 20;

/// The published values of `metric`, by chunk.
std::map<std::int64_t, double> published(const std::string& metric) {
  const CsvTable table = read_csv(HIPLAB_SOURCE_DIR "/datasets/published/rx9070_gemma_native_tq3.csv");
  const auto column = [&](const char* name) {
    return static_cast<std::size_t>(std::find(table.columns.begin(), table.columns.end(), name) -
                                    table.columns.begin());
  };
  std::map<std::int64_t, double> values;
  for (const auto& row : table.rows)
    if (row[column("metric")] == metric)
      values[std::atoll(row[column("chunk_mb")].c_str())] = std::atof(row[column("value")].c_str());
  return values;
}

TEST(MoeChunks, TheLogsWorkingSetGivesEveryPublishedFigure) {
  const std::int64_t log_expert = 45 * kMiB + 3 * kMiB / 8;
  EXPECT_NEAR(static_cast<double>(log_expert) / kMiB, published("expert_working_set_fp32").at(0), 0.005 + 1e-9);
  const auto experts = published("experts_per_pass"), passes = published("passes_for_128_experts");
  ASSERT_EQ(experts.size(), 4u);
  for (const auto& [chunk, count] : experts) {
    const Chunks chunks = chunks_of(128, log_expert, chunk);
    EXPECT_EQ(static_cast<double>(chunks.experts_at_a_time), count) << chunk;
    EXPECT_EQ(static_cast<double>(chunks.passes), passes.at(chunk)) << chunk;
  }
}

TEST(MoeChunks, TheFailingAllocationIsTheFp32CopyOfGateAndUp) {
  const std::int64_t w13 = expert_working_set(1408, 2816, 2), w2 = expert_working_set(2816, 704, 2);
  EXPECT_EQ(w13, 15 * kMiB + kMiB / 8);
  EXPECT_EQ(2 * w2, w13);
  const double gib = 128.0 * static_cast<double>(w13) / 1024 / kMiB;
  EXPECT_EQ(gib, 1.890625);
  EXPECT_NEAR(gib, published("failed_allocation").at(0), 0.005);
  EXPECT_EQ(3 * w13, 45 * kMiB + 3 * kMiB / 8);
  EXPECT_EQ(2 * (w13 + w2), 3 * w13);
  EXPECT_EQ(2 * expert_working_set(2112, 2816, 2), 3 * w13);
  EXPECT_EQ(chunks_of(128, w13, 192).experts_at_a_time, 12);
  EXPECT_EQ(chunks_of(128, w13, 192).passes, 11);
  EXPECT_EQ(chunks_of(128, w13, 96).passes, 22);
}

TEST(MoeChunks, AChunkHoldsAtLeastOneAndAtMostAllExperts) {
  EXPECT_EQ(chunks_of(6, 2 * kMiB, 1).experts_at_a_time, 1);
  EXPECT_EQ(chunks_of(6, 2 * kMiB, 1).passes, 6);
  EXPECT_EQ(chunks_of(6, 2 * kMiB, 4096).experts_at_a_time, 6);
  EXPECT_EQ(chunks_of(7, 2 * kMiB, 4).passes, 4);
  EXPECT_EQ(expert_working_set(2, 8, 8), 128) << "a type wider than fp32 counts with its own size";
}

TEST(MoeChunks, TheWorkspaceIsFiveTimesTheFp32Chunk) {
  const Point point{"moe_quant_rx9070", "s", {{"experts", 6}, {"N", 48}, {"K", 1408}, {"chunk_mb", 1}}, 42, {}};
  Tensors t;
  add_workspace(point, t, chunks(point).experts_at_a_time);
  std::size_t bytes = 0;
  for (const Tensor& tensor : t) bytes += tensor.byte_count();
  EXPECT_EQ(chunks(point).experts_at_a_time, 3);
  EXPECT_EQ(static_cast<std::int64_t>(bytes), 5 * 3 * expert_working_set(48, 1408, 2));
}

}  // namespace
}  // namespace hiplab::moe_quant
