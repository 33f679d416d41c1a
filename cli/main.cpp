// SPDX-License-Identifier: MIT
// hiplab: the command line. Errors are one line on stderr and exit code 2.
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <iostream>
#include <system_error>

#include "cli/verbs.hpp"
#include "runner/glob.hpp"
#include "runner/user_error.hpp"

namespace {

/// Messages of libraries may have several lines; ours have one.
std::string one_line(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

int fail(const std::string& text) {
  fmt::print(stderr, "hiplab: {}\n", one_line(text));
  return 2;
}

/// What a verb printed may still be in a buffer: a full disk shows only when it is emptied.
int printed(int code) {
  errno = 0;
  if (std::fflush(stdout) == 0 && !std::ferror(stdout) && std::cout.flush()) return code;
  return fail(fmt::format("cannot write the output: {}", std::strerror(errno ? errno : EIO)));
}

/// CLI11 would say no more than that a verb is missing.
void check_verb(const CLI::App& app, const std::string& verb) {
  if (!verb.empty() && verb[0] == '-') return;
  std::vector<std::string> known;
  for (const auto* each : app.get_subcommands([](const CLI::App*) { return true; })) known.push_back(each->get_name());
  if (std::find(known.begin(), known.end(), verb) != known.end()) return;
  const std::string what = verb.empty() ? "a verb is missing" : fmt::format("unknown verb '{}'", verb);
  throw hiplab::UserError(fmt::format("{}; known: {}", what, hiplab::comma_list(known)));
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Reruns published GPU-kernel experiments and says, with evidence, what still holds."};
  app.name("hiplab");
  app.require_subcommand(1);
  app.set_help_all_flag("--help-all", "Help of every verb");
  hiplab::cli::Action action;
  hiplab::cli::add_quickstart(app, action);
  hiplab::cli::add_list(app, action);
  hiplab::cli::add_device(app, action);
  hiplab::cli::add_audit(app, action);
  hiplab::cli::add_run(app, action, {argv + 1, argv + argc});
  hiplab::cli::add_report(app, action);
  hiplab::cli::add_check(app, action);
  hiplab::cli::add_claims(app, action);
  hiplab::cli::add_capture(app, action);
  hiplab::cli::add_log(app, action);
  hiplab::cli::add_inspect(app, action);
  hiplab::cli::add_quantize(app, action);
  hiplab::cli::add_checkpoint(app, action);
  hiplab::cli::add_isa(app, action);
  hiplab::cli::add_replay(app, action);
  hiplab::cli::add_selftest(app, action);
  hiplab::cli::add_soak(app, action);
  hiplab::cli::add_verdict(app, action);
  hiplab::cli::add_version(app, action);
  app.footer(
      "hiplab VERB --help says more. Exit codes: 0 done, 1 no point is ok or a check fails, 2 bad input (one line says "
      "what), 3 a check that cannot decide, 130 or 143 interrupted.");
  try {
    check_verb(app, argc > 1 ? argv[1] : "");
    app.parse(argc, argv);
    return printed(action());
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return printed(app.exit(error));  // --help
    return fail(fmt::format("{} (--help says more)", one_line(error.what())));
  } catch (const hiplab::UserError& error) {
    return fail(error.what());
  } catch (const std::system_error& error) {  // fmt::print's
    return fail(error.what());
  } catch (const std::exception& error) {
    return fail(fmt::format("unexpected: {}", error.what()));
  }
}
