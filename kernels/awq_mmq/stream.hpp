// SPDX-License-Identifier: MIT
// out[M,N] = x W^T, int4 weights in groups of 32 or 128: weights streamed once from memory into registers, activations
// from LDS, the work of all tiles cut into equal shares.
//
// New against tile_matrix.hpp: the layout (arranged.hpp), so that each lane loads 16 bytes that only it needs and the
// waves of a CTA read one run of memory; no weights in LDS. A CTA owns 128 rows of W at a time, a wave 16 or 32 of
// them, against a tile of 16 Tiles rows of x. Shares (stream_shares.hpp): each CTA takes an equal piece of the work,
// whatever tile it begins or ends in; sums of a tile that several CTAs have a part of meet in memory, and the last of
// them to arrive adds the parts in the order of k.
//
// T = int8: activations quantised per row and 128 k; a group's sum is an exact integer; of a chunk of 128 k the sum is
// round(sum scale) for the first group and fma(sum, scale, ...) for the others; acc = fma(chunk's sum, d, acc) in fp32
// over a CTA's chunks in order. T = half: exact products, sums of a group as the matrix unit rounds them, acc =
// fma(sum, scale, acc). Both end in one rounding to fp16 or bf16. Assumes K % (128 kStep) == 0. Expected: 16-byte loads
// of codes; v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942; IMMA and HMMA on NVIDIA.
#pragma once
#include "kernels/awq_mmq/codes.hpp"
#include "kernels/awq_mmq/stream_activations.hpp"
#include "kernels/awq_mmq/stream_shares.hpp"

namespace hiplab::awq_mmq::stream {

/// Read: codes N K / 2, a word for each group 4 N K / group, activations 2 M K; written: 2 M N. Operations: 2 M N K.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  return {n * k / 2 + 4 * n * k / group + 2 * m * k, 2 * m * n, 2 * m * n * k};
}

/// Where word `word` (of `words` that a code word becomes) of code word j of a lane's piece stands among the words of
/// eight steps of the matrix unit: steps 2 j and 2 j + 1 are word j of all pieces, which is a group of 32.
HIPLAB_DEVICE int word_of_steps(int piece, int j, int word, int words) {
  return (j * (matrix::run_length() / 4) + piece) * words + word;
}

/// A chunk's codes of a lane as fragments of A: 16 rows x 128 k, eight steps of the matrix unit.
template <class T, int Group>
HIPLAB_DEVICE void decode(const u32x4 (&pieces)[matrix::kLines][matrix::kMostRun / 4],
                          const std::uint32_t (&groups)[kChunk / Group][matrix::kLines],
                          std::uint32_t (&a)[8][matrix::kFragmentWords<T>]) {
  using namespace matrix;
  constexpr bool kInt8 = std::is_same_v<T, std::int8_t>;
  const int of_step = run_length() * static_cast<int>(sizeof(T)) / 4;
#pragma unroll
  for (int l = 0; l < kLines; ++l) {
#pragma unroll
    for (int piece = 0; piece < run_length() / 4; ++piece)
#pragma unroll
      for (int j = 0; j < 4; ++j) {
        const std::uint32_t word = pieces[l][piece][j];
        const std::uint32_t zero = groups[j * 32 / Group][l] >> 16;
        const int first = word_of_steps(piece, j, 0, kInt8 ? 2 : 4);
        const auto put = [&](int i, std::uint32_t bits) {
          a[(first + i) / of_step][place_a<T>(l, (first + i) % of_step)] = bits;
        };
        if constexpr (kInt8) {
#pragma unroll
          for (int part = 0; part < 2; ++part) put(part, four_int8(word, zero, part));
        } else {
#pragma unroll
          for (int pair = 0; pair < 4; ++pair) put(pair, as_word(two_halves(word, zero, pair)));
        }
      }
  }
}

/// A CTA's share, by arranged::kTiles / RowTiles waves. Arguments as those of the kernel.
template <class T, int Tiles, int Group, int RowTiles>
HIPLAB_DEVICE void run_share(const std::uint32_t* copies, const std::uint32_t* codes, const std::uint32_t* groups,
                             half* out, float* partial, std::uint32_t* arrived, const Problem& p) {
  using namespace matrix;
  using A = Activations<T, 16 * Tiles>;
  constexpr bool kInt8 = A::kInt8;
  constexpr int kChunks = kStep<T, Tiles, Group>, kStages = kMostRounds + 1, kVectors = kChunks * A::kVectors;
  constexpr int kOwnWaves = arranged::kTiles / RowTiles;
  constexpr int kLeast = kOwnWaves * 32, kCopies = (kVectors + kLeast - 1) / kLeast;
  constexpr int kGroups = kChunk / Group;  // of a row and chunk
  constexpr int kSteps = 8 / kGroups;      // of the matrix unit, in a group
  constexpr int kLoaded = kGroups == 1 ? 8 : kInt8 ? 4 : 2;
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  HIPLAB_SHARED(std::uint32_t, elected, 1);
  const int t = static_cast<int>(thread_x()), threads = kOwnWaves * static_cast<int>(wave_size());
  const int wave = static_cast<int>(wave_index()), held_pieces = run_length() / 4;
  const Line work(p, 16 * Tiles, kChunks);
  const std::uint32_t cta = block_x(), ctas = grid_dim_x();
  const std::uint32_t begin = work.first(cta, ctas);
  std::uint32_t left = work.first(cta + 1, ctas) - begin;
  std::uint32_t segment = begin / work.steps, step = begin % work.steps, segment_begin = step;
  std::uint32_t block = segment / work.row_tiles, row_tile = segment % work.row_tiles;

  const std::uint64_t chunk0 = std::uint64_t{block} * work.steps * kChunks + step * kChunks;
  const u32x4* own_codes = reinterpret_cast<const u32x4*>(codes) +
                           (chunk0 * arranged::kTiles + wave * RowTiles) * arranged::kPiecesOfTile +
                           member() * held_pieces * arranged::kTileRows + line(0);
  using Groups = vec<std::uint32_t, kGroups>;
  const Groups* own_groups = reinterpret_cast<const Groups*>(groups) +
                             (chunk0 * arranged::kTiles + wave * RowTiles) * arranged::kTileRows + line(0);
  u32x4 pieces[kChunks][RowTiles][kLines][kMostRun / 4];
  std::uint32_t scales[kChunks][RowTiles][kGroups][kLines];
  const auto load_weights = [&](int chunk) {
#pragma unroll
    for (int r = 0; r < RowTiles; ++r)
#pragma unroll
      for (int l = 0; l < kLines; ++l) {
        const int row = r * arranged::kTileRows + l * kLineStep;
#pragma unroll
        for (int i = 0; i < held_pieces; ++i)
          pieces[chunk][r][l][i] =
              load_nontemporal(own_codes + (chunk * arranged::kChunkPieces + r * arranged::kPiecesOfTile +
                                            i * arranged::kTileRows + l * kLineStep));
        const Groups own = load(own_groups + (chunk * arranged::kChunkRows + row));
#pragma unroll
        for (int g = 0; g < kGroups; ++g) scales[chunk][r][g][l] = own[g];
      }
  };
  // A lane's pieces of a chunk of activations are neighbours in k, so place() splits into its own part and a constant.
  const int own_pieces = held_pieces * A::kPieces / 4;
  const std::uint32_t own_place = A::place(member() * own_pieces, line(0));
  StagedCopy<kCopies> copy;
  const std::uint32_t of_rows = work.row_tiles * work.steps;
  std::uint32_t next = row_tile * work.steps + step, write_at = static_cast<std::uint32_t>(t), read_at = 0;
  const u32x4* from = reinterpret_cast<const u32x4*>(copies) + std::uint64_t{next} * kVectors + t;
  const auto has = [&](int i) { return (i + 1) * threads <= kVectors || t < kVectors - i * threads; };
  const auto begin_copy = [&](bool any) {
    if (any) {
#pragma unroll
      for (int i = 0; i < kCopies; ++i)
        if (has(i)) copy.begin(i, lds, write_at + i * threads, from + i * threads);
      from += kVectors;
      if (++next == of_rows) {
        next = 0;
        from -= std::uint64_t{of_rows} * kVectors;
      }
    }
    copy.close();
  };
  const auto end_copy = [&](bool any) {
    if (!any) return;
#pragma unroll
    for (int i = 0; i < kCopies; ++i)
      if (has(i)) copy.end(i, lds, write_at + i * threads);
    write_at += kVectors;
    if (write_at >= kStages * kVectors) write_at -= kStages * kVectors;
  };

#pragma unroll
  for (int chunk = 0; chunk < kChunks; ++chunk) load_weights(chunk);
  wait_for_front();
#pragma unroll
  for (std::uint32_t s = 0; s < kMostRounds; ++s) {
    begin_copy(s < left);
    end_copy(s < left);
  }
  float acc[RowTiles][Tiles][kHeldC] = {};
  for (; left != 0; --left) {
    copy.template wait<kMostRounds - 1>();
    barrier();
    const bool more = left > kMostRounds;
    begin_copy(more);
    own_codes += kChunks * arranged::kChunkPieces;
    own_groups += kChunks * arranged::kChunkRows;
    if (step + 1 == work.steps && row_tile + 1 != work.row_tiles) {  // the same weights for the next rows of x
      own_codes -= std::uint64_t{work.steps} * kChunks * arranged::kChunkPieces;
      own_groups -= std::uint64_t{work.steps} * kChunks * arranged::kChunkRows;
    }
#pragma unroll
    for (int chunk = 0; chunk < kChunks; ++chunk) {
      std::uint32_t a[RowTiles][8][kFragmentWords<T>] = {};
      float scale[RowTiles][kGroups][kHeldC];
#pragma unroll
      for (int r = 0; r < RowTiles; ++r) {
        decode<T, Group>(pieces[chunk][r], scales[chunk][r], a[r]);
#pragma unroll
        for (int g = 0; g < kGroups; ++g)
#pragma unroll
          for (int i = 0; i < count_c(); ++i)
            scale[r][g][i] = to_float(half{static_cast<std::uint16_t>(of_row(scales[chunk][r][g], i))});
      }
      load_weights(chunk);
      const std::uint32_t at = read_at + chunk * A::kVectors;
#pragma unroll
      for (int tile = 0; tile < Tiles; ++tile) {
        keep_order();
        const int of_step = run_length() * static_cast<int>(sizeof(T)) / 4;
        float of_chunk[RowTiles][kHeldC];  // int8: the groups' sums, scaled
#pragma unroll
        for (int first = 0; first < 8; first += kLoaded) {  // steps whose B is read at once
          std::uint32_t b[kLoaded][kFragmentWords<T>] = {};
#pragma unroll
          for (int l = 0; l < kLines; ++l)
#pragma unroll
            for (int i = 0; i < own_pieces; ++i) {
              constexpr int kWords = kInt8 ? 2 : 4;  // of eight k
              if (4 * i / kWords % 4 * 2 / kLoaded * kLoaded != first) continue;
              const u32x4 piece = lds.template vec<u32x4>(at + own_place, A::place(i, tile * kTile + l * kLineStep));
#pragma unroll
              for (int word = 0; word < 4; ++word) {
                const int of_piece = (4 * i + word) / kWords;
                const int to = word_of_steps(of_piece / 4, of_piece % 4, word % kWords, kWords);
                b[to / of_step - first][place_b<T>(l, to % of_step)] = piece[word];
              }
            }
#pragma unroll
          for (int s0 = first; s0 < first + kLoaded; s0 += kSteps)
#pragma unroll
            for (int r = 0; r < RowTiles; ++r) {
              const int g = s0 / kSteps;
              FragmentC<T> c;
#pragma unroll
              for (int i = 0; i < kHeldC; ++i)
                c.e[i] = kInt8 ? static_cast<typename Accumulator<T>::type>(kZeroSum) : 0;
#pragma unroll
              for (int s = s0; s < s0 + kSteps; s += kInt8 ? 2 : 1) {
                if constexpr (kInt8)
                  mma_pair(c, a[r] + s, b + (s - first));
                else
                  mma<T>(c, a[r][s], b[s - first]);
              }
#pragma unroll
              for (int i = 0; i < count_c(); ++i) {
                const float own = scale[r][g][i];
                if constexpr (!kInt8) {
                  acc[r][tile][i] = hip::fma(c.e[i], own, acc[r][tile][i]);
                  keep_here(acc[r][tile][i]);
                } else {
                  of_chunk[r][i] = g == 0 ? scaled_sum(c.e[i], own) : hip::fma(sum_of(c.e[i]), own, of_chunk[r][i]);
                }
              }
            }
        }
        if constexpr (kInt8) {
#pragma unroll
          for (int i = 0; i < count_c(); ++i) {
            const float d = detail::bits_as<float>(std::uint32_t{
                lds.template vec<std::uint32_t>(4 * at + c_col(0), A::kScales + tile * kTile + c_col(i) - c_col(0))});
#pragma unroll
            for (int r = 0; r < RowTiles; ++r) {
              acc[r][tile][i] = hip::fma(of_chunk[r][i], d, acc[r][tile][i]);
              keep_here(acc[r][tile][i]);
            }
          }
        }
      }
    }
    end_copy(more);
    read_at = read_at == (kStages - 1) * kVectors ? 0 : read_at + kVectors;

    if (++step != work.steps && left != 1) continue;
    const auto write = [&](int r, int tile) {
      keep_order();
#pragma unroll
      for (int i = 0; i < count_c(); ++i) {
        const int m = static_cast<int>(row_tile) * 16 * Tiles + tile * kTile + c_col(i);
        const int n = static_cast<int>(block) * arranged::kColumns + (wave * RowTiles + r) * kTile + c_row(i);
        if (m < p.m && n < p.n) write_out(out, p, m, n, acc[r][tile][i]);
      }
    };
    /// f(r, tile, first): every tile of sums, and the place of its first one in a part.
    const auto every_tile = [&](auto f) {
#pragma unroll
      for (int r = 0; r < RowTiles; ++r)
#pragma unroll
        for (int tile = 0; tile < Tiles; ++tile) f(r, tile, (r * Tiles + tile) * count_c() * threads);
    };
    if (segment_begin == 0 && step == work.steps) {
      every_tile([&](int r, int tile, int) { write(r, tile); });
    } else {
      const int held = RowTiles * Tiles * count_c();
      // The part of a tile that a CTA begins in the middle of comes first.
      const auto part_of = [&](std::uint32_t of) {
        return partial + (std::uint64_t{of} * 2 + (work.first(of, ctas) <= segment * work.steps)) * held * threads + t;
      };
      float* mine = part_of(cta);
      every_tile([&](int r, int tile, int first) {
#pragma unroll
        for (int i = 0; i < count_c(); ++i) mine[first + i * threads] = acc[r][tile][i];
      });
      fence<Scope::device>();
      barrier();
      const std::uint32_t from_cta = work.owner(segment * work.steps, ctas);
      const std::uint32_t to_cta = work.owner((segment + 1) * work.steps - 1, ctas);
      if (t == 0) {
        fence<Scope::device>();  // behind the barrier: it carries what the others wrote
        elected[0] = atomic_add(arrived + segment, 1u) == to_cta - from_cta ? 1u : 0u;
        fence<Scope::device>();  // by the thread that saw the counter, before the barrier that passes it on
      }
      barrier();
      if (std::uint32_t{elected[0]} != 0) {
        every_tile([&](int r, int tile, int) {
#pragma unroll
          for (int i = 0; i < count_c(); ++i) acc[r][tile][i] = 0;
        });
        for (std::uint32_t of = from_cta; of <= to_cta; ++of) {
          const float* part = part_of(of);
          every_tile([&](int r, int tile, int first) {
            keep_order();
#pragma unroll
            for (int i = 0; i < count_c(); ++i) acc[r][tile][i] += part[first + i * threads];
          });
        }
        every_tile([&](int r, int tile, int) { write(r, tile); });
      }
    }
#pragma unroll
    for (int r = 0; r < RowTiles; ++r)
#pragma unroll
      for (int tile = 0; tile < Tiles; ++tile)
#pragma unroll
        for (int i = 0; i < kHeldC; ++i) acc[r][tile][i] = 0;
    step = segment_begin = 0;
    ++segment;
    if (++row_tile == work.row_tiles) {
      row_tile = 0;
      ++block;
    }
  }
}

/// copies: of stream_activations.hpp; codes, groups: of arranged.hpp; out: [M,N]; partial: partial_floats();
/// arrived: a cleared counter for each segment.
template <class T, int Tiles, int Group>
__global__ void HIPLAB_LAUNCH_BOUNDS(kMostThreads<T>, (kResident<T, Tiles>))
    kernel(const std::uint32_t* copies, const std::uint32_t* codes, const std::uint32_t* groups, half* out,
           float* partial, std::uint32_t* arrived, Problem p) {
  run_share<T, Tiles, Group, kRowTiles<T>>(copies, codes, groups, out, partial, arrived, p);
}

/// LDS of a CTA: the stages of the ring.
template <class T, int Tiles, int Group>
constexpr std::uint32_t kLdsBytes = (kMostRounds + 1) * kStep<T, Tiles, Group>* Activations<T, 16 * Tiles>::kVectors *
                                    16;

/// Enqueues out with `count` CTAs of waves of `wave` lanes, its activations first. Buffers as the kernels say.
template <class T, int Tiles, int Group>
void run(const Problem& p, std::uint32_t wave, std::uint32_t count, Stream stream, const half* x,
         const std::uint32_t* codes, const std::uint32_t* groups, std::uint32_t* copies, float* partial,
         std::uint32_t* arrived, half* out) {
  constexpr int kRows = 16 * Tiles;
  const Line work(p, kRows, kStep<T, Tiles, Group>);
  const std::uint32_t threads = work.row_tiles * kRows * static_cast<std::uint32_t>(p.k / kChunk) * 32;
  launch<arrange<T, kRows>>(LaunchShape{{(threads + kArrangeThreads - 1) / kArrangeThreads}, {kArrangeThreads}, 0},
                            stream, x, copies, arrived, work.segments, p);
  launch_behind<kernel<T, Tiles, Group>>(LaunchShape{{count}, {kWaves<T> * wave}, kLdsBytes<T, Tiles, Group>}, stream,
                                         copies, codes, groups, out, partial, arrived, p);
}

}  // namespace hiplab::awq_mmq::stream
