// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/verbs.hpp"
#include "reports/check_output.hpp"
#include "runner/places.hpp"
#include "runner/run_file.hpp"
#include "runner/whole_file.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  std::string fresh, base, junit;
  bool json = false, all = false;
};

int check(const Options& options) {
  const RunRecord fresh = read_run_file(options.fresh), base = read_run_file(options.base);
  const auto share = share_root();
  const CheckResult result =
      check_runs(fresh, base, read_specs(share), read_device_table(share / "datasets" / "devices.toml"));
  const auto name = [](const std::string& path) { return std::filesystem::path(path).filename().string(); };
  if (!options.junit.empty()) write_whole_file(options.junit, check_junit(result));
  fmt::print("{}", options.json ? check_json(result)
                                : check_markdown(result, name(options.fresh), name(options.base), options.all));
  return result.exit_code();
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand("check", "The regression check: a new run file against a base");
  verb->add_option("new", options->fresh, "Run file to judge")->required();
  verb->add_option("--against", options->base, "Run file that it is judged by")->required();
  verb->add_flag("--json", options->json, "As a JSON object");
  verb->add_flag("--all", options->all, "Also the rows that are in order");
  verb->add_option("--junit", options->junit, "Also write JUnit XML to this file");
  verb->footer("Exit codes: 0 holds, 1 regressed or invalid, 2 cannot compare, 3 inconclusive.");
  verb->callback([options, &action] { action = [options] { return check(*options); }; });
}

}  // namespace hiplab::cli
