// SPDX-License-Identifier: MIT
#include "reference/attention_gate.hpp"

#include <array>
#include <stdexcept>

namespace hiplab::reference {
namespace {

bool is_cdna(const std::string& arch) {
  return arch == "gfx90a" || arch == "gfx942" || arch == "gfx950";
}
bool is_rdna(const std::string& arch) {
  return arch.size() == 7 && (arch.starts_with("gfx11") || arch.starts_with("gfx12"));
}
bool is_power_of_two(std::int64_t n) {
  return n > 0 && (n & (n - 1)) == 0;
}

struct Condition {
  const char* name;
  bool structural;
  bool (*holds)(const AttentionConfig&, bool rdna);
};

constexpr std::array kConditions = {
    Condition{"sliding_window", true, [](const AttentionConfig& c, bool) { return c.sliding_window == 0; }},
    Condition{"query_dtype", false,
              [](const AttentionConfig& c, bool) { return c.query_dtype == "fp16" || c.query_dtype == "bf16"; }},
    Condition{"head_size", true,
              [](const AttentionConfig& c, bool rdna) { return c.head_dim == 128 || (!rdna && c.head_dim == 64); }},
    Condition{"block_size", false,
              [](const AttentionConfig& c, bool rdna) { return c.block_size == 16 || (!rdna && c.block_size == 32); }},
    Condition{"gqa_ratio", true,
              [](const AttentionConfig& c, bool rdna) {
                const std::int64_t ratio = c.heads / c.kv_heads;
                return ratio >= (rdna ? 3 : 1) && ratio <= 16;
              }},
    Condition{"max_seq_len", false, [](const AttentionConfig& c, bool) { return c.max_tokens <= 131072; }},
    Condition{"kv_cache_dtype", false,
              [](const AttentionConfig& c, bool rdna) { return !rdna || c.cache_dtype == "auto"; }},
    Condition{"alibi_slopes", true, [](const AttentionConfig& c, bool rdna) { return !rdna || !c.alibi; }},
    Condition{"sinks", true, [](const AttentionConfig& c, bool) { return !c.sinks; }},
    Condition{"dense_blocks", true,
              [](const AttentionConfig& c, bool) { return c.dense_blocks && is_power_of_two(c.block_size); }},
};

}  // namespace

AttentionChoice attention_choice(const AttentionConfig& c) {
  const bool rdna = is_rdna(c.arch);
  if (!rdna && !is_cdna(c.arch)) throw std::invalid_argument("no conditions are known for " + c.arch);
  AttentionChoice choice;
  if (c.cache_dtype.starts_with("turboquant_")) {
    choice.path = AttentionPath::own;
    return choice;
  }
  for (const Condition& condition : kConditions)
    if (!condition.holds(c, rdna)) choice.blockers.push_back({condition.name, condition.structural});
  choice.path = choice.blockers.empty() ? AttentionPath::custom_paged : AttentionPath::fallback;
  return choice;
}

bool flash_attention_triton(const std::string& arch, bool package, bool amd_part, bool enabled) {
  return is_rdna(arch) && package && amd_part && enabled;
}

}  // namespace hiplab::reference
