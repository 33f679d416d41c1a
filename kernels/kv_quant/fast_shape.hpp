// SPDX-License-Identifier: MIT
// How fast.hpp divides its work: steps, stages, waves, splits, bytes of LDS.
#pragma once
#include "kernels/hip/byte_math.hpp"
#include "kernels/hip/matrix_rows.hpp"
#include "kernels/hip/staged_copy.hpp"
#include "kernels/kv_quant/merge.hpp"
#include "kernels/kv_quant/packed.hpp"

namespace hiplab::kv_quant::fast {
using namespace matrix;

constexpr std::int32_t kStep = 16, kMostHeads = 8;
/// KV heads, one a wave: with more waves of head_dim 256 gfx906 and gfx908 have too few registers for each.
constexpr std::int32_t most_kv_heads(std::int32_t d) {
  return d == 256 ? 4 : 8;
}
constexpr int kRounds = kMostRounds < 2 ? kMostRounds : 2;  ///< steps in flight
constexpr int kStages = kRounds + 1;
/// Where copies hold no registers, fragments of the queries do, and the queries pass through the last stage, which is empty
/// before the first step. Elsewhere they stay in LDS, behind the stages.
constexpr bool kHoldsQueries = kMostRounds > 1;
/// Weights are powers of 2 of the score less that of some token so far, which stays the same until one is larger by this: a
/// weight is up to 2^kSlack, and the output is scaled anew in the first step and hardly again.
constexpr float kSlack = 4;
/// Sums of a score that do not wait for each other.
constexpr int kChains = kHoldsQueries ? 2 : 1;
/// 16-byte pieces of a step that a thread copies at once.
constexpr int kHeldPieces = kMostRounds > 1 ? 64 : 4;
/// Lanes with different rows of A: they decode different neighbours of a value.
constexpr int kRowGroups = kTile / kLines;

/// Bytes of LDS: the table of a key's codes, stages, queries as halves [heads][d].
inline std::uint32_t lds_bytes(const Decode& p, std::uint32_t entries) {
  const std::int64_t stage = kStep * p.layout.kv_heads * p.layout.slot, queries = std::int64_t{2} * p.heads * p.layout.head_dim;
  const std::int64_t front = queries + 8 * p.layout.head_dim + 64;  // queries, two vectors of signs, levels
  const std::int64_t behind = (kHoldsQueries ? kRounds : kStages) * stage + (kHoldsQueries && stage > front ? stage : front);
  return static_cast<std::uint32_t>(std::int64_t{4} * entries * kTableCopies + behind);
}

/// Waves that share a KV head: each makes all scores and its part of the output, of which 256 columns would fill the
/// registers of a lane of an AMD wave of 32.
HIPLAB_HOST_DEVICE constexpr std::uint32_t shares_of(std::int32_t d, std::uint32_t wave) {
  return d == 256 && wave == 32 && !kHoldsQueries ? 2 : 1;
}

inline LaunchShape launch_shape(const Decode& p, std::uint32_t wave, std::uint32_t entries) {
  return {{static_cast<std::uint32_t>(p.splits), static_cast<std::uint32_t>(p.batch)},
          {static_cast<std::uint32_t>(p.layout.kv_heads) * shares_of(p.layout.head_dim, wave) * wave},
          lds_bytes(p, entries)};
}

struct Sum {
  HIPLAB_DEVICE float operator()(float a, float b) const { return a + b; }
};
struct Most {
  HIPLAB_DEVICE float operator()(float a, float b) const { return larger(a, b); }
};

constexpr int kMostLanes = kLines == 2 ? 32 : 64;

/// Of eighths of a vector, those of one round of steps of the matrix unit; a lane has D / 8 / members of them.
constexpr int kEighths = kMostRun == 16 ? 2 : 1;
HIPLAB_DEVICE int members() { return kTile / run_length(); }

/// The alignment of what lies multiples of `bytes` behind a place of alignment `align`, 2 at least (packed.hpp knows better).
constexpr int least_of(int align, std::uint32_t bytes) {
  const int own = static_cast<int>(bytes & (~bytes + 1));
  return own < 2 ? 2 : own < align ? own : align;
}

/// Splits differ by one step at most.
HIPLAB_HOST_DEVICE std::int32_t first_step_of(const Decode& p, std::int32_t split) {
  return static_cast<std::int32_t>(std::int64_t{split} * ((p.context + kStep - 1) / kStep) / p.splits);
}

/// Below so many steps a block, a multiprocessor has one block: what a block does before and after its steps is twice as much
/// of a shorter walk, and so are the splits to merge. On an H200 one block was faster with 1 to 4 steps for each of two,
/// two with 15.
constexpr std::int32_t kFewSteps = 8;

/// Splits of one round of blocks over the device, of which `resident` fit: each serves all KV heads of a sequence.
inline Decode in_one_round(const Decode& p, std::uint32_t resident, std::uint32_t multiprocessors) {
  const std::int32_t steps = (p.context + kStep - 1) / kStep;
  std::int32_t splits = static_cast<std::int32_t>(resident) / p.batch;
  const std::int32_t alone = static_cast<std::int32_t>(multiprocessors) / p.batch;
  if (steps < kFewSteps * splits && alone < splits) splits = alone;
  splits = splits < 1 ? 1 : splits > merge::kMostSplits ? merge::kMostSplits : splits;
  Decode whole = p;
  whole.splits = whole.filled = splits < steps ? splits : steps;
  return whole;
}

}  // namespace hiplab::kv_quant::fast
