// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/layer_statistics.hpp"

#include <algorithm>

namespace hiplab::datasets {
namespace {

/// work(row, column) in squares: some layouts keep rows together, others columns.
template <class Work>
void for_codes(const QuantizedLayer& layer, const Work& work) {
  constexpr std::int64_t kSide = 64;
  for (std::int64_t k0 = 0; k0 < layer.k; k0 += kSide)
    for (std::int64_t n0 = 0; n0 < layer.n; n0 += kSide)
      for (std::int64_t k = k0; k < std::min(k0 + kSide, layer.k); ++k)
        for (std::int64_t n = n0; n < std::min(n0 + kSide, layer.n); ++n) work(k, n);
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
  s.layout = layer.layout;
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

  constexpr std::int16_t kNone = -1, kMixed = -2;
  std::vector<std::int16_t> only(scales.size(), kNone);
  const auto place = [&](std::int64_t k, std::int64_t n) {
    return static_cast<std::size_t>(layer.group_of(k) * s.n + n);
  };
  for_codes(layer, [&](std::int64_t k, std::int64_t n) {
    const std::size_t at = place(k, n);
    const int code = layer.code(k, n);
    ++s.codes[static_cast<std::size_t>(code)];
    if (only[at] == kNone)
      only[at] = static_cast<std::int16_t>(code);
    else if (only[at] != code)
      only[at] = kMixed;
    s.weights.add(static_cast<double>(code - zeros[at]) * static_cast<double>(scales[at]));
  });
  for_codes(layer, [&](std::int64_t k, std::int64_t n) {
    const std::size_t at = place(k, n);
    s.weights.add_outlier(static_cast<double>(layer.code(k, n) - zeros[at]) * static_cast<double>(scales[at]));
  });
  s.equal_groups = static_cast<std::uint64_t>(std::count_if(only.begin(), only.end(), [](int c) { return c >= 0; }));
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
