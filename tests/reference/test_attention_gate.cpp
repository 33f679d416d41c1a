// SPDX-License-Identifier: MIT
// The gate of ROCm's custom paged attention: every condition on its own, on both kinds of architecture, and the
// published model.
#include <gtest/gtest.h>

#include <functional>
#include <stdexcept>

#include "reference/attention_gate.hpp"

namespace hiplab::reference {
namespace {

std::string blockers_of(const AttentionConfig& c) {
  std::string text;
  for (const Blocker& b : attention_choice(c).blockers)
    text += (text.empty() ? "" : " ") + b.condition + (b.structural ? "*" : "");
  return text;
}

TEST(AttentionGate, ThePublishedModelFailsThreeWaysAndALowerContextRemovesOne) {
  AttentionConfig c;
  c.head_dim = 256, c.cache_dtype = "fp8", c.max_tokens = 262144;
  EXPECT_EQ(blockers_of(c), "head_size* max_seq_len kv_cache_dtype");
  EXPECT_EQ(attention_choice(c).path, AttentionPath::fallback);
  c.max_tokens = 131072;
  EXPECT_EQ(blockers_of(c), "head_size* kv_cache_dtype");
  c.cache_dtype = "auto";  // the published control run: still not active
  EXPECT_EQ(blockers_of(c), "head_size*") << "structural: no flag removes it";
  c.head_dim = 128;
  EXPECT_EQ(attention_choice(c).path, AttentionPath::custom_paged);
}

TEST(AttentionGate, EveryConditionIsDecidedOnItsOwnOnBothKinds) {
  struct Case {
    const char* condition;
    std::function<void(AttentionConfig&)> change;
    bool blocks_rdna, blocks_cdna;
  };
  const std::vector<Case> cases = {
      {"sliding_window", [](auto& c) { c.sliding_window = 4096; }, true, true},
      {"query_dtype", [](auto& c) { c.query_dtype = "fp32"; }, true, true},
      {"query_dtype", [](auto& c) { c.query_dtype = "bf16"; }, false, false},
      {"head_size", [](auto& c) { c.head_dim = 64; }, true, false},
      {"head_size", [](auto& c) { c.head_dim = 256; }, true, true},
      {"block_size", [](auto& c) { c.block_size = 32; }, true, false},
      {"block_size", [](auto& c) { c.block_size = 64; }, true, true},
      {"gqa_ratio", [](auto& c) { c.heads = 8; }, true, false},
      {"gqa_ratio", [](auto& c) { c.heads = 12; }, false, false},
      {"gqa_ratio", [](auto& c) { c.heads = 64; }, false, false},
      {"gqa_ratio", [](auto& c) { c.heads = 68; }, true, true},
      {"max_seq_len", [](auto& c) { c.max_tokens = 131072; }, false, false},
      {"max_seq_len", [](auto& c) { c.max_tokens = 131073; }, true, true},
      {"kv_cache_dtype", [](auto& c) { c.cache_dtype = "fp8"; }, true, false},
      {"alibi_slopes", [](auto& c) { c.alibi = true; }, true, false},
      {"sinks", [](auto& c) { c.sinks = true; }, true, true},
      {"dense_blocks", [](auto& c) { c.dense_blocks = false; }, true, true},
  };
  for (const Case& one : cases)
    for (const auto& [arch, blocks] : {std::pair{"gfx1201", one.blocks_rdna}, std::pair{"gfx1151", one.blocks_rdna},
                                       std::pair{"gfx942", one.blocks_cdna}, std::pair{"gfx90a", one.blocks_cdna}}) {
      AttentionConfig c;
      c.arch = arch;
      ASSERT_EQ(blockers_of(c), "") << arch << ": head_dim 128, blocks of 16, four heads a KV head, auto";
      one.change(c);
      const auto choice = attention_choice(c);
      ASSERT_EQ(choice.blockers.size(), blocks ? 1u : 0u) << one.condition << " on " << arch;
      if (blocks) {
        EXPECT_EQ(choice.blockers[0].condition, one.condition) << arch;
      }
      EXPECT_EQ(choice.path, blocks ? AttentionPath::fallback : AttentionPath::custom_paged);
    }
}

TEST(AttentionGate, DoesNotConcernTheBackendOfTurboQuant) {
  AttentionConfig c;
  c.head_dim = 256, c.cache_dtype = "turboquant_3bit_nc", c.max_tokens = 262144;
  EXPECT_EQ(attention_choice(c).path, AttentionPath::own);
  EXPECT_TRUE(attention_choice(c).blockers.empty());
}

TEST(AttentionGate, KnowsNoOtherArchitecture) {
  AttentionConfig c;
  for (const char* arch : {"gfx906", "gfx908", "gfx1030", "sm_90", "gfx11"}) {
    c.arch = arch;
    EXPECT_THROW(attention_choice(c), std::invalid_argument) << arch;
  }
}

TEST(AttentionGate, FlashAttentionsTritonBuildIsAnotherGate) {
  EXPECT_FALSE(flash_attention_triton("gfx1201", true, true, false)) << "as published: importable, and not switched on";
  EXPECT_TRUE(flash_attention_triton("gfx1201", true, true, true));
  EXPECT_FALSE(flash_attention_triton("gfx1201", true, false, true));
  EXPECT_FALSE(flash_attention_triton("gfx1201", false, true, true));
  EXPECT_FALSE(flash_attention_triton("gfx942", true, true, true));
}

}  // namespace
}  // namespace hiplab::reference
