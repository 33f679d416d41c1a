// SPDX-License-Identifier: MIT
// Which attention path vLLM gives a decode step on ROCm (use_rocm_custom_paged_attention; PRs #13843, #15720, #17004,
// #38502): a table of conditions, each of them decided on its own.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace hiplab::reference {

struct AttentionConfig {
  std::string arch = "gfx1201";
  std::string query_dtype = "fp16";  ///< fp16, bf16
  std::string cache_dtype = "auto";  ///< auto, fp8, turboquant_*
  std::int64_t head_dim = 128, block_size = 16, heads = 16, kv_heads = 4, max_tokens = 4096;
  std::int64_t sliding_window = 0;  ///< 0: none
  bool alibi = false, sinks = false;
  bool dense_blocks = true;  ///< false: the strided pages of hybrid models
};

enum class AttentionPath {
  custom_paged,  ///< partitions of 256 tokens, joined
  fallback,      ///< one program a sequence and KV head over all tokens
  own,           ///< turboquant_*: kernels of its backend, which the gate does not concern
};

/// A condition that a configuration does not meet.
struct Blocker {
  std::string condition;
  bool structural = false;  ///< of the model; otherwise of flags, so another start can remove it
};

struct AttentionChoice {
  AttentionPath path = AttentionPath::fallback;
  std::vector<Blocker> blockers;  ///< in the order of the table; empty: custom_paged or own
};

/// Throws std::invalid_argument for an architecture that has no such path of either kind (neither gfx90a, gfx942,
/// gfx950 nor gfx11.., gfx12..).
AttentionChoice attention_choice(const AttentionConfig& config);

/// Whether flash attention's Triton build counts as there: RDNA, the package and its AMD part can be imported, and
/// FLASH_ATTENTION_TRITON_AMD_ENABLE is TRUE. Another gate: it chooses for vision encoders only.
bool flash_attention_triton(const std::string& arch, bool package, bool amd_part, bool enabled);

}  // namespace hiplab::reference
