// SPDX-License-Identifier: MIT
// The main job on this machine: a short run of the first experiments, their report, and where to look next.
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <utility>

#include "cli/machine_code.hpp"
#include "cli/verbs.hpp"
#include "reports/claims_output.hpp"
#include "reports/report.hpp"
#include "runner/places.hpp"
#include "runner/run.hpp"
#include "runner/run_file.hpp"

namespace hiplab::cli {
namespace {

namespace fs = std::filesystem;

int quickstart(const std::string& folder) {
  RunRequest request;
  request.selection.experiments = {"bandwidth", "gptq_mi100"};
  request.out = fs::path(folder) / "quickstart.h5";
  request.force = true;
  request.arguments = {"run",      "bandwidth", "gptq_mi100", "--device",          "cpu",
                       "--preset", "quick",     "--out",      request.out.string()};
  fmt::print("Measuring bandwidth and gptq_mi100, preset quick, on the CPU ground (functional timings) ...\n");
  std::fflush(stdout);
  if (const int code = run(request)) return code;

  const auto share = share_root();
  const auto specs = read_specs(share);
  const auto table = read_device_table(share / "datasets" / "devices.toml");
  const std::vector<RunRecord> runs = {read_run_file(request.out)};
  const WrittenReport report = write_report(runs, specs, table, share / "datasets", fs::path(folder) / "quickstart",
                                            options_with_machine_code(runs));
  if (!report.plots_note.empty()) fmt::print(stderr, "{}\n", report.plots_note);
  const std::string claims = claims_text(runs, specs, table);
  fmt::print("\n{}\n", claims.substr(0, claims.find('\n')));
  fmt::print("Report: {} ({} plots)\n\nNext:\n", report.report.string(), report.plots);
  const char* typed = std::getenv("HIPLAB_PROGRAM");  // the launcher says how it was called
  const std::string program = typed ? typed : "hiplab";
  for (const auto& [arguments, what] :
       {std::pair{"claims " + request.out.string(), "why each claim ended as it did"},
        std::pair{std::string("list"), "every experiment, variant, axis and claim"},
        std::pair{std::string("run gptq_mi100 --device gpu --preset published"), "the published points on a GPU"}})
    fmt::print("  {:<62}{}\n", program + " " + arguments, what);
  return 0;
}

}  // namespace

void add_quickstart(CLI::App& app, Action& action) {
  auto folder = std::make_shared<std::string>("reports/local");
  CLI::App* verb =
      app.add_subcommand("quickstart", "A short run of the first experiments on this machine's CPU, and their report");
  verb->add_option("--out", *folder, "Folder for the run file and the report")->capture_default_str();
  verb->callback([folder, &action] { action = [folder] { return quickstart(*folder); }; });
}

}  // namespace hiplab::cli
