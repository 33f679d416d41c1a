// SPDX-License-Identifier: MIT
// From a point of the sweep to an INT4 x INT8 problem and its tensors.
//
// Dimensions: M, N, K. Axes: tile_n (48, 64, 128: names the tile), group (32; 128), out (0: fp16; 1: bfloat16),
// threshold (32: the M from which a dispatch takes the int8 kernel), lds_pad (words behind each LDS row of weights: 0
// in the published kernel, 4 in llama.cpp's), quantize (1: the tile kernels' activations are quantised within the
// clock), sums (mmq_q8_1's, see reference::BlockSums: 0 of the values, 1 of their codes), draw (0: weights with zero
// points over their range; 1: as the published test draws them). A point that does not name an axis has the published
// value. One that names outliers (that many channels of x times 50) is judged against the product with x as it is.
#pragma once
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "datasets/awq_mmq_inputs.hpp"
#include "kernels/awq_mmq/tile_matrix.hpp"
#include "reference/awq_mmq.hpp"
#include "runner/experiment.hpp"

namespace hiplab::awq_mmq {

inline std::int64_t group_of(const Point& p) {
  return p.value_or("group", kGroup);
}

inline bool bf16_out(const Point& p) {
  return p.value_or("out", 0) == 1;
}
inline reference::Output output_of(const Point& p) {
  return bf16_out(p) ? reference::Output::bfloat16 : reference::Output::half;
}
inline bool quantizes(const Point& p) {
  return p.value_or("quantize", 0) == 1;
}
inline bool end_to_end(const Point& p) {
  return p.value_or("outliers", -1) >= 0;
}

inline Problem problem(const Point& p) {
  const auto i = [&](const char* name) { return static_cast<std::int32_t>(p[name]); };
  return {i("M"), i("N"), i("K"), static_cast<std::int32_t>(group_of(p)), bf16_out(p)};
}

inline reference::AwqLayer layer(const Point& p, const Tensors& t) {
  return {p["N"],
          p["K"],
          t.at("w_packed").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          t.at("zeros").as<std::uint32_t>(),
          group_of(p)};
}

inline bool sums_of_codes(const Point& p) {
  return p.value_or("sums", 0) == 1;
}

/// A variant that states its traffic by a function of M, N, K and the group.
inline Variant variant(const char* name, const char* idea, const char* parent, std::vector<std::string> uses,
                       LeastTraffic (*least)(double, double, double, double), const char* unit, const char* words) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = std::move(uses);
  v.traffic = [=](const Point& p) {
    const auto d = [&](const char* dimension) { return static_cast<double>(p[dimension]); };
    const LeastTraffic t = least(d("M"), d("N"), d("K"), static_cast<double>(group_of(p)));
    return Traffic{t.bytes_read, t.bytes_written, t.operations, unit, words};
  };
  return v;
}

/// Why a kernel with this K step, one of these groups and one of these tile widths cannot run at the point; empty: it
/// can.
inline std::string refusal(const Point& p, std::int64_t step, const std::vector<std::int64_t>& groups,
                           const std::vector<std::int64_t>& tiles) {
  if (p["M"] < 1 || p["N"] < 1 || p["N"] % 8 != 0) return "N must be a multiple of 8";
  for (const char* name : {"out", "quantize", "draw", "sums"})
    if (p.value_or(name, 0) != 0 && p[name] != 1) return std::string(name) + " must be 0 or 1";
  if (sums_of_codes(p)) return "it has no sums of activations";
  if (std::find(groups.begin(), groups.end(), group_of(p)) == groups.end())
    return "it is not built for groups of " + std::to_string(group_of(p));
  if (p["K"] < step || p["K"] % step != 0) return "K must be a multiple of " + std::to_string(step);
  for (const auto tile : tiles)
    if (tile == p["tile_n"]) return "";
  return "tile_n of " + std::to_string(p["tile_n"]) + " is not built for it";
}

/// Lets the variant be judged end to end where the point asks for it. What is left of a result there is what rounding x
/// takes from it, 0.05 to 10 % by scheme and data; a result that is wrong is off by its own size.
inline void judge_end_to_end(Variant& v) {
  v.gate = [own = v.gate](const Point& p) {
    if (end_to_end(p)) return Gate::bound(0.25, 8 * 0.25);
    return own ? own(p) : Gate::exact();
  };
}

}  // namespace hiplab::awq_mmq
