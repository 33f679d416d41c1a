// SPDX-License-Identifier: MIT
#include "capsule/replay.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/verbs.hpp"

namespace hiplab::cli {
namespace {

int replay(const std::string& file, const std::string& device) {
  const auto held = capsule::read_capsule(file);
  const auto after = device == "cpu" ? capsule::replay_on_cpu(held) : capsule::replay_on_amd(held);
  bool passed = true;
  fmt::print("{} {} {} for {}, {} launch(es), replayed on {}\n", held.experiment, held.variant, held.shape, held.arch,
             held.launches.size(), device == "cpu" ? "the CPU ground (kernel source)" : "the AMD GPU (machine code)");
  for (const auto& v : capsule::judge_replay(held, after)) {
    fmt::print("  {}: {}, {} elements differ, relative L2 {:.3g}, gate {}\n", v.output, v.passed ? "passed" : "FAILED",
               v.different, v.rel_l2, v.gate);
    passed = passed && v.passed;
  }
  return passed ? 0 : 1;
}

}  // namespace

void add_replay(CLI::App& app, Action& action) {
  struct Options {
    std::string file, device = "gpu";
  };
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "replay", "Runs a launch capsule and judges its outputs: exit 0 within the gate, 1 not, 2 cannot run");
  verb->add_option("file", options->file, "Capsule")->required();
  verb->add_option("--device", options->device,
                   "gpu: the machine code on an AMD GPU; cpu: the kernel source on the CPU ground")
      ->check(CLI::IsMember({"cpu", "gpu"}))
      ->capture_default_str();
  verb->callback([options, &action] { action = [options] { return replay(options->file, options->device); }; });
}

}  // namespace hiplab::cli
