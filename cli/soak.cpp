// SPDX-License-Identifier: MIT
#include "soak/soak.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <memory>

#include "cli/verbs.hpp"
#include "runner/places.hpp"
#include "runner/stop_signal.hpp"
#include "runner/whole_file.hpp"
#include "soak/summary.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  std::string plan, out;
  bool resume = false, force = false, quiet = false;
};

int run(const Options& options) {
  const soak::Plan plan = soak::read_plan(options.plan, share_root());
  const soak::Folder folder(options.out);
  catch_stop_signals();
  folder.open(plan, options.resume, options.force);
  const auto say = [&](const std::string& line) {
    if (options.quiet) return;
    fmt::print("{}\n", line);
    std::fflush(stdout);
  };
  const soak::SoakEnd end = soak::run_soak(plan, folder, say);
  const soak::Summary summary = soak::summarize(plan, folder);
  write_whole_file(folder.root() / "summary.json", summary.json);
  write_whole_file(folder.root() / "summary.md", summary.markdown);
  if (end == soak::SoakEnd::stopped) {
    fmt::print(stderr, "hiplab: stopped; --resume continues it\n");
    return 128 + stop_signal();
  }
  for (const JudgedArm& arm : summary.verdict.arms)
    say(fmt::format("{}: {}: {}", arm.arm.name, arm_verdict_name(arm.verdict), arm.reason));
  say(fmt::format("Summary: {}", (folder.root() / "summary.md").string()));
  if (end == soak::SoakEnd::complete) return 0;
  fmt::print(stderr, "hiplab: not everything is done, {} says what failed; --resume tries it again\n",
             (folder.root() / "summary.md").string());
  return 1;
}

}  // namespace

void add_soak(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb =
      app.add_subcommand("soak", "Runs the arms of a plan, replay by replay, and judges which may become the default");
  verb->add_option("plan", options->plan, "The plan (docs/soak.md)")->required();
  verb->add_option("--out", options->out, "Folder for everything that is recorded")->required();
  verb->add_flag("--resume", options->resume,
                 "Continue the soak that was stopped or killed, and try what failed again");
  verb->add_flag("--force", options->force, "Remove an earlier soak of this folder");
  verb->add_flag("--quiet", options->quiet, "No lines on the steps");
  verb->footer(
      "Exit codes: 0 every step is done, 1 a step failed (a receipt says how), 2 bad input, 130 or 143 interrupted. "
      "The "
      "verdict is in summary.md; `hiplab verdict DIR` ends with it.");
  verb->callback([options, &action] { action = [options] { return run(*options); }; });
}

}  // namespace hiplab::cli
