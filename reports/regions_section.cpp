// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

std::string tail_of(const RegionSummary& region) {
  if (region.p99_us) return number_text(*region.p99_us);
  return "max " + number_text(region.max_us);
}

void add_rows(MarkdownTable& table, const PointAnalysis& point, const PointGroup& group) {
  std::string axes;
  for (const std::string& axis : group.varying) {
    const auto it = point.record->axes.find(axis);
    if (it != point.record->axes.end()) axes += fmt::format("{}{} = {}", axes.empty() ? "" : ", ", axis, it->second);
  }
  for (const RegionSummary& region : point.regions->regions) {
    std::vector<std::string> cells{point_link(point.label), point.record->variant, axes, region.name, region.cls};
    if (region.active_blocks == 0) {
      cells.insert(cells.end(), {"0: never entered", "-", "-", "-", "-"});
    } else {
      cells.insert(cells.end(),
                   {fmt::format("{} of {}", region.active_blocks, point.record->regions.blocks),
                    number_text(region.median_us) + (region.under_resolution ? " (under 5 ticks)" : ""),
                    number_text(region.mean_us), tail_of(region), number_text(100 * region.share_of_span)});
    }
    table.add(std::move(cells));
  }
}

/// The check of the specification on both sums, in words.
std::string cover_text(const PointAnalysis& point) {
  const RegionsSummary& r = *point.regions;
  const auto within = [](double share) { return within_cover_tolerance(share) ? "within" : "**not within**"; };
  return fmt::format(
      "- {}: the regions of the median block, waiting included, cover {} % of the span (blocks: {} to {} %), {} {} % "
      "of "
      "it; the medians of the work regions add up to {} %, {} {} %.\n",
      point_link(point.label), number_text(100 * r.covered_share), number_text(100 * r.least_covered),
      number_text(100 * r.most_covered), within(r.covered_share), number_text(100 * kCoverTolerance),
      number_text(100 * r.work_share), within(r.work_share), number_text(100 * kCoverTolerance));
}

std::string cost_text(const RegionsSummary& regions) {
  return regions.mark_cost ? number_text(100 * *regions.mark_cost) + " %" : "not measured";
}

}  // namespace

std::string regions_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text;
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    MarkdownTable table({"point", "variant", "axes", "region", "class", ">active blocks", ">median us a block",
                         ">mean us", ">p99 us", ">% of the span"});
    MarkdownTable totals(
        {"point", ">launches", ">span us", ">work, block us", ">waiting, block us", ">cost of the marks", ">tick ns"});
    std::string faults, cover;
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.regions_fault.empty())
        faults += fmt::format("- {}: the marks cannot be read: {}.\n", point_link(point.label), point.regions_fault);
      if (!point.regions) continue;
      add_rows(table, point, group);
      const RegionsSummary& r = *point.regions;
      cover += cover_text(point);
      totals.add({point_link(point.label), fmt::format("{}", r.launches), number_text(r.span_us),
                  number_text(r.work_block_us), number_text(r.waiting_block_us), cost_text(r),
                  number_text(point.record->regions.tick_ns)});
    }
    if (!faults.empty()) text += faults + "\n";
    if (table.empty()) continue;
    const DeviceUnderTest& device = context.analysis.device(context.analysis.points[group.points.front()]);
    text += fmt::format("*Evidence: {}.*\n\n", measured_on(device));
    text += folded(fmt::format("Regions of {} on {}", group.shape, group.device), table.text() + "\n" + totals.text()) +
            "\n" + cover + (cover.empty() ? "" : "\n");
  }
  if (text.empty()) return "";
  return "### Regions inside the kernel\n\nBlocks that never entered a region are left out of it. The span is the time "
         "from the first "
         "entry to the last exit in one launch. Waiting is listed apart and is never part of the work. The cost of the "
         "marks is the "
         "change of the kernel's median time when they are on; where it is not small, of either sign, the compiler "
         "made another kernel, and shares are of that one. Regions are of launches on the same buffers, so from a warm "
         "cache where these fit, whatever the metric of the point. Regions of different blocks overlap, so no sum over blocks is a time: what the marks cover is "
         "checked block by block (a hole, or a region counted twice, is not within 5 %; so is a block that is not "
         "resident from the start to the end, which only a cooperative launch promises), and the medians of the work "
         "regions, which add up to the span only where the phases follow each other and every wait is another block's "
         "work.\n\n" +
         text;
}

}  // namespace hiplab
