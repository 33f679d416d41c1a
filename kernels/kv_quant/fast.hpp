// SPDX-License-Identifier: MIT
// New against gqa_shared.hpp: slots pass through LDS as they lie in memory, and both products run on the matrix units.
//
// A block has one wave a KV head and walks over its split in steps of 16 tokens. A step's slots of all KV heads are one
// run of memory, copied into LDS in 16-byte pieces while earlier steps are computed: that the slots of most presets begin
// at odd places costs nothing there. A wave then computes, for its KV head,
//   S[16 tokens, 8 heads] = K Q^T    online softmax, base 2    O^T[d, 8 heads] += V^T P
// with K and V decoded straight into fragments (packed.hpp), the scores through LDS into the fragment of P. What scales a
// token stands outside: its key's scale multiplies the score, its value's scale is part of P, its value's offset is
// summed apart. fp32 sums; queries, P and the levels of a codebook are rounded to fp16.
// Assumes: codecs with a Packed, up to 8 query heads a KV head, up to 8 KV heads (4 of head_dim 256), steps whose stages fit into LDS. A
// value's scale below 1e-4 loses places: P is a half.
// Expected: v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942; HMMA, LDGSTS and PRMT on NVIDIA.
#pragma once
#include "kernels/hip/matrix_left.hpp"
#include "kernels/hip/staged_copy.hpp"
#include "kernels/kv_quant/merge.hpp"
#include "kernels/kv_quant/packed.hpp"
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
/// Lanes with different rows of A: they decode different neighbours of a value.
constexpr int kRowGroups = kTile / kLines;

/// Bytes of LDS: the stages, then of each wave P [8 heads][16 tokens] as halves in rows of 16.
inline std::uint32_t lds_bytes(const Decode& p) {
  const std::int64_t stages = kStages * kStep * p.layout.kv_heads * p.layout.slot + p.layout.kv_heads * kTile * kTile * 2;
  const std::int64_t queries =  // behind the stages that are filled before the first step
      kRounds * kStep * p.layout.kv_heads * p.layout.slot + std::int64_t{4} * p.heads * p.layout.head_dim;
  return static_cast<std::uint32_t>(stages > queries ? stages : queries);
}

inline LaunchShape launch_shape(const Decode& p, std::uint32_t wave) {
  return {{static_cast<std::uint32_t>(p.splits), static_cast<std::uint32_t>(p.batch)},
          {static_cast<std::uint32_t>(p.layout.kv_heads) * wave},
          lds_bytes(p)};
}

/// A view from its element `first` on.
template <class Lds>
struct LdsFrom {
  const Lds& all;
  std::uint32_t first;
  HIPLAB_DEVICE decltype(auto) operator[](std::int64_t i) const { return all[first + static_cast<std::uint32_t>(i)]; }
};

struct Sum {
  HIPLAB_DEVICE float operator()(float a, float b) const { return a + b; }
};
struct Most {
  HIPLAB_DEVICE float operator()(float a, float b) const { return b > a ? b : a; }
};

constexpr int kMostLanes = kLines == 2 ? 32 : 64;

/// The sum over the lanes that hold parts of one line.
HIPLAB_DEVICE float of_members(float mine) {
  const std::uint32_t first = kLines == 2 ? 1 : kTile;
  for (std::uint32_t distance = first; distance < first * static_cast<std::uint32_t>(kTile / run_length()); distance *= 2)
    mine += shuffle_xor(mine, distance);
  return mine;
}

/// Of eighths of a vector, those of one round of steps of the matrix unit; a lane has D / 8 / members of them.
constexpr int kEighths = kMostRun == 16 ? 2 : 1;
HIPLAB_DEVICE int members() { return kTile / run_length(); }

/// Puts the words of `count` eighths of line l into fragments: steps of run_length() / 2 words.
HIPLAB_DEVICE void put_words(std::uint32_t (&a)[2][kFragmentWords<half>], int l, int eighth, const std::uint32_t (&w)[4]) {
  const int of_step = run_length() / 2;
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    const int word = 4 * eighth + i;
    a[word / of_step][place_a<half>(l, word % of_step)] = w[i];
  }
}

template <class Key, class Value, int D, int KeyAlign, int ValueAlign>
__global__ void __launch_bounds__(most_kv_heads(D) * kMostLanes) kernel(DecodeBuffers b, Decode p) {
  using PackedKey = Packed<Key>;
  using PackedValue = Packed<Value>;
  constexpr int kQSteps = D / kTile;
  constexpr int kRounds8 = D / 8 < kRowGroups ? 1 : D / 8 / kRowGroups;  // eighths of a value a lane decodes
  constexpr int kTilesOfEighth = 8 / kLines, kTiles = kRounds8 * kTilesOfEighth;
  constexpr std::int64_t kSlot = slot_bytes<Key, Value>(D);
  constexpr int kCopies = (static_cast<int>(kSlot) + 31) / 32;  // 16-byte pieces of a step a thread, waves of 32
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  HIPLAB_DYNAMIC_SHARED(float, floats);  // the same bytes
  const auto t = static_cast<std::int32_t>(thread_x()), threads = static_cast<std::int32_t>(block_dim_x());
  const auto head = static_cast<std::int32_t>(wave_index()), group = p.group();
  const auto sequence = static_cast<std::int32_t>(block_y()), split = static_cast<std::int32_t>(block_x());
  const std::int32_t begin = split * p.split_tokens;
  if (begin >= p.context) return;
  const std::int32_t end = begin + p.split_tokens < p.context ? begin + p.split_tokens : p.context;
  const std::int32_t steps = (end - begin + kStep - 1) / kStep;
  const auto step_bytes = static_cast<std::uint32_t>(kStep * p.layout.kv_heads * kSlot);
  const std::int32_t pieces = static_cast<std::int32_t>(step_bytes / 16);
  const std::uint32_t own_p = kStages * step_bytes + static_cast<std::uint32_t>(head * kTile * kTile * 2);

  const std::int32_t* pages = b.block_table + std::int64_t{sequence} * p.pages;
  StagedCopy<kCopies> copy;
  const auto begin_copy = [&](std::int32_t step) {
    if (step < steps) {
      const auto* from = reinterpret_cast<const u32x4*>(b.cache + p.layout.at(p.layout.place(pages, begin + step * kStep), 0));
      const std::uint32_t to = static_cast<std::uint32_t>(step % kStages) * step_bytes / 16;
#pragma unroll
      for (int i = 0; i < kCopies; ++i)
        if (t + i * threads < pieces) copy.begin(i, lds, to + static_cast<std::uint32_t>(t + i * threads), from + t + i * threads);
    }
    copy.close();
  };
  const auto end_copy = [&](std::int32_t step) {
    if (step >= steps) return;
    const std::uint32_t to = static_cast<std::uint32_t>(step % kStages) * step_bytes / 16;
#pragma unroll
    for (int i = 0; i < kCopies; ++i)
      if (t + i * threads < pieces) copy.end(i, lds, to + static_cast<std::uint32_t>(t + i * threads));
  };
#pragma unroll
  for (int r = 0; r < kRounds; ++r) {
    begin_copy(r);
    end_copy(r);
  }

  // Meanwhile the queries, through LDS that no copy under way fills: fp32, rotated, then fragments of them as halves.
  std::uint32_t q[kQSteps][kMostRun / 2];
  const bool has_query = line(0) < group;
  const LdsFrom<decltype(floats)> queries{floats, kRounds * step_bytes / 4};
  load_queries<Key>(queries, b, p, sequence * p.heads, p.heads);
#pragma unroll
  for (int j = 0; j < kQSteps * kTile / 8; j += members()) {
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      const int word = 4 * (j / members()) + i, of_step = run_length() / 2;
      const auto element = [&](int k) -> std::uint32_t {
        const int e = 8 * (j + member()) + PackedKey::element(2 * i + k);
        return to_half(queries[static_cast<std::uint32_t>((head * group + line(0)) * D + e)]).bits;
      };
      q[word / of_step][word % of_step] = has_query ? element(0) | element(1) << 16 : 0;
    }
  }

  const auto key_levels = PackedKey::levels(b.tables);
  const auto value_levels = PackedValue::levels(b.tables + kTable);
  FragmentC<half> out[kTiles] = {};
  float highest[kColumnSlots], sum[kColumnSlots] = {}, offset[kColumnSlots] = {};
#pragma unroll
  for (int c = 0; c < kColumnSlots; ++c) highest[c] = kLowest;

  for (std::int32_t step = 0; step < steps; ++step) {
    copy.template wait<kRounds - 1>();
    barrier();
    begin_copy(step + kRounds);
    const std::int32_t live = end - begin - step * kStep;  // tokens of the step, or more
    const std::uint32_t stage = static_cast<std::uint32_t>(step % kStages) * step_bytes;
    const auto slot_of = [&](int token) {
      return stage + static_cast<std::uint32_t>((token * p.layout.kv_heads + head) * kSlot);
    };

    // Scores. A lane decodes its members' eighths of the keys of its lines.
    FragmentC<half> scores = {};
    float key_scale[kLines], value_scale[kLines], value_offset[kLines], square[kLines] = {};
#pragma unroll
    for (int l = 0; l < kLines; ++l) {
      key_scale[l] = PackedKey::scalars(lds, slot_of(line(l)), D).scale;
      const Scalars of_value = PackedValue::scalars(lds, slot_of(line(l)) + static_cast<std::uint32_t>(Key::bytes(D)), D);
      value_scale[l] = of_value.scale, value_offset[l] = of_value.offset;
    }
    const int rounds = D / 8 / members() / kEighths, steps_of_round = 8 * kEighths / run_length();
#pragma unroll
    for (int round = 0; round < rounds; ++round) {
      keep_order();
      std::uint32_t a[2][kFragmentWords<half>] = {};
#pragma unroll
      for (int l = 0; l < kLines; ++l)
#pragma unroll
        for (int e = 0; e < kEighths; ++e) {
          std::uint32_t w[4];
          PackedKey::template words<KeyAlign>(lds, slot_of(line(l)), (round * kEighths + e) * members() + member(), key_levels, w);
          put_words(a, l, e, w);
          if constexpr (Key::kCorrectsNorm) {
            half2 squares = hmul2(as_half2(w[0]), as_half2(w[0]));
#pragma unroll
            for (int i = 1; i < 4; ++i) squares = hfma2(as_half2(w[i]), as_half2(w[i]), squares);
            square[l] += to_float(squares[0]) + to_float(squares[1]);
          }
        }
#pragma unroll
      for (int s = 0; s < steps_of_round; ++s) mma_left(scores, a[s], q[round * steps_of_round + s]);
    }
    if constexpr (Key::kCorrectsNorm) {
#pragma unroll
      for (int l = 0; l < kLines; ++l) key_scale[l] /= square_root(of_members(square[l]) + 1e-16f);
    }

    // Softmax: a lane has some tokens of kColumnSlots heads.
    float score[kHeldLeft], most[kColumnSlots];
#pragma unroll
    for (int c = 0; c < kColumnSlots; ++c) most[c] = kLowest;
#pragma unroll
    for (int i = 0; i < left_c(); ++i) {
      score[i] = scores.e[i] * of_row(key_scale, i);
      if (c_row(i) >= live) score[i] = kLowest;
      most[column_slot(i)] = Most()(most[column_slot(i)], score[i]);
    }
    bool higher = false;
#pragma unroll
    for (int c = 0; c < kColumnSlots; ++c) higher |= most[c] > highest[c];
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
    for (int i = 0; i < left_c(); ++i) {
      const int c = column_slot(i);
      const float weight = c_row(i) < live ? exp2(score[i] - highest[c]) : 0.0f;
      const float own_scale = of_row(value_scale, i), own_offset = Value::kHasOffset ? of_row(value_offset, i) : 0.0f;
      sum[c] += weight;
      offset[c] = c_row(i) < live ? fma(weight, own_offset, offset[c]) : offset[c];
      const float scaled = c_row(i) < live ? weight * own_scale : 0.0f;
      lds.template vec<std::uint16_t>(own_p / 2 + static_cast<std::uint32_t>(c_col(i) * kTile + c_row(i))) = to_half(scaled).bits;
    }
    barrier();
    std::uint32_t weights[kMostRun / 2];
#pragma unroll
    for (int i = 0; i < run_length() / 2; ++i)
      weights[i] = lds[own_p / 4 + static_cast<std::uint32_t>((line(0) * kTile + member() * run_length()) / 2 + i)];

    // Output. A lane decodes eight neighbours of the values of its member's tokens.
#pragma unroll
    for (int r = 0; r < kRounds8; ++r) {
      keep_order();
      std::uint32_t values[kMostRun][4];
#pragma unroll
      for (int token = 0; token < run_length(); ++token) {
        const int own = member() * run_length() + token;
        PackedValue::template words<ValueAlign>(lds, slot_of(own) + static_cast<std::uint32_t>(Key::bytes(D)),
                                                (r * kRowGroups + line(0) % kRowGroups) % (D / 8), value_levels, values[token]);
        if (own >= live) values[token][0] = values[token][1] = values[token][2] = values[token][3] = 0;
      }
#pragma unroll
      for (int tile = 0; tile < kTilesOfEighth; ++tile) {
        std::uint32_t a[kFragmentWords<half>] = {};
#pragma unroll
        for (int l = 0; l < kLines; ++l)
#pragma unroll
          for (int i = 0; i < run_length() / 2; ++i) {
            const int j = tile * kLines + l;
            const std::uint32_t first = values[2 * i][j / 2], second = values[2 * i + 1][j / 2];
            a[place_a<half>(l, i)] = j % 2 == 0 ? byte_perm<0x5410>(first, second) : byte_perm<0x7632>(first, second);
          }
        mma_left(out[r * kTilesOfEighth + tile], a, weights);
      }
    }
    end_copy(step + kRounds);
  }

#pragma unroll
  for (int c = 0; c < kColumnSlots; ++c) sum[c] = of_column(sum[c], Sum()), offset[c] = of_column(offset[c], Sum());
  const std::int64_t first_row = (std::int64_t{sequence} * p.heads + head * group) * p.splits + split;
#pragma unroll
  for (int tile = 0; tile < kTiles; ++tile)
#pragma unroll
    for (int i = 0; i < left_c(); ++i) {
      const int c = column_slot(i), row = c_row(i), place = tile % kTilesOfEighth * kLines + row / kRowGroups;
      const int eighth = tile / kTilesOfEighth * kRowGroups + row % kRowGroups;
      if (c_col(i) >= group || eighth >= D / 8) continue;
      const std::int64_t at = (first_row + std::int64_t{c_col(i)} * p.splits) * D + 8 * eighth + PackedValue::element(place);
      b.partial[at] = (out[tile].e[i] + offset[c]) / sum[c];
    }
#pragma unroll
  for (int i = 0; i < left_c(); ++i) {
    if (c_row(i) != 0 || c_col(i) >= group) continue;
    float* own = b.weight + (first_row + std::int64_t{c_col(i)} * p.splits) * 2;
    own[0] = highest[column_slot(i)], own[1] = sum[column_slot(i)];
  }
  let_behind_begin();
}

/// Splits of one round of blocks over the device: each serves all KV heads of a sequence.
inline Decode in_one_round(const Decode& p, std::uint32_t resident) {
  const std::int32_t steps = (p.context + kStep - 1) / kStep;
  std::int32_t splits = static_cast<std::int32_t>(resident) / p.batch;
  splits = splits < 1 ? 1 : splits > merge::kMostSplits ? merge::kMostSplits : splits;
  return in_splits(p, splits < steps ? splits : steps, kStep);
}

template <class Key, class Value, int D>
void run_for(const Decode& whole, std::uint32_t wave, Stream stream, const DecodeBuffers& b) {
  constexpr int kKeyAlign = key_alignment<Key, Value>(), kValueAlign = value_alignment<Key, Value>();
  const std::uint32_t resident =
      resident_blocks(reinterpret_cast<const void*>(kernel<Key, Value, D, kKeyAlign, kValueAlign>), launch_shape(whole, wave));
  const Decode p = in_one_round(whole, resident);
  launch<kernel<Key, Value, D, kKeyAlign, kValueAlign>>(launch_shape(p, wave), stream, b, p);
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
