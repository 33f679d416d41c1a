// SPDX-License-Identifier: MIT
#include "reference/gptq.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <future>
#include <numeric>

#include "host/parallel_for.hpp"

namespace hiplab::reference {

namespace {
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
}

double half_value(std::uint16_t bits) {
  Eigen::half value;
  value.x = bits;
  return static_cast<double>(static_cast<float>(value));
}

std::vector<double> gptq_weights(const GptqLayer& layer, std::int64_t k_begin, std::int64_t k_end) {
  std::vector<double> weights(static_cast<std::size_t>((k_end - k_begin) * layer.n));
  std::vector<double> scale(static_cast<std::size_t>(layer.n)), zero(static_cast<std::size_t>(layer.n));
  std::int64_t group_held = -1;
  for (std::int64_t k = k_begin; k < k_end; ++k) {
    const std::int64_t group = layer.group_of(k);
    for (std::int64_t n = 0; group != group_held && n < layer.n; ++n) {
      scale[n] = half_value(layer.scales[group * layer.n + n]);
      zero[n] = layer.zero(group, n);
    }
    group_held = group;
    double* row = weights.data() + (k - k_begin) * layer.n;
    for (std::int64_t n = 0; n < layer.n; ++n) row[n] = (layer.code(k, n) - zero[n]) * scale[n];
  }
  return weights;
}

std::vector<double> gptq_product(const GptqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m) {
  RowMajor activations(m, layer.k);
  std::transform(x.begin(), x.begin() + m * layer.k, activations.data(), half_value);
  std::vector<double> y(static_cast<std::size_t>(m * layer.n), 0.0);
  constexpr std::int64_t kSlice = 64;  // rows of W held at once
  const auto rows = [&](std::int64_t k_begin, std::int64_t k_end) {
    RowMajor sum = RowMajor::Zero(m, layer.n);
    for (std::int64_t k = k_begin; k < k_end; k += kSlice) {
      const std::int64_t end = std::min(k + kSlice, k_end);
      const std::vector<double> weights = gptq_weights(layer, k, end);
      sum.noalias() +=
          activations.middleCols(k, end - k) * Eigen::Map<const RowMajor>(weights.data(), end - k, layer.n);
    }
    return sum;
  };
  // A fixed number of parts, added in order: the same bits whatever the machine's number of cores.
  constexpr std::int64_t kParts = 8;
  const std::int64_t part = (layer.k / kParts + layer.group) / layer.group * layer.group;
  std::vector<std::future<RowMajor>> sums;
  for (std::int64_t k = 0; k < layer.k; k += part)
    sums.push_back(std::async(std::launch::async, rows, k, std::min(k + part, layer.k)));
  Eigen::Map<RowMajor> total(y.data(), m, layer.n);
  for (auto& sum : sums) total += sum.get();
  return y;
}

std::uint32_t gptq_shuffle_word(std::uint32_t word) {
  std::uint32_t out = 0;
  for (int i = 0; i < 4; ++i) {
    out |= ((word >> (4 * (2 * i))) & 15u) << (4 * i);
    out |= ((word >> (4 * (2 * i + 1))) & 15u) << (4 * i + 16);
  }
  return out;
}

std::uint32_t gptq_unshuffle_word(std::uint32_t word) {
  std::uint32_t out = 0;
  for (int i = 0; i < 4; ++i) {
    out |= ((word >> (4 * i)) & 15u) << (4 * (2 * i));
    out |= ((word >> (4 * i + 16)) & 15u) << (4 * (2 * i + 1));
  }
  return out;
}

std::vector<std::int32_t> gptq_group_order(std::span<const std::int32_t> g_idx) {
  std::vector<std::int32_t> perm(g_idx.size());
  std::iota(perm.begin(), perm.end(), 0);
  std::stable_sort(perm.begin(), perm.end(), [&](std::int32_t a, std::int32_t b) { return g_idx[a] < g_idx[b]; });
  return perm;
}

std::vector<std::uint32_t> gptq_reorder_rows(const GptqLayer& layer, std::span<const std::int32_t> perm) {
  std::vector<std::uint32_t> out(layer.qweight.size(), 0);
  for (std::int64_t k = 0; k < layer.k; ++k) {
    const std::int64_t bit = k * layer.bits, word = bit / 32;
    for (std::int64_t n = 0; n < layer.n; ++n) {
      const std::uint64_t code = static_cast<std::uint64_t>(layer.code(perm[k], n)) << (bit % 32);
      out[word * layer.n + n] |= static_cast<std::uint32_t>(code);
      if (code >> 32) out[(word + 1) * layer.n + n] |= static_cast<std::uint32_t>(code >> 32);
    }
  }
  return out;
}

std::uint32_t gptq_shuffle_word_2bit(std::uint32_t word) {
  std::uint32_t out = 0;
  for (int i = 0; i < 8; ++i) {
    out |= ((word >> (4 * i)) & 3u) << (2 * i);
    out |= ((word >> (4 * i + 2)) & 3u) << (2 * i + 16);
  }
  return out;
}

std::array<std::uint32_t, 3> gptq_shuffle_words_3bit(const std::array<std::uint32_t, 3>& words) {
  const GptqLayer string{32, 1, 32, 0, words, {}, {}, 3, {}};
  std::array<std::uint32_t, 3> out{};
  for (int i = 0; i < 15; ++i) {
    out[i / 5] |= static_cast<std::uint32_t>(string.code(2 * i, 0)) << (3 * (i % 5));
    out[i / 5] |= static_cast<std::uint32_t>(string.code(2 * i + 1, 0)) << (3 * (i % 5) + 16);
  }
  for (int bit = 0; bit < 3; ++bit) {
    out[bit] |= static_cast<std::uint32_t>((string.code(30, 0) >> bit) & 1) << 15;
    out[bit] |= static_cast<std::uint32_t>((string.code(31, 0) >> bit) & 1) << 31;
  }
  return out;
}

std::vector<std::uint32_t> gptq_transpose_words(std::span<const std::uint32_t> words, std::int64_t rows,
                                                std::int64_t columns) {
  std::vector<std::uint32_t> out(words.size());
  constexpr std::int64_t kTile = 64;  // columns and rows of a tile that stays in the first cache
  parallel_for(static_cast<std::size_t>((columns + kTile - 1) / kTile), [&](std::size_t tile) {
    const std::int64_t c0 = static_cast<std::int64_t>(tile) * kTile, c1 = std::min(c0 + kTile, columns);
    for (std::int64_t r0 = 0; r0 < rows; r0 += kTile)
      for (std::int64_t c = c0; c < c1; ++c)
        for (std::int64_t r = r0; r < std::min(r0 + kTile, rows); ++r) out[c * rows + r] = words[r * columns + c];
  });
  return out;
}

}  // namespace hiplab::reference
