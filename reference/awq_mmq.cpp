// SPDX-License-Identifier: MIT
#include "reference/awq_mmq.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "host/parallel_for.hpp"
#include "reference/gptq.hpp"
#include "reference/gptq_rounding.hpp"
#include "reference/wo_split.hpp"

namespace hiplab::reference {
namespace {

float value_of(std::uint16_t half) {
  return static_cast<float>(half_value(half));
}
float as_half(float value) {
  return static_cast<float>(nearest_half(value));
}

float rounded(float value, Output to) {
  if (to == Output::half) return as_half(value);
  return bf16_values(std::vector{bf16_nearest(value)}).front();
}

float largest(std::span<const std::uint16_t> x) {
  float most = 0;
  for (const auto half : x) most = std::max(most, std::abs(value_of(half)));
  return most;
}

/// y[m,n] = end(acc, m) with acc = add(acc, integer sum, n, m, step) over the runs of `run` k in order. `subtract`:
/// codes less their zero points.
template <class Add, class End>
std::vector<double> by_runs(const AwqLayer& w, const QuantizedRows& x, std::int64_t m, std::int64_t run, bool subtract,
                            const Add& add, const End& end) {
  std::vector<double> y(static_cast<std::size_t>(m * w.n));
  parallel_for(static_cast<std::size_t>(w.n), [&](std::size_t at) {
    const auto n = static_cast<std::int64_t>(at);
    Eigen::ArrayXi codes(w.k);
    for (std::int64_t k = 0; k < w.k; ++k) codes[k] = w.code(n, k) - (subtract ? w.zero(n, k / w.group) : 0);
    for (std::int64_t row = 0; row < m; ++row) {
      float acc = 0;
      for (std::int64_t step = 0; step < w.k / run; ++step) {
        const Eigen::Map<const Eigen::Array<std::int8_t, Eigen::Dynamic, 1>> q(x.q.data() + row * w.k + step * run,
                                                                               run);
        const int sum = (codes.segment(step * run, run) * q.cast<int>()).sum();
        acc = add(acc, static_cast<float>(sum), n, row, step);
      }
      y[static_cast<std::size_t>(row * w.n + n)] = end(acc, row);
    }
  });
  return y;
}

}  // namespace

float AwqLayer::scale(std::int64_t row, std::int64_t g) const {
  return value_of(scales[scale_place(Int4Layout::pack_quantized, shape(), row, g)]);
}

QuantizedRows quantize_rows(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k) {
  QuantizedRows out;
  for (std::int64_t row = 0; row < m; ++row) {
    const auto own = x.subspan(static_cast<std::size_t>(row * k), static_cast<std::size_t>(k));
    const float scale = std::max(largest(own) / 127.0f, 1e-8f);
    out.scales.push_back(scale);
    for (const auto half : own)
      out.q.push_back(static_cast<std::int8_t>(std::clamp(std::nearbyint(value_of(half) / scale), -128.0f, 127.0f)));
  }
  return out;
}

QuantizedRows quantize_blocks(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k) {
  QuantizedRows out;
  for (std::int64_t first = 0; first < m * k; first += kActivationBlock) {
    const auto own = x.subspan(static_cast<std::size_t>(first), kActivationBlock);
    const float d = largest(own) / 127.0f;
    float sum = 0;
    for (const auto half : own) {
      sum += value_of(half);
      out.q.push_back(static_cast<std::int8_t>(d == 0 ? 0.0f : std::round(value_of(half) / d)));
    }
    out.scales.push_back(d);
    out.scales.push_back(sum);
  }
  return out;
}

QuantizedRows quantize_chunks(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k) {
  constexpr std::int64_t kBlock = 128;
  QuantizedRows out;
  out.q.reserve(static_cast<std::size_t>(m * k));
  for (std::int64_t first = 0; first < m * k; first += kBlock) {
    const auto own = x.subspan(static_cast<std::size_t>(first), kBlock);
    const float most = largest(own), inverse = most > 0 ? 127.0f / most : 0.0f;
    for (const auto half : own) out.q.push_back(static_cast<std::int8_t>(std::nearbyint(value_of(half) * inverse)));
    out.scales.push_back(most / 127.0f);
  }
  return out;
}

std::vector<double> awq_in_shares(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m,
                                  const Shares& shares, Output to) {
  constexpr std::int64_t kChunk = 128, kColumns = 128;
  if (kChunk % w.group != 0 || w.k % shares.step != 0)
    throw std::invalid_argument("awq_in_shares needs groups that divide 128 and whole steps");
  using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const QuantizedRows rows = quantize_chunks(x, m, w.k);
  const RowMajor q = Eigen::Map<const Eigen::Matrix<std::int8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(
                         rows.q.data(), m, w.k)
                         .cast<float>();
  const std::int64_t blocks = (w.n + kColumns - 1) / kColumns, row_tiles = (m + shares.rows - 1) / shares.rows;
  const std::int64_t steps = w.k / shares.step, total = blocks * row_tiles * steps, chunks = w.k / kChunk;
  std::vector<char> begins(static_cast<std::size_t>(total), 0);  // a share begins at this step
  for (std::int64_t i = 0; i < shares.shares; ++i) begins[static_cast<std::size_t>(i * total / shares.shares)] = 1;
  std::vector<double> y(static_cast<std::size_t>(m * w.n));
  parallel_for(static_cast<std::size_t>(blocks), [&](std::size_t at) {
    const auto block = static_cast<std::int64_t>(at);
    const std::int64_t n0 = block * kColumns, columns = std::min(kColumns, w.n - n0);
    RowMajor sums = RowMajor::Zero(m, columns), acc = sums, codes(columns, w.group), of_chunk(m, columns);
    for (std::int64_t chunk = 0; chunk < chunks; ++chunk) {
      of_chunk.setZero();
      for (std::int64_t first = chunk * kChunk; first < (chunk + 1) * kChunk; first += w.group) {
        const std::int64_t g = first / w.group;
        for (std::int64_t n = 0; n < columns; ++n)
          for (std::int64_t k = 0; k < w.group; ++k)
            codes(n, k) = static_cast<float>(w.code(n0 + n, first + k) - w.zero(n0 + n, g));
        const RowMajor exact = q.middleCols(first, w.group) * codes.transpose();  // |sum| < 2^24: exact in fp32
        for (std::int64_t n = 0; n < columns; ++n) {
          const float scale = w.scale(n0 + n, g);
          for (std::int64_t row = 0; row < m; ++row)
            of_chunk(row, n) = std::fma(exact(row, n), scale, of_chunk(row, n));
        }
      }
      for (std::int64_t row = 0; row < m; ++row) {
        const std::int64_t tile = block * row_tiles + row / shares.rows;
        const std::int64_t step = tile * steps + chunk * kChunk / shares.step;
        const bool begin = chunk * kChunk % shares.step == 0 && begins[static_cast<std::size_t>(step)] != 0;
        const float d = rows.scales[static_cast<std::size_t>(row * chunks + chunk)];
        for (std::int64_t n = 0; n < columns; ++n) {
          if (begin) {
            sums(row, n) += acc(row, n);
            acc(row, n) = 0;
          }
          acc(row, n) = std::fma(of_chunk(row, n), d, acc(row, n));
        }
      }
    }
    for (std::int64_t row = 0; row < m; ++row)
      for (std::int64_t n = 0; n < columns; ++n)
        y[static_cast<std::size_t>(row * w.n + n0 + n)] = rounded(sums(row, n) + acc(row, n), to);
  });
  return y;
}

std::vector<float> scales_and_minima(const AwqLayer& w) {
  std::vector<float> pairs;
  for (std::int64_t n = 0; n < w.n; ++n)
    for (std::int64_t g = 0; g < w.groups(); ++g) {
      pairs.push_back(w.scale(n, g));
      pairs.push_back(-static_cast<float>(w.zero(n, g)) * w.scale(n, g));
    }
  return pairs;
}

std::vector<double> awq_row_scales(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m, Output to) {
  constexpr std::int64_t kRun = 32;
  const auto rows = quantize_rows(x, m, w.k);
  return by_runs(
      w, rows, m, kRun, true,
      [&](float acc, float sum, std::int64_t n, std::int64_t, std::int64_t step) {
        return std::fma(sum, w.scale(n, step * kRun / w.group), acc);
      },
      [&](float acc, std::int64_t row) { return rounded(acc * rows.scales[static_cast<std::size_t>(row)], to); });
}

std::vector<double> awq_blocks(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m) {
  const auto blocks = quantize_blocks(x, m, w.k);
  const auto pairs = scales_and_minima(w);
  const std::int64_t blocks_of_row = w.k / kActivationBlock, blocks_of_group = w.group / kActivationBlock;
  return by_runs(
      w, blocks, m, kActivationBlock, false,
      [&](float acc, float sum, std::int64_t n, std::int64_t row, std::int64_t block) {
        const auto at_w = static_cast<std::size_t>(2 * (n * w.groups() + block / blocks_of_group)),
                   at_x = static_cast<std::size_t>(2 * (row * blocks_of_row + block));
        acc = std::fma(as_half(pairs[at_w]) * as_half(blocks.scales[at_x]), sum, acc);
        return std::fma(as_half(pairs[at_w + 1]), as_half(blocks.scales[at_x + 1]), acc);
      },
      [](float acc, std::int64_t) { return acc; });
}

std::vector<double> awq_product(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m) {
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  constexpr std::int64_t kColumns = 128;
  RowMajor activations(m, w.k);
  for (std::int64_t i = 0; i < m * w.k; ++i) activations.data()[i] = half_value(x[static_cast<std::size_t>(i)]);
  std::vector<double> y(static_cast<std::size_t>(m * w.n));
  parallel_for(static_cast<std::size_t>((w.n + kColumns - 1) / kColumns), [&](std::size_t block) {
    const std::int64_t n0 = static_cast<std::int64_t>(block) * kColumns, columns = std::min(kColumns, w.n - n0);
    RowMajor weights(columns, w.k);
    for (std::int64_t n = 0; n < columns; ++n)
      for (std::int64_t k = 0; k < w.k; ++k)
        weights(n, k) = (w.code(n0 + n, k) - w.zero(n0 + n, k / w.group)) * double{w.scale(n0 + n, k / w.group)};
    const RowMajor own = activations * weights.transpose();
    for (std::int64_t row = 0; row < m; ++row)
      std::copy_n(own.data() + row * columns, columns, y.begin() + row * w.n + n0);
  });
  return y;
}

}  // namespace hiplab::reference
