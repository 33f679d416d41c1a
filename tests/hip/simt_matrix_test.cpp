// SPDX-License-Identifier: MIT
// The matrix unit of the CPU ground: every product, the order of the sum, and lanes that are not there.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "kernels/hip/matrix_digits.hpp"
#include "kernels/hip/matrix_rows.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::test {
namespace {
using namespace hip;

constexpr int kTile = matrix::kTile;

template <class T, class Acc = typename matrix::Accumulator<T>::type>
__global__ void multiply_tile(const T* a, const T* b, Acc* c) {
  matrix::FragmentA<T> fa{};
  matrix::FragmentB<T> fb{};
  matrix::FragmentC<T> fc{};
  for (int i = 0; i < matrix::count_a(); ++i) fa.e[i] = a[matrix::a_row<T>(i) * kTile + matrix::a_k<T>(i)];
  for (int i = 0; i < matrix::count_b(); ++i) fb.e[i] = b[matrix::b_k<T>(i) * kTile + matrix::b_col<T>(i)];
  for (int i = 0; i < matrix::count_c(); ++i) fc.e[i] = c[matrix::c_row(i) * kTile + matrix::c_col(i)];
  matrix::mma(fc, fa, fb);
  for (int i = 0; i < matrix::count_c(); ++i) c[matrix::c_row(i) * kTile + matrix::c_col(i)] = fc.e[i];
}

template <class T>
std::vector<T> random_tile(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<T> out(kTile * kTile);
  for (T& each : out)
    if constexpr (sizeof(T) == 2)
      each = to_half(std::uniform_real_distribution<float>(-1, 1)(random));
    else
      each = static_cast<T>(std::uniform_int_distribution<int>(-128, 127)(random));
  return out;
}

/// C + A B with the sum over k in ascending order, each step rounded once.
template <class T, class Acc>
std::vector<Acc> product(const std::vector<T>& a, const std::vector<T>& b, std::vector<Acc> c) {
  for (int row = 0; row < kTile; ++row)
    for (int col = 0; col < kTile; ++col)
      for (int k = 0; k < kTile; ++k) {
        Acc& sum = c[static_cast<std::size_t>(row * kTile + col)];
        const T left = a[static_cast<std::size_t>(row * kTile + k)],
                right = b[static_cast<std::size_t>(k * kTile + col)];
        if constexpr (sizeof(T) == 2)
          sum = std::fma(to_float(left), to_float(right), sum);
        else
          sum += left * right;
      }
  return c;
}

template <class T>
void expect_product(std::uint32_t wave, simt::Order order) {
  using Acc = typename matrix::Accumulator<T>::type;
  const WithOptions settings({.wave = wave, .order = order, .seed = 5});
  const auto a = random_tile<T>(1), b = random_tile<T>(2);
  std::vector<Acc> start(kTile * kTile);
  for (std::size_t i = 0; i < start.size(); ++i) start[i] = static_cast<Acc>(i) / 3;
  const DeviceBuffer<T> da(a, "a"), db(b, "b");
  const DeviceBuffer<Acc> dc(start, "c");
  launch<multiply_tile<T, Acc>>(LaunchShape{{1}, {wave}}, {}, da.get(), db.get(), dc.get());
  EXPECT_EQ(dc.values(), product<T>(a, b, start)) << "wave " << wave << ", order " << static_cast<int>(order);
}

TEST(SimtMatrix, SumsOverKInAscendingOrderAtBothWidthsInEveryOrder) {
  for (std::uint32_t wave : {32u, 64u})
    for (auto order : {simt::Order::forward, simt::Order::reverse, simt::Order::shuffled}) {
      expect_product<half>(wave, order);
      expect_product<std::int8_t>(wave, order);
    }
}

__global__ void multiply_left(const half* a, const half* b, float* c) {
  using namespace matrix;
  std::uint32_t wa[kFragmentWords<half>] = {}, wb[kFragmentWords<half>] = {};
  FragmentA<half> fa{};
  FragmentB<half> fb{};
  FragmentC<half> fc{};
  for (int i = 0; i < count_a(); ++i) fa.e[i] = a[a_row<half>(i) * kTile + a_k<half>(i)];
  for (int i = 0; i < count_b(); ++i) fb.e[i] = b[b_k<half>(i) * kTile + b_col<half>(i)];
  __builtin_memcpy(wa, &fa, sizeof fa);
  __builtin_memcpy(wb, &fb, sizeof fb);
  mma_left(fc, wa, wb);
  for (int i = 0; i < left_c(); ++i)
    if (c_col(i) < 8) c[c_row(i) * 8 + c_col(i)] = fc.e[i];
}

TEST(SimtMatrix, TheLeftHalfOfAStepIsThatOfTheWholeStep) {
  const auto a = random_tile<half>(3), b = random_tile<half>(4);
  const auto whole = product<half>(a, b, std::vector<float>(kTile * kTile));
  for (std::uint32_t wave : {32u, 64u}) {
    const WithOptions settings({.wave = wave});
    const DeviceBuffer<half> da(a, "a"), db(b, "b");
    const DeviceBuffer<float> dc(kTile * 8, "c", NAN);
    launch<multiply_left>(LaunchShape{{1}, {wave}}, {}, da.get(), db.get(), dc.get());
    const auto left = dc.values();
    for (std::size_t row = 0; row < kTile; ++row)
      for (std::size_t col = 0; col < 8; ++col)
        EXPECT_EQ(left[row * 8 + col], whole[row * kTile + col]) << row << ' ' << col << " wave " << wave;
  }
}

/// a: int8 [16][32]; numbers: [32] as k of two steps; out: their product.
__global__ void multiply_numbers(const std::int8_t* a, const std::int32_t* numbers, double* out) {
  using namespace matrix;
  std::uint32_t wa[2][kFragmentWords<std::int8_t>] = {}, wb[2][kFragmentWords<std::int8_t>] = {};
  for (int s = 0; s < 2; ++s) {
    FragmentA<std::int8_t> fa{};
    FragmentB<std::int8_t> fb{};
    for (int i = 0; i < count_a(); ++i) fa.e[i] = a[a_row<std::int8_t>(i) * 32 + s * kTile + a_k<std::int8_t>(i)];
    for (int i = 0; i < count_b(); ++i) {
      const std::int32_t same[4] = {numbers[s * kTile + b_k<std::int8_t>(i)]};
      std::uint32_t column[kDigits];
      digits_of(same, column);
      fb.e[i] = static_cast<std::int8_t>(column[digit_of_lane()] & 255u);
    }
    __builtin_memcpy(wa[s], &fa, sizeof fa);
    __builtin_memcpy(wb[s], &fb, sizeof fb);
  }
  FragmentC<std::int8_t> c{};
  mma_digits(c, wa, wb);
  for (int r = 0; r < digit_rows(); ++r) {
    const float sum = over_digits(digit_weight() * static_cast<float>(of_digits_held(c, r)));
    if (has_digit_sums()) out[digit_row(r)] = static_cast<double>(sum);
  }
}

TEST(SimtMatrix, ANumberIsItsFourDigits) {
  const std::vector<std::int32_t> numbers = {0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 8388607, 8388608, -8388609, 1 << 30, -(1 << 30), 0x7fffffff - 0x808080, -0x7fffffff - 1};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::int32_t four[4];
    for (std::size_t j = 0; j < 4; ++j) four[j] = numbers[(i + j) % numbers.size()];
    std::uint32_t column[matrix::kDigits];
    matrix::digits_of(four, column);
    for (std::size_t j = 0; j < 4; ++j) {
      std::int64_t sum = 0;
      for (const std::uint32_t word : column) sum = 256 * sum + static_cast<std::int8_t>(word >> (8 * j) & 255u);
      EXPECT_EQ(sum, four[j]) << "byte " << j;
    }
  }
}

TEST(SimtMatrix, AProductWithDigitsIsThatWithTheNumbers) {
  std::vector<std::int8_t> a;
  std::vector<std::int32_t> numbers;
  for (int i = 0; i < 16 * 32; ++i) a.push_back(static_cast<std::int8_t>(i * 37 % 31 - 15));
  for (int k = 0; k < 32; ++k) numbers.push_back((k % 3 - 1) * (k * 7919 % 4096) * (k % 5 == 0 ? 65536 : 1));  // sums below 2^24 units of a digit are exact
  for (const std::uint32_t wave : {32u, 64u}) {
    const WithOptions settings({.wave = wave});
    const DeviceBuffer<std::int8_t> da(a, "a");
    const DeviceBuffer<std::int32_t> dn(numbers, "numbers");
    const DeviceBuffer<double> out(16, "out", NAN);
    launch<multiply_numbers>(LaunchShape{{1}, {wave}}, {}, da.get(), dn.get(), out.get());
    for (std::size_t row = 0; row < 16; ++row) {
      double want = 0;
      for (std::size_t k = 0; k < 32; ++k) want += static_cast<double>(a[row * 32 + k]) * numbers[k];
      EXPECT_NEAR(out.values()[row], want, 1e-6 * (std::abs(want) + 1)) << "row " << row << " wave " << wave;
    }
  }
}

__global__ void squares_of_rows(const half* a, float* sums) {
  using namespace matrix;
  std::uint32_t w[2][kFragmentWords<half>] = {};
  for (int s = 0; s < 2; ++s) {
    FragmentA<half> fa{};
    for (int i = 0; i < count_a(); ++i) fa.e[i] = a[(s * kTile + a_row<half>(i)) * kTile + a_k<half>(i)];
    __builtin_memcpy(w[s], &fa, sizeof fa);
  }
  RowSquares both, first;
  both.add(w, 2);
  first.add(w, 1);
  for (int l = 0; l < kLines; ++l) sums[2 * lane()] = both.of_line(l), sums[2 * lane() + 1] = first.of_line(l);
}

TEST(SimtMatrix, SquaresOfRowsAreThoseOfTheStepsThatWereAdded) {
  auto a = random_tile<half>(6);
  const auto second = random_tile<half>(7);
  a.insert(a.end(), second.begin(), second.end());
  for (const std::uint32_t wave : {32u, 64u}) {
    const WithOptions settings({.wave = wave});
    const DeviceBuffer<half> da(a, "a");
    const DeviceBuffer<float> sums(2 * wave, "sums", NAN);
    launch<squares_of_rows>(LaunchShape{{1}, {wave}}, {}, da.get(), sums.get());
    const auto got = sums.values();
    for (std::size_t lane = 0; lane < wave; ++lane) {
      double want[2] = {};
      for (std::size_t k = 0; k < kTile; ++k)
        for (std::size_t s = 0; s < 2; ++s) want[s] += std::pow(to_float(a[(s * kTile + lane % kTile) * kTile + k]), 2);
      EXPECT_NEAR(got[2 * lane], want[0] + want[1], 1e-5) << "lane " << lane << " of " << wave;
      EXPECT_NEAR(got[2 * lane + 1], want[0], 1e-5) << "lane " << lane << " of " << wave;
    }
  }
}

__global__ void square_left(const half* a, float* diagonal_of_row, float* wrong) {
  using namespace matrix;
  std::uint32_t w[kFragmentWords<half>] = {}, words[kMostRun / 2];
  FragmentA<half> fa{};
  FragmentC<half> fc{};
  for (int i = 0; i < count_a(); ++i) fa.e[i] = a[a_row<half>(i) * kTile + a_k<half>(i)];
  __builtin_memcpy(w, &fa, sizeof fa);
  mma_left(fc, w, w);  // the fragment of A is that of B = A^T
  diagonal_of_row[lane()] = diagonal(fc, 0);
  float place[kHeldLeft] = {};
  for (int i = 0; i < left_c(); ++i) place[i] = static_cast<float>(c_row(i) * kTile + c_col(i));
  as_b(place, words);
  for (int i = 0; i < run_length(); ++i) {
    const half got{static_cast<std::uint16_t>(words[i / 2] >> (i % 2 * 16))};
    wrong[lane() * 8 + static_cast<std::uint32_t>(i)] = to_float(got) - static_cast<float>(b_row(i) * kTile + line(0));
  }
}

TEST(SimtMatrix, AResultGivesItsDiagonalAndTheNextOperand) {
  const auto a = random_tile<half>(5);
  for (const std::uint32_t wave : {32u, 64u}) {
    const WithOptions settings({.wave = wave});
    const DeviceBuffer<half> da(a, "a");
    const DeviceBuffer<float> squares(wave, "squares", NAN), wrong(wave * 8, "wrong", 0);
    launch<square_left>(LaunchShape{{1}, {wave}}, {}, da.get(), squares.get(), wrong.get());
    for (std::uint32_t lane = 0; lane < wave; ++lane) {
      double want = 0;
      for (std::size_t k = 0; k < kTile; ++k) want += std::pow(to_float(a[lane % kTile * kTile + k]), 2);
      EXPECT_NEAR(squares.values()[lane], want, 1e-5) << "lane " << lane << " of " << wave;
    }
    for (const float off : wrong.values()) EXPECT_EQ(off, 0) << wave;
  }
}

TEST(SimtMatrix, LanesThatAreNotThereBringNaN) {
  const WithOptions settings({.wave = 32});
  const auto a = random_tile<half>(1), b = random_tile<half>(2);
  const DeviceBuffer<half> da(a, "a"), db(b, "b");
  const DeviceBuffer<float> dc(kTile * kTile, "c");
  launch<multiply_tile<half, float>>(LaunchShape{{1}, {16}}, {}, da.get(), db.get(), dc.get());
  const auto c = dc.values();
  for (int row = 0; row < kTile / 2; ++row)  // the rows of the lanes that are there
    for (int col = 0; col < kTile; ++col)
      EXPECT_TRUE(std::isnan(c[static_cast<std::size_t>(row * kTile + col)])) << row << ' ' << col;
}

}  // namespace
}  // namespace hiplab::test
