// SPDX-License-Identifier: MIT
// An NVFP4 weight is one of 16 codes under one of 256 scales: counted in pairs, and decoded once a pair.
#include <algorithm>
#include <array>

#include "datasets/checkpoint/layer_statistics.hpp"

namespace hiplab::datasets {
namespace {

constexpr std::size_t kCodes = 16, kScales = 256, kGroupBytes = kNvfp4Group / 2;

struct Pairs {
  std::vector<std::uint64_t> times = std::vector<std::uint64_t>(kScales * kCodes);  ///< [scale byte][code]
  std::uint64_t equal_groups = 0;
};

Pairs count_pairs(const Nvfp4Layer& l) {
  Pairs pairs;
  for (std::size_t group = 0; group < l.scales.size(); ++group) {
    const auto codes = l.codes.subspan(group * kGroupBytes, kGroupBytes);
    std::uint64_t* times = pairs.times.data() + std::to_integer<std::size_t>(l.scales[group]) * kCodes;
    const auto first = std::to_integer<std::size_t>(codes[0]);
    bool equal = first % kCodes == first / kCodes;
    for (const std::byte two : codes) {
      const auto both = std::to_integer<std::size_t>(two);
      ++times[both % kCodes];
      ++times[both / kCodes];
      equal &= both == first;
    }
    pairs.equal_groups += equal;
  }
  return pairs;
}

}  // namespace

LayerStatistics layer_statistics(const Nvfp4Layer& layer) {
  LayerStatistics s;
  s.name = layer.name;
  s.layout = nvfp4_layout_name(layer.layout);
  s.scale_type = StoredType::f8_e4m3;
  s.k = layer.k, s.n = layer.n, s.group = kNvfp4Group, s.groups = layer.groups();
  s.bits = 4, s.symmetric = true, s.zero_source = "E2M1 codes have a sign";
  s.least_in_group = s.most_in_group = kNvfp4Group;
  s.global_scale = static_cast<double>(layer.stored_scale);
  s.codes.resize(kCodes);
  const Pairs pairs = count_pairs(layer);
  s.equal_groups = pairs.equal_groups;
  // Every scale byte and code once, as a layer of its own: one row, a group a scale.
  std::array<std::byte, kScales> scales;
  std::vector<std::byte> codes;
  for (std::size_t b = 0; b < kScales; ++b) {
    scales[b] = static_cast<std::byte>(b);
    for (std::size_t c = 0; c < kCodes; c += 2) codes.push_back(static_cast<std::byte>(c | (c + 1) << 4));
  }
  Nvfp4Layer all = layer;
  all.n = 1, all.k = static_cast<std::int64_t>(kScales * kCodes), all.scales = scales, all.codes = codes;
  const auto for_pairs = [&](const auto& take) {
    for (std::size_t i = 0; i < pairs.times.size(); ++i)
      if (pairs.times[i]) take(all.weight(static_cast<std::int64_t>(i), 0), pairs.times[i], i % kCodes);
  };
  for_pairs([&](double weight, std::uint64_t times, std::size_t code) {
    s.weights.add(weight, times);
    s.codes[code] += times;
  });
  for_pairs([&](double weight, std::uint64_t times, std::size_t) { s.weights.add_outlier(weight, times); });
  const auto for_scales = [&](const auto& take) {
    for (std::size_t b = 0; b < kScales; ++b) {
      std::uint64_t times = 0;
      for (std::size_t c = 0; c < kCodes; ++c) times += pairs.times[b * kCodes + c];
      if (times) take(all.scale(static_cast<std::int64_t>(b), 0), times / kNvfp4Group);
    }
  };
  for_scales([&](double scale, std::uint64_t times) { s.scales.add(scale, times); });
  for_scales([&](double scale, std::uint64_t times) { s.scales.add_outlier(scale, times); });
  s.codes_at_ends = s.codes[7] + s.codes[15];
  return s;
}

}  // namespace hiplab::datasets
