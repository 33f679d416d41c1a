// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "cli/verbs.hpp"
#include "reports/claims_output.hpp"
#include "reports/model_layers.hpp"
#include "runner/places.hpp"
#include "runner/run_file.hpp"

namespace hiplab::cli {
namespace {

int judge(const std::vector<std::string>& files, bool json) {
  std::vector<RunRecord> runs;
  for (const auto& file : files) runs.push_back(read_run_file(file));
  const auto share = share_root();
  const auto specs = read_specs(share);
  const auto table = read_device_table(share / "datasets" / "devices.toml");
  const auto models = read_models(share / "datasets", specs);
  fmt::print("{}", json ? claims_json(runs, specs, table, models) : claims_text(runs, specs, table, models));
  return 0;
}

}  // namespace

void add_claims(CLI::App& app, Action& action) {
  struct Options {
    std::vector<std::string> files;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand("claims", "The verdict on every published claim, from run files");
  verb->add_option("file", options->files, "Run files")->required();
  verb->add_flag("--json", options->json, "As a JSON array");
  verb->callback([options, &action] { action = [options] { return judge(options->files, options->json); }; });
}

}  // namespace hiplab::cli
