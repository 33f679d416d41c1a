// SPDX-License-Identifier: MIT
// Every form of the recurrence gives state and output in the bits of its stated order, on both wave widths.
#include <gtest/gtest.h>

#include "datasets/gated_delta_net_inputs.hpp"
#include "kernels/gated_delta_net/columns.hpp"
#include "kernels/gated_delta_net/decode.hpp"
#include "reference/gated_delta_net.hpp"
#include "tests/hip/device_buffer.hpp"
#include "tests/hip/executor_settings.hpp"

namespace hiplab::gated_delta_net {
namespace {

using test::DeviceBuffer;

/// Heads on the device. The state is that of `columns` where `by_columns`.
class Net {
public:
  Net(int heads, int tokens, bool vector_gate, bool by_columns)
      : heads_(heads),
        tokens_(tokens),
        vector_gate_(vector_gate),
        by_columns_(by_columns),
        tensors_(datasets::gated_delta_net_inputs(heads, tokens, vector_gate, 5)),
        state(by_columns ? turned(host("state")) : host("state")),
        q(host("q")),
        k(host("k")),
        v(host("v")),
        decay(host("decay")),
        beta(host("beta")),
        out(static_cast<std::size_t>(tokens * heads * kWidth), "out", NAN) {}

  void expect_order(std::int64_t lanes) const {
    const auto f = [&](const char* name) { return tensors_.at(name).as<float>(); };
    const auto want = reference::delta_net_order(
        {heads_, tokens_, vector_gate_, f("state"), f("q"), f("k"), f("v"), f("decay"), f("beta")}, lanes);
    EXPECT_EQ(out.values(), want.out) << "lanes " << lanes << " tokens " << tokens_;
    EXPECT_EQ(by_columns_ ? turned(state.values()) : state.values(), want.state) << "lanes " << lanes;
  }

private:
  std::vector<float> host(const char* name) const {
    const auto values = tensors_.at(name).as<float>();
    return {values.begin(), values.end()};
  }
  static std::vector<float> turned(const std::vector<float>& from) {
    constexpr std::size_t kW = kWidth;
    std::vector<float> to(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) to[i / (kW * kW) * kW * kW + i % kW * kW + i / kW % kW] = from[i];
    return to;
  }

  int heads_, tokens_;
  bool vector_gate_, by_columns_;
  Tensors tensors_;

public:
  DeviceBuffer<float> state, q, k, v, decay, beta, out;
};

test::WithOptions waves_of(std::uint32_t wave) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  return test::WithOptions(hip::simt::resolved(options));
}

template <int Lanes>
void check_rows(int heads) {
  for (const std::uint32_t wave : {32u, 64u}) {
    const auto width = waves_of(wave);
    const Net n(heads, 1, false, false);
    run<Lanes>(heads, hip::Stream{}, n.state.get(), n.q.get(), n.k.get(), n.v.get(), n.decay.get(), n.beta.get(),
               n.out.get());
    n.expect_order(Lanes);
  }
}

TEST(GatedDeltaNetRows, GiveTheBitsOfTheirOrderForAnyShareOfARow) {
  check_rows<1>(3);
  check_rows<4>(3);
  check_rows<16>(1);
}

template <int MostThreads, bool PerElement>
void check_columns(int heads, int tokens) {
  const Net n(heads, tokens, PerElement, true);
  columns::run<MostThreads, PerElement>(heads, tokens, hip::Stream{}, n.state.get(), n.q.get(), n.k.get(), n.v.get(),
                                        n.decay.get(), n.beta.get(), n.out.get());
  n.expect_order(1);
}

TEST(GatedDeltaNetColumns, GiveTheBitsOfTheirOrderOverTokensForBothKindsOfGate) {
  check_columns<1024, false>(2, 3);
  check_columns<1024, true>(1, 2);
  check_columns<128, false>(1, 1);
  check_columns<128, true>(3, 2);
}

}  // namespace
}  // namespace hiplab::gated_delta_net
