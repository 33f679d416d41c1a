// SPDX-License-Identifier: MIT
// From which M on one variant is faster than another, layer by layer and for whole models, against a threshold.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/crossover.hpp"
#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/model_layers.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

/// A layer or a model on one device, with its ratios by M.
struct Place {
  std::string device, what;
  std::vector<SizeRatio> ratios;
  std::vector<std::string> labels;
};

void add(std::vector<Place>& places, const std::string& device, const std::string& what, const SizeRatio& ratio,
         const std::vector<std::string>& labels) {
  auto it =
      std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.device == device && p.what == what; });
  if (it == places.end()) it = places.insert(it, {device, what, {}, {}});
  it->ratios.push_back(ratio);
  it->labels.insert(it->labels.end(), labels.begin(), labels.end());
}

// ", group = 32, tile_n = 128": what tells two curves of one layer or model apart.
std::string conditions(AxisValues axes) {
  for (const char* told : {"M", "K", "N"}) axes.erase(told);
  return axes.empty() ? "" : ", " + axes_text(axes);
}

std::vector<Place> places_of(const ReportContext& context, const ExperimentSpec& spec, const CrossoverSpec& rule) {
  std::vector<Place> places;
  const auto& all = context.analysis.points;
  for (const PointAnalysis& of : all) {
    const PointRecord& r = *of.record;
    if (r.experiment != spec.name || r.variant != rule.of || !of.usable() || r.metric != "cold") continue;
    if (context.analysis.device(of).cpu || !r.axes.contains("M")) continue;
    for (const PointAnalysis& over : all) {
      const PointRecord& o = *over.record;
      if (over.run != of.run || o.variant != rule.over || !over.usable() || o.metric != "cold" || o.shape != r.shape ||
          o.axes != r.axes)
        continue;
      add(places, context.analysis.device(of).name, r.shape + conditions(identity_of(spec, r)),
          {r.axes.at("M"), ratio_of_points(r, o).ratio}, {of.label, over.label});
    }
  }
  const auto settings = layer_settings(context.analysis, spec);
  for (const Model& model : read_models(context.dataset_root, spec)) {
    if (model.tp != "1") continue;
    const auto whole = whole_settings(model, settings);
    for (const LayerSetting* of : whole)
      for (const LayerSetting* over : whole) {
        if (of->variant != rule.of || over->variant != rule.over || of->axes != over->axes ||
            of->device != over->device || !of->axis("M"))
          continue;
        const auto ratio = step_ratio(model, *of, *over);
        std::vector<std::string> labels;
        step_ms(model, *of, &labels);
        step_ms(model, *over, &labels);
        if (ratio)
          add(places, of->device, model.name + ", whole step" + conditions(of->axes), {*of->axis("M"), *ratio}, labels);
      }
  }
  std::erase_if(places, [](const Place& place) { return place.ratios.size() < 2; });
  return places;
}

std::string judged(const Crossover& found, std::int64_t threshold) {
  if (!found.first_faster) return "no M from which it is decided to be faster";
  if (found.allows(threshold)) return fmt::format("{} fits", threshold);
  if (threshold > *found.first_faster) return fmt::format("{} is late", threshold);
  return fmt::format("{} is early", threshold);
}

std::string crossover_table(const CrossoverSpec& rule, const std::vector<Place>& places) {
  std::vector<std::string> columns = {"device", "layer or model", ">slower up to M", ">faster from M on"};
  if (rule.published > 0) {
    columns.push_back(fmt::format("the published threshold of {}", rule.published));
    columns.emplace_back(">cost");
  }
  columns.emplace_back("points");
  MarkdownTable table(columns);
  for (const Place& place : places) {
    const Crossover found = crossover_of(place.ratios);
    std::vector<std::string> row = {place.device, place.what,
                                    found.last_slower ? fmt::format("{}", *found.last_slower) : "nowhere",
                                    found.first_faster ? fmt::format("{}", *found.first_faster) : "-"};
    if (rule.published > 0) {
      row.push_back(judged(found, rule.published));
      row.push_back(number_text(worst_cost(place.ratios, rule.published)));
    }
    row.push_back(point_links(place.labels));
    table.add(row);
  }
  return table.text() + "\n";
}

}  // namespace

std::string crossover_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text;
  for (const CrossoverSpec& rule : spec.crossovers) {
    text += fmt::format("### From which M on {} is faster than {}\n\n", code(rule.of), code(rule.over));
    if (&rule == &spec.crossovers.front())
      text +=
          "*Evidence: MEASURED for layers, DERIVED for whole steps.* The crossover lies above the first M and not "
          "above "
          "the second; both are decided by the 95 % interval of the ratio at each measured M, so that sizes in between "
          "were not looked at. \"Cost\" is the time of the kernel that a dispatch at the published threshold takes "
          "over "
          "that of the faster one, at the M where it is largest. What was measured at one M only is left out.\n\n";
    const auto places = places_of(context, spec, rule);
    text += places.empty() ? fmt::format("No two M were measured with both {} and {} in one file on a GPU.\n\n",
                                         code(rule.of), code(rule.over))
                           : crossover_table(rule, places);
  }
  return text;
}

}  // namespace hiplab
