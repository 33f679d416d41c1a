// SPDX-License-Identifier: MIT
#include "reports/report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/claims.hpp"
#include "reports/draw_plots.hpp"
#include "reports/model_layers.hpp"
#include "reports/sections.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

// The specs that have points, the one that a reader came for first: `bandwidth` only serves the others with its
// ceiling.
std::vector<ExperimentSpec> specs_of(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs) {
  std::vector<std::string> names;
  for (const RunRecord& run : runs)
    for (const PointRecord& point : run.points)
      if (std::find(names.begin(), names.end(), point.experiment) == names.end()) names.push_back(point.experiment);
  std::stable_partition(names.begin(), names.end(), [](const std::string& name) { return name != "bandwidth"; });
  std::vector<ExperimentSpec> found;
  for (const std::string& name : names) {
    const auto it = std::find_if(specs.begin(), specs.end(), [&](const ExperimentSpec& s) { return s.name == name; });
    if (it != specs.end()) {
      found.push_back(*it);
    } else {
      found.emplace_back();
      found.back().name = name;
      found.back().limits.push_back(
          "its experiment.toml is not known here: no baseline, no claims, no published tables");
    }
  }
  return found;
}

std::string title_of(const std::vector<ExperimentSpec>& specs) {
  std::vector<std::string> names;
  for (const ExperimentSpec& spec : specs)
    if (spec.name != "bandwidth" || specs.size() == 1) names.push_back(spec.title.empty() ? spec.name : spec.title);
  return fmt::format("# {}\n\n", fmt::join(names, "; "));
}

std::string compose(const ReportContext& context, const std::string& plots_note) {
  std::string text = title_of(context.specs);
  text +=
      "Every number names the point that it comes from (six digits, in the recorded file), and every section its "
      "evidence class: "
      "MEASURED on the named device, EMULATED on a CPU, COMPILED into the machine code, DERIVED from a stated model, "
      "CITED from a source.\n\n";
  for (const ExperimentSpec& spec : context.specs) text += published_section(context, spec);
  text += run_section(context);
  text += telemetry_section(context);
  text += summary_section(context);
  if (!plots_note.empty()) text += plots_note + "\n\n";
  for (const ExperimentSpec& spec : context.specs) {
    if (spec.conformance) {
      text += conformance_section(context, spec) + isa_section(context, spec) + emulated_section(context, spec) +
              claims_section(context, spec);
      continue;
    }
    text += figures_section(context, spec);
    if (spec.untimed) {
      text += troubles_section(context, spec) + comparison_section(context, spec) + isa_section(context, spec) +
              emulated_section(context, spec) + claims_section(context, spec);
      continue;
    }
    text += results_section(context, spec);
    text += matrix_section(context, spec);
    text += tpot_section(context, spec);
    text += prefill_section(context, spec);
    text += crossover_section(context, spec);
    text += speculation_section(context, spec);
    text += storage_section(context, spec);
    text += matrix_rates_section(context, spec);
    text += troubles_section(context, spec);
    text += preparation_section(context, spec);
    text += drift_section(context, spec);
    text += spread_section(context, spec);
    text += regions_section(context, spec);
    text += published_regions_section(context, spec);
    text += comparison_section(context, spec);
    text += isa_section(context, spec);
    text += emulated_section(context, spec);
    text += compared_section(context, spec);
    text += claims_section(context, spec);
  }
  if (!std::all_of(context.specs.begin(), context.specs.end(), [](const auto& spec) { return spec.conformance; }))
    text += ceilings_section(context);
  text += limits_section(context);
  return text + repeat_section(context);
}

}  // namespace

WrittenReport write_report(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                           const std::vector<DevicePeaks>& devices, const fs::path& dataset_root,
                           const fs::path& out_dir, const ReportOptions& options) {
  const auto shown = specs_of(runs, specs);
  if (shown.empty()) throw UserError("the file holds no points: there is nothing to report");
  std::error_code error;
  fs::create_directories(out_dir, error);
  if (error) throw UserError(fmt::format("cannot make the folder {}: {}", out_dir.string(), error.message()));

  const RunAnalysis analysis = analyze_runs(runs, shown, devices);
  const ModelsOf models = read_models(dataset_root, shown);
  const auto claims = evaluate_claims(analysis, shown, models);
  WrittenReport written;
  std::vector<DrawnPlot> plots;
  if (options.plots) {
    plots = draw_plots(make_plots(analysis, shown, claims, models, options.distributions), out_dir / "plots",
                       options.gnuplot, written.plots_note);
    written.plots = static_cast<std::size_t>(
        std::count_if(plots.begin(), plots.end(), [](const DrawnPlot& plot) { return plot.drawn; }));
  }
  const ReportContext context{analysis,
                              shown,
                              claims,
                              plots,
                              dataset_root,
                              options.machine_code,
                              options.machine_code_note,
                              options.emulated,
                              options.distributions};
  written.report = out_dir / "report.md";
  write_whole_file(written.report, compose(context, written.plots_note));
  return written;
}

}  // namespace hiplab
