// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "cli/verbs.hpp"
#include "reports/arms_csv.hpp"
#include "reports/verdict_output.hpp"
#include "runner/glob.hpp"
#include "runner/places.hpp"
#include "runner/spec.hpp"
#include "runner/user_error.hpp"
#include "soak/summary.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  std::vector<std::string> tables;
  std::string experiment, baseline;
  bool json = false;
};

VerdictRules rules_of(const std::string& experiment) {
  if (experiment.empty()) return {};
  std::vector<std::string> known;
  for (const ExperimentSpec& spec : read_specs(share_root())) {
    if (!spec.verdict) continue;
    if (spec.name == experiment) return *spec.verdict;
    known.push_back(spec.name);
  }
  throw UserError(fmt::format("no experiment '{}' with a [verdict] table; known: {}", experiment, comma_list(known)));
}

int print(const ArmsVerdict& verdict, const std::string& text) {
  fmt::print("{}", text);
  return verdict.exit_code();
}

int verdict_on_folder(const Options& options) {
  const std::filesystem::path root = options.tables.front();
  if (options.tables.size() > 1) throw UserError("a soak's folder is judged alone");
  if (!std::filesystem::exists(root / "soak.json"))
    throw UserError(fmt::format("{} is no soak's folder", root.string()));
  soak::Plan plan = soak::read_plan(root / "plan.toml", share_root());
  if (!options.baseline.empty()) plan.baseline = options.baseline;
  if (!options.experiment.empty()) plan.rules = rules_of(options.experiment);
  const soak::Summary summary = soak::summarize(plan, soak::Folder(root));
  return print(summary.verdict, options.json ? summary.json : summary.markdown);
}

int verdict(const Options& options) {
  if (std::filesystem::is_directory(options.tables.front())) return verdict_on_folder(options);
  std::vector<std::string> names;
  for (const auto& table : options.tables) names.push_back(std::filesystem::path(table).filename().string());
  const ArmsTable table = read_arms({options.tables.begin(), options.tables.end()});
  const ArmsVerdict result = judge_arms(table.arms, options.baseline.empty() ? table.baseline : options.baseline,
                                        rules_of(options.experiment));
  const std::string evidence = fmt::format("CITED from {}; nothing of it was measured here", comma_list(names));
  return print(result, options.json ? verdict_json(result, "Verdict on the arms", evidence)
                                    : verdict_markdown(result, "Verdict on the arms", evidence));
}

}  // namespace

void add_verdict(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb =
      app.add_subcommand("verdict", "Which arm of a soak may become the default: ordered rules over its table");
  verb->add_option("table", options->tables, "A soak's folder, or CSV tables of arms (docs/soak.md)")->required();
  verb->add_option("--experiment", options->experiment,
                   "Thresholds of this experiment; default: those of the plan, for tables those of the published soak");
  verb->add_option("--baseline", options->baseline,
                   "Arm that the others are measured by; default: as the table says, else its first");
  verb->add_flag("--json", options->json, "As a JSON object");
  verb->footer(
      "Exit codes: 0 every arm has a verdict and none is to be investigated, 1 investigate, 2 bad input, 3 no "
      "verdict.");
  verb->callback([options, &action] { action = [options] { return verdict(*options); }; });
}

}  // namespace hiplab::cli
