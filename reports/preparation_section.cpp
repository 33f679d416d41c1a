// SPDX-License-Identifier: MIT
// What stands around the timed launches: making a variant's own buffers, and whether its bits repeat.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

constexpr double kMiB = 1024.0 * 1024;

struct Preparation {
  std::string variant, shape;
  double least_us = 0, most_us = 0, copies = 0, workspace = 0;
  std::string label;
};

std::vector<Preparation> preparations(const ReportContext& context, const ExperimentSpec& spec) {
  std::vector<Preparation> list;
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      const PointRecord& r = *point.record;
      if (!point.passed() || r.prepare_us <= 0) continue;
      auto it = std::find_if(list.begin(), list.end(),
                             [&](const auto& p) { return p.variant == r.variant && p.shape == r.shape; });
      if (it == list.end()) it = list.insert(it, {r.variant, r.shape, r.prepare_us, r.prepare_us, 0, 0, point.label});
      it->least_us = std::min(it->least_us, r.prepare_us);
      it->most_us = std::max(it->most_us, r.prepare_us);
      it->copies = std::max(it->copies, r.prepared_bytes);
      if (r.workspace_bytes > it->workspace) {
        it->workspace = r.workspace_bytes;
        it->label = point.label;
      }
    }
  }
  return list;
}

struct Repeats {
  std::string variant;
  std::uint64_t launches = 0, same = 0;
  std::size_t points = 0, steady = 0;
};

std::vector<Repeats> repeats(const ReportContext& context, const ExperimentSpec& spec) {
  std::vector<Repeats> list;
  for (const PointAnalysis& point : context.analysis.points) {
    const PointRecord& r = *point.record;
    if (r.experiment != spec.name || !point.passed() || r.numerics.launches == 0) continue;
    auto it = std::find_if(list.begin(), list.end(), [&](const auto& v) { return v.variant == r.variant; });
    if (it == list.end()) it = list.insert(it, {r.variant, 0, 0, 0, 0});
    it->launches += r.numerics.launches;
    it->same += r.numerics.same_bits;
    ++it->points;
    it->steady += r.numerics.deterministic;
  }
  return list;
}

}  // namespace

std::string preparation_section(const ReportContext& context, const ExperimentSpec& spec) {
  MarkdownTable made({"variant", "shape", ">copies MiB", ">workspace MiB (largest)", ">host time ms", "point"});
  for (const Preparation& p : preparations(context, spec))
    made.add({p.variant, p.shape, number_text(p.copies / kMiB), p.workspace > 0 ? number_text(p.workspace / kMiB) : "-",
              fmt::format("{} to {}", number_text(p.least_us / 1000), number_text(p.most_us / 1000)),
              point_link(p.label)});
  MarkdownTable bits(
      {"variant", ">points", ">points with one result", ">repeated launches", ">of them with the same bits"});
  for (const Repeats& r : repeats(context, spec))
    bits.add({r.variant, fmt::format("{}", r.points), fmt::format("{}", r.steady), fmt::format("{}", r.launches),
              fmt::format("{}", r.same)});
  std::string text;
  if (!made.empty())
    text +=
        "### Repacking and workspace\n\nMade once by the host before the clock, as at model load; while copies are "
        "made, what they are made from is held as well. Host time is of the machine that ran (MEASURED), least to "
        "most over the shape's points.\n\n" +
        folded(fmt::format("{} variants and shapes", made.size()), made.text());
  if (!bits.empty())
    text += "### Do the bits repeat\n\nEach repeated launch was compared with the first one of its process.\n\n" +
            bits.text() + "\n";
  return text;
}

}  // namespace hiplab
