// SPDX-License-Identifier: MIT
// What the codecs of a KV cache share: the facts of a vector, the table of numbers that a codec may read, bytes.
//
// A codec is one struct for one vector of head_dim elements, a key or a value. presets.hpp pairs two of them. It has
//   kRotates     the store kernel divides the vector by its norm and rotates it before encode()
//   kCorrectsNorm  a reader divides the scale by sqrt(sum of the decoded x^2 + 1e-16)
//   kHasOffset   the scalars have an offset; such a codec is for values only
//   kGroup       neighbours that one thread encodes
//   bytes(d)     bytes of a vector of d elements
//   encode(x, group, facts, table, to)  the table is that of the vector's side; writes elements kGroup group ...
//                of the vector whose bytes begin at `to`; gives the sum of squares of the levels it chose (0 where no codec asks for it)
//   finish(facts, d, to)   writes the scalars of the whole vector; one thread, after every encode()
//   open<Align>(from, d)   the scalars: element = scale x + offset
//   eight<Align>(from, i, levels, x)  x of elements 8 i ... 8 i + 7
// `Align` is what the caller knows of the alignment of `from` in bytes, 2 at least.
#pragma once
#include <cstdint>

#include "kernels/hip/hip.hpp"

namespace hiplab::kv_quant {
using namespace hip;

constexpr std::int32_t kMostHeadDim = 256;
/// Floats of one side (key or value) of a preset's tables: 16 centroids in ascending order, their midpoints, the signs
/// before the rotation and those after it.
constexpr std::int32_t kMidpoints = 16, kSignsBefore = 32, kSignsAfter = kSignsBefore + kMostHeadDim,
                       kTable = kSignsAfter + kMostHeadDim;

/// What the store kernel knows of a vector. `norm` is that of the vector before it was divided by it.
struct VectorFacts {
  float norm = 0, low = 0, high = 0;
  float square_of_levels = 0;  ///< after every encode()
};

/// element = scale x + offset
struct Scalars {
  float scale = 1, offset = 0;
};

/// The part of a slot that a vector's bytes fill.
struct Part {
  std::int32_t offset = 0;  ///< of the vector in its slot
  std::int32_t last = 0;    ///< 1: a pad byte may follow
  std::int32_t table = 0;   ///< where the vector's side begins in the tables: 0 or kTable
};

/// `Words` words of 32 bits from an address that is a multiple of Align, in the widest loads that it allows.
template <int Words, int Align>
HIPLAB_DEVICE void load_words(const std::uint8_t* from, std::uint32_t (&words)[Words]) {
  static_assert(Align >= 2, "a slot has an even number of bytes");
  if constexpr (Align >= 16 && Words % 4 == 0) {
#pragma unroll
    for (int i = 0; i < Words; i += 4) {
      const u32x4 four = load(reinterpret_cast<const u32x4*>(from + 4 * i));
#pragma unroll
      for (int j = 0; j < 4; ++j) words[i + j] = four[j];
    }
  } else if constexpr (Align >= 8 && Words % 2 == 0) {
#pragma unroll
    for (int i = 0; i < Words; i += 2) {
      const u32x2 two = load(reinterpret_cast<const u32x2*>(from + 4 * i));
      words[i] = two[0], words[i + 1] = two[1];
    }
  } else {
#pragma unroll
    for (int i = 0; i < Words; ++i) {
      if constexpr (Align >= 4) {
        words[i] = load(reinterpret_cast<const std::uint32_t*>(from) + i);
      } else {
        const auto* two = reinterpret_cast<const std::uint16_t*>(from) + 2 * i;
        words[i] = load(two) | static_cast<std::uint32_t>(load(two + 1)) << 16;
      }
    }
  }
}

HIPLAB_DEVICE float load_half(const std::uint8_t* from) {
  return to_float(load(reinterpret_cast<const half*>(from)));
}

/// Byte by byte: a slot's parts may begin at odd addresses where head_dim is small. The bytes are selected: of a
/// conversion's result stored as a byte, NVIDIA's assembler (CUDA 13.0, sm_90) wrote 0 for the lower one, seen on an H200.
HIPLAB_DEVICE void store_half(std::uint8_t* to, float value) {
  const std::uint32_t bits = to_half(value).bits;
  to[0] = static_cast<std::uint8_t>(byte_perm<0x4440>(bits, 0));
  to[1] = static_cast<std::uint8_t>(byte_perm<0x4441>(bits, 0));
}

}  // namespace hiplab::kv_quant
