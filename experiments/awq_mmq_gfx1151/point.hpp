// SPDX-License-Identifier: MIT
// From a point of the sweep to an INT4 x INT8 problem and its tensors.
//
// Dimensions: M, N, K. Axes: tile_n (48, 64, 128: columns of W a CTA owns), group (32; 128), threshold (32: the M from
// which `dispatch` takes the int8 kernel). A point that does not name an axis has the published value.
#pragma once
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

inline Problem problem(const Point& p) {
  const auto i = [&](const char* name) { return static_cast<std::int32_t>(p[name]); };
  return {i("M"), i("N"), i("K")};
}

inline reference::AwqLayer layer(const Point& p, const Tensors& t) {
  return {p["N"],
          p["K"],
          t.at("w_packed").as<std::uint32_t>(),
          t.at("scales").as<std::uint16_t>(),
          t.at("zeros").as<std::uint32_t>(),
          group_of(p)};
}

/// A variant that states its traffic by a function of M, N and K.
inline Variant variant(const char* name, const char* idea, const char* parent, std::vector<std::string> uses,
                       LeastTraffic (*least)(double, double, double), const char* unit, const char* words) {
  Variant v;
  v.name = name;
  v.idea = idea;
  v.parent = parent;
  v.uses = std::move(uses);
  v.traffic = [=](const Point& p) {
    const auto d = [&](const char* dimension) { return static_cast<double>(p[dimension]); };
    const LeastTraffic t = least(d("M"), d("N"), d("K"));
    return Traffic{t.bytes_read, t.bytes_written, t.operations, unit, words};
  };
  return v;
}

/// Why a kernel with this K step, group and one of these tile widths cannot run at the point; empty: it can.
inline std::string refusal(const Point& p, std::int64_t step, std::int64_t group,
                           const std::vector<std::int64_t>& tiles) {
  if (p["M"] < 1 || p["N"] < 1 || p["N"] % 8 != 0) return "N must be a multiple of 8";
  if (group_of(p) != group) return "it is built for groups of " + std::to_string(group);
  if (p["K"] < step || p["K"] % step != 0) return "K must be a multiple of " + std::to_string(step);
  for (const auto tile : tiles)
    if (tile == p["tile_n"]) return "";
  return "tile_n of " + std::to_string(p["tile_n"]) + " is not built for it";
}

}  // namespace hiplab::awq_mmq
