// SPDX-License-Identifier: MIT
#pragma once
#include <fmt/format.h>

#include <string>

#include "analysis/run_record.hpp"

namespace hiplab::test {

/// Everything of a point that two runs of the same command have in common: all but times and what follows from them.
inline std::string content(const PointRecord& p) {
  std::string text =
      fmt::format("{} {} {} {} {} {} [{}] seed {} rotation {} {} traffic {} {} {} {} {}", p.id, p.experiment, p.variant,
                  p.shape, p.metric, p.status, p.message, p.seed, p.rotation, p.rotation_bytes, p.bytes_read,
                  p.bytes_written, p.operations, p.operations_unit, p.traffic_words);
  for (const auto& [axis, value] : p.axes) text += fmt::format(" {}={}", axis, value);
  const Numerics& n = p.numerics;
  text += fmt::format(" gate [{}] {} [{}] {} {} {} {} {} {} {} {} {} {} {}", n.gate, n.passed, n.failure, n.max_abs,
                      n.rel_l2, n.max_abs_over_rms, n.max_ulp, n.outside, n.nan_inf, n.unwritten, n.elements,
                      n.distinct_ratio, n.sha256, n.deterministic);
  text += fmt::format(" {} of {} launches alike", n.same_bits, n.launches);
  text += fmt::format(" prepared {} workspace {} launches {}", p.prepared_bytes, p.workspace_bytes, p.launches);
  text += fmt::format(" regions {} of {}", p.regions.launches.size(), p.regions.blocks);
  for (const auto& name : p.regions.names) text += " " + name;
  return text + (p.samples.empty() ? " untimed" : " timed");
}

inline std::string content(const RunRecord& record) {
  std::string text;
  for (const auto& point : record.points) text += content(point) + "\n";
  return text;
}

}  // namespace hiplab::test
