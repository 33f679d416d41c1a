// SPDX-License-Identifier: MIT
// out = x W^T (problem.hpp) from arranged weights on the matrix unit, as tile.hpp, cut in another way.
//
// New against tile.hpp: all chunks of a CTA's blocks stand in one line, block after block, and each wave takes one run of
// that line instead of every so-manieth chunk. A wave then ends few blocks; each end has a place of its own in LDS, and
// the waves meet once, behind the last chunk (tile.hpp: whenever LDS is full of sums).
// Held: x of the CTA's part of K is in LDS for all rows of x. Where waves take x from the caches, 16 rows of a chunk of x
// are four times the bytes of its codes. Parts of K may belong to CTAs with runs of several blocks: the last CTA of a run
// to arrive adds what all parts left in memory, in the order of k.
//
// LDS of a CTA: x, 2 M bytes for each k of its part and kRowPad a row; (blocks + waves - 1) 64 M row_tiles bytes of sums.
// Read besides the least: x once a CTA. With parts: 4 M N bytes written and read for each.
// Sums: as tile.hpp; a wave's chunks in order, then waves, then parts, all in the order of k: no order of arrival changes a bit.
// Expected: 16-byte loads of codes, 16-byte reads of LDS; the matrix unit of tile.hpp.
#pragma once
#include <type_traits>

#include "kernels/decode_w4a16/chunk.hpp"
#include "kernels/decode_w4a16/shares.hpp"
#include "kernels/hip/launch_behind.hpp"
#include "kernels/hip/staged_copy.hpp"

namespace hiplab::decode_w4a16::runs {

/// What the kernel is compiled for, as a type. Row tiles, most waves and resident CTAs as in Form.
template <int RowTiles, bool Held, int MostWaves, int Resident>
struct Compiled {
  static constexpr Form form{RowTiles, 1, Held, false, MostWaves, Resident, KernelOf::runs};
  static constexpr bool behind = false;
};

/// The cut as the kernel takes it: no division is left to it.
struct Cut {
  Runs blocks, chunks;
  std::uint32_t all_chunks;  ///< of a tile
  std::uint32_t unused = 0;  ///< as in Quotient
  Quotient waves;            ///< the line of a CTA by its waves
  Quotient few, many;        ///< a place of that line by each, each + 1 chunks
  Quotient outputs;          ///< those of a CTA by those of a block

  Cut(const Problem& p, Form f, const Shape& s)
      : blocks(blocks_of(p, f), s.ctas),
        chunks(chunks_of(p), s.split),
        all_chunks(chunks_of(p)),
        waves(quotient_by(s.waves)),
        few(quotient_by(chunks.each)),
        many(quotient_by(chunks.each + 1)),
        outputs(quotient_by(static_cast<std::uint32_t>(f.row_tiles * kTileRows * p.m))) {}
};
static_assert(std::has_unique_object_representations_v<Cut>);

/// Places of ends of blocks in a CTA's LDS: each wave's run begins one, each block but the first one more.
HIPLAB_HOST_DEVICE std::uint32_t ends_of(std::uint32_t blocks, std::uint32_t waves) {
  return blocks + waves - 1;
}
/// The ends in LDS: sums of `outputs` floats each from word `sums` on; from word `blocks` on for each block twice its last
/// end, and 1 more where a wave's run ends with it.
struct Ends {
  std::uint32_t sums, blocks, outputs;

  HIPLAB_DEVICE std::uint32_t place(std::uint32_t end) const { return sums + end * outputs; }
  /// By a whole wave: `end` is the last one of the block.
  template <class Lds>
  HIPLAB_DEVICE void note(const Lds& lds, std::uint32_t block, std::uint32_t end, bool run_ends) const {
    if (lane() == 0) lds[blocks + block] = 2 * end + (run_ends ? 1 : 0);
  }
  /// Output o of a block, its ends in the order of k.
  template <class Lds>
  HIPLAB_DEVICE float sum(const Lds& lds, std::uint32_t block, std::uint32_t o) const {
    // The first end of a block stands behind the last one of the block before, one place further where a wave's run ended
    // with that block: nobody is in that place.
    const std::uint32_t to = lds[blocks + block] / 2, before = block == 0 ? 0 : std::uint32_t{lds[blocks + block - 1]};
    float sum = 0;
    for (std::uint32_t end = block == 0 ? 0 : before / 2 + 1 + before % 2; end <= to; ++end) sum += lds.template vec<float>(place(end) + o);
    return sum;
  }
};

/// LDS of a CTA: x where it is held, sums, a word for each block and one more. No array beside it: x begins at
/// a line of 128 bytes, or copies of 16 rows took 4 to 5 us longer on an H200.
inline std::uint32_t lds_bytes(const Problem& p, Form f, const Shape& s) {
  const std::uint32_t blocks = Runs(blocks_of(p, f), s.ctas).count(0), chunks = Runs(chunks_of(p), s.split).count(0);
  const auto rows = static_cast<std::uint32_t>(p.m);
  return (f.staged ? rows * row_vectors(chunks) * 16 : 0) +
         ends_of(blocks, s.waves) * static_cast<std::uint32_t>(f.row_tiles * kTileRows) * rows * 4 + (blocks + 1) * 4;
}

/// Rows of x to LDS, `chunks` chunks of each from first_chunk on, zeros behind K; in flight until the copy's wait(). Waves
/// take rows.
template <class Lds>
HIPLAB_DEVICE void copy_rows(const Lds& lds, const half* x, const Problem& p, std::uint32_t rows,
                             std::uint32_t first_chunk, std::uint32_t chunks, StagedCopy<1>& copy) {
  const std::uint32_t vectors = chunks * (kChunk / 8), first = first_chunk * (kChunk / 8);
  const std::uint32_t in_x = static_cast<std::uint32_t>(p.k) / 8 - first, inside = in_x < vectors ? in_x : vectors;
  for (std::uint32_t m = wave_index(); m < rows; m += block_dim_x() / wave_size()) {
    const u32x4* from = reinterpret_cast<const u32x4*>(x + std::int64_t{m} * p.k) + first + lane();
    std::uint32_t i = lane(), to = m * row_vectors(chunks) + lane();
    for (; i < inside; i += wave_size(), to += wave_size(), from += wave_size()) {
      copy.begin(0, lds, to, from);
      copy.end(0, lds, to);
    }
#pragma unroll 1
    for (; i < vectors; i += wave_size(), to += wave_size()) lds.template vec<u32x4>(to) = u32x4{};
  }
  copy.close();
}

/// x: f16 [M,K]; codes, groups: of arranged.hpp; out: f16 [M,N]; partial: partial_floats(); arrived: a cleared counter
/// for each block, cleared again at the end. Columns: M or more; Of: a Compiled.
template <int Columns, int Group, class Of>
__global__ void HIPLAB_RESIDENT_BOUNDS(most_threads(Of::form), Of::form.resident)
    kernel(const half* x, const std::uint32_t* codes, const std::uint32_t* groups, half* out, float* partial,
           std::uint32_t* arrived, Problem p, Cut cut) {
  using namespace matrix;
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  constexpr std::uint32_t kGroups = kChunk / Group, kRowTiles = Of::form.row_tiles;
  constexpr bool kHeld = Of::form.staged;
  const std::uint32_t t = thread_x(), threads = block_dim_x(), wave = wave_index(), waves = threads / wave_size();
  const std::uint32_t first_block = cut.blocks.first(block_x()), blocks = cut.blocks.count(block_x());
  const std::uint32_t first_chunk = cut.chunks.first(block_y()), chunks = cut.chunks.count(block_y());
  const Runs own_runs(blocks * chunks, cut.waves);
  const Quotient by_chunks{chunks == cut.chunks.each ? cut.few.reciprocal : cut.many.reciprocal, chunks};
  const std::uint32_t begin = own_runs.first(wave);
  std::uint32_t left = own_runs.count(wave), block = by_chunks.of(begin);
  std::uint32_t chunk = begin - block * chunks;
  const std::uint32_t rows_of_x = Columns == 1 ? 1 : static_cast<std::uint32_t>(p.m);
  const std::uint32_t outputs = kRowTiles * kTileRows * rows_of_x;
  const std::uint32_t tile_codes = cut.all_chunks * arranged::kTilePieces, tile_groups = cut.all_chunks * (kTileRows * kGroups);
  const int held = run_length() / 4;

  const std::uint64_t at = std::uint64_t{first_block + block} * kRowTiles * cut.all_chunks + first_chunk + chunk;
  const u32x4* own_codes = lane_codes(codes, at);
  const std::uint32_t* own_groups = lane_groups<Group>(groups, at);
  Weights<Group> weights[kRowTiles];
  std::uint32_t next_chunk = chunk;
  const auto load_next = [&] {
#pragma unroll
    for (std::uint32_t r = 0; r < kRowTiles; ++r)
      load_weights<Group>(weights[r], own_codes + r * tile_codes, own_groups + r * tile_groups);
    std::uint32_t further = 1;
    if (++next_chunk == chunks) {
      next_chunk = 0;
      further += kRowTiles * cut.all_chunks - chunks;
    }
    own_codes += std::uint64_t{further} * arranged::kTilePieces;
    own_groups += std::uint64_t{further} * (kTileRows * kGroups);
  };
  if constexpr (Of::behind) let_behind_begin();
  load_next();
  if constexpr (Of::behind) wait_for_front();
  const std::uint32_t row = row_vectors(chunks), sums = kHeld ? 4 * rows_of_x * row : 0;
  if constexpr (kHeld) {
    StagedCopy<1> copy;
    copy_rows(lds, x, p, rows_of_x, first_chunk, chunks, copy);
    copy.template wait<0>();
    barrier();
  }

  // Where the lane's pieces of a chunk of x begin: 8 k each, word j of its weights 4 j further.
  const auto x_place = static_cast<std::uint32_t>(member() * held);
  const u32x4* x_line[kLines];
  std::uint32_t x_row[kLines];
#pragma unroll
  for (int l = 0; l < kLines; ++l) {
    const int column = matrix::line(l), m = Columns == 1 ? 0 : column < p.m ? column : p.m - 1;  // none is read beyond M
    x_line[l] = reinterpret_cast<const u32x4*>(x + std::int64_t{m} * p.k) + first_chunk * (kChunk / 8) + x_place;
    x_row[l] = static_cast<std::uint32_t>(m) * row + x_place;
  }

  float acc[kRowTiles][kHeldC] = {};
  const Ends ends{sums, sums + ends_of(blocks, waves) * outputs, outputs};
  for (;;) {
    Weights<Group> own[kRowTiles];
#pragma unroll
    for (std::uint32_t r = 0; r < kRowTiles; ++r) own[r] = weights[r];
    if (left > 1) load_next();
    multiply_chunk<Columns, Group, false>(
        own,
        [&](int l, int j, int i) -> u32x4 {
          const int further = 4 * j + i;
          if constexpr (kHeld) return lds.template vec<u32x4>(x_row[l] + chunk * (kChunk / 8), further);
          // Groups of 128 end with a chunk. Behind K codes, zero points and scales are zero: any x of the row will do.
          const u32x4* own_x = x_line[l] + std::uint64_t{chunk} * (kChunk / 8);
          if (Group == kChunk || static_cast<std::int32_t>((first_chunk + chunk) * kChunk) + 32 * j < p.k)
            return load(own_x + further);
          return load(own_x + i);
        },
        [](std::uint32_t) { return Folds{}; }, acc);
    const bool last = --left == 0;
    const bool block_ends = ++chunk == chunks;
    if (!last && !block_ends) continue;
    const std::uint32_t end = block + wave;
#pragma unroll
    for (std::uint32_t r = 0; r < kRowTiles; ++r)
#pragma unroll
      for (int i = 0; i < (Columns <= 8 ? left_c() : count_c()); ++i) {
        if (Columns == 1 && !meets_column_0(i)) continue;
        const auto m = static_cast<std::uint32_t>(c_col(i)), of_tile = static_cast<std::uint32_t>(c_row(i));
        if (c_col(i) < p.m)
          lds.template vec<float>(ends.place(end) + (m * kRowTiles + r) * kTileRows + of_tile) = acc[r][i];
        acc[r][i] = 0;
      }
    if (block_ends) {
      ends.note(lds, block, end, last);
      chunk = 0;
      ++block;
    }
    if (last) break;
  }
  barrier();

  const std::uint32_t all_outputs = blocks * outputs;
  const auto put = [&](std::uint32_t of, std::uint32_t o, float sum) {
    const std::uint32_t m = o / (kRowTiles * kTileRows), n = of * (kRowTiles * kTileRows) + o % (kRowTiles * kTileRows);
    if (static_cast<std::int32_t>(n) < p.n) out[std::uint64_t{m} * static_cast<std::uint32_t>(p.n) + n] = to_half(sum);
  };
  const auto part_of = [&](std::uint32_t part) {
    return partial + (std::uint64_t{part} * cut.blocks.first(grid_dim_x()) + first_block) * outputs;
  };
  for (std::uint32_t i = t; i < all_outputs; i += threads) {
    const std::uint32_t of = cut.outputs.of(i), o = i - of * outputs;
    const float sum = ends.sum(lds, of, o);
    if (grid_dim_y() == 1) put(first_block + of, o, sum);
    else part_of(block_y())[i] = sum;
  }

  if (grid_dim_y() == 1) return;
  if (!is_last_to_arrive(arrived + first_block, lds, ends.blocks + blocks)) return;
  constexpr std::uint32_t kAtOnce = 8;  // parts whose loads are in flight together
  const std::uint32_t part_vectors = cut.blocks.first(grid_dim_x()) * (outputs / 4);
  for (std::uint32_t i = t; i < all_outputs / 4; i += threads) {
    const f32x4* at_part = reinterpret_cast<const f32x4*>(part_of(0)) + i;
    f32x4 sum{};
    for (std::uint32_t from = 0; from < grid_dim_y(); from += kAtOnce) {
      f32x4 own[kAtOnce];
#pragma unroll
      for (std::uint32_t part = 0; part < kAtOnce; ++part)
        if (from + part < grid_dim_y()) own[part] = load(at_part + part * part_vectors);
#pragma unroll
      for (std::uint32_t part = 0; part < kAtOnce; ++part)
        if (from + part < grid_dim_y())
#pragma unroll
          for (int j = 0; j < 4; ++j) sum[j] += own[part][j];
      at_part += kAtOnce * part_vectors;
    }
    const std::uint32_t of = cut.outputs.of(4 * i), o = 4 * i - of * outputs;
#pragma unroll
    for (int j = 0; j < 4; ++j) put(first_block + of, o + static_cast<std::uint32_t>(j), sum[j]);
  }
}

/// Enqueues out. Buffers as the kernel says.
template <int Columns, int Group, class Of>
void run(const Problem& p, const Shape& s, std::uint32_t wave, Stream stream, const half* x, const std::uint32_t* codes,
         const std::uint32_t* groups, float* partial, std::uint32_t* arrived, half* out) {
  const LaunchShape shape{{s.ctas, s.split}, {s.waves * wave}, lds_bytes(p, Of::form, s)};
  const Cut cut(p, Of::form, s);
  if constexpr (Of::behind)
    launch_behind<kernel<Columns, Group, Of>>(shape, stream, x, codes, groups, out, partial, arrived, p, cut);
  else
    launch<kernel<Columns, Group, Of>>(shape, stream, x, codes, groups, out, partial, arrived, p, cut);
}

}  // namespace hiplab::decode_w4a16::runs
