// SPDX-License-Identifier: MIT
// One chunk of 128 k on the matrix unit: what a lane loads of the arranged weights of a tile, and its product with x. The
// weights are A, x is B: a chunk is eight steps of the unit, of which up to Columns rows of x cost what one does.
#pragma once
#include "kernels/decode_w4a16/arranged.hpp"
#include "kernels/decode_w4a16/codes.hpp"
#include "kernels/hip/matrix.hpp"

namespace hiplab::decode_w4a16 {

constexpr int kChunk = arranged::kChunk, kTileRows = arranged::kTileRows;
constexpr int kRowPad = 4;  ///< 16-byte vectors behind a row of x in LDS: neighbouring rows start half the banks apart

/// 16-byte vectors of a row of x in LDS.
HIPLAB_HOST_DEVICE std::uint32_t row_vectors(std::uint32_t chunks) {
  return chunks * (kChunk / 8) + kRowPad;
}

/// Form::ahead as this ground has it: a lane of gfx11 holds whole rows of a tile, and has registers for half as many.
constexpr std::uint32_t chunks_ahead(int ahead) {
  return static_cast<std::uint32_t>(ahead == 1 || matrix::kMostRun < 16 ? ahead : ahead / 2);
}

/// What a lane loads of a chunk.
template <int Group>
struct Weights {
  u32x4 pieces[matrix::kLines][matrix::kMostRun / 4];
  std::uint32_t groups[kChunk / Group][matrix::kLines];
};

/// The lane's first piece of chunk `at`, counted over all tiles, and the groups of its first row there.
HIPLAB_DEVICE const u32x4* lane_codes(const std::uint32_t* codes, std::uint64_t at) {
  return reinterpret_cast<const u32x4*>(codes) + at * arranged::kTilePieces +
         static_cast<std::uint32_t>(matrix::member() * (matrix::run_length() / 4) * arranged::kQuarterStep +
                                    matrix::line(0) * arranged::kRowStep);
}
template <int Group>
HIPLAB_DEVICE const std::uint32_t* lane_groups(const std::uint32_t* groups, std::uint64_t at) {
  return groups + (at * kTileRows + static_cast<std::uint32_t>(arranged::place_of_row(matrix::line(0)))) * (kChunk / Group);
}

/// From a lane's first piece and the groups of its first row.
template <int Group>
HIPLAB_DEVICE void load_weights(Weights<Group>& to, const u32x4* codes, const std::uint32_t* groups) {
  using namespace matrix;
  constexpr int kGroups = kChunk / Group, kStep = arranged::place_of_row(kLineStep);
  constexpr int kLoads = kStep == 1 && kLines * kGroups <= 4 ? 1 : kLines;  // a load of all lines, or one for each
  using Groups = vec<std::uint32_t, kLines / kLoads * kGroups>;
#pragma unroll
  for (int l = 0; l < kLines; ++l) {
#pragma unroll
    for (int i = 0; i < run_length() / 4; ++i)
      to.pieces[l][i] =
          load_nontemporal(codes + (i * arranged::kQuarterStep + l * kLineStep * arranged::kRowStep));
  }
#pragma unroll
  for (int n = 0; n < kLoads; ++n) {
    const Groups own = load(reinterpret_cast<const Groups*>(groups + n * kStep * kGroups));
#pragma unroll
    for (int l = 0; l < kLines / kLoads; ++l)
#pragma unroll
      for (int g = 0; g < kGroups; ++g) to.groups[g][n + l] = own[l * kGroups + g];
  }
}

/// acc += x of a chunk times its weights, of RowTiles tiles. x_of(line, j, piece): 8 neighbours of x as words;
/// folds_of_group(g): where Folded, the sums of x for a group of the chunk.
template <int Columns, int Group, bool Folded, int RowTiles, class XOf, class FoldsOf>
HIPLAB_DEVICE void multiply_chunk(const Weights<Group> (&w)[RowTiles], const XOf& x_of, const FoldsOf& folds_of_group,
                                  float (&acc)[RowTiles][matrix::kHeldC]) {
  using namespace matrix;
  constexpr int kOfGroup = Group / 32;
  const int held = run_length() / 4, of_step = run_length() / 2;
  FragmentC<half> c[RowTiles];
#pragma unroll
  for (int j = 0; j < 4; ++j) {
    keep_order();  // or x of all words is read before the first is used
    std::uint32_t b[2][kFragmentWords<half>] = {};
#pragma unroll
    for (int l = 0; l < (Columns <= 8 ? kLeftLines : kLines); ++l)
#pragma unroll
      for (int i = 0; i < held; ++i) {
        const u32x4 piece = x_of(l, j, i);
#pragma unroll
        for (int word = 0; word < 4; ++word)
          b[(4 * i + word) / of_step][place_b<half>(l, (4 * i + word) % of_step)] = piece[word];
      }
#pragma unroll
    for (int r = 0; r < RowTiles; ++r) {
      std::uint32_t a[2][kFragmentWords<half>] = {};
#pragma unroll
      for (int l = 0; l < kLines; ++l) {
        const Subtrahends minus = subtrahends(w[r].groups[j / kOfGroup][l] >> 16);
#pragma unroll
        for (int i = 0; i < held; ++i)
#pragma unroll
          for (int pair = 0; pair < 4; ++pair)
            a[(4 * i + pair) / of_step][place_a<half>(l, (4 * i + pair) % of_step)] =
                as_word(Folded ? offset_pair(w[r].pieces[l][i][j], pair) : pair_of(w[r].pieces[l][i][j], minus, pair));
      }
      if (j % kOfGroup == 0) c[r] = {};
#pragma unroll
      for (int s = 0; s < 2; ++s) {
        if constexpr (Columns <= 8) mma_left(c[r], a[s], b[s]);
        else mma<half>(c[r], a[s], b[s]);
      }
      if ((j + 1) % kOfGroup == 0) {
        Folds folds{};
        if constexpr (Folded) folds = folds_of_group(static_cast<std::uint32_t>(j / kOfGroup));
#pragma unroll
        for (int i = 0; i < (Columns <= 8 ? left_c() : count_c()); ++i) {
          if (Columns == 1 && !meets_column_0(i)) continue;
          const std::uint32_t own = of_row(w[r].groups[j / kOfGroup], i);
          float sum = c[r].e[i];
          if constexpr (Folded) sum += hip::fma(static_cast<float>(own >> 16), folds.all, folds.offsets);
          acc[r][i] = hip::fma(sum, to_float(half{static_cast<std::uint16_t>(own)}), acc[r][i]);
        }
      }
    }
  }
}

/// Whether the CTA is the last of grid_dim_y() to come here with this counter: then it sees what the others have written
/// and the counter is clear again. All threads call it; `room`: a word of LDS.
template <class Lds>
HIPLAB_DEVICE bool is_last_to_arrive(std::uint32_t* counter, const Lds& lds, std::uint32_t room) {
  fence<Scope::device>();
  barrier();
  if (thread_x() == 0) {
    fence<Scope::device>();  // behind the barrier: it carries what the others wrote
    const bool last = atomic_add(counter, 1u) == grid_dim_y() - 1;
    fence<Scope::device>();  // by the thread that saw the counter, before the barrier that passes it on
    if (last) *counter = 0;
    lds[room] = last ? 1u : 0u;
  }
  barrier();
  return std::uint32_t{lds[room]} != 0;
}

}  // namespace hiplab::decode_w4a16
