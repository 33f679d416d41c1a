// SPDX-License-Identifier: MIT
// What the tests of the INT4 kernels share: inputs as buffers take them, executor settings.
#pragma once
#include <vector>

#include "kernels/awq_mmq/arranged.hpp"
#include "kernels/awq_mmq/tile_matrix.hpp"
#include "tests/hip/executor_settings.hpp"
#include "tests/reference/awq_layer.hpp"

namespace hiplab::awq_mmq {

constexpr hip::half kPoison{0x7e00};

inline reference::AwqLayer layer(const Tensors& t, const Problem& p) {
  return test::awq_layer(t, p.n, p.k, p.group);
}

inline std::vector<hip::half> halves(const Tensors& t, const char* name) {
  std::vector<hip::half> out;
  for (const auto bits : t.at(name).as<std::uint16_t>()) out.push_back({bits});
  return out;
}

/// Outputs as numbers, by the problem's type of output.
inline std::vector<double> values(const std::vector<hip::half>& y, const Problem& p) {
  std::vector<double> out;
  for (const auto h : y) out.push_back(double{p.bf16 != 0 ? to_float(hip::bfloat16{h.bits}) : to_float(h)});
  return out;
}

struct Arranged {
  std::vector<std::uint32_t> codes, groups;
};
inline Arranged arranged_weights(const reference::AwqLayer& w) {
  const auto shape = arranged::shape(w.n, w.k, w.group);
  Arranged a{std::vector<std::uint32_t>(static_cast<std::size_t>(shape.code_words())),
             std::vector<std::uint32_t>(static_cast<std::size_t>(shape.group_words()))};
  const auto scale_bits = [&](std::int64_t n, std::int64_t g) {
    return w.scales[reference::scale_place(reference::Int4Layout::pack_quantized, w.shape(), n, g)];
  };
  arranged::arrange(w, scale_bits, 0, w.n, w.k, shape, a.codes.data(), a.groups.data());
  return a;
}

/// Waves of so many lanes; `order` not 0: the seed of a shuffled order of the threads.
inline test::WithOptions executor(std::uint32_t wave, std::uint64_t order = 0) {
  hip::simt::ExecutorOptions options;
  options.wave = wave;
  if (order != 0) {
    options.order = hip::simt::Order::shuffled;
    options.seed = order;
  }
  return test::WithOptions(hip::simt::resolved(options));
}

}  // namespace hiplab::awq_mmq
