// SPDX-License-Identifier: MIT
// NVFP4: 4-bit floats (E2M1), one E4M3 scale for 16 consecutive k of a row, one fp32 scale of the whole matrix. Plain
// decoding and encoding; shares nothing with any kernel.
//
//   weight(row, k) = (e2m1(code) * e4m3(scale)) * global_scale, each product rounded to fp32, in that order
//
// Codes: [rows][K/2] bytes, even k in the low nibble. Scales: swizzled in blocks of 128 rows x 4 groups (512 bytes).
// Source of the layout: the published harness (PR #7), wo_split specification section 5.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace hiplab::reference {

/// 0, 0.5, 1, 1.5, 2, 3, 4, 6 for the codes 0..7; codes 8..15 are their negatives.
float e2m1_value(int code);
/// FP8 E4M3 (fn): bias 7, subnormal steps of 2^-9, 448 the largest; 0x7f and 0xff are NaN.
float e4m3_value(int byte);
/// The code whose value is nearest to `value`, ties to the even code; beyond 6 it saturates. NaN gives +0.
int e2m1_nearest(float value);
/// The byte whose value is nearest to `value`, ties to the even byte; beyond 448 it saturates. NaN gives 0x7f.
int e4m3_nearest(float value);

/// Byte offset of the scale of row `row`, group `group` (k / 16) in the swizzled array of a matrix with `k` columns.
std::int64_t nvfp4_scale_offset(std::int64_t row, std::int64_t group, std::int64_t k);
/// Bytes of the swizzled array: rows padded to 128, groups to 4.
std::int64_t nvfp4_scale_bytes(std::int64_t rows, std::int64_t k);

struct Nvfp4Matrix {
  std::int64_t rows = 0, k = 0;          ///< k is a multiple of 16
  std::span<const std::uint8_t> codes;   ///< [rows][k/2]
  std::span<const std::uint8_t> scales;  ///< nvfp4_scale_bytes(rows, k)
  float global_scale = 1;                ///< multiplied, never divided by

  float at(std::int64_t row, std::int64_t column) const;
};

/// Row-major [rows][k].
std::vector<float> nvfp4_weights(const Nvfp4Matrix& matrix);

}  // namespace hiplab::reference
