// SPDX-License-Identifier: MIT
// New against gqa_shared.hpp: slots pass through LDS as they lie in memory, and both products run on the matrix units.
//
// A block has one wave a KV head and walks over its split in steps of 16 tokens. A step's slots of all KV heads are one
// run of memory, copied into LDS in 16-byte pieces while earlier steps are computed: that the slots of most presets begin
// at odd places costs nothing there. A wave then computes, for its KV head,
//   S[16 tokens, 8 heads] = K Q^T    online softmax, base 2    O^T[d, 8 heads] += V^T P
// with K and V decoded straight into fragments (packed.hpp) and the fragment of P made from that of S. A codebook's keys
// are two codes a look-up in LDS; the norm of their levels is the diagonal of K K^T, of fragments that are there anyway.
// What scales a token stands outside: its key's scale multiplies the score, its value's scale is part of P, its value's
// offset is summed apart. fp32 sums; queries, P and the levels of a codebook are rounded to fp16.
// Assumes: codecs with a Packed, up to 8 query heads a KV head, up to 8 KV heads (4 of head_dim 256), steps whose stages
// fit into LDS. A value's scale below 1e-4 loses places: P is a half.
// Expected: v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942; HMMA, LDGSTS and PRMT on NVIDIA.
#pragma once
#include "kernels/hip/matrix_left.hpp"
#include "kernels/hip/staged_copy.hpp"
#include "kernels/kv_quant/fast_front.hpp"
#include "kernels/kv_quant/merge.hpp"
#include "kernels/kv_quant/presets.hpp"

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

/// Bytes of LDS: stages, queries as halves [heads][d], the table of a key's codes; in the end the output [heads][d].
inline std::uint32_t lds_bytes(const Decode& p, std::uint32_t entries) {
  const std::int64_t stage = kStep * p.layout.kv_heads * p.layout.slot, queries = std::int64_t{2} * p.heads * p.layout.head_dim;
  const std::int64_t front = (kHoldsQueries ? kRounds : kStages) * stage + (kHoldsQueries && stage > queries ? stage : queries);
  const std::int64_t all = front + std::int64_t{4} * entries * kTableCopies;
  return static_cast<std::uint32_t>(all > 2 * queries ? all : 2 * queries);
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
  HIPLAB_DEVICE float operator()(float a, float b) const { return b > a ? b : a; }
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

template <class Key, class Value, int D, int KeyAlign, int ValueAlign>
__global__ void __launch_bounds__(most_kv_heads(D) * kMostLanes) 
    kernel(const half* q, const std::uint8_t* cache, const float* tables, const std::int32_t* block_table, float* partial, float* weight,
           Decode p) {
  const DecodeBuffers b{q, cache, tables, block_table, partial, weight, nullptr};
  using PackedKey = Packed<Key>;
  using PackedValue = Packed<Value>;
  constexpr int kRounds8 = D / 8 < kRowGroups ? 1 : D / 8 / kRowGroups;  // eighths of a value a lane decodes
  constexpr int kTilesOfEighth = 8 / kLines, kTiles = kRounds8 * kTilesOfEighth;
  constexpr std::int64_t kSlot = slot_bytes<Key, Value>(D);
  constexpr int kLanes = 32 * static_cast<int>(shares_of(D, 32));               // of a KV head, at least
  constexpr int kPieces = (static_cast<int>(kSlot) + kLanes - 1) / kLanes;      // of a step a thread
  constexpr int kHeld = kPieces < kHeldPieces ? kPieces : kHeldPieces, kParts = (kPieces + kHeld - 1) / kHeld;
  constexpr int kOwnKeyAlign = least_of(KeyAlign, PackedKey::kEighthBytes), kOwnValueAlign = least_of(ValueAlign, PackedValue::kEighthBytes);
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  HIPLAB_DYNAMIC_SHARED(float, floats);  // the same bytes
  const auto t = static_cast<std::int32_t>(thread_x()), threads = static_cast<std::int32_t>(block_dim_x());
  const std::uint32_t shares = shares_of(D, wave_size());
  const auto head = static_cast<std::int32_t>(wave_index() / shares), group = p.group();
  const int own_rounds = kRounds8 < static_cast<int>(shares) ? kRounds8 : kRounds8 / static_cast<int>(shares);
  const int first_round = static_cast<int>(wave_index() % shares) * own_rounds;
  const auto sequence = static_cast<std::int32_t>(block_y()), split = static_cast<std::int32_t>(block_x());
  const std::int32_t first_step = first_step_of(p, split), steps = first_step_of(p, split + 1) - first_step;
  const std::int32_t begin = first_step * kStep, end = begin + steps * kStep < p.context ? begin + steps * kStep : p.context;
  const auto step_bytes = static_cast<std::uint32_t>(kStep * p.layout.kv_heads * kSlot);
  const std::int32_t pieces = static_cast<std::int32_t>(step_bytes / 16);

  const auto own_eighth = static_cast<std::uint32_t>((first_round * kRowGroups + line(0) % kRowGroups) % (D / 8));

  // Copies of a step, in parts of kHeld pieces a thread.
  const std::int32_t* pages = b.block_table + std::int64_t{sequence} * p.pages;
  std::int64_t next = p.layout.place(pages, begin);  // of the step that is copied next
  StagedCopy<kHeld> copy;
  const auto begin_part = [&](std::int32_t step, int part) {
    if (step >= steps) return;
    const auto* from = reinterpret_cast<const u32x4*>(b.cache + p.layout.at(next, 0));
    const std::uint32_t to = static_cast<std::uint32_t>(step % kStages) * step_bytes / 16;
#pragma unroll
    for (int i = 0; i < kHeld; ++i) {
      const std::int32_t piece = t + (part * kHeld + i) * threads;
      if (piece < pieces) copy.begin(i, lds, to + static_cast<std::uint32_t>(piece), from + piece);
    }
  };
  const auto end_part = [&](std::int32_t step, int part) {
    if (step >= steps) return;
    const std::uint32_t to = static_cast<std::uint32_t>(step % kStages) * step_bytes / 16;
#pragma unroll
    for (int i = 0; i < kHeld; ++i) {
      const std::int32_t piece = t + (part * kHeld + i) * threads;
      if (piece < pieces) copy.end(i, lds, to + static_cast<std::uint32_t>(piece));
    }
  };
  const auto end_copy = [&](std::int32_t step, int from_part) {  // what is left of it
    for (int part = from_part; part < kParts; ++part) {
      begin_part(step, part);
      end_part(step, part);
    }
    if (step + 1 < steps) next = p.layout.place(pages, begin + (step + 1) * kStep);
  };
#pragma unroll
  for (int r = 0; r < kRounds; ++r) {
    end_copy(r, 0);
    copy.close();
  }

  // Meanwhile queries and table.
  const std::uint32_t queries = (kHoldsQueries ? kRounds : kStages) * step_bytes, of_queries = static_cast<std::uint32_t>(2 * p.heads * D);
  const std::uint32_t table = (queries + (kHoldsQueries && step_bytes > of_queries ? step_bytes : of_queries)) / 4;
  const std::uint32_t own_queries = queries + static_cast<std::uint32_t>(2 * head * group * D);
  if (first_round == 0) put_queries<Key, D>(lds, own_queries, b, p, std::int64_t{sequence} * p.heads + head * group);
  if constexpr (PackedKey::kEntries > 0) put_table<PackedKey>(lds, 4 * table, b.tables);
  const std::uint32_t own_table = table + lane() % kTableCopies;
  const auto query = [&](int eighth, std::uint32_t (&w)[4]) {  // of the lane's column; those that no head has repeat the last one
    const int column = line(0) < group ? line(0) : group - 1;
    lds_words<4, 16>(lds, own_queries + static_cast<std::uint32_t>(2 * (column * D + 8 * eighth)), 0, w);
  };
  const int rounds = D / 8 / members() / kEighths, steps_of_round = 8 * kEighths / run_length();
  std::uint32_t held[kHoldsQueries ? D / 32 : 1][2][kMostRun / 2];
  if constexpr (kHoldsQueries) {
    barrier();
#pragma unroll
    for (int round = 0; round < rounds; ++round) {
      std::uint32_t w[4];
      query(round * members() + member(), w);
      put_words(held[round], false, 0, 0, w);
    }
  }

  FragmentC<half> out[kTiles] = {};
  float highest[kColumnSlots], sum[kColumnSlots] = {}, offset[kColumnSlots] = {};
#pragma unroll
  for (int c = 0; c < kColumnSlots; ++c) highest[c] = kLowest;

  for (std::int32_t step = 0; step < steps; ++step) {
    copy.template wait<kRounds - 1>();
    barrier();
    begin_part(step + kRounds, 0);
    const std::int32_t live = end - begin - step * kStep;  // tokens of the step, or more
    const std::uint32_t stage = static_cast<std::uint32_t>(step % kStages) * step_bytes;
    if (live < kStep) {  // slots behind the last token may hold anything, not-a-numbers too
      for (std::uint32_t i = static_cast<std::uint32_t>(live * p.layout.kv_heads * kSlot) / 2 + thread_x(); i < step_bytes / 2; i += block_dim_x())
        lds.template vec<std::uint16_t>(stage / 2 + i) = std::uint16_t{0};
      barrier();
    }
    const auto slot_of = [&](int token) {
      return stage + static_cast<std::uint32_t>((token * p.layout.kv_heads + head) * kSlot);
    };
    const auto value_of = [&](int token) { return slot_of(token) + static_cast<std::uint32_t>(Key::bytes(D)); };

    // Scores. A lane decodes its members' eighths of the keys of its lines.
    FragmentC<half> chains[kChains] = {}, squares[kChains][kLines] = {};
    float key_scale[kLines], value_scale[kLines], value_offset[kLines];
    std::uint32_t own_keys[kLines], own_values[kMostRun];
#pragma unroll
    for (int l = 0; l < kLines; ++l) own_keys[l] = slot_of(line(l)) + PackedKey::kEighthBytes * static_cast<std::uint32_t>(member());
#pragma unroll
    for (int i = 0; i < run_length(); ++i) own_values[i] = value_of(b_row(i)) + PackedValue::kEighthBytes * own_eighth;
#pragma unroll
    for (int l = 0; l < kLines; ++l) {
      key_scale[l] = PackedKey::scalars(lds, slot_of(line(l)), D).scale;
      const Scalars of_value = PackedValue::scalars(lds, value_of(line(l)), D);
      value_scale[l] = of_value.scale, value_offset[l] = of_value.offset;
    }
#pragma unroll (kHoldsQueries ? 16 : 1)
    for (int round = 0; round < rounds; ++round) {
      std::uint32_t a[2][kFragmentWords<half>] = {}, columns[2][kMostRun / 2] = {};
#pragma unroll
      for (int e = 0; e < kEighths; ++e) {
        const int behind = (round * kEighths + e) * members();  // the lane's own eighths
        std::uint32_t w[4];
        if constexpr (!kHoldsQueries) {
          query(behind + member(), w);
          put_words(columns, false, 0, e, w);
        }
#pragma unroll
        for (int l = 0; l < kLines; ++l) {
          PackedKey::template words<kOwnKeyAlign>(lds, own_keys[l], behind, own_table, w);
          put_words(a, true, l, e, w);
        }
      }
#pragma unroll
      for (int s = 0; s < steps_of_round; ++s) {
        const int chain = kChains == 1 ? 0 : s;
        if constexpr (kHoldsQueries) mma_left(chains[chain], a[s], held[round][s]);
        else mma_left(chains[chain], a[s], columns[s]);
        if constexpr (Key::kCorrectsNorm)
#pragma unroll
          for (int l = 0; l < kLines; ++l) {
            std::uint32_t same[kMostRun / 2];
#pragma unroll
            for (int i = 0; i < kMostRun / 2; ++i) same[i] = a[s][place_a<half>(l, i)];
            mma_left(squares[chain][l], a[s], same);
          }
      }
    }
#pragma unroll
    for (int chain = 1; chain < kChains; ++chain)
#pragma unroll
      for (int i = 0; i < left_c(); ++i) {
        chains[0].e[i] += chains[chain].e[i];
#pragma unroll
        for (int l = 0; l < kLines; ++l) squares[0][l].e[i] += squares[chain][l].e[i];
      }
    if constexpr (Key::kCorrectsNorm) {
#pragma unroll
      for (int l = 0; l < kLines; ++l) key_scale[l] *= exp2(-0.5f * log2(diagonal(squares[0][l], l) + 1e-16f));
    }
    end_part(step + kRounds, 0);
    if constexpr (kParts > 1) begin_part(step + kRounds, 1);

    // Softmax: a lane has some tokens of kColumnSlots heads; `highest` is the score that weights are relative to.
    float chance[kHeldLeft], most[kColumnSlots];
#pragma unroll
    for (int c = 0; c < kColumnSlots; ++c) most[c] = kLowest;
#pragma unroll
    for (int i = 0; i < left_c(); ++i) {
      chance[i] = chains[0].e[i] * of_row(key_scale, i);
      if (c_row(i) >= live) chance[i] = kLowest;
      most[column_slot(i)] = Most()(most[column_slot(i)], chance[i]);
    }
    bool higher = false;
#pragma unroll
    for (int c = 0; c < kColumnSlots; ++c) higher |= most[c] > highest[c] + kSlack;
    if (ballot(higher) != 0) {
      float by[kColumnSlots];
#pragma unroll
      for (int c = 0; c < kColumnSlots; ++c) {
        const float now = Most()(highest[c], of_column(most[c], Most()));
        by[c] = exp2(highest[c] - now);
        highest[c] = now;
        sum[c] *= by[c], offset[c] *= by[c];
      }
#pragma unroll
      for (int tile = 0; tile < kTiles; ++tile)
#pragma unroll
        for (int i = 0; i < left_c(); ++i) out[tile].e[i] *= by[column_slot(i)];
    }
#pragma unroll
    for (int i = 0; i < left_c(); ++i) {  // of dead tokens: 0
      const int c = column_slot(i);
      chance[i] = exp2(chance[i] - highest[c]);
      sum[c] += chance[i];
      if constexpr (Value::kHasOffset) offset[c] = fma(chance[i], of_row(value_offset, i), offset[c]);
      chance[i] *= of_row(value_scale, i);
    }
    std::uint32_t weights[kMostRun / 2];
    as_b(chance, weights);

    // Output. A lane decodes neighbours of the values of its tokens, two tokens at once.
#pragma unroll
    for (int r = 0; r < kRounds8; ++r)
#pragma unroll
      for (int part = 0; part < 2 && r < own_rounds; ++part) {
        keep_order();
        std::uint32_t values[kMostRun / 2][4];
#pragma unroll
        for (int i = 0; i < run_length() / 2; ++i)
          PackedValue::template pairs<kOwnValueAlign>(lds, own_values[2 * i], own_values[2 * i + 1], r * kRowGroups, part, values[i]);
#pragma unroll
        for (int tile = 0; tile < kTilesOfEighth / 2; ++tile) {
          std::uint32_t a[kFragmentWords<half>] = {};
#pragma unroll
          for (int l = 0; l < kLines; ++l)
#pragma unroll
            for (int i = 0; i < run_length() / 2; ++i) a[place_a<half>(l, i)] = values[i][tile * kLines + l];
          mma_left(out[r * kTilesOfEighth + part * (kTilesOfEighth / 2) + tile], a, weights);
        }
      }
    if constexpr (kParts > 1) end_part(step + kRounds, 1);
    end_copy(step + kRounds, 2);
    copy.close();
  }

  // Through LDS, so that the split's output leaves in 16-byte pieces.
  float by[kColumnSlots];
#pragma unroll
  for (int c = 0; c < kColumnSlots; ++c) {
    sum[c] = of_column(sum[c], Sum()), offset[c] = of_column(offset[c], Sum());
    by[c] = 1.0f / sum[c];
  }
  barrier();
#pragma unroll
  for (int tile = 0; tile < kTiles; ++tile)
#pragma unroll
    for (int i = 0; i < left_c(); ++i) {
      const int c = column_slot(i), row = c_row(i), place = tile % kTilesOfEighth * kLines + row / kRowGroups;
      const int round = tile / kTilesOfEighth, eighth = (first_round + round) * kRowGroups + row % kRowGroups;
      if (c_col(i) >= group || eighth >= D / 8 || round >= own_rounds) continue;
      floats[static_cast<std::uint32_t>((head * group + c_col(i)) * D + 8 * eighth + place)] = (out[tile].e[i] + offset[c]) * by[c];
    }
  const std::int64_t first_row = std::int64_t{sequence} * p.heads * p.splits + split;
#pragma unroll
  for (int i = 0; i < left_c(); ++i) {
    if (c_row(i) != 0 || c_col(i) >= group || first_round != 0) continue;
    float* own = b.weight + (first_row + std::int64_t{head * group + c_col(i)} * p.splits) * 2;
    own[0] = highest[column_slot(i)], own[1] = sum[column_slot(i)];
  }
  barrier();
  for (std::int32_t i = t; i < p.heads * D / 4; i += threads) {
    const f32x4 four = floats.template vec<f32x4>(static_cast<std::uint32_t>(i));
    hip::store(reinterpret_cast<f32x4*>(b.partial + (first_row + std::int64_t{i / (D / 4)} * p.splits) * D) + i % (D / 4), four);
  }
  let_behind_begin();
}

/// Splits of one round of blocks over the device: each serves all KV heads of a sequence.
inline Decode in_one_round(const Decode& p, std::uint32_t resident) {
  const std::int32_t steps = (p.context + kStep - 1) / kStep;
  std::int32_t splits = static_cast<std::int32_t>(resident) / p.batch;
  splits = splits < 1 ? 1 : splits > merge::kMostSplits ? merge::kMostSplits : splits;
  Decode whole = p;
  whole.splits = whole.filled = splits < steps ? splits : steps;
  return whole;
}

template <class Key, class Value, int D>
void run_for(const Decode& whole, std::uint32_t wave, Stream stream, const DecodeBuffers& b) {
  constexpr int kKeyAlign = key_alignment<Key, Value>(), kValueAlign = value_alignment<Key, Value>();
  const std::uint32_t resident =
      resident_blocks(reinterpret_cast<const void*>(kernel<Key, Value, D, kKeyAlign, kValueAlign>), launch_shape(whole, wave, Packed<Key>::kEntries));
  const Decode p = in_one_round(whole, resident);
  launch<kernel<Key, Value, D, kKeyAlign, kValueAlign>>(launch_shape(p, wave, Packed<Key>::kEntries), stream, b.q, b.cache, b.tables, b.block_table, b.partial, b.weight, p);
  merge::run<Value::kRotates>(p, b, stream);
}

/// head_dim 64, 128 or 256.
template <class Key, class Value>
void run(const Decode& p, std::uint32_t wave, Stream stream, const DecodeBuffers& b) {
  if (p.layout.head_dim == 256) run_for<Key, Value, 256>(p, wave, stream, b);
  else if (p.layout.head_dim == 128) run_for<Key, Value, 128>(p, wave, stream, b);
  else run_for<Key, Value, 64>(p, wave, stream, b);
}

}  // namespace hiplab::kv_quant::fast
