// SPDX-License-Identifier: MIT
// One function a verb: it adds its subcommand and sets `action`, which main runs and whose result is the exit code.
#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

namespace hiplab::cli {

using Action = std::function<int()>;

void add_quickstart(CLI::App& app, Action& action);
void add_list(CLI::App& app, Action& action);
void add_device(CLI::App& app, Action& action);
void add_audit(CLI::App& app, Action& action);
/// `arguments`: the command line behind the program's name, which the run file records and workers get.
void add_run(CLI::App& app, Action& action, const std::vector<std::string>& arguments);
void add_report(CLI::App& app, Action& action);
void add_check(CLI::App& app, Action& action);
void add_checkpoint(CLI::App& app, Action& action);
void add_claims(CLI::App& app, Action& action);
void add_capture(CLI::App& app, Action& action);
void add_log(CLI::App& app, Action& action);
void add_inspect(CLI::App& app, Action& action);
void add_isa(CLI::App& app, Action& action);
void add_quantize(CLI::App& app, Action& action);
void add_replay(CLI::App& app, Action& action);
void add_selftest(CLI::App& app, Action& action);
void add_soak(CLI::App& app, Action& action);
void add_verdict(CLI::App& app, Action& action);
void add_version(CLI::App& app, Action& action);

}  // namespace hiplab::cli
