// SPDX-License-Identifier: MIT
// Fixed-point numbers of 32 bits as B of an int8 matrix unit: each is four signed digits to the base 256, and digit d of all
// of them is column d. One product of a matrix A of int8 with four columns is then that with the numbers themselves:
//   sum over k of a[k] number[k] = sum over d of 2^(24 - 8 d) c[d]
// C of a lane: rows digit_row(r), r < digit_rows(), of kColumnSlots neighbouring digits, the last of which is
// last_digit(). What a lane has of a row is of_digits_held(); over_digits() adds what the row's other lanes have, each
// times its digit_weight(), and is whole in lanes where has_digit_sums(). Other lanes hold nothing of use.
#pragma once
#include "kernels/hip/matrix_left.hpp"

namespace hiplab::hip::matrix {

constexpr int kDigits = 4;
constexpr int kDigitRows = kHeldLeft / kColumnSlots;  ///< digit_rows() at most

/// Two steps, a[0] b[0] and a[1] b[1], of which only columns 0 .. 7 are wanted: one instruction of k = 32 where the ground has it.
/// Of b the words of lines below kLeftLines are read, of c the elements below left_c() are those columns.
HIPLAB_DEVICE void mma_digits(FragmentC<std::int8_t>& c, const std::uint32_t (&a)[2][kFragmentWords<std::int8_t>], const std::uint32_t (&b)[2][kFragmentWords<std::int8_t>]) {
#if defined(HIPLAB_MATRIX_MMA_SYNC)
  std::int32_t* d = c.e;
  asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3},{%4,%5,%6,%7},{%8,%9},{%0,%1,%2,%3};"
               : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
               : "r"(a[0][0]), "r"(a[0][1]), "r"(a[1][0]), "r"(a[1][1]), "r"(b[0][0]), "r"(b[1][0]));
#else
  mma_pair(c, a, b);
#endif
}

#if defined(HIPLAB_MATRIX_MMA_SYNC)
HIPLAB_DEVICE constexpr int digit_rows() { return kDigitRows; }
#else
HIPLAB_DEVICE int digit_rows() { return count_c(); }
#endif
HIPLAB_DEVICE int digit_row(int r) { return c_row(kColumnSlots * r); }
HIPLAB_DEVICE int last_digit() { return c_col(kColumnSlots - 1); }
/// Which digit of its numbers a lane brings for line 0 of B; columns behind the last digit repeat the digits.
HIPLAB_DEVICE int digit_of_lane() { return line(0) % kDigits; }

/// Of row r, in units of digit_weight(). |sums of digits| < 2^22.
HIPLAB_DEVICE std::int32_t of_digits_held(const FragmentC<std::int8_t>& c, int r) {
  std::int32_t sum = c.e[kColumnSlots * r];
#pragma unroll
  for (int i = 1; i < kColumnSlots; ++i) sum = sum * 256 + c.e[kColumnSlots * r + i];
  return sum;
}
/// 2^(24 - 8 last_digit()).
HIPLAB_DEVICE float digit_weight() {
  return hip::detail::bits_as<float>(static_cast<std::uint32_t>(127 + 8 * (kDigits - 1) - 8 * last_digit()) << 23);
}
/// The sum of what the lanes of the digits bring.
HIPLAB_DEVICE float over_digits(float mine) {
#pragma unroll
  for (std::uint32_t lanes = 1; lanes < kDigits / kColumnSlots; lanes *= 2) mine += shuffle_xor(mine, lanes);
  return mine;
}
/// Whether the lane has the first digit.
HIPLAB_DEVICE bool has_digit_sums() { return c_col(0) == 0; }

/// The upper four bits of each byte as int8: code 0 .. 15 becomes 16 (code - 8).
HIPLAB_DEVICE std::uint32_t upper_codes(std::uint32_t codes) {
#if defined(HIPLAB_GROUND_CUDA)
  std::uint32_t out;  // one LOP3; nvcc makes two of the expression
  asm("lop3.b32 %0, %1, %2, %3, 0x28;" : "=r"(out) : "r"(codes), "r"(0x80808080u), "r"(0xf0f0f0f0u));
  return out;
#else
  return (codes ^ 0x80808080u) & 0xf0f0f0f0u;
#endif
}

/// Four numbers as words of the digits' columns: byte i of column[d] is digit d of number[i]. -2^31 <= number < 2^31 - 0x808080.
HIPLAB_HOST_DEVICE void digits_of(const std::int32_t (&number)[4], std::uint32_t (&column)[kDigits]) {
  std::uint32_t n[4];
#pragma unroll
  for (int i = 0; i < 4; ++i) n[i] = (static_cast<std::uint32_t>(number[i]) + 0x00808080u) ^ 0x00808080u;  // each lower byte less 128
  const std::uint32_t high[2] = {byte_perm<0x7362>(n[0], n[1]), byte_perm<0x7362>(n[2], n[3])};
  const std::uint32_t low[2] = {byte_perm<0x5140>(n[0], n[1]), byte_perm<0x5140>(n[2], n[3])};
  column[0] = byte_perm<0x7632>(high[0], high[1]), column[1] = byte_perm<0x5410>(high[0], high[1]);
  column[2] = byte_perm<0x7632>(low[0], low[1]), column[3] = byte_perm<0x5410>(low[0], low[1]);
}

}  // namespace hiplab::hip::matrix
