// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cmath>

#include "analysis/number_text.hpp"
#include "analysis/validity.hpp"
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

/// A ratio as a change in percent, with its interval.
std::string change_text(const std::optional<Estimate>& ratio) {
  if (!ratio) return "not measured";
  const auto percent = [](double value) { return 100 * (value - 1); };
  Estimate change{percent(ratio->value), std::nullopt};
  if (ratio->interval) change.interval = Interval{percent(ratio->interval->low), percent(ratio->interval->high)};
  return estimate_text(change);
}

/// What stands beside the shares where the marked kernel is not the timed one.
std::string caution_text(const PointAnalysis& point, bool functional) {
  if (functional) return "";  // times of the CPU ground say nothing of a compiler
  const RegionsSummary& r = *point.regions;
  const std::string cost = change_text(r.mark_ratio) + " %";
  switch (mark_cost(r)) {
    case MarkCost::small:
      return "";
    case MarkCost::faster:
      return fmt::format(
          "- {}: **caution**: the marks change the kernel's time by {}: a negative cost. Marks take time, so the "
          "compiler made another kernel of it, and the times and shares of its regions are not those of "
          "the timed one.\n",
          point_link(point.label), cost);
    case MarkCost::slower:
      return fmt::format("- {}: **caution**: the marks cost {} of the kernel's time, and the regions hold that.\n",
                         point_link(point.label), cost);
    case MarkCost::unknown:
      return fmt::format(
          "- {}: the cost of the marks, {}, is not known to be within {} % of nothing: shares may be off by "
          "as much.\n",
          point_link(point.label), cost, number_text(100 * kSmallMarkCost));
  }
  return "";
}

std::string rotation_text(const PointAnalysis& point, const DeviceUnderTest& device) {
  const RegionTable& table = point.record->regions;
  if (table.rotation == 0) return "one set, warm";
  const bool cold = proven_cold(table.rotation_bytes, device);
  return fmt::format("{} {}, {}", table.rotation, table.rotation == 1 ? "set" : "sets",
                     cold ? "cold" : "not proven cold");
}

const char* mask_name(CtaMask mask) {
  return kCtaMaskNames[static_cast<std::size_t>(mask)];
}

std::string ticks_text(double ticks, double us) {
  return std::isnan(us) ? number_text(ticks) + " ticks" : number_text(us);
}

void add_reduced(MarkdownTable& table, const PointAnalysis& point) {
  const RegionTable& raw = point.record->regions;
  for (std::size_t r = 0; r < point.reduced.size(); ++r) {
    const MaskedRegion& region = point.reduced[r];
    const bool entered = region.active_ctas > 0;
    table.add({point_link(point.label), region.name, mask_name(raw.masks[r]), fmt::format("{}", region.expected_ctas),
               fmt::format("{}", region.active_ctas) +
                   (region.outside_ctas ? fmt::format(" (**and {} outside of the mask**)", region.outside_ctas) : ""),
               entered ? ticks_text(region.median_ticks, region.median_us) : "-",
               entered ? ticks_text(region.mean_ticks, region.mean_us) : "-",
               entered ? ticks_text(region.p99_ticks, region.p99_us) : "-", number_text(region.sum_ticks),
               entered && !std::isnan(region.fraction) ? number_text(100 * region.fraction) : "-"});
  }
}

}  // namespace

std::string regions_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text;
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    MarkdownTable table({"point", "variant", "axes", "region", "class", ">active blocks", ">median us a block",
                         ">mean us", ">p99 us", ">% of the span"});
    MarkdownTable totals({"point", ">launches", "buffers", ">span us", ">work, block us", ">waiting, block us",
                          ">cost of the marks % [95 %]", ">A/A of the unmarked %", ">tick ns"});
    MarkdownTable reduced({"point", "region", "mask", ">CTAs in it", ">with a time", ">median us", ">mean us",
                           ">p99 us", ">sum, ticks", ">% of the marked kernel"});
    std::string faults, cover;
    const DeviceUnderTest& device = context.analysis.device(context.analysis.points[group.points.front()]);
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.regions_fault.empty())
        faults += fmt::format("- {}: the marks cannot be read: {}.\n", point_link(point.label), point.regions_fault);
      if (!point.regions) continue;
      add_rows(table, point, group);
      const RegionsSummary& r = *point.regions;
      cover += cover_text(point) + caution_text(point, group.cpu);
      add_reduced(reduced, point);
      totals.add({point_link(point.label), fmt::format("{}", r.launches), rotation_text(point, device),
                  number_text(r.span_us), number_text(r.work_block_us), number_text(r.waiting_block_us),
                  change_text(r.mark_ratio), change_text(r.mark_floor), number_text(point.record->regions.tick_ns)});
    }
    if (!faults.empty()) text += faults + "\n";
    if (table.empty()) continue;
    text += fmt::format("*Evidence: {}.*\n\n", measured_on(device));
    text += folded(fmt::format("Regions of {} on {}", group.shape, group.device), table.text() + "\n" + totals.text()) +
            "\n" + folded("How much of the span the marks cover", cover);
    if (reduced.empty()) continue;
    text +=
        folded(fmt::format("The last launch of {} by the masks of its regions", group.shape), reduced.text()) + "\n";
  }
  if (text.empty()) return "";
  return "### Regions inside the kernel\n\nBlocks that never entered a region are left out of it. The span is the time "
         "from the first entry to the last exit in one launch. Waiting is listed apart and is never part of the work. "
         "The "
         "marked launches go through the buffer sets of the timed ones in turn; cold is said where the bytes between "
         "two "
         "uses of a set prove it. The cost of the marks is the paired ratio of the kernel's time with and without "
         "them, "
         "interleaved on these sets, beside the same of the unmarked kernel against itself; where it is not small, of "
         "either sign, the compiler made another kernel, and shares are of that one. Regions of different "
         "blocks "
         "overlap, so no sum over blocks is a time: what the marks cover is checked block by block (a hole, or a "
         "region "
         "counted twice, is not within 5 %; nor is a block that starts after the first or ends before the last, of "
         "which "
         "a cooperative launch rules out the former only), and the medians of the work regions, which add up to the "
         "span only where the "
         "phases follow each other and every wait is another block's work. Where a variant says which CTAs enter a "
         "region, "
         "the last launch is also reduced by these masks: only CTAs of the mask with a positive time count, "
         "microseconds "
         "and shares are of the marked kernel's median time, and waits and regions of one elected CTA have no "
         "share.\n\n" +
         text;
}

}  // namespace hiplab
