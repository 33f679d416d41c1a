// SPDX-License-Identifier: MIT
// out[M,N] = x W^T, int4 weights in groups of 32 or 128: weights streamed once from memory into registers, activations
// from LDS, the work of all tiles cut into equal shares.
//
// New against tile_matrix.hpp: the layout (arranged.hpp), so that each lane loads 16 bytes that only it needs and the
// eight waves of a CTA read one run of memory; no weights in LDS. A CTA owns 128 rows of W at a time, a wave 16 of
// them, against a tile of 16 Tiles rows of x. Shares: the tiles' chunks of 128 k stand in one line, and each CTA takes
// an equal piece of it, whatever tile it begins or ends in; sums of a tile that several CTAs have a part of meet in
// memory, and the last of them to arrive adds the parts in the order of k. The line runs through all row tiles of x
// before it leaves 128 rows of W, so that weights are read from memory once.
//
// T = int8: activations quantised per row and 128 k; a group's sum is an exact integer; of a chunk of 128 k the sum is
// round(sum scale) for the first group and fma(sum, scale, ...) for the others; acc = fma(chunk's sum, d, acc) in fp32
// over a CTA's chunks in order. T = half: exact products, sums of a group as the matrix unit rounds them, acc =
// fma(sum, scale, acc). Both end in one rounding to fp16 or bf16. Assumes K % (128 kStep) == 0. Expected: 16-byte loads
// of codes; v_wmma on gfx11, gfx12; v_mfma on gfx908, gfx90a, gfx942; IMMA and HMMA on NVIDIA.
#pragma once
#include "kernels/awq_mmq/codes.hpp"
#include "kernels/awq_mmq/stream_activations.hpp"
#include "kernels/hip/staged_copy.hpp"

namespace hiplab::awq_mmq::stream {

constexpr int kWaves = arranged::kTiles;
constexpr int kMostThreads = kWaves * static_cast<int>(kBoundWave);

/// Read: codes N K / 2, a word for each group 4 N K / group, activations 2 M K; written: 2 M N. Operations: 2 M N K.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  return {n * k / 2 + 4 * n * k / group + 2 * m * k, 2 * m * n, 2 * m * n * k};
}

/// Chunks between two barriers: more where copies run far ahead; fewer where four scales a chunk fill the registers.
template <class T, int Tiles, int Group>
constexpr int kStep = kMostRounds == 1 || Tiles == 8 ? 1
                      : Tiles == 1                   ? (Group == kChunk ? 4 : 2)
                                                     : 2 / static_cast<int>(sizeof(T));

/// The line of work, in steps of Chunks chunks: every row tile of x for 128 rows of W, then the next 128.
struct Line {
  std::uint32_t steps = 0;      ///< of a segment, which is one tile of the output
  std::uint32_t row_tiles = 0;  ///< of x
  std::uint32_t segments = 0;
  std::uint32_t total = 0;  ///< steps of all segments

  HIPLAB_HOST_DEVICE Line(const Problem& p, int rows, int chunks)
      : steps(static_cast<std::uint32_t>(p.k) / (kChunk * static_cast<std::uint32_t>(chunks))),
        row_tiles(static_cast<std::uint32_t>((p.m + rows - 1) / rows)),
        segments(row_tiles * static_cast<std::uint32_t>((p.n + arranged::kColumns - 1) / arranged::kColumns)),
        total(segments * steps) {}
  /// First step of CTA `cta` of `ctas`.
  HIPLAB_HOST_DEVICE std::uint32_t first(std::uint32_t cta, std::uint32_t ctas) const {
    return static_cast<std::uint32_t>(std::uint64_t{cta} * total / ctas);
  }
  /// The CTA that has step `step`.
  HIPLAB_HOST_DEVICE std::uint32_t owner(std::uint32_t step, std::uint32_t ctas) const {
    return static_cast<std::uint32_t>(((std::uint64_t{step} + 1) * ctas - 1) / total);
  }
};

/// CTAs for a device of `units` compute units: one each where tiles are large, two where they are small; no more than
/// steps.
template <class T, int Tiles, int Group>
std::uint32_t ctas(const Problem& p, std::uint32_t units) {
  const std::uint32_t wanted = (units < 1 ? 1 : units) * (Tiles == 1 ? 2u : 1u);
  const std::uint32_t most = Line(p, 16 * Tiles, kStep<T, Tiles, Group>).total;
  return wanted < most ? wanted : most;
}

/// Words of the buffers in front of and beside the kernel.
template <class T, int Tiles>
std::int64_t activation_words(const Problem& p) {
  return std::int64_t{Line(p, 16 * Tiles, 1).row_tiles} * (p.k / kChunk) * Activations<T, 16 * Tiles>::kWords;
}
/// Two parts of 128 x 16 Tiles sums a CTA: of the tile it begins in and of the one it ends in.
template <int Tiles>
std::int64_t partial_floats(std::uint32_t ctas) {
  return std::int64_t{ctas} * 2 * arranged::kColumns * 16 * Tiles;
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

/// copies: of stream_activations.hpp; codes, groups: of arranged.hpp; out: [M,N]; partial: partial_floats();
/// arrived: a cleared counter for each segment.
template <class T, int Tiles, int Group>
__global__ void HIPLAB_LAUNCH_BOUNDS(kMostThreads, Tiles == 1 ? 2 : 1)
    kernel(const std::uint32_t* copies, const std::uint32_t* codes, const std::uint32_t* groups, half* out,
           float* partial, std::uint32_t* arrived, Problem p) {
  using namespace matrix;
  using A = Activations<T, 16 * Tiles>;
  constexpr bool kInt8 = A::kInt8;
  constexpr int kChunks = kStep<T, Tiles, Group>, kStages = kMostRounds + 1, kVectors = kChunks * A::kVectors;
  constexpr int kLeast = kWaves * 32, kCopies = (kVectors + kLeast - 1) / kLeast;
  constexpr int kGroups = kChunk / Group;  // of a row and chunk
  constexpr int kSteps = 8 / kGroups;      // of the matrix unit, in a group
  constexpr int kLoaded = kGroups == 1 ? 8 : kInt8 ? 4 : 2;
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, lds);
  HIPLAB_SHARED(std::uint32_t, elected, 1);
  const int t = static_cast<int>(thread_x()), threads = kWaves * static_cast<int>(wave_size());
  const int wave = static_cast<int>(wave_index()), held_pieces = run_length() / 4;
  const Line work(p, 16 * Tiles, kChunks);
  const std::uint32_t cta = block_x(), ctas = grid_dim_x();
  const std::uint32_t begin = work.first(cta, ctas);
  std::uint32_t left = work.first(cta + 1, ctas) - begin;
  std::uint32_t segment = begin / work.steps, step = begin % work.steps, segment_begin = step;

  const std::uint64_t chunk0 = std::uint64_t{segment / work.row_tiles} * work.steps * kChunks + step * kChunks;
  const u32x4* own_codes = reinterpret_cast<const u32x4*>(codes) +
                           (chunk0 * arranged::kTiles + wave) * arranged::kPiecesOfTile +
                           member() * held_pieces * arranged::kTileRows + line(0);
  using Groups = vec<std::uint32_t, kGroups>;
  const Groups* own_groups =
      reinterpret_cast<const Groups*>(groups) + (chunk0 * arranged::kTiles + wave) * arranged::kTileRows + line(0);
  u32x4 pieces[kChunks][kLines][kMostRun / 4];
  std::uint32_t scales[kChunks][kGroups][kLines];
  const auto load_weights = [&](int chunk) {
#pragma unroll
    for (int l = 0; l < kLines; ++l) {
#pragma unroll
      for (int i = 0; i < held_pieces; ++i)
        pieces[chunk][l][i] =
            load_nontemporal(own_codes + (chunk * arranged::kChunkPieces + i * arranged::kTileRows + l * kLineStep));
      const Groups own = load(own_groups + (chunk * arranged::kChunkRows + l * kLineStep));
#pragma unroll
      for (int g = 0; g < kGroups; ++g) scales[chunk][g][l] = own[g];
    }
  };
  // A lane's pieces of a chunk of activations are neighbours in k, so place() splits into its own part and a constant.
  const int own_pieces = held_pieces * A::kPieces / 4;
  const std::uint32_t own_place = A::place(member() * own_pieces, line(0));
  StagedCopy<kCopies> copy;
  const u32x4* from = reinterpret_cast<const u32x4*>(copies);
  std::uint32_t next = (segment % work.row_tiles) * work.steps + step, write_at = 0, read_at = 0;
  const auto begin_copy = [&](bool any) {
    if (any) {
#pragma unroll
      for (int i = 0; i < kCopies; ++i)
        if (const int v = t + i * threads; v < kVectors)
          copy.begin(i, lds, write_at + v, from + std::uint64_t{next} * kVectors + v);
      if (++next == work.row_tiles * work.steps) next = 0;
    }
    copy.close();
  };
  const auto end_copy = [&](bool any) {
    if (!any) return;
#pragma unroll
    for (int i = 0; i < kCopies; ++i)
      if (const int v = t + i * threads; v < kVectors) copy.end(i, lds, write_at + v);
    write_at = write_at == (kStages - 1) * kVectors ? 0 : write_at + kVectors;
  };

#pragma unroll
  for (int chunk = 0; chunk < kChunks; ++chunk) load_weights(chunk);
#pragma unroll
  for (std::uint32_t s = 0; s < kMostRounds; ++s) {
    begin_copy(s < left);
    end_copy(s < left);
  }
  float acc[Tiles][kHeldC] = {};
  for (; left != 0; --left) {
    copy.template wait<kMostRounds - 1>();
    barrier();
    const bool more = left > kMostRounds;
    begin_copy(more);
    own_codes += kChunks * arranged::kChunkPieces;
    own_groups += kChunks * arranged::kChunkRows;
    if (step + 1 == work.steps && (segment + 1) % work.row_tiles != 0) {  // the same weights for the next rows of x
      own_codes -= std::uint64_t{work.steps} * kChunks * arranged::kChunkPieces;
      own_groups -= std::uint64_t{work.steps} * kChunks * arranged::kChunkRows;
    }
#pragma unroll
    for (int chunk = 0; chunk < kChunks; ++chunk) {
      std::uint32_t a[8][kFragmentWords<T>] = {};
      decode<T, Group>(pieces[chunk], scales[chunk], a);
      float scale[kGroups][kHeldC];
#pragma unroll
      for (int g = 0; g < kGroups; ++g)
#pragma unroll
        for (int i = 0; i < count_c(); ++i)
          scale[g][i] = to_float(half{static_cast<std::uint16_t>(of_row(scales[chunk][g], i))});
      load_weights(chunk);
      const std::uint32_t at = read_at + chunk * A::kVectors;
#pragma unroll
      for (int tile = 0; tile < Tiles; ++tile) {
        keep_order();
        const int of_step = run_length() * static_cast<int>(sizeof(T)) / 4;
        float of_chunk[kHeldC];  // int8: the groups' sums, scaled
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
          for (int s0 = first; s0 < first + kLoaded; s0 += kSteps) {
            const int g = s0 / kSteps;
            FragmentC<T> c;
#pragma unroll
            for (int i = 0; i < kHeldC; ++i) c.e[i] = kInt8 ? static_cast<typename Accumulator<T>::type>(kZeroSum) : 0;
#pragma unroll
            for (int s = s0; s < s0 + kSteps; s += kInt8 ? 2 : 1) {
              if constexpr (kInt8)
                mma_pair(c, a + s, b + (s - first));
              else
                mma<T>(c, a[s], b[s - first]);
            }
#pragma unroll
            for (int i = 0; i < count_c(); ++i) {
              if constexpr (!kInt8) {
                acc[tile][i] = hip::fma(c.e[i], scale[g][i], acc[tile][i]);
                keep_here(acc[tile][i]);
              } else {
                of_chunk[i] =
                    g == 0 ? scaled_sum(c.e[i], scale[g][i]) : hip::fma(sum_of(c.e[i]), scale[g][i], of_chunk[i]);
              }
            }
          }
        }
        if constexpr (kInt8) {
#pragma unroll
          for (int i = 0; i < count_c(); ++i) {
            const float d = detail::bits_as<float>(std::uint32_t{
                lds.template vec<std::uint32_t>(4 * at + c_col(0), A::kScales + tile * kTile + c_col(i) - c_col(0))});
            acc[tile][i] = hip::fma(of_chunk[i], d, acc[tile][i]);
            keep_here(acc[tile][i]);
          }
        }
      }
    }
    end_copy(more);
    read_at = read_at == (kStages - 1) * kVectors ? 0 : read_at + kVectors;

    if (++step != work.steps && left != 1) continue;
    const auto write = [&](int tile, int i, float value) {
      const int m = static_cast<int>(segment % work.row_tiles) * 16 * Tiles + tile * kTile + c_col(i);
      const int n = static_cast<int>(segment / work.row_tiles) * arranged::kColumns + wave * kTile + c_row(i);
      if (m < p.m && n < p.n) write_out(out, p, m, n, value);
    };
    if (segment_begin == 0 && step == work.steps) {
#pragma unroll
      for (int tile = 0; tile < Tiles; ++tile) {
        keep_order();
#pragma unroll
        for (int i = 0; i < count_c(); ++i) write(tile, i, acc[tile][i]);
      }
    } else {
      const int held = Tiles * count_c();
      // The part of a tile that a CTA begins in the middle of comes first.
      const auto part_of = [&](std::uint32_t of) {
        return partial + (std::uint64_t{of} * 2 + (work.first(of, ctas) <= segment * work.steps)) * held * threads + t;
      };
      float* mine = part_of(cta);
#pragma unroll
      for (int tile = 0; tile < Tiles; ++tile)
#pragma unroll
        for (int i = 0; i < count_c(); ++i) mine[(tile * count_c() + i) * threads] = acc[tile][i];
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
#pragma unroll
        for (int tile = 0; tile < Tiles; ++tile)
#pragma unroll
          for (int i = 0; i < count_c(); ++i) acc[tile][i] = 0;
        for (std::uint32_t of = from_cta; of <= to_cta; ++of) {
          const float* part = part_of(of);
#pragma unroll
          for (int tile = 0; tile < Tiles; ++tile) {
            keep_order();
#pragma unroll
            for (int i = 0; i < count_c(); ++i) acc[tile][i] += part[(tile * count_c() + i) * threads];
          }
        }
#pragma unroll
        for (int tile = 0; tile < Tiles; ++tile) {
          keep_order();
#pragma unroll
          for (int i = 0; i < count_c(); ++i) write(tile, i, acc[tile][i]);
        }
      }
    }
#pragma unroll
    for (int tile = 0; tile < Tiles; ++tile)
#pragma unroll
      for (int i = 0; i < kHeldC; ++i) acc[tile][i] = 0;
    step = segment_begin = 0;
    ++segment;
  }
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
  launch<kernel<T, Tiles, Group>>(LaunchShape{{count}, {kWaves * wave}, kLdsBytes<T, Tiles, Group>}, stream, copies,
                                  codes, groups, out, partial, arrived, p);
}

}  // namespace hiplab::awq_mmq::stream
