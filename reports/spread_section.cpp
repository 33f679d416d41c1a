// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cmath>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

std::string tail_text(const Summary& s) {
  if (!s.p99) return "max " + number_text(s.max);
  return "p99 " + estimate_text({*s.p99, s.p99_interval});
}

std::string modes_text(const Timing& timing) {
  if (!timing.modes) return "-";
  return fmt::format("{} and {} us, {:.0f} % in the upper, {} switches", number_text(timing.modes->low_median),
                     number_text(timing.modes->high_median), 100 * timing.modes->high_share, timing.modes->switches);
}

std::string dropped_text(const Timing& timing) {
  if (timing.flagged == 0) return "0";
  return fmt::format("{} blocks, {} of {} samples flagged", timing.dropped_blocks, timing.flagged, timing.samples);
}

std::string pair_text(const PointAnalysis& point) {
  if (!point.to_baseline) return "-";
  const Ratio& r = *point.to_baseline;
  if (!r.paired) return fmt::format("unpaired, {} blocks", r.pairs);
  const std::string text = fmt::format("{} pairs, Hodges-Lehmann {}", r.pairs, number_text(r.hodges_lehmann));
  if (r.pairs < kLeastBlocksForInterval) return text + ", too few to detect anything";
  return fmt::format("{}, detects {} %", text, number_text(100 * r.detectable));
}

}  // namespace

std::string spread_section(const ReportContext& context, const ExperimentSpec& spec) {
  MarkdownTable table({"point", "variant", ">n", ">processes", ">min us", ">q1", ">q3", "tail us", ">MAD", ">outliers",
                       "two modes", "dropped for cause", ">lag-1", ">runs z", "pairs to the base", ">first us", "timer",
                       "warm-up", "stopped by"});
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.usable()) continue;
      const Timing& t = *point.timing;
      const Summary& s = t.summary;
      table.add({point_link(point.label), point.record->variant, fmt::format("{}", s.n), fmt::format("{}", t.processes),
                 number_text(s.min), number_text(s.q1), number_text(s.q3), tail_text(s), number_text(s.mad),
                 fmt::format("{}", s.outliers.total()), modes_text(t), dropped_text(t), fmt::format("{:.2f}", t.lag1),
                 fmt::format("{:.1f}", t.runs_z) + (std::abs(t.runs_z) > 2 ? ": in runs or alternating" : ""),
                 pair_text(point), number_text(point.record->first_us), point.record->timer, point.record->warmup,
                 point.record->stopped_by});
    }
  }
  if (table.empty()) return "";
  return "### Spread and protocol\n\nOutliers are samples beyond 1.5 interquartile ranges; they are counted and stay "
         "in. A p99 needs "
         "299 samples, else the largest is given. *Detects* is the least change that this many pairs show in four of "
         "five tries. *Runs z* is the runs test of the block medians about their median, in the process where it is "
         "farthest "
         "from 0: beyond 2 in size, values of one side come together (below 0: drift, modes in time) or "
         "alternate.\n\n" +
         folded("Quartiles, tails, dependence and timer of every timed point", table.text());
}

}  // namespace hiplab
