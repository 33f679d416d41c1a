// SPDX-License-Identifier: MIT
// INT4 weights against INT8 activations: the codec, two ways to quantise activations, and the products in their stated
// orders. Shares nothing with any kernel. Facts: the published kernel's layouts and rules (compressed-tensors), ggml's
// q8_1 blocks.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "reference/int4_layout.hpp"

namespace hiplab::reference {

constexpr std::int64_t kActivationBlock = 32;  ///< values of a q8_1 block

/// w[n,k] = (code - zero) scale, in the pack_quantized layout.
struct AwqLayer {
  std::int64_t n = 0, k = 0;
  std::span<const std::uint32_t> w_packed;  ///< [N,K/8]
  std::span<const std::uint16_t> scales;    ///< fp16 [N,G]
  std::span<const std::uint32_t> zeros;     ///< [N/8,G]
  std::int64_t group = 32;                  ///< 32 or a multiple of it; K is a multiple of it

  Int4Shape shape() const { return {n, k, group}; }
  std::int64_t groups() const { return shape().groups(); }
  int code(std::int64_t row, std::int64_t column) const {
    const auto place = code_place(Int4Layout::pack_quantized, shape(), row, column);
    return place.of(w_packed[place.word]);
  }
  int zero(std::int64_t row, std::int64_t g) const {
    const auto place = zero_place(Int4Layout::pack_quantized, shape(), row, g);
    return place.of(zeros[place.word]);
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
/// What s of a q8_1 block is: the sum of the values as they were, or d times the sum of their codes, with which the
/// correction by minima is the same as subtracting zero points first.
enum class BlockSums { of_values, of_codes };
/// q8_1: d = max|x| / 127 of 32 values, ties away from zero, s their sum. Zeros give zeros.
QuantizedRows quantize_blocks(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k,
                              BlockSums sums = BlockSums::of_values);

/// One scale for a row and 128 values, [M,K/128]: d = max|x| / 127, x times 127 / max|x| to even. Zeros give zeros.
QuantizedRows quantize_chunks(std::span<const std::uint16_t> x, std::int64_t m, std::int64_t k);

/// [N,G,2]: the scale and the minimum -zero * scale of each group, the Q4_1 form of the layer.
std::vector<float> scales_and_minima(const AwqLayer& layer);

/// The type that an output is rounded to, once, from fp32.
enum class Output { half, bfloat16 };

/// `to` [M,N], row-major. Per run of 32 k, in order: integer sum of (code - zero) q, exact; acc = fma(sum, scale, acc)
/// in fp32; at the end acc times the row's scale, rounded.
std::vector<double> awq_row_scales(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                                   Output to = Output::half);

/// fp32 [M,N]. Per block of 32 activations, in order: integer sum of code q, exact; acc = fma(scale d, sum, acc), acc =
/// fma(minimum, s, acc); scale, minimum, d and s rounded to fp16 first, so that scale d is exact.
std::vector<double> awq_blocks(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                               BlockSums sums = BlockSums::of_values);

/// How shares of a line of work cut the sums of an output: tiles of `rows` x 128 outputs, all row tiles of one block of
/// 128 columns before the next, each with K / `step` steps; the line is cut into `shares` parts, of which part i begins
/// at step i total / shares, rounded down.
struct Shares {
  std::int64_t rows = 16, step = 128, shares = 1;
};

/// `to` [M,N], row-major, of activation blocks of 128 and groups that divide them. Within a share, per block in order:
/// chunk = fma(sum, scale, chunk) over its groups in order, from zero, with the integer sums of (code - zero) q exact;
/// acc = fma(chunk, d, acc); the shares' sums are added in the order of k in fp32, and rounded.
std::vector<double> awq_in_shares(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                                  const Shares& shares, Output to = Output::half);

/// The product with the activations as they are, in double (Eigen).
std::vector<double> awq_product(const AwqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m);

}  // namespace hiplab::reference
