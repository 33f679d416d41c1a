// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/group_values.hpp"

namespace hiplab::datasets {
namespace {

/// The value of every bit pattern of fp16 or bfloat16.
const std::vector<float>& values_of_patterns(StoredType type) {
  const auto all = [](StoredType of) {
    std::vector<std::uint16_t> patterns(65536);
    for (std::size_t p = 0; p < patterns.size(); ++p) patterns[p] = static_cast<std::uint16_t>(p);
    std::vector<double> values(patterns.size());
    read_values(of, std::as_bytes(std::span(patterns)), 0, values);
    return std::vector<float>(values.begin(), values.end());
  };
  static const std::vector<float> f16 = all(StoredType::f16), bf16 = all(StoredType::bf16);
  return type == StoredType::bf16 ? bf16 : f16;
}

}  // namespace

std::vector<std::int16_t> zeros_of(const QuantizedLayer& l) {
  const std::int64_t groups = l.groups(), fields = 32 / l.bits;
  std::vector<std::int16_t> zeros(static_cast<std::size_t>(groups * l.n));
  const bool in_rows = l.layout == QuantLayout::gptq && 32 % l.bits == 0 && !l.qzeros.empty();
  if (!in_rows) {
    for (std::int64_t g = 0, at = 0; g < groups; ++g)
      for (std::int64_t n = 0; n < l.n; ++n, ++at)
        zeros[static_cast<std::size_t>(at)] = static_cast<std::int16_t>(l.zero(g, n));
    return zeros;
  }
  // GPTQ: words along N, a whole number a group, the lowest column in the lowest bits.
  const std::uint32_t mask = (std::uint32_t{1} << l.bits) - 1;
  std::size_t at = 0;
  for (std::uint32_t word : l.qzeros.span())
    for (std::int64_t i = 0; i < fields; ++i, word >>= l.bits)
      zeros[at++] = static_cast<std::int16_t>(static_cast<int>(word & mask) + l.zero_offset);
  return zeros;
}

std::vector<float> scales_of(const QuantizedLayer& l) {
  const std::vector<float>& values = values_of_patterns(l.scale_type);
  const auto bits = l.scales.span();
  const auto groups = static_cast<std::size_t>(l.groups()), columns = static_cast<std::size_t>(l.n);
  std::vector<float> scales(groups * columns);
  const bool by_column = l.layout == QuantLayout::pack_quantized;
  for (std::size_t g = 0; g < groups; ++g)
    for (std::size_t n = 0; n < columns; ++n)
      scales[g * columns + n] = values[bits[by_column ? n * groups + g : g * columns + n]];
  return scales;
}

}  // namespace hiplab::datasets
