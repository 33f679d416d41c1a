// SPDX-License-Identifier: MIT
// INT4 weights against INT8 activations: the codec, two ways to quantise activations, and the products in their stated
// orders. Shares nothing with any kernel. Facts: the published kernel's layouts and rules (compressed-tensors), ggml's
// q8_1 blocks.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

constexpr std::int64_t kAwqGroup = 32;

/// w[n,k] = (code - zero) scale; codes and zero points unsigned, lowest k (zero points: lowest n) in the lowest bits.
struct AwqLayer {
  std::int64_t n = 0, k = 0;
  std::span<const std::uint32_t> w_packed;  ///< [N,K/8]
  std::span<const std::uint16_t> scales;    ///< fp16 [N,K/32]
  std::span<const std::uint32_t> zeros;     ///< [N/8,K/32]

  std::int64_t groups() const { return k / kAwqGroup; }
  int code(std::int64_t row, std::int64_t column) const {
    return static_cast<int>((w_packed[static_cast<std::size_t>(row * (k / 8) + column / 8)] >> (4 * (column % 8))) &
                            15u);
  }
  int zero(std::int64_t row, std::int64_t g) const {
    return static_cast<int>((zeros[static_cast<std::size_t>(row / 8 * groups() + g)] >> (4 * (row % 8))) & 15u);
  }
  float scale(std::int64_t row, std::int64_t g) const;
};

/// Activations as int8. `scales`: one a row; of blocks [M,K/32,2], the scale d and the sum s of the 32 values.
struct QuantizedRows {
  std::vector<std::int8_t> q;  ///< [M,K]
  std::vector<float> scales;
};
/// The published rule: one scale a row, max|x| / 127 but at least 1e-8; ties to even.
QuantizedRows quantize_rows(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k);
/// q8_1: d = max|x| / 127 of 32 values, ties away from zero, s the sum of the values as they were. Zeros give zeros.
QuantizedRows quantize_blocks(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k);

/// [N,K/32,2]: the scale and the minimum -zero * scale of each group, the Q4_1 form of the layer.
std::vector<float> scales_and_minima(const AwqLayer& layer);

/// fp16 [M,N], row-major. Per group, in order: integer sum of (code - zero) q, exact; acc = fma(sum, scale, acc) in
/// fp32; at the end acc times the row's scale, rounded to fp16.
std::vector<double> awq_row_scales(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

/// fp32 [M,N]. Per group, in order: integer sum of code q, exact; acc = fma(scale d, sum, acc), acc = fma(minimum, s,
/// acc); scale, minimum, d and s rounded to fp16 first, so that scale d is exact.
std::vector<double> awq_blocks(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

/// The product with the activations as they are, in double (Eigen).
std::vector<double> awq_product(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

}  // namespace hiplab::reference
