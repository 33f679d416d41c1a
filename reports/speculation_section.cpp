// SPDX-License-Identifier: MIT
// Speculative decoding: what a round of N drafts costs in plain steps, and what the published acceptance makes of it.
#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <optional>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/model_layers.hpp"
#include "reports/published_csv.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

struct Range {
  double low = 0, high = 0;
  std::string text() const { return low == high ? number_text(low) : number_text(low) + " to " + number_text(high); }
};

std::optional<Range> published(const CsvTable& rows, const std::string& metric, std::int64_t drafts) {
  std::optional<Range> range;
  for (const auto& row : rows.rows) {
    if (row[0] != fmt::format("{}", drafts) || row[1] != metric || row[2].empty()) continue;
    const double value = number_cell(row[2], "a table of drafts");
    range = range ? Range{std::min(range->low, value), std::max(range->high, value)} : Range{value, value};
  }
  return range;
}

std::string text_of(const std::optional<Range>& range) {
  return range ? range->text() : "not published";
}

/// The source's own figures: rate, tokens a round, and the cost of a round that both imply.
std::string published_table(const CsvTable& rows, const SpeculationSpec& spec) {
  const auto plain = published(rows, "per_stream_rate", 0);
  MarkdownTable table({">drafts N", ">tokens/s", ">times the rate at N = 0", ">tokens a round",
                       ">plain steps that a round may have cost", "is that possible?"});
  for (const std::int64_t n : spec.drafts) {
    const auto rate = published(rows, "per_stream_rate", n);
    const auto tokens = n == 0 ? std::optional(Range{1, 1}) : published(rows, "mean_accepted_per_round", n);
    std::vector<std::string> cells{fmt::format("{}", n), text_of(rate), "-", text_of(tokens), "-", "-"};
    if (rate && plain) {
      const Range gain{rate->low / plain->high, rate->high / plain->low};
      cells[2] = gain.text();
      if (tokens && n > 0) {
        const Range cost{tokens->low / gain.high, tokens->high / gain.low};
        cells[4] = cost.text();
        cells[5] = cost.high < 1     ? "no: less than one step without any draft"
                   : cost.low <= 1   ? "only in part: its low end is not above one step"
                   : cost.low < 1.02 ? "hardly: it leaves under 2 % for the drafts and the wider step"
                                     : "yes";
      }
    }
    table.add(cells);
  }
  return table.text() + "\n";
}

// The axes that differ between settings, M aside.
std::string conditions_of(LayerSetting setting, const std::vector<LayerSetting>& all) {
  setting.axes.erase("M");
  const std::string axes = differing_axes(setting, all);
  return axes.empty() ? "" : ", " + axes;
}

std::string measured_table(const ReportContext& context, const ExperimentSpec& spec, const CsvTable& rows) {
  const auto settings = layer_settings(context.analysis, spec);
  const auto plain_rate = published(rows, "per_stream_rate", 0);
  MarkdownTable table({"device", "model", "variant", ">drafts N", ">step of N + 1 rows / step of 1 [95 %]",
                       ">tokens a round (CITED)", ">gain", ">tokens/s from the published N = 0", ">published",
                       "points"});
  for (const Model& model : read_models(context.dataset_root, spec)) {
    if (model.tp != "1") continue;
    const auto whole = whole_settings(model, settings);
    for (const LayerSetting* one : whole) {
      if (one->axis("M") != 1 || one->tuned() ||
          std::none_of(spec.speculation->variants.begin(), spec.speculation->variants.end(),
                       [&](const std::string& glob) { return fnmatch(glob.c_str(), one->variant.c_str(), 0) == 0; }))
        continue;
      for (const std::int64_t n : spec.speculation->drafts) {
        AxisValues axes = one->axes;
        axes["M"] = n + 1;
        const auto wide = std::find_if(whole.begin(), whole.end(), [&](const LayerSetting* s) {
          return s->variant == one->variant && s->device == one->device && s->run == one->run && s->axes == axes;
        });
        const auto tokens = n == 0 ? std::optional(Range{1, 1}) : published(rows, "mean_accepted_per_round", n);
        std::vector<std::string> cells{one->device,
                                       model.name,
                                       one->variant + conditions_of(*one, settings),
                                       fmt::format("{}", n),
                                       "not measured",
                                       text_of(tokens),
                                       "-",
                                       "-",
                                       text_of(published(rows, "per_stream_rate", n)),
                                       "-"};
        if (wide != whole.end()) {
          const auto ratio = step_ratio(model, **wide, *one);
          std::vector<std::string> labels;
          step_ms(model, **wide, &labels);
          cells[9] = point_links(labels);
          if (ratio) {
            cells[4] = estimate_text(*ratio);
            if (tokens) {
              const Interval cost = ratio->interval.value_or(Interval{ratio->value, ratio->value});
              const Range gain{tokens->low / cost.high, tokens->high / cost.low};
              cells[6] = gain.text();
              if (plain_rate) cells[7] = Range{gain.low * plain_rate->low, gain.high * plain_rate->high}.text();
            }
          }
        }
        table.add(cells);
      }
    }
  }
  if (table.empty()) return "No model has all of its layers at M = 1 in these files, so no cost was measured.\n\n";
  return table.text() + "\n";
}

}  // namespace

std::string speculation_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (!spec.speculation) return "";
  const std::string file = spec.speculation->file;
  const CsvTable all = read_csv(context.dataset_root / "published" / file);
  const CsvTable rows = select_rows(all, {"spec_tokens", "metric", "value"}, {}, file);
  std::string text = fmt::format(
      "### Speculative decoding: what a round costs\n\n*Evidence: DERIVED from the medians above and, CITED, the "
      "acceptance of {}.* A round of N drafts is one step of N + 1 rows; it ends with the accepted drafts and one "
      "token more. Here it costs its quantised linear layers alone: neither the drafting model nor attention, so a "
      "gain below is more than can be had. Rates start from the published rate at N = 0, which is of another device "
      "than this one wherever the names differ.\n\n",
      code("datasets/published/" + file));
  text += measured_table(context, spec, rows);
  text += "The source's own figures against one another (*CITED, the last two columns DERIVED*):\n\n" +
          published_table(rows, *spec.speculation);
  for (const std::string& note : spec.speculation->notes) text += "- " + note + "\n";
  return text + (spec.speculation->notes.empty() ? "" : "\n");
}

}  // namespace hiplab
