// SPDX-License-Identifier: MIT
// New against gqa_shared.hpp: slots pass through LDS as they lie in memory, and both products run on the matrix units.
//
// A block has one wave a KV head and walks over its split in steps of 16 tokens. A step's slots of all KV heads are one
// run of memory, copied into LDS in 16-byte pieces while earlier steps are computed: that the slots of most presets begin
// at odd places costs nothing there. A wave then computes, for its KV head,
//   S[16 tokens, 8 heads] = K Q^T    online softmax, base 2    O^T[d, 8 heads] += V^T P
// with K and V decoded straight into fragments (packed.hpp) and the fragment of P made from that of S. A codebook's keys
// are two codes a look-up in LDS; the norm of their levels comes from fragments that are there anyway. Where the unit keeps
// subnormal halves, the codes of affine values are its operand as they are: a second product with their middle takes that
// off, step by step, so that sums stay small. What scales a token stands outside: its key's scale multiplies the score, its
// value's scale is part of P, its value's offset is summed apart. fp32 sums; queries, P and the levels of a codebook are
// rounded to fp16.
// Assumes: codecs with a Packed, up to 8 query heads a KV head, up to 8 KV heads (4 of head_dim 256), steps whose stages
// fit into LDS. A value's scale below 1e-4 loses places: P is a half.
// Expected: v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942; HMMA, LDGSTS, IDP and PRMT on NVIDIA.
#pragma once
#include "kernels/kv_quant/fast_front.hpp"
#include "kernels/kv_quant/fast_shape.hpp"
#include "kernels/kv_quant/merge.hpp"
#include "kernels/kv_quant/presets.hpp"

namespace hiplab::kv_quant::fast {
using namespace matrix;

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
  constexpr bool kRawValues = kKeepsSubnormals && PackedValue::kRaw;
  constexpr int kOwnKeyAlign = least_of(KeyAlign, PackedKey::kEighthBytes), kOwnValueAlign = least_of(ValueAlign, PackedValue::kEighthBytes);
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  HIPLAB_DYNAMIC_SHARED(float, floats);  // the same bytes
  const std::uint32_t shares = shares_of(D, wave_size());
  const auto head = static_cast<std::int32_t>(wave_index() / shares), group = p.group();
  const int own_rounds = kRounds8 < static_cast<int>(shares) ? kRounds8 : kRounds8 / static_cast<int>(shares);
  const int first_round = static_cast<int>(wave_index() % shares) * own_rounds;
  const auto sequence = static_cast<std::int32_t>(block_y()), split = static_cast<std::int32_t>(block_x());
  const std::int32_t first_step = first_step_of(p, split), steps = first_step_of(p, split + 1) - first_step;
  const std::int32_t begin = first_step * kStep, end = begin + steps * kStep < p.context ? begin + steps * kStep : p.context;
  const auto step_bytes = static_cast<std::uint32_t>(kStep * p.layout.kv_heads * kSlot);
  constexpr std::uint32_t kTableBytes = 4 * PackedKey::kEntries * kTableCopies;  // stages lie behind it

  const auto own_eighth = static_cast<std::uint32_t>((first_round * kRowGroups + line(0) % kRowGroups) % (D / 8));

  const std::int32_t* pages = b.block_table + std::int64_t{sequence} * p.pages;
  const auto page_of = [&](std::int32_t step) { return pages[step < steps ? (begin + step * kStep) >> p.layout.page_shift : 0]; };
  const auto place_of = [&](std::int32_t page, std::int32_t step) {
    return (std::int64_t{page} << p.layout.page_shift) + ((begin + step * kStep) & (p.layout.page_tokens() - 1));
  };
  const std::int32_t first_pages = page_of(lane() <= kRounds ? static_cast<std::int32_t>(lane()) : 0);  // of a step a lane, at once

  const std::uint32_t queries = kTableBytes + (kHoldsQueries ? kRounds : kStages) * step_bytes;
  const std::uint32_t own_queries = queries + static_cast<std::uint32_t>(2 * head * group * D);
  Front<Key, D> front(own_queries, queries + static_cast<std::uint32_t>(2 * p.heads * D));
  front.begin(lds, b, p, std::int64_t{sequence} * p.heads + head * group, first_round == 0);

  // Copies of a step, in parts of kHeld pieces a thread: each wave copies one run of memory of own_pieces pieces.
  std::int64_t next = 0;  // place of the step that is copied next
  const auto own_pieces = static_cast<std::uint32_t>(kSlot) / shares, first_piece = wave_index() * own_pieces + lane();
  StagedCopy<kHeld> copy;
  const auto of_part = [&](int part, const auto& each) {
#pragma unroll
    for (int i = 0; i < kHeld; ++i) {
      const auto behind = static_cast<std::uint32_t>(part * kHeld + i) * wave_size();
      if (behind + wave_size() <= own_pieces || behind + lane() < own_pieces) each(i, behind);
    }
  };
  const auto begin_part = [&](std::int32_t step, std::uint32_t to_stage, int part) {
    if (step >= steps) return;
    const auto* from = reinterpret_cast<const u32x4*>(b.cache + p.layout.at(next, 0)) + first_piece;
    const std::uint32_t to = to_stage / 16 + first_piece;
    of_part(part, [&](int i, std::uint32_t behind) { copy.begin(i, lds, to + behind, from + behind); });
  };
  const auto end_part = [&](std::int32_t step, std::uint32_t to_stage, int part) {
    if (step >= steps) return;
    const std::uint32_t to = to_stage / 16 + first_piece;
    of_part(part, [&](int i, std::uint32_t behind) { copy.end(i, lds, to + behind); });
  };
  const auto end_copy = [&](std::int32_t step, std::uint32_t to_stage, int from_part) {  // what is left of it
    for (int part = from_part; part < kParts; ++part) {
      begin_part(step, to_stage, part);
      end_part(step, to_stage, part);
    }
  };
  const auto stage_behind = [&](std::uint32_t stage) {
    return stage == kTableBytes + (kStages - 1) * step_bytes ? kTableBytes : stage + step_bytes;
  };
#pragma unroll
  for (int r = 0; r < kRounds; ++r) {
    next = place_of(shuffle(first_pages, static_cast<std::uint32_t>(r)), r);
    end_copy(r, kTableBytes + static_cast<std::uint32_t>(r) * step_bytes, 0);
    copy.close();
  }
  next = place_of(shuffle(first_pages, kRounds), kRounds);

  // Meanwhile queries and table.
  front.end(lds, p, first_round == 0);
  front.template wait<kRounds>();
  barrier();
  if (first_round == 0) front.put_queries(lds, floats, p);
  if constexpr (PackedKey::kEntries > 0) front.put_table(lds, floats);
  const std::uint32_t own_table = 4 * (lane() % kTableCopies);
  const auto query = [&](int eighth, std::uint32_t (&w)[4]) {  // of the lane's column; those that no head has repeat the last one
    const int column = line(0) < group ? line(0) : group - 1;
    lds_words<4, 16>(lds, own_queries + static_cast<std::uint32_t>(2 * (column * D + 8 * eighth)), 0, w);
  };
  const int rounds = D / 8 / members() / kEighths, steps_of_round = 8 * kEighths / run_length();
  // A lane has eighths `apart` apart of a key; where an eighth ends between words, neighbours.
  const int apart = PackedKey::kNeighbours ? 1 : members(), own_first = member() * (PackedKey::kNeighbours ? D / 8 / members() : 1);
  std::uint32_t held[kHoldsQueries ? D / 32 : 1][2][kMostRun / 2];
  if constexpr (kHoldsQueries) {
    barrier();
#pragma unroll
    for (int round = 0; round < rounds; ++round) {
      std::uint32_t w[4];
      query(round * apart + own_first, w);
      put_words(held[round], false, 0, 0, w);
    }
  }

  FragmentC<half> out[kTiles] = {};
  float highest[kColumnSlots], sum[kColumnSlots] = {}, offset[kColumnSlots] = {};
#pragma unroll
  for (int c = 0; c < kColumnSlots; ++c) highest[c] = kLowest;

  std::uint32_t stage = kTableBytes, to_stage = kTableBytes + kRounds * step_bytes;  // of this step, of the one that is copied
  for (std::int32_t step = 0; step < steps; ++step, stage = stage_behind(stage), to_stage = stage_behind(to_stage)) {
    copy.template wait<kRounds - 1>();
    barrier();
    begin_part(step + kRounds, to_stage, 0);
    const std::int32_t page_behind = page_of(step + kRounds + 1);
    const std::int32_t live = end - begin - step * kStep;  // tokens of the step, or more
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
    FragmentC<half> chains[kChains] = {};
    RowSquares squares;
    float key_scale[kLines], value_scale[kLines], value_offset[kLines];
    std::uint32_t own_keys[kLines], own_values[kMostRun];
#pragma unroll
    for (int l = 0; l < kLines; ++l) own_keys[l] = slot_of(line(l)) + PackedKey::kEighthBytes * static_cast<std::uint32_t>(own_first);
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
        const int behind = (round * kEighths + e) * apart;
        std::uint32_t w[4];
        if constexpr (!kHoldsQueries) {
          query(behind + own_first, w);
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
      }
      if constexpr (Key::kCorrectsNorm) squares.add(a, steps_of_round);
    }
#pragma unroll
    for (int chain = 1; chain < kChains; ++chain)
#pragma unroll
      for (int i = 0; i < left_c(); ++i) chains[0].e[i] += chains[chain].e[i];
    if constexpr (Key::kCorrectsNorm) {
#pragma unroll
      for (int l = 0; l < kLines; ++l) key_scale[l] *= exp2(-0.5f * log2(squares.of_line(l) + 1e-16f));
    }
    end_part(step + kRounds, to_stage, 0);
    if constexpr (kParts > 1) begin_part(step + kRounds, to_stage, 1);

    // Softmax: a lane has some tokens of kColumnSlots heads; `highest` is the score that weights are relative to.
    float chance[kHeldLeft], most[kColumnSlots];
#pragma unroll
    for (int c = 0; c < kColumnSlots; ++c) most[c] = kLowest;
#pragma unroll
    for (int i = 0; i < left_c(); ++i) {
      chance[i] = chains[0].e[i] * of_row(key_scale, i);
    }
    if (live < kStep) {
#pragma unroll
      for (int i = 0; i < left_c(); ++i)
        if (c_row(i) >= live) chance[i] = kLowest;
    }
#pragma unroll
    for (int i = 0; i < left_c(); ++i) most[column_slot(i)] = Most()(most[column_slot(i)], chance[i]);
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
          if constexpr (kRawValues) PackedValue::raw_pairs(lds, own_values[2 * i], own_values[2 * i + 1], r * kRowGroups, part, values[i]);
          else PackedValue::template pairs<kOwnValueAlign>(lds, own_values[2 * i], own_values[2 * i + 1], r * kRowGroups, part, values[i]);
#pragma unroll
        for (int tile = 0; tile < kTilesOfEighth / 2; ++tile) {
          std::uint32_t a[kFragmentWords<half>] = {};
#pragma unroll
          for (int l = 0; l < kLines; ++l)
#pragma unroll
            for (int i = 0; i < run_length() / 2; ++i) a[place_a<half>(l, i)] = values[i][tile * kLines + l];
          FragmentC<half>& sums = out[r * kTilesOfEighth + part * (kTilesOfEighth / 2) + tile];
          mma_left(sums, a, weights);
          if constexpr (kRawValues) {  // the middle of the codes
#pragma unroll
            for (int l = 0; l < kLines; ++l)
#pragma unroll
              for (int i = 0; i < run_length() / 2; ++i) a[place_a<half>(l, i)] = PackedValue::middle(4 * part + tile * kLines + l);
            mma_left(sums, a, weights);
          }
        }
      }
    if constexpr (kParts > 1) end_part(step + kRounds, to_stage, 1);
    end_copy(step + kRounds, to_stage, 2);
    next = place_of(page_behind, step + kRounds + 1);
    copy.close();
  }

  let_behind_begin();  // earlier, what is behind would crowd the multiprocessors whose blocks end first
  float by[kColumnSlots];
#pragma unroll
  for (int c = 0; c < kColumnSlots; ++c) {
    sum[c] = of_column(sum[c], Sum()), offset[c] = of_column(offset[c], Sum());
    by[c] = 1.0f / sum[c];
  }
  const std::int64_t first_row = std::int64_t{sequence} * p.heads * p.splits + split;
#pragma unroll
  for (int i = 0; i < left_c(); ++i) {
    if (c_line(i) != 0 || c_col(i) >= group) continue;
    const int c = column_slot(i), row = c_row(i);
    const std::int64_t own_row = first_row + std::int64_t{head * group + c_col(i)} * p.splits;
    if (row == 0 && first_round == 0) b.weight[own_row * 2] = highest[c], b.weight[own_row * 2 + 1] = sum[c];
#pragma unroll
    for (int r = 0; r < kRounds8; ++r) {  // a lane has whole eighths
      const int eighth = (first_round + r) * kRowGroups + row % kRowGroups;
      if (eighth >= D / 8 || r >= own_rounds) continue;
      const auto sum_of_place = [&](int place) { return out[r * kTilesOfEighth + place / kLines].e[i + place % kLines * 2]; };
      f32x4 fours[2];
#pragma unroll
      for (int place = 0; place < 8; ++place) {
        float value = sum_of_place(place);
        if constexpr (kRawValues) value = PackedValue::apart(value, place, sum_of_place(place - place % 2));
        fours[place / 4][place % 4] = (value + offset[c]) * by[c];
      }
      auto* to = reinterpret_cast<f32x4*>(b.partial + own_row * D) + 2 * eighth;
      hip::store(to, fours[0]);
      hip::store(to + 1, fours[1]);
    }
  }
}

template <class Key, class Value, int D>
void run_for(const Decode& whole, std::uint32_t wave, std::uint32_t multiprocessors, Stream stream, const DecodeBuffers& b) {
  constexpr int kKeyAlign = key_alignment<Key, Value>(), kValueAlign = value_alignment<Key, Value>();
  const std::uint32_t resident =
      resident_blocks(reinterpret_cast<const void*>(kernel<Key, Value, D, kKeyAlign, kValueAlign>), launch_shape(whole, wave, Packed<Key>::kEntries));
  const Decode p = in_one_round(whole, resident, multiprocessors);
  launch<kernel<Key, Value, D, kKeyAlign, kValueAlign>>(launch_shape(p, wave, Packed<Key>::kEntries), stream, b.q, b.cache, b.tables, b.block_table, b.partial, b.weight, p);
  merge::run<Value::kRotates>(p, b, stream);
}

/// head_dim 64, 128 or 256.
template <class Key, class Value>
void run(const Decode& p, std::uint32_t wave, std::uint32_t multiprocessors, Stream stream, const DecodeBuffers& b) {
  if (p.layout.head_dim == 256) run_for<Key, Value, 256>(p, wave, multiprocessors, stream, b);
  else if (p.layout.head_dim == 128) run_for<Key, Value, 128>(p, wave, multiprocessors, stream, b);
  else run_for<Key, Value, 64>(p, wave, multiprocessors, stream, b);
}

}  // namespace hiplab::kv_quant::fast
