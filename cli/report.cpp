// SPDX-License-Identifier: MIT
#include "reports/report.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/machine_code.hpp"
#include "cli/verbs.hpp"
#include "runner/places.hpp"
#include "runner/run_file.hpp"

namespace hiplab::cli {
namespace {

int write(const std::vector<std::string>& files, std::string out, bool distributions) {
  std::vector<RunRecord> runs;
  for (const auto& file : files) runs.push_back(read_run_file(file));
  const auto share = share_root();
  if (out.empty()) out = (std::filesystem::path("reports") / "local" / std::filesystem::path(files[0]).stem()).string();
  ReportOptions options = options_with_machine_code(runs);
  options.distributions = distributions;
  const WrittenReport report =
      write_report(runs, read_specs(share), read_device_table(share / "datasets" / "devices.toml"), share / "datasets",
                   out, options);
  if (!report.plots_note.empty()) fmt::print(stderr, "{}\n", report.plots_note);
  fmt::print("{} ({} plots)\n", report.report.string(), report.plots);
  return 0;
}

}  // namespace

void add_report(CLI::App& app, Action& action) {
  struct Options {
    std::vector<std::string> files;
    std::string out;
    bool no_distributions = false;
  };
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand("report", "Markdown and plots from run files");
  verb->add_option("file", options->files, "Run files")->required();
  verb->add_option("--out", options->out, "Folder; default reports/local/<name of the first file>");
  verb->add_flag("--no-distributions", options->no_distributions,
                 "No plots of single samples: a run of many shapes has one for each");
  verb->callback([options, &action] {
    action = [options] { return write(options->files, options->out, !options->no_distributions); };
  });
}

}  // namespace hiplab::cli
