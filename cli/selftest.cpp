// SPDX-License-Identifier: MIT
// Planted faults that must be found, and what the judge is worth on this machine.
#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <memory>

#include "analysis/device_under_test.hpp"
#include "cli/verbs.hpp"
#include "runner/places.hpp"
#include "runner/run.hpp"
#include "runner/run_file.hpp"
#include "runner/user_error.hpp"
#include "runner/whole_file.hpp"
#include "selftest/simulation.hpp"
#include "selftest/summary.hpp"

namespace hiplab::cli {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path("experiments") / "selftest";
constexpr double kPairCpu_s = 0.6, kPairGpu_s = 1.8;  ///< longest time of one comparison
constexpr double kFaultsCpu_s = 2, kFaultsGpu_s = 6;  ///< of the planted faults that are timed, together
constexpr std::uint32_t kRepeats = 9;  ///< launches whose bits are compared; one less than right_at_first is right in

struct Options {
  std::string device = "cpu", out, stage;
  std::int64_t comparisons = 200;
  double seconds = 0;
  bool json = false, simulate = false, gates_only = false;
  std::uint32_t worker = 0;
  int coordinator = 0;

  fs::path folder() const { return out.empty() ? fs::path("reports/local/selftest-" + device) : fs::path(out); }
};

/// `stage`: faults or pairs. The arguments are those of the workers, which come back to this verb.
RunRequest request_of(const Options& options, const std::string& stage) {
  const bool cpu = options.device == "cpu", faults = stage == "faults";
  RunRequest request;
  request.planted = kFolder / "planted.toml";
  request.device = options.device;
  request.out = options.folder() / (stage + ".h5");
  request.force = true;
  request.processes = 1;
  request.selection.experiments = {"selftest"};
  request.selection.shapes = {stage + "_" + options.device};
  if (faults) {
    request.repeats = kRepeats;
    request.gates_only = options.gates_only;
    request.cap_s = cpu ? kFaultsCpu_s : kFaultsGpu_s;
  } else {
    request.one_set = true;
    request.selection.variants = {"sound", "same_again", "longer"};
    auto& groups = request.selection.set["comparison"];
    for (std::int64_t c = 1; c <= options.comparisons + static_cast<std::int64_t>(selftest::kFloorComparisons); ++c)
      groups.push_back(c);
    request.cap_s = options.seconds > 0 ? options.seconds : cpu ? kPairCpu_s : kPairGpu_s;
  }
  request.arguments = {"selftest",
                       "--device",
                       options.device,
                       "--out",
                       options.folder().string(),
                       "--comparisons",
                       std::to_string(options.comparisons),
                       "--seconds",
                       fmt::format("{}", request.cap_s),
                       "--stage",
                       stage};
  if (options.gates_only) request.arguments.push_back("--gates-only");
  return request;
}

int measure(const Options& options, const std::string& stage, const char* what) {
  fmt::print(stderr, "{} ...\n", what);
  return run(request_of(options, stage));
}

int selftest_verb(const Options& options) {
  if (options.simulate) {
    fmt::print("{}", selftest::simulation_markdown());
    return 0;
  }
  const fs::path folder = options.folder();
  if (fs::exists(folder) && !fs::is_directory(folder))
    throw UserError(fmt::format("--out {} is a file; name a folder", folder.string()));
  const fs::path share = share_root();
  const ExperimentSpec spec = read_spec(share / kFolder / "planted.toml");
  const auto faults = selftest::read_faults(share / kFolder / "faults.toml");
  const auto devices = read_device_table(share / "datasets" / "devices.toml");

  if (const int code = measure(options, "faults", "Planted faults")) return code;
  const RunRecord faulty = read_run_file(folder / "faults.h5");
  selftest::Result result;
  const DeviceUnderTest device = device_under_test(faulty, devices);
  result.device = device.name;
  result.cpu = device.cpu;
  result.files = {"faults.h5"};
  result.findings = selftest::judge_faults(faulty, faults, spec, devices);
  for (auto& finding : selftest::judge_planted_records(faulty, spec, devices))
    result.findings.push_back(std::move(finding));
  if (options.comparisons > 0) {
    if (const int code = measure(options, "pairs", "Comparisons")) return code;
    const RunRecord pairs = read_run_file(folder / "pairs.h5");
    result.files.push_back("pairs.h5");
    result.findings.push_back(selftest::judge_labels(pairs, spec, devices));
    result.detection = selftest::detect(pairs, spec, devices);
  }
  const std::string markdown = selftest::summary_markdown(result), json = selftest::summary_json(result);
  write_whole_file(folder / "selftest.md", markdown);
  write_whole_file(folder / "selftest.json", json);
  fmt::print("{}", options.json ? json : markdown);
  return result.exit_code();
}

std::string positive(const std::string& text) {
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  return *end == 0 && value > 0 && std::isfinite(value) ? "" : text + " is no number of seconds above 0";
}

}  // namespace

void add_selftest(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "selftest", "Planted faults, each of which must be found; false alarms and detection power on this machine");
  verb->add_option("--device", options->device, "cpu: the SIMT executor; gpu: CUDA or AMD")
      ->check(CLI::IsMember({"cpu", "gpu"}))
      ->capture_default_str();
  verb->add_option("--out", options->out,
                   "Folder for the run files and selftest.md, selftest.json, which are replaced; default "
                   "reports/local/selftest-<device>");
  verb->add_option("--comparisons", options->comparisons,
                   "Comparisons of equal code, and as many with 2 % more work; 0: the planted faults alone")
      ->check(CLI::Range(0, 100000))
      ->capture_default_str();
  verb->add_option("--seconds", options->seconds, "Longest time of one comparison (default: 0.6 cpu, 1.8 gpu)")
      ->check(positive);
  verb->add_flag("--json", options->json, "Print JSON");
  verb->add_flag("--simulate", options->simulate,
                 "Measure nothing: print the table of simulated false alarms, power and coverage");
  verb->footer(
      "Exit codes: 0 every fault was found and false alarms are not over 5 %, 1 not so, 2 bad input, 130 or 143 "
      "interrupted.");
  verb->add_option("--stage", options->stage, "")->group("")->check(CLI::IsMember({"faults", "pairs"}));
  // For the test that a self test fails when the tool does not look: outputs are judged before the clock only.
  verb->add_flag("--gates-only", options->gates_only, "")->group("");
  CLI::Option* worker = verb->add_option("--worker-pass", options->worker, "")->group("");
  verb->add_option("--coordinator", options->coordinator, "")->group("");
  verb->callback([options, worker, &action] {
    const bool of_worker = worker->count() > 0;
    action = [options, of_worker] {
      if (!of_worker) return selftest_verb(*options);
      RunRequest request = request_of(*options, options->stage);
      request.worker_pass = options->worker;
      request.coordinator = options->coordinator;
      return run(request);
    };
  });
}

}  // namespace hiplab::cli
