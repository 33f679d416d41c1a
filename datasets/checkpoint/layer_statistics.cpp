// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/layer_statistics.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "datasets/checkpoint/count_codes.hpp"
#include "datasets/checkpoint/group_values.hpp"
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

/// The counts of every group of every column, kept where they are made by words, counted anew each time where not.
class GroupCounts {
public:
  GroupCounts(const QuantizedLayer& l, bool act_order) {
    constexpr std::int64_t kFields = 8, kMost = 65528;  // of a word; codes of a group that 16 bits count
    const bool by_words = l.bits == 4 && l.layout != QuantLayout::awq && !act_order && l.group % kFields == 0 &&
                          l.k % kFields == 0 && l.group <= kMost;
    if (!by_words) return;
    const auto words = static_cast<std::size_t>(l.k / kFields), columns = static_cast<std::size_t>(l.n),
               per_group = static_cast<std::size_t>(l.group / kFields);
    kept_ = std::vector<std::array<std::uint16_t, 16>>(static_cast<std::size_t>(l.groups()) * columns);
    std::size_t at = 0;
    for (std::size_t first = 0; first < words; first += per_group, at += columns) {
      const std::size_t count = std::min(per_group, words - first);
      const std::uint32_t* begin = l.qweight.span().data();
      if (l.layout == QuantLayout::gptq)
        count_nibbles({begin + first * columns, count, columns, columns, 1}, kept_.data() + at);
      else
        count_nibbles({begin + first, count, 1, columns, words}, kept_.data() + at);
    }
  }

  /// see(g, n, counts), counts[c] for each code c, in the order of for_groups().
  template <class See>
  void for_each(const QuantizedLayer& l, const See& see) const {
    if (kept_.empty()) return for_groups(l, see);
    for (std::int64_t n0 = 0; n0 < l.n; n0 += kColumns)
      for (std::int64_t g = 0; g < l.groups(); ++g)
        for (std::int64_t n = n0; n < std::min(n0 + kColumns, l.n); ++n)
          see(g, n, kept_[static_cast<std::size_t>(g * l.n + n)]);
  }

private:
  std::vector<std::array<std::uint16_t, 16>> kept_;  ///< [G][N]
};

/// Adds a group's codes, and its weights as ValueStatistics::add() does: equal codes are equal weights and are added at
/// once, in the order of the codes, so that the sums have the same bits.
template <class Counts>
void add_group(const Counts& counts, int zero, double scale, LayerStatistics& s) {
  std::size_t different = 0, low = counts.size(), high = 0;
  std::uint64_t all = 0;
  for (std::size_t c = 0; c < counts.size(); ++c) {
    s.codes[c] += counts[c];
    all += counts[c];
    if (!counts[c]) continue;
    ++different;
    low = std::min(low, c);
    high = c;
  }
  s.equal_groups += different == 1;
  if (all == 0) return;
  const auto weight = [&](std::size_t c) { return static_cast<double>(static_cast<int>(c) - zero) * scale; };
  ValueStatistics& w = s.weights;
  if (!std::isfinite(scale)) {
    for (std::size_t c = low; c <= high; ++c)
      if (counts[c]) w.add(weight(c), counts[c]);
    return;
  }
  w.count += all;
  if (scale == 0)
    w.zero += all;
  else if (zero >= 0 && static_cast<std::size_t>(zero) < counts.size())
    w.zero += counts[static_cast<std::size_t>(zero)];
  for (const double end : {weight(low), weight(high)}) {  // the others lie between
    w.least = std::min(w.least, end);
    w.most = std::max(w.most, end);
    w.max_abs = std::max(w.max_abs, std::fabs(end));
  }
  double sum = w.sum, squares = w.sum_of_squares;
  for (std::size_t c = low; c <= high; ++c) {  // a code that is not there adds zero
    const double value = weight(c), part = static_cast<double>(counts[c]) * value;
    sum += part;
    squares += part * value;
  }
  w.sum = sum, w.sum_of_squares = squares;
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
  const std::vector<std::int16_t> zeros = zeros_of(layer);
  const std::vector<float> scales = scales_of(layer);
  const auto [least, most] = std::minmax_element(zeros.begin(), zeros.end());
  s.least_zero = *least, s.most_zero = *most;
  s.middle_zeros = static_cast<std::uint64_t>(std::count(zeros.begin(), zeros.end(), middle));
  s.symmetric = s.middle_zeros == zeros.size();
  for (const float scale : scales) s.scales.add(static_cast<double>(scale));
  const double far_scale = kOutlierRms * s.scales.rms();
  for (const float scale : scales) s.scales.outliers += std::isfinite(scale) && std::fabs(scale) > far_scale;

  const GroupCounts counted(layer, s.act_order);
  counted.for_each(layer, [&](std::int64_t g, std::int64_t n, const auto& counts) {
    const auto at = static_cast<std::size_t>(g * s.n + n);
    add_group(counts, zeros[at], static_cast<double>(scales[at]), s);
  });
  const double far = kOutlierRms * s.weights.rms();
  const int codes = 1 << layer.bits;
  counted.for_each(layer, [&](std::int64_t g, std::int64_t n, const auto& counts) {
    const auto at = static_cast<std::size_t>(g * s.n + n);
    const double scale = static_cast<double>(scales[at]);
    const int reach = std::max(std::abs(zeros[at]), std::abs(codes - 1 - zeros[at]));
    if (!std::isfinite(scale) || reach * std::fabs(scale) <= far) return;  // other weights are not finite, or zero
    for (int c = 0; c < codes; ++c)
      if (std::fabs((c - zeros[at]) * scale) > far) s.weights.outliers += counts[static_cast<std::size_t>(c)];
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
