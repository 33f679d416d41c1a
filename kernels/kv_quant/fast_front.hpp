// SPDX-License-Identifier: MIT
// What a block of fast.hpp puts into LDS before its first step: rotated queries, the table of a key's codes. And how words
// of a vector become fragments.
#pragma once
#include "kernels/hip/lds_bytes.hpp"
#include "kernels/hip/matrix_left.hpp"
#include "kernels/hip/staged_copy.hpp"
#include "kernels/kv_quant/attend.hpp"
#include "kernels/kv_quant/packed.hpp"

namespace hiplab::kv_quant::fast {
using namespace matrix;

/// 1 / sqrt(d), exact where it can be.
constexpr float inverse_root(std::int32_t d) {
  return d == 64 ? 0.125f : d == 128 ? 0.08838834764831845f : 0.0625f;
}

/// Queries as they are, signs and levels, copied into LDS. These copies begin first: behind those of the first steps they
/// would wait for all of them. In LDS: the wave's queries from byte `own` on, D signs before, D after and 16 levels, fp32,
/// from byte `facts` on.
template <class Key, int D>
class Front {
public:
  static constexpr int kFacts = (Key::kRotates ? 2 * D : 0) + (Packed<Key>::kEntries > 0 ? 16 : 0);  ///< floats

  HIPLAB_DEVICE Front(std::uint32_t own, std::uint32_t facts) : own_(own), facts_(facts) {}

  /// reads_queries: of two waves that share a KV head only one does.
  template <class Lds>
  HIPLAB_DEVICE void begin(const Lds& lds, const DecodeBuffers& b, const Decode& p, std::int64_t first, bool reads_queries) {
    const auto* from = reinterpret_cast<const u32x4*>(b.q + first * D);
#pragma unroll
    for (int i = 0; i < kOfQueries; ++i)
      if (is_query(p, i, reads_queries)) queries_.begin(i, lds, own_ / 16 + piece(i), from + piece(i));
#pragma unroll
    for (int i = 0; i < kOfFacts; ++i)
      if (is_fact(i)) copy_of_facts_.begin(i, lds, facts_ / 16 + fact(i), reinterpret_cast<const u32x4*>(b.tables) + place_of(fact(i)));
    queries_.close();
  }
  template <class Lds>
  HIPLAB_DEVICE void end(const Lds& lds, const Decode& p, bool reads_queries) {
#pragma unroll
    for (int i = 0; i < kOfQueries; ++i)
      if (is_query(p, i, reads_queries)) queries_.end(i, lds, own_ / 16 + piece(i));
#pragma unroll
    for (int i = 0; i < kOfFacts; ++i)
      if (is_fact(i)) copy_of_facts_.end(i, lds, facts_ / 16 + fact(i));
  }
  /// All but the last `Rounds` rounds of copies that the thread began are there.
  template <int Rounds>
  HIPLAB_DEVICE void wait() {
    queries_.template wait<Rounds>();
  }

  /// Queries in their place, after a barrier: times scale log2(e), rotated where keys are. A lane has elements lane, lane +
  /// wave_size(), ... of a head.
  template <class Lds, class Floats>
  HIPLAB_DEVICE void put_queries(const Lds& lds, const Floats& floats, const Decode& p) const {
    const int own = D / static_cast<int>(wave_size());
    float before[kMost], after[kMost];
#pragma unroll
    for (int j = 0; j < kMost; ++j) {
      before[j] = p.scale * kLog2E, after[j] = 1;
      if constexpr (Key::kRotates)
        if (j < own)
          before[j] *= floats[facts_ / 4 + element(j)], after[j] = floats[facts_ / 4 + static_cast<std::uint32_t>(D) + element(j)] * inverse_root(D);
    }
#pragma unroll 2
    for (std::int32_t head = 0; head < p.group(); ++head) {
      const auto at = [&](int j) { return own_ + 2 * (static_cast<std::uint32_t>(head * D) + element(j)); };
      float x[kMost];
#pragma unroll
      for (int j = 0; j < kMost; ++j) x[j] = j < own ? lds_half(lds, at(j), 0) * before[j] : 0;
      if constexpr (Key::kRotates) rotate(x);
#pragma unroll
      for (int j = 0; j < kMost; ++j)
        if (j < own) lds_at<std::uint16_t>(lds, at(j)) = to_half(x[j] * after[j]).bits;
    }
  }

  /// The table of a key's codes, from byte 0 of LDS on. Whole block.
  template <class Lds, class Floats>
  HIPLAB_DEVICE void put_table(const Lds& lds, const Floats& floats) const {
    constexpr std::uint32_t kCodes = Packed<Key>::kCodes, kEntries = Packed<Key>::kEntries;
    const std::uint32_t mine = to_half(static_cast<float>(floats[facts_ / 4 + static_cast<std::uint32_t>(2 * D) + lane() % kCodes])).bits;
    for (std::uint32_t i = thread_x(); i < kEntries * kTableCopies / 4; i += block_dim_x()) {
      const std::uint32_t entry = i / (kTableCopies / 4);
      const std::uint32_t word = shuffle(mine, entry % kCodes) | shuffle(mine, entry / kCodes) << 16;
      u32x4 four;
      four[0] = four[1] = four[2] = four[3] = word;
      lds.template vec<u32x4>(i) = four;
    }
  }

private:
  static constexpr int kMost = D / 32, kOfQueries = D / 32;      // elements, and pieces of 8 heads, of a lane of 32
  static constexpr int kOfFacts = (kFacts / 4 + 31) / 32;        // pieces of a thread of a block of 32

  HIPLAB_DEVICE static std::uint32_t element(int j) { return lane() + wave_size() * static_cast<std::uint32_t>(j); }
  HIPLAB_DEVICE static std::uint32_t piece(int i) { return element(i); }
  HIPLAB_DEVICE static bool is_query(const Decode& p, int i, bool reads_queries) {
    return reads_queries && piece(i) < static_cast<std::uint32_t>(p.group() * D / 8);
  }
  HIPLAB_DEVICE static std::uint32_t fact(int i) { return thread_x() + block_dim_x() * static_cast<std::uint32_t>(i); }
  HIPLAB_DEVICE static bool is_fact(int i) { return fact(i) < kFacts / 4; }
  /// In 16-byte pieces of the tables.
  HIPLAB_DEVICE static std::uint32_t place_of(std::uint32_t fact) {
    constexpr std::uint32_t kSigns = D / 4;
    return fact < kSigns ? kSignsBefore / 4 + fact : fact < 2 * kSigns ? kSignsAfter / 4 + fact - kSigns : fact - 2 * kSigns;
  }

  /// H x sqrt(D), of one head over the lanes of the wave.
  HIPLAB_DEVICE static void rotate(float (&x)[kMost]) {
    const int own = D / static_cast<int>(wave_size());
    for (std::uint32_t distance = 1; distance < wave_size(); distance *= 2)
#pragma unroll
      for (int j = 0; j < kMost; ++j) {
        const float other = shuffle_xor(x[j], distance);
        x[j] = (lane() & distance) != 0 ? other - x[j] : x[j] + other;
      }
#pragma unroll
    for (int distance = 1; distance < kMost; distance *= 2)
#pragma unroll
      for (int j = 0; j < kMost; ++j)
        if (distance < own && (j & distance) == 0) {
          const float low = x[j], high = x[j + distance];
          x[j] = low + high, x[j + distance] = low - high;
        }
  }

  std::uint32_t own_, facts_;
  StagedCopy<kOfQueries> queries_;
  StagedCopy<(kOfFacts > 0 ? kOfFacts : 1)> copy_of_facts_;
};

/// Puts the words of an eighth of line l into fragments: steps of run_length() / 2 words.
template <int Words>
HIPLAB_DEVICE void put_words(std::uint32_t (&a)[2][Words], bool left, int l, int eighth, const std::uint32_t (&w)[4]) {
  const int of_step = run_length() / 2;
#pragma unroll
  for (int i = 0; i < 4; ++i) {
    const int word = 4 * eighth + i;
    a[word / of_step][left ? place_a<half>(l, word % of_step) : word % of_step] = w[i];
  }
}

}  // namespace hiplab::kv_quant::fast
