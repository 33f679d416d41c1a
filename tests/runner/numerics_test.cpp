// SPDX-License-Identifier: MIT
#include "runner/numerics.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>

#include "runner/number_formats.hpp"

namespace hiplab {
namespace {

/// A reference of distinct values and an output that holds them in the given type.
struct Case {
  Dtype dtype = Dtype::f16;
  std::vector<double> reference;
  std::vector<std::byte> bytes, repeated;
  Gate gate = Gate::bound(1e-3, 1e-2);

  explicit Case(Dtype type = Dtype::f16, int n = 1000) : dtype(type) {
    for (int i = 0; i < n; ++i) reference.push_back(to_double(type, from_double(type, std::sin(0.37 * i + 0.1))));
    bytes.resize(reference.size() * dtype_bytes(type));
    for (std::size_t i = 0; i < reference.size(); ++i) set(i, reference[i]);
  }
  void set_bits(std::size_t i, std::uint64_t bits) {
    std::memcpy(bytes.data() + i * dtype_bytes(dtype), &bits, dtype_bytes(dtype));
  }
  void set(std::size_t i, double value) { set_bits(i, from_double(dtype, value)); }
  Numerics judged() const {
    Output output{"y", dtype, bytes};
    output.repeated = repeated;
    return judge(
        {output}, [this](const std::string&) -> const auto& { return reference; }, gate);
  }
};

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(NumericGate, PassesTheReferenceItself) {
  const Numerics n = Case().judged();
  EXPECT_TRUE(n.passed) << n.failure;
  EXPECT_EQ(n.max_abs, 0);
  EXPECT_EQ(n.rel_l2, 0);
  EXPECT_EQ(n.max_ulp, 0u);
  EXPECT_EQ(n.elements, 1000u);
  EXPECT_EQ(n.distinct_ratio, 1);
  EXPECT_EQ(n.sha256.size(), 64u);
}

TEST(NumericGate, StatesTheErrorsOfOneWrongElement) {
  Case c;
  double squares = 0;
  for (double r : c.reference) squares += r * r;
  c.set(17, c.reference[17] + 0.25);
  const double error = std::fabs(to_double(c.dtype, element_bits(c.dtype, c.bytes.data(), 17)) - c.reference[17]);
  const Numerics n = c.judged();
  EXPECT_FALSE(n.passed);
  EXPECT_DOUBLE_EQ(n.max_abs, error);
  EXPECT_NEAR(n.rel_l2, error / std::sqrt(squares), 1e-12);
  EXPECT_NEAR(n.max_abs_over_rms, error / std::sqrt(squares / 1000), 1e-12);
  EXPECT_EQ(n.outside, 1u);
  EXPECT_TRUE(contains(n.failure, "y[17]")) << n.failure;
}

TEST(NumericGate, IsRedForNanAndInfinity) {
  for (double bad : {std::nan(""), std::numeric_limits<double>::infinity()}) {
    Case c;
    c.set(3, bad);
    const Numerics n = c.judged();
    EXPECT_FALSE(n.passed);
    EXPECT_EQ(n.nan_inf, 1u);
    EXPECT_TRUE(contains(n.failure, "NaN or infinite")) << n.failure;
  }
}

TEST(NumericGate, IsRedForPoisonThatBothLaunchesLeft) {
  Case c(Dtype::f32);
  c.gate = Gate::bound(1, 100);  // the error itself would pass
  c.repeated = c.bytes;
  c.set_bits(5, 0xAAAAAAAA);
  EXPECT_EQ(c.judged().unwritten, 0u) << "the repeated launch did write it";
  const std::uint32_t second = 0x55555555;
  std::memcpy(c.repeated.data() + 5 * 4, &second, 4);
  const Numerics n = c.judged();
  EXPECT_EQ(n.unwritten, 1u);
  EXPECT_FALSE(n.passed);
  EXPECT_TRUE(contains(n.failure, "1 of 1000 elements unwritten")) << n.failure;
}

TEST(NumericGate, TakesAResultThatLooksLikePoisonForAResult) {
  Case c;
  c.reference[9] = to_double(Dtype::f16, 0xAAAB);
  c.set_bits(9, 0xAAAA);  // one ULP beside the reference, and the poison pattern
  const Numerics n = c.judged();
  EXPECT_TRUE(n.passed) << n.failure;
  EXPECT_EQ(n.unwritten, 0u);
  EXPECT_EQ(n.max_ulp, 1u);
}

TEST(NumericGate, IsRedForPoisonOfASingleLaunchFarFromTheReference) {
  Case c;
  c.gate = Gate::bound(1e-2, 100);
  c.set_bits(0, 0xAAAA);
  c.reference[0] = 0.9;
  EXPECT_EQ(c.judged().unwritten, 1u);
}

TEST(NumericGate, IsRedForACollapsedOutputThoughTheNormPasses) {
  Case c;
  for (std::size_t i = 0; i < c.reference.size(); ++i) {
    c.reference[i] = 1 + 1e-3 * static_cast<double>(i) / 1000;
    c.set(i, 1.0);
  }
  c.gate = Gate::bound(1e-2, 1e-2);
  const Numerics n = c.judged();
  EXPECT_EQ(n.distinct_ratio, 0.5) << "fp16 holds two values between 1 and 1.001";
  c.gate.min_distinct = 0.6;
  const Numerics red = c.judged();
  EXPECT_FALSE(red.passed);
  EXPECT_TRUE(contains(red.failure, "collapsed")) << red.failure;
}

TEST(NumericGate, BitExactIsRedForOneUlp) {
  Case c(Dtype::f32);
  c.gate = Gate::exact();
  EXPECT_TRUE(c.judged().passed);
  c.set_bits(1, element_bits(c.dtype, c.bytes.data(), 1) + 1);
  const Numerics n = c.judged();
  EXPECT_FALSE(n.passed);
  EXPECT_EQ(n.max_ulp, 1u);
  EXPECT_EQ(n.outside, 1u);
}

TEST(NumericGate, AllZeroReferenceNeedsAllZeroOutput) {
  Case c(Dtype::f32, 10);
  for (std::size_t i = 0; i < 10; ++i) {
    c.reference[i] = 0;
    c.set(i, 0);
  }
  EXPECT_TRUE(c.judged().passed);
  c.set(4, 1e-30);
  EXPECT_FALSE(c.judged().passed);
}

TEST(NumericGate, JudgesAllOutputsTogether) {
  const Case good, other;
  Case bad;
  bad.set(2, 40);
  const std::vector<Output> outputs = {{"a", good.dtype, good.bytes, {}}, {"b", bad.dtype, bad.bytes, {}}};
  const auto reference = [&](const std::string&) -> const auto& {
    return other.reference;
  };
  const Numerics n = judge(outputs, reference, good.gate);
  EXPECT_FALSE(n.passed);
  EXPECT_EQ(n.elements, 2000u);
  EXPECT_TRUE(contains(n.failure, "b: ")) << n.failure;
  EXPECT_FALSE(contains(n.failure, "a: ")) << n.failure;
}

TEST(NumericGate, NothingToJudgeIsAFailure) {
  Case c;
  c.bytes.clear();
  c.reference.clear();
  EXPECT_FALSE(c.judged().passed);
  EXPECT_TRUE(contains(c.judged().failure, "no element to judge")) << c.judged().failure;
}

TEST(NumericGate, RefusesAReferenceOfAnotherLength) {
  Case c;
  c.reference.pop_back();
  EXPECT_THROW(c.judged(), std::logic_error);
}

}  // namespace
}  // namespace hiplab
