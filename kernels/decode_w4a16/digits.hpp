// SPDX-License-Identifier: MIT
// out = x W^T (problem.hpp) for one row of x from arranged weights on the int8 matrix unit, cut as in runs.hpp.
//
// New against runs.hpp: nothing is converted for a weight. The unit multiplies eight columns or more for one row of x, so
// x enters as fixed-point numbers whose four digits are columns of their own (x_digits.hpp). A code is then an int8 of A:
// of a word, the lower four bits of each byte as they stand, the upper ones as 16 (code - 8), which clears bits and turns one: for
// eight weights two operations, or three where none turns and clears at once. x of the upper codes is a sixteenth of its number, and sums
// of x (as in tile.hpp's folded form) take away the zero points and the 8.
// A launch asks for x before its weights, on NVIDIA by copies that hold no register: a wave that waits for registers of
// x waits for the weights too, whose loads share the counter that its compiler gave both. Loads of weights run `ahead`
// chunks of a wave in front.
//
// LDS of a CTA: that of x_digits.hpp and 4 bytes a block; where x stood, once it is digits, 64 (blocks + waves - 1) bytes of sums.
// Sums: exact over a group for each digit, then fp32: digits of a lane, acc = fma(sum + folds, scale, acc) over a wave's
// chunks in order, then the digits of other lanes, then waves in the order of k, one rounding to fp16.
// Expected: 16-byte loads of codes, 16-byte reads of LDS; v_mfma_i32 on gfx908, gfx90a, gfx942, v_wmma_i32 on gfx11, gfx12, IMMA on NVIDIA.
#pragma once
#include "kernels/decode_w4a16/runs.hpp"
#include "kernels/decode_w4a16/x_digits.hpp"
#include "kernels/hip/ask_first.hpp"

namespace hiplab::decode_w4a16::digits {

/// What the kernel is compiled for, as a type. Ahead and most waves as in Form.
template <int Ahead, int MostWaves>
struct Compiled {
  static constexpr Form form{1, Ahead, true, true, MostWaves, 1, KernelOf::digits};
  static constexpr bool behind = false;
};

/// The cut as the kernel takes it: no division is left to it.
struct Cut {
  Runs blocks;
  std::uint32_t chunks;           ///< of a tile
  std::uint32_t unused = 0;       ///< as in Quotient
  Runs of_few, of_many;           ///< a CTA's chunks by its waves, of `each` blocks and of one more
  Quotient tiles;                 ///< a place in the line of a CTA's chunks by those of a tile

  Cut(const Problem& p, Form f, const Shape& s)
      : blocks(blocks_of(p, f), s.ctas),
        chunks(chunks_of(p)),
        of_few(blocks.each * chunks, s.waves),
        of_many((blocks.each + 1) * chunks, s.waves),
        tiles(quotient_by(chunks)) {}
};
static_assert(std::has_unique_object_representations_v<Cut>);

/// Vectors of 16 bytes that x, or the sums in its place, take.
HIPLAB_HOST_DEVICE std::uint32_t shared_vectors(std::uint32_t chunks, std::uint32_t ends) {
  const std::uint32_t x = chunks * (kChunk / 8), sums = ends * (kTileRows / 4);
  return x > sums ? x : sums;
}
inline std::uint32_t lds_bytes(const Problem& p, Form f, const Shape& s) {
  const std::uint32_t blocks = Runs(blocks_of(p, f), s.ctas).count(0), chunks = chunks_of(p);
  const Places places(chunks, static_cast<std::uint32_t>(kChunk / p.group));
  return 16 * (places.x + shared_vectors(chunks, runs::ends_of(blocks, s.waves))) + 4 * blocks;
}

/// acc += the numbers of x of a chunk times its codes, in the rows of digit_row(). At `x` and `folds` stand the lane's digits
/// of the chunk and its first group's folds, in vectors of 16 bytes.
template <int Group, class Lds>
HIPLAB_DEVICE void multiply_digits(const Weights<Group>& w, const Lds& lds, std::uint32_t x, std::uint32_t folds,
                                   float weight, float (&acc)[matrix::kDigitRows]) {
  using namespace matrix;
  constexpr int kOfGroup = Group / 32, kWords = kFragmentWords<std::int8_t>;
  const int held = run_length() / 4;
  FragmentC<std::int8_t> c;
  u32x4 of_pair[kMostRun / 4];  // of two neighbouring words of codes
#pragma unroll
  for (int j = 0; j < 4; ++j) {
    std::uint32_t a[2][kWords] = {}, b[2][kWords] = {};
#pragma unroll
    for (int i = 0; i < held; ++i) {
      if (j % 2 == 0) of_pair[i] = lds.template vec<u32x4>(x, 2 * i + j / 2);
#pragma unroll
      for (int s = 0; s < 2; ++s) b[s][place_b<std::int8_t>(0, i)] = of_pair[i][2 * (j % 2) + s];
#pragma unroll
      for (int l = 0; l < kLines; ++l) {
        const std::uint32_t codes = w.pieces[l][i][j];
        a[0][place_a<std::int8_t>(l, i)] = codes & 0x0f0f0f0fu;
        a[1][place_a<std::int8_t>(l, i)] = upper_codes(codes);
      }
    }
    if (j % kOfGroup == 0) c = {};
    mma_digits(c, a, b);
    if ((j + 1) % kOfGroup != 0) continue;
    const f32x4 fold = lds.template vec<f32x4>(folds, j / kOfGroup * 2);
    const float unit = fold[0] * weight;
#pragma unroll
    for (int r = 0; r < digit_rows(); ++r) {
      const std::uint32_t own = of_row(w.groups[j / kOfGroup], kColumnSlots * r);
      const float sum = hip::fma(static_cast<float>(of_digits_held(c, r)), unit,
                                 hip::fma(static_cast<float>(own >> 16), fold[2], fold[1]));
      acc[r] = hip::fma(sum, to_float(half{static_cast<std::uint16_t>(own)}), acc[r]);
    }
  }
}

/// x: f16 [M,K], M = 1; codes, groups: of arranged.hpp; out: f16 [1,N]. A CTA has whole rows of W.
template <int Group, class Of>
__global__ void HIPLAB_RESIDENT_BOUNDS(most_threads(Of::form), Of::form.resident)
    kernel(const half* x, const std::uint32_t* codes, const std::uint32_t* groups, half* out, Problem p, Cut cut) {
  using namespace matrix;
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  constexpr std::uint32_t kGroups = kChunk / Group;
  constexpr std::uint32_t kAhead = chunks_ahead(Of::form.ahead);
  const std::uint32_t chunks = cut.chunks;
  const Places places(chunks, kGroups);
  XToDigits<Group> x_to_digits{x, p.k, chunks * (kChunk / 8), places};
  if constexpr (!Of::behind) x_to_digits.begin(lds);

  const std::uint32_t wave = wave_index(), waves = block_dim_x() / wave_size();
  const std::uint32_t first_block = cut.blocks.first(block_x()), blocks = cut.blocks.count(block_x());
  const Runs& own_runs = blocks == cut.blocks.each ? cut.of_few : cut.of_many;
  const std::uint32_t begin = own_runs.first(wave);
  std::uint32_t left = own_runs.count(wave), block = cut.tiles.of(begin), chunk = begin - block * chunks;
  const std::uint64_t at = std::uint64_t{first_block} * chunks + begin;
  const u32x4* own_codes = lane_codes(codes, at);
  const std::uint32_t* own_groups = lane_groups<Group>(groups, at);
  Weights<Group> weights[kAhead];
  const auto load_next = [&](Weights<Group>& to) {
    load_weights<Group>(to, own_codes, own_groups);
    own_codes += arranged::kTilePieces;
    own_groups += kTileRows * kGroups;
  };
  if constexpr (Of::behind) let_behind_begin();
#pragma unroll
  for (std::uint32_t i = 0; i < kAhead; ++i)
    if (i < left) load_next(weights[i]);
  if constexpr (Of::behind) {
    wait_for_front();
    x_to_digits.begin(lds);
  }
  ask_first();
  x_to_digits.end(lds);

  const std::uint32_t x_lane = static_cast<std::uint32_t>(digit_of_lane()) * places.plane + static_cast<std::uint32_t>(2 * (run_length() / 4) * member());
  const std::uint32_t folds_lane = places.folds + (has_digit_sums() ? 0 : 1);
  const float weight = digit_weight();
  const runs::Ends ends{4 * places.x, 4 * (places.x + shared_vectors(chunks, runs::ends_of(blocks, waves))), kTileRows};
  float acc[kDigitRows] = {};
  for (bool last = false; !last;) {
#pragma unroll
    for (std::uint32_t i = 0; i < kAhead && !last; ++i) {
      const Weights<Group> own = weights[i];
      if (left > kAhead) load_next(weights[i]);
      multiply_digits<Group>(own, lds, x_lane + 8 * chunk, folds_lane + 2 * kGroups * chunk, weight, acc);
      last = --left == 0;
      const bool block_ends = ++chunk == chunks;
      if (!last && !block_ends) continue;
#pragma unroll
      for (int r = 0; r < digit_rows(); ++r) {
        const float sum = over_digits(acc[r]);
        if (has_digit_sums()) lds.template vec<float>(ends.place(block + wave) + static_cast<std::uint32_t>(digit_row(r))) = sum;
        acc[r] = 0;
      }
      if (!block_ends) continue;
      ends.note(lds, block, block + wave, last);
      chunk = 0;
      ++block;
    }
  }
  barrier();
  for (std::uint32_t i = thread_x(); i < blocks * kTileRows; i += block_dim_x()) {
    const std::uint32_t n = first_block * kTileRows + i;
    const float sum = ends.sum(lds, i / kTileRows, i % kTileRows);
    if (static_cast<std::int32_t>(n) < p.n) out[n] = to_half(sum);
  }
}

/// Enqueues out. Columns is 1.
template <int Columns, int Group, class Of>
void run(const Problem& p, const Shape& s, std::uint32_t wave, Stream stream, const half* x, const std::uint32_t* codes,
         const std::uint32_t* groups, float*, std::uint32_t*, half* out) {
  static_assert(Columns == 1);
  const LaunchShape shape{{s.ctas}, {s.waves * wave}, lds_bytes(p, Of::form, s)};
  const Cut cut(p, Of::form, s);
  if constexpr (Of::behind) launch_behind<kernel<Group, Of>>(shape, stream, x, codes, groups, out, p, cut);
  else launch<kernel<Group, Of>>(shape, stream, x, codes, groups, out, p, cut);
}

}  // namespace hiplab::decode_w4a16::digits
