// SPDX-License-Identifier: MIT
// The fused decode kernel: attention, split W_O, residual and norm, MLP of one token a sequence, in one cooperative
// launch.
//
// Tensors (S sequences, H hidden, K = q_heads * head_dim, I intermediate; T tokens a page):
//   hidden, residual bf16 [S][H]; gamma_in, gamma_post bf16 [H] (norms scale by 1 + gamma)
//   q, gate bf16 [S][K], head-major; k_cache, v_cache E4M3 [pages][T][kv_heads][head_dim]
//   block_table u32 [S][max_pages]; context u32 [S], tokens, at least 1
//   wo_codes, wo_scales, wo_global: NVFP4 [H][K]; fc1_*: [2 I][H], gate rows then up rows; fc2_*: [H][I]
//   out: normed_in bf16 [S][H], attention bf16 [S][K], wo fp32 [S][H], residual_out bf16 [S][H], post_norm bf16 [S][H],
//        y bf16 [S][H];  scratch: slots fp32 [S][slots][H], partials fp32 [S][slice_ctas][H], counters
// Source: wo_split specification, sections 2 to 7.
#pragma once
#include "kernels/wo_split/problem.hpp"

namespace hiplab::wo_split::fused {

constexpr std::uint32_t kHeadsPerKv = 6;      // query heads that share a KV head
constexpr std::uint32_t kSlice = 64;          // FC1 rows (gate and up each) of a slice
constexpr std::uint32_t kDynamicLds = 45568;  // bytes, as published; attention and MLP layouts share it
constexpr float kLog2e = 1.44269504088896340736f;

struct FusedProblem {
  std::uint32_t hidden = 0, kv_heads = 4, head_dim = 256, intermediate = 0, sequences = 1, split = 1;
  std::uint32_t slice_ctas = 8, k_tiles = 8;  // grid x and y
  std::uint32_t page_tokens = 16, max_pages = 1;
  float eps = 1e-6f, score_scale = 1, v_scale = 1;  // score_scale: k scale * log2(e) / sqrt(head_dim)
  std::uint32_t gated = 1;                          // attention output times sigmoid(gate)
};

HIPLAB_HOST_DEVICE std::uint32_t columns(const FusedProblem& p) {
  return p.kv_heads * kHeadsPerKv * p.head_dim;
}
HIPLAB_HOST_DEVICE Problem wo_problem(const FusedProblem& p) {
  return {p.hidden, columns(p), p.kv_heads, p.split, p.sequences};
}
HIPLAB_HOST_DEVICE std::uint32_t ctas(const FusedProblem& p) {
  return p.slice_ctas * p.k_tiles;
}
HIPLAB_HOST_DEVICE std::uint32_t tile_rows(const FusedProblem& p) {
  return p.hidden / p.k_tiles;
}
HIPLAB_HOST_DEVICE std::uint32_t slices_per_cta(const FusedProblem& p) {
  return p.intermediate / kSlice / p.slice_ctas;
}

/// Counters of one sequence, each a word of its own: no two barriers share one.
enum Counter : std::uint32_t { kPreWo, kElection, kGridBarrier, kTileArrival };
HIPLAB_HOST_DEVICE std::uint32_t counters_per_sequence(const FusedProblem& p) {
  return kTileArrival + p.k_tiles;
}

/// Region ids of the published kernel (0 to 12) and of its later per-call accounting (13 to 19).
enum FusedRegion : std::uint32_t {
  kInputNorm,
  kAttention,
  kWoGemv,
  kWoPost,
  kBarrierWait,
  kLoadX,
  kPartialReset,
  kFc1,
  kQuant,
  kFc2,
  kArrival,
  kPreWoWait,
  kGather,
  kPrologue,
  kEpilogue,
  kLastGather,
  kFc1Sum,
  kQuantSum,
  kFc2Sum,
  kPostLoop,
  kFusedRegions
};

inline LaunchShape launch_shape(const FusedProblem& p) {
  return {{p.slice_ctas, p.k_tiles, p.sequences}, {kThreads}, kDynamicLds};
}

/// Throws Error(launch) that says which rule of the kernel the problem breaks.
inline void require_valid_fused(const FusedProblem& p) {
  require_valid(wo_problem(p), p.slice_ctas);
  const auto refuse = [](const char* why) { throw Error(Error::Kind::launch, std::string("wo_split fused: ") + why); };
  require_able("fused", cut_refusal(wo_problem(p), 8));
  if (p.k_tiles < p.kv_heads) refuse("the grid must be at least as high as there are KV heads");
  if (p.head_dim % 16 != 0 || p.head_dim > 2 * kThreads) refuse("head_dim is a multiple of 16 up to 256");
  if (p.hidden % (32 * p.k_tiles) != 0) refuse("hidden must be a multiple of 32 times the grid's height");
  if (p.intermediate % (kSlice * p.slice_ctas) != 0 || p.intermediate == 0)
    refuse("the MLP width must be a multiple of 64 times the grid's width");
  if (p.hidden + 512 > kDynamicLds / 4) refuse("hidden does not fit the LDS");
}

}  // namespace hiplab::wo_split::fused
