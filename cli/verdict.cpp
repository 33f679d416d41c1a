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

int verdict(const Options& options) {
  std::vector<std::string> names;
  for (const auto& table : options.tables) names.push_back(std::filesystem::path(table).filename().string());
  const ArmsTable table = read_arms({options.tables.begin(), options.tables.end()});
  const ArmsVerdict result = judge_arms(table.arms, options.baseline.empty() ? table.baseline : options.baseline,
                                        rules_of(options.experiment));
  const std::string evidence = fmt::format("CITED from {}; nothing of it was measured here", comma_list(names));
  fmt::print("{}", options.json ? verdict_json(result, "Verdict on the arms", evidence)
                                : verdict_markdown(result, "Verdict on the arms", evidence));
  return result.exit_code();
}

}  // namespace

void add_verdict(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb =
      app.add_subcommand("verdict", "Which arm of a soak may become the default: ordered rules over its table");
  verb->add_option("table", options->tables, "CSV tables of the arms (docs/soak.md)")->required();
  verb->add_option("--experiment", options->experiment,
                   "Thresholds of this experiment; default: those of the published soak");
  verb->add_option("--baseline", options->baseline,
                   "Arm that the others are measured by; default: as the table says, else its first");
  verb->add_flag("--json", options->json, "As a JSON object");
  verb->footer(
      "Exit codes: 0 every arm has a verdict and none is to be investigated, 1 investigate, 2 bad input, 3 no "
      "verdict.");
  verb->callback([options, &action] { action = [options] { return verdict(*options); }; });
}

}  // namespace hiplab::cli
