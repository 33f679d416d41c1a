// SPDX-License-Identifier: MIT
// The memory of a server's start and requests against what was published of an RX 9070, and on small sums done by hand.
#include <gtest/gtest.h>

#include "reference/context_limit.hpp"
#include "reference/kv_codecs.hpp"

namespace hiplab::reference {
namespace {

constexpr std::int64_t kMiB = 1 << 20;

/// As experiments/context_limit_rx9070/experiment.toml has it.
ServerModel rx9070(const char* preset) {
  ServerModel s;
  s.attention = {8, 16, 4, 256, 4};
  s.hidden = 4096, s.intermediate = 12288;
  s.budget = 16251 * kMiB, s.unusable = 410 * kMiB, s.granule = 2 * kMiB;
  s.weights = 7711 * kMiB, s.base = 567 * kMiB, s.graphs = 420 * kMiB;
  s.of_token = 136970, s.of_sequence = 6014 * 1024;
  s.slot = kv_preset(preset, 256).slot();
  s.compressed = std::string(preset) != "fp8";
  s.rows = 4, s.partial_floats = 33 * 258;
  return s;
}

TEST(ContextLimit, APoolIsWhatThePublishedStartsReport) {
  const auto pool_gib = [](const char* preset, ServerFlags flags, bool seen) {
    ServerModel s = rx9070(preset);
    s.scratch_seen = seen;
    const ProbeEnd end = probe(s, flags, 0);
    EXPECT_TRUE(end.ok()) << preset;
    return static_cast<double>(end.cache) / (1024.0 * kMiB);
  };
  EXPECT_NEAR(pool_gib("fp8", {262144, 256, 2048}, false), 4.47, 0.01);                // calibrated on it
  EXPECT_NEAR(pool_gib("turboquant_4bit_nc", {131072, 1, 16384}, false), 4.10, 0.02);  // calibrated
  EXPECT_NEAR(pool_gib("turboquant_4bit_nc", {131072, 1, 32768}, false), 2.01, 0.02);  // calibrated
  EXPECT_NEAR(pool_gib("turboquant_3bit_nc", {262144, 256, 2048}, true), 3.42, 0.03);  // predicted
  EXPECT_NEAR(pool_gib("turboquant_3bit_nc", {65536, 256, 2048}, false), 4.46, 0.03);  // predicted
  EXPECT_NEAR(pool_gib("turboquant_4bit_nc", {16384, 2, 32768}, false), 2.03, 0.05);   // predicted
}

TEST(ContextLimit, ThreeBitsDieOnTheScoresThatWerePublished) {
  ServerModel s = rx9070("turboquant_3bit_nc");
  for (const std::int64_t context : {65536, 98304}) {
    EXPECT_TRUE(probe(s, {context, 256, 2048}, 0).ok()) << "startup success";
    const ProbeEnd end = probe(s, {context, 256, 2048}, 1);
    EXPECT_EQ(end.stage, Stage::request);
    EXPECT_TRUE(end.array == Array::scores || end.array == Array::softmax);
    EXPECT_EQ(end.bytes, 512 * kMiB) << context;
  }
  s.scratch_seen = true;
  EXPECT_EQ(probe(s, {262144, 256, 2048}, 1).bytes, 1024 * kMiB);
  s.tiled = true;
  EXPECT_TRUE(probe(s, {262144, 256, 2048}, 1).ok()) << "without the copies";
  EXPECT_TRUE(probe(rx9070("fp8"), {262144, 256, 2048}, 1).ok());
}

TEST(ContextLimit, BatchedTokensFailOnTheMlpArraysThatWerePublished) {
  const ServerModel s = rx9070("turboquant_4bit_nc");
  const Search scan = search(s, ProbeKind::batched_tokens, 262144, 1024, 256, 2048);
  ASSERT_EQ(scan.steps.size(), 4u);
  EXPECT_EQ(scan.verified, 32768);
  EXPECT_EQ(scan.first_failure, 65536);
  EXPECT_EQ(scan.steps[2].end.bytes, 3 * 1024 * kMiB);
  EXPECT_EQ(scan.steps[2].end.stage, Stage::profile);
  EXPECT_EQ(scan.steps[3].end.bytes, 6 * 1024 * kMiB);
  EXPECT_EQ(scan.steps[3].end.stage, Stage::autotune);
  const ProbeEnd two = probe(s, {131072, 2, 262144}, 2);
  EXPECT_EQ(two.stage, Stage::autotune);
  EXPECT_EQ(two.array, Array::hidden);
  EXPECT_EQ(two.bytes, 2048 * kMiB) << "the fourth of 262144 x 4096 halves";
}

/// One layer, one head of 64, everything in bytes: 100 of weights, 50 of base and so on.
ServerModel by_hand() {
  ServerModel s;
  s.attention = {1, 1, 1, 64, 1};
  s.hidden = 1, s.intermediate = 1;
  s.budget = 100000, s.granule = 1;
  s.weights = 1000, s.base = 500, s.graphs = 100;
  s.of_token = 10, s.of_sequence = 20;
  s.utilisation_percent = 50;
  s.slot = 10, s.margin = 0, s.short_chunk = 2;
  return s;
}

TEST(ContextLimit, AddsUpASmallServerByHand) {
  ServerModel s = by_hand();
  const ServerFlags flags = {64, 1, 16};
  ProbeEnd end = probe(s, flags, 0);
  // 50000 - 1000 - 500 - 160 - 20 = 48320 bytes: 302 blocks of 16 tokens of 10 bytes.
  EXPECT_EQ(end.cache, 302 * 160);
  EXPECT_EQ(end.peak, 1000 + 500 + 302 * 160 + 100);
  s.rows = 2, s.partial_floats = 3;
  EXPECT_EQ(probe(s, flags, 1).peak, end.peak + 4 * (4 + 16) + 2 * (12 + 256) + 16 * 10);
  s.compressed = true;  // the scratch is one more array, unseen
  const std::int64_t scratch = 32 * 65 * 4 + 64 * 4 + 4,
                     before = 1000 + 500 + scratch + 302 * 160 + 100 + 80 + 536 + 160;
  // The last of four chunks: 48 cached, copies of 48 tokens kept, joined 64, mask 16 x 64, scores and softmax 2 x 16
  // x 64.
  EXPECT_EQ(probe(s, flags, 1).peak, before + 2 * 48 * 128 + 2 * 64 * 128 + 16 * 64 + 2 * 2 * 16 * 64);
  s.tiled = true;
  EXPECT_EQ(probe(s, flags, 1).peak, before);
}

TEST(ContextLimit, OneByteDecides) {
  ServerModel s = by_hand();
  s.compressed = true;
  const ServerFlags flags = {64, 1, 16};
  const std::int64_t need = probe(s, flags, 1).peak;
  s.unusable = s.budget - need;
  EXPECT_TRUE(probe(s, flags, 1).ok());
  s.unusable += 1;
  const ProbeEnd end = probe(s, flags, 1);
  EXPECT_EQ(end.stage, Stage::request);
  EXPECT_EQ(end.array, Array::softmax);
  EXPECT_EQ(end.bytes, 2 * 16 * 64);
  s.utilisation_percent = 2;
  EXPECT_EQ(probe(s, flags, 1).stage, Stage::cache) << "320 bytes hold 32 tokens, and a context is 64";
  EXPECT_EQ(probe(s, flags, 1).bytes, 0);
}

TEST(ContextLimit, AChunkOfFewTokensNeedsNoCopies) {
  ServerModel s = by_hand();
  s.compressed = true;
  const std::int64_t plain = probe(s, {64, 1, 64}, 1).peak;  // one chunk: nothing is cached before it
  s.short_chunk = 16;
  ServerModel tiled = s;
  tiled.tiled = true;
  EXPECT_EQ(probe(s, {64, 1, 16}, 1).peak, probe(tiled, {64, 1, 16}, 1).peak);
  EXPECT_GT(plain, 0);
}

TEST(ContextLimit, TwoRequestsShareAStepInTheOrderOfTheirArrival) {
  const auto first = chunks_of(100, 2, 64, 0), second = chunks_of(100, 2, 64, 1);
  ASSERT_EQ(first.size(), 4u);
  EXPECT_EQ(first[0].tokens, 64);
  EXPECT_EQ(second[0].tokens, 0);
  EXPECT_EQ(first[1].tokens, 36);
  EXPECT_EQ(second[1].tokens, 28);
  EXPECT_EQ(second[2].cached, 28);
  EXPECT_EQ(second[3].cached, 92);
  EXPECT_EQ(second[3].tokens, 8);
}

TEST(ContextLimit, TheSearchEndsAStepApartAndTriesEveryRung) {
  ServerModel s = by_hand();
  s.compressed = true;
  s.unusable = 20000;
  const Search found = search(s, ProbeKind::request, 640, 8, 1, 16);
  ASSERT_GE(found.steps.size(), 12u);
  EXPECT_EQ(found.steps[0].asked, 20);
  EXPECT_EQ(found.steps[11].asked, 640);
  EXPECT_GT(found.verified, 0);
  EXPECT_GT(found.first_failure, found.verified);
  EXPECT_LE(found.first_failure - found.verified, 8);
  EXPECT_TRUE(probe(s, {found.verified, 1, 16}, 1).ok());
  EXPECT_FALSE(probe(s, {found.first_failure, 1, 16}, 1).ok());
  const Search all = search(by_hand(), ProbeKind::startup, 640, 8, 1, 16);
  EXPECT_EQ(all.verified, 640);
  EXPECT_EQ(all.first_failure, 0);
  EXPECT_EQ(all.steps.size(), 12u);
}

}  // namespace
}  // namespace hiplab::reference
