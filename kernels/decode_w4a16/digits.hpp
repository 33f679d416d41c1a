// SPDX-License-Identifier: MIT
// out = x W^T (problem.hpp) for one row of x from arranged weights on the int8 matrix unit, cut as in runs.hpp.
//
// New against runs.hpp: nothing is converted for a weight. The unit multiplies eight columns or more for one row of x, so
// x enters as fixed-point numbers of 32 bits whose four digits are columns of their own (matrix_digits.hpp). A code is then
// an int8 of A: of a word, the lower four bits of each byte as they stand, the upper ones as 16 (code - 8), which only
// clears bits and turns one; two operations for eight weights. x of the upper codes is a sixteenth of its number, and
// the sums of x (as in tile.hpp's folded form) take away the zero points and the 8.
// A launch asks for x before its weights, by copies that hold no register: a wave that waits for registers of x
// waits for the weights too, whose loads share the counter that NVIDIA's compiler gave both. Loads of weights run `ahead`
// chunks of a wave in front.
//
// Numbers of x: those of a group have one exponent: x times the power of two with which the group's greatest |x| is in
// [2^29, 2^30), for upper codes a sixteenth of that, the rest cut off. So nothing is lost of an x that is at least 2^-15 of its
// group's greatest; of a smaller one less than 2^-25 of the greatest. x is finite.
// LDS of a CTA: digits 4 K bytes, folds 32 bytes a group, and 2 K of x, behind whose use the sums, 64 (blocks + waves - 1), take its place.
// Sums: exact over a group for each digit, then fp32: digits of a lane, acc = fma(sum + folds, scale, acc) over a wave's
// chunks in order, then the digits of other lanes, then waves in the order of k, one rounding to fp16.
// Expected: 16-byte loads of codes, 16-byte reads of LDS; v_mfma_i32 on gfx908, gfx90a, gfx942, v_wmma_i32 on gfx11, gfx12, IMMA on NVIDIA.
#pragma once
#include "kernels/decode_w4a16/runs.hpp"
#include "kernels/hip/ask_first.hpp"
#include "kernels/hip/block_tree.hpp"
#include "kernels/hip/matrix_digits.hpp"

namespace hiplab::decode_w4a16::digits {

/// What the kernel is compiled for, as a type. Ahead and most waves as in Form.
template <int Ahead, int MostWaves>
struct Compiled {
  static constexpr Form form{.row_tiles = 1, .ahead = Ahead, .staged = true, .folded = true, .most_waves = MostWaves, .resident = 1, .runs = true, .digits = true};
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

/// Where everything stands in a CTA's LDS, in vectors of 16 bytes. A plane is a digit of all numbers, 8 for each chunk; the vector
/// behind it lets eight lanes with two digits touch all banks. x, and in its place the sums, then a word for each block and one more.
struct Places {
  std::uint32_t plane, folds, x;

  HIPLAB_HOST_DEVICE Places(std::uint32_t chunks, std::uint32_t groups_of_chunk)
      : plane(8 * chunks + 1), folds(matrix::kDigits * plane), x((folds + 2 * chunks * groups_of_chunk + 7) / 8 * 8) {}
};
/// Vectors of x or of the sums of its CTA.
HIPLAB_HOST_DEVICE std::uint32_t shared_vectors(std::uint32_t chunks, std::uint32_t ends) {
  const std::uint32_t x = chunks * (kChunk / 8), sums = ends * (kTileRows / 4);
  return x > sums ? x : sums;
}
inline std::uint32_t lds_bytes(const Problem& p, Form f, const Shape& s) {
  const std::uint32_t blocks = Runs(blocks_of(p, f), s.ctas).count(0), chunks = chunks_of(p);
  const Places places(chunks, static_cast<std::uint32_t>(kChunk / p.group));
  return 16 * (places.x + shared_vectors(chunks, runs::ends_of(blocks, s.waves))) + 4 * (blocks + 1);
}

/// The greatest fp16 magnitude of eight, as its bits.
HIPLAB_DEVICE std::uint32_t greatest_of(const u32x4& piece) {
  std::uint32_t most = 0;
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    most = Most()(most, piece[i] & 0x7fffu);
    most = Most()(most, piece[i] >> 16 & 0x7fffu);
  }
  return most;
}

/// Piece i of x, 8 neighbours, to LDS as digits where it is inside, and the folds of its group. Whole waves call it: they
/// shuffle. Order of a word of codes: k 0, 4, 1, 5 in the lower bits of its bytes, 2, 6, 3, 7 in the upper ones.
template <int Group, class Lds>
HIPLAB_DEVICE void put_digits(const Lds& lds, const Places& places, std::uint32_t i, bool inside, const u32x4& piece) {
  const half8 own = hip::detail::bits_as<half8>(piece);
  float x[8], lower, upper;
#pragma unroll
  for (int k = 0; k < 8; ++k) x[k] = to_float(own[k]);
  lower = (x[0] + x[1]) + (x[4] + x[5]), upper = (x[2] + x[3]) + (x[6] + x[7]);
  std::uint32_t most = greatest_of(piece);
#pragma unroll
  for (std::uint32_t lanes = 1; lanes < Group / 8; lanes *= 2) {
    most = Most()(most, shuffle_xor(most, lanes));
    lower += shuffle_xor(lower, lanes);
    upper += shuffle_xor(upper, lanes);
  }
  if (!inside) return;
  // 2^(29 - e) with the greatest in [2^e, 2^(e + 1)); a group of zeros counts as the least fp16, 2^-24.
  constexpr std::uint32_t kBias = 127, kLeast = kBias - 24;
  const auto bits = hip::detail::bits_as<std::uint32_t>(to_float(half{static_cast<std::uint16_t>(most)}));
  const std::uint32_t exponent = Most()(bits >> 23, kLeast);
  const auto number_of = hip::detail::bits_as<float>((29 + 2 * kBias - exponent) << 23);
  const auto unit = hip::detail::bits_as<float>((exponent - 29) << 23);
  std::uint32_t of_lower[matrix::kDigits], of_upper[matrix::kDigits];
  const auto numbers = [&](int first, float factor, std::uint32_t(&to)[matrix::kDigits]) {
    const std::int32_t n[4] = {static_cast<std::int32_t>(x[first] * factor), static_cast<std::int32_t>(x[first + 4] * factor),
                               static_cast<std::int32_t>(x[first + 1] * factor), static_cast<std::int32_t>(x[first + 5] * factor)};
    matrix::digits_of(n, to);
  };
  numbers(0, number_of, of_lower);
  numbers(2, 0.0625f * number_of, of_upper);
  // A chunk of a plane: [4 quarters][4 words][lower, upper].
  const std::uint32_t chunk = i / (kChunk / 8), word = i / 4 % 4, quarter = i % 4;
#pragma unroll
  for (std::uint32_t d = 0; d < matrix::kDigits; ++d)
    lds.template vec<u32x2>(2 * (d * places.plane + 8 * chunk) + 4 * quarter + word) = u32x2{{of_lower[d], of_upper[d]}};
  if (i % (Group / 8) == 0) {
    const std::uint32_t group = places.folds + 2 * (i / (Group / 8));
    lds.template vec<f32x4>(group) = f32x4{{unit, 8.0f * upper, -(lower + upper), 0}};
    lds.template vec<f32x4>(group + 1) = f32x4{{unit, 0, 0, 0}};
  }
}

/// x of a CTA, asked for by begin() and in LDS as digits for the whole of it behind end(). Zeros behind K.
template <int Group>
struct XToDigits {
  const half* x;
  std::int32_t k;
  std::uint32_t vectors;  ///< of 16 bytes, of whole chunks
  Places places;
  StagedCopy<1> copy = {};

  template <class Lds>
  HIPLAB_DEVICE void begin(const Lds& lds) {
    const auto in_x = static_cast<std::uint32_t>(k) / 8;
    std::uint32_t i = thread_x();
    for (; i < in_x; i += block_dim_x()) {
      copy.begin(0, lds, places.x + i, reinterpret_cast<const u32x4*>(x) + i);
      copy.end(0, lds, places.x + i);
    }
    for (; i < vectors; i += block_dim_x()) lds.template vec<u32x4>(places.x + i) = u32x4{};
    copy.close();
  }
  template <class Lds>
  HIPLAB_DEVICE void end(const Lds& lds) {
    copy.template wait<0>();
    for (std::uint32_t from = wave_index() * wave_size(); from < vectors; from += block_dim_x()) {
      const std::uint32_t i = from + lane();
      const bool inside = i < vectors;
      u32x4 piece{};
      if (inside) piece = lds.template vec<u32x4>(places.x + i);  // its own
      put_digits<Group>(lds, places, i, inside, piece);
    }
    barrier();
  }
};

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
  constexpr std::uint32_t kAhead = Of::form.ahead == 1 || kMostRun < 16 ? Of::form.ahead : Of::form.ahead / 2;  // gfx11: a lane has whole rows
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
  const int held = run_length() / 4;
  const u32x4* own_codes = reinterpret_cast<const u32x4*>(codes) + at * arranged::kTilePieces +
                           static_cast<std::uint32_t>(member() * held * arranged::kQuarterStep + line(0) * arranged::kRowStep);
  const std::uint32_t* own_groups =
      groups + (at * kTileRows + static_cast<std::uint32_t>(arranged::place_of_row(line(0)))) * kGroups;
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

  const std::uint32_t x_lane = static_cast<std::uint32_t>(digit_of_lane()) * places.plane + static_cast<std::uint32_t>(2 * held * member());
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
