// SPDX-License-Identifier: MIT
#include "reference/wo_split.hpp"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "host/parallel_for.hpp"

namespace hiplab::reference {
namespace {

/// Calls slot_sum(row of weights, range) for every slot of every row and folds the slots from the left, from 0.
template <class SlotSum>
std::vector<float> fold_slots(const Nvfp4Matrix& w, std::int64_t kv_heads, std::int64_t split,
                              const SlotSum& slot_sum) {
  const std::vector<float> weights = nvfp4_weights(w);
  std::vector<float> y(static_cast<std::size_t>(w.rows));
  parallel_for(y.size(), [&](std::size_t row) {
    const float* values = weights.data() + row * static_cast<std::size_t>(w.k);
    float sum = 0;
    for (std::int64_t head = 0; head < kv_heads; ++head)
      for (std::int64_t part = 0; part < split; ++part)
        sum += slot_sum(values, wo_slot_range(w.k, kv_heads, split, head, part));
    y[row] = sum;
  });
  return y;
}

}  // namespace

KRange wo_slot_range(std::int64_t k, std::int64_t kv_heads, std::int64_t split, std::int64_t head, std::int64_t part) {
  const std::int64_t per_head = k / kv_heads;
  return {head * per_head + per_head * part / split, head * per_head + per_head * (part + 1) / split};
}

std::vector<float> bf16_values(std::span<const std::uint16_t> bits) {
  std::vector<float> values(bits.size());
  std::transform(bits.begin(), bits.end(), values.begin(),
                 [](std::uint16_t b) { return std::bit_cast<float>(static_cast<std::uint32_t>(b) << 16); });
  return values;
}

std::uint16_t bf16_nearest(float value) {
  return Eigen::numext::bit_cast<std::uint16_t>(Eigen::bfloat16(value));
}

std::vector<float> wo_split_order(const Nvfp4Matrix& w, std::span<const float> x, std::int64_t kv_heads,
                                  std::int64_t split) {
  return fold_slots(w, kv_heads, split, [&](const float* weights, KRange range) {
    float sum = 0;
    for (std::int64_t k = range.begin; k < range.end; ++k)
      sum = std::fma(weights[k], x[static_cast<std::size_t>(k)], sum);
    return sum;
  });
}

std::vector<float> wo_chained(const Nvfp4Matrix& w, std::span<const float> x, std::int64_t kv_heads) {
  return wo_split_order(w, x, kv_heads, 1);
}

std::vector<float> wo_lane_order(const Nvfp4Matrix& w, std::span<const float> x, std::int64_t kv_heads,
                                 std::int64_t split) {
  constexpr std::int64_t kLanes = 32, kWord = 8;
  return fold_slots(w, kv_heads, split, [&](const float* weights, KRange range) {
    std::array<float, kLanes> lanes{};
    for (std::int64_t k = range.begin; k < range.end; ++k) {
      float& lane = lanes[static_cast<std::size_t>((k - range.begin) / kWord % kLanes)];
      lane = std::fma(weights[k], x[static_cast<std::size_t>(k)], lane);
    }
    for (std::size_t distance = kLanes / 2; distance > 0; distance /= 2) {
      const auto before = lanes;
      for (std::size_t lane = 0; lane < kLanes; ++lane) lanes[lane] = before[lane] + before[lane ^ distance];
    }
    return lanes[0];
  });
}

std::vector<double> wo_matmul(const Nvfp4Matrix& w, std::span<const float> x) {
  const std::vector<float> weights = nvfp4_weights(w);
  using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const Eigen::Map<const RowMajor> matrix(weights.data(), w.rows, w.k);
  const Eigen::Map<const Eigen::VectorXf> vector(x.data(), w.k);
  const Eigen::VectorXd x64 = vector.cast<double>();
  // By blocks of rows: the whole matrix in double would take twice the memory of the weights once more.
  constexpr std::int64_t kRows = 64;
  std::vector<double> y(static_cast<std::size_t>(w.rows));
  parallel_for(static_cast<std::size_t>((w.rows + kRows - 1) / kRows), [&](std::size_t block) {
    const std::int64_t first = static_cast<std::int64_t>(block) * kRows, count = std::min(kRows, w.rows - first);
    Eigen::Map<Eigen::VectorXd>(y.data() + first, count) = matrix.middleRows(first, count).cast<double>() * x64;
  });
  return y;
}

}  // namespace hiplab::reference
