// SPDX-License-Identifier: MIT
// Eight k of one column at 4 and at 8 bits, with the published rounding of each: what the variants with a frame of
// their own (lds_coalesced, transposed, wave_shuffle) are made of. 4 bits: one word, fp32 sums; 8 bits: two words, fp16
// sums.
#pragma once
#include "kernels/gptq/code_block.hpp"

namespace hiplab::gptq {

template <int Bits>
struct ColumnSteps;

template <>
struct ColumnSteps<4> {
  static constexpr int kWords = 1;  // of a column, for 8 k
  static constexpr int kCodes = 8;  // in a word
  using Sum = float;
  using Zero = ZeroPair;
  using Scale = float;
  using Values = GroupValues;
  static HIPLAB_DEVICE Zero zero(std::uint32_t z) { return zero_pair(z); }
  static HIPLAB_DEVICE Scale scale(half value) { return to_float(value); }
  static HIPLAB_DEVICE Values values(const std::uint32_t* qzeros, const half* scales, const Problem& p, int group,
                                     int n) {
    return load_group(qzeros, scales, p, group, n);
  }
  static HIPLAB_DEVICE void weights(const std::uint32_t (&words)[kWords], const Zero& zero, half2 (&out)[4]) {
    dequantize_4bit(words[0], zero, out);
  }
  static HIPLAB_DEVICE Sum add(Sum sum, const half2 (&w)[4], const half2 (&x)[4], Scale scale) {
    return fma(PublishedSteps::dot(w, x), scale, sum);
  }
  static HIPLAB_DEVICE void deliver(half* y, const Problem& p, int row, int n, const Sum (&sums)[kColumns]) {
    PublishedSteps::deliver(y, p, row, n, sums);
  }
};

template <>
struct ColumnSteps<8> {
  static constexpr int kWords = 2, kCodes = 4;
  using Sum = half;
  using Zero = std::uint32_t;
  using Scale = half;
  using Values = CodeValues;
  static HIPLAB_DEVICE Zero zero(std::uint32_t z) { return z; }
  static HIPLAB_DEVICE Scale scale(half value) { return value; }
  static HIPLAB_DEVICE Values values(const std::uint32_t* qzeros, const half* scales, const Problem& p, int group,
                                     int n) {
    return load_values<8>(qzeros, scales, p, group, n);
  }
  static HIPLAB_DEVICE void weights(const std::uint32_t (&words)[kWords], Zero zero, half2 (&out)[4]) {
    codes_to_halves<8>(words, zero, out);
  }
  static HIPLAB_DEVICE Sum add(Sum sum, const half2 (&w)[4], const half2 (&x)[4], Scale scale) {
    return CodeSteps<8>::add_step(sum, w, x, scale);
  }
  static HIPLAB_DEVICE void deliver(half* y, const Problem& p, int row, int n, const Sum (&sums)[kColumns]) {
    CodeSteps<8>::deliver(y, p, row, n, half4{{sums[0], sums[1], sums[2], sums[3]}});
  }
};

}  // namespace hiplab::gptq
