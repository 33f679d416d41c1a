// SPDX-License-Identifier: MIT
// The published kernels' arithmetic, rounding by rounding, in the plainest loops: what baseline and alt must deliver
// bit for bit, and from which the gates of all variants take their bounds. Shares nothing with any kernel: fp16 and
// fp32 values are held as doubles, sums rounded to odd before the last rounding, so that no value is ever rounded
// twice.
//
// The order of summation: within a K block by rising k (act-order: in group order, as the words are stored); the
// blocks' fp16 sums are added to zero in the order that the caller gives, one rounding to fp16 each.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "reference/gptq.hpp"

namespace hiplab::reference {

enum class GptqArithmetic {
  published,     ///< 4 bits: packed fp16 FMA chains of 8 k, fp32 scale and sum; 8 bits: fp32 chains of 8 k, fp16 sum;
                 ///< 2, 3 bits: packed fp16 chains of 16, 32 k, fp16 scale and sum
  alt,           ///< 4, 8 bits: weights fma(q, s, -(z s)) in fp16, packed fp16 chains of 8 k, fp16 sum; k unpermuted
  rebuilt,       ///< weights rounded to fp16 once, an exact sum, one rounding
  one_rounding,  ///< the exact sum rounded to fp16
};

/// fp16 nearest to `value`, ties to even, as a double; infinite from 65520 on.
double nearest_half(double value);
/// The bits of a value that fp16 holds exactly.
std::uint16_t bits_of_half(double value);
/// a b + c of fp16 values, rounded to fp16 once.
double half_fma(double a, double b, double c);
/// a b + c of fp32 values, rounded to fp32 once.
double float_fma(double a, double b, double c);

/// One layer under one arithmetic.
class GptqRounding {
public:
  /// `block_k`: k of a K block; without meaning for rebuilt and one_rounding, which deliver one sum.
  GptqRounding(const GptqLayer& layer, GptqArithmetic arithmetic, std::int64_t block_k);

  /// The fp16 sums that the K blocks deliver for one column and one row of x [K].
  std::vector<double> block_sums(std::int64_t column, std::span<const std::uint16_t> x_row) const;
  std::int64_t blocks() const { return blocks_; }
  /// The same element without any rounding but double's.
  double exact(std::int64_t column, std::span<const std::uint16_t> x_row) const;

  /// y [M,N] in fp16 bits, blocks added in `order`; empty: rising.
  std::vector<std::uint16_t> product(std::span<const std::uint16_t> x, std::int64_t m,
                                     std::span<const std::int64_t> order = {}) const;

private:
  struct Term {
    double code, zero, scale, x;
  };
  std::vector<Term> terms(std::int64_t column, std::span<const std::uint16_t> x_row) const;
  double block_sum(std::span<const Term> terms) const;

  GptqLayer layer_;
  GptqArithmetic arithmetic_;
  std::int64_t block_k_, blocks_;
  std::vector<std::int32_t> k_order_;
};

/// 0 + sums[order[0]] + sums[order[1]] ..., rounded to fp16 after each addition; order empty: rising.
double add_blocks(std::span<const double> sums, std::span<const std::int64_t> order = {});

/// What the arithmetic's roundings cost on a layer, seen on a sample of its outputs.
struct RoundingError {
  double rel_l2 = 0;            ///< |y - exact|_2 / |exact|_2, largest over the orders; 0 for an exact output of zeros
  double max_abs_over_rms = 0;  ///< max|y - exact| / rms(exact), largest over the orders
  bool overflows = false;       ///< some y was infinite or NaN where the exact one fits fp16
};

/// Up to 128 elements of up to 8 rows, spread evenly; K blocks in rising, falling and six seeded orders (atomics have
/// none of their own).
RoundingError rounding_error(const GptqLayer& layer, std::span<const std::uint16_t> x, std::int64_t m,
                             GptqArithmetic arithmetic, std::int64_t block_k);

}  // namespace hiplab::reference
