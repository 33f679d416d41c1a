// SPDX-License-Identifier: MIT
// Two kernels whose register spills were published without figures: they compute what they say (on the CPU ground), and
// their machine code is what the compiler makes of them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "kernels/awq_mmq/tile_matrix.hpp"
#include "kernels/awq_mmq/wide_step.hpp"
#include "kernels/gated_delta_net/columns.hpp"
#include "kernels/gated_delta_net/decode.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/isa/code_objects_on_disk.hpp"

namespace hiplab {
namespace {

using test::DeviceBuffer;

template <class T>
std::vector<T> random_values(std::size_t count, unsigned seed, double low, double high) {
  std::mt19937 engine(seed);
  std::uniform_real_distribution<double> draw(low, high);
  std::vector<T> values(count);
  for (auto& v : values) v = static_cast<T>(draw(engine));
  return values;
}

template <int Rows, int Cols, awq_mmq::Order order>
void check_product(awq_mmq::Problem p, std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  const test::WithOptions with(hip::simt::resolved(options));
  const auto size = [](std::int64_t n) { return static_cast<std::size_t>(n); };
  const auto x = random_values<std::int8_t>(size(p.m * p.k), 1, -128, 127.9);
  const auto sx = random_values<float>(size(p.m), 2, 0.001, 0.01);
  const auto w = random_values<std::uint32_t>(size(p.n * p.k / 8), 3, 0, 4294967295.0);
  const auto zeros = random_values<std::uint32_t>(size(p.n / 8 * p.k / 32), 4, 0, 4294967295.0);
  std::vector<hip::half> scales;
  for (const float s : random_values<float>(size(p.n * p.k / 32), 5, 0.001, 0.1)) scales.push_back(hip::to_half(s));
  const DeviceBuffer<std::int8_t> dx(x);
  const DeviceBuffer<float> dsx(sx);
  const DeviceBuffer<std::uint32_t> dw(w), dzeros(zeros);
  const DeviceBuffer<hip::half> dscales(scales), out(size(p.m * p.n), "out", hip::half{0x7e00});
  hip::launch<awq_mmq::kernel<Rows, Cols, order>>(awq_mmq::launch_shape<Rows, Cols>(p, wave), hip::Stream{}, dx.get(),
                                                  dsx.get(), dw.get(), dscales.get(), dzeros.get(), out.get(), p);
  const auto y = out.values();
  for (int m = 0; m < p.m; ++m)
    for (int n = 0; n < p.n; ++n) {
      double sum = 0;
      for (int k = 0; k < p.k; ++k) {
        const int code = static_cast<int>((w[size(n * (p.k / 8) + k / 8)] >> (4 * (k % 8))) & 15u);
        const int zero = static_cast<int>((zeros[size(n / 8 * (p.k / 32) + k / 32)] >> (4 * (n % 8))) & 15u);
        sum += double{hip::to_float(scales[size(n * (p.k / 32) + k / 32)])} * (code - zero) * x[size(m * p.k + k)];
      }
      const double want = sum * sx[size(m)];
      ASSERT_NEAR(hip::to_float(y[size(m * p.n + n)]), want, 1e-3 * std::abs(want) + 1e-3) << "m " << m << " n " << n;
    }
}

TEST(AwqMmqTile, GivesTheProductWithAsymmetricZerosAndTailsInEveryForm) {
  using awq_mmq::Order;
  check_product<64, 64, Order::together>({70, 72, 96}, 32);
  check_product<64, 48, Order::together>({3, 56, 64}, 32);
  check_product<128, 128, Order::together>({130, 136, 64}, 64);
  check_product<128, 128, Order::turns>({130, 136, 64}, 32);
}

void check_wide_step(awq_mmq::Problem p, std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  const test::WithOptions with(hip::simt::resolved(options));
  const auto size = [](std::int64_t n) { return static_cast<std::size_t>(n); };
  const auto x = random_values<std::int8_t>(size(p.m * p.k), 1, -127, 127.9);
  const auto w = random_values<std::uint32_t>(size(p.n * p.k / 8), 3, 0, 4294967295.0);
  auto xs = random_values<float>(size(p.m * p.k / 16), 2, 0.001, 0.01),
       dm = random_values<float>(size(p.n * p.k / 16), 4, -0.1, 0.1);
  for (auto* list : {&xs, &dm})
    for (float& f : *list) f = hip::to_float(hip::to_half(f));  // the kernel keeps them as halves
  const DeviceBuffer<std::int8_t> dx(x);
  const DeviceBuffer<float> dxs(xs), ddm(dm), out(size(p.m * p.n), "out", NAN);
  const DeviceBuffer<std::uint32_t> dw(w);
  hip::launch<awq_mmq::wide_step::kernel<512>>(awq_mmq::wide_step::launch_shape(p, wave), hip::Stream{}, dx.get(),
                                               dxs.get(), dw.get(), ddm.get(), out.get(), p);
  const auto y = out.values();
  for (int m = 0; m < p.m; ++m)
    for (int n = 0; n < p.n; ++n) {
      double want = 0, size_of_sum = 0;
      for (int g = 0; g < p.k / 32; ++g) {
        std::int64_t sum = 0;
        for (int k = 32 * g; k < 32 * g + 32; ++k)
          sum += static_cast<int>((w[size(n * (p.k / 8) + k / 8)] >> (4 * (k % 8))) & 15u) * x[size(m * p.k + k)];
        const float* wd = &dm[size(2 * (n * (p.k / 32) + g))];
        const float* xd = &xs[size(2 * (m * (p.k / 32) + g))];
        want += double{wd[0]} * double{xd[0]} * static_cast<double>(sum) + double{wd[1]} * double{xd[1]};
        size_of_sum += std::abs(double{wd[0]} * double{xd[0]} * static_cast<double>(sum));
      }
      ASSERT_NEAR(y[size(m * p.n + n)], want, 1e-6 * size_of_sum + 1e-6) << "m " << m << " n " << n;
    }
}

TEST(AwqMmqWideStep, GivesTheProductWithMinimaAndTailsOnBothWaveWidths) {
  check_wide_step({130, 136, 512}, 32);
  check_wide_step({5, 72, 256}, 64);
}

template <bool PerElement>
void check_columns(int heads, int tokens) {
  constexpr int kW = gated_delta_net::kWidth;
  const auto count = [](int n) { return static_cast<std::size_t>(n); };
  auto state = random_values<float>(count(heads * kW * kW), 1, -1, 1);
  const int vectors = tokens * heads;
  const auto q = random_values<float>(count(vectors * kW), 2, -1, 1),
             k = random_values<float>(count(vectors * kW), 3, -0.1, 0.1),
             v = random_values<float>(count(vectors * kW), 4, -1, 1),
             decay = random_values<float>(count(vectors * (PerElement ? kW : 1)), 5, 0.5, 1),
             beta = random_values<float>(count(vectors), 6, 0, 1);
  const DeviceBuffer<float> ds(state), dq(q), dk(k), dv(v), dd(decay), db(beta), out(count(vectors * kW), "out", NAN);
  hip::launch<gated_delta_net::columns::kernel<1024, PerElement>>(
      gated_delta_net::columns::launch_shape(heads), hip::Stream{}, ds.get(), dq.get(), dk.get(), dv.get(), dd.get(),
      db.get(), out.get(), std::int32_t{tokens});
  const auto after = ds.values(), o = out.values();
  std::vector<double> s(state.begin(), state.end());
  for (int token = 0; token < tokens; ++token)
    for (int h = 0; h < heads; ++h)
      for (int c = 0; c < kW; ++c) {
        const int at = token * heads + h;
        const auto cell = [&](int i) -> double& { return s[count((h * kW + i) * kW + c)]; };
        double projected = 0, sum = 0;
        for (int i = 0; i < kW; ++i) {
          cell(i) *= double{decay[count(PerElement ? at * kW + i : at)]};
          projected += cell(i) * double{k[count(at * kW + i)]};
        }
        const double delta = double{beta[count(at)]} * (double{v[count(at * kW + c)]} - projected);
        for (int i = 0; i < kW; ++i) {
          cell(i) += delta * double{k[count(at * kW + i)]};
          sum += cell(i) * double{q[count(at * kW + i)]};
        }
        ASSERT_NEAR(o[count(at * kW + c)], sum, 1e-4) << "token " << token << " head " << h << " column " << c;
      }
  for (std::size_t i = 0; i < s.size(); ++i) ASSERT_NEAR(after[i], s[i], 1e-5) << i;
}

TEST(GatedDeltaNetColumns, GivesStateAndOutputsOverTokensForBothKindsOfGate) {
  check_columns<false>(2, 3);
  check_columns<true>(1, 2);
}

template <int Lanes>
void check_decode(int heads) {
  constexpr int kW = gated_delta_net::kWidth;
  const auto count = [](int n) { return static_cast<std::size_t>(n); };
  const auto state = random_values<float>(count(heads * kW * kW), 1, -1, 1);
  const auto q = random_values<float>(count(heads * kW), 2, -1, 1),
             k = random_values<float>(count(heads * kW), 3, -0.1, 0.1),
             v = random_values<float>(count(heads * kW), 4, -1, 1),
             decay = random_values<float>(count(heads), 5, 0.5, 1), beta = random_values<float>(count(heads), 6, 0, 1);
  const DeviceBuffer<float> ds(state), dq(q), dk(k), dv(v), dd(decay), db(beta), out(count(heads * kW), "out", NAN);
  hip::launch<gated_delta_net::kernel<Lanes>>(gated_delta_net::launch_shape<Lanes>(heads), hip::Stream{}, ds.get(),
                                              dq.get(), dk.get(), dv.get(), dd.get(), db.get(), out.get());
  const auto after = ds.values(), o = out.values();
  for (int h = 0; h < heads; ++h)
    for (int row = 0; row < kW; ++row) {
      double projected = 0, sum = 0;
      const auto s = [&](int i) { return double{state[count((h * kW + row) * kW + i)]} * decay[count(h)]; };
      for (int i = 0; i < kW; ++i) projected += s(i) * k[count(h * kW + i)];
      const double delta = beta[count(h)] * (v[count(h * kW + row)] - projected);
      for (int i = 0; i < kW; ++i) {
        const double next = s(i) + delta * k[count(h * kW + i)];
        ASSERT_NEAR(after[count((h * kW + row) * kW + i)], next, 1e-5) << "head " << h << " row " << row << " k " << i;
        sum += next * q[count(h * kW + i)];
      }
      ASSERT_NEAR(o[count(h * kW + row)], sum, 1e-4) << "head " << h << " row " << row;
    }
}

TEST(GatedDeltaNetDecode, GivesStateAndOutputForAnyShareOfARow) {
  check_decode<1>(3);
  check_decode<4>(3);
  check_decode<16>(1);
}

/// Registers of the kernel whose name ends with `name`.
const isa::KernelCode& code_of(const std::string& experiment, const std::string& arch, const std::string& name) {
  const auto& kernels = isa::kernels_of(experiment, arch);
  return *std::find_if(kernels.begin(), kernels.end(),
                       [&](const auto& k) { return k.name.find(name) != std::string::npos; });
}

TEST(PublishedKernels, TheLargeTileNeedsMoreRegistersButDoesNotSpillOnRdna) {
  for (const char* arch : {"gfx1100", "gfx1151", "gfx1201"}) {
    const auto& large = code_of("awq_mmq", arch, "kernel<128, 128, (hiplab::awq_mmq::Order)0>");
    const auto& small = code_of("awq_mmq", arch, "kernel<64, 64, (hiplab::awq_mmq::Order)0>");
    EXPECT_EQ(large.vgpr_spill, 0u) << arch;
    EXPECT_EQ(small.vgpr_spill, 0u) << arch;
    EXPECT_GT(large.vgpr, small.vgpr) << arch;
  }
}

TEST(PublishedKernels, TheWorkSplitOfTheSourceFillsTheRegisterFileWithoutSpilling) {
  for (const char* arch : {"gfx1100", "gfx1151", "gfx1201"}) {
    const auto& code = code_of("awq_mmq", arch, "wide_step::kernel<512>");
    EXPECT_EQ(code.vgpr_spill, 0u) << arch;
    EXPECT_GT(code.vgpr, 128u) << arch;
  }
}

TEST(PublishedKernels, AColumnOf512BytesAThreadSpillsAsPublishedAndLessWithAnHonestLaunchBound) {
  for (const auto& arch : isa::kArchs) {
    const auto& published = code_of("gated_delta_net", arch, "columns::kernel<1024, false>");
    const auto& bounded = code_of("gated_delta_net", arch, "columns::kernel<128, false>");
    EXPECT_GT(published.vgpr_spill, 0u) << arch;
    EXPECT_GT(published.scratch, 0u) << arch;
    EXPECT_LT(bounded.vgpr_spill, published.vgpr_spill) << arch;
  }
}

TEST(PublishedKernels, ARowOf512BytesAThreadAndOneTokenTakesMostOfTheRegisterFileButDoesNotSpill) {
  for (const auto& arch : isa::kArchs) {
    const auto& whole = code_of("gated_delta_net", arch, "net::kernel<1>");
    EXPECT_GE(whole.vgpr, 128u) << arch;  // the state alone
    EXPECT_EQ(whole.vgpr_spill, 0u) << arch;
    EXPECT_LT(code_of("gated_delta_net", arch, "net::kernel<16>").vgpr, whole.vgpr) << arch;
  }
}

}  // namespace
}  // namespace hiplab
