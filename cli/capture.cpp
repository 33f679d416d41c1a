// SPDX-License-Identifier: MIT
#include "capsule/capture.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/verbs.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  Selection selection;
  std::string experiment, variant, shape, arch, out;
  std::vector<std::string> set;
};

int write(Options options) {
  options.selection.experiments = {options.experiment};
  options.selection.variants = {options.variant};
  if (!options.shape.empty()) options.selection.shapes = {options.shape};
  for (const auto& text : options.set) parse_set(text, options.selection.set);
  const auto ground = capsule::ground_for(options.arch);
  const auto captured = capsule::capture(options.selection, options.arch, ground);
  capsule::write_capsule(options.out, captured);
  fmt::print("{}: {} {} {} for {}, {} launch(es){}; on the CPU ground its output {}\n", options.out,
             captured.experiment, captured.variant, captured.shape, captured.arch, captured.launches.size(),
             captured.launches.front().cooperative ? ", cooperative" : "",
             captured.cpu_ground == "passed" ? "passes the gate" : "fails the gate: " + captured.cpu_ground);
  return 0;
}

}  // namespace

void add_capture(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand(
      "capture", "Writes a launch capsule: machine code, buffers, arguments and expected outputs of one point");
  verb->add_option("experiment", options->experiment, "Experiment; `hiplab list` names them")->required();
  verb->add_option("--variant", options->variant, "Variant")->required();
  verb->add_option("--shape", options->shape, "Shape; default: the one of preset quick");
  verb->add_option("--set", options->set, "axis=value of an axis or of a shape's dimension (may be repeated)")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  verb->add_option("--arch", options->arch, "AMD architecture, e.g. gfx942")->required();
  verb->add_option("--seed", options->selection.seed, "Seed of the inputs")->capture_default_str();
  verb->add_option("--out", options->out, "Capsule file")->required();
  verb->callback([options, &action] { action = [options] { return write(*options); }; });
}

}  // namespace hiplab::cli
