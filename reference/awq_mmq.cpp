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

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

RowMajor as_floats(const std::int8_t* values, std::int64_t rows, std::int64_t columns) {
  using Bytes = Eigen::Matrix<std::int8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  return Eigen::Map<const Bytes>(values, rows, columns).cast<float>();
}

/// Scales as [G,N], so that the columns of one run lie side by side.
std::vector<float> scales_by_group(const AwqLayer& w) {
  std::vector<float> all(static_cast<std::size_t>(w.groups() * w.n));
  for (std::int64_t g = 0; g < w.groups(); ++g)
    for (std::int64_t n = 0; n < w.n; ++n) all[static_cast<std::size_t>(g * w.n + n)] = w.scale(n, g);
  return all;
}

/// Where a tile of the output lies.
struct OutputTile {
  std::int64_t row = 0, column = 0, rows = 0, columns = 0;
};

/// y[M,N] in tiles. For each run of `run` k in order a tile's `sums.add(exact, step)` gets the integer sums of its
/// outputs, exact in fp32 while run * 127 * 15 < 2^24; `sums.value(row, column)` is the output at the end, counted from
/// the tile's corner. make(tile): its sums, from zero. `subtract`: codes less their zero points.
template <class Make>
std::vector<double> by_runs(const AwqLayer& w, const QuantizedRows& x, std::int64_t m, std::int64_t run, bool subtract,
                            const Make& make) {
  constexpr std::int64_t kRows = 128, kColumns = 64;
  std::vector<double> y(static_cast<std::size_t>(m * w.n));
  const RowMajor q = as_floats(x.q.data(), m, w.k);
  parallel_for(static_cast<std::size_t>((w.n + kColumns - 1) / kColumns), [&](std::size_t block) {
    const std::int64_t n0 = static_cast<std::int64_t>(block) * kColumns, columns = std::min(kColumns, w.n - n0);
    std::vector<std::int8_t> codes(static_cast<std::size_t>(columns * w.k));  // [K/run][columns][run]
    auto to = codes.begin();
    for (std::int64_t first = 0; first < w.k; first += run)
      for (std::int64_t n = n0; n < n0 + columns; ++n)
        for (std::int64_t k = first; k < first + run; ++k)
          *to++ = static_cast<std::int8_t>(w.code(n, k) - (subtract ? w.zero(n, k / w.group) : 0));
    RowMajor exact;
    for (std::int64_t m0 = 0; m0 < m; m0 += kRows) {
      const OutputTile tile{m0, n0, std::min(kRows, m - m0), columns};
      auto sums = make(tile);
      for (std::int64_t step = 0; step < w.k / run; ++step) {
        const RowMajor of_run = as_floats(codes.data() + step * columns * run, columns, run);
        exact.noalias() = q.block(m0, step * run, tile.rows, run) * of_run.transpose();
        sums.add(exact, step);
      }
      for (std::int64_t row = 0; row < tile.rows; ++row)
        for (std::int64_t n = 0; n < columns; ++n)
          y[static_cast<std::size_t>((m0 + row) * w.n + n0 + n)] = sums.value(row, n);
    }
  });
  return y;
}

/// acc = add(acc, exact sum, n, row, step), one after the other; n and row of the whole output.
template <class Add, class End>
struct Chain {
  OutputTile tile;
  const Add& each;
  const End& end;
  RowMajor acc = RowMajor::Zero(tile.rows, tile.columns);

  void add(const RowMajor& exact, std::int64_t step) {
    for (std::int64_t row = 0; row < tile.rows; ++row)
      for (std::int64_t n = 0; n < tile.columns; ++n)
        acc(row, n) = each(acc(row, n), exact(row, n), tile.column + n, tile.row + row, step);
  }
  double value(std::int64_t row, std::int64_t n) const { return end(acc(row, n), tile.row + row); }
};

template <class Add, class End>
std::vector<double> chained(const AwqLayer& w, const QuantizedRows& x, std::int64_t m, bool subtract, const Add& add,
                            const End& end) {
  return by_runs(w, x, m, kActivationBlock, subtract, [&](const OutputTile& tile) {
    return Chain<Add, End>{tile, add, end};
  });
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

QuantizedRows quantize_blocks(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k, BlockSums sums) {
  QuantizedRows out;
  for (std::int64_t first = 0; first < m * k; first += kActivationBlock) {
    const auto own = x.subspan(static_cast<std::size_t>(first), kActivationBlock);
    const float d = largest(own) / 127.0f;
    float sum = 0;
    int of_codes = 0;
    for (const auto half : own) {
      sum += value_of(half);
      out.q.push_back(static_cast<std::int8_t>(d == 0 ? 0.0f : std::round(value_of(half) / d)));
      of_codes += out.q.back();
    }
    out.scales.push_back(d);
    out.scales.push_back(sums == BlockSums::of_values ? sum : d * static_cast<float>(of_codes));
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

namespace {

/// The sums of awq_in_shares in a tile whose columns lie within one block of 128.
class SharedSums {
public:
  SharedSums(const OutputTile& tile, const AwqLayer& w, const std::vector<float>& scales, const QuantizedRows& x,
             const Shares& shares, const std::vector<char>& begins, std::int64_t row_tiles, Output to)
      : tile_(tile),
        w_(w),
        scales_(scales),
        x_(x),
        shares_(shares),
        begins_(begins),
        row_tiles_(row_tiles),
        to_(to),
        of_chunk_(RowMajor::Zero(tile.rows, tile.columns)),
        acc_(of_chunk_),
        sums_(of_chunk_) {}

  void add(const RowMajor& exact, std::int64_t step) {
    const float* scale = scales_.data() + step * w_.n + tile_.column;
    for (std::int64_t row = 0; row < tile_.rows; ++row)
      for (std::int64_t n = 0; n < tile_.columns; ++n)
        of_chunk_(row, n) = std::fma(exact(row, n), scale[n], of_chunk_(row, n));
    const std::int64_t end = (step + 1) * w_.group;
    if (end % kSharedChunk == 0) end_chunk(end / kSharedChunk - 1);
  }
  double value(std::int64_t row, std::int64_t n) const { return rounded(sums_(row, n) + acc_(row, n), to_); }

  static constexpr std::int64_t kSharedChunk = 128, kSharedColumns = 128;

private:
  void end_chunk(std::int64_t chunk) {
    const std::int64_t steps = w_.k / shares_.step, chunks = w_.k / kSharedChunk;
    const std::int64_t block = tile_.column / kSharedColumns;
    for (std::int64_t row = 0; row < tile_.rows; ++row) {
      const std::int64_t at = tile_.row + row, of_line = block * row_tiles_ + at / shares_.rows;
      const auto step = static_cast<std::size_t>(of_line * steps + chunk * kSharedChunk / shares_.step);
      if (chunk * kSharedChunk % shares_.step == 0 && begins_[step] != 0) {
        sums_.row(row) += acc_.row(row);
        acc_.row(row).setZero();
      }
      const float d = x_.scales[static_cast<std::size_t>(at * chunks + chunk)];
      for (std::int64_t n = 0; n < tile_.columns; ++n) acc_(row, n) = std::fma(of_chunk_(row, n), d, acc_(row, n));
    }
    of_chunk_.setZero();
  }

  OutputTile tile_;
  const AwqLayer& w_;
  const std::vector<float>& scales_;
  const QuantizedRows& x_;
  const Shares& shares_;
  const std::vector<char>& begins_;
  std::int64_t row_tiles_;
  Output to_;
  RowMajor of_chunk_, acc_, sums_;
};

}  // namespace

std::vector<double> awq_in_shares(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m,
                                  const Shares& shares, Output to) {
  constexpr std::int64_t kColumns = SharedSums::kSharedColumns;
  if (SharedSums::kSharedChunk % w.group != 0 || w.k % shares.step != 0)
    throw std::invalid_argument("awq_in_shares needs groups that divide 128 and whole steps");
  const QuantizedRows rows = quantize_chunks(x, m, w.k);
  const std::int64_t blocks = (w.n + kColumns - 1) / kColumns, row_tiles = (m + shares.rows - 1) / shares.rows;
  const std::int64_t total = blocks * row_tiles * (w.k / shares.step);
  std::vector<char> begins(static_cast<std::size_t>(total), 0);  // a share begins at this step
  for (std::int64_t i = 0; i < shares.shares; ++i) begins[static_cast<std::size_t>(i * total / shares.shares)] = 1;
  const auto scales = scales_by_group(w);
  return by_runs(w, rows, m, w.group, true, [&](const OutputTile& tile) {
    return SharedSums(tile, w, scales, rows, shares, begins, row_tiles, to);
  });
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
  const auto rows = quantize_rows(x, m, w.k);
  const auto scales = scales_by_group(w);
  const std::int64_t runs_of_group = w.group / kActivationBlock;
  return chained(
      w, rows, m, true,
      [&](float acc, float sum, std::int64_t n, std::int64_t, std::int64_t step) {
        return std::fma(sum, scales[static_cast<std::size_t>(step / runs_of_group * w.n + n)], acc);
      },
      [&](float acc, std::int64_t row) { return rounded(acc * rows.scales[static_cast<std::size_t>(row)], to); });
}

std::vector<double> awq_blocks(const AwqLayer& w, std::span<const std::uint16_t> x, std::int64_t m, BlockSums sums) {
  auto blocks = quantize_blocks(x, m, w.k, sums);
  for (auto& value : blocks.scales) value = as_half(value);
  auto scales = scales_by_group(w), minima = scales;
  for (std::int64_t g = 0; g < w.groups(); ++g)
    for (std::int64_t n = 0; n < w.n; ++n) {
      const auto at = static_cast<std::size_t>(g * w.n + n);
      minima[at] = as_half(-static_cast<float>(w.zero(n, g)) * scales[at]);
    }
  const std::int64_t blocks_of_row = w.k / kActivationBlock, blocks_of_group = w.group / kActivationBlock;
  return chained(
      w, blocks, m, false,
      [&](float acc, float sum, std::int64_t n, std::int64_t row, std::int64_t block) {
        const auto at_w = static_cast<std::size_t>(block / blocks_of_group * w.n + n),
                   at_x = static_cast<std::size_t>(2 * (row * blocks_of_row + block));
        acc = std::fma(scales[at_w] * blocks.scales[at_x], sum, acc);
        return std::fma(minima[at_w], blocks.scales[at_x + 1], acc);
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
