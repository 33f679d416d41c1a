// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/layer_statistics.hpp"

#include <algorithm>

#include "reference/int4_layout.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::int64_t kColumns = 64;  // looked at together: their counts stay in a near cache

/// take(k, n, code) for the columns [n0, n1), n0 a multiple of 8: a word at a time, for a place and a switch for each
/// code take ten times as long. Codes of 3 bits straddle words and are asked for one by one.
template <class Take>
void for_codes(const QuantizedLayer& l, std::int64_t n0, std::int64_t n1, const Take& take) {
  const auto words = l.qweight.span();
  if (l.bits == 3) {
    for (std::int64_t k = 0; k < l.k; ++k)
      for (std::int64_t n = n0; n < n1; ++n) take(k, n, l.code(k, n));
    return;
  }
  const std::int64_t fields = 32 / l.bits;
  const std::uint32_t mask = (1u << l.bits) - 1;
  const auto fields_along_k = [&](std::size_t at, std::int64_t k, std::int64_t n) {
    std::uint32_t word = words[at];
    for (std::int64_t i = 0; i < fields; ++i, word >>= l.bits) take(k + i, n, static_cast<int>(word & mask));
  };
  switch (l.layout) {
    case QuantLayout::gptq:
      for (std::int64_t k = 0; k < l.k; k += fields)
        for (std::int64_t n = n0; n < n1; ++n) fields_along_k(static_cast<std::size_t>(k / fields * l.n + n), k, n);
      return;
    case QuantLayout::pack_quantized:
      for (std::int64_t n = n0; n < n1; ++n)
        for (std::int64_t k = 0; k < l.k; k += fields)
          fields_along_k(static_cast<std::size_t>(n * (l.k / fields) + k / fields), k, n);
      return;
    case QuantLayout::awq:
      for (std::int64_t k = 0; k < l.k; ++k)
        for (std::int64_t n = n0; n < n1; n += 8) {
          const std::uint32_t word = words[static_cast<std::size_t>(k * (l.n / 8) + n / 8)];
          for (std::int64_t i = 0; i < 8; ++i)
            take(k, n + i, static_cast<int>(word >> (4 * reference::detail::awq_field(i)) & 15u));
        }
  }
}

/// see(g, n, counts) for each group of each column, where counts[c] is how many of its codes are c.
template <class See>
void for_groups(const QuantizedLayer& l, const See& see) {
  const std::size_t codes = std::size_t{1} << l.bits;
  std::vector<std::size_t> begin(static_cast<std::size_t>(l.k));  // of the counts of the group of k
  for (std::int64_t k = 0; k < l.k; ++k)
    begin[static_cast<std::size_t>(k)] = static_cast<std::size_t>(l.group_of(k) * kColumns) * codes;
  std::vector<std::uint32_t> counts(static_cast<std::size_t>(l.groups() * kColumns) * codes);
  for (std::int64_t n0 = 0; n0 < l.n; n0 += kColumns) {
    const std::int64_t n1 = std::min(n0 + kColumns, l.n);
    std::fill(counts.begin(), counts.end(), 0u);
    for_codes(l, n0, n1, [&](std::int64_t k, std::int64_t n, int code) {
      ++counts[begin[static_cast<std::size_t>(k)] + static_cast<std::size_t>(n - n0) * codes +
               static_cast<std::size_t>(code)];
    });
    for (std::int64_t g = 0; g < l.groups(); ++g)
      for (std::int64_t n = n0; n < n1; ++n)
        see(g, n, std::span(counts).subspan(static_cast<std::size_t>(g * kColumns + n - n0) * codes, codes));
  }
}

void count_group_sizes(const QuantizedLayer& layer, LayerStatistics& s) {
  std::vector<std::int64_t> sizes(static_cast<std::size_t>(layer.groups()));
  for (std::int64_t k = 0; k < layer.k; ++k) ++sizes[static_cast<std::size_t>(layer.group_of(k))];
  s.least_in_group = *std::min_element(sizes.begin(), sizes.end());
  s.most_in_group = *std::max_element(sizes.begin(), sizes.end());
}

}  // namespace

LayerStatistics layer_statistics(const QuantizedLayer& layer) {
  LayerStatistics s;
  s.name = layer.name;
  s.layout = quant_layout_name(layer.layout);
  s.scale_type = layer.scale_type;
  s.k = layer.k, s.n = layer.n, s.group = layer.group, s.groups = layer.groups();
  s.bits = layer.bits, s.zero_offset = layer.zero_offset, s.zero_source = layer.zero_source;
  s.act_order = layer.act_order();
  s.codes.resize(std::size_t{1} << layer.bits);
  count_group_sizes(layer, s);

  // Decoded once a group, not once a code.
  const int middle = 1 << (layer.bits - 1);
  std::vector<float> scales;
  std::vector<std::int16_t> zeros;
  s.least_zero = s.most_zero = layer.zero(0, 0);
  for (std::int64_t g = 0; g < s.groups; ++g)
    for (std::int64_t n = 0; n < s.n; ++n) {
      const int zero = layer.zero(g, n);
      zeros.push_back(static_cast<std::int16_t>(zero));
      s.least_zero = std::min(s.least_zero, zero);
      s.most_zero = std::max(s.most_zero, zero);
      s.middle_zeros += zero == middle;
      scales.push_back(static_cast<float>(layer.scale(g, n)));  // exact: fp16 or bf16
      s.scales.add(scales.back());
    }
  for (const float scale : scales) s.scales.add_outlier(scale);
  s.symmetric = s.middle_zeros == zeros.size();

  // Equal codes of a group are equal weights: added at once.
  const auto for_weights = [&](std::int64_t g, std::int64_t n, std::span<const std::uint32_t> counts,
                               const auto& take) {
    const auto at = static_cast<std::size_t>(g * s.n + n);
    for (std::size_t c = 0; c < counts.size(); ++c)
      if (counts[c]) take(c, static_cast<double>(static_cast<int>(c) - zeros[at]) * static_cast<double>(scales[at]));
  };
  for_groups(layer, [&](std::int64_t g, std::int64_t n, std::span<const std::uint32_t> counts) {
    std::size_t different = 0;
    for_weights(g, n, counts, [&](std::size_t code, double weight) {
      ++different;
      s.codes[code] += counts[code];
      s.weights.add(weight, counts[code]);
    });
    s.equal_groups += different == 1;
  });
  for_groups(layer, [&](std::int64_t g, std::int64_t n, std::span<const std::uint32_t> counts) {
    for_weights(g, n, counts, [&](std::size_t code, double weight) { s.weights.add_outlier(weight, counts[code]); });
  });
  s.codes_at_ends = s.codes.front() + s.codes.back();
  return s;
}

std::vector<std::string> LayerStatistics::warnings() const {
  std::vector<std::string> lines;
  const auto say = [&](std::uint64_t count, const std::string& what) {
    if (count > 0) lines.push_back(name + ": " + std::to_string(count) + " " + what);
  };
  say(scales.nan + scales.infinite, "scales are NaN or infinite");
  say(scales.zero, "scales are zero");
  if (most_in_group > 1) say(equal_groups, "groups of a column have one code only");
  if (zero_source.find("; but") != std::string::npos) lines.push_back(name + ": " + zero_source);
  return lines;
}

}  // namespace hiplab::datasets
