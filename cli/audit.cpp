// SPDX-License-Identifier: MIT
#include "machine/audit.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/verbs.hpp"
#include "runner/user_error.hpp"

namespace hiplab::cli {
namespace {

struct Options {
  std::string root = "/";
  bool json = false;
};

void print_text(const machine::Audit& audit) {
  fmt::print("{}\n\n", audit.machine);
  std::string others;
  for (const auto& finding : audit.findings) {
    if (finding.state == machine::State::does_not_apply) {
      others += (others.empty() ? "" : ", ") + finding.id;
      continue;
    }
    fmt::print("{:<14} {}: {}\n", machine::state_name(finding.state), finding.id, finding.found);
    if (finding.state == machine::State::in_order) continue;
    fmt::print("{:<14}   why: {} ({})\n", "", finding.why,
               finding.source.empty() ? "DERIVED" : "CITED: " + finding.source);
    if (!finding.remedy.empty()) fmt::print("{:<14}   remedy: {}\n", "", finding.remedy);
  }
  if (!others.empty()) fmt::print("{:<14} {}\n", machine::state_name(machine::State::does_not_apply), others);
  fmt::print("\n{}. What was found is MEASURED here. Nothing was changed: a remedy is for you to run.\n",
             audit.score());
}

int show(const Options& options) {
  const std::filesystem::path root = options.root;
  if (!std::filesystem::is_directory(root / "proc") && !std::filesystem::is_directory(root / "sys"))
    throw UserError(fmt::format("{} has neither proc nor sys", root.string()));
  const machine::Audit audit = machine::audit_machine(machine::HostFiles(root));
  if (options.json)
    fmt::print("{}\n", audit.json());
  else
    print_text(audit);
  return audit.count(machine::State::would_spoil) ? 1 : 0;
}

}  // namespace

void add_audit(CLI::App& app, Action& action) {
  auto options = std::make_shared<Options>();
  CLI::App* verb = app.add_subcommand("audit", "What on this machine would spoil a measurement, each with its remedy");
  verb->add_flag("--json", options->json, "As a JSON object");
  verb->add_option("--root", options->root, "Read /proc, /sys and /etc below this folder: a copy of another machine's")
      ->capture_default_str();
  verb->footer(
      "Reads only, needs no rights, changes nothing. Exit codes: 0 nothing found that would spoil a measurement (what "
      "cannot be read is unknown), 1 something would, 2 bad input.");
  verb->callback([options, &action] { action = [options] { return show(*options); }; });
}

}  // namespace hiplab::cli
