// SPDX-License-Identifier: MIT
// out = x W^T (problem.hpp) from arranged weights on the matrix unit: the weights are A, x is B, so that one load of a
// wave is 16 rows of W and every lane has 16 bytes that only it needs.
//
// New against vector.hpp: a CTA owns a run of blocks of row_tiles tiles (shares.hpp), its waves take the chunks of 128 k
// of all of them in turn, and a chunk is eight steps of the matrix unit whatever M is: up to Columns rows of x cost what
// one does. Loads of weights run `ahead` chunks of a wave in front, across the ends of blocks. The sums of a block's
// waves meet in LDS, Cut::kept blocks at a time: each time the CTA waits for its slowest wave. Where CTAs share a block's K, their sums meet in memory, and the last
// CTA to arrive adds them in the order of k and clears the counter: one launch, and no order of arrival changes a bit.
//
// Folded: the codes go into the unit with their offset, and the sums of x put a group's sum right, so that a word costs
// five operations instead of nine. Sums: exact products, sums of a group as the matrix unit rounds them, acc = fma(sum, scale, acc) in fp32 over a
// wave's chunks in order, then waves, then parts of K in order, one rounding to fp16.
// Expected: 16-byte loads of codes; v_pk_add_f16, none where folded; v_and_or_b32 on gfx11 and gfx12; v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a,
// gfx942; HMMA on NVIDIA.
#pragma once
#include "kernels/decode_w4a16/chunk.hpp"
#include "kernels/decode_w4a16/shares.hpp"
#include "kernels/hip/bound_wave.hpp"
#include "kernels/hip/launch_behind.hpp"

namespace hiplab::decode_w4a16::tile {

/// Bytes of the sums of a block's waves.
inline std::uint32_t block_sum_bytes(const Problem& p, Form f, std::uint32_t waves) {
  return waves * static_cast<std::uint32_t>(f.row_tiles * kTileRows * p.m) * 4;
}
inline Cut cut_of(const Problem& p, Form f, const Shape& s) {
  return Cut(p, f, s, s.sum_bytes / block_sum_bytes(p, f, s.waves));
}
/// LDS of a CTA: the sums, behind them x where it is staged, and behind that its folds.
inline std::uint32_t lds_bytes(const Problem& p, Form f, const Shape& s) {
  return cut_of(p, f, s).kept * block_sum_bytes(p, f, s.waves) +
         (f.staged ? static_cast<std::uint32_t>(p.m) * row_vectors(chunks_of(p)) * 16 : 0) +
         (f.folded ? chunks_of(p) * static_cast<std::uint32_t>(kChunk / p.group) * 8 : 0);
}

/// Piece i of the one row of x, 8 neighbours, to LDS from vector `to` on. Group not 0: behind the row the folds of every
/// group. Whole waves call it: they shuffle.
template <int Group, class Lds>
HIPLAB_DEVICE void put_piece(const Lds& lds, std::uint32_t to, std::uint32_t chunks, std::uint32_t i,
                             const u32x4& piece) {
  const bool in_row = i < chunks * (kChunk / 8);
  if (in_row) lds.template vec<u32x4>(to + i) = piece;
  if constexpr (Group != 0) {
    Folds folds = folds_of(hip::detail::bits_as<half8>(piece));
#pragma unroll
    for (std::uint32_t lanes = 1; lanes < Group / 8; lanes *= 2) {
      folds.offsets += shuffle_xor(folds.offsets, lanes);
      folds.all += shuffle_xor(folds.all, lanes);
    }
    if (in_row && i % (Group / 8) == 0)
      lds.template vec<f32x2>(2 * (to + row_vectors(chunks)) + i / (Group / 8)) = f32x2{{folds.offsets, folds.all}};
  }
}

/// The one row of x, 16 bytes a thread and round, to LDS from vector `to` on, zeros behind K. begin() asks for the first
/// rounds, end() has all of them in LDS for the whole CTA. Group not 0: behind the row the folds of every group.
template <int Group>
struct XToLds {
  const half* x;
  std::int32_t k;
  std::uint32_t chunks, to;
  static constexpr int kRounds = 3;  ///< in flight at once
  u32x4 held[kRounds] = {};

  HIPLAB_DEVICE std::uint32_t place(int round) const {
    return static_cast<std::uint32_t>(round) * block_dim_x() + thread_x();
  }
  HIPLAB_DEVICE bool in_x(std::uint32_t i) const { return static_cast<std::int32_t>(8 * i) < k; }
  HIPLAB_DEVICE const u32x4* piece(std::uint32_t i) const { return reinterpret_cast<const u32x4*>(x) + i; }

  HIPLAB_DEVICE void begin() {
#pragma unroll
    for (int round = 0; round < kRounds; ++round)
      if (const std::uint32_t i = place(round); in_x(i)) held[round] = load(piece(i));
    keep_order();
  }
  template <class Lds>
  HIPLAB_DEVICE void end(const Lds& lds) {
#pragma unroll
    for (int round = 0; round < kRounds; ++round) put_piece<Group>(lds, to, chunks, place(round), held[round]);
    const std::uint32_t vectors = chunks * (kChunk / 8);
    for (std::uint32_t from = kRounds * block_dim_x(); from < vectors; from += block_dim_x()) {
      const std::uint32_t i = from + thread_x();
      put_piece<Group>(lds, to, chunks, i, in_x(i) ? load(piece(i)) : u32x4{});
    }
    barrier();
  }
};

/// x: f16 [M,K]; codes, groups: of arranged.hpp; out: f16 [M,N]; partial: partial_floats(); arrived: a cleared counter
/// for each block, cleared again at the end. Columns: M or more; Of: a Compiled.
template <int Columns, int Group, class Of>
__global__ void HIPLAB_RESIDENT_BOUNDS(most_threads(Of::form), Of::form.resident)
    kernel(const half* x, const std::uint32_t* codes, const std::uint32_t* groups, half* out, float* partial,
           std::uint32_t* arrived, Problem p, Cut cut) {
  using namespace matrix;
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  HIPLAB_SHARED(std::uint32_t, elected, 1);
  constexpr std::uint32_t kGroups = kChunk / Group, kRowTiles = Of::form.row_tiles;
  constexpr bool kStaged = Of::form.staged, kFolded = Of::form.folded;
  static_assert(!kStaged || Columns == 1, "x in LDS is one row");
  static_assert(!kFolded || kStaged, "the sums of x are made as it is staged");
  constexpr std::uint32_t kAhead = chunks_ahead(Of::form.ahead);
  const std::uint32_t t = thread_x(), threads = block_dim_x(), wave = wave_index(), waves = threads / wave_size();
  const std::uint32_t first_block = cut.blocks.first(block_x()), blocks = cut.blocks.count(block_x());
  const std::uint32_t first_chunk = cut.chunks.first(block_y()), chunks = cut.chunks.count(block_y());
  const std::uint32_t rows_of_x = Columns == 1 ? 1 : static_cast<std::uint32_t>(p.m);
  const std::uint32_t outputs = kRowTiles * kTileRows * rows_of_x, all = blocks * chunks;
  const std::uint32_t tile_codes = cut.all_chunks * arranged::kTilePieces, tile_groups = cut.all_chunks * (kTileRows * kGroups);
  const int held = run_length() / 4;

  // A part of K belongs to one block, so a wave's next chunk is `waves` further on, in this block or in the next.
  const std::uint64_t begin = std::uint64_t{first_block} * kRowTiles * cut.all_chunks + first_chunk + wave;
  const u32x4* own_codes = lane_codes(codes, begin);
  const std::uint32_t* own_groups = lane_groups<Group>(groups, begin);
  Weights<Group> weights[kAhead][kRowTiles];
  std::uint32_t next_chunk = wave;
  const auto load_next = [&](Weights<Group>(&to)[kRowTiles]) {
#pragma unroll
    for (std::uint32_t r = 0; r < kRowTiles; ++r)
      load_weights<Group>(to[r], own_codes + r * tile_codes, own_groups + r * tile_groups);
    own_codes += waves * arranged::kTilePieces;
    own_groups += waves * (kTileRows * kGroups);
    if constexpr (kRowTiles > 1) {
      next_chunk += waves;
      if (next_chunk < chunks) return;
      next_chunk -= chunks;
      own_codes += (kRowTiles - 1) * tile_codes;
      own_groups += (kRowTiles - 1) * tile_groups;
    }
  };
  // x is asked for before the weights, or it arrives behind them; a launch behind another one cannot: x may be its work.
  const std::uint32_t staged = cut.kept * waves * outputs / 4;
  XToLds<kFolded ? Group : 0> x_to_lds{x, p.k, cut.all_chunks, staged};
  if constexpr (Of::behind) let_behind_begin();
  if constexpr (kStaged && !Of::behind) x_to_lds.begin();
#pragma unroll
  for (std::uint32_t i = 0; i < kAhead; ++i)
    if (wave + i * waves < all) load_next(weights[i]);
  if constexpr (Of::behind) wait_for_front();
  if constexpr (kStaged && Of::behind) x_to_lds.begin();
  if constexpr (kStaged) x_to_lds.end(lds);

  // Where the lane's pieces of a chunk of x begin: 8 k each, word j of its weights 4 j further.
  const auto x_place = static_cast<std::uint32_t>(member() * held);
  const u32x4* x_line[kLines];
#pragma unroll
  for (int l = 0; l < kLines; ++l) {
    const int column = matrix::line(l), m = Columns == 1 ? 0 : column < p.m ? column : p.m - 1;  // none is read beyond M
    x_line[l] = reinterpret_cast<const u32x4*>(x + std::int64_t{m} * p.k) + first_chunk * (kChunk / 8) + x_place;
  }

  float acc[kRowTiles][kHeldC] = {};
  std::uint32_t chunk = wave, at = wave, block = first_block, kept = 0;
  const auto put = [&](std::uint32_t of, std::uint32_t o, float sum) {
    const std::uint32_t m = o / (kRowTiles * kTileRows), n = of * (kRowTiles * kTileRows) + o % (kRowTiles * kTileRows);
    if (static_cast<std::int32_t>(n) < p.n) out[std::uint64_t{m} * static_cast<std::uint32_t>(p.n) + n] = to_half(sum);
  };
  const auto part_of = [&](std::uint32_t of, std::uint32_t part) {
    return partial + (of * std::uint64_t{grid_dim_y()} + part) * outputs;
  };
  /// The waves' sums of the blocks that stand in LDS, in order.
  const auto add_waves = [&] {
    barrier();
    for (std::uint32_t i = t; i < kept * outputs; i += threads) {
      const std::uint32_t of = i / outputs, o = i % outputs;
      float sum = 0;
#pragma unroll 8
      for (std::uint32_t other = 0; other < waves; ++other)
        sum += lds.template vec<float>((of * waves + other) * outputs + o);
      if (grid_dim_y() == 1) put(block - kept + of, o, sum);
      else part_of(block - kept + of, block_y())[o] = sum;
    }
    kept = 0;
    if (block != first_block + blocks) barrier();
  };
  const auto step = [&](const Weights<Group>(&own)[kRowTiles]) {
    multiply_chunk<Columns, Group, kFolded>(
        own,
        [&](int l, int j, int i) -> u32x4 {
          const int further = 4 * j + i;
          if constexpr (kStaged)
            return lds.template vec<u32x4>(staged + x_place + (first_chunk + chunk) * (kChunk / 8), further);
          // Groups of 128 end with a chunk. Behind K codes, zero points and scales are zero: any x of the row will do.
          const u32x4* own_x = x_line[l] + std::uint64_t{chunk} * (kChunk / 8);
          if (Group == kChunk || static_cast<std::int32_t>((first_chunk + chunk) * kChunk) + 32 * j < p.k)
            return load(own_x + further);
          return load(own_x + i);
        },
        [&](std::uint32_t g) {
          const f32x2 folds = lds.template vec<f32x2>(
              2 * (staged + row_vectors(cut.all_chunks)) + (first_chunk + chunk) * kGroups, static_cast<int>(g));
          return Folds{folds[0], folds[1]};
        },
        acc);
    at += waves;
    chunk += waves;
    if (chunk < chunks) return;
    chunk -= chunks;
#pragma unroll
    for (std::uint32_t r = 0; r < kRowTiles; ++r)
#pragma unroll
      for (int i = 0; i < (Columns <= 8 ? left_c() : count_c()); ++i) {
        if (Columns == 1 && !meets_column_0(i)) continue;
        const auto m = static_cast<std::uint32_t>(c_col(i)), row = static_cast<std::uint32_t>(c_row(i));
        if (c_col(i) < p.m)
          lds.template vec<float>((kept * waves + wave) * outputs + (m * kRowTiles + r) * kTileRows + row) = acc[r][i];
        acc[r][i] = 0;
      }
    ++block;
    if (++kept == cut.kept || block == first_block + blocks) add_waves();
  };
  while (at < all) {
#pragma unroll
    for (std::uint32_t i = 0; i < kAhead; ++i)
      if (at < all) {
        Weights<Group> own[kRowTiles];
#pragma unroll
        for (std::uint32_t r = 0; r < kRowTiles; ++r) own[r] = weights[i][r];
        if (at + kAhead * waves < all) load_next(weights[i]);
        step(own);
      }
  }

  if (grid_dim_y() == 1) return;
  if (!is_last_to_arrive(arrived + first_block, elected, 0)) return;
  for (std::uint32_t o = t; o < outputs; o += threads) {
    float sum = 0;
    for (std::uint32_t part = 0; part < grid_dim_y(); ++part) sum += part_of(first_block, part)[o];
    put(first_block, o, sum);
  }
}

/// Enqueues out. Buffers as the kernel says.
template <int Columns, int Group, class Of>
void run(const Problem& p, const Shape& s, std::uint32_t wave, Stream stream, const half* x, const std::uint32_t* codes,
         const std::uint32_t* groups, float* partial, std::uint32_t* arrived, half* out) {
  const LaunchShape shape{{s.ctas, s.split}, {s.waves * wave}, lds_bytes(p, Of::form, s)};
  const Cut cut = cut_of(p, Of::form, s);
  if constexpr (Of::behind)
    launch_behind<kernel<Columns, Group, Of>>(shape, stream, x, codes, groups, out, partial, arrived, p, cut);
  else
    launch<kernel<Columns, Group, Of>>(shape, stream, x, codes, groups, out, partial, arrived, p, cut);
}

}  // namespace hiplab::decode_w4a16::tile
