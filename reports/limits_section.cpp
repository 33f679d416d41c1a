// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

bool of_conformance(const ReportContext& context, const PointAnalysis& point) {
  return std::any_of(context.specs.begin(), context.specs.end(), [&](const ExperimentSpec& spec) {
    return spec.conformance && spec.name == point.record->experiment;
  });
}

// What the records themselves show to be weak; each sentence only when it is true.
std::vector<std::string> limits_from_records(const ReportContext& context) {
  std::vector<std::string> limits;
  const RunAnalysis& analysis = context.analysis;
  bool cpu = false, one_process = false, no_clock = true, any = false;
  std::vector<std::string> unsettled, capped, two_modes, warm, above;
  std::set<std::string> devices;
  for (const PointAnalysis& point : analysis.points) {
    devices.insert(analysis.device(point).name);
    cpu = cpu || analysis.device(point).cpu;
    if (!point.usable() || of_conformance(context, point)) continue;
    any = true;
    one_process = one_process || point.timing->processes < 2;
    for (const Sample& sample : point.record->samples) no_clock = no_clock && sample.clock_mhz < 0;
    if (point.record->warmup == "unsettled") unsettled.push_back(point.label);
    if (point.record->stopped_by == "cap") capped.push_back(point.label);
    if (point.timing->modes) two_modes.push_back(point.label);
    if (!point.timing->validity.metric_note.empty()) warm.push_back(point.label);
    if (analysis.above_ceiling(point)) above.push_back(point.label);
  }
  if (cpu)
    limits.push_back(
        "Times of the CPU ground are functional: they show that the path works and are no evidence about a GPU. "
        "No claim about time is decided by them.");
  limits.push_back(fmt::format("One machine each of: {}. Other boards, drivers and clocks were not varied.",
                               fmt::join(devices, ", ")));
  if (any && one_process)
    limits.push_back(
        "Some or all points come from a single process: the variation between processes (addresses, module loads) is "
        "not "
        "in their intervals.");
  if (any && no_clock)
    limits.push_back(
        "The core clock was not readable next to the samples: a clock change cannot be told from a slower kernel.");
  const auto list = [&](const std::vector<std::string>& labels, const std::string& words) {
    if (!labels.empty()) limits.push_back(words + ": " + point_links(labels) + ".");
  };
  list(unsettled, "The warm-up did not settle, so no verdict rests on these points");
  list(capped, "The time cap ended sampling before the precision goal was met");
  list(two_modes, "The times have two modes, so the median is not one typical time");
  list(above,
       "Labelled cold, but faster than the measured ceiling by more than the interval: a cache may have served "
       "them, or the ceiling is too low");
  list(warm, "Cold was promised but is not proven; labelled warm");
  return limits;
}

}  // namespace

std::string ceilings_section(const ReportContext& context) {
  const RunAnalysis& analysis = context.analysis;
  MarkdownTable table({"device", ">measured ceiling GB/s [95 %]", "operation", "point", ">datasheet GB/s (CITED)",
                       ">measured / datasheet %", "of the runs"});
  std::set<std::pair<std::string, std::string>> seen;  // device, ceiling's point
  for (std::size_t r = 0; r < analysis.devices.size(); ++r) {
    const DeviceUnderTest& device = analysis.devices[r];
    const auto& ceiling = analysis.run_ceilings[r];
    if (!seen.insert({device.name, ceiling ? ceiling->point : ""}).second) continue;
    std::vector<std::string> served;
    for (std::size_t other = 0; other < analysis.devices.size(); ++other)
      if (analysis.devices[other].name == device.name &&
          (analysis.run_ceilings[other] ? analysis.run_ceilings[other]->point : "") == (ceiling ? ceiling->point : ""))
        served.push_back(fmt::format("{}{}", other + 1, analysis.same_sitting(other) ? "" : " (another sitting)"));
    const double cited = device.peaks ? device.peaks->bandwidth_gbs : 0;
    const std::string datasheet = cited > 0 ? number_text(cited) : "-",
                      runs = fmt::format("{}", fmt::join(served, ", "));
    if (ceiling)
      table.add({device.name, estimate_text(ceiling->gbs), ceiling->variant, point_link(ceiling->point), datasheet,
                 cited > 0 ? number_text(100 * ceiling->gbs.value / cited) : "-", runs});
    else
      table.add(
          {device.name, "not measured: no cold `bandwidth` point in these files", "-", "-", datasheet, "-", runs});
  }
  return fmt::format(
      "## Ceilings\n\n*Evidence: MEASURED on the named device where a point is named; CITED for the datasheet.* The "
      "ceiling is the largest median GB/s of a `bandwidth` point whose buffers rotate over at least twice the "
      "last-level cache; a run is held against the one that began nearest to it, and more than {:.0f} hours make "
      "another sitting, which may differ by some percents.\n\n{}\n",
      kSittingHours, table.text());
}

std::string limits_section(const ReportContext& context) {
  std::string text = "## Limits of the evidence\n\n";
  for (const std::string& limit : limits_from_records(context)) text += "- " + limit + "\n";
  for (const ExperimentSpec& spec : context.specs)
    for (const std::string& limit : spec.limits) text += fmt::format("- {}: {}\n", spec.name, limit);
  return text + "\n";
}

}  // namespace hiplab
