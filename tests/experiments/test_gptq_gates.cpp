// SPDX-License-Identifier: MIT
// The gates of gptq_mi100: every variant within its bound on odd layers, whatever the order of its atomics; and faults
// of a single code, column, group or K block outside of it.
#include <gtest/gtest.h>

#include <functional>

#include "experiments/gptq_mi100/gates.hpp"
#include "kernels/gptq/alt.hpp"
#include "kernels/gptq/baseline_widths.hpp"
#include "kernels/gptq/dequant_gemm.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/kernels/gptq_variants.hpp"

namespace hiplab::gptq {
namespace {
using detail::at;
using hip::half;
using hip::simt::Order;

constexpr double kGreen = 0.95;  // share of a bound: less than 1, so that no case here passes by a hair

Point point_of(const Case& c, int block = 128) {
  Point p;
  p.values = {{"M", c.m},
              {"K", c.k},
              {"N", c.n},
              {"group", c.group},
              {"bits", c.bits},
              {"zero_offset", c.zero_offset},
              {"act_order", c.act_order},
              {"block_kn", block}};
  return p;
}

double largest_over_rms(const std::vector<half>& y, const std::vector<double>& expected) {
  double largest = 0, squares = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    largest = std::max(largest, std::abs(to_float(y[i]) - expected[i]));
    squares += expected[i] * expected[i];
  }
  return largest / std::sqrt(squares / static_cast<double>(expected.size()));
}

/// The larger of the two errors, each as a share of its bound: above 1 the gate is red.
double share_of_bound(const std::vector<half>& y, const std::vector<double>& expected, const Gate& gate) {
  return std::max(relative_l2(y, expected) / gate.rel_l2, largest_over_rms(y, expected) / gate.max_abs_over_rms);
}

// One group over K, few columns, few rows: where a row's luck shows most. K blocks from 1 to 40. Both widths,
// act-order.
const std::vector<Case> kCases = {{1, 128, 8, 128},
                                  {1, 512, 16, 512},
                                  {2, 256, 520, 128},
                                  {3, 384, 504, 128},
                                  {5, 32, 16, 32},
                                  {7, 512, 264, 512},
                                  {9, 640, 72, 64},
                                  {17, 640, 40, 128},
                                  {2, 640, 24, 640},
                                  {3, 256, 40, 64, 4, 0},
                                  {1, 2048, 64, 128},
                                  {4, 2048, 24, 2048},
                                  {2, 5120, 32, 128},
                                  {1, 5120, 16, 5120},
                                  {3, 640, 72, 64, 4, 1, true},
                                  {1, 128, 12, 128, 8},
                                  {5, 32, 16, 32, 8},
                                  {9, 640, 72, 64, 8},
                                  {3, 256, 40, 64, 8, 0},
                                  {2, 640, 24, 640, 8, 1, true},
                                  {2, 5120, 32, 128, 8},
                                  {1, 5120, 16, 5120, 8},
                                  {4, 2048, 24, 32, 8, 0, true}};

TEST(GptqGates, HoldTheWholeLadderUnderSeveralOrders) {
  double worst = 0;
  for (const Case& c : kCases) {
    Layer layer(c);
    const auto expected = layer.expected();
    for (const LadderRow& row : ladder(format_of(c))) {
      const std::string name = row.name;
      const int block = name.ends_with("256") ? 256 : name.ends_with("320") ? 320 : name.ends_with("512") ? 512 : 128;
      const Gate gate = name == "fp32_reduce" ? one_rounding_gate(point_of(c, block), layer.tensors())
                                              : published_gate(point_of(c, block), layer.tensors());
      for (const std::uint64_t seed : {0, 1, 2}) {
        const test::WithOptions options({.order = seed ? Order::shuffled : Order::forward, .seed = seed, .workers = 1});
        const double share = share_of_bound(layer.run(row.enqueue), expected, gate);
        EXPECT_LT(share, kGreen) << name << " " << ::testing::PrintToString(c) << " seed " << seed;
        worst = std::max(worst, share);
      }
    }
  }
  RecordProperty("worst_share_of_bound", std::to_string(worst));
}

TEST(GptqGates, HoldTheOtherWidthsAltAndTheLibrary) {
  for (const std::int64_t bits : {2, 3, 4, 8})
    for (const Case& c : {Case{3, 640, 64, 128, bits}, Case{1, 512, 32, 512, bits}, Case{2, 2048, 32, 64, bits, 0},
                          Case{9, 256, 64, 64, bits, 1, true}}) {
      Layer layer(c);
      const auto expected = layer.expected();
      const auto share = [&](auto run, const Gate& gate, auto... arguments) {
        return share_of_bound(layer.run([&](hip::Stream s, const Problem& p, const Buffers& b) {
          run(p, s, at<half>(b, "x"), at<std::uint32_t>(b, sizeof...(arguments) ? "shuffled" : "qweight"),
              at<std::uint32_t>(b, "qzeros"), at<half>(b, "scales"), b, arguments...);
        }),
                              expected, gate);
      };
      const Point p = point_of(c);
      const auto fused = [](auto run) {
        return [run](const Problem& problem, hip::Stream s, const half* x, const std::uint32_t* w,
                     const std::uint32_t* z, const half* scales, const Buffers& b,
                     int) { run(problem, s, x, w, z, scales, at<half>(b, "y"), at<std::int32_t>(b, "perm"), nullptr); };
      };
      const auto plain = [](auto run) {
        return [run](const Problem& problem, hip::Stream s, const half* x, const std::uint32_t* w,
                     const std::uint32_t* z, const half* scales, const Buffers& b) {
          run(problem, s, x, w, z, scales, at<std::int32_t>(b, "g_idx"), at<half>(b, "y"));
        };
      };
      const auto rebuilt = [](auto run) {
        return [run](const Problem& problem, hip::Stream s, const half* x, const std::uint32_t* w,
                     const std::uint32_t* z, const half* scales, const Buffers& b) {
          run(problem, s, x, w, z, scales, at<std::int32_t>(b, "g_idx"), at<half>(b, "dense"), at<half>(b, "y"));
        };
      };
      const Gate published = published_gate(p, layer.tensors());
      const std::string what = ::testing::PrintToString(c);
      if (bits == 2) {
        EXPECT_LT(share(fused(baseline_widths::run<2>), published, 0), kGreen) << what;
      }
      if (bits == 3) {
        EXPECT_LT(share(fused(baseline_widths::run<3>), published, 0), kGreen) << what;
      }
      if (bits == 8) {
        EXPECT_LT(share(fused(baseline_widths::run<8>), published, 0), kGreen) << what;
      }
      if (bits != 4 && bits != 8) continue;
      const Gate alt = alt_gate(p, layer.tensors()), library = rebuilt_gate(p, layer.tensors());
      EXPECT_LT(bits == 4 ? share(plain(alt::run<4>), alt) : share(plain(alt::run<8>), alt), kGreen) << what;
      EXPECT_LT(
          bits == 4 ? share(rebuilt(dequant_gemm::run<4>), library) : share(rebuilt(dequant_gemm::run<8>), library),
          kGreen)
          << what;
    }
}

/// What baseline says of a layer that was spoilt behind the reference's back, as a share of the bound.
double spoilt(const Case& c, const std::function<void(Tensors&)>& spoil) {
  Layer layer(c);
  const auto expected = layer.expected();
  const Gate gate = published_gate(point_of(c), layer.tensors());
  spoil(layer.tensors());
  return share_of_bound(layer.run(baseline_row().enqueue), expected, gate);
}

TEST(GptqGates, TurnRedForOneWrongCodeZeroScaleOrActivation) {
  const Case c{4, 5120, 256, 128};
  EXPECT_LT(spoilt(c, [](Tensors&) {}), kGreen);
  EXPECT_GT(spoilt(c, [](Tensors& t) { t.at("qweight").as<std::uint32_t>()[1234] ^= 0x80000000u; }), 1)
      << "one code by 8";
  EXPECT_GT(spoilt(c, [](Tensors& t) { t.at("qzeros").as<std::uint32_t>()[77] ^= 1; }), 1) << "one zero point by 1";
  EXPECT_GT(spoilt(c, [](Tensors& t) { t.at("scales").as<std::uint16_t>()[999] ^= 0x0200; }), 1) << "one scale by half";
  EXPECT_GT(spoilt(c, [](Tensors& t) { t.at("x").as<std::uint16_t>()[5119] ^= 0x8000; }), 1) << "one sign of x";
}

TEST(GptqGates, TurnRedForAMissingKBlockAndForSumsInBfloat16Steps) {
  const Case c{2, 2560, 128, 128};
  Layer layer(c);
  const auto expected = layer.expected();
  const Gate gate = published_gate(point_of(c), layer.tensors());
  const auto shorter = layer.run([](hip::Stream s, Problem p, const Buffers& b) {
    p.k -= 128;  // x keeps its row pitch only in the first row: columns of row 0 lack one block, row 1 is wrong
    baseline_row().enqueue(s, p, b);
  });
  EXPECT_GT(share_of_bound(shorter, expected, gate), 1);
  auto coarse = layer.run(baseline_row().enqueue);
  for (auto& y : coarse)
    y.bits = static_cast<std::uint16_t>((y.bits + 4) & ~7);  // eight bits of significand, as bfloat16
  EXPECT_GT(share_of_bound(coarse, expected, gate), 1);
}

}  // namespace
}  // namespace hiplab::gptq
